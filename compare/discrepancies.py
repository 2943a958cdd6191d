"""One Fact → where its contributors clash: the same thing counted, with figures that cannot both be right.

Precision comes first: a figure clashes only when the other report has no sentence at all with the same figure for the
same thing, when both count the same noun among enough common words, and when neither is rough, planned or hypothetical.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from compare.model import Discrepancy, DiscrepancyKind, Passage, Reading, Span
from compare.quantities import Quantity, quantities

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from compare.model import Alignment, Article, Fact, Match, Sentence

_LEAST_OVERALL = 0.42


class _Figures:
    """The quantities of every sentence and article, each sentence parsed once."""

    def __init__(self, articles: Sequence[Article], sentences: Sequence[Sentence]) -> None:
        self.articles = {a.id: a for a in articles}
        self.by_article: dict[str, list[Quantity]] = defaultdict(list)
        for sentence in sentences:
            self.by_article[sentence.article_id].extend(self.of(sentence))

    def of(self, sentence: Sentence) -> tuple[Quantity, ...]:
        article = self.articles[sentence.article_id]
        return quantities(sentence.span.of(article.text), article.language)

    def reading(self, sentence: Sentence, figure: Quantity) -> Reading:
        """Give the figure as the article has it, with its noun ("14 metres")."""
        start = sentence.span.start
        span = Span(start + figure.span.start, start + figure.span.end)
        return Reading(Passage(sentence, span), " ".join(span.of(self.articles[sentence.article_id].text).split()))


def find_discrepancies(
    articles: Sequence[Article], sentences: Sequence[Sentence], facts: Sequence[Fact], alignment: Alignment
) -> tuple[Discrepancy, ...]:
    """Give the clashing figures, each under the most important fact that both sentences contribute to."""
    figures = _Figures(articles, sentences)
    home = _homes(facts)
    clashing: dict[str, dict[Reading, set[Reading]]] = defaultdict(lambda: defaultdict(set))
    for match in alignment.matches:
        fact_id = home.get(match.left) or home.get(match.right)
        if fact_id is None or match.similarity.overall < _LEAST_OVERALL:
            continue
        for left, right in _clashes(figures, match):
            one, other = figures.reading(match.left, left), figures.reading(match.right, right)
            clashing[fact_id][one].add(other)
            clashing[fact_id][other].add(one)
    return tuple(
        _discrepancy(fact_id, group, pairs)
        for fact_id, pairs in sorted(clashing.items())
        for group in _connected(pairs)
    )


def _connected(pairs: Mapping[Reading, set[Reading]]) -> list[tuple[Reading, ...]]:
    """Give the groups of readings that hang together by clashing pairs."""
    left, groups = sorted(pairs, key=_place), []
    while left:
        group, fresh = set(), {left[0]}
        while fresh:
            group |= fresh
            fresh = set().union(*(pairs[r] for r in fresh)) - group
        groups.append(tuple(sorted(group, key=_place)))
        left = [r for r in left if r not in group]
    return groups


def _place(reading: Reading) -> Passage:
    return reading.passage


def _homes(facts: Sequence[Fact]) -> dict[Sentence, str]:
    """Give each sentence's most important fact."""
    home: dict[Sentence, str] = {}
    for fact in facts:
        for passage in fact.contributors:
            home.setdefault(passage.sentence, fact.id)
    return home


def _clashes(figures: _Figures, match: Match) -> Iterator[tuple[Quantity, Quantity]]:
    left, right = figures.of(match.left), figures.of(match.right)
    there, here = figures.by_article[match.right.article_id], figures.by_article[match.left.article_id]
    for a in left:
        for b in right:
            clashing = a.counts_same_as(b) and not a.agrees_with(b)
            if clashing and not (_agrees_with_any(a, there) or _agrees_with_any(b, here)):
                yield a, b


def _agrees_with_any(figure: Quantity, others: Sequence[Quantity]) -> bool:
    """Whether the other report has the same figure anywhere, or a range around it for the same thing."""
    return any(
        figure.unit == o.unit and figure.agrees_with(o) and (o.definite or figure.counts_same_as(o)) for o in others
    )


def _discrepancy(fact_id: str, group: tuple[Reading, ...], pairs: Mapping[Reading, set[Reading]]) -> Discrepancy:
    against = {tuple(sorted({one.value, other.value})) for one in group for other in pairs[one]}
    figures = ", ".join(" against ".join(values) for values in sorted(against))
    return Discrepancy(
        fact_id=fact_id,
        kind=DiscrepancyKind.NUMBER,
        readings=group,
        reason=f"Both sentences count the same thing with different figures: {figures}.",
    )
