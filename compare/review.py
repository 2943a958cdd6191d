"""What to look at first: the cells where the program is least sure, in the facts that matter most."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from compare.model import Coverage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.comparison import Comparison
    from compare.model import Fact
    from compare.options import Options

NEAR = 0.03
"""How far from a line between two states a score may lie to be worth a look."""


class Doubt(StrEnum):
    """Why a cell is worth a look."""

    UNSURE = "unsure"
    """The score lies where said and not said cannot be told apart."""
    CLASH = "clash"
    """Two reports give different details: of the same thing?"""
    GROUPED = "grouped"
    """The sentences count as alike, yet the evidence for it is thin."""
    NEARLY_FOUND = "nearly found"
    """The score is just below the line."""
    BARELY_FOUND = "barely found"
    """The score is just above the line."""


_STRENGTHS = {
    Doubt.UNSURE: 1.0,
    Doubt.CLASH: 0.9,
    Doubt.GROUPED: 0.8,
    Doubt.NEARLY_FOUND: 0.6,
    Doubt.BARELY_FOUND: 0.5,
}
"""How much each kind of doubt counts against the importance of the fact."""


@dataclass(frozen=True, slots=True)
class Question:
    """One cell worth a look; `answered` says whether a person judged it.

    `weight` (0-1) is doubt times importance, for the second question on a fact the half of it, for the third a third:
    whether 30 or 31 of 46 reports say a fact matters less than whether anybody else says another one.
    """

    fact: Fact
    article_id: str
    doubt: Doubt
    weight: float
    answered: bool

    @property
    def place(self) -> tuple[str, str]:
        """The ids of fact and article, as in `Judged.cells`."""
        return self.fact.id, self.article_id


def questions_of(comparison: Comparison) -> tuple[Question, ...]:
    """Give the cells to look at, most doubtful and most important first; those that are judged keep their place."""
    numbers = {a.id: n for n, a in enumerate(sorted(comparison.articles, key=lambda a: a.id))}
    ranks = {f.id: rank for rank, f in enumerate(comparison.facts)}
    found = [q for questions in _by_fact(comparison) for q in questions]
    return tuple(sorted(found, key=lambda q: (-q.weight, ranks[q.fact.id], numbers[q.article_id])))


def _by_fact(comparison: Comparison) -> Iterator[tuple[Question, ...]]:
    """Give the questions fact by fact; a fact that no judgement touched has those of the program's own comparison."""
    computed = comparison.judged.computed
    known = _asked_of(computed or comparison)
    touched = {fact_id for fact_id, _ in comparison.judged.cells}
    for fact in comparison.facts:
        asked = known.get(fact.id)
        same = computed is None or (fact.id not in touched and asked is not None and computed.fact(fact.id) is fact)
        yield asked if asked is not None and same else _questions(comparison, fact)


@lru_cache(maxsize=1)
def _asked_of(computed: Comparison) -> dict[str, tuple[Question, ...]]:
    return {fact.id: _questions(computed, fact) for fact in computed.facts}


def _questions(comparison: Comparison, fact: Fact) -> tuple[Question, ...]:
    """Give the questions on one fact: the stronger doubts first, of a clash the reading that the fewest give."""
    alike, found = _sharing(comparison, fact), []
    for article_id, state, score in _findings(comparison, fact):
        doubt = doubt_of(state, score, comparison.options)
        if doubt is not None:
            order = (-_STRENGTHS[doubt], alike.get(article_id, 0), _sureness(doubt, score, comparison.options))
            found.append((order, article_id, doubt))
    return tuple(
        Question(
            fact=fact,
            article_id=article_id,
            doubt=doubt,
            weight=round(_STRENGTHS[doubt] * fact.importance / number, 6),
            answered=(fact.id, article_id) in comparison.judged.cells,
        )
        for number, (_, article_id, doubt) in enumerate(sorted(found), 1)
    )


def _findings(comparison: Comparison, fact: Fact) -> Iterator[tuple[str, Coverage, float]]:
    """Give article, state and score of the cells as the program found them, but for that of the fact's own words."""
    stored = comparison.stored_cells(fact)
    for article_id, measured in comparison.scores(fact.key.sentence).items():
        cell, ruling = stored.get(article_id), comparison.judged.cells.get((fact.id, article_id))
        if ruling is not None:
            yield article_id, ruling.found, ruling.score
        elif cell is None:
            yield article_id, Coverage.ABSENT, measured
        elif cell.coverage is Coverage.CONFLICTING or fact.key not in cell.quotes:
            yield article_id, cell.coverage, cell.score


def _sharing(comparison: Comparison, fact: Fact) -> dict[str, int]:
    """Count for each article in a clash the readings like its own, as the program found them."""
    found: dict[str, int] = {}
    for clash in (comparison.judged.computed or comparison).clashes_of(fact):
        counts = Counter(reading.value for reading in clash.readings)
        for reading in clash.readings:
            article_id, count = reading.passage.sentence.article_id, counts[reading.value]
            found[article_id] = min(count, found.get(article_id, count))
    return found


def _sureness(doubt: Doubt, score: float, options: Options) -> float:
    """Say how far a score is from where it is most doubtful."""
    match doubt:
        case Doubt.UNSURE:
            return abs(score - (options.absent_below + options.unsure_below) / 2)
        case Doubt.NEARLY_FOUND:
            return options.absent_below - score
        case _:
            return score


def doubt_of(state: Coverage, score: float, options: Options) -> Doubt | None:
    """Say why a state with this score is worth a look; None where it is not."""
    if state is Coverage.UNSURE:
        return Doubt.UNSURE
    if state is Coverage.CONFLICTING:
        return Doubt.CLASH
    if state is Coverage.ABSENT:
        return Doubt.NEARLY_FOUND if score >= options.absent_below - NEAR else None
    if score < options.absent_below:
        return Doubt.GROUPED
    return Doubt.BARELY_FOUND if score < options.unsure_below + NEAR else None
