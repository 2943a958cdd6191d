"""The ground that the columns stand on, with an empty sheet where one is still to be built."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

EDGE = 4
"""Height of the bar in the outlet's colour at the top of a sheet."""


class Ground(QWidget):
    """Paints itself anew only when its sheets change, as everything that stands on it is painted again with it."""

    def __init__(self) -> None:
        super().__init__()
        self._sheets: list[tuple[QRect, int]] = []
        theme.changed.connect(self.update)

    def show_sheets(self, sheets: Sequence[tuple[QRect, int]]) -> None:
        """Show an empty sheet in each box, in the colour of the article of this number."""
        if list(sheets) != self._sheets:
            self._sheets = list(sheets)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground and the sheets to come."""
        colours = theme.current()
        painter = QPainter(self)
        painter.fillRect(event.rect(), colours.role("window"))
        for box, number in self._sheets:
            if box.intersects(event.rect()):
                painter.fillRect(box, colours.role("paper"))
                painter.fillRect(QRect(box.left(), box.top(), box.width(), EDGE), colours.outlet(number))
