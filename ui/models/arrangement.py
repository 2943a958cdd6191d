"""Which facts the matrix shows, in which order and groups: filter and sort as functions of values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from compare.model import Coverage
from ui.models.matrix import FactKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from compare.model import Fact
    from ui.models.matrix import CoverageMatrix


class Show(StrEnum):
    """The kinds of facts one can keep; `missing` and `only_in_one` may name an article."""

    ALL = "all"
    CLASHES = "clashes"
    ONLY_IN_ONE = "only_in_one"
    MISSING = "missing"
    IN_ALL = "in_all"
    UNSURE = "unsure"
    UNREVIEWED = "unreviewed"
    NOTED = "noted"
    BOOKMARKED = "bookmarked"


class SortBy(StrEnum):
    """What the order follows; POSITION and STATE may name an article, and then follow that article alone."""

    IMPORTANCE = "importance"
    COVERAGE = "coverage"
    POSITION = "position"
    BURIED = "buried"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class FactFilter:
    """Keep the facts of one kind whose label, note or quotes hold every word of `text`."""

    show: Show = Show.ALL
    article_id: str | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class FactOrder:
    """Sort by one thing, the importance deciding between equals; `backwards` turns the whole order round."""

    by: SortBy = SortBy.IMPORTANCE
    article_id: str | None = None
    backwards: bool = False


def arrange(
    matrix: CoverageMatrix, *, keep: FactFilter, order: FactOrder, grouped: bool = False
) -> tuple[Fact | FactKind, ...]:
    """Give the rows to show; grouped, each kind that has facts is led by its heading."""
    facts = sorted(kept(matrix, keep), key=_sort_key(matrix, order))
    if order.backwards:
        facts.reverse()
    if not grouped:
        return tuple(facts)
    rows: list[Fact | FactKind] = []
    for kind in FactKind:
        members = [fact for fact in facts if matrix.kind(fact) is kind]
        rows += [kind, *members] if members else []
    return tuple(rows)


def kept(matrix: CoverageMatrix, keep: FactFilter) -> list[Fact]:
    """Give the facts that pass the filter, most important first."""
    words = keep.text.casefold().split()
    return [
        fact
        for fact in matrix.comparison.facts
        if _is_shown(matrix, fact, keep) and all(word in matrix.searched(fact) for word in words)
    ]


def _is_shown(matrix: CoverageMatrix, fact: Fact, keep: FactFilter) -> bool:
    kind, ids = matrix.kind(fact), [keep.article_id] if keep.article_id else [a.id for a in matrix.articles]
    passes: dict[Show, Callable[[], bool]] = {
        Show.ALL: lambda: True,
        Show.CLASHES: lambda: kind is FactKind.CLASH,
        Show.IN_ALL: lambda: matrix.said(fact) == len(matrix.articles),
        Show.ONLY_IN_ONE: lambda: kind is FactKind.ONLY_HERE and any(matrix.state(fact, a).said for a in ids),
        Show.MISSING: lambda: any(matrix.state(fact, a) is Coverage.ABSENT for a in ids),
        Show.UNSURE: lambda: any(matrix.state(fact, a) is Coverage.UNSURE for a in ids),
        Show.UNREVIEWED: lambda: fact.id in matrix.unreviewed,
        Show.NOTED: lambda: fact.id in matrix.comparison.judged.notes,
        Show.BOOKMARKED: lambda: fact.id in matrix.comparison.judged.bookmarks,
    }
    return passes[keep.show]()


_NOWHERE = 2.0
"""Sorts articles that do not say a fact behind the last word of those that do."""
_STATES = [Coverage.CONFLICTING, Coverage.ABSENT, Coverage.UNSURE, Coverage.PARTLY, Coverage.REPORTED]
_KINDS = [
    FactKind.CLASH,
    FactKind.ONLY_HERE,
    FactKind.UNSURE,
    FactKind.IN_SOME,
    FactKind.IN_MOST,
    FactKind.IN_ALL,
]


def _sort_key(matrix: CoverageMatrix, order: FactOrder) -> Callable[[Fact], tuple[float, int]]:
    """Give a key; ranks break ties, so the order never depends on the order of opening."""

    def by_importance(_fact: Fact) -> float:
        return 0.0

    def by_coverage(fact: Fact) -> float:
        return -matrix.said(fact)

    def by_position(fact: Fact) -> float:
        if order.article_id:
            depth = matrix.depth(fact, order.article_id)
            return _NOWHERE if depth is None else depth
        depths = [depth for _, depth in matrix.depths(fact)]
        return sum(depths) / len(depths) if depths else _NOWHERE

    def by_burial(fact: Fact) -> float:
        depths = [depth for _, depth in matrix.depths(fact)]
        return min(depths) - max(depths) if depths else 0.0

    def by_state(fact: Fact) -> float:
        if order.article_id:
            return _STATES.index(matrix.state(fact, order.article_id))
        return _KINDS.index(matrix.kind(fact))

    measure = {
        SortBy.IMPORTANCE: by_importance,
        SortBy.COVERAGE: by_coverage,
        SortBy.POSITION: by_position,
        SortBy.BURIED: by_burial,
        SortBy.STATE: by_state,
    }[order.by]
    return lambda fact: (measure(fact), matrix.ranks[fact.id])
