"""Does another article say this sentence? Late interaction: every word against its best counterpart.

For a sentence and another article, each content word is compared with the content words of the article (word vectors of
the encoder's one forward pass). A word of the same dictionary form counts a little more, a number or name without its
twin a little less; a word that the whole article is full of tells less than one that few of its sentences have. The one
to three sentences that together cover the sentence best are its support; the weighted mean of the words' best
counterparts there, together with the nearest sentence's cosine, is the score.

Equal sentences are weighed once. Up to `_ALL_PAIRS` distinct sentences every word meets every other. Beyond, the word
vectors are reduced to their `_FEWER` main components and a sentence meets only those nearest by cosine (`_NEAREST`, or
1.5 an article). For D sentences of v content words the work is D * D * dimensions multiply-adds for the cosines and
D * nearest * v * v * components for the words; memory is bounded by one block, the word vectors (2 bytes a number), and
the table (52 bytes a sentence and article).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from compare.evidence_table import EvidenceTable, Ground
from compare.progress import SILENT, Progress, Stage
from compare.scoring import Covered, Plain
from compare.surroundings import look_again
from compare.wordbank import WordBank, word_bank

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from compare.encoders import Encoding
    from compare.model import Sentence
    from compare.scoring import Scoring

_WORD_ALONE, _NO_WORD = 0.9, 0.3
_COMMON_FROM, _COMMON_RANGE = 0.55, 0.20
_LEAST_RARITY = 0.3
_COSINE_SHARE = 0.30
_NEIGHBOUR = 0.10
_SUPPORTERS = 3
_BLOCK = 32
_ALL_PAIRS = 1200
_NEAREST = 400
_FEWER = 96
_WORDS_KEPT_FOR = 100
"""Articles up to which the table keeps a value for every word and article."""


@dataclass(frozen=True, slots=True, eq=False)
class _Collection:
    """Which sentence stands where: rows of sentences (grouped by article) and the distinct text of each."""

    distinct: NDArray[np.int64]
    """(S,) distinct text of each sentence."""
    article: NDArray[np.int64]
    """(S,) column of each sentence's article."""
    sizes: NDArray[np.int64]
    """(A,) sentences of each article."""


def weigh(
    sentences: Sequence[Sentence],
    texts: Sequence[str],
    encodings: Sequence[Encoding],
    *,
    article_ids: tuple[str, ...],
    progress: Progress = SILENT,
    language: str | Mapping[str, str] = "en",
    scoring: Scoring | None = None,
) -> EvidenceTable:
    """Weigh every sentence against every article; `texts` and `encodings` follow `sentences`, columns `article_ids`.

    `sentences` must be grouped by article; `language` is that of all articles, or of each by its id;
    `scoring` is the one that belongs to the encoder.
    """
    chosen = scoring or Plain()
    table = first_look(
        sentences,
        texts,
        encodings,
        article_ids=article_ids,
        progress=progress,
        language=language,
        scoring=chosen,
    )
    if chosen.second_look:
        column = {a: c for c, a in enumerate(article_ids)}
        article = np.array([column[s.article_id] for s in sentences], dtype=np.int64)
        look_again(table, article, texts)
        _keep_what_is_certain(table, article, texts)
    return table


