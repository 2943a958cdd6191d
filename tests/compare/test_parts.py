"""The look at part of a sentence."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from compare.parts import FEATURES, PART_SAID, from_numbers, part_chances, part_features, part_look
from tests.compare import making

THREE = making.three()
TABLE = THREE.evidence


def _words(row: int) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    words = np.arange(TABLE.first_word[row], TABLE.first_word[row + 1])
    return words[TABLE.word_weights[words] > 0]


def _divided() -> tuple[int, int]:
    """Give a sentence and an article that has some of its words and lacks others."""
    assert TABLE.found is not None
    for row in range(len(TABLE.score)):
        found = TABLE.found[_words(row)]
        for column in np.flatnonzero((found == 255).any(axis=0) & (found == 0).any(axis=0)).tolist():
            return row, column
    pytest.fail("No sentence is said in part.")


def test_a_part_that_is_there_is_surer_than_one_that_is_not() -> None:
    row, column = _divided()
    assert TABLE.found is not None
    words = _words(row)
    there = TABLE.found[words, column] == 255
    has, lacks = part_chances(TABLE, row, words[there]), part_chances(TABLE, row, words[~there])
    assert has is not None
    assert lacks is not None
    assert has[column] > PART_SAID > lacks[column]


def test_features_are_told_by_name() -> None:
    row, column = _divided()
    words = _words(row)
    features = dict(zip(FEATURES, part_features(TABLE, row, words)[column].tolist(), strict=True))
    assert TABLE.found is not None
    assert features["found"] == pytest.approx((TABLE.found[words, column] / 255).mean())
    assert features["least"] == 0
    assert features["words"] == pytest.approx(np.log1p(len(words)))


def test_no_part_is_judged_without_words_or_what_was_fitted() -> None:
    row, _ = _divided()
    words = _words(row)
    assert part_chances(TABLE, row, words[:0]) is None
    assert part_chances(replace(TABLE, found=None), row, words) is None
    assert part_chances(replace(TABLE, said=None, whole=None, grounds=None), row, words) is None


def test_more_of_every_feature_but_length_makes_it_likelier() -> None:
    weights = dict(zip(FEATURES, part_look().weights.tolist(), strict=True))
    assert weights.pop("words") < 0
    assert all(weight > 0 for weight in weights.values())


def test_scales_are_worked_into_the_weights() -> None:
    numbers = {name: {"mean": 2.0, "deviation": 4.0, "weight": 1.0} for name in FEATURES}
    look = from_numbers({"features": numbers, "intercept": 0.5})
    usual = np.full((1, len(FEATURES)), 2.0)
    assert look.chances(usual) == pytest.approx(1 / (1 + np.exp(-0.5)))
    assert look.chances(usual + np.eye(len(FEATURES))[:1] * 4) == pytest.approx(1 / (1 + np.exp(-1.5)))
