"""Going round: through what a column's head counts, and through the facts that one sentence carries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from compare.model import Standing

if TYPE_CHECKING:
    from compare.model import Fact, Sentence
    from ui.session import Session
    from ui.widgets.spread import Spread


class Rounds(QObject):
    """Selects the next of what was clicked on; after the last comes the first."""

    def __init__(self, session: Session, spread: Spread) -> None:
        super().__init__(spread)
        self._session = session
        spread.missing_wanted.connect(self._step_missing)
        spread.only_here_wanted.connect(self._step_only_here)
        spread.facts_wanted.connect(self._step_carried)

    def choose(self, sentence: Sentence) -> None:
        """Select a sentence: with the selected fact where it carries that one, and if it is selected, with its next."""
        comparison, fact = self._session.comparison, self._session.fact
        facts = comparison.facts_of(sentence) if comparison is not None else ()
        if fact not in facts:
            self._session.select_sentence(sentence)
            return
        further = 1 if self._session.sentence == sentence else 0
        self._session.select_fact(facts[(facts.index(fact) + further) % len(facts)], sentence=sentence)

    def _step_missing(self, article_id: str) -> None:
        if self._session.comparison is not None:
            self._step(self._session.comparison.facts_missing(article_id))

    def _step_carried(self, article_id: str) -> None:
        if self._session.comparison is not None:
            self._step(self._session.comparison.facts_in(article_id), article_id)

    def _step(self, facts: tuple[Fact, ...], article_id: str = "") -> None:
        """Select the fact that follows the selected one, in the words of `article_id`."""
        if not facts:
            return
        ids = [f.id for f in facts]
        here = ids.index(self._session.fact.id) if self._session.fact and self._session.fact.id in ids else -1
        fact = facts[(here + 1) % len(facts)]
        own = [p.sentence for p in fact.contributors if p.sentence.article_id == article_id]
        self._session.select_fact(fact, sentence=own[0] if own else None)

    def _step_only_here(self, article_id: str) -> None:
        comparison = self._session.comparison
        if comparison is None:
            return
        only = [s for s in comparison.sentences_of(article_id) if comparison.standing(s) is Standing.ONLY_HERE]
        here = self._session.sentence
        after = [s for s in only if here is not None and here.article_id == article_id and s > here]
        if only:
            self._session.select_sentence((after or only)[0])