def first_look(
    sentences: Sequence[Sentence],
    texts: Sequence[str],
    encodings: Sequence[Encoding],
    *,
    article_ids: tuple[str, ...],
    progress: Progress = SILENT,
    language: str | Mapping[str, str] = "en",
    scoring: Scoring,
) -> EvidenceTable:
    """Weigh as `weigh` does, each sentence by itself: what `compare.surroundings` looks at again."""
    from threadpoolctl import threadpool_limits

    number = {text: d for d, text in enumerate(dict.fromkeys(texts))}
    column = {a: c for c, a in enumerate(article_ids)}
    by_text = dict(zip(texts, encodings, strict=True))
    spoken = dict.fromkeys(article_ids, language) if isinstance(language, str) else language
    tongue = {t: spoken[s.article_id] for s, t in zip(reversed(sentences), reversed(texts), strict=True)}  # first wins
    few = len(number) <= _ALL_PAIRS
    bank = word_bank(
        list(number),
        [by_text[t] for t in number],
        languages=[tongue[t] for t in number],
        scoring=scoring,
        components=None if few else _FEWER,
    )
    article = np.array([column[s.article_id] for s in sentences], dtype=np.int64)
    where = _Collection(
        distinct=np.array([number[t] for t in texts], dtype=np.int64),
        article=article,
        sizes=np.bincount(article, minlength=len(article_ids)),
    )
    most = max(_NEAREST, 3 * len(article_ids) // 2)
    table = _empty_table(article_ids, sentences, bank, where)
    # The products are small: more threads would spend longer waiting for one another than working.
    with threadpool_limits(1, user_api="blas"):
        for start in range(0, len(number), _BLOCK):
            progress.at(Stage.WEIGHING, start, len(number))
            texts_here = range(start, min(start + _BLOCK, len(number)))
            weighed = (
                _block_of_all(bank, where, texts_here) if few else _block_of_nearest(bank, where, texts_here, most)
            )
            for d, closeness, rows, cosines in weighed:
                _weigh_text(table, bank, where, d=d, closeness=closeness, rows=rows, cosines=cosines)
    _on_one_scale(table, bank.scoring)
    progress.at(Stage.WEIGHING, len(number), len(number))
    return table


def _on_one_scale(table: EvidenceTable, scoring: Scoring) -> None:
    """Put cosines and containment on the scale that thresholds are written in, whatever the encoder."""
    own = table.similarity == 1  # an article holds its own sentences, on every scale
    table.similarity[...] = np.where(own, 1, scoring.alike(table.similarity))
    table.containment[...] = np.where(table.candidates >= 0, scoring.contained(table.containment), 0)


def _keep_what_is_certain(table: EvidenceTable, article: NDArray[np.int64], texts: Sequence[str]) -> None:
    """Let an article say all that it has in the very same words, its own sentences for a start."""
    _, distinct = np.unique(np.array(texts), return_inverse=True)
    has = np.zeros((len(texts), len(table.article_ids)), np.bool_)
    has[distinct, article] = True
    for values in (table.score, table.said, table.whole):
        if values is not None:
            np.copyto(values, 1, where=has[distinct])


def _empty_table(
    article_ids: tuple[str, ...], sentences: Sequence[Sentence], bank: WordBank, where: _Collection
) -> EvidenceTable:
    shape = (len(sentences), len(article_ids))
    keep_words = len(article_ids) <= _WORDS_KEPT_FOR
    twice = keep_words and bank.scoring.second_look
    kept = _SUPPORTERS if keep_words else 1
    spans = [bank.spans[d] + s.span.start for d, s in zip(where.distinct, sentences, strict=True)]
    first = np.concatenate([[0], np.cumsum([len(s) for s in spans])]).astype(np.int64)
    words = (int(first[-1]), len(article_ids))
    return EvidenceTable(
        article_ids=article_ids,
        word_spans=np.concatenate(spans).astype(np.int32),
        word_weights=np.concatenate([bank.weights[d] for d in where.distinct]).astype(np.float32),
        first_word=first,
        found=np.full(words, 255, np.uint8) if keep_words else None,
        score=np.zeros(shape, np.float32),
        said=np.zeros(shape, np.float32) if twice else None,
        whole=np.zeros(shape, np.float32) if twice else None,
        grounds=np.zeros((*shape, len(Ground), 2), np.int8) if twice else None,
        nearest=np.full(shape, -1, np.int32),
        similarity=np.zeros(shape, np.float32),
        support=np.full((*shape, kept), -1, np.int32),
        candidates=np.full((*shape, kept), -1, np.int32),
        containment=np.zeros((*shape, kept), np.float32),
        has_content=bank.checkable[where.distinct],
    )


_Weighed = tuple[int, "NDArray[np.float32]", "NDArray[np.int64]", "NDArray[np.float32]"]


def _block_of_all(bank: WordBank, where: _Collection, texts: range) -> Iterator[_Weighed]:
    """For the distinct texts of a block: closeness (words, rows) of all sentences, and their cosines (S,)."""
    cosines = bank.sentences[texts.start : texts.stop] @ bank.sentences.T
    low, high = bank.first[texts.start], bank.first[texts.stop]
    together = _closeness(bank, np.arange(low, high), np.arange(len(bank.spans)))
    every = np.arange(len(where.distinct))
    for d in texts:
        own = together[bank.first[d] - low : bank.first[d + 1] - low]
        yield d, own[:, where.distinct], every, cosines[d - texts.start, where.distinct]


def _block_of_nearest(bank: WordBank, where: _Collection, texts: range, most: int) -> Iterator[_Weighed]:
    """For the distinct texts of a block: closeness (words, rows) of the nearest sentences, and all cosines (S,)."""
    cosines = bank.sentences[texts.start : texts.stop] @ bank.sentences.T
    for d in texts:
        near = cosines[d - texts.start]
        least = np.partition(near, -most)[-most] if most < len(near) else -1.0
        related = np.union1d(np.flatnonzero(near >= least), [d])
        closeness = _closeness(bank, np.arange(bank.first[d], bank.first[d + 1]), related)
        place = np.full(len(bank.spans), -1)
        place[related] = np.arange(len(related))
        rows = np.flatnonzero(place[where.distinct] >= 0)
        yield d, closeness[:, place[where.distinct[rows]]], rows, near[where.distinct]


def _closeness(bank: WordBank, rows: NDArray[np.int64], texts: NDArray[np.int64]) -> NDArray[np.float32]:
    """Give (words, texts): how close the best counterpart of each word in each distinct text is, at most 1."""
    same = bank.same_word(rows, texts)
    if bank.vectors.shape[1]:
        counts = np.diff(bank.first)[texts]
        begins = np.concatenate([[0], np.cumsum(counts)[:-1]])
        columns = np.repeat(bank.first[texts] - begins, counts) + np.arange(counts.sum())
        products = bank.vectors[rows].astype(np.float32) @ bank.vectors[columns].astype(np.float32).T
        best = np.maximum.reduceat(products, begins, axis=1)
    else:
        best = np.where(same, np.float32(_WORD_ALONE), np.float32(_NO_WORD))
    lacking = bank.strict[rows][:, None] & ~same
    scoring = bank.scoring
    best += np.where(same, np.float32(scoring.same_word), 0) - np.where(lacking, np.float32(scoring.no_twin), 0)
    best += np.float32(scoring.shift)
    closeness: NDArray[np.float32] = np.minimum(best, np.float32(1))
    return closeness


def _weigh_text(
    table: EvidenceTable,
    bank: WordBank,
    where: _Collection,
    *,
    d: int,
    closeness: NDArray[np.float32],
    rows: NDArray[np.int64],
    cosines: NDArray[np.float32],
) -> None:
    """Weigh one distinct text against every article at once and write the lines of all sentences that have it."""
    lines = np.flatnonzero(where.distinct == d)
    _nearest_by_cosine(table, where, lines, cosines)
    if len(rows):
        _nearest_by_words(table, bank, where, d=d, lines=lines, closeness=closeness, rows=rows, cosines=cosines)
    own = where.article[lines]
    table.score[lines, own] = table.similarity[lines, own] = 1.0
    table.nearest[lines, own] = table.support[lines, own, 0] = lines
    table.support[lines, own, 1:] = -1
    if table.found is not None:
        for line, column in zip(lines, own, strict=True):
            table.found[table.first_word[line] : table.first_word[line + 1], column] = 255


def _nearest_by_cosine(
    table: EvidenceTable, where: _Collection, lines: NDArray[np.int64], cosines: NDArray[np.float32]
) -> None:
    starts, columns = _groups(where.article)
    best = np.maximum.reduceat(cosines, starts)
    table.nearest[np.ix_(lines, columns)] = _first_at(cosines, best, starts, len(cosines))
    table.similarity[np.ix_(lines, columns)] = best
    if table.found is not None:
        words = np.concatenate([np.arange(table.first_word[r], table.first_word[r + 1]) for r in lines])
        table.found[words] = np.where(table.word_weights[words] > 0, 0, 255)[:, None]


def _groups(keys: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Give where each run of equal keys starts, and its key."""
    starts = np.flatnonzero(np.concatenate([[True], keys[1:] != keys[:-1]]))
    return starts, keys[starts]


def _first_at(
    values: NDArray[np.float32], best: NDArray[np.float32], starts: NDArray[np.int64], size: int
) -> NDArray[np.int64]:
    """Give the first index in each run at which `values` equals the run's `best`."""
    runs = np.repeat(np.arange(len(starts)), np.diff(np.concatenate([starts, [size]])))
    hits = np.flatnonzero(values == best[runs])
    return hits[np.unique(runs[hits], return_index=True)[1]]


def _nearest_by_words(
    table: EvidenceTable,
    bank: WordBank,
    where: _Collection,
    *,
    d: int,
    lines: NDArray[np.int64],
    closeness: NDArray[np.float32],
    rows: NDArray[np.int64],
    cosines: NDArray[np.float32],
) -> None:
    starts, columns = _groups(where.article[rows])
    run = np.repeat(np.arange(len(starts)), np.diff(np.concatenate([starts, [len(rows)]])))
    weight = _weights(bank.effective[bank.first[d] : bank.first[d + 1]], closeness, starts, where.sizes[columns])
    single = (weight[:, run] * closeness).sum(axis=0)
    at = np.ix_(lines, columns)
    blend = single + _COSINE_SHARE * cosines[rows]
    nearest = rows[_first_at(blend, np.maximum.reduceat(blend, starts), starts, len(rows))]
    table.nearest[at] = nearest
    table.similarity[at] = cosines[nearest]
    covered = np.full((len(weight), len(starts)), -1.0, np.float32)
    mean: NDArray[np.float32] = np.full(len(starts), -1.0, np.float32)
    for step in range(table.support.shape[2]):
        means = (weight[:, run] * np.maximum(covered[:, run], closeness)).sum(axis=0)
        gained = np.maximum.reduceat(means, starts)
        best = _first_at(means, gained, starts, len(rows))
        adds = bank.scoring.adds(gained - mean, cosines[rows[best]]) if step else np.True_
        table.support[lines[:, None], columns[None], step] = np.where(adds, rows[best], -1)
        covered = np.maximum(covered, closeness[:, best])
        mean = gained
    alone = _first_at(single, np.maximum.reduceat(single, starts), starts, len(rows))
    table.score[at] = bank.scoring.score(
        Covered(
            weights=weight,
            together=covered,
            alone=closeness[:, alone],
            cosines=np.maximum.reduceat(cosines[rows], starts),
            cosine_alone=cosines[rows[alone]],
        )
    )
    _keep_words(table, bank, d=d, lines=lines, columns=columns, covered=covered)
    _keep_candidates(table, where, lines=lines, rows=rows, single=single)


def _weights(
    weight: NDArray[np.float32], closeness: NDArray[np.float32], starts: NDArray[np.int64], sizes: NDArray[np.int64]
) -> NDArray[np.float32]:
    """Give (words, articles), each column summing to 1: background weight times rarity within the article."""
    common = np.clip((closeness - _COMMON_FROM) / _COMMON_RANGE, 0, 1)
    frequency = np.add.reduceat(common, starts, axis=1)
    rarity = np.maximum(np.log((sizes + 1) / (frequency + 1)), 0) + _LEAST_RARITY
    weighed = weight[:, None] * rarity
    shares: NDArray[np.float32] = (weighed / weighed.sum(axis=0)).astype(np.float32)
    return shares


def _keep_words(
    table: EvidenceTable,
    bank: WordBank,
    *,
    d: int,
    lines: NDArray[np.int64],
    columns: NDArray[np.int64],
    covered: NDArray[np.float32],
) -> None:
    if table.found is None:
        return
    # A lone word between two that are found is rarely news, nor is a lone find among words that are missing.
    before, behind = np.vstack([covered[:1], covered[:-1]]), np.vstack([covered[1:], covered[-1:]])
    level = (1 - 2 * _NEIGHBOUR) * covered + _NEIGHBOUR * (before + behind)
    found = np.round(255 * bank.scoring.found(level)).astype(np.uint8)
    content = bank.weights[d][bank.places[d]] > 0
    for line in lines:
        words = table.first_word[line] + bank.places[d][content]
        table.found[np.ix_(words, columns)] = found[content]


def _keep_candidates(
    table: EvidenceTable,
    where: _Collection,
    *,
    lines: NDArray[np.int64],
    rows: NDArray[np.int64],
    single: NDArray[np.float32],
) -> None:
    """Keep each article's sentences that alone contain most of the text; never the sentence itself."""
    for line in lines:
        others = rows != line
        article, value, row = where.article[rows[others]], single[others], rows[others]
        order = np.lexsort((row, -value, article))
        starts, _ = _groups(article[order]) if len(order) else (np.zeros(0, np.int64), None)
        rank = np.arange(len(order)) - np.repeat(starts, np.diff(np.concatenate([starts, [len(order)]])))
        top = rank < table.candidates.shape[2]
        chosen = order[top]
        table.candidates[line, article[chosen], rank[top]] = row[chosen]
        table.containment[line, article[chosen], rank[top]] = value[chosen]
