"""The weightless encoder: hashed words and letter groups; sees wording only, the same on every machine."""

from __future__ import annotations

import re
from functools import lru_cache
from hashlib import blake2b
from typing import TYPE_CHECKING

import numpy as np

from compare.encoders import Encoding
from compare.encoders.words import VERSION, plain_form, word_spans
from compare.progress import SILENT, Progress, Stage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

_DIMENSIONS = 384
_TEXTS_BETWEEN_REPORTS = 64

# Words that carry no fact count little in the sentence vector; otherwise any two sentences look alike.
_LIGHT = frozenset(
    re.findall(
        r"\w+",
        """a an and are as at be been but by for from had has have he her his if in into is it its of on or she that the
        their them there they this to was we were which who will with would""",
    )
)
_LIGHT_WEIGHT = 0.15

# Stripped one after the other from words long enough to keep a stem of three letters; "y" and "e" make reply and
# replied, close and closing meet.
_ENDINGS = ("s", "ing", "ed", "e", "y", "i")


class HashingEncoder:
    """Hashes the stem and the letter groups of every word into 384 numbers; knows no synonyms (`semantic` is False)."""

    def __init__(self) -> None:
        self.name = "hashing"
        self.fingerprint = f"hashing-1-words-{VERSION}"
        self.dimensions = _DIMENSIONS
        self.semantic = False

    def encode(self, texts: Sequence[str], *, progress: Progress = SILENT) -> list[Encoding]:
        """Give one Encoding a text, in order."""
        found = []
        for index, text in enumerate(texts):
            if index % _TEXTS_BETWEEN_REPORTS == 0:
                progress.at(Stage.ENCODING, index, len(texts))
            found.append(_encode(text))
        progress.at(Stage.ENCODING, len(texts), len(texts))
        return found


def _encode(text: str) -> Encoding:
    spans = word_spans(text)
    words = [plain_form(text[start:end]) for start, end in spans.tolist()]
    if not words:
        return Encoding(_vector(text), np.zeros((0, _DIMENSIONS), np.float16), spans)
    vectors = np.stack([_vector(word) for word in words])
    weights = np.array([_LIGHT_WEIGHT if word in _LIGHT else 1.0 for word in words], np.float32)
    total = (vectors * weights[:, None]).sum(axis=0)
    return Encoding(_unit(total), vectors.astype(np.float16), spans)


@lru_cache(maxsize=20_000)
def _vector(word: str) -> NDArray[np.float32]:
    vector = np.zeros(_DIMENSIONS, np.float32)
    for feature, weight in _features(word):
        number = int.from_bytes(blake2b(feature.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little")
        vector[number % _DIMENSIONS] += weight if number >> 63 else -weight
    vector = _unit(vector)
    vector.setflags(write=False)
    return vector


def _features(word: str) -> Iterator[tuple[str, float]]:
    """Give what is hashed: the stem for inflections, groups of letters for names spelled nearly alike."""
    stem = _stem(word)
    yield f"stem {stem}", 2.0
    if word.isalpha():
        framed = f"<{stem}>"
        weight = 1.5 / (len(framed) - 2) ** 0.5
        for start in range(len(framed) - 2):
            yield f"part {framed[start : start + 3]}", weight


def _stem(word: str) -> str:
    if any(character.isdigit() for character in word):
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word.removesuffix(ending)
    if len(word) > 3 and word[-1] == word[-2]:  # stopp(ing)
        word = word[:-1]
    return word


def _unit(vector: NDArray[np.float32]) -> NDArray[np.float32]:
    """Scale to length 1; features that cancel out leave a fixed direction rather than none."""
    length = float(np.sqrt((vector * vector).sum()))
    if length == 0.0:
        vector = np.zeros(_DIMENSIONS, np.float32)
        vector[0] = length = 1.0
    return vector / np.float32(length)
