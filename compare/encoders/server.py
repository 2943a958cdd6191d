"""Vectors from an embedding server that somebody runs: sentences only, over the OpenAI-compatible /v1/embeddings.

Named "server:http://host:port/v1#model" and used only when so named: "auto" never tries it. Text leaves the program:
`address.leaving` says so, for whoever shows or writes the name of the encoder.
"""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING, Any

from compare.encoders import SERVER, Encoding
from compare.encoders.address import KEY, Place, parse
from compare.encoders.posting import Limits, Postbox, Refusal
from compare.encoders.selftest import SENTENCES, check_sense
from compare.errors import EncoderError
from compare.progress import SILENT, Progress, Stage

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

_TEXTS_A_REQUEST = 32  # what text-embeddings-inference takes at once unless told otherwise
_LONGEST_TEXT = 1200  # characters, about 300 pieces; like everywhere else, a very long text is known by its beginning
_SHORTEST_CUT = 100
_TOO_MUCH = (400, 413, 422, 500)  # how servers say that a batch or a text is too large for them


class ServerEncoder:
    """Asks the server for the vectors of sentences; raises EncoderError when it does not answer as it should."""

    def __init__(self, place: Place, *, key: str = "", limits: Limits | None = None) -> None:
        self.name = f"{SERVER}{place.address}#{place.model}"
        self.semantic = True
        self.dimensions = 0  # until the first answer says
        self._place = place
        self._post = Postbox(f"{place.address}/embeddings", key=key, limits=limits)
        self.fingerprint = f"server-1-{_digest(self.name, self.encode(SENTENCES))}"

    def encode(self, texts: Sequence[str], *, progress: Progress = SILENT) -> list[Encoding]:
        """Give one Encoding a text, in order, without word vectors; raises Cancelled while it waits."""
        distinct = sorted(dict.fromkeys(texts), key=lambda text: -len(text))
        found: dict[str, Encoding] = {}
        try:
            for start in range(0, len(distinct), _TEXTS_A_REQUEST):
                progress.at(Stage.ENCODING, start, len(distinct))
                some = distinct[start : start + _TEXTS_A_REQUEST]
                vectors = self._vectors([_sent(text) for text in some], progress=progress)
                found |= {text: _encoding(vector) for text, vector in zip(some, vectors, strict=True)}
        finally:
            self._post.close()
        progress.at(Stage.ENCODING, len(distinct), len(distinct))
        return [found[text] for text in texts]

    def _vectors(self, texts: list[str], *, progress: Progress) -> NDArray[np.float32]:
        """Give (texts, dimensions) vectors of length 1; halves what is too much for the server."""
        import numpy as np

        request = {"model": self._place.model, "input": texts, "encoding_format": "float"}
        try:
            answer = self._post.send(request, progress=progress)
        except Refusal as refusal:
            if refusal.status not in _TOO_MUCH:
                raise
            if len(texts) > 1:
                half = len(texts) // 2
                parts = [self._vectors(part, progress=progress) for part in (texts[:half], texts[half:])]
                return np.concatenate(parts)
            if len(texts[0]) <= _SHORTEST_CUT:
                raise
            return self._vectors([texts[0][: len(texts[0]) // 2]], progress=progress)
        return self._checked(answer, len(texts))

    def _checked(self, answer: Any, count: int) -> NDArray[np.float32]:
        """Give the vectors of an answer in the order of the texts, scaled to length 1."""
        import numpy as np

        rows = _rows(answer)
        if len(rows) != count:
            raise self._wrong(f"{len(rows)} usable vectors for {count} texts")
        self.dimensions = self.dimensions or len(rows[0])
        if {len(row) for row in rows} != {self.dimensions or 1}:
            raise self._wrong("vectors of changing length")
        try:
            vectors = np.array(rows, np.float64)
        except (ValueError, TypeError, OverflowError):
            raise self._wrong("vectors that hold more than numbers") from None
        with np.errstate(all="ignore"):  # what is no number is refused just below
            lengths = np.sqrt((vectors**2).sum(axis=1, keepdims=True))
        if not np.isfinite(lengths).all() or not (lengths > 0).all():
            raise self._wrong("a vector that is zero or not a number")
        return np.asarray(vectors / lengths, np.float32)

    def _wrong(self, what: str) -> EncoderError:
        return EncoderError(
            f"The embedding server gave {what}.",
            hint="Check that the model’s name is that of an embedding model.",
            source=self._place.address,
        )


def load(name: str, *, limits: Limits | None = None) -> ServerEncoder:
    """Find the server called `name` and try it on sentences of our own; raises EncoderError."""
    place = parse(name)
    key = os.environ.get(KEY, "").strip()
    if not key.isascii() or not key.isprintable():
        raise EncoderError(f"The key in {KEY} holds characters that no key has.", hint="Set it again.")
    encoder = ServerEncoder(place, key=key, limits=limits)
    check_sense(encoder)
    return encoder


def _sent(text: str) -> str:
    """Give what is sent of a text; servers refuse empty ones, and halves of characters."""
    return text.strip()[:_LONGEST_TEXT].encode("utf-8", "replace").decode() or "."


def _rows(answer: Any) -> list[list[Any]]:
    """Give the vectors of an answer, by their index where they have one; [] where it is no such answer."""
    entries = answer.get("data") if isinstance(answer, dict) else None
    if not isinstance(entries, list) or not all(isinstance(e, dict) for e in entries):
        return []
    order = [e.get("index", number) for number, e in enumerate(entries)]
    if sorted(map(repr, order)) != sorted(map(repr, range(len(entries)))):
        return []
    rows = [e.get("embedding") for _, e in sorted(zip(order, entries, strict=True), key=lambda pair: pair[0])]
    return [row for row in rows if isinstance(row, list)]


def _encoding(vector: NDArray[np.float32]) -> Encoding:
    import numpy as np

    encoding = Encoding(vector, np.zeros((0, len(vector)), np.float16), np.zeros((0, 2), np.int32))
    for array in (encoding.sentence, encoding.words, encoding.spans):
        array.setflags(write=False)  # one Encoding may stand for many equal sentences
    return encoding


def _digest(name: str, sample: Sequence[Encoding]) -> str:
    """Hash the name with how the model sees three sentences: another model at the same address gives another digest."""
    first, second, third = (e.sentence for e in sample)
    cosines = [round(float(a @ b), 2) + 0.0 for a, b in ((first, second), (first, third), (second, third))]
    return hashlib.sha256(f"{name}\n{cosines}".encode()).hexdigest()[:16]
