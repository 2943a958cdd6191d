"""What a panel shows while it has nothing to show: one line that says so, one that teaches, perhaps a way on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import theme

WIDEST = 420


class Teaching(QWidget):
    """A title, a sentence and an optional button in the middle of the panel."""

    asked = Signal()
    """The button was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._words, self._button = QLabel(), QLabel(), QPushButton()
        self._title.setProperty("kind", "title")
        self._words.setProperty("kind", "muted")
        for label in (self._title, self._words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._button.clicked.connect(self.asked)
        column = QWidget()
        column.setMaximumWidth(WIDEST)
        inner = QVBoxLayout(column)
        inner.setSpacing(theme.GAP)
        inner.addStretch(2)
        inner.addWidget(self._title)
        inner.addWidget(self._words)
        inner.addWidget(self._button, alignment=Qt.AlignmentFlag.AlignHCenter)
        inner.addStretch(3)
        layout = QHBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(column, stretch=100)
        layout.addStretch(1)

    def teach(self, title: str, words: str, *, button: str = "") -> None:
        """Show a title, a sentence, and a button where there is a way on."""
        self._title.setText(title)
        self._words.setText(words)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
