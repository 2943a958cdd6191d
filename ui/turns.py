"""Work that can wait, cut into steps: each gets a turn of the event loop of its own, and the window answers between."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable


class Turns(QObject):
    """Runs steps in the order they were added.

    Not by queued calls: Qt makes all that are waiting at once, before it looks for keys, the mouse or timers.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: deque[Callable[[], object]] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._take_next)

    def add(self, *steps: Callable[[], object]) -> None:
        """Have these steps run, one a turn, after those that wait already."""
        self._steps.extend(steps)
        self._timer.start()

    def clear(self) -> None:
        """Run none of the steps that still wait."""
        self._steps.clear()
        self._timer.stop()

    def _take_next(self) -> None:
        step = self._steps.popleft()
        if not self._steps:
            self._timer.stop()
        step()
