"""Paints the cells of the matrix: mark and words for an outlet, ticks for the places, an edge for what is only here."""

from __future__ import annotations

import unicodedata
from enum import StrEnum
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from compare.model import Coverage
from ui import theme
from ui.models.coverage_cells import CoverageRole
from ui.models.matrix import FactKind
from ui.models.plain_words import short_state
from ui.widgets import reading_face
from ui.widgets.marks import mark_of, paint_mark, paint_tick
from ui.widgets.position_strip import Tick, paint_strip

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex

    from compare.model import Standing
    from ui.models.coverage_cells import Face

    Index = QModelIndex | QPersistentModelIndex

NARROW = 64
"""Columns below this width in pixels show the mark alone."""
MARK = 13.0
EDGE = 3.0
FOLD = 10.0
"""Width of the sign that says whether a group is folded."""
_ONE_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextSingleLine)
_WRAPPED = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)

_FROM_RIGHT, _AT_LEFT = int(Qt.TextFlag.TextForceRightToLeft), int(Qt.AlignmentFlag.AlignAbsolute)


@cache
def _font(*, italic: bool = False, heading: bool = False) -> tuple[QFont, QFontMetricsF]:
    """Give a font of the table and its measures; looking fonts up for every cell would cost more than painting."""
    font = theme.interface_font(theme.SMALL, bold=True) if heading else theme.interface_font()
    font.setItalic(italic)
    return font, QFontMetricsF(font)


@cache
def _reading_font() -> tuple[QFont, QFontMetricsF]:
    font = reading_face.font()
    return font, QFontMetricsF(font)


reading_face.changed.connect(_reading_font.cache_clear)


def row_height() -> int:
    """Give the height of a row: a line of text with air around it."""
    return round(_font()[1].height()) + theme.PAD


def selected_colour(under: QColor) -> QColor:
    """Give the colour of a selected row: the selection's tint over what lies under it, so that a clash still shows."""
    tint = theme.current().role("accent_tint")
    pairs = ((tint.redF(), under.redF()), (tint.greenF(), under.greenF()), (tint.blueF(), under.blueF()))
    return QColor.fromRgbF(*(above * 0.72 + below * 0.28 for above, below in pairs))


class Detail(StrEnum):
    """How much of an outlet's words a cell shows."""

    MARKS = "marks"
    QUOTES = "quotes"
    """The start of the quote behind the place."""
    SENTENCES = "sentences"
    """Whole sentences beside each other, as many lines as they need."""


class CoverageDelegate(QStyledItemDelegate):
    """Knows the roles of CoverageModel and the theme, nothing else."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lanes = 1
        """How many outlets share a position strip."""
        self.detail = Detail.QUOTES

    def height(self, index: Index, width: int) -> int:
        """Give the height in pixels that a cell needs in a column of `width`."""
        if self.detail is not Detail.SENTENCES or width < NARROW:
            return row_height()
        room = width - theme.PAD - theme.GAP
        if index.column() == 0:
            return max(row_height(), _wrapped_height(index.data() or "", room) + theme.GAP)
        words = index.data(CoverageRole.SENTENCES)
        return row_height() + (_wrapped_height(words, room, reading=True) + theme.GAP if words else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell, from its background to the ring of the keyboard's focus."""
        face: Face | None = index.data(CoverageRole.FACE)
        if face is None:
            return
        box = QRectF(option.rect)
        painter.save()
        if face.heading:
            _paint_heading(painter, box, str(index.data() or ""), folded=face.folded)
            if option.state & QStyle.StateFlag.State_HasFocus:
                _paint_ring(painter, box)
        else:
            _paint_ground(painter, box, option, face=face)
            if index.column() == 0:
                _paint_edge(painter, box, face.kind)
            self._paint_content(painter, box.adjusted(theme.PAD, 0, -theme.GAP, 0), index, face=face)
            if option.state & QStyle.StateFlag.State_HasFocus:
                _paint_ring(painter, box)
        painter.restore()

    def _paint_content(self, painter: QPainter, box: QRectF, index: Index, *, face: Face) -> None:
        if face.mark is not None:
            self._paint_outlet(painter, box, index, face=face)
        elif (depths := index.data(CoverageRole.DEPTHS)) is not None:
            ticks = [Tick(place, depth, number=number) for place, depth, number in depths]
            box.setHeight(row_height())
            paint_strip(painter, box.adjusted(0, 5, -theme.GAP, -5), ticks, lanes=self.lanes)
        elif index.column() == 0 and self.detail is Detail.SENTENCES:
            _write_wrapped(painter, box.adjusted(0, theme.TIGHT + theme.HAIR, 0, 0), index.data())
        else:
            colour = theme.current().role("muted" if index.column() else "text")
            _write(painter, box, index.data(CoverageRole.TEXT), colour=colour)

    def _paint_outlet(self, painter: QPainter, box: QRectF, index: Index, *, face: Face) -> None:
        assert face.mark is not None
        narrow = box.width() < NARROW - theme.PAD - theme.GAP
        if self.detail is Detail.SENTENCES and not narrow:
            if words := index.data(CoverageRole.SENTENCES):
                _write_wrapped(painter, box.adjusted(0, row_height() - theme.HAIR, 0, 0), words, reading=True)
            box.setHeight(row_height())
        left = box.center().x() - MARK / 2 if narrow else box.left()
        where = QPointF(round(left), round(box.center().y() - MARK / 2))
        painter.drawPixmap(where, _mark(face.mark, theme.current().name, painter.device().devicePixelRatioF()))
        if face.judged:
            paint_tick(painter, QRectF(where.x(), where.y(), MARK, MARK))
        if narrow:
            return
        colours, italic = theme.current(), not face.said
        box.setLeft(box.left() + MARK + theme.TIGHT + theme.HAIR)
        colour = colours.role("text" if face.said else mark_of(face.mark).role)
        box.setLeft(_write(painter, box, index.data(CoverageRole.TEXT), colour=colour, italic=italic) + theme.GAP)
        if face.said:
            if self.detail is Detail.QUOTES and box.width() > 3 * theme.ROOM:
                _write(painter, box, index.data(CoverageRole.HINT), colour=colours.role("dim"))
            return
        # A nearest miss without its score would say little: the short form, or nothing.
        for role in (CoverageRole.HINT, CoverageRole.SHORT_HINT):
            words = index.data(role)
            if _fitted(words, int(box.width()), italic=True)[0] == words:
                _write(painter, box, words, colour=colours.role("dim"), italic=True)
                return


