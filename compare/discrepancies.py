"""One Fact → where its contributors clash: figures, dates, names, yes and no, and quotations.

Precision comes first: a detail clashes only where both reports speak of the same, in words that agree around it, and
where the other report says it nowhere else. What is planned, guessed or somebody's opinion does not clash.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

import numpy as np

from compare.figures import TIMES, clashing_figures
from compare.model import Discrepancy, DiscrepancyKind, Passage, Reading, Span
from compare.names import clashing_names
from compare.negation import clashing_negations
from compare.quotations import clashing_quotations
from compare.statements import Pair, Statement

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from compare.evidence_table import EvidenceTable
    from compare.model import Article, Fact, Sentence
    from compare.quantities import Quantity

_SAME_MATTER = 0.42
"""How much of one sentence the other must contain (raw, see `EvidenceTable.containment`)."""
_MOST_PAIRS = 500_000
"""Pairs of sentences (counted in each direction) that are looked at: those most alike, about a minute's work."""
_MOST_KEPT = 4
"""Comparisons whose clashes are kept, of which a person moves between the thresholds."""
_DECIMAL = re.compile(r"\d+\.\d+")
_Cause = tuple[DiscrepancyKind, str]
"""The kind of a clash, and in plain words what clashes."""
_NUMBER: _Cause = DiscrepancyKind.NUMBER, "Both sentences count the same thing with different figures"
_DATE: _Cause = DiscrepancyKind.DATE, "Both sentences date the same thing differently"
_NAME: _Cause = DiscrepancyKind.NAME, "Both sentences give the same role to different names"
_DENIED: _Cause = DiscrepancyKind.NEGATION, "One sentence says what the other denies"
_ALTERED: _Cause = DiscrepancyKind.QUOTATION, "The same quotation is given in other words"
_OTHER_SPEAKER: _Cause = DiscrepancyKind.QUOTATION, "The same words are said by different people"
_Found = tuple[_Cause, Reading, Reading]
"""What clashes, and its two sides."""
_kept: dict[bytes, tuple[_Found, ...]] = {}


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

    def reading(self, article_id: str, span: Span) -> Reading | None:
        """Give a span of an article as one side of a clash; None outside its sentences."""
        for statement in self.by_article[article_id]:
            whole = statement.sentence.span
            if whole.start <= span.start < whole.end:
                within = Span(span.start - whole.start, min(span.end, whole.end) - whole.start)
                return statement.reading(statement.piece(within))
        return None


def find_discrepancies(
    articles: Sequence[Article], sentences: Sequence[Sentence], facts: Sequence[Fact], evidence: EvidenceTable
) -> tuple[Discrepancy, ...]:
    """Give the clashing details, each under a fact of its sentences."""
    homes, rank = _homes(facts), {f.id: n for n, f in enumerate(facts)}
    clashing: dict[_Cause, dict[Reading, set[Reading]]] = defaultdict(lambda: defaultdict(set))
    votes: dict[Reading, Counter[str]] = defaultdict(Counter)
    for cause, here, there in _clashing(articles, sentences, evidence):
        fact = _home(homes, here.passage.sentence, there.passage.sentence)
        if fact is not None:
            clashing[cause][here].add(there)
            clashing[cause][there].add(here)
            votes[here][fact.id] += 1
    found = []
    for cause, pairs in clashing.items():
        for group in _connected(pairs):
            count = sum((votes[r] for r in group), Counter())
            found.append(_discrepancy(min(count, key=lambda f: (-count[f], rank[f])), cause, group, pairs))
    return tuple(sorted(found, key=lambda d: (rank[d.fact_id], d.kind, d.readings[0].passage, d.reason)))


def _clashing(
    articles: Sequence[Article], sentences: Sequence[Sentence], evidence: EvidenceTable
) -> tuple[_Found, ...]:
    """Give what clashes in any two articles; as no threshold matters, nothing is searched twice."""
    material = _material(articles, sentences, evidence)
    if material not in _kept:
        reports = _Reports(articles, sentences)
        _kept[material] = (*_in_pairs(reports, evidence), *_in_quotations(reports, articles))
        for older in list(_kept)[:-_MOST_KEPT]:
            _kept.pop(older, None)
    return _kept[material]


