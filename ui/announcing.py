"""Tells a screen reader where each step led: what lights up on screen is said aloud as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication

from ui.models.spoken_words import step_words
from ui.widgets.coverage_table import CoverageTable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from compare.comparison import Comparison
    from compare.model import Fact, Sentence
    from ui.session import Session


class Announcer(QObject):
    """Announces the session's selection when it is another one, on the widget that has the keyboard.

    Made after the panels, so that each of them has followed the selection by then.
    """

    announced = Signal(str)
    """These words were handed to the screen reader."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._last: tuple[str, Sentence | None] = ("", None)
        session.selected.connect(self._follow)
        session.changed.connect(self._start_over)

    def _follow(self, fact: Fact | None, sentence: Sentence | None) -> None:
        comparison = self._session.comparison
        asked = sentence if self._session.asked else None
        now = (fact.id if fact else "", asked)
        if comparison is None or not comparison.method.encoder or now == self._last:
            return
        self._last = now
        focused = QApplication.focusWidget() or self._window
        if asked is None and isinstance(focused, CoverageTable) and focused.current_fact() == fact:
            return  # the table says its cell itself
        if words := step_words(comparison, fact, asked):
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(focused, words))
            self.announced.emit(words)

    def _start_over(self, comparison: Comparison | None) -> None:
        """Say the first fact of other reports, also where it is put in the same words as the last of these."""
        if comparison is None:
            self._last = ("", None)
