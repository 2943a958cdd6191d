"""Where one fact stands in every article: a tick an outlet along 0 to 100 % of its article, so that burying shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui import theme
from ui.widgets.letter_badge import SIDE, paint_badge

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

PARTS = 100
TICK = 4.0
"""Width of a tick in pixels."""
REACH = 3.0
"""How far beside a tick the pointer still means it."""
LEAST_LANE = 3.0
FOOT = 20
"""Height of the scale below the badges."""
MOST_BADGES = 10
"""Outlets up to which the widget shows badges; beyond, ticks."""


@dataclass(frozen=True, slots=True)
class Tick:
    """Where one outlet says it: `place` among the outlets (its lane), `depth` 0 to 1, the `number` of its colour."""

    place: int
    depth: float
    letter: str = ""
    number: int = 0


def paint_strip(painter: QPainter, box: QRectF, ticks: Sequence[Tick], *, lanes: int) -> None:
    """Paint a track with a tick for every outlet; each of the `lanes` outlets has its own height."""
    colours = theme.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.role("line"))
    for part in range(5):
        painter.drawRect(QRectF(box.left() + part / 4 * (box.width() - 1), box.top(), 1, box.height()))
    for tick in ticks:
        painter.setBrush(colours.outlet(tick.number))
        painter.drawRoundedRect(tick_box(box, tick, lanes=lanes), 1, 1)
    painter.restore()


def tick_box(box: QRectF, tick: Tick, *, lanes: int) -> QRectF:
    """Give where a tick is painted: its depth in whole parts of 100 from the left, its lane from the top."""
    lane = box.height() / max(lanes, 1)
    height = min(max(lane - 1, LEAST_LANE), 7)
    top = box.top() + (box.height() - height) * (tick.place / max(lanes - 1, 1))
    depth = round(tick.depth * PARTS) / PARTS
    return QRectF(box.left() + depth * (box.width() - TICK), top, TICK, height)


class PositionStrip(QWidget):
    """The strip as a widget of its own: one row of badges on a scale; a click on a badge tells which article it was."""

    chosen = Signal(int)
    """The place of the article whose badge was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticks: tuple[Tick, ...] = ()
        self._names: dict[int, str] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Where in the article"))
        theme.changed.connect(self.update)

    def show_ticks(self, ticks: Sequence[Tick], *, names: dict[int, str], words: str) -> None:
        """Show other places; `names` are the outlets by place, `words` say the same to screen readers."""
        self._ticks, self._names = tuple(sorted(ticks, key=lambda t: (t.depth, t.place))), names
        self.setAccessibleDescription(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the height of as many rows of badges as overlap, and of the scale below."""
        if self._many:
            return QSize(200, 3 * SIDE)
        return QSize(200, self._rows() * (SIDE + theme.HAIR) + theme.GAP + FOOT)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the same height, as narrow as it must be."""
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the scale and the badges on it."""
        painter = QPainter(self)
        if self._many:
            paint_strip(painter, self._track(), self._ticks, lanes=self._lane_count())
        else:
            self._paint_badges(painter)
        painter.end()

    def _paint_badges(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.current()
        foot = self.height() - FOOT
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.role("line_strong"))
        painter.drawRect(QRectF(0, foot, self.width(), 1))
        for part in range(5):
            painter.drawRect(QRectF(part / 4 * (self.width() - 1), foot - 3, 1, 6))
        painter.setPen(colours.role("dim"))
        painter.setFont(theme.interface_font(theme.CAPTION))
        scale = QRectF(0, foot + theme.TIGHT, self.width(), FOOT - theme.TIGHT)
        painter.drawText(scale, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.tr("first word"))
        painter.drawText(scale, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.tr("last word"))
        painter.setPen(Qt.PenStyle.NoPen)
        for tick, middle in self._places():
            painter.setBrush(colours.outlet(tick.number))
            painter.drawRect(QRectF(self._x(tick) - 0.5, middle.y(), 1.5, foot - middle.y() + 2))
        for tick, middle in self._places():
            paint_badge(painter, middle.x() - SIDE / 2, middle.y(), letter=tick.letter, number=tick.number)

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for another height: in another width other badges cover one another."""
        self.updateGeometry()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell whose badge was clicked."""
        tick = self._at(event.position())
        if tick is not None:
            self.chosen.emit(tick.place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show a hand over a badge."""
        over = self._at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """Say the outlet and the percentage in a tooltip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            tick = self._at(QPointF(event.pos()))
            words = f"{tick.letter} {self._names[tick.place]}: {round(100 * tick.depth)} %" if tick else ""
            QToolTip.showText(event.globalPos(), words.replace("<", "‹"), self)
            return True
        return super().event(event)

    def _x(self, tick: Tick) -> float:
        depth = round(tick.depth * PARTS) / PARTS
        return SIDE / 2 + depth * (self.width() - SIDE)

    def _rows(self) -> int:
        return max((row for _, row in self._lanes()), default=0) + 1

    def _lanes(self) -> list[tuple[Tick, int]]:
        """Put every badge into the lowest row where it covers no other."""
        ends: list[float] = []
        placed = []
        for tick in self._ticks:
            x = self._x(tick)
            row = next((n for n, end in enumerate(ends) if x - SIDE / 2 > end), len(ends))
            ends[row : row + 1] = [x + SIDE / 2]
            placed.append((tick, row))
        return placed

    def _places(self) -> list[tuple[Tick, QPointF]]:
        foot = self.height() - FOOT - theme.GAP
        pitch = SIDE + theme.HAIR
        return [(tick, QPointF(self._x(tick), foot - SIDE / 2 - row * pitch + 2)) for tick, row in self._lanes()]

    @property
    def _many(self) -> bool:
        """Whether there are too many outlets for badges, so that ticks are painted."""
        return len(self._ticks) > MOST_BADGES

    def _track(self) -> QRectF:
        return QRectF(self.rect()).adjusted(0, 2, 0, -2)

    def _lane_count(self) -> int:
        return max((tick.place for tick in self._ticks), default=0) + 1

    def _at(self, point: QPointF) -> Tick | None:
        """Give whose badge or tick is under the pointer; ticks lie close, so the nearest of those within reach."""
        boxes = self._tick_boxes() if self._many else self._badge_boxes()
        found = [(_apart(box.center(), point), tick) for tick, box in boxes if box.contains(point)]
        return min(found, key=lambda pair: pair[0], default=(0.0, None))[1]

    def _tick_boxes(self) -> list[tuple[Tick, QRectF]]:
        track, lanes = self._track(), self._lane_count()
        return [(t, tick_box(track, t, lanes=lanes).adjusted(-REACH, -REACH, REACH, REACH)) for t in self._ticks]

    def _badge_boxes(self) -> list[tuple[Tick, QRectF]]:
        reach = SIDE / 2
        return [(t, QRectF(p.x() - reach, p.y() - reach, SIDE, SIDE)) for t, p in self._places()]


def _apart(one: QPointF, other: QPointF) -> float:
    return (one - other).manhattanLength()
