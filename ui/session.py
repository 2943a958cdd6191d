"""The one mutable thing: the comparison on screen and what is selected in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from compare import judging
from compare.moving import moved
from compare.unread import only_read

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compare.comparison import Comparison
    from compare.judgements import Judgement
    from compare.model import Article, Fact, Sentence

__all__ = ["Session", "only_read"]


class Session(QObject):
    """Holds the current comparison and selection, and says when they change; panels redraw from the new value."""

    changed = Signal(object)
    """A new Comparison is current, or None after closing."""
    selected = Signal(object, object)
    """The selection is now (Fact or None, Sentence or None): panels scroll to it."""
    judged = Signal()
    """A person judged something, or took a judgement back."""
    taken_up = Signal()
    """The judgements in force are other values than a person made here: out of a file, or of a report replaced."""
    forgotten = Signal()
    """What was open is let go of, with all that was decided about it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.comparison: Comparison | None = None
        """What a reader sees: the program's findings as the judgements change them."""
        self.judgements: tuple[Judgement, ...] = ()
        self.fact: Fact | None = None
        self.sentence: Sentence | None = None
        self.asked = False
        """Whether that very sentence was asked for, and does not only stand for its fact."""
        self._places: Mapping[str, Article] = {}

    @property
    def analysed(self) -> bool:
        """Whether there are results on screen: not for nothing, articles only read so far, or links by wording."""
        return self.comparison is not None and bool(self.comparison.method.encoder)

    @property
    def only_wording(self) -> bool:
        """Whether nothing but links by wording is on screen, which are to look at and not to keep."""
        return self.comparison is not None and not self.analysed and bool(self.comparison.sentences)

    @property
    def computed(self) -> Comparison | None:
        """The comparison on screen as the program made it, without anybody's judgements."""
        return self.comparison and (self.comparison.judged.computed or self.comparison)

    def show(self, comparison: Comparison | None) -> None:
        """Make `comparison` current, with the judgements made so far; keeps the selected fact when it still exists.

        A sentence that was selected before there were facts is followed by the fact it carries, and nothing moves.
        """
        kept = self.fact.id if self.fact else None
        early = self.sentence if self.only_wording else None
        others = False
        if comparison is not None and comparison.method.encoder:
            from_file = bool(comparison.judged.judgements) and comparison.judged.computed is None
            own = comparison.judged.judgements if from_file else self._followed(comparison)
            others, self.judgements = from_file or own != self.judgements, own
            comparison = judging.apply(comparison, self.judgements)
        self.comparison, self.fact, self.sentence = comparison, None, None
        self.changed.emit(comparison)
        if others:
            self.taken_up.emit()
        if comparison is not None and kept in {f.id for f in comparison.facts}:
            self.select_fact(comparison.fact(str(kept)))
        elif comparison is not None and early is not None and (facts := comparison.facts_of(early)):
            self.light_up(facts[0])

    def follow(self, places: Mapping[str, Article]) -> None:
        """Let what was judged of articles (by id) hold of others, once these are compared in their place."""
        self._places = dict(places)

    def _followed(self, comparison: Comparison) -> tuple[Judgement, ...]:
        """Give the judgements as they are about these articles."""
        ids = {a.id for a in comparison.articles}
        due = {old: new for old, new in self._places.items() if new.id in ids and old not in ids}
        self._places = {} if due else self._places
        return moved(self.judgements, due) if due else self.judgements

    def judge(self, judgements: Sequence[Judgement]) -> None:
        """Show the comparison with exactly these judgements; the selection stays, also where its fact was merged."""
        self.judgements = tuple(judgements)
        if self.comparison is None or not self.analysed:
            return
        self.comparison = comparison = judging.apply(self.comparison, self.judgements)
        if (fact := self.fact) is not None:  # before panels redraw, so that none has to do it twice
            same = (f for f in comparison.facts if f.id == fact.id)
            self.fact = next(same, None) or next(iter(comparison.facts_of(fact.key.sentence)), None)
        self.asked = False  # nobody went anywhere
        self.changed.emit(comparison)
        self.selected.emit(self.fact, self.sentence)
        self.judged.emit()

    def forget(self) -> None:
        """Let go of the comparison and of what was decided about it, so that the next one is not taken for it."""
        self.comparison, self.judgements, self._places = None, (), {}
        self.forgotten.emit()

    def select_fact(self, fact: Fact | None, *, sentence: Sentence | None = None) -> None:
        """Select a fact, and the sentence it was reached through (its key sentence when not given)."""
        self.fact, self.asked = fact, sentence is not None
        self.sentence = sentence or (fact.key.sentence if fact else None)
        self.selected.emit(self.fact, self.sentence)

    def light_up(self, fact: Fact) -> None:
        """Select a fact without a sentence: it shows wherever it is in sight, and nothing scrolls to it."""
        self.fact, self.sentence, self.asked = fact, None, False
        self.selected.emit(fact, None)

    def select_sentence(self, sentence: Sentence) -> None:
        """Select a sentence and its most important fact, if it carries one."""
        facts = self.comparison.facts_of(sentence) if self.comparison else ()
        self.select_fact(facts[0] if facts else None, sentence=sentence)

    def step(self, by: int, *, among: Sequence[Fact] | None = None) -> bool:
        """Select the next fact in the ranking (`by` 1 or -1), or of `among`; False when there is none further."""
        fact = self.following(by, among=among)
        if fact is not None:
            self.select_fact(fact)
        return fact is not None

    def following(self, by: int, *, among: Sequence[Fact] | None = None) -> Fact | None:
        """Give the next fact in the ranking (`by` 1 or -1), or of `among`; None when there is none further."""
        if self.comparison is None:
            return None
        ranking = [f.id for f in self.comparison.facts]
        wanted = {f.id for f in (self.comparison.facts if among is None else among)}
        here = ranking.index(self.fact.id) if self.fact else (-1 if by > 0 else len(ranking))
        onward = range(here + 1, len(ranking)) if by > 0 else range(here - 1, -1, -1)
        for place in onward:
            if ranking[place] in wanted:
                return self.comparison.facts[place]
        return None
