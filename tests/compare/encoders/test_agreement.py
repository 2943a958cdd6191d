"""Whether two encoders agree: equal ones do, others are told apart."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from compare.encoders.agreement import compare_encoders
from compare.encoders.hashing import HashingEncoder
from compare.encoders.selftest import SENTENCES
from compare.errors import EncoderError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from compare.encoders import Encoding
    from compare.encoders.minilm import TransformerEncoder
    from compare.encoders.onnx import OnnxEncoder


class Otherwise(HashingEncoder):
    """Hashing with something done to every encoding."""

    def __init__(self, change: Callable[[Encoding], Encoding]) -> None:
        super().__init__()
        self.change = change

    def encode(self, texts: Sequence[str], *, progress: object = None) -> list[Encoding]:
        return [self.change(e) for e in HashingEncoder().encode(texts)]


def test_an_encoder_agrees_with_itself() -> None:
    found = compare_encoders(HashingEncoder(), HashingEncoder(), SENTENCES)
    assert found.sentences == 3
    assert found.words == sum(len(e.words) for e in HashingEncoder().encode(SENTENCES))
    assert min(found.of_sentences, found.of_words) == pytest.approx(1, abs=1e-6)


@pytest.mark.parametrize(
    "change",
    [
        lambda e: replace(e, sentence=np.roll(e.sentence, 1)),
        lambda e: replace(e, sentence=e.sentence + np.float32(0.001)),
        lambda e: replace(e, sentence=e.sentence * np.float32("nan")),
        lambda e: replace(e, words=e.words[::-1]),
        lambda e: replace(e, words=e.words[1:]),
    ],
)
def test_a_difference_is_an_error(change: Callable[[Encoding], Encoding]) -> None:
    with pytest.raises(EncoderError, match="“hashing”"):
        compare_encoders(HashingEncoder(), Otherwise(change), SENTENCES)


@pytest.mark.encoder
def test_fast_and_reference_agree(fast: OnnxEncoder, reference: TransformerEncoder) -> None:
    found = compare_encoders(fast, reference, SENTENCES)
    assert found.of_sentences > 0.999999
    assert found.words > 30
