"""What a comparison found about one article's sentences, as a value: what is marked on its page."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from compare.comparison import Comparison
    from compare.model import Fact, Sentence, Span, Standing


@dataclass(frozen=True, slots=True)
class Findings:
    """How widely each sentence is reported, which of its words clash, and where a person decided what it states."""

    standings: dict[Sentence, Standing] = field(default_factory=dict)
    clashing: dict[Sentence, tuple[Span, ...]] = field(default_factory=dict)
    judged: frozenset[Sentence] = frozenset()
    words: tuple[Any, float] | None = None
    """What says which words are found elsewhere: the table of evidence, and the threshold for a word."""

    @classmethod
    def of(cls, comparison: Comparison, article_id: str) -> Findings:
        """Give the findings about an article."""
        return cls(
            {s: comparison.standing(s) for s in comparison.sentences_of(article_id)},
            clashing_spans(comparison, article_id),
            judged_sentences(comparison, article_id),
            (comparison.evidence, comparison.options.word_found),
        )


def passages_of(comparison: Comparison, fact: Fact, article_id: str) -> dict[Sentence, tuple[Span, ...]]:
    """Give the words of an article that carry a fact, or may do so, sentence by sentence."""
    found: dict[Sentence, tuple[Span, ...]] = {}
    own = [p for p in fact.contributors if p.sentence.article_id == article_id]
    for passage in dict.fromkeys((*own, *comparison.cell(fact, article_id).quotes)):
        found[passage.sentence] = (*found.get(passage.sentence, ()), passage.span)
    return found


def underlined(comparison: Comparison, sentence: Sentence, reference: str) -> tuple[Span, ...]:
    """Give the words of a sentence that the article `reference` lacks; for "" those that no other article has.

    What that article lacks is not in it: nothing is underlined there.
    """
    if not reference:
        return comparison.unique_spans(sentence)
    return comparison.missing_spans(sentence, reference) if reference != sentence.article_id else ()


def judged_sentences(comparison: Comparison, article_id: str) -> frozenset[Sentence]:
    """Give the sentences of an article of which a person decided what they state, as quotes or in links."""
    quoted = (
        quote.sentence
        for fact_id, judged_id in comparison.judged.cells
        if judged_id == article_id
        for quote in comparison.cell(comparison.fact(fact_id), article_id).quotes
    )
    linked = (s for pair in comparison.judged.links for s in pair if s.article_id == article_id)
    return frozenset((*quoted, *linked))


def clashing_spans(comparison: Comparison, article_id: str) -> dict[Sentence, tuple[Span, ...]]:
    """Give the pieces of an article's sentences that clash with another report."""
    found: dict[Sentence, tuple[Span, ...]] = {}
    for clash in comparison.discrepancies:
        for reading in clash.readings:
            sentence = reading.passage.sentence
            if sentence.article_id == article_id:
                found[sentence] = (*found.get(sentence, ()), reading.passage.span)
    return found
