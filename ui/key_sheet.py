"""The key table on one sheet, to hang beside the screen: painted for a printer or a PDF, or written as HTML."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from ui import theme
from ui.keys import pressable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path
    from typing import Any

    from PySide6.QtGui import QPagedPaintDevice

COLUMNS = 2
SIZES = (10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0, 5.0, 4.0)
"""Points that the words are tried in: the first in which all of them fit on the sheet."""
MARGIN, GUTTER, HEAD = 14.0, 9.0, 15.0
"""Millimetres around the sheet, between its columns, and of its head."""
_ROUND, _THIN = 0.9, 0.18
"""Millimetres: the corners of a key, the lines."""
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Line:
    """What can be done, the keys for it in this system's writing, and whether the person chose them."""

    words: str
    keys: tuple[str, ...]
    changed: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """The lines of one menu."""

    title: str
    lines: tuple[Line, ...]


def key_groups(stored: Mapping[str, Any]) -> tuple[Group, ...]:
    """Give all that can be pressed, by menu; commands without keys are left out."""
    groups: dict[str, list[Line]] = {}
    for menu, words, keys, _, changed in pressable(stored):
        if keys:
            groups.setdefault(menu, []).append(Line(words, keys, changed))
    return tuple(Group(title, tuple(lines)) for title, lines in groups.items())


# -- paper ------------------------------------------------------------------------------------------------------------


def prepare(device: QPagedPaintDevice) -> None:
    """Set a device up for the sheet: the paper of the country, upright, its margins left to the sheet."""
    imperial = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize(QPageSize.PageSizeId.Letter if imperial else QPageSize.PageSizeId.A4)
    layout = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    device.setPageLayout(layout)


def write_pdf(groups: Sequence[Group], path: Path) -> None:
    """Write the sheet as a PDF of one page; raises OSError where the file cannot be written."""
    with path.open("ab"):  # Qt would not say why it cannot
        pass
    writer = QPdfWriter(str(path))
    writer.setTitle(_tr("KeySheet", "Keys of Crossread"))
    writer.setCreator("Crossread")
    prepare(writer)
    paint(writer, groups)


def paint(device: QPagedPaintDevice, groups: Sequence[Group]) -> None:
    """Paint the sheet on the first page of a printer or PDF, as large as it fits there."""
    painter = QPainter(device)
    try:
        page = QRectF(0, 0, device.width(), device.height())
        _Sheet(painter, page).paint(groups)
    finally:
        painter.end()


class _Sheet:
    """One page, measured in the dots of its device; black and grey on white whatever the theme, as paper is."""

    def __init__(self, painter: QPainter, page: QRectF) -> None:
        self._painter, self._look = painter, theme.LIGHT
        self._dots = painter.device().logicalDpiX() / 25.4
        margin = self._mm(MARGIN)
        self._area = page.adjusted(margin, margin, -margin, -margin)

    def paint(self, groups: Sequence[Group]) -> None:
        below = self._area.adjusted(0, self._mm(HEAD), 0, 0)
        width = (below.width() - (COLUMNS - 1) * self._mm(GUTTER)) / COLUMNS
        columns = _Columns(groups, self._painter, width=width, size=SIZES[-1])
        for size in SIZES:
            columns = _Columns(groups, self._painter, width=width, size=size)
            if columns.height <= below.height():
                break
        self._paint_head(changed=any(line.changed for group in groups for line in group.lines))
        for number, column in enumerate(columns.shares):
            left, top = below.left() + number * (width + self._mm(GUTTER)), below.top()
            for group in column:
                top = self._paint_group(group, columns, QRectF(left, top, width, 0))

    def _paint_head(self, *, changed: bool) -> None:
        head = QRectF(self._area.topLeft(), self._area.size())
        head.setHeight(self._mm(HEAD) - self._mm(6))
        low = Qt.AlignmentFlag.AlignBottom
        self._write(head, _tr("KeySheet", "Keys"), theme.reading_font(22.0), self._look.text, low)
        words = _tr("KeySheet", "Crossread · bold keys are your own") if changed else "Crossread"
        font = theme.interface_font(theme.SMALL)
        self._write(head, words, font, self._look.muted, low | Qt.AlignmentFlag.AlignRight)
        self._painter.setPen(QPen(QColor(self._look.text), self._mm(2 * _THIN)))
        self._painter.drawLine(head.bottomLeft(), head.bottomRight())

    def _paint_group(self, group: Group, columns: _Columns, box: QRectF) -> float:
        """Paint a menu's lines from the top of `box`, and give where they end."""
        row = columns.row
        title = QRectF(box.left(), box.top(), box.width(), row)
        self._write(title, group.title, columns.title_font, self._look.accent, Qt.AlignmentFlag.AlignVCenter)
        top = title.bottom()
        for line in group.lines:
            self._painter.setPen(QPen(QColor(self._look.line), self._mm(_THIN)))
            self._painter.drawLine(QPointF(box.left(), top), QPointF(box.right(), top))
            whole = QRectF(box.left(), top, box.width(), columns.line_height(line))
            self._paint_keys(line, columns, whole)
            words = whole.adjusted(0, 0, -columns.keys_width(line), 0)
            self._painter.setFont(columns.font)
            self._painter.setPen(QColor(self._look.text))
            self._painter.drawText(words, _WRAP, line.words)
            top = whole.bottom()
        return top + columns.gap

    def _paint_keys(self, line: Line, columns: _Columns, box: QRectF) -> None:
        right, height = box.right(), columns.row * 0.74
        for keys in reversed(line.keys):
            width = columns.key_width(keys)
            cap = QRectF(right - width, box.center().y() - height / 2, width, height)
            self._painter.setPen(QPen(QColor(self._look.line_strong), self._mm(_THIN)))
            self._painter.setBrush(QColor(self._look.surface))
            self._painter.drawRoundedRect(cap, self._mm(_ROUND), self._mm(_ROUND))
            font = columns.own_key_font if line.changed else columns.key_font
            self._write(cap, keys, font, self._look.text, Qt.AlignmentFlag.AlignCenter)
            right = cap.left() - columns.between

    def _write(self, box: QRectF, words: str, font: QFont, colour: str, flags: Qt.AlignmentFlag) -> None:
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        self._painter.drawText(box, int(flags | Qt.TextFlag.TextSingleLine), words)

    def _mm(self, millimetres: float) -> float:
        return millimetres * self._dots


