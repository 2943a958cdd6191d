"""Finding words in all articles: the search as a function, and the bar that asks for the words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from compare.model import Span
from ui import theme
from ui.languages.phrases import counted
from ui.widgets.field_buttons import name_buttons

if TYPE_CHECKING:
    from compare.comparison import Comparison
    from ui.session import Session

MOST_HITS = 5_000


@dataclass(frozen=True, slots=True)
class Hit:
    """Words found in one article."""

    article_id: str
    span: Span


def find(comparison: Comparison, words: str) -> tuple[Hit, ...]:
    """Give where `words` stand, in order of columns and reading; case and kind of white space do not matter."""
    parts = [re.escape(part) for part in words.split()]
    if not parts:
        return ()
    pattern = re.compile(r"\s+".join(parts), re.IGNORECASE)
    hits: list[Hit] = []
    for article in comparison.articles:
        hits += [Hit(article.id, Span(*found.span())) for found in pattern.finditer(article.text)]
    return tuple(hits[:MOST_HITS])


class FindBar(QFrame):
    """Asks for words, counts the hits and steps through them; `found` names the hit to show."""

    found = Signal(object, object)
    """All hits (a tuple) and the place of the current one among them, None for none."""
    ended = Signal(str)
    """The search is over; the id of the article that it led to, "" for none."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "strip")
        self._session = session
        self.hits: tuple[Hit, ...] = ()
        self.place: int | None = None
        self._words = QLineEdit()
        self._words.setPlaceholderText(self.tr("Words to find in all articles"))
        self._words.setAccessibleName(self.tr("Words to find"))
        self._words.setClearButtonEnabled(True)
        name_buttons(self._words)
        self._words.setMaximumWidth(420)
        self._count = QLabel()
        self._count.setProperty("kind", "muted")
        self._words.textEdited.connect(self._search)
        self._words.returnPressed.connect(lambda: self.step(1))
        session.changed.connect(self._start_over)
        self.installEventFilter(self)
        self._words.installEventFilter(self)
        self._lay_out()
        self.hide()

    def begin(self) -> None:
        """Show the bar and put the cursor into it."""
        self.show()
        self._words.setFocus()
        self._words.selectAll()
        self._search(self._words.text())

    def end(self) -> None:
        """Hide the bar and forget the hits."""
        last = self.hits[self.place].article_id if self.place is not None else ""
        self.hide()
        self._tell((), None)
        self.ended.emit(last)

    def search(self, words: str) -> None:
        """Find `words` as if they had been typed."""
        self._words.setText(words)
        self._search(words)

    def step(self, by: int) -> None:
        """Go to the next or previous hit, round at the ends; opens the bar when there is nothing to look for yet."""
        if not self._words.text().strip():
            self.begin()
        elif self.hits:
            here = self.place if self.place is not None else (-1 if by > 0 else 0)
            self._tell(self.hits, (here + by) % len(self.hits))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Close on Esc; step on Return with and without Shift."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.end()
                return True
            if event.key() == Qt.Key.Key_Return and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.step(-1)
                return True
        return super().eventFilter(watched, event)

    def _search(self, words: str) -> None:
        comparison = self._session.comparison
        hits = find(comparison, words) if comparison else ()
        self._tell(hits, 0 if hits else None)

    def _start_over(self, comparison: Comparison | None) -> None:
        """Search another comparison; where it has the same hits, nobody is moved from the one at hand."""
        words = self._words.text()
        if self.isVisible() and (comparison is None or find(comparison, words) != self.hits):
            self._search(words)

    def _tell(self, hits: tuple[Hit, ...], place: int | None) -> None:
        self.hits, self.place = hits, place
        self._count.setText(self._say())
        self.found.emit(hits, place)

    def _say(self) -> str:
        if not self._words.text().strip():
            return ""
        if self.place is None:
            return self.tr("not found in any article")
        articles = len({h.article_id for h in self.hits})
        words = counted(articles, self.tr("{here} of {all} · in %n article(s)", "", articles))
        return words.format(here=self.place + 1, all=len(self.hits))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.ROOM, theme.TIGHT, theme.PAD, theme.TIGHT)
        row.addWidget(self._words, stretch=1)
        for icon, words, by in (("up", self.tr("Previous hit"), -1), ("down", self.tr("Next hit"), 1)):
            row.addWidget(self._button(icon, words, by))
        row.addWidget(self._count)
        row.addStretch()
        done = QPushButton(self.tr("Done"))
        done.setProperty("kind", "quiet")
        done.clicked.connect(self.end)
        row.addWidget(done)

    def _button(self, icon: str, words: str, by: int) -> QToolButton:
        button = QToolButton()
        button.setIcon(theme.icon(icon))
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(lambda: self.step(by))
        return button
