"""The evidence of a comparison as arrays: how well every article supports every word and sentence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Ground(IntEnum):
    """What a score rests on: the columns of `EvidenceTable.grounds`. Saved by number, so only add to the end."""

    WORDS = 0
    """How many of the sentence's words are found there."""
    AROUND = 1
    """Whether the sentences beside it are found there."""
    STANDING_OUT = 2
    """Whether one sentence there has more of it than others."""
    MUTUAL = 3
    """Whether that sentence has this one for its own nearest."""
    PLACE = 4
    """Where in its report it stands: what comes late is told by fewer."""
    OTHER = 5
    """What has no words of its own here."""


OPTIONAL = frozenset({"found", "said", "whole", "grounds"})
"""The arrays that a large comparison does without, and one that an earlier version kept without the last three."""


@dataclass(frozen=True, eq=False)
class EvidenceTable:
    """How well every article supports every word and sentence, as arrays: S sentences, W words, A articles.

    Rows of sentences follow `Comparison.sentences`, columns follow `article_ids`. An article's own column says 1.
    """

    article_ids: tuple[str, ...]
    word_spans: NDArray[np.int32]
    """(W, 2) offsets into the text of the word's article."""
    word_weights: NDArray[np.float32]
    """(W,) how much the word counts: inverse document frequency, 0 for words without content."""
    first_word: NDArray[np.int64]
    """(S + 1,) words of sentence s are first_word[s] to first_word[s + 1]."""
    found: NDArray[np.uint8] | None
    """(W, A) how well the article has a counterpart for the word, 0-255; None where too large to keep."""
    score: NDArray[np.float32]
    """(S, A) calibrated share (0-1) of the sentence that the article supports."""
    said: NDArray[np.float32] | None
    """(S, A) chance (0-1) that something of it is said; None where too large to keep or not known."""
    whole: NDArray[np.float32] | None
    """(S, A) chance (0-1) that all of it is said; None where `said` is."""
    grounds: NDArray[np.int8] | None
    """(S, A, grounds, 2) what each `Ground` adds to the logit of "some of it" and of "all of it" is said.

    In tenths, beside what is usual; None where `said` is."""
    nearest: NDArray[np.int32]
    """(S, A) row of the article's nearest sentence, -1 for none."""
    similarity: NDArray[np.float32]
    """(S, A) cosine of the nearest sentence."""
    support: NDArray[np.int32]
    """(S, A, 3) rows of the sentences that together support it best, -1 for none; (S, A, 1) for many articles."""
    candidates: NDArray[np.int32]
    """(S, A, 3 or 1) rows of the article's sentences that each alone contain most of it, best first, -1 for none.

    In the article's own column: other sentences of the same article, which repeat it."""
    containment: NDArray[np.float32]
    """(S, A, 3 or 1) how much of it each candidate contains (raw, -1 to 1)."""
    has_content: NDArray[np.bool_]
    """(S,) whether the sentence states anything that can be checked."""
