"""What to look at first: the cells where the program is least sure, in the facts that matter most."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from compare.model import Coverage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.comparison import Comparison
    from compare.model import Cell, Fact
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
    """One cell worth a look: `weight` (0-1) is doubt times importance, `answered` says whether a person judged it."""

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
    found = [q for fact in comparison.facts for q in _of_fact(comparison, fact)]
    return tuple(sorted(found, key=lambda q: (-q.weight, ranks[q.fact.id], numbers[q.article_id])))


def _of_fact(comparison: Comparison, fact: Fact) -> Iterator[Question]:
    stored = comparison.stored_cells(fact)
    for article_id, measured in comparison.scores(fact.key.sentence).items():
        cell, ruling = stored.get(article_id), comparison.judged.cells.get((fact.id, article_id))
        if ruling is not None:
            doubt = doubt_of(ruling.found, ruling.score, comparison.options)
        else:
            state, score = (cell.coverage, cell.score) if cell else (Coverage.ABSENT, measured)
            doubt = None if _in_these_words(fact, cell) else doubt_of(state, score, comparison.options)
        if doubt is not None:
            weight = round(_STRENGTHS[doubt] * fact.importance, 6)
            yield Question(fact, article_id, doubt, weight, ruling is not None)


def _in_these_words(fact: Fact, cell: Cell | None) -> bool:
    return cell is not None and cell.coverage is not Coverage.CONFLICTING and fact.key in cell.quotes


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
