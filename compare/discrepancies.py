"""One Fact → where its contributors clash: the same thing counted, with figures that cannot both be right.

Precision comes first: a figure clashes only when the other report has no sentence at all with the same figure for the
same thing, when both count the same noun among enough common words, and when neither is rough, planned or hypothetical.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

import numpy as np

from compare.model import Discrepancy, DiscrepancyKind, Passage, Reading, Span
from compare.moments import moments
from compare.quantities import DATE, Quantity, quantities

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from compare.comparison import EvidenceTable
    from compare.model import Article, Fact, Sentence

_SAME_MATTER = 0.42
"""How much of one sentence the other must contain (raw, see `EvidenceTable.containment`)."""
_DECIMAL = re.compile(r"\d+\.\d+")
_REASONS = {
    DiscrepancyKind.NUMBER: "Both sentences count the same thing with different figures",
    DiscrepancyKind.DATE: "Both sentences date the same thing differently",
}


class _Figures:
    """The quantities of every sentence and article, each sentence parsed once."""

    def __init__(self, articles: Sequence[Article], sentences: Sequence[Sentence]) -> None:
        self.articles = {a.id: a for a in articles}
        self.by_article: dict[str, list[Quantity]] = defaultdict(list)
        for sentence in sentences:
            self.by_article[sentence.article_id].extend(self.of(sentence))

    def of(self, sentence: Sentence) -> tuple[Quantity, ...]:
        article = self.articles[sentence.article_id]
        text = sentence.span.of(article.text)
        return (*quantities(text, article.language), *moments(text, article.language))

    def names(self, article_id: str, figure: Quantity) -> bool:
        """Whether the article names the figure: for the same thing, or a decimal figure in whatever words ("35.72")."""
        decimal = _DECIMAL.search(figure.words)
        if decimal and re.search(rf"(?<![\d.,]){re.escape(decimal.group())}\d*\b", self.articles[article_id].text):
            return True
        return any(
            figure.unit == o.unit and figure.agrees_with(o) and (o.definite or figure.counts_same_as(o))
            for o in self.by_article[article_id]
        )

    def reading(self, sentence: Sentence, figure: Quantity) -> Reading:
        """Give the figure as the article has it, with its noun ("14 metres")."""
        start = sentence.span.start
        span = Span(start + figure.span.start, start + figure.span.end)
        return Reading(Passage(sentence, span), " ".join(span.of(self.articles[sentence.article_id].text).split()))


def find_discrepancies(
    articles: Sequence[Article], sentences: Sequence[Sentence], facts: Sequence[Fact], evidence: EvidenceTable
) -> tuple[Discrepancy, ...]:
    """Give the clashing figures and dates, each under a fact of its sentences."""
    figures = _Figures(articles, sentences)
    homes, rank = _homes(facts), {f.id: n for n, f in enumerate(facts)}
    clashing: dict[DiscrepancyKind, dict[Reading, set[Reading]]] = defaultdict(lambda: defaultdict(set))
    votes: dict[Reading, Counter[str]] = defaultdict(Counter)
    for one, other in _pairs(figures, sentences, evidence):
        fact = _home(homes, one, other)
        for left, right in _clashes(figures, one, other) if fact else ():
            kind = DiscrepancyKind.DATE if left.unit == DATE else DiscrepancyKind.NUMBER
            here, there = figures.reading(one, left), figures.reading(other, right)
            clashing[kind][here].add(there)
            clashing[kind][there].add(here)
            votes[here][fact.id if fact else ""] += 1
    found = []
    for kind, pairs in clashing.items():
        for group in _connected(pairs):
            count = sum((votes[r] for r in group), Counter())
            found.append(_discrepancy(min(count, key=lambda f: (-count[f], rank[f])), kind, group, pairs))
    return tuple(sorted(found, key=lambda d: (rank[d.fact_id], d.kind, d.readings[0].passage)))


def _pairs(
    figures: _Figures, sentences: Sequence[Sentence], evidence: EvidenceTable
) -> list[tuple[Sentence, Sentence]]:
    """Give the pairs of sentences of different articles that speak of the same and both have figures."""
    counted = np.array([bool(figures.of(s)) for s in sentences], dtype=np.bool_)
    close = (evidence.candidates >= 0) & (evidence.containment >= _SAME_MATTER) & counted[:, None, None]
    rows, columns, places = np.nonzero(close)
    others = evidence.candidates[rows, columns, places]
    pairs = {
        (min(sentences[a], sentences[b]), max(sentences[a], sentences[b]))
        for a, b in zip(rows.tolist(), others.tolist(), strict=True)
        if counted[b] and sentences[a].article_id != sentences[b].article_id
    }
    return sorted(pairs)


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


def _homes(facts: Sequence[Fact]) -> dict[Sentence, list[Fact]]:
    """Give the facts of each sentence, most important first."""
    homes: dict[Sentence, list[Fact]] = defaultdict(list)
    for fact in facts:
        for sentence in dict.fromkeys(p.sentence for p in fact.contributors):
            homes[sentence].append(fact)
    return homes


def _home(homes: Mapping[Sentence, list[Fact]], one: Sentence, other: Sentence) -> Fact | None:
    """Choose the fact a clash belongs to: one that both sentences state, else one in the words of either, else any."""
    here, there = homes.get(one, []), homes.get(other, [])
    both = [f for f in here if f in there]
    keyed = [f for f in (*here, *there) if f.key.sentence in (one, other)]
    return next(iter((*both, *keyed, *here, *there)), None)


def _clashes(figures: _Figures, one: Sentence, other: Sentence) -> Iterator[tuple[Quantity, Quantity]]:
    for a in figures.of(one):
        for b in figures.of(other):
            clashing = a.counts_same_as(b) and not a.agrees_with(b)
            if clashing and not (figures.names(other.article_id, a) or figures.names(one.article_id, b)):
                yield a, b


def _discrepancy(
    fact_id: str, kind: DiscrepancyKind, group: tuple[Reading, ...], pairs: Mapping[Reading, set[Reading]]
) -> Discrepancy:
    against = {tuple(sorted({one.value, other.value})) for one in group for other in pairs[one]}
    figures = ", ".join(" against ".join(values) for values in sorted(against))
    return Discrepancy(
        fact_id=fact_id,
        kind=kind,
        readings=group,
        reason=f"{_REASONS[kind]}: {figures}.",
    )
