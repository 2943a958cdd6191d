"""Is a loaded encoder what it says it is? Known cosines for the packaged weights, plain sense for any other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from compare.errors import EncoderError
from compare.progress import SILENT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from compare.encoders import Encoder, Encoding

SENTENCES = (
    "The ferry ran aground off the northern pier at dawn, injuring 12 passengers.",
    "A dozen people were hurt when the boat hit a sandbank early on Tuesday.",
    "The library’s new roof will cost the council £3.4 million, its treasurer said.",
)
_TOLERANCE = 2e-4

_SENSIBLE_MARGIN = 0.05

# As sentence-transformers gives them: sentences 1 and 2, 1 and 3, 2 and 3; then three pairs of words in context.
_PUBLISHED = (0.42699, 0.06946, 0.01737, 0.57838, 0.71989, 0.36994)
_TUNED = (0.56047, -0.03691, -0.09069, 0.53047, 0.67564, 0.34248)
_WORDS = (((0, "ferry"), (1, "boat")), ((0, "12"), (1, "dozen")), ((0, "ferry"), (2, "library")))


def check_known(encoder: Encoder, *, tuned: bool = True) -> None:
    """Try the packaged weights: sentence and word cosines must be the reference's; raises EncoderError.

    `tuned` tells whether they are corrected (`compare.encoders.tuning`) or as published.
    """
    if not np.allclose(known_cosines(encoder), _TUNED if tuned else _PUBLISHED, atol=_TOLERANCE):
        raise EncoderError(
            "The encoder gives wrong results on this machine.",
            hint="Install Crossread again, or choose another encoder in the preferences.",
        )


def known_cosines(encoder: Encoder) -> list[float]:
    """Give the cosines that `check_known` compares, as this encoder has them."""
    encodings = encoder.encode(SENTENCES, progress=SILENT)
    return [*_sentence_cosines(encodings), *_word_cosines(encodings)]


def check_sense(encoder: Encoder) -> None:
    """Try unknown weights: two sentences of one event must be nearer than a third; raises EncoderError."""
    same, *other = _sentence_cosines(encoder.encode(SENTENCES, progress=SILENT))
    if not same > max(other) + _SENSIBLE_MARGIN:  # nor when a vector is not a number
        raise EncoderError(
            "This model does not tell like sentences from unlike ones.",
            hint="Its files may be damaged, or it is no model for the similarity of sentences.",
        )


def _sentence_cosines(encodings: Sequence[Encoding]) -> list[float]:
    first, second, third = (e.sentence for e in encodings)
    return [float(first @ second), float(first @ third), float(second @ third)]


def _word_cosines(encodings: Sequence[Encoding]) -> list[float]:
    def vector(sentence: int, word: str) -> NDArray[np.floating]:
        row = encodings[sentence].spans[:, 0].tolist().index(SENTENCES[sentence].index(word))
        return np.asarray(encodings[sentence].words[row], np.float32)

    return [float(vector(*one) @ vector(*other)) for one, other in _WORDS]
