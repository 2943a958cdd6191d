"""One Fact → where its contributors clash: figures, dates, names, yes and no, and quotations.

Precision comes first: a detail clashes only where both reports speak of the same, in words that agree around it, and
where the other report says it nowhere else. What is planned, guessed or somebody's opinion does not clash.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

import numpy as np

from compare.figures import clashing_figures
from compare.model import Discrepancy, DiscrepancyKind, Passage, Reading
from compare.quantities import DATE, Quantity
from compare.statements import Pair, Statement

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


class _Reports:
    """The statements of all articles, each read once."""

    def __init__(self, articles: Sequence[Article], sentences: Sequence[Sentence]) -> None:
        by_id = {a.id: a for a in articles}
        self.statements = tuple(Statement(s, by_id[s.article_id]) for s in sentences)
        self.by_article: dict[str, list[Statement]] = defaultdict(list)
        for statement in self.statements:
            self.by_article[statement.sentence.article_id].append(statement)

    def says(self, article: Article, figure: Quantity) -> bool:
        """Whether the article has the figure: for the same thing, or a decimal figure in whatever words ("35.72")."""
        decimal = _DECIMAL.search(figure.words)
        if decimal and re.search(rf"(?<![\d.,]){re.escape(decimal.group())}\d*\b", article.text):
            return True
        return any(
            figure.unit == o.unit and figure.agrees_with(o) and (o.definite or figure.counts_same_as(o))
            for statement in self.by_article[article.id]
            for o in statement.figures
        )


def find_discrepancies(
    articles: Sequence[Article], sentences: Sequence[Sentence], facts: Sequence[Fact], evidence: EvidenceTable
) -> tuple[Discrepancy, ...]:
    """Give the clashing details, each under a fact of its sentences."""
    reports = _Reports(articles, sentences)
    homes, rank = _homes(facts), {f.id: n for n, f in enumerate(facts)}
    clashing: dict[DiscrepancyKind, dict[Reading, set[Reading]]] = defaultdict(lambda: defaultdict(set))
    votes: dict[Reading, Counter[str]] = defaultdict(Counter)
    for pair in _pairs(reports, evidence):
        fact = _home(homes, pair.one.sentence, pair.other.sentence)
        for kind, here, there in _clashes(reports, pair) if fact else ():
            clashing[kind][here].add(there)
            clashing[kind][there].add(here)
            votes[here][fact.id if fact else ""] += 1
    found = []
    for kind, pairs in clashing.items():
        for group in _connected(pairs):
            count = sum((votes[r] for r in group), Counter())
            found.append(_discrepancy(min(count, key=lambda f: (-count[f], rank[f])), kind, group, pairs))
    return tuple(sorted(found, key=lambda d: (rank[d.fact_id], d.kind, d.readings[0].passage)))


def _clashes(reports: _Reports, pair: Pair) -> Iterator[tuple[DiscrepancyKind, Reading, Reading]]:
    for a, b in clashing_figures(pair):
        if not (reports.says(pair.other.article, a) or reports.says(pair.one.article, b)):
            kind = DiscrepancyKind.DATE if a.unit == DATE else DiscrepancyKind.NUMBER
            yield kind, *_readings(pair, a, b)


def _readings(pair: Pair, a: Quantity, b: Quantity) -> tuple[Reading, Reading]:
    """Give the figures as the articles have them, with their nouns ("14 metres")."""
    one, other = pair.one, pair.other
    return one.reading(one.piece(a.span)), other.reading(other.piece(b.span))


def _pairs(reports: _Reports, evidence: EvidenceTable) -> list[Pair]:
    """Give the pairs of sentences of different articles that speak of the same."""
    said = reports.statements
    rows, columns, places = np.nonzero((evidence.candidates >= 0) & (evidence.containment >= _SAME_MATTER))
    others = evidence.candidates[rows, columns, places]
    values = evidence.containment[rows, columns, places]
    contained: dict[tuple[int, int], list[float]] = {}
    for a, b, value in zip(rows.tolist(), others.tolist(), values.tolist(), strict=True):
        if said[a].sentence.article_id != said[b].sentence.article_id:
            contained.setdefault((min(a, b), max(a, b)), [0.0, 0.0])[a > b] = value
    return [Pair(said[a], said[b], (here, there)) for (a, b), (here, there) in sorted(contained.items())]


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
