"""The one mutable thing: the comparison on screen and what is selected in it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from compare.comparison import Comparison
from compare.model import Fact, Sentence


class Session(QObject):
    """Holds the current comparison and selection, and says when they change; panels redraw from the new value."""

    changed = Signal(object)
    """A new Comparison is current, or None after closing."""
    selected = Signal(object, object)
    """The selection is now (Fact or None, Sentence or None): panels scroll to it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.comparison: Comparison | None = None
        self.fact: Fact | None = None
        self.sentence: Sentence | None = None

    def show(self, comparison: Comparison | None) -> None:
        """Make `comparison` current; keeps the selected fact when it still exists."""
        kept = self.fact.id if self.fact else None
        self.comparison, self.fact, self.sentence = comparison, None, None
        self.changed.emit(comparison)
        if comparison is not None and kept in {f.id for f in comparison.facts}:
            self.select_fact(comparison.fact(str(kept)))

    def select_fact(self, fact: Fact | None, *, sentence: Sentence | None = None) -> None:
        """Select a fact, and the sentence it was reached through (its key sentence when not given)."""
        self.fact = fact
        self.sentence = sentence or (fact.key.sentence if fact else None)
        self.selected.emit(self.fact, self.sentence)

    def select_sentence(self, sentence: Sentence) -> None:
        """Select a sentence and its most important fact, if it carries one."""
        facts = self.comparison.facts_of(sentence) if self.comparison else ()
        self.select_fact(facts[0] if facts else None, sentence=sentence)

    def step(self, by: int) -> None:
        """Select the fact `by` places further in the ranking, stopping at either end."""
        if self.comparison is None or not self.comparison.facts:
            return
        facts = self.comparison.facts
        ids = [f.id for f in facts]
        here = ids.index(self.fact.id) if self.fact else (-1 if by > 0 else len(ids))
        self.select_fact(facts[min(max(here + by, 0), len(facts) - 1)])
