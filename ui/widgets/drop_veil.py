"""What lies over an open comparison while files are held above it: a dashed sheet that says what dropping them does."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import theme

CLEAR = 0.14
"""How much of what lies below still shows."""


class DropVeil(QWidget):
    """Covers its parent while it is shown; the pointer and what it drags go through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._covered = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words, self.hint = "", ""
        self.hide()

    def say(self, words: str, hint: str = "") -> None:
        """Cover the parent with these words."""
        self.words, self.hint = words, hint
        self.setAccessibleName(words)
        self.setAccessibleDescription(hint)
        self.setGeometry(self._covered.rect())
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the sheet with its dashed edge, and the words in its middle."""
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = colours.role("window")
        ground.setAlphaF(1 - CLEAR)
        painter.fillRect(self.rect(), ground)
        edge = QPen(colours.role("accent"), 2.5)
        edge.setDashPattern([5, 4])
        sheet = colours.role("accent_tint")
        sheet.setAlphaF(0.7)
        painter.setPen(edge)
        painter.setBrush(sheet)
        box = QRectF(self.rect()).adjusted(theme.WIDE, theme.WIDE, -theme.WIDE, -theme.WIDE)
        painter.drawRoundedRect(box, 16, 16)
        middle = box.center().y()
        painter.setPen(colours.role("text"))
        painter.setFont(theme.reading_font(theme.HEADLINE + 4, bold=True))
        upper = QRectF(box.left(), box.top(), box.width(), middle - box.top())
        painter.drawText(upper, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, self.words)
        painter.setFont(theme.reading_font(theme.READING))
        lower = QRectF(box.left(), middle + theme.PAD, box.width(), box.bottom() - middle)
        painter.drawText(lower, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self.hint)
