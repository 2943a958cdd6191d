"""Sentences → Encodings: the Encoder protocol, the table of encoders, and encoding with a store of earlier results."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from compare.errors import EncoderError
from compare.progress import SILENT, Progress, Stage

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray


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


class EncodingStore(Protocol):
    """Keeps Encodings between runs; what comes back equals what was put in, bit by bit."""

    def get(self, fingerprint: str, texts: Sequence[str]) -> dict[str, Encoding]:
        """Give what is known of `texts` under this encoder's fingerprint."""
        ...

    def put(self, fingerprint: str, encodings: Mapping[str, Encoding]) -> None:
        """Keep the Encoding of each text."""
        ...


@dataclass(frozen=True, slots=True)
class EncoderChoice:
    """One line of the table: what a person reads, and how to load the encoder (raises EncoderError)."""

    label: str
    description: str
    load: Callable[[], Encoder]


def _onnx() -> Encoder:
    from compare.encoders.onnx import load

    return load()


def _minilm() -> Encoder:
    from compare.encoders.minilm import load

    return load()


def _hashing() -> Encoder:
    from compare.encoders.hashing import HashingEncoder

    return HashingEncoder()


ENCODERS: dict[str, EncoderChoice] = {
    "onnx": EncoderChoice(
        "MiniLM, fast",
        "all-MiniLM-L6-v2 through onnxruntime: the results of the reference, ready in half a second.",
        _onnx,
    ),
    "minilm": EncoderChoice(
        "MiniLM, reference",
        "all-MiniLM-L6-v2 through sentence-transformers: what the fast one is measured against.",
        _minilm,
    ),
    "hashing": EncoderChoice(
        "Wording only",
        "Needs no weights: compares words and their parts, knows no synonyms. The last resort.",
        _hashing,
    ),
}
"""Best first: the order in which "auto" tries them."""


def _folder(name: str) -> Encoder:
    from compare.encoders.folder import load

    return load(name.removeprefix(FOLDER))


def _server(name: str) -> Encoder:
    from compare.encoders.server import load

    return load(name)


FOLDER = "folder:"
"""Before a path, names the encoder in any other sentence-transformers folder."""
SERVER = "server:"
"""Before an address, names the encoder that asks an embedding server; `address.leaving` warns that text goes there."""
PLACES: dict[str, Callable[[str], Encoder]] = {FOLDER: _folder, SERVER: _server}
"""Encoders that are named with their place, and so only ever chosen by a person."""

_KEPT_AT_ONCE = 1000


def load_encoder(name: str = "auto", *, progress: Progress = SILENT) -> Encoder:
    """Load an encoder of the table or, by "folder:/path" or "server:http://…", the one at that place.

    "auto" takes the first of the table that loads, never one of a place. Raises EncoderError for an unknown name, or
    where the named encoder cannot be loaded.
    """
    progress.at(Stage.LOADING, 0, 1)
    encoder = _best(progress) if name == "auto" else _named(name)
    progress.at(Stage.LOADING, 1, 1)
    return encoder


def encode_cached(
    encoder: Encoder,
    texts: Sequence[str],
    *,
    cache: EncodingStore | None = None,
    before: Callable[[int], None] | None = None,
    progress: Progress = SILENT,
) -> list[Encoding]:
    """Give one Encoding a text, in order, reading only texts that `cache` does not know; equal texts share one.

    `before` is told how many texts are to be read. What was read before a cancel stays in the cache.
    """
    distinct = list(dict.fromkeys(texts))
    known = cache.get(encoder.fingerprint, distinct) if cache else {}
    unknown = [text for text in distinct if text not in known]
    if before is not None:
        before(len(unknown))
    for start in range(0, len(unknown), _KEPT_AT_ONCE):
        some = unknown[start : start + _KEPT_AT_ONCE]
        part = _part(progress, before=start, size=len(some), total=len(unknown))
        fresh = dict(zip(some, encoder.encode(some, progress=part), strict=True))
        if cache:
            cache.put(encoder.fingerprint, fresh)
        known |= fresh
    progress.at(Stage.ENCODING, len(unknown), len(unknown))
    return [known[text] for text in texts]


def _part(progress: Progress, *, before: int, size: int, total: int) -> Progress:
    """Give the progress of a part of the work in terms of the whole."""

    def tell(stage: Stage, done: int, of: int) -> None:
        progress.at(stage, before + done * size // max(1, of), total)

    return Progress(tell)


def _named(name: str) -> Encoder:
    for prefix, load in PLACES.items():
        if name.startswith(prefix):
            return load(name)
    choice = ENCODERS.get(name)
    if choice is None:
        raise EncoderError(
            f"There is no encoder “{name}”.",
            hint=f"Choose one of: auto, {', '.join(ENCODERS)}, {FOLDER}/path/to/model, {SERVER}http://host:port/v1#model.",
        )
    return choice.load()


def _best(progress: Progress) -> Encoder:
    problem = EncoderError("No encoder is installed.")
    for choice in ENCODERS.values():
        progress.at(Stage.LOADING, 0, 1)
        try:
            return choice.load()
        except EncoderError as error:
            problem = error
    raise problem
