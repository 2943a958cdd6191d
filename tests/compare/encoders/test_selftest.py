from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from compare.encoders import Encoding
from compare.encoders.hashing import HashingEncoder
from compare.encoders.selftest import check_known, check_sense
from compare.errors import EncoderError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.encoders.onnx import OnnxEncoder


class Stuck(HashingEncoder):
    """Gives every text the same vector, as an encoder without its vocabulary does."""

    def __init__(self, value: float) -> None:
        super().__init__()
        self.value = value

    def encode(self, texts: Sequence[str], *, progress: object = None) -> list[Encoding]:
        vector = np.full(384, self.value, np.float32)
        return [Encoding(vector, np.zeros((0, 384), np.float16), np.zeros((0, 2), np.int32)) for _ in texts]


def test_other_vectors_than_the_known_ones_are_refused() -> None:
    with pytest.raises(EncoderError, match="wrong results"):
        check_known(HashingEncoder())


@pytest.mark.parametrize("value", [384**-0.5, float("nan"), 0.0])
def test_vectors_without_sense_are_refused(value: float) -> None:
    with pytest.raises(EncoderError, match="unlike"):
        check_sense(Stuck(value))


@pytest.mark.encoder
def test_the_real_encoder_passes_both(fast: OnnxEncoder) -> None:
    check_known(fast)
    check_sense(fast)
