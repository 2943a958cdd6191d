"""Statements → groups that say the same: bottom-up, best pairs first, and nothing is ever chained together.

Two groups merge only if their statements are alike on average and no pair of them is unlike. Nothing depends on the
order of the articles.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from compare.model import Passage, Role

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from compare.comparison import EvidenceTable
    from compare.model import Alignment, Article, Match, Sentence
    from compare.splitting import Statements

    Links = dict[tuple[Passage, Passage], float]

SAME_FACT = 0.54
"""Likeness on average from which statements are one fact."""
NOT_UNLIKE = 0.44
"""Likeness that every two statements of one fact have at least."""
_SURELY = 0.60
_NEAR_IN_MEANING = 0.56
"""Likeness between SAME_FACT and `_SURELY` counts only for sentences this close in meaning."""
_REPEATED_AT = 0.75
"""Raw containment in both directions from which two sentences of one article state the same."""
_SUMS_UP_AT, _LEAD_SUMS_UP_AT, _LEADING = 0.62, 0.56, 3
"""Raw containment from which a sentence, or one of the first three, says what its own story's headline says."""
_EQUALLY_GOOD = 0.08
_SEMANTIC, _CONTAINED = 0.4, 0.6
_HALF_CONTAINED, _SLOPE = 0.57, 2.0
_TOLD_THERE = 0.5
"""Share of a part's words that an article has at least where a sentence of it tells that part."""


def group(
    articles: Sequence[Article],
    statements: Statements,
    carrying: Collection[Sentence],
    evidence: EvidenceTable,
    alignment: Alignment,
) -> list[list[Passage]]:
    """Group the statements of the sentences in `carrying`; every one is in exactly one group."""
    sentences = list(statements.of)
    likeness = _Likeness(statements, evidence)
    links = likeness.between(alignment.matches)
    within = likeness.within(least=_REPEATED_AT)
    allowed = links | likeness.within(least=0.0) | within
    links |= within
    member = {p: {p} for s in sentences if s in carrying for p in statements.of[s]}
    kept = list(member.values())  # no group is thrown away here, so that its identity stays its own
    unlike: set[tuple[int, int]] = set()
    headlines = _headlines(articles, statements)
    for a, b in sorted(
        (p for p in links if links[p] >= SAME_FACT), key=lambda p: (not headlines.isdisjoint(p), -links[p], p)
    ):
        one, other = member.get(a), member.get(b)
        if one is None or other is None or one is other or (id(one), id(other)) in unlike:
            continue
        if _alike(one, other, allowed):
            merged = one | other
            for statement in merged:
                member[statement] = merged
            kept.append(merged)
        else:
            unlike |= {(id(one), id(other)), (id(other), id(one))}
    _attach_headlines(headlines, member, statements, evidence)
    unique = {id(found): found for found in member.values()}
    return sorted(sorted(found) for found in unique.values())


def _alike(one: set[Passage], other: set[Passage], links: Mapping[tuple[Passage, Passage], float]) -> bool:
    """Whether two groups state the same: alike on average, and no pair unlike."""
    total = 0.0
    for x in one:
        for y in other:
            likeness = links.get((x, y) if x < y else (y, x), 0.0)
            if likeness < NOT_UNLIKE:
                return False
            total += likeness
    return total >= SAME_FACT * len(one) * len(other)


# -- how alike two statements are -------------------------------------------------------------------------------------