def _material(articles: Sequence[Article], sentences: Sequence[Sentence], evidence: EvidenceTable) -> bytes:
    """Give a fingerprint of all that clashes depend on."""
    told = hashlib.blake2b(digest_size=16)
    told.update(repr(sorted((a.id, a.language, a.published, a.text) for a in articles)).encode())
    told.update(repr([(s.article_id, s.span.start, s.span.end) for s in sentences]).encode())
    for table in (evidence.candidates, evidence.containment):
        told.update(table.tobytes())
    return told.digest()


def _in_pairs(reports: _Reports, evidence: EvidenceTable) -> Iterator[_Found]:
    """Give what clashes between two sentences that speak of the same."""
    for pair in _pairs(reports, evidence):
        one, other = pair.one, pair.other
        for cause, detail in ((_NAME, clashing_names), (_DENIED, clashing_negations)):
            for here, there in detail(pair):
                yield cause, one.reading(here), other.reading(there)
        for a, b in clashing_figures(pair):
            if not (reports.says(other.article, a) or reports.says(one.article, b)):
                cause = _DATE if a.unit in TIMES else _NUMBER
                yield cause, one.reading(one.piece(a.span)), other.reading(other.piece(b.span))


def _in_quotations(reports: _Reports, articles: Sequence[Article]) -> Iterator[_Found]:
    """Give the quotations that were altered or given to somebody else."""
    for clash in clashing_quotations(sorted(articles, key=lambda a: a.id)):
        here, there = reports.reading(*clash.here), reports.reading(*clash.there)
        if here is not None and there is not None:
            yield _OTHER_SPEAKER if clash.other_speaker else _ALTERED, here, there


def _pairs(reports: _Reports, evidence: EvidenceTable) -> Iterator[Pair]:
    """Give the pairs of sentences of different articles that speak of the same, without those that cannot clash."""
    said = reports.statements
    rows, columns, places = np.nonzero((evidence.candidates >= 0) & (evidence.containment >= _least(evidence)))
    others = evidence.candidates[rows, columns, places]
    values = evidence.containment[rows, columns, places]
    keys, pair = np.unique(np.minimum(rows, others) * len(said) + np.maximum(rows, others), return_inverse=True)
    contained = np.zeros((len(keys), 2))
    contained[pair, (rows > others).astype(int)] = values
    surpassed = np.zeros(len(keys), np.bool_)
    surpassed[pair[places > 0]] = True
    for key, here, there, nearest in zip(keys.tolist(), *contained.T.tolist(), (~surpassed).tolist(), strict=True):
        one, other = said[key // len(said)], said[key % len(said)]
        if one.article is other.article or one.text == other.text:
            continue
        if nearest or one.units & other.units:  # only figures clash where another sentence is nearer
            yield Pair(one, other, (here, there), nearest=nearest)


def _least(evidence: EvidenceTable) -> float:
    """Give how much one sentence must contain of another; more where there are too many pairs to look at each."""
    values = evidence.containment[(evidence.candidates >= 0) & (evidence.containment >= _SAME_MATTER)]
    if len(values) <= _MOST_PAIRS:
        return _SAME_MATTER
    return float(np.partition(values, -_MOST_PAIRS)[-_MOST_PAIRS])


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
    fact_id: str, cause: _Cause, group: tuple[Reading, ...], pairs: Mapping[Reading, set[Reading]]
) -> Discrepancy:
    against = {tuple(sorted({one.value, other.value})) for one in group for other in pairs[one]}
    said = ", ".join(" against ".join(values) for values in sorted(against))
    return Discrepancy(
        fact_id=fact_id,
        kind=cause[0],
        readings=group,
        reason=f"{cause[1]}: {said}.",
    )
