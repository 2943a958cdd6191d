"""Alignment → Facts and Cells: which statements are the same, and what every article does with each.

A statement is a sentence, or a clause of one whose clauses other articles cover differently (see compare.splitting);
compare.grouping says which are the same. Nothing depends on the order of the articles.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from compare.grouping import group
from compare.importance import importance
from compare.labels import headline_label, label
from compare.model import Cell, Coverage, Fact, Passage, Role
from compare.splitting import Statements

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compare.evidence_table import EvidenceTable
    from compare.model import Alignment, Article, Discrepancy, Sentence
    from compare.options import Options

_CLEARLY_SAME = 0.78
_PART_OF_A_SENTENCE = 0.1
"""How much better a clause must agree with the other articles than a whole sentence, to give a fact its words."""
_PRONOUN_FIRST = 0.1
"""How much better words must agree that begin with a pronoun, of which nobody knows who is meant."""
_PRONOUNS = frozenset("he she it they we i you this that these those his her their its".split())
_SAYS_MOST = 0.92
"""A quote tells a fact rather than touches on it if it contains this share of what the best one does."""
_IN_THE_HEADLINE = 0.5
"""Share of a headline's words that the key has where the headline may stand for it."""
_OUTWEIGHED = 0.5
"""A supporting sentence is quoted for a clause if it has this share of the words that the best one has of it."""


class _Told:
    """Articles, statements and evidence together, as a fact needs them."""

    def __init__(
        self,
        articles: Sequence[Article],
        sentences: Sequence[Sentence],
        evidence: EvidenceTable,
        alignment: Alignment,
    ) -> None:
        self.articles = {a.id: a for a in articles}
        self.sentences = sentences
        self.evidence = evidence
        self.statements = Statements(articles, sentences, evidence, alignment)
        self.row = {s: r for r, s in enumerate(sentences)}
        self.column = {a: c for c, a in enumerate(evidence.article_ids)}
        self.last = {s.article_id: s.index for s in sentences}

    def role(self, sentence: Sentence) -> Role:
        return self.articles[sentence.article_id].paragraphs[sentence.paragraph].role

    def text(self, words: Passage) -> str:
        return words.span.of(self.articles[words.sentence.article_id].text)

    def depth(self, sentence: Sentence) -> float:
        """Give where in its article a sentence stands, 0 (first) to 1 (last)."""
        return sentence.index / max(self.last[sentence.article_id], 1)

    def scores(self, statement: Passage, article_ids: Sequence[str]) -> list[float]:
        """Give how much of a statement each of some articles supports."""
        found: list[float] = self.statements.scores(statement)[[self.column[a] for a in article_ids]].tolist()
        return found


def find_facts(
    articles: Sequence[Article],
    sentences: Sequence[Sentence],
    evidence: EvidenceTable,
    alignment: Alignment,
    options: Options,
) -> tuple[tuple[Fact, ...], tuple[Cell, ...]]:
    """Give the facts, most important first, and the cells that say something (see `Comparison.cell`).

    A fact in the words of a clause has a cell for every article, as the evidence tells of whole sentences only.
    """
    told = _Told(articles, sentences, evidence, alignment)
    carrying = {s for s in sentences if told.statements.carries(s)}
    facts: list[Fact] = []
    cells: list[Cell] = []
    for found in group(articles, told.statements, carrying, evidence, alignment):
        fact, row = _fact(told, found, options)
        facts.append(fact)
        cells.extend(row)
    ranked = sorted(facts, key=lambda f: (-f.importance, f.key))
    return tuple(ranked), tuple(sorted(cells, key=lambda c: (c.fact_id, c.article_id)))


