"""Does another article say this sentence? Late interaction: every word against its best counterpart.

For a sentence and another article, each content word is compared with every word of the article (word vectors of the
encoder's one forward pass). A word of the same dictionary form counts a little more, a number or name without its twin
a little less. The one to three sentences that together cover the sentence best are its support; the weighted mean of
the words' best counterparts there, together with the nearest sentence's cosine, is the score.

Cost: words(sentences) x words(articles) x D multiply-adds in blocks of at most `_BLOCK_WORDS` rows; memory is bounded
by one block times one article.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from compare import lexicon
from compare.comparison import EvidenceTable
from compare.progress import SILENT, Progress, Stage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from compare.encoders import Encoding
    from compare.model import Sentence

_SAME_WORD = 0.10
_NO_TWIN = 0.15
_COSINE_SHARE = 0.30
_SAID_AT, _REPORTED_AT = 0.80, 1.04
_SAID_SCORE, _REPORTED_SCORE = 0.40, 0.75
_WORD_AT, _WORD_SLOPE = 0.62, 1.6
_SUPPORTERS = 3
_LEAST_GAIN = 0.03
_BLOCK_WORDS = 4096


@dataclass(frozen=True, slots=True, eq=False)
class _Words:
    """All words of all sentences, one row each; `first[s]` is the first row of sentence s."""

    spans: NDArray[np.int32]
    weights: NDArray[np.float32]
    effective: NDArray[np.float32]
    """Weights, or 1 for every word of a sentence without a content word."""
    lemmas: NDArray[np.int64]
    strict: NDArray[np.bool_]
    vectors: NDArray[np.float32]
    first: NDArray[np.int64]
    has_content: NDArray[np.bool_]


def weigh(
    sentences: Sequence[Sentence],
    texts: Sequence[str],
    encodings: Sequence[Encoding],
    *,
    article_ids: tuple[str, ...],
    progress: Progress = SILENT,
    language: str = "en",
) -> EvidenceTable:
    """Weigh every sentence against every article; `texts` and `encodings` follow `sentences`, columns `article_ids`."""
    words = _words(sentences, texts, encodings, language=language)
    rows = _rows(sentences, article_ids)
    vectors = np.stack([e.sentence for e in encodings]) if encodings else np.zeros((0, 1), np.float32)
    table = _empty_table(article_ids, words, len(sentences))
    for column, article_id in enumerate(article_ids):
        progress.at(Stage.WEIGHING, column, len(article_ids))
        if len(rows[article_id]):
            _fill_column(table, column, words, vectors, rows[article_id])
    progress.at(Stage.WEIGHING, len(article_ids), len(article_ids))
    return table


def _rows(sentences: Sequence[Sentence], article_ids: tuple[str, ...]) -> dict[str, NDArray[np.int64]]:
    rows: dict[str, list[int]] = {a: [] for a in article_ids}
    for row, sentence in enumerate(sentences):
        rows[sentence.article_id].append(row)
    return {a: np.array(r, dtype=np.int64) for a, r in rows.items()}


def _words(
    sentences: Sequence[Sentence], texts: Sequence[str], encodings: Sequence[Encoding], *, language: str
) -> _Words:
    spans: list[tuple[int, int]] = []
    forms: list[str] = []
    strict: list[bool] = []
    first = [0]
    for sentence, text, encoding in zip(sentences, texts, encodings, strict=True):
        own = [(int(a), int(b)) for a, b in encoding.spans] if len(encoding.spans) else lexicon.word_spans(text)
        opening = next((k for k, (a, b) in enumerate(own) if text[a:b][:1].isalnum()), 0)
        for k, (start, end) in enumerate(own):
            forms.append(text[start:end])
            strict.append(lexicon.strict(text[start:end], first=k == opening))
            spans.append((sentence.span.start + start, sentence.span.start + end))
        first.append(len(spans))
    weights = np.array([lexicon.weight(w) for w in forms], dtype=np.float32)
    numbers: dict[str, int] = {}
    lemmas = np.array([numbers.setdefault(lexicon.lemma(w, language), len(numbers)) for w in forms], dtype=np.int64)
    bounds = np.array(first, dtype=np.int64)
    content = np.array([weights[a:b].sum() > 0 for a, b in pairwise(first)], dtype=np.bool_)
    effective = np.where(np.repeat(content, np.diff(bounds)), weights, np.float32(1))
    checkable = [int((weights[a:b] > 0).sum()) >= 2 for a, b in pairwise(first)]
    return _Words(
        spans=np.array(spans, dtype=np.int32).reshape(-1, 2),
        weights=weights,
        effective=effective.astype(np.float32),
        lemmas=lemmas,
        strict=np.array(strict, dtype=np.bool_),
        vectors=_word_vectors(encodings, len(forms)),
        first=bounds,
        has_content=np.array(checkable, dtype=np.bool_),
    )


def _word_vectors(encodings: Sequence[Encoding], words: int) -> NDArray[np.float32]:
    """Stack the word vectors; an encoder without any leaves only the wording to compare (0 columns)."""
    if not encodings or sum(len(e.words) for e in encodings) != words:
        return np.zeros((words, 0), np.float32)
    return np.concatenate([e.words for e in encodings]).astype(np.float32)


def _empty_table(article_ids: tuple[str, ...], words: _Words, sentences: int) -> EvidenceTable:
    shape = (sentences, len(article_ids))
    return EvidenceTable(
        article_ids=article_ids,
        word_spans=words.spans,
        word_weights=words.weights,
        first_word=words.first,
        found=np.zeros((len(words.weights), len(article_ids)), np.uint8),
        score=np.zeros(shape, np.float32),
        nearest=np.full(shape, -1, np.int32),
        similarity=np.zeros(shape, np.float32),
        support=np.full((*shape, _SUPPORTERS), -1, np.int32),
        candidates=np.full((*shape, _SUPPORTERS), -1, np.int32),
        containment=np.zeros((*shape, _SUPPORTERS), np.float32),
        has_content=words.has_content,
    )


def _fill_column(
    table: EvidenceTable, column: int, words: _Words, vectors: NDArray[np.float32], own: NDArray[np.int64]
) -> None:
    """Fill one article's column: its own sentences say themselves, all others are weighed in blocks."""
    assert table.found is not None
    columns = np.concatenate([np.arange(words.first[r], words.first[r + 1]) for r in own])
    starts = np.concatenate([[0], np.cumsum(np.diff(words.first)[own])[:-1]]).astype(np.int64)
    present = np.zeros((int(words.lemmas.max()) + 1, len(own)), np.bool_)
    present[words.lemmas[columns], np.repeat(np.arange(len(own)), np.diff(words.first)[own])] = True
    others = np.setdiff1d(np.arange(len(words.first) - 1), own)
    for block in _blocks(others, words.first):
        rows = np.concatenate([np.arange(words.first[r], words.first[r + 1]) for r in block])
        closeness = _closeness(words, rows, columns, starts, present)
        _weigh_block(
            table,
            column,
            words,
            block=block,
            rows=rows,
            closeness=closeness,
            cosines=vectors[block] @ vectors[own].T,
            own=own,
        )
    table.score[own, column] = table.similarity[own, column] = 1.0
    table.nearest[own, column] = table.support[own, column, 0] = own
    table.found[columns, column] = 255
    _repetitions(table, column, words, own, _closeness(words, columns, columns, starts, present))