@cache
def _mark(state: Coverage | Standing, _theme: str, ratio: float) -> QPixmap:
    """Give a mark as a picture in the theme's colours: a table of 46 outlets paints a thousand of them at once."""
    picture = QPixmap(round(MARK * ratio), round(MARK * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_mark(painter, QRectF(0, 0, MARK, MARK), state)
    painter.end()
    return picture


def _paint_ground(painter: QPainter, box: QRectF, option: QStyleOptionViewItem, *, face: Face) -> None:
    colours, clash = theme.current(), face.kind is FactKind.CLASH
    ground = colours.role("clash_tint" if clash else "surface")
    if option.state & QStyle.StateFlag.State_Selected:
        ground = selected_colour(ground)
    elif option.state & QStyle.StateFlag.State_MouseOver and not clash:
        ground = colours.role("hover")
    painter.fillRect(box, ground)
    painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), colours.role("line"))


def _paint_edge(painter: QPainter, box: QRectF, kind: FactKind) -> None:
    role = {FactKind.CLASH: "clash", FactKind.ONLY_HERE: "only_here"}.get(kind)
    if role:
        painter.fillRect(QRectF(box.left(), box.top(), EDGE, box.height() - 1), theme.current().role(role))


def _paint_ring(painter: QPainter, box: QRectF) -> None:
    painter.setPen(QPen(theme.current().role("focus"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box.adjusted(1, 1, -1, -2))


def _paint_heading(painter: QPainter, box: QRectF, words: str, *, folded: bool) -> None:
    colours = theme.current()
    painter.fillRect(box, colours.role("window"))
    painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), colours.role("line"))
    painter.setPen(QPen(colours.role("muted"), 1.5))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = QPointF(box.left() + theme.PAD + FOLD / 2, box.center().y())
    reach = FOLD / 4
    ends = ((-reach, -2 * reach), (-reach, 2 * reach)) if folded else ((-2 * reach, -reach), (2 * reach, -reach))
    tip = middle + (QPointF(reach, 0) if folded else QPointF(0, reach))
    for x, y in ends:
        painter.drawLine(middle + QPointF(x, y), tip)
    painter.setFont(_font(heading=True)[0])
    painter.drawText(box.adjusted(theme.PAD + FOLD + theme.TIGHT, 0, 0, 0), _ONE_LINE, words)


def least_width() -> int:
    """Give the width of a cell in which the words for what is not said are not cut, in any language."""
    words = (short_state(Coverage.ABSENT), short_state(Coverage.UNSURE))
    longest = max(_font(italic=True)[1].horizontalAdvance(word) for word in words)
    return round(theme.PAD + MARK + theme.TIGHT + theme.HAIR + longest + theme.GAP) + 1


@lru_cache(maxsize=8192)
def from_the_right(words: str) -> bool:
    """Whether words are read from right to left; where a sentence begins does not count, for that may be `A3`."""
    strong = [unicodedata.bidirectional(letter) for letter in words]
    return sum(kind in ("R", "AL") for kind in strong) > strong.count("L")


def _wrapped_height(words: str, width: float, *, reading: bool = False) -> int:
    metrics = _reading_font()[1] if reading else _font()[1]
    return round(metrics.boundingRect(QRectF(0, 0, width, 10_000), _WRAPPED, words).height())


def _write_wrapped(painter: QPainter, box: QRectF, words: str, *, reading: bool = False) -> None:
    """Write words over as many lines as they need."""
    painter.setFont(_reading_font()[0] if reading else _font()[0])
    painter.setPen(theme.current().role("text"))
    painter.drawText(box, _WRAPPED | (_FROM_RIGHT if from_the_right(words) else 0), words)


def _write(painter: QPainter, box: QRectF, words: str, *, colour: QColor, italic: bool = False) -> float:
    """Write words in one line, with an ellipsis where they do not fit; gives the x where they end."""
    shown, advance = _fitted(words, int(box.width()), italic=italic)
    painter.setFont(_font(italic=italic)[0])
    painter.setPen(colour)
    # What is written from the right still begins where its column does: the next words stand beside it.
    painter.drawText(box, _ONE_LINE | (_FROM_RIGHT | _AT_LEFT if from_the_right(shown) else 0), shown)
    return box.left() + advance


@lru_cache(maxsize=8192)
def _fitted(words: str, width: int, *, italic: bool) -> tuple[str, float]:
    """Give the words as they fit into `width` pixels, and how far they reach; measuring costs more than drawing."""
    metrics = _font(italic=italic)[1]
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
    return shown, metrics.horizontalAdvance(shown)
