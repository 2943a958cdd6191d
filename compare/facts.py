"""Alignment → Facts and Cells: which sentences state the same thing, and what every article does with it.

Sentences are grouped bottom-up, best pairs first. Two groups merge only if their sentences are alike on average and no
pair of them is unlike: nothing is ever chained together. Nothing depends on the order of the articles.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from compare.labels import label
from compare.model import Cell, Coverage, Fact, Passage, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from compare.comparison import EvidenceTable
    from compare.model import Alignment, Article, Discrepancy, Match, Sentence
    from compare.options import Options

_SAME_FACT = 0.60
_NOT_UNLIKE = 0.48
_CLEARLY_SAME = 0.78
_REPEATED_AT = 0.75
"""Raw containment in both directions from which two sentences of one article state the same."""


class _Grouping:
    """The evidence as the grouping needs it: rows of sentences, columns of articles."""

    def __init__(self, articles: Sequence[Article], sentences: Sequence[Sentence], evidence: EvidenceTable) -> None:
        self.articles = {a.id: a for a in articles}
        self.sentences = sentences
        self.evidence = evidence
        self.row = {s: r for r, s in enumerate(sentences)}
        self.column = {a: c for c, a in enumerate(evidence.article_ids)}
        self.last = {s.article_id: s.index for s in sentences}

    def role(self, sentence: Sentence) -> Role:
        return self.articles[sentence.article_id].paragraphs[sentence.paragraph].role

    def text(self, sentence: Sentence) -> str:
        return sentence.span.of(self.articles[sentence.article_id].text)

    def depth(self, sentence: Sentence) -> float:
        """Give where in its article a sentence stands, 0 (first) to 1 (last)."""
        return sentence.index / max(self.last[sentence.article_id], 1)

    def score(self, sentence: Sentence, article_id: str) -> float:
        return float(self.evidence.score[self.row[sentence], self.column[article_id]])


def find_facts(
    articles: Sequence[Article],
    sentences: Sequence[Sentence],
    evidence: EvidenceTable,
    alignment: Alignment,
    options: Options,
) -> tuple[tuple[Fact, ...], tuple[Cell, ...]]:
    """Give the facts, most important first, and the cells that say something (see `Comparison.cell`)."""
    grouping = _Grouping(articles, sentences, evidence)
    facts: list[Fact] = []
    cells: list[Cell] = []
    for group in _groups(grouping, alignment):
        fact, row = _fact(grouping, group, options)
        facts.append(fact)
        cells.extend(row)
    ranked = sorted(facts, key=lambda f: (-f.importance, f.key))
    return tuple(ranked), tuple(sorted(cells, key=lambda c: (c.fact_id, c.article_id)))


def _groups(grouping: _Grouping, alignment: Alignment) -> list[list[Sentence]]:
    """Group the sentences with content; every one is in exactly one group."""
    links = _links(grouping, alignment.matches)
    member = {s: {s} for s, keep in zip(grouping.sentences, grouping.evidence.has_content, strict=True) if keep}
    kept = list(member.values())  # no group is thrown away here, so that its identity stays its own
    unlike: set[tuple[int, int]] = set()
    for a, b in sorted((p for p in links if links[p] >= _SAME_FACT), key=lambda p: (-links[p], p)):
        one, other = member.get(a), member.get(b)
        if one is None or other is None or one is other or (id(one), id(other)) in unlike:
            continue
        if _alike(one, other, links):
            merged = one | other
            for sentence in merged:
                member[sentence] = merged
            kept.append(merged)
        else:
            unlike |= {(id(one), id(other)), (id(other), id(one))}
    _attach_headlines(grouping, member)
    unique = {id(group): group for group in member.values()}
    return sorted(sorted(group) for group in unique.values())


def _alike(one: set[Sentence], other: set[Sentence], links: Mapping[tuple[Sentence, Sentence], float]) -> bool:
    """Whether two groups state the same: alike on average, and no pair unlike."""
    total = 0.0
    for x in one:
        for y in other:
            likeness = links.get((x, y) if x < y else (y, x), 0.0)
            if likeness < _NOT_UNLIKE:
                return False
            total += likeness
    return total >= _SAME_FACT * len(one) * len(other)


def _links(grouping: _Grouping, matches: Iterable[Match]) -> dict[tuple[Sentence, Sentence], float]:
    links = {(m.left, m.right): m.similarity.overall for m in matches if m.similarity.overall >= _NOT_UNLIKE}
    return links | _repeated(grouping)


def _repeated(grouping: _Grouping) -> dict[tuple[Sentence, Sentence], float]:
    """Link sentences of one article that contain each other: it says the same thing twice."""
    contained: dict[tuple[int, int], float] = {}
    evidence = grouping.evidence
    for row, sentence in enumerate(grouping.sentences):
        column = grouping.column[sentence.article_id]
        for other, value in zip(evidence.candidates[row, column], evidence.containment[row, column], strict=True):
            if other >= 0 and value >= _REPEATED_AT:
                contained[row, int(other)] = float(value)
    return {
        (grouping.sentences[a], grouping.sentences[b]): min(value, contained[b, a])
        for (a, b), value in contained.items()
        if a < b and (b, a) in contained
    }


def _attach_headlines(grouping: _Grouping, member: dict[Sentence, set[Sentence]]) -> None:
    """Let a headline that its own story repeats join the story's fact instead of making a second one."""
    evidence = grouping.evidence
    for sentence in [s for s in member if grouping.role(s) is Role.HEADLINE and len(member[s]) == 1]:
        row, column = grouping.row[sentence], grouping.column[sentence.article_id]
        other = int(evidence.candidates[row, column, 0])
        home = grouping.sentences[other] if other >= 0 else None
        if home in member and evidence.containment[row, column, 0] >= _REPEATED_AT:
            member[home].add(sentence)
            member[sentence] = member[home]