def _fact(told: _Told, same: list[Passage], options: Options) -> tuple[Fact, list[Cell]]:
    key = _key(told, same)
    states = _states(told, same, key, options)
    own: dict[str, list[Passage]] = {}
    for statement in sorted(same):
        own.setdefault(statement.sentence.article_id, []).append(statement)
    carried = {a: tuple(own.get(a) or _support(told, key, a)) for a, state in states.items() if state.said}
    saying = [a for a, state in states.items() if state is Coverage.REPORTED]
    contributors = tuple(sorted({p for a in saying for p in carried[a]} | set(same)))
    identity = "|".join(f"{p.sentence.article_id}:{p.span.start}-{p.span.end}" for p in same)  # each in one group only
    fact = Fact(
        id=hashlib.sha256(identity.encode()).hexdigest()[:12],
        label=_label(told, same, key),
        key=key,
        contributors=contributors,
        importance=_importance(told, same, key, contributors),
    )
    return fact, _cells(told, fact, states, carried, same=set(same))


def _key(told: _Told, same: list[Passage]) -> Passage:
    """Choose whose words stand for the fact: best supported by the other contributors, then shortest."""
    ids = sorted({p.sentence.article_id for p in same})

    def rank(statement: Passage) -> tuple[bool, float, int, Passage]:
        others = told.scores(statement, [a for a in ids if a != statement.sentence.article_id])
        agreed = sum(others) / len(others) if others else 0.0
        agreed -= _PART_OF_A_SENTENCE * told.statements.is_part(statement)
        agreed -= _PRONOUN_FIRST * (told.text(statement).split(maxsplit=1)[0].lower() in _PRONOUNS)
        return told.role(statement.sentence) is Role.HEADLINE, -round(agreed, 2), len(statement.span), statement

    return min(same, key=rank)


def _label(told: _Told, same: list[Passage], key: Passage) -> str:
    """Put the fact in the words of its key, or of the shortest headline that states it where those are too long."""
    own = label(told.text(key), part=told.statements.is_part(key))
    if not own.endswith("…"):
        return own
    stating = [
        p
        for p in same
        if told.role(p.sentence) is Role.HEADLINE and told.statements.overlap(p, key) >= _IN_THE_HEADLINE
    ]
    headlines = [headline_label(told.text(p)) for p in stating]
    return min((h for h in headlines if h), key=lambda h: (len(h), h), default=own)


def _states(told: _Told, same: list[Passage], key: Passage, options: Options) -> dict[str, Coverage]:
    """Judge the fact in every article where something is found or in doubt; all others are ABSENT."""
    scores = told.statements.scores(key)
    states: dict[str, Coverage] = {}
    if told.statements.is_part(key):
        states = dict.fromkeys(told.evidence.article_ids, Coverage.ABSENT)
    found = np.flatnonzero(scores >= options.absent_below)
    for column, score in zip(found.tolist(), scores[found].tolist(), strict=True):
        states[told.evidence.article_ids[column]] = options.judge(score)
    carrying = sorted({p.sentence.article_id for p in same})
    for article_id, score in zip(carrying, told.scores(key, carrying), strict=True):
        said_here = states.get(article_id, Coverage.ABSENT)
        full = said_here is Coverage.REPORTED or article_id == key.sentence.article_id
        clear = score >= _CLEARLY_SAME * options.reported_above
        states[article_id] = Coverage.REPORTED if full or clear else Coverage.PARTLY
    return dict(sorted(states.items()))


def _support(told: _Told, key: Passage, article_id: str) -> list[Passage]:
    """Give the words of an article that contributes no statement: of the sentences that support the key."""
    row, column = told.row[key.sentence], told.column[article_id]
    support = [told.sentences[r] for r in told.evidence.support[row, column].tolist() if r >= 0]
    passages = [_told_by(told, key, sentence) for sentence in support]
    if told.statements.is_part(key):
        overlaps = [told.statements.overlap(key, p) for p in passages]
        enough = _OUTWEIGHED * max(overlaps, default=0.0)
        passages = [p for p, overlap in zip(passages, overlaps, strict=True) if overlap >= enough]
    return sorted(passages)


def _told_by(told: _Told, key: Passage, sentence: Sentence) -> Passage:
    """Give the statement of a supporting sentence with most of the fact's words; all of it where none stands out."""
    parts = told.statements.of[sentence]
    if len(parts) == 1:
        return parts[0]
    overlaps = [told.statements.overlap(key, p) for p in parts]
    most = max(overlaps)
    return parts[overlaps.index(most)] if overlaps.count(most) == 1 else Passage(sentence, sentence.span)


