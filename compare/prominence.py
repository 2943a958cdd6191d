"""Where an article puts a fact: headline, lead, further down, or buried while another article leads with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import Coverage, Prominence, Role

if TYPE_CHECKING:
    from compare.comparison import Comparison
    from compare.model import Fact, Sentence

LEAD, LATE = 0.15, 0.66
"""A fact leads an article down to this depth, and comes late from that one on."""
FEWEST = 6
"""Compared sentences below which a report is too short to bury anything."""


def prominences(comparison: Comparison, fact: Fact) -> dict[str, Prominence]:
    """Give how prominent the fact is in every article that says it, by article id.

    Only who tells a fact whole leads with it: a lead that touches on it is none. A copy of the leading text counts.
    """
    found: dict[str, Prominence] = {}
    leading = False
    for article_id, cell in comparison.stored_cells(fact).items():
        if not cell.coverage.said or cell.depth is None:
            continue
        where = _place(comparison, article_id, cell.depth)
        leading |= where.leads and cell.coverage is not Coverage.PARTLY
        found[article_id] = where
    return found if leading else {a: Prominence.BODY if p is Prominence.BURIED else p for a, p in found.items()}


def _place(comparison: Comparison, article_id: str, depth: float) -> Prominence:
    """Say where a depth lies in an article; deep is BURIED, whoever leads."""
    sentences = comparison.sentences_of(article_id)
    last = len(sentences) - 1
    here = sentences[min(round(depth * last), last)]
    if _role(comparison, here) is Role.HEADLINE:
        return Prominence.HEADLINE
    if depth <= LEAD or all(_role(comparison, s) is Role.HEADLINE for s in sentences[: here.index]):
        return Prominence.LEAD
    return Prominence.BURIED if depth >= LATE and len(sentences) >= FEWEST else Prominence.BODY


def _role(comparison: Comparison, sentence: Sentence) -> Role:
    return comparison.article(sentence.article_id).paragraphs[sentence.paragraph].role
