from __future__ import annotations

import os
import subprocess
import sys

import numpy as np
import pytest

from compare.encoders import load_encoder
from compare.encoders.hashing import HashingEncoder
from compare.errors import Cancelled
from compare.progress import Progress, Stage

TEXTS = [
    "The mayor closed two bridges on Tuesday.",
    "Two bridges were closed by the mayor on Tuesday.",
    "A bakery in the harbour sold 3,000 loaves.",
    "",
    "🙂 …",
]


def test_it_is_in_the_table_and_sees_only_wording() -> None:
    encoder = load_encoder("hashing")
    assert (encoder.name, encoder.dimensions, encoder.semantic) == ("hashing", 384, False)


def test_shapes_types_and_lengths() -> None:
    for text, encoding in zip(TEXTS, HashingEncoder().encode(TEXTS), strict=True):
        assert encoding.sentence.shape == (384,)
        assert encoding.sentence.dtype == np.float32
        assert encoding.words.dtype == np.float16
        assert encoding.spans.dtype == np.int32
        assert len(encoding.words) == len(encoding.spans)
        assert np.linalg.norm(encoding.sentence) == pytest.approx(1, abs=1e-5), text
        assert np.allclose(np.linalg.norm(encoding.words.astype(np.float32), axis=1), 1, atol=2e-3)


def test_like_sentences_are_near_and_unlike_ones_far() -> None:
    first, second, third, *_ = (e.sentence for e in HashingEncoder().encode(TEXTS))
    assert first @ second > 0.8
    assert abs(first @ third) < 0.25


@pytest.mark.parametrize(
    ("one", "other"),
    [("closing", "closed"), ("reply", "replied"), ("bridges", "bridge"), ("injured", "injuries"), ("Mayor’s", "mayor")],
)
def test_inflections_are_near(one: str, other: str) -> None:
    a, b = (e.sentence for e in HashingEncoder().encode([one, other]))
    assert a @ b > 0.75


@pytest.mark.parametrize(("one", "other"), [("12", "13"), ("1,200", "1,300"), ("river", "police"), ("1.5", "15")])
def test_other_words_and_numbers_are_far(one: str, other: str) -> None:
    a, b = (e.sentence for e in HashingEncoder().encode([one, other]))
    assert a @ b < 0.3


def test_a_text_never_depends_on_its_company() -> None:
    encoder = HashingEncoder()
    together = encoder.encode(TEXTS)
    for text, encoding in zip(TEXTS, together, strict=True):
        (alone,) = encoder.encode([text])
        assert np.array_equal(alone.sentence, encoding.sentence)
        assert np.array_equal(alone.words, encoding.words)


def test_another_process_with_another_hash_seed_gives_the_same() -> None:
    program = (
        "from compare.encoders.hashing import HashingEncoder;"
        "print(HashingEncoder().encode(['The mayor closed two bridges.'])[0].sentence.tobytes().hex())"
    )
    seen = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(seen) == 1


def test_lone_surrogates_do_no_harm() -> None:
    (encoding,) = HashingEncoder().encode(["\ud800 and"])
    assert np.isfinite(encoding.sentence).all()


def test_progress_and_cancel() -> None:
    told: list[tuple[Stage, int, int]] = []
    HashingEncoder().encode(TEXTS, progress=Progress(lambda *step: told.append(step)))
    assert told == [(Stage.ENCODING, 0, 5), (Stage.ENCODING, 5, 5)]
    with pytest.raises(Cancelled):
        HashingEncoder().encode(TEXTS, progress=Progress(cancelled=lambda: True))
