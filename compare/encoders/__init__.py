"""Sentences → Encodings: the Encoder protocol and the table of encoders."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from compare.errors import EncoderError
from compare.progress import SILENT, Stage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

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


@dataclass(frozen=True, slots=True)
class EncoderChoice:
    """One line of the table: what a person reads, and how to load the encoder (raises EncoderError)."""

    label: str
    description: str
    load: Callable[[Progress], Encoder]


def _hashing(_progress: Progress) -> Encoder:
    from compare.encoders.hashing import HashingEncoder

    return HashingEncoder()


ENCODERS: dict[str, EncoderChoice] = {
    "hashing": EncoderChoice(
        "Wording only",
        "Needs no weights: compares words and their parts, knows no synonyms. The last resort.",
        _hashing,
    ),
}


def load_encoder(name: str = "auto", *, progress: Progress = SILENT) -> Encoder:
    """Load an encoder of the table; "auto" takes the first of them that loads.

    Raises EncoderError for an unknown name, or where the named encoder cannot be loaded.
    """
    progress.at(Stage.LOADING, 0, 1)
    encoder = _best(progress) if name == "auto" else _choice(name).load(progress)
    progress.at(Stage.LOADING, 1, 1)
    return encoder


def _choice(name: str) -> EncoderChoice:
    choice = ENCODERS.get(name)
    if choice is None:
        raise EncoderError(f"There is no encoder “{name}”.", hint=f"Choose one of: auto, {', '.join(ENCODERS)}.")
    return choice


def _best(progress: Progress) -> Encoder:
    problem = EncoderError("No encoder is installed.")
    for choice in ENCODERS.values():
        try:
            return choice.load(progress)
        except EncoderError as error:
            problem = error
    raise problem