def _repetitions(
    table: EvidenceTable, column: int, words: _Words, own: NDArray[np.int64], closeness: NDArray[np.float32]
) -> None:
    """Note which sentences of an article repeat one another (a headline and its lead): candidates in its own column."""
    if len(own) < 2:
        return
    begins = np.concatenate([[0], np.cumsum(np.diff(words.first)[own])[:-1]]).astype(np.int64)
    weight = words.effective[np.concatenate([np.arange(words.first[r], words.first[r + 1]) for r in own])]
    single = np.add.reduceat(weight[:, None] * closeness, begins, axis=0)
    single /= np.add.reduceat(weight, begins)[:, None]
    np.fill_diagonal(single, -1.0)
    _keep_candidates(table, column, own, own, single)


def _keep_candidates(
    table: EvidenceTable,
    column: int,
    rows: NDArray[np.int64],
    own: NDArray[np.int64],
    single: NDArray[np.float32],
) -> None:
    top = np.argsort(-single, axis=1, kind="stable")[:, :_SUPPORTERS]
    table.candidates[rows, column, : top.shape[1]] = own[top]
    table.containment[rows, column, : top.shape[1]] = np.take_along_axis(single, top, axis=1)


def _blocks(rows: NDArray[np.int64], first: NDArray[np.int64]) -> list[NDArray[np.int64]]:
    """Cut sentence rows into blocks of at most `_BLOCK_WORDS` words (at least one sentence each)."""
    if not len(rows):
        return []
    number = np.cumsum(np.diff(first)[rows]) // _BLOCK_WORDS
    return np.split(rows, np.flatnonzero(np.diff(number)) + 1)


