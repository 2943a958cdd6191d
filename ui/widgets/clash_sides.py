"""Paints who says what in a clash: badges and value, an unequal sign between; of many badges as many as have room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from compare.model import Standing
from ui import theme
from ui.widgets.letter_badge import SIDE, badge_width, paint_badge
from ui.widgets.marks import paint_mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from ui.models.discrepancies_model import Side

_MARK = 14.0
_SIGN = _MARK + theme.GAP
"""Width of the unequal sign with the gap behind it."""
_BADGES = 0.6
"""So much of its room a side's badges take at most where its value is too long as well."""


def paint_sides(painter: QPainter, box: QRectF, sides: Sequence[Side]) -> None:
    """Paint the sides of a clash in one line; each has the room it needs, or its share of what there is."""
    room = box.width() - (len(sides) - 1) * (_SIGN + theme.GAP)
    left = box.left()
    for side, width in zip(sides, _shared(room, [_natural(side) for side in sides]), strict=True):
        if left > box.left():
            left = _paint_unequal(painter, left, box.center().y())
        _paint_side(painter, QRectF(left, box.top(), width, box.height()), side)
        left += width + theme.GAP


def badges_within(letters: Sequence[str], room: float) -> int:
    """Say how many badges have room, with the count of the others behind them where it is not all."""
    for shown in range(len(letters), 0, -1):
        if _badges(letters, shown) <= room:
            return shown
    return 0


class ClashSides(QWidget):
    """The sides in one line where they have room, else one below the other."""

    def __init__(self, sides: Sequence[Side], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sides = sides
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(" ≠ ".join(f"{', '.join(s.letters)} {s.value}" for s in sides))
        self.setToolTip(self.accessibleName().replace("<", "‹"))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the height of the lines."""
        lines = len(self._sides) if self._stacked() else 1
        return QSize(160, lines * (SIDE + theme.TIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Take more lines in a narrower place."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the sides."""
        painter, line = QPainter(self), QRectF(self.rect())
        if not self._stacked():
            paint_sides(painter, line, self._sides)
        else:
            line.setHeight(SIDE + theme.TIGHT)
            for number, side in enumerate(self._sides):
                if number:
                    _paint_unequal(painter, line.left(), line.center().y())
                _paint_side(painter, line.adjusted(_SIGN, 0, 0, 0), side)
                line.translate(0, line.height())
        painter.end()

    def _stacked(self) -> bool:
        needed = sum(_natural(side) for side in self._sides) + (len(self._sides) - 1) * (_SIGN + theme.GAP)
        return needed > self.width()


def _paint_side(painter: QPainter, box: QRectF, side: Side) -> None:
    """Paint badges and value; the badges leave the value its room, and what then does not fit of it is elided."""
    font, middle, left = _font(), box.center().y(), box.left()
    value = QFontMetricsF(font).horizontalAdvance(side.value) + theme.TIGHT
    shown = badges_within(side.letters, max(box.width() - value, _BADGES * box.width()))
    for letter, outlet in list(zip(side.letters, side.numbers, strict=True))[:shown]:
        left = paint_badge(painter, left, middle, letter=letter, number=outlet) + theme.HAIR
    painter.setPen(theme.current().role("muted"))
    left = _write(
        painter, QRectF(left, box.top(), box.right() - left, box.height()), _more(side.letters, shown), _small()
    )
    painter.setPen(theme.current().role("text"))
    left += theme.TIGHT
    _write(painter, QRectF(left, box.top(), box.right() - left, box.height()), side.value, font)


def _paint_unequal(painter: QPainter, left: float, middle: float) -> float:
    paint_mark(painter, QRectF(left, middle - _MARK / 2, _MARK, _MARK), Standing.CLASH)
    return left + _SIGN


def _write(painter: QPainter, box: QRectF, words: str, font: QFont) -> float:
    """Write words, elided at their right; gives the x where they end."""
    shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, max(box.width(), 0) + 0.5)
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
    return box.left() + QFontMetricsF(font).horizontalAdvance(shown)


def _shared(room: float, wanted: Sequence[float]) -> list[float]:
    """Share the room out: who wants less than an equal share gets it, and the others share the rest."""
    given = dict.fromkeys(range(len(wanted)), 0.0)
    left = list(given)
    while left:
        share = max(room, 0.0) / len(left)
        modest = [n for n in left if wanted[n] <= share]
        for n in modest or left:
            given[n] = min(wanted[n], share)
        room -= sum(wanted[n] for n in modest)
        left = [n for n in left if n not in modest] if modest else []
    return list(given.values())


def _natural(side: Side) -> float:
    value = QFontMetricsF(_font()).horizontalAdvance(side.value)
    return _badges(side.letters, len(side.letters)) + theme.TIGHT + value + 1


def _badges(letters: Sequence[str], shown: int) -> float:
    more = QFontMetricsF(_small()).horizontalAdvance(_more(letters, shown))
    return sum(badge_width(letter) + theme.HAIR for letter in letters[:shown]) + more


def _more(letters: Sequence[str], shown: int) -> str:
    return f"+{len(letters) - shown}" if shown < len(letters) else ""


def _font() -> QFont:
    return theme.interface_font(bold=True)


def _small() -> QFont:
    return theme.interface_font(theme.SMALL)
