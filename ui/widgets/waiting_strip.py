"""The strip above the columns that says what waits for its second sentence or fact, and calls it off."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ui import theme
from ui.widgets.elided import Elided


class WaitingStrip(QFrame):
    """Visible as long as something waits."""

    cancelled = Signal()
    """The person does not want it any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "narrowed")
        self.setAccessibleName(self.tr("Waiting for the second"))
        self.words = Elided()
        self.words.setProperty("kind", "strong")
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setProperty("kind", "quiet")
        self.cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where the sentence is
        self.cancel.clicked.connect(self.cancelled)
        self._sign = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.PAD, theme.HAIR, theme.GAP, theme.HAIR)
        row.setSpacing(theme.GAP)
        row.addWidget(self._sign)
        row.addWidget(self.words, 1)
        row.addWidget(self.cancel)
        theme.changed.connect(self._draw_sign)
        self._draw_sign()
        self.hide()

    def say(self, words: str) -> None:
        """Say what waits; go for ""."""
        if words and words != self.words.text():
            self.words.set_text(words)
            self.words.setAccessibleName(words)
            QAccessible.updateAccessibility(QAccessibleEvent(self.words, QAccessible.Event.Alert))
        self.setVisible(bool(words))

    def _draw_sign(self) -> None:
        self._sign.setPixmap(theme.icon("link", "accent").pixmap(14, 14))