def _closeness(
    words: _Words,
    rows: NDArray[np.int64],
    columns: NDArray[np.int64],
    starts: NDArray[np.int64],
    present: NDArray[np.bool_],
) -> NDArray[np.float32]:
    """Give (words, sentences of the article): how close the best counterpart of each word in each sentence is."""
    same = present[words.lemmas[rows]]
    if words.vectors.shape[1]:
        products = words.vectors[rows] @ words.vectors[columns].T
        best = np.maximum.reduceat(products, starts, axis=1)
    else:
        best = np.where(same, np.float32(0.9), np.float32(0.3))
    lacking = words.strict[rows][:, None] & ~same
    adjusted = best + np.where(same, _SAME_WORD, 0.0) - np.where(lacking, _NO_TWIN, 0.0)
    return np.minimum(adjusted, 1.0).astype(np.float32)


def _weigh_block(
    table: EvidenceTable,
    column: int,
    words: _Words,
    *,
    block: NDArray[np.int64],
    rows: NDArray[np.int64],
    closeness: NDArray[np.float32],
    cosines: NDArray[np.float32],
    own: NDArray[np.int64],
) -> None:
    assert table.found is not None
    counts = np.diff(words.first)[block]
    begins = np.concatenate([[0], np.cumsum(counts)[:-1]]).astype(np.int64)
    weight = words.effective[rows]
    total = np.add.reduceat(weight, begins)
    line = np.arange(len(block))
    single = np.add.reduceat(weight[:, None] * closeness, begins, axis=0) / total[:, None]
    covered = np.full(len(rows), -1.0, np.float32)
    mean = np.full(len(block), -1.0, np.float32)
    for step in range(min(_SUPPORTERS, len(own))):
        together = np.maximum(covered[:, None], closeness)
        means = np.add.reduceat(weight[:, None] * together, begins, axis=0) / total[:, None]
        best = means.argmax(axis=1)
        gained = means[line, best]
        helps = gained - mean >= _LEAST_GAIN
        table.support[block, column, step] = np.where(helps, own[best], -1)
        chosen = np.repeat(best, counts)
        covered = np.maximum(covered, closeness[np.arange(len(rows)), chosen])
        mean = gained
    nearest = (single + _COSINE_SHARE * cosines).argmax(axis=1)
    _keep_candidates(table, column, block, own, single)
    table.nearest[block, column] = own[nearest]
    table.similarity[block, column] = cosines[line, nearest]
    table.score[block, column] = _calibrate(mean + _COSINE_SHARE * cosines.max(axis=1))
    table.found[rows, column] = np.clip(255 * (0.5 + (covered - _WORD_AT) * _WORD_SLOPE), 0, 255).astype(np.uint8)


def _calibrate(raw: NDArray[np.float32]) -> NDArray[np.float32]:
    """Map the raw score so that .40 begins "said" and .75 begins "reported" (see `Options`)."""
    slope = (_REPORTED_SCORE - _SAID_SCORE) / (_REPORTED_AT - _SAID_AT)
    return np.clip(_SAID_SCORE + (raw - _SAID_AT) * slope, 0.0, 1.0).astype(np.float32)
