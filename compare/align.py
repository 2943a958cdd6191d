"""Evidence → Alignment: which sentences of two articles say the same, many-to-many and whatever their order.

Candidates are the best sentences by evidence in either direction, so the work grows with sentences x articles, not with
all pairs of sentences. They are kept as arrays of 12 bytes a candidate: a thousand articles have tens of millions.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from compare.model import Alignment, Match, MatchKind, Sentence, Similarity
from compare.progress import SILENT, Progress, Stage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from compare.evidence_table import EvidenceTable

NEAR_COPY = 0.9
"""Share of wording from which two sentences count as the same text lightly edited."""
_CONTAINED_AT, _CONTAINED_SLOPE = 0.57, 2.0
_BOTH_WAYS = 0.40
_ONE_WAY = 0.62
_LEAST = 0.12
_LEAST_COSINE = 0.45
_BLOCK, _ROWS, _KEYS = 10_000, 1_000, 1_000_000


def align(
    sentences: Sequence[Sentence],
    texts: Sequence[str],
    vectors: NDArray[np.float32],
    evidence: EvidenceTable,
    *,
    alike: Callable[[NDArray[np.float32]], NDArray[np.float32]],
    progress: Progress = SILENT,
) -> Alignment:
    """Align sentences of different articles; `texts` and `vectors` (S, D) follow `sentences`.

    `alike` puts cosines on the scale of the thresholds (`compare.scoring`).
    """
    normal = [_normalise(t) for t in texts]
    pairs = _pairs(_containments(sentences, evidence), normal)
    cosines = alike(_cosines(vectors, pairs))
    matches: list[Match] = []
    for start in range(0, len(pairs), _BLOCK):
        progress.at(Stage.ALIGNING, start, len(pairs))
        block = slice(start, start + _BLOCK)
        rows = (pairs.one[block], pairs.other[block], pairs.there[block], pairs.back[block], cosines[block])
        for a, b, there, back, cosine in zip(*(column.tolist() for column in rows), strict=True):
            found = _match(sentences[a], sentences[b], (normal[a], normal[b]), (there, back), cosine)
            if found is not None:
                matches.append(found)
    progress.at(Stage.ALIGNING, len(pairs), len(pairs))
    return Alignment(article_ids=evidence.article_ids, matches=tuple(sorted(matches, key=lambda m: (m.left, m.right))))


def _containments(
    sentences: Sequence[Sentence], evidence: EvidenceTable
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Give how much of sentence a sentence b contains (0-1), by the key a * S + b, in order of the keys."""
    columns = {a: c for c, a in enumerate(evidence.article_ids)}
    own = np.array([columns[s.article_id] for s in sentences])
    keys, values = [np.zeros(0, np.int64)], [np.zeros(0, np.float32)]
    for start in range(0, len(sentences), _ROWS):
        rows = slice(start, start + _ROWS)
        scaled = np.clip(0.5 + (evidence.containment[rows] - _CONTAINED_AT) * _CONTAINED_SLOPE, 0, 1)
        useful = (evidence.candidates[rows] >= 0) & (scaled >= _LEAST)
        useful[np.arange(len(scaled)), own[rows]] = False
        key = (np.nonzero(useful)[0] + start) * len(sentences) + evidence.candidates[rows][useful]
        order = np.argsort(key)
        keys.append(key[order])
        values.append(scaled[useful][order].astype(np.float32))
    return np.concatenate(keys), np.concatenate(values)


@dataclass(frozen=True, slots=True, eq=False)
class _Pairs:
    """P pairs of sentences that may match, each once, `one` before `other`: how much each contains of the other."""

    one: NDArray[np.int64]
    other: NDArray[np.int64]
    there: NDArray[np.float32]
    back: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.one)


def _pairs(contained: tuple[NDArray[np.int64], NDArray[np.float32]], words: Sequence[str]) -> _Pairs:
    """Choose the pairs of which enough is contained one way or both ways, and those with the same words."""
    keys, values = contained
    numbers: dict[str, int] = {}
    text = np.array([numbers.setdefault(w, len(numbers)) for w in words])
    chosen: list[tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float32], NDArray[np.float32]]] = []
    for start in range(0, len(keys), _KEYS):
        one, other = np.divmod(keys[start : start + _KEYS], len(words))
        there, back = values[start : start + _KEYS], _look_up(keys, values, other * len(words) + one)
        close = (np.minimum(there, back) >= _BOTH_WAYS) | (np.maximum(there, back) >= _ONE_WAY)
        first = (one < other) | (back == 0)  # a pair known both ways is taken from its first sentence
        kept = first & (close | (text[one] == text[other]))
        turned = one > other
        chosen.append(
            (
                np.minimum(one, other)[kept],
                np.maximum(one, other)[kept],
                np.where(turned, back, there)[kept],
                np.where(turned, there, back)[kept],
            )
        )
    if not chosen:
        return _Pairs(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0, np.float32), np.zeros(0, np.float32))
    one, other, there, back = (np.concatenate(column) for column in zip(*chosen, strict=True))
    order = np.lexsort((other, one))
    return _Pairs(one[order], other[order], there[order], back[order])


def _look_up(keys: NDArray[np.int64], values: NDArray[np.float32], wanted: NDArray[np.int64]) -> NDArray[np.float32]:
    """Give the value of each wanted key, 0 for those that are not there."""
    places = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    return np.where(keys[places] == wanted, values[places], np.float32(0))


def _cosines(vectors: NDArray[np.float32], pairs: _Pairs) -> NDArray[np.float32]:
    blocks = [slice(k, k + _BLOCK) for k in range(0, len(pairs), _BLOCK)]
    found = [(vectors[pairs.one[block]] * vectors[pairs.other[block]]).sum(axis=1) for block in blocks]
    return np.concatenate([np.zeros(0, np.float32), *found])


def _match(
    a: Sentence, b: Sentence, words: tuple[str, str], contained: tuple[float, float], cosine: float
) -> Match | None:
    there, back = contained
    if words[0] == words[1]:
        kind, lexical = MatchKind.IDENTICAL, 1.0
    else:
        least, most = min(there, back), max(there, back)
        both = least >= _BOTH_WAYS and cosine >= _LEAST_COSINE
        part = most >= _ONE_WAY and cosine >= _LEAST_COSINE
        if not (both or part):
            return None
        from rapidfuzz.fuzz import ratio

        lexical = ratio(words[0], words[1]) / 100
        kind = MatchKind.NEAR if lexical >= NEAR_COPY else MatchKind.PARAPHRASE if both else MatchKind.PARTIAL
    semantic = min(max(cosine, 0.0), 1.0)
    overall = 1.0 if kind is MatchKind.IDENTICAL else 0.4 * semantic + 0.5 * (there + back) / 2 + 0.1 * lexical
    left, right = (a, b) if a.article_id < b.article_id else (b, a)
    return Match(left=left, right=right, similarity=Similarity(semantic, lexical, overall), kind=kind)


def _normalise(text: str) -> str:
    """Give the words alone: case, quotation marks, punctuation and spacing do not make a text another text."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return " ".join("".join(c if c.isalnum() else " " for c in folded).split())
