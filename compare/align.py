"""Evidence → Alignment: which sentences of two articles say the same, many-to-many and whatever their order.

Candidates are the best sentences by evidence in either direction, so the work grows with sentences x articles, not with
all pairs of sentences.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import numpy as np

from compare.model import Alignment, Match, MatchKind, Sentence, Similarity
from compare.progress import SILENT, Progress, Stage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from compare.comparison import EvidenceTable

NEAR_COPY = 0.9
"""Share of wording from which two sentences count as the same text lightly edited."""
_CONTAINED_AT, _CONTAINED_SLOPE = 0.57, 2.0
_BOTH_WAYS = 0.40
_ONE_WAY = 0.62
_LEAST = 0.12
_LEAST_COSINE = 0.45


def align(
    sentences: Sequence[Sentence],
    texts: Sequence[str],
    vectors: NDArray[np.float32],
    evidence: EvidenceTable,
    *,
    progress: Progress = SILENT,
) -> Alignment:
    """Align sentences of different articles; `texts` and `vectors` (S, D) follow `sentences`."""
    contained = _containments(sentences, evidence)
    pairs = sorted({(min(pair), max(pair)) for pair in contained})
    normal = [_normalise(t) for t in texts]
    matches: list[Match] = []
    for done, (a, b) in enumerate(pairs):
        if done % 1000 == 0:
            progress.at(Stage.ALIGNING, done, len(pairs))
        there, back = contained.get((a, b), 0.0), contained.get((b, a), 0.0)
        cosine = float(vectors[a] @ vectors[b])
        found = _match(sentences[a], sentences[b], (normal[a], normal[b]), (there, back), cosine)
        if found is not None:
            matches.append(found)
    progress.at(Stage.ALIGNING, len(pairs), len(pairs))
    return Alignment(article_ids=evidence.article_ids, matches=tuple(sorted(matches, key=lambda m: (m.left, m.right))))


def _containments(sentences: Sequence[Sentence], evidence: EvidenceTable) -> dict[tuple[int, int], float]:
    """Give, for rows (a, b), how much of sentence a sentence b contains (0-1), for candidate pairs."""
    scaled = np.clip(0.5 + (evidence.containment - _CONTAINED_AT) * _CONTAINED_SLOPE, 0, 1)
    columns = {a: c for c, a in enumerate(evidence.article_ids)}
    own = np.array([columns[s.article_id] for s in sentences])
    useful = (evidence.candidates >= 0) & (scaled >= _LEAST)
    useful[np.arange(len(sentences)), own] = False
    rows, article, place = np.nonzero(useful)
    targets = evidence.candidates[rows, article, place]
    values = scaled[rows, article, place]
    return {(int(a), int(b)): float(v) for a, b, v in zip(rows, targets, values, strict=True)}


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
