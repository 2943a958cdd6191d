"""How far two encoders agree: the smallest cosine between their vectors of the same sentences and words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from compare.errors import EncoderError
from compare.progress import SILENT, Progress

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from compare.encoders import Encoder

_EQUAL = 0.99999
"""Two encoders of the same weights agree when no cosine is smaller."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """The smallest cosine between two encoders' vectors of `sentences` texts, and of `words` words in them."""

    sentences: int
    of_sentences: float
    words: int
    of_words: float


def compare_encoders(one: Encoder, other: Encoder, texts: Sequence[str], *, progress: Progress = SILENT) -> Agreement:
    """Encode `texts` with both, together by one and singly by the other, so that batches count for nothing.

    Raises EncoderError where the two differ more than rounding explains.
    """
    together = one.encode(texts, progress=progress)
    singly = [other.encode([text], progress=progress)[0] for text in texts]
    pairs = list(zip(together, singly, strict=True))
    sentences = _cosines(np.stack([a.sentence for a, _ in pairs]), np.stack([b.sentence for _, b in pairs]))
    if any(len(a.words) != len(b.words) for a, b in pairs):
        raise _difference(one, other, "see different words")
    words = _cosines(np.concatenate([a.words for a, _ in pairs]), np.concatenate([b.words for _, b in pairs]))
    found = Agreement(len(sentences), float(sentences.min()), len(words), float(words.min(initial=1)))
    if not min(found.of_sentences, found.of_words) >= _EQUAL:
        raise _difference(one, other, f"differ (cosines {found.of_sentences:.5f} and {found.of_words:.5f})")
    return found


def _cosines(one: NDArray[np.floating], other: NDArray[np.floating]) -> NDArray[np.float64]:
    """Give the cosine of each row with the same row of the other, whatever the rounding of their lengths."""
    left, right = one.astype(np.float64), other.astype(np.float64)
    lengths = np.sqrt((left**2).sum(axis=1) * (right**2).sum(axis=1))
    return np.asarray((left * right).sum(axis=1) / np.maximum(lengths, 1e-12), np.float64)


def _difference(one: Encoder, other: Encoder, how: str) -> EncoderError:
    return EncoderError(
        f"The encoders “{one.name}” and “{other.name}” {how}.",
        hint="Install Crossread again with the versions in constraints.txt.",
    )
