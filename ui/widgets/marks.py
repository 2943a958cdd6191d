"""The marks of the house: how a sentence or a cell of the matrix stands, painted as a shape, a colour and a word."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from compare.model import Coverage, Standing
from ui import theme

if TYPE_CHECKING:
    from ui.theme import Theme


class Shape(Enum):
    """What is painted; every state has a shape of its own, so that none needs its colour."""

    DISC = auto()
    MOST = auto()
    HALF = auto()
    DIAMOND = auto()
    UNEQUAL = auto()
    QUERY = auto()
    DASH = auto()
    NOTHING = auto()


@dataclass(frozen=True, slots=True)
class Mark:
    """A state as a person meets it: `glyph` is the nearest character for plain text, `role` and `tint` are the theme's.

    `rank` says which mark wins where several fall on one pixel: the highest.
    """

    shape: Shape
    glyph: str
    word: str
    meaning: str
    role: str
    tint: str
    rank: int


_STANDINGS = {
    Standing.IN_ALL: Mark(Shape.DISC, "●", "in all", "every other report says it", "shared", "shared_tint", 2),
    Standing.IN_MOST: Mark(
        Shape.MOST, "◕", "in most", "at least half of the others say it", "shared", "shared_tint", 2
    ),
    Standing.IN_SOME: Mark(Shape.HALF, "◐", "in some", "fewer than half of the others say it", "some", "some_tint", 3),
    Standing.ONLY_HERE: Mark(
        Shape.DIAMOND, "◆", "only here", "not found in any other report", "only_here", "only_here_tint", 5
    ),
    Standing.CLASH: Mark(Shape.UNEQUAL, "≠", "clash", "another report says otherwise", "clash", "clash_tint", 6),
    Standing.UNSURE: Mark(
        Shape.QUERY, "?", "unsure", "perhaps said elsewhere: please look", "unsure", "unsure_tint", 4
    ),
    Standing.NOT_COMPARED: Mark(Shape.NOTHING, "", "not compared", "states nothing to check", "dim", "paper", 0),
}

_COVERAGES = {
    Coverage.REPORTED: Mark(Shape.DISC, "●", "reported", "this report says it", "shared", "shared_tint", 2),
    Coverage.PARTLY: Mark(Shape.HALF, "◐", "in part", "this report says part of it", "some", "some_tint", 3),
    Coverage.CONFLICTING: Mark(Shape.UNEQUAL, "≠", "clash", "this report says otherwise", "clash", "clash_tint", 6),
    Coverage.ABSENT: Mark(
        Shape.DASH, "–", "not found", "no matching statement was found in this report", "not_found", "paper", 1
    ),
    Coverage.UNSURE: Mark(Shape.QUERY, "?", "unsure", "perhaps said: please look", "unsure", "unsure_tint", 4),
}


def mark_of(state: Standing | Coverage) -> Mark:
    """Give a state's mark; two tables, as an unsure sentence equals an unsure cell and yet means something else."""
    return _STANDINGS[state] if isinstance(state, Standing) else _COVERAGES[state]


def paint_mark(
    painter: QPainter,
    where: QRectF,
    state: Standing | Coverage,
    *,
    colours: Theme | None = None,
    ink: QColor | None = None,
) -> None:
    """Paint a state's mark as large as fits in the middle of `where`, in its own colour or in `ink`."""
    mark = mark_of(state)
    colour = ink or (colours or theme.current()).role(mark.role)
    side = min(where.width(), where.height())
    middle = where.center()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _PAINTERS[mark.shape](painter, middle, side, colour)
    painter.restore()


def mark_icon(state: Standing | Coverage, size: int = 16) -> QIcon:
    """Give a state's mark as an icon in the colours of the moment, in single and double resolution."""
    icon = QIcon()
    for ratio in (1, 2):
        picture = QPixmap(size * ratio, size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        paint_mark(painter, QRectF(1, 1, size - 2, size - 2), state)
        painter.end()
        icon.addPixmap(picture)
    return icon


def _disc(painter: QPainter, middle: QPointF, side: float, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(middle, side * 0.32, side * 0.32)


def _pie(painter: QPainter, middle: QPointF, side: float, colour: QColor, *, part: float) -> None:
    radius = side * 0.34
    width = max(side * 0.09, 1.0)
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(middle, radius, radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
    painter.drawPie(box, 90 * 16, round(part * 360 * 16))


def _most(painter: QPainter, middle: QPointF, side: float, colour: QColor) -> None:
    _pie(painter, middle, side, colour, part=0.75)


def _half(painter: QPainter, middle: QPointF, side: float, colour: QColor) -> None:
    _pie(painter, middle, side, colour, part=0.5)


def _diamond(painter: QPainter, middle: QPointF, side: float, colour: QColor) -> None:
    reach = side * 0.42
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    corners = [QPointF(0, -reach), QPointF(reach, 0), QPointF(0, reach), QPointF(-reach, 0)]
    painter.drawPolygon(QPolygonF([middle + c for c in corners]))


def _stroke(painter: QPainter, colour: QColor, width: float) -> None:
    painter.setPen(QPen(QBrush(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))


def paint_tick(painter: QPainter, box: QRectF) -> None:
    """Paint a small tick at the foot of a mark's box: a person decided this state."""
    side = box.width() * 0.62
    corner = QRectF(box.right() - side * 0.8, box.bottom() - side * 0.72, side, side)
    points = [corner.topLeft() + QPointF(side * x, side * y) for x, y in ((0.12, 0.5), (0.42, 0.82), (0.92, 0.14))]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for role, width in (("paper", side * 0.46), ("text", side * 0.2)):
        pen = QPen(QBrush(theme.current().role(role)), max(width, 1.2))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(points))
    painter.restore()


def _unequal(painter: QPainter, middle: QPointF, side: float, colour: QColor) -> None:
    _stroke(painter, colour, max(side * 0.125, 1.2))
    across, apart, lean = side * 0.36, side * 0.14, side * 0.2
    for y in (-apart, apart):
        painter.drawLine(middle + QPointF(-across, y), middle + QPointF(across, y))
    painter.drawLine(middle + QPointF(-lean, side * 0.38), middle + QPointF(lean, -side * 0.38))


def _query(painter: QPainter, middle: QPointF, side: float, colour: QColor) -> None:
    font = theme.interface_font(bold=True)
    font.setPixelSize(max(round(side * 0.95), 5))
    painter.setFont(font)
    painter.setPen(colour)
    box = QRectF(middle.x() - side, middle.y() - side, 2 * side, 2 * side)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")


def _dash(painter: QPainter, middle: QPointF, side: float, colour: QColor) -> None:
    _stroke(painter, colour, max(side * 0.12, 1.2))
    painter.drawLine(middle - QPointF(side * 0.28, 0), middle + QPointF(side * 0.28, 0))


def _nothing(_painter: QPainter, _middle: QPointF, _side: float, _colour: QColor) -> None:
    """Paint nothing: the sentence takes no part."""


_PAINTERS = {
    Shape.DISC: _disc,
    Shape.MOST: _most,
    Shape.HALF: _half,
    Shape.DIAMOND: _diamond,
    Shape.UNEQUAL: _unequal,
    Shape.QUERY: _query,
    Shape.DASH: _dash,
    Shape.NOTHING: _nothing,
}
