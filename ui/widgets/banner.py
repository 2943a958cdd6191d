"""The banner that stays while only wording was compared, or while text goes to a server: neither is ever silent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from compare.encoders.address import leaving
from ui import theme

if TYPE_CHECKING:
    from compare.comparison import Comparison


class Banner(QFrame):
    """Visible while there is something to say of how the comparison on screen is made; it cannot be dismissed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self.setProperty("kind", "notice")
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        sign = QLabel()
        sign.setPixmap(theme.icon("warning", "only_here").pixmap(16, 16))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.ROOM, theme.TIGHT, theme.ROOM, theme.TIGHT)
        row.addWidget(sign)
        row.addWidget(self.words, stretch=1)
        self.hide()

    def show_method(self, comparison: Comparison | None, *, reason: str = "") -> None:
        """Show the banner where it is due; `reason` is what kept the best encoder from loading, where that is known."""
        self._comparison = comparison
        words = " ".join((_sent(comparison), self._degraded(comparison, reason)) if comparison else ()).strip()
        self.words.setText(words)
        self.setVisible(bool(words))

    def say_why(self, reason: str) -> None:
        """Add what kept the best encoder from loading."""
        self.show_method(self._comparison, reason=reason)

    def _degraded(self, comparison: Comparison, reason: str) -> str:
        if not comparison.method.degraded:
            return ""
        why = self.tr("because no encoder for meaning could be loaded.")
        if comparison.options.encoder != "auto":
            why = self.tr("because the preferences choose the encoder “{name}”.")
            why = why.format(name=comparison.options.encoder)
        elif reason:
            why = self.tr("because no encoder for meaning could be loaded: {reason}").format(reason=reason)
        words = self.tr("Only wording was compared, {why} The same fact in other words may be shown as not found.")
        return words.format(why=why)


def _sent(comparison: Comparison) -> str:
    return leaving(comparison.method.encoder or comparison.options.encoder)