def _cells(
    told: _Told,
    fact: Fact,
    states: Mapping[str, Coverage],
    carried: Mapping[str, tuple[Passage, ...]],
    *,
    same: set[Passage],
) -> list[Cell]:
    row, columns = told.row[fact.key.sentence], [told.column[a] for a in states]
    nearest, similarity = (table[row, columns].tolist() for table in (told.evidence.nearest, told.evidence.similarity))
    cells = []
    for (article_id, state), score, sentence, cosine in zip(
        states.items(), told.scores(fact.key, list(states)), nearest, similarity, strict=True
    ):
        quotes = carried.get(article_id, ())
        cells.append(
            Cell(
                fact_id=fact.id,
                article_id=article_id,
                coverage=state,
                score=score,
                quotes=quotes,
                nearest=told.sentences[sentence] if sentence >= 0 else None,
                similarity=cosine,
                depth=_depth(told, fact.key, quotes, own=same.issuperset(quotes)),
            )
        )
    return cells


def _depth(told: _Told, key: Passage, quotes: Sequence[Passage], *, own: bool) -> float | None:
    """Give where the words that say the fact first stand; of supporting sentences only those that say most of it."""
    if not quotes:
        return None
    saying = quotes
    if not own:
        row, column = told.row[key.sentence], told.column[quotes[0].sentence.article_id]
        contained = dict(
            zip(
                told.evidence.candidates[row, column].tolist(),
                told.evidence.containment[row, column].tolist(),
                strict=True,
            )
        )
        shares = [contained.get(told.row[q.sentence], 0.0) for q in quotes]
        saying = [q for q, share in zip(quotes, shares, strict=True) if share >= _SAYS_MOST * max(shares)]
    return min(told.depth(q.sentence) for q in saying)


def _importance(told: _Told, same: list[Passage], key: Passage, contributors: Sequence[Passage]) -> float:
    """Rank by outlets carrying it, how early it stands, and whether it is in a headline or has names and numbers.

    A headline that no text repeats is no fact of weight.
    """
    roles = {told.role(p.sentence) for p in same}
    return importance(
        carried=len({p.sentence.article_id for p in contributors}) / max(len(told.articles), 1),
        depth=1.0 if roles == {Role.HEADLINE} else min(told.depth(p.sentence) for p in same),
        headline=Role.HEADLINE in roles and len(roles) > 1,
        words=told.text(key),
    )


def settle(discrepancies: Sequence[Discrepancy], facts: Sequence[Fact]) -> tuple[Discrepancy, ...]:
    """File each clash under the fact whose own words hold its readings, where its sentences carry several facts."""
    rank = {f.id: n for n, f in enumerate(facts)}
    carried: dict[Sentence, list[tuple[str, Passage]]] = {}
    for fact in facts:
        for passage in fact.contributors:
            carried.setdefault(passage.sentence, []).append((fact.id, passage))

    def home(clash: Discrepancy) -> str:
        held: dict[str, int] = {}
        for reading in clash.readings:
            for fact_id, passage in carried.get(reading.passage.sentence, ()):
                held[fact_id] = held.get(fact_id, 0) + passage.span.contains(reading.passage.span)
        return min(held, key=lambda f: (-held[f], f != clash.fact_id, rank[f]), default=clash.fact_id)

    return tuple(replace(d, fact_id=home(d)) for d in discrepancies)


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
        quoted = {q.sentence for q in cell.quotes}
        quotes = tuple(sorted({*cell.quotes, *(Passage(s, s.span) for s in said - quoted)}))
        depth = min(q.sentence.index for q in quotes) / last[article_id]
        stored[fact_id, article_id] = replace(cell, coverage=Coverage.CONFLICTING, quotes=quotes, depth=depth)
    return tuple(sorted(stored.values(), key=lambda c: (c.fact_id, c.article_id)))
