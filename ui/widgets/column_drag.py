"""Dragging a column by its head to another place; near an edge the columns scroll along under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer

if TYPE_CHECKING:
    from ui.widgets.spread import Slot, Spread

EDGE = 40
"""So many pixels from an edge the columns begin to scroll: faster, the nearer."""
FASTEST = 16
"""Pixels a step, when the pointer is at the edge or beyond."""
STEP_MS = 16


class ColumnDrag(QObject):
    """Moves one column of the spread while its head is dragged."""

    def __init__(self, spread: Spread, slot: Slot) -> None:
        super().__init__(slot.column)
        assert slot.column is not None
        self._spread, self._slot = spread, slot
        self._point = QPoint()
        self._clock = QTimer(self)
        self._clock.setInterval(STEP_MS)
        self._clock.timeout.connect(self._scroll)
        slot.column.header.dragged.connect(self._drag)
        slot.column.header.dropped.connect(self._clock.stop)

    def _drag(self, point: QPoint) -> None:
        """Go where the pointer is on the screen, past every column whose middle it has crossed."""
        self._point = point
        if self._pull() and not self._clock.isActive():
            self._clock.start()
        x = self._spread.viewport().mapFromGlobal(point).x() + self._spread.horizontalScrollBar().value()
        place = sum(x > box.center().x() for s, box in self._spread.boxes() if s is not self._slot)
        if place != self._spread.place_of(self._slot.article_id):
            self._spread.move_column(self._slot.article_id, to=place)

    def _pull(self) -> int:
        """Give how many pixels to scroll: none in the middle, negative towards the left."""
        view = self._spread.viewport()
        x = view.mapFromGlobal(self._point).x()
        beyond = max(x - (view.width() - EDGE), 0) + min(x - EDGE, 0)
        return max(min(round(FASTEST * beyond / EDGE), FASTEST), -FASTEST)

    def _scroll(self) -> None:
        bar = self._spread.horizontalScrollBar()
        before = bar.value()
        bar.setValue(before + self._pull())
        if bar.value() == before:
            self._clock.stop()
        else:
            self._drag(self._point)
