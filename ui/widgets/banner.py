"""The banner that stays while a comparison was made without the meaning of words: never degraded silently."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ui import theme

if TYPE_CHECKING:
    from compare.comparison import Comparison


class Banner(QFrame):
    """Visible while the comparison on screen is degraded; it cannot be dismissed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "notice")
        self.words = QLabel(
            self.tr(
                "Only wording was compared, because no encoder for meaning could be loaded. "
                "The same fact in other words may be shown as not found."
            )
        )
        self.words.setWordWrap(True)
        sign = QLabel()
        sign.setPixmap(theme.icon("warning", "only_here").pixmap(16, 16))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.ROOM, theme.TIGHT, theme.ROOM, theme.TIGHT)
        row.addWidget(sign)
        row.addWidget(self.words, stretch=1)
        self.hide()

    def show_method(self, comparison: Comparison | None) -> None:
        """Show the banner for a degraded comparison, hide it for any other."""
        self.setVisible(comparison is not None and comparison.method.degraded)
