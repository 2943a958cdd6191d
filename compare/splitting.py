"""Sentences → statements: a sentence whose clauses other articles cover differently is cut between them.

A cut needs an article that plainly has one clause and plainly lacks the other; a sentence that says nearly the same as
one that is cut is cut likewise. Every sentence is one statement or several that leave no word out: nothing is lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from compare.clauses import attribution, clauses
from compare.model import Passage, Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from compare.evidence_table import EvidenceTable
    from compare.model import Alignment, Article, Sentence

_HAS, _LACKS = 0.68, 0.45
"""Share of a clause's words found in an article from which it has the clause, and up to which it lacks it."""
_LEAST_GAP = 0.30
_LEAST_WORDS = 3
"""Content words that a clause must have to be a statement of its own."""
_SLOPE = 1.35
"""How much a sentence's score rises with the share of its words that are found (a line fitted to 576 such pairs)."""
_SAME_WORDS = 0.75
"""Likeness (see `Similarity.overall`) from which a sentence is cut like another one."""
_LEAST_TOLD = 4.6
"""Weight of the words of a sentence that states something: about two common words or one rare one."""
_COURTESIES = frozenset("thank thanks please love bless god sorry hello welcome congratulations good".split())
_STEM = 5
"""Letters by which two words count as forms of one."""


