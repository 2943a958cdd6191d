"""Sentences → Encodings: the Encoder protocol and the table of encoders."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from compare.progress import Progress


@dataclass(frozen=True, slots=True, eq=False)
class Encoding:
    """What one forward pass gives for one text, D dimensions, W words; all vectors have length 1.

    `sentence` (D,) float32 is the vector of the whole text. `words` (W, D) float16 are the vectors of its words, each
    the mean of its pieces in context; `spans` (W, 2) int32 their half-open offsets in code points into the text. Both
    have no rows for an encoder without word vectors.
    """

    sentence: NDArray[np.float32]
    words: NDArray[np.float16]
    spans: NDArray[np.int32]


class Encoder(Protocol):
    """Turns texts into Encodings; a text's encoding never depends on the other texts of the call.

    `name` is what the table and the report call it; `fingerprint` changes whenever its vectors could; `dimensions` is
    D; `semantic` is False for an encoder that only sees wording (the window then shows its degraded banner).
    """

    name: str
    fingerprint: str
    dimensions: int
    semantic: bool

    def encode(self, texts: Sequence[str], *, progress: Progress) -> list[Encoding]:
        """Give one Encoding a text, in order; reports Stage.ENCODING and raises Cancelled between batches."""
        ...
