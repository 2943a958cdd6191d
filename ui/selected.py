"""The words that a reader selects in one report: the status bar says which other reports say them too."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from compare.parts import who_says
from ui.widgets.who_says import names

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStatusBar

    from ui.session import Session
    from ui.widgets.column import Column
    from ui.widgets.spread import Spread

SETTLED_MS = 250
"""How long a selection must stay as it is: nothing is said while it is being dragged."""


class SelectedWords(QObject):
    """Follows what is selected in the columns and says who has the latest."""

    told = Signal(str)
    """Who says the words of the selection; "" once nothing is selected or nothing can be said of it."""

    def __init__(self, session: Session, spread: Spread, bar: QStatusBar) -> None:
        super().__init__(spread)
        self._session, self._bar = session, bar
        self._shown = ""
        self._watched: set[Column] = set()
        self._latest: Column | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLED_MS)
        self._timer.timeout.connect(self._tell)
        spread.built.connect(self._watch)
        session.changed.connect(lambda _: self._timer.start())

    def _watch(self, column: Column) -> None:
        if column not in self._watched:
            self._watched.add(column)
            column.view.selectionChanged.connect(partial(self._follow, column))
            column.destroyed.connect(partial(self._forget, column))

    def _follow(self, column: Column) -> None:
        self._latest = column
        self._timer.start()

    def _forget(self, column: Column, _gone: QObject | None = None) -> None:
        self._watched.discard(column)
        if self._latest is column:
            self._latest = None
            self._timer.start()

    def _tell(self) -> None:
        words = self._words()
        if words:
            self._bar.showMessage(words)
        elif self._shown and self._bar.currentMessage() == self._shown:
            self._bar.clearMessage()
        self._shown = words
        self.told.emit(words)

    def _words(self) -> str:
        comparison, column = self._session.comparison, self._latest
        span = column.view.chosen_words if column else None
        if comparison is None or column is None or span is None or not comparison.method.encoder:
            return ""
        said = who_says(comparison, column.article_id, span)
        has, lacks = ([a for a, there in said.items() if there is wanted] for wanted in (True, False))
        parts = []
        if has:
            parts.append(self.tr("said by {names}").format(names=names(comparison, has)))
        if lacks:
            parts.append(self.tr("not, or not all of it, by {names}").format(names=names(comparison, lacks)))
        return self.tr("Selected words: {who}").format(who=" · ".join(parts)) if parts else ""