class _Columns:
    """The groups in a size of type, shared out among the columns so that the longest one is as short as can be."""

    def __init__(self, groups: Sequence[Group], painter: QPainter, *, width: float, size: float) -> None:
        device = painter.device()
        self.font, self.title_font = theme.interface_font(size), theme.interface_font(size + 1, bold=True)
        self.key_font, self.own_key_font = theme.interface_font(size - 1), theme.interface_font(size - 1, bold=True)
        self._words = QFontMetricsF(self.font, device)
        self._key = QFontMetricsF(self.own_key_font, device)  # the wider one
        self._groups, self._width = groups, width
        self.row = 1.55 * self._words.height()
        self.gap, self.between = 0.75 * self.row, 0.25 * self.row

    def key_width(self, keys: str) -> float:
        """Give the width of a key's box."""
        return self._key.horizontalAdvance(keys) + 0.5 * self.row

    def keys_width(self, line: Line) -> float:
        """Give the width of all keys of a line, and the room before them."""
        return sum(self.key_width(k) + self.between for k in line.keys) + self.between

    def line_height(self, line: Line) -> float:
        """Give the height of a line, whose words may need more than one row."""
        room = QRectF(0, 0, max(self._width - self.keys_width(line), self._width / 4), 0)
        return max(self.row, self._words.boundingRect(room, _WRAP, line.words).height() + 0.4 * self.row)

    @cached_property
    def shares(self) -> list[Sequence[Group]]:
        """The groups of each column, in order."""
        heights = [self._group_height(group) for group in self._groups]
        cuts = range(len(heights) + 1)
        cut = min(cuts, key=lambda n: max(sum(heights[:n]), sum(heights[n:])))
        return [self._groups[:cut], self._groups[cut:]]

    @property
    def height(self) -> float:
        """Height of the longest column."""
        return max(sum(map(self._group_height, share)) for share in self.shares) - self.gap

    def _group_height(self, group: Group) -> float:
        return self.row + sum(map(self.line_height, group.lines)) + self.gap


# -- HTML -------------------------------------------------------------------------------------------------------------

_STYLE = """
@page { margin: 14mm }
body { font: 10pt/1.4 "Source Sans 3", "Segoe UI", "Helvetica Neue", "Noto Sans", sans-serif; color: #1d2025;
  max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h1 { font: 22pt/1.2 "Source Serif 4", Charter, "Noto Serif", Georgia, serif; margin: 0 0 1rem;
  border-bottom: 2px solid #1d2025 }
main { columns: 26rem 2; column-gap: 2.2rem }
section { break-inside: avoid; margin-bottom: 1rem }
h2 { font-size: 11pt; margin: 0; color: #2456b8 }
dl { margin: 0 } dl > div { display: flex; gap: .8rem; justify-content: space-between; align-items: center;
  border-top: 1px solid #e0ddd4; padding: .16rem 0 }
dd { margin: 0; text-align: end; white-space: nowrap }
kbd { font: inherit; font-size: 9pt; border: 1px solid #c4c0b4; border-radius: 4px; background: #fbfaf6;
  padding: .05rem .4rem; margin-inline-start: .25rem } .own kbd { font-weight: 700 }
@media print { body { margin: 0; max-width: none; font-size: 8pt } kbd { font-size: 7pt } main { columns: 2 } }
"""


def as_html(groups: Sequence[Group]) -> str:
    """Give the sheet as a page for a browser, which can print it, too; it needs no other file."""
    title, language = escape(_tr("KeySheet", "Keys of Crossread")), QLocale().bcp47Name()
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n'
        f"<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n<main>\n"
        + "".join(map(_section, groups))
        + "</main>\n</body>\n</html>\n"
    )


def _section(group: Group) -> str:
    lines = "".join(map(_line, group.lines))
    return f"<section>\n<h2>{escape(group.title)}</h2>\n<dl>\n{lines}</dl>\n</section>\n"


def _line(line: Line) -> str:
    own = ' class="own"' if line.changed else ""
    keys = "".join(f"<kbd>{escape(k)}</kbd>" for k in line.keys)
    return f"<div{own}><dt>{escape(line.words)}</dt><dd>{keys}</dd></div>\n"
