"""The content words of all distinct sentences in rows of arrays: what the evidence is weighed with."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from compare import lexicon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from compare.encoders import Encoding
    from compare.scoring import Scoring


_TEXTS_AT_ONCE, _SAMPLED_TEXTS = 2_000, 1_500


@dataclass(frozen=True, eq=False)
class WordBank:
    """D distinct sentences with V content words; a sentence without any keeps all its words at weight 1.

    `spans` holds each sentence's words (also those without content) as (words, 2) offsets into the sentence, `weights`
    what each of them tells; `places` which of them the bank's rows are.
    """

    spans: tuple[NDArray[np.int32], ...]
    weights: tuple[NDArray[np.float32], ...]
    places: tuple[NDArray[np.int64], ...]
    first: NDArray[np.int64]
    """(D + 1,) the words of sentence d are rows first[d] to first[d + 1]."""
    effective: NDArray[np.float32]
    """(V,) weight in the evidence."""
    lemmas: NDArray[np.int32]
    strict: NDArray[np.bool_]
    vectors: NDArray[np.float16]
    """(V, dimensions), or (V, 0) where the encoder gives no word vectors."""
    sentences: NDArray[np.float32]
    """(D, dimensions) sentence vectors."""
    scoring: Scoring

    @cached_property
    def checkable(self) -> NDArray[np.bool_]:
        """(D,) whether a sentence states something: at least two words with content, or a name or number."""
        special = np.maximum.reduceat(self.strict, self.first[:-1]) if len(self.strict) else np.zeros(0, np.bool_)
        return np.array([int((w > 0).sum()) >= 2 for w in self.weights], dtype=np.bool_) | special

    @cached_property
    def present(self) -> tuple[NDArray[np.int64], NDArray[np.int32]]:
        """Give (sentence, lemma) of every word, sorted by lemma: which sentences have a word of that form."""
        owner = np.repeat(np.arange(len(self.spans)), np.diff(self.first))
        order = np.argsort(self.lemmas, kind="stable")
        return owner[order], self.lemmas[order]

    def same_word(self, rows: NDArray[np.int64], texts: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Give (rows, texts): whether the sentence has a word of the same dictionary form as the word in the row."""
        owner, forms = self.present
        same = np.zeros((len(rows), len(self.spans)), np.bool_)
        bounds = np.searchsorted(forms, np.stack([self.lemmas[rows], self.lemmas[rows] + 1]))
        for line, (low, high) in enumerate(bounds.T):
            same[line, owner[low:high]] = True
        return same[:, texts]


def _unit(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    unit: NDArray[np.float32] = vectors / np.maximum(lengths, np.float32(1e-9))
    return unit


def word_bank(
    texts: Sequence[str],
    encodings: Sequence[Encoding],
    *,
    languages: Sequence[str],
    scoring: Scoring,
    components: int | None = None,
) -> WordBank:
    """Put the words of distinct `texts` into a bank; `encodings` and `languages` follow `texts`.

    With `components`, word vectors are reduced to that many main components, at length 1 again.
    """
    spans = tuple(_spans(t, e) for t, e in zip(texts, encodings, strict=True))
    forms = [[t[a:b] for a, b in s] for t, s in zip(texts, spans, strict=True)]
    weights = tuple(np.array([lexicon.weight(w) for w in words], dtype=np.float32) for words in forms)
    places = tuple(np.flatnonzero(w > 0) if (w > 0).any() else np.arange(len(w)) for w in weights)
    numbers: dict[str, int] = {}
    lemmas = [
        numbers.setdefault(lexicon.lemma(words[k], tongue), len(numbers))
        for words, kept, tongue in zip(forms, places, languages, strict=True)
        for k in kept
    ]
    strict = [s for words, kept in zip(forms, places, strict=True) for s in _strict(words, kept)]
    effective = [np.where(w[p] > 0, w[p], np.float32(1)) for w, p in zip(weights, places, strict=True)]
    vectors, importance = _vectors(encodings, places, scoring, components)
    return WordBank(
        spans=spans,
        weights=weights,
        places=places,
        first=np.concatenate([[0], np.cumsum([len(p) for p in places])]).astype(np.int64),
        effective=np.concatenate(effective).astype(np.float32) * importance,
        lemmas=np.array(lemmas, dtype=np.int32),
        strict=np.array(strict, dtype=np.bool_),
        vectors=vectors,
        sentences=np.stack([e.sentence for e in encodings]),
        scoring=scoring,
    )


def _spans(text: str, encoding: Encoding) -> NDArray[np.int32]:
    if len(encoding.spans):
        return encoding.spans
    return np.array(lexicon.word_spans(text), dtype=np.int32).reshape(-1, 2)


def _strict(words: Sequence[str], kept: NDArray[np.int64]) -> list[bool]:
    opening = next((k for k, w in enumerate(words) if w[:1].isalnum()), 0)
    return [lexicon.strict(words[k], first=k == opening) for k in kept]


def _vectors(
    encodings: Sequence[Encoding], places: Sequence[NDArray[np.int64]], scoring: Scoring, components: int | None
) -> tuple[NDArray[np.float16], NDArray[np.float32]]:
    """Give the vectors (V, dimensions) of the words in `places`, and the importance (V,) of each."""
    width = max((e.words.shape[1] for e in encodings if len(e.words)), default=0)
    axes = None if components is None or components >= width else _main_axes(encodings, places, components)
    vectors, importance = [], []
    for start in range(0, len(encodings), _TEXTS_AT_ONCE):
        block = slice(start, start + _TEXTS_AT_ONCE)
        # A text of signs alone has no words even where the encoder knows words; its signs are like nothing.
        whole = np.concatenate(
            [
                e.words[p] if len(e.words) else np.zeros((len(p), width), np.float16)
                for e, p in zip(encodings[block], places[block], strict=True)
            ]
        )
        importance.append(scoring.importance(whole) if width else np.ones(len(whole), np.float32))
        vectors.append(whole if axes is None else _unit(whole.astype(np.float32) @ axes).astype(np.float16))
    return np.concatenate(vectors), np.concatenate(importance)


def _main_axes(
    encodings: Sequence[Encoding], places: Sequence[NDArray[np.int64]], components: int
) -> NDArray[np.float32]:
    """Give the (dimensions, components) main axes of a sample of the words."""
    step = max(1, len(encodings) // _SAMPLED_TEXTS)
    chosen = zip(encodings[::step], places[::step], strict=True)
    sample = np.concatenate([e.words[p] for e, p in chosen if len(e.words)]).astype(np.float32)
    _, axes = np.linalg.eigh(sample.T @ sample)
    return np.asarray(axes[:, -components:], np.float32)