def _fact(grouping: _Grouping, group: list[Sentence], options: Options) -> tuple[Fact, list[Cell]]:
    key = _key(grouping, group)
    states = _states(grouping, group, key, options)
    saying = [a for a, state in states.items() if state is Coverage.REPORTED]
    carried = {a: _quotes(grouping, group, key, a) for a, state in states.items() if state.said}
    contributors = sorted({p for a in saying for p in carried[a]} | {_passage(s) for s in group})
    identity = "|".join(f"{s.article_id}:{s.span.start}-{s.span.end}" for s in group)  # in one group each, so unique
    fact = Fact(
        id=hashlib.sha256(identity.encode()).hexdigest()[:12],
        label=label(grouping.text(key)),
        key=_passage(key),
        contributors=tuple(contributors),
        importance=_importance(grouping, group, contributors),
    )
    cells = [_cell(grouping, fact, a, state, carried.get(a, ())) for a, state in states.items()]
    return fact, cells


def _passage(sentence: Sentence) -> Passage:
    return Passage(sentence=sentence, span=sentence.span)


def _key(grouping: _Grouping, group: list[Sentence]) -> Sentence:
    """Choose whose words stand for the fact: best supported by the other contributors, then shortest."""
    ids = sorted({s.article_id for s in group})

    def rank(sentence: Sentence) -> tuple[bool, float, int, Sentence]:
        others = [grouping.score(sentence, a) for a in ids if a != sentence.article_id]
        agreed = round(sum(others) / len(others), 2) if others else 0.0
        return grouping.role(sentence) is Role.HEADLINE, -agreed, len(sentence.span), sentence

    return min(group, key=rank)


def _states(grouping: _Grouping, group: list[Sentence], key: Sentence, options: Options) -> dict[str, Coverage]:
    """Judge the fact in every article where something is found or in doubt; all others are ABSENT."""
    contributing = {s.article_id for s in group}
    scores: NDArray[np.float32] = grouping.evidence.score[grouping.row[key]]
    states: dict[str, Coverage] = {}
    for column in np.flatnonzero(scores >= options.absent_below):
        states[grouping.evidence.article_ids[column]] = options.judge(float(scores[column]))
    for article_id in contributing:
        said_here = states.get(article_id, Coverage.ABSENT)
        full = said_here is Coverage.REPORTED or article_id == key.article_id
        clear = grouping.score(key, article_id) >= _CLEARLY_SAME * options.reported_above
        states[article_id] = Coverage.REPORTED if full or clear else Coverage.PARTLY
    return dict(sorted(states.items()))


