"""Why a fact counts as a clash: the kind of detail, what each side says, and the reason in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ui import theme
from ui.languages.phrases import in_words
from ui.models.discrepancies_model import sides_of
from ui.models.plain_words import clash_words
from ui.widgets.clash_sides import ClashSides

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.comparison import Comparison
    from compare.model import Discrepancy


class ClashCard(QFrame):
    """Hidden while the fact has no clash."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.PAD, theme.GAP + theme.HAIR, theme.PAD, theme.PAD)
        self._column.setSpacing(theme.TIGHT)
        self._parts: list[QWidget] = []
        self.hide()

    def show_clashes(self, comparison: Comparison, clashes: Sequence[Discrepancy]) -> None:
        """Show why a fact's details clash."""
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = []
        for clash in clashes:
            title = QLabel(self.tr("{kind}: why it is a clash").format(kind=clash_words(clash.kind)))
            title.setStyleSheet("font-weight: 600;")
            reason = QLabel(in_words(clash.reason))
            reason.setTextFormat(Qt.TextFormat.PlainText)
            reason.setWordWrap(True)
            reason.setProperty("kind", "small")
            reason.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._parts += [title, ClashSides(sides_of(comparison, clash)), reason]
        for part in self._parts:
            self._column.addWidget(part)
        self.setVisible(bool(clashes))
