from __future__ import annotations

import pytest

from compare.encoders import ENCODERS, encode_cached, load_encoder
from compare.encoders.hashing import HashingEncoder
from compare.errors import Cancelled, EncoderError
from compare.progress import Progress, Stage


@pytest.mark.encoder
@pytest.mark.parametrize("name", ENCODERS)
def test_every_line_loads_the_encoder_it_names(name: str) -> None:
    assert ENCODERS[name].load().name == name
    assert ENCODERS[name].label
    assert ENCODERS[name].description.endswith(".")


@pytest.mark.parametrize("name", ["", "best", "Onnx", "/etc"])
def test_an_unknown_name_says_what_there_is(name: str) -> None:
    with pytest.raises(EncoderError) as caught:
        load_encoder(name)
    assert all(known in caught.value.hint for known in ["auto", *ENCODERS])


def test_loading_can_be_followed_and_cancelled() -> None:
    told: list[tuple[Stage, int, int]] = []
    load_encoder("hashing", progress=Progress(lambda *step: told.append(step)))
    assert told == [(Stage.LOADING, 0, 1), (Stage.LOADING, 1, 1)]
    with pytest.raises(Cancelled):
        load_encoder("auto", progress=Progress(cancelled=lambda: True))


def test_encoding_without_a_cache() -> None:
    first, second, third = encode_cached(HashingEncoder(), ["One.", "Two.", "One."])
    assert first is third
    assert (first.sentence != second.sentence).any()
    assert encode_cached(HashingEncoder(), []) == []
