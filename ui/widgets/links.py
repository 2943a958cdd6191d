"""The links between two columns as the ribbons show them, from a comparison's matches and clashes."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from compare.model import MatchKind, Standing
from ui.widgets.ribbons import Ribbon

if TYPE_CHECKING:
    from compare.comparison import Comparison
    from compare.model import Sentence


class Links:
    """Looks up the links of one comparison, pair by pair."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison

    def between(self, left: str, right: str) -> list[Ribbon]:
        """Give the aligned pairs of two articles, each with its ends in the order of the columns."""
        found = []
        for match in self._comparison.matches_between(left, right):
            ends = (match.left, match.right) if match.left.article_id == left else (match.right, match.left)
            found.append(Ribbon(match, *ends, self._standing(ends, partial=match.kind is MatchKind.PARTIAL)))
        return found

    def inferred(self, left: Sentence, right: Sentence) -> Ribbon:
        """Give a link of two sentences that carry one fact without being aligned with each other."""
        return Ribbon(None, left, right, self._standing((left, right), partial=True))

    def _standing(self, ends: tuple[Sentence, Sentence], *, partial: bool) -> Standing:
        if frozenset(ends) in self._clashing:
            return Standing.CLASH
        return Standing.IN_SOME if partial else Standing.IN_ALL

    @cached_property
    def _clashing(self) -> frozenset[frozenset[Sentence]]:
        """The pairs whose readings differ: two readings of the same value do not clash with each other."""
        return frozenset(
            frozenset((a.passage.sentence, b.passage.sentence))
            for clash in self._comparison.discrepancies
            for a in clash.readings
            for b in clash.readings
            if a.value != b.value
        )