def _quotes(grouping: _Grouping, group: list[Sentence], key: Sentence, article_id: str) -> tuple[Passage, ...]:
    """Give the article's own words for the fact: its contributors, or else the sentences that support the key."""
    own = [s for s in group if s.article_id == article_id]
    if not own:
        row, column = grouping.row[key], grouping.column[article_id]
        own = [grouping.sentences[r] for r in grouping.evidence.support[row, column] if r >= 0]
    return tuple(_passage(s) for s in sorted(own))


def _cell(grouping: _Grouping, fact: Fact, article_id: str, state: Coverage, quotes: Sequence[Passage]) -> Cell:
    row, column = grouping.row[fact.key.sentence], grouping.column[article_id]
    nearest = int(grouping.evidence.nearest[row, column])
    return Cell(
        fact_id=fact.id,
        article_id=article_id,
        coverage=state,
        score=float(grouping.evidence.score[row, column]),
        quotes=tuple(quotes),
        nearest=grouping.sentences[nearest] if nearest >= 0 else None,
        similarity=float(grouping.evidence.similarity[row, column]),
        depth=min((grouping.depth(p.sentence) for p in quotes), default=None),
    )


def _importance(grouping: _Grouping, group: list[Sentence], contributors: Sequence[Passage]) -> float:
    """Rank by outlets carrying it, how early it stands, and whether it is in a headline or has names and numbers."""
    carried = len({p.sentence.article_id for p in contributors}) / max(len(grouping.articles), 1)
    early = 1 - min(grouping.depth(s) for s in group)
    headline = any(grouping.role(s) is Role.HEADLINE for s in group)
    text = grouping.text(group[0])
    number = any(c.isdigit() for c in text)
    name = any(w[:1].isupper() for w in text.split()[1:])
    return round(0.45 * carried + 0.25 * early + 0.15 * headline + 0.08 * number + 0.07 * name, 6)


def mark_conflicts(
    cells: Sequence[Cell],
    discrepancies: Sequence[Discrepancy],
    *,
    facts: Sequence[Fact],
    sentences: Sequence[Sentence],
    evidence: EvidenceTable,
) -> tuple[Cell, ...]:
    """Turn the cells of articles whose readings clash to CONFLICTING, with the clashing sentences among the quotes."""
    clashing: dict[tuple[str, str], set[Sentence]] = {}
    for discrepancy in discrepancies:
        for reading in discrepancy.readings:
            where = discrepancy.fact_id, reading.passage.sentence.article_id
            clashing.setdefault(where, set()).add(reading.passage.sentence)
    if not clashing:
        return tuple(cells)
    stored = {(c.fact_id, c.article_id): c for c in cells}
    keys = {f.id: f.key.sentence for f in facts}
    row = {s: r for r, s in enumerate(sentences)}
    last = {s.article_id: max(s.index, 1) for s in sentences}
    for (fact_id, article_id), said in clashing.items():
        old = stored.get((fact_id, article_id))
        score = float(evidence.score[row[keys[fact_id]], evidence.article_ids.index(article_id)])
        cell = old or Cell(fact_id, article_id, Coverage.CONFLICTING, score, nearest=min(said))
        quotes = tuple(sorted({*cell.quotes, *(_passage(s) for s in said)}))
        depth = min(q.sentence.index for q in quotes) / last[article_id]
        stored[fact_id, article_id] = replace(cell, coverage=Coverage.CONFLICTING, quotes=quotes, depth=depth)
    return tuple(sorted(stored.values(), key=lambda c: (c.fact_id, c.article_id)))
