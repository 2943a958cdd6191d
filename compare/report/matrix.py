"""The fact × outlet matrix, row by row, and each article's numbers from it."""

from __future__ import annotations

import re
from statistics import median
from typing import TYPE_CHECKING

from compare.model import Coverage, Role
from compare.prominence import prominences
from compare.reasons import reasons_for
from compare.report.parts import Row, State, Tally
from compare.shortening import left_out

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.comparison import Comparison
    from compare.model import Fact, Passage, Prominence
    from compare.report.quoting import Quoter

_REASONS_FOR = 12
"""Reports up to which every state has its reasons; among more, none is given for what one report alone has."""
_POINTER = re.compile(
    r"\W*(?:(?i:(?:read|see)\s+(?:more|also)|also\s+read|click\s+here)\b|(?:UPDATED?|WATCH|RELATED|LIVE|BREAKING)\b"
    r"|(?i:updated?|watch|related|live|breaking)\s*[:|–—])"
)
"""Words that begin a pointer to another text, or a label of this one, rather than a statement."""


def rows_of(comparison: Comparison, quoter: Quoter) -> tuple[Row, ...]:
    """Give one row a fact, most important first."""
    return tuple(_row(comparison, fact, rank, quoter=quoter) for rank, fact in enumerate(comparison.facts, start=1))


def _row(comparison: Comparison, fact: Fact, rank: int, *, quoter: Quoter) -> Row:
    places, cuts = prominences(comparison, fact), left_out(comparison, fact)
    states = tuple(
        _state(comparison, fact, a.id, quoter=quoter, prominence=places.get(a.id), cut=cuts.get(a.id, ()))
        for a in comparison.articles
    )
    elsewhere = [s.coverage for s in states if s.article_id not in fact.article_ids]
    alone = fact.weight == 1 and all(c is Coverage.ABSENT for c in elsewhere)
    return Row(
        rank=rank,
        id=fact.id,
        label=fact.label,
        weight=fact.weight,
        importance=fact.importance,
        key=quoter.passage(fact.key),
        contributors=tuple(quoter.passage(p) for p in fact.contributors),
        states=states,
        only_in=quoter.letter(fact.article_ids[0]) if alone else "",
        telling=_telling(comparison, fact),
        versions=comparison.versions(s.article_id for s in states if s.coverage.said),
        deeds=comparison.judged.facts.get(fact.id, ()),
        note=comparison.judged.notes.get(fact.id, ""),
        bookmarked=fact.id in comparison.judged.bookmarks,
    )


def _telling(comparison: Comparison, fact: Fact) -> bool:
    sentences = [p.sentence for p in fact.contributors]
    roles = {comparison.article(s.article_id).paragraphs[s.paragraph].role for s in sentences}
    return roles != {Role.HEADLINE} and not any(
        _POINTER.match(w) for w in (fact.label, comparison.quote(fact.key.sentence))
    )


def _state(
    comparison: Comparison,
    fact: Fact,
    article_id: str,
    *,
    quoter: Quoter,
    prominence: Prominence | None,
    cut: Sequence[Passage],
) -> State:
    cell = comparison.cell(fact, article_id)
    explained = len(comparison.articles) <= _REASONS_FOR or fact.weight > 1 or cell.coverage is not Coverage.ABSENT
    return State(
        letter=quoter.letter(article_id),
        article_id=article_id,
        coverage=cell.coverage,
        score=cell.score,
        similarity=cell.similarity,
        quotes=tuple(quoter.passage(p) for p in cell.quotes),
        missing=tuple(quoter.passage(p) for p in cell.missing),
        nearest=quoter.sentence(cell.nearest) if cell.nearest else None,
        depth=cell.depth,
        prominence=prominence,
        judged=comparison.judged.cells.get((fact.id, article_id)),
        left_out=tuple(quoter.passage(p) for p in cut),
        reasons=reasons_for(comparison, fact, cell) if explained else (),
    )


def tally(comparison: Comparison, article_id: str, *, letter: str, rows: Sequence[Row]) -> Tally:
    """Count one article's facts."""
    states = [row.state(letter) for row in rows]
    count = {c: sum(s.coverage is c for s in states) for c in Coverage}
    shared = [s.depth for s, r in zip(states, rows, strict=True) if r.weight > 1 and s.depth is not None]
    return Tally(
        letter=letter,
        carried=sum(n for c, n in count.items() if c.said),
        partly=count[Coverage.PARTLY],
        clashing=count[Coverage.CONFLICTING],
        unsure=count[Coverage.UNSURE],
        missing=count[Coverage.ABSENT],
        only_here=sum(row.only_in == letter for row in rows),
        depth=median(shared) if shared else None,
        portrait=tuple(comparison.standing(s) for s in comparison.sentences_of(article_id)),
    )
