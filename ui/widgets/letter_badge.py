"""An outlet's badge: its letter on its colour, painted in tables or standing alone as a widget."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

SIDE = 18
"""Height of a badge, and its width for one letter."""


@cache
def _font() -> QFont:
    return theme.interface_font(theme.SMALL, bold=True)


@cache
def badge_width(letter: str) -> float:
    """Give the width that the letter's badge needs."""
    return max(SIDE, QFontMetricsF(_font()).horizontalAdvance(letter) + theme.GAP)


def paint_badge(painter: QPainter, left: float, middle: float, *, letter: str, number: int) -> float:
    """Paint the badge of the outlet opened as `number`, from x `left` around y `middle`; gives the x where it ends."""
    colour = theme.current().outlet(number)
    box = QRectF(left, middle - SIDE / 2, badge_width(letter), SIDE)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(theme.current().on(colour))
    painter.setFont(_font())
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
    painter.restore()
    return box.right()


class LetterBadge(QWidget):
    """The badge as a widget; its accessible name is the outlet's."""

    def __init__(self, letter: str, number: int, outlet: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_outlet(letter, number, outlet)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_outlet(self, letter: str, number: int, outlet: str) -> None:
        """Show another letter and colour: those of the reports change as others come and go."""
        self._letter, self._number = letter, number
        self.setAccessibleName(f"{letter} {outlet}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the badge's own size."""
        return QSize(round(badge_width(self._letter)), SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the badge."""
        painter = QPainter(self)
        paint_badge(painter, 0, self.height() / 2, letter=self._letter, number=self._number)
        painter.end()