class _Likeness:
    """How alike two statements are, 0-1, on the scale of `Similarity.overall`."""

    def __init__(self, statements: Statements, evidence: EvidenceTable) -> None:
        self.statements, self.evidence = statements, evidence
        self.sentences = list(statements.of)
        self.columns = {a: c for c, a in enumerate(evidence.article_ids)}
        self.row = {s: r for r, s in enumerate(self.sentences)}

    def between(self, matches: Iterable[Match]) -> Links:
        """Link statements of different articles."""
        links: Links = {}
        meaning: dict[tuple[Sentence, Sentence], float] = {}
        for match in matches:
            meaning[match.left, match.right] = match.similarity.semantic
            ones, others = self.statements.of[match.left], self.statements.of[match.right]
            if len(ones) == len(others) == 1:
                links[ones[0], others[0]] = _likeness(match)
        for pair in meaning.keys() | self._supporting():
            for one in self.statements.of[pair[0]]:
                for other in self.statements.of[pair[1]]:
                    if self.statements.is_part(one) or self.statements.is_part(other):
                        links[one, other] = self._of_parts(one, other, meaning.get(pair))
        return {pair: value for pair, value in links.items() if value >= NOT_UNLIKE}

    def within(self, *, least: float) -> Links:
        """Link sentences of one article of which each contains `least` of the other (raw): it says a thing twice."""
        contained: dict[tuple[int, int], float] = {}
        for row, sentence in enumerate(self.sentences):
            for other, value in self._contents(row, self.columns[sentence.article_id]):
                if value >= least:
                    contained[row, other] = value
        found: Links = {}
        for (a, b), value in contained.items():
            ones, others = self.statements.of[self.sentences[a]], self.statements.of[self.sentences[b]]
            if a < b and (b, a) in contained and len(ones) == len(others) == 1:
                mean = (_scaled(value) + _scaled(contained[b, a])) / 2
                both = min(value, contained[b, a]) if least else _SEMANTIC * _NEAR_IN_MEANING + _CONTAINED * mean
                found[ones[0], others[0]] = both
        return found

    def _supporting(self) -> set[tuple[Sentence, Sentence]]:
        """Give the pairs of a sentence that is cut and one that supports it."""
        pairs = set()
        for row, sentence in enumerate(self.sentences):
            if len(self.statements.of[sentence]) > 1:
                for other in np.unique(self.evidence.support[row]).tolist():
                    if other >= 0 and self.sentences[other].article_id != sentence.article_id:
                        pair = sentence, self.sentences[other]
                        pairs.add((min(pair), max(pair)))
        return pairs

    def _of_parts(self, one: Passage, other: Passage, meaning: float | None) -> float:
        """Give how alike two statements are of which one or both are parts of their sentences."""
        there, back = self._told(one, other), self._told(other, one)
        if not (there and back):
            return 0.0
        return _SEMANTIC * (_NEAR_IN_MEANING if meaning is None else meaning) + _CONTAINED * (there + back) / 2

    def _told(self, statement: Passage, other: Passage) -> float:
        """Give how much of a statement another passage tells; 0 where it tells another part of the same sentence."""
        row, column = self.row[statement.sentence], self.columns[other.sentence.article_id]
        if not self.statements.is_part(statement):
            contained = dict(self._contents(row, column))
            return _scaled(contained.get(self.row[other.sentence], 0.0))
        scores = {p: float(self.statements.scores(p)[column]) for p in self.statements.of[statement.sentence]}
        told = [p for p, score in scores.items() if score >= _TOLD_THERE]
        if statement not in told:
            return 0.0
        nearest = max(told, key=lambda p: (self.statements.overlap(p, other), p == statement))
        return scores[statement] if nearest == statement else 0.0

    def _contents(self, row: int, column: int) -> list[tuple[int, float]]:
        """Give the sentences of an article that alone contain most of the one in the row, with how much (raw)."""
        candidates, contained = self.evidence.candidates[row, column], self.evidence.containment[row, column]
        return [(r, v) for r, v in zip(candidates.tolist(), contained.tolist(), strict=True) if r >= 0]


def _likeness(match: Match) -> float:
    likeness = match.similarity.overall
    if SAME_FACT <= likeness < _SURELY and match.similarity.semantic < _NEAR_IN_MEANING:
        return SAME_FACT - 0.01
    return likeness


def _scaled(contained: float) -> float:
    """Give raw containment as the alignment scales it: 0-1, half at the middle."""
    return min(max(0.5 + (contained - _HALF_CONTAINED) * _SLOPE, 0.0), 1.0)


# -- headlines --------------------------------------------------------------------------------------------------------


def _headlines(articles: Sequence[Article], statements: Statements) -> frozenset[Passage]:
    """Give the statements of headlines: they sum up, so they join what the texts made and bring nothing together."""
    by_id = {a.id: a for a in articles}
    roles = {s: by_id[s.article_id].paragraphs[s.paragraph].role for s in statements.of}
    return frozenset(p for s, role in roles.items() if role is Role.HEADLINE for p in statements.of[s])


def _attach_headlines(
    headlines: Collection[Passage],
    member: dict[Passage, set[Passage]],
    statements: Statements,
    evidence: EvidenceTable,
) -> None:
    """Let headlines that their own stories repeat join the stories' fact instead of making a second one.

    Headlines that make a fact by themselves join the fact that most of their stories have.
    """
    alone = {id(g): g for g in member.values() if all(p in headlines for p in g)}
    for found in sorted(alone.values(), key=min):
        homes = [home for h in sorted(found) if (home := _home(h, headlines, member, statements, evidence)) is not None]
        votes = {id(g): sum(other is g for other in homes) for g in homes}
        best = min(homes, key=lambda g: (-votes[id(g)], min(g)), default=None)
        if best is not None and 2 * votes[id(best)] >= len(found):
            best |= found
            for headline in found:
                member[headline] = best


def _home(
    headline: Passage,
    headlines: Collection[Passage],
    member: Mapping[Passage, set[Passage]],
    statements: Statements,
    evidence: EvidenceTable,
) -> set[Passage] | None:
    """Find the group of the sentence of its own story that says what a headline says; of equals the first."""
    sentences = list(statements.of)
    row, column = sentences.index(headline.sentence), evidence.article_ids.index(headline.sentence.article_id)

    def least(sentence: Sentence) -> float:
        return _LEAD_SUMS_UP_AT if sentence.index <= _LEADING else _SUMS_UP_AT

    pairs = zip(evidence.candidates[row, column].tolist(), evidence.containment[row, column].tolist(), strict=True)
    told = {
        sentences[r]: [p for p in statements.of[sentences[r]] if p in member and p not in headlines]
        for r, value in pairs
        if r >= 0 and value >= max(least(sentences[r]), float(evidence.containment[row, column].max()) - _EQUALLY_GOOD)
    }
    first = next((told[s] for s in sorted(told) if told[s]), None)
    return member[max(first, key=lambda p: statements.overlap(headline, p))] if first else None
