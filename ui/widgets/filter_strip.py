"""The strip above the columns that says which facts are shown while others are dimmed, and takes the filter away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ui import theme
from ui.widgets.elided import Elided

if TYPE_CHECKING:
    from ui.models.narrowed import Narrowed


class FilterStrip(QFrame):
    """Visible while a filter is in force, and gone with it."""

    cleared = Signal()
    """The person wants to see everything again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "narrowed")
        self.setAccessibleName(self.tr("Filter"))
        self.words = Elided()
        self.words.setProperty("kind", "strong")
        self.clear = QPushButton(self.tr("Show all facts"))
        self.clear.setProperty("kind", "quiet")
        self.clear.clicked.connect(self.cleared)
        self._sign = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.PAD, theme.HAIR, theme.GAP, theme.HAIR)
        row.setSpacing(theme.GAP)
        row.addWidget(self._sign)
        row.addWidget(self.words, 1)
        row.addWidget(self.clear)
        theme.changed.connect(self._draw_sign)
        self._draw_sign()
        self.hide()

    def show_narrowed(self, narrowed: Narrowed | None) -> None:
        """Say what is shown, or go where that is everything."""
        self.setVisible(narrowed is not None)
        if narrowed is None:
            return
        words = self.tr("Shown: {which} · {n} of {total} facts; all other passages are dimmed")
        if not narrowed.facts:
            words = self.tr("Shown: {which} · none of {total} facts; all passages are dimmed")
        said = words.format(which=narrowed.words, n=len(narrowed.facts), total=narrowed.of)
        if said != self.words.text():
            self.words.set_text(said)
            self.words.setAccessibleName(said)
            QAccessible.updateAccessibility(QAccessibleEvent(self.words, QAccessible.Event.Alert))

    def _draw_sign(self) -> None:
        self._sign.setPixmap(theme.icon("filter", "accent").pixmap(14, 14))