class Statements:
    """The statements of all sentences, and how well each article supports each."""

    def __init__(
        self,
        articles: Sequence[Article],
        sentences: Sequence[Sentence],
        evidence: EvidenceTable,
        alignment: Alignment | None = None,
    ) -> None:
        self._articles: Mapping[str, Article] = {a.id: a for a in articles}
        self._evidence = evidence
        self._row = {s: r for r, s in enumerate(sentences)}
        self._columns = {a: c for c, a in enumerate(evidence.article_ids)}
        self._scores: dict[Passage, NDArray[np.float32]] = {}
        self._stems: dict[tuple[str, int, int], tuple[dict[str, float], float]] = {}
        self._content = _content_words(evidence)
        self._levels: dict[int, NDArray[np.float64]] = {}
        self.of: dict[Sentence, tuple[Passage, ...]] = {s: self._cut(s) for s in sentences}
        """The statements of each sentence, in order."""
        self.of |= {s: self._cut_like(s, model) for s, model in self._models(alignment).items()}

    def carries(self, sentence: Sentence) -> bool:
        """Whether the sentence states a fact at all: more than a courtesy or one common word ("He agreed.")."""
        row = self._row[sentence]
        if not self._evidence.has_content[row]:
            return False
        text = self._articles[sentence.article_id].text
        words = self._content[row]
        told = 0.0
        spans, weights = self._evidence.word_spans[words], self._evidence.word_weights[words]
        for (start, end), weight in zip(spans.tolist(), weights.tolist(), strict=True):
            form = text[start:end]
            if form[0].isdigit() or (form[0].isupper() and start > sentence.span.start + 1):
                return True
            told += weight * (form.casefold() not in _COURTESIES)
        return told >= _LEAST_TOLD

    def is_part(self, statement: Passage) -> bool:
        """Whether it is one of several statements of its sentence."""
        return len(self.of[statement.sentence]) > 1

    def scores(self, statement: Passage) -> NDArray[np.float32]:
        """Give (A,) how much of the statement each article supports, 0-1; its own supports all of it."""
        known = self._scores.get(statement)
        return self._evidence.score[self._row[statement.sentence]] if known is None else known

    def overlap(self, statement: Passage, other: Passage) -> float:
        """Give the share (0-1) of a statement's content words that another passage has in some form."""
        (own, weight), (theirs, _) = self._forms(statement), self._forms(other)
        return sum([w for form, w in own.items() if form in theirs]) / max(weight, 1e-9)

    # -- cutting --------------------------------------------------------------------------------------------------

    def _cut(self, sentence: Sentence) -> tuple[Passage, ...]:
        whole = (Passage(sentence, sentence.span),)
        if self._evidence.found is None or len(self._content[self._row[sentence]]) < 2 * _LEAST_WORDS:
            return whole
        article = self._articles[sentence.article_id]
        text, start = sentence.span.of(article.text), sentence.span.start
        parts = clauses(text, article.language)
        if len(parts) < 2 or not self._differs_somewhere(sentence):
            return whole
        said = [Span(start + s.start, start + s.end) for s in attribution(text)]
        return self._scored(
            self._joined([Span(start + p.start, start + p.end) for p in parts], sentence, said), sentence
        )

    def _scored(self, found: Sequence[tuple[Span, NDArray[np.float64]]], sentence: Sentence) -> tuple[Passage, ...]:
        """Make statements of clauses, each with the share of its words that is found."""
        if len(found) < 2:
            return (Passage(sentence, sentence.span),)
        statements = tuple(Passage(sentence, span) for span, _ in found)
        for statement, (_, shares) in zip(statements, found, strict=True):
            self._scores[statement] = self._score(sentence, shares)
        return statements

    def _models(self, alignment: Alignment | None) -> dict[Sentence, Sentence]:
        """Give the whole sentences that say nearly the same as one that is cut, each with the most alike of these."""
        found: dict[Sentence, tuple[float, Sentence]] = {}
        for match in alignment.matches if alignment else ():
            for one, other in ((match.left, match.right), (match.right, match.left)):
                if match.similarity.overall >= _SAME_WORDS and len(self.of[one]) == 1 < len(self.of[other]):
                    found[one] = min(found.get(one, (0.0, other)), (-match.similarity.overall, other))
        return {sentence: model for sentence, (_, model) in found.items()}

    def _cut_like(self, sentence: Sentence, model: Sentence) -> tuple[Passage, ...]:
        """Cut a sentence where it goes over from one statement of the model to the next."""
        row, article = self._row[sentence], self._articles[sentence.article_id]
        joined: list[tuple[Span, Passage]] = []
        for clause in clauses(sentence.span.of(article.text), article.language):
            span = Span(sentence.span.start + clause.start, sentence.span.start + clause.end)
            same = max(self.of[model], key=lambda p: self.overlap(Passage(sentence, span), p))
            if joined and (joined[-1][1] == same or len(self._words(span, row)) < _LEAST_WORDS):
                joined[-1] = Span(joined[-1][0].start, span.end), joined[-1][1]
            else:
                joined.append((span, same))
        if any(len(self._words(span, row)) < _LEAST_WORDS for span, _ in joined):
            return self.of[sentence]
        return self._scored([(span, self._shares(self._words(span, row), row)) for span, _ in joined], sentence)

    def _differs_somewhere(self, sentence: Sentence) -> bool:
        """Whether some article has words of the sentence and lacks others; most sentences end here."""
        shares = self._level(self._row[sentence])
        others = np.arange(len(shares)) != self._columns[sentence.article_id]
        return bool(np.any((shares[others] > _LACKS / 2) & (shares[others] < (1 + _HAS) / 2)))

    def _joined(
        self, parts: Sequence[Span], sentence: Sentence, said: Sequence[Span]
    ) -> list[tuple[Span, NDArray[np.float64]]]:
        """Join neighbouring clauses that are covered alike; gives each with the share of its words per article."""
        row = self._row[sentence]
        found: list[tuple[Span, NDArray[np.float64]]] = []
        for part in parts:
            span, words = part, self._words(part, row, but=said)
            if found:
                before, shares = found[-1]
                small = min(len(words), len(self._words(before, row, but=said))) < _LEAST_WORDS
                if small or not _differ(shares, self._shares(words, row)):
                    found.pop()
                    span = Span(before.start, part.end)
                    words = self._words(span, row, but=said)
            found.append((span, self._shares(words, row)))
        return found

    def _score(self, sentence: Sentence, shares: NDArray[np.float64]) -> NDArray[np.float32]:
        """Give the score of a clause: the sentence's, more or less as more or fewer of its words are found."""
        row = self._row[sentence]
        level = self._level(row)
        score: NDArray[np.float32] = self._evidence.score[row] + (_SLOPE * (shares - level)).astype(np.float32)
        score = np.clip(score, np.float32(0), np.float32(1))
        score[self._columns[sentence.article_id]] = 1.0
        return score

    # -- words ----------------------------------------------------------------------------------------------------

    def _words(self, span: Span, row: int, *, but: Sequence[Span] = ()) -> NDArray[np.int64]:
        """Give the content words inside a span, without those that only say who speaks."""
        words = self._content[row]
        starts = self._evidence.word_spans[words, 0]
        inside = (starts >= span.start) & (starts < span.end)
        for aside in but:
            inside &= (starts < aside.start) | (starts >= aside.end)
        kept: NDArray[np.int64] = words[inside]
        return kept

    def _level(self, row: int) -> NDArray[np.float64]:
        """Give (A,) the share of a whole sentence's words that each article has."""
        if row not in self._levels:
            self._levels[row] = self._shares(self._content[row], row)
        return self._levels[row]

    def _shares(self, words: NDArray[np.int64], row: int) -> NDArray[np.float64]:
        """Give (A,) the share of some words, by weight, that each article has."""
        assert self._evidence.found is not None
        if not len(words):
            whole: NDArray[np.float64] = self._evidence.score[row].astype(np.float64)
            return whole
        weights = self._evidence.word_weights[words].astype(np.float64)
        shares: NDArray[np.float64] = weights @ (self._evidence.found[words] / 255.0) / weights.sum()
        return shares

    def _forms(self, statement: Passage) -> tuple[dict[str, float], float]:
        """Give the content words of a passage as stems, with their weights, and the weight of all."""
        key = statement.sentence.article_id, statement.span.start, statement.span.end
        known = self._stems.get(key)
        if known is None:
            text = self._articles[statement.sentence.article_id].text
            words = self._words(statement.span, self._row[statement.sentence])
            spans, weights = self._evidence.word_spans[words].tolist(), self._evidence.word_weights[words].tolist()
            stems = {text[a:b].casefold()[:_STEM]: w for (a, b), w in zip(spans, weights, strict=True)}
            known = self._stems[key] = stems, sum(stems.values())
        return known


def _content_words(evidence: EvidenceTable) -> list[NDArray[np.int64]]:
    """Give the words of each sentence that have content."""
    telling = np.flatnonzero(evidence.word_weights > 0)
    return np.split(telling, np.searchsorted(telling, evidence.first_word[1:-1]))


def _differ(one: NDArray[np.float64], other: NDArray[np.float64]) -> bool:
    """Whether some article plainly has one clause and plainly lacks the other."""
    most, least = np.maximum(one, other), np.minimum(one, other)
    return bool(np.any((most >= _HAS) & (least <= _LACKS) & (most - least >= _LEAST_GAP)))
