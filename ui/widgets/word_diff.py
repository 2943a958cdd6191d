"""Two readings word by word: what only one of them has is marked in both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QVBoxLayout, QWidget

from compare.model import Span
from compare.wording import word_edits
from ui import theme
from ui.models.accounts import LONGEST_SHOWN, Look, Piece, pieces_of
from ui.widgets.quote_text import QuoteText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QWheelEvent


def diff_pieces(left: str, right: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Give both texts in pieces, UNIQUE what the other does not have."""
    left, right = left[:LONGEST_SHOWN], right[:LONGEST_SHOWN]
    edits = [edit for edit in word_edits(left, right) if edit.operation != "equal"]
    return (
        pieces_of(left, Span(0, len(left)), {Look.UNIQUE: [e.left for e in edits if len(e.left)]}),
        pieces_of(right, Span(0, len(right)), {Look.UNIQUE: [e.right for e in edits if len(e.right)]}),
    )


class WordDiff(QFrame):
    """Asks for two of the texts it was given and shows how their wording differs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._texts: tuple[tuple[str, str], ...] = ()
        self.choices = (_Choice(), _Choice())
        self.words = (QuoteText(), QuoteText())
        self.summary = QLabel()
        self.summary.setProperty("kind", "small")
        self.summary.setWordWrap(True)
        title = QLabel(self.tr("Word by word"))
        title.setStyleSheet("font-weight: 600;")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.PAD, theme.GAP + theme.HAIR, theme.PAD, theme.PAD)
        column.setSpacing(theme.TIGHT + theme.HAIR)
        column.addWidget(title)
        names = (self.tr("First reading"), self.tr("Second reading"))
        for choice, words, name in zip(self.choices, self.words, names, strict=True):
            choice.setAccessibleName(name)
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(8)
            choice.currentIndexChanged.connect(self._compare)
            column.addWidget(choice)
            column.addWidget(words)
        column.addWidget(self.summary)

    def show_texts(self, texts: Sequence[tuple[str, str]], *, first: int = 0, second: int = 1) -> None:
        """Offer other texts as (name, text) and compare the ones numbered `first` and `second`."""
        self._texts = tuple(texts)
        for choice, number in zip(self.choices, (first, second), strict=True):
            with QSignalBlocker(choice):
                choice.clear()
                choice.addItems([name for name, _ in texts])
                choice.setCurrentIndex(min(number, len(self._texts) - 1))
        self.setVisible(len(self._texts) > 1)
        self._compare()

    def _compare(self) -> None:
        left, right = (choice.currentIndex() for choice in self.choices)
        if left < 0 or right < 0:
            return
        sides = diff_pieces(self._texts[left][1], self._texts[right][1])
        for words, pieces, choice in zip(self.words, sides, self.choices, strict=True):
            words.show_pieces(pieces)
            words.setAccessibleName(choice.currentText())
        self.summary.setText(self._summary(*sides))
        self.setAccessibleDescription(self.summary.text())

    def _summary(self, left: Sequence[Piece], right: Sequence[Piece]) -> str:
        marked = [p for p in (*left, *right) if p.look is Look.UNIQUE]
        only_left, only_right = (", ".join(_words_of(side)) for side in (left, right))
        if not only_left and not only_right:
            return self.tr("The same words; only punctuation differs.") if marked else self.tr("The same words.")
        nothing = self.tr("nothing")
        words = self.tr("Only in the first: {left}. Only in the second: {right}.")
        return words.format(left=only_left or nothing, right=only_right or nothing)


class _Choice(QComboBox):
    """Leaves the wheel to the page it stands on: scrolling past must not choose anything."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Pass it on."""
        event.ignore()


def _words_of(side: Sequence[Piece]) -> list[str]:
    """Quote what is marked on one side, without lone punctuation."""
    marked = (p.text.strip() for p in side if p.look is Look.UNIQUE)
    return [f"“{text}”" for text in marked if any(c.isalnum() for c in text)]
