"""From closeness to a score: what was fitted and what stands in for other encoders."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from compare.encoders.tuning import TUNED, corrected, correction, learned
from compare.encoders.weights import packaged_folder, read_tensors
from compare.errors import EncoderError
from compare.scoring import Covered, Plain, Scoring, fitted, scoring_for

SCORINGS = [Plain(), fitted()]


def _covered(closeness: float, *, words: int = 6) -> Covered:
    values = np.full((words, 1), closeness, np.float32)
    cosine = np.full(1, closeness, np.float32)
    return Covered(np.full((words, 1), 1 / words, np.float32), values, values, cosine, cosine)


@pytest.mark.parametrize("scoring", SCORINGS, ids=["plain", "fitted"])
def test_closer_words_never_score_less(scoring: Scoring) -> None:
    scores = [float(scoring.score(_covered(c))[0]) for c in np.linspace(0, 1, 21)]
    assert scores == sorted(scores)
    assert scores[0] < 0.1
    assert scores[-1] > 0.9


@pytest.mark.parametrize("scoring", SCORINGS, ids=["plain", "fitted"])
def test_closer_words_are_found_more_surely(scoring: Scoring) -> None:
    found = scoring.found(np.linspace(-1, 1, 21, dtype=np.float32))
    assert (np.diff(found) >= 0).all()
    assert found[0] < 0.1 < 0.9 < found[-1]


def test_only_the_corrected_encoder_has_the_fitted_scoring() -> None:
    assert scoring_for(f"{TUNED}-onnxruntime-1-fp32-words-2") is fitted()
    assert isinstance(scoring_for("all-MiniLM-L6-v2-of-someone-else"), Plain)
    assert isinstance(scoring_for("hashing"), Plain)


def test_importance_is_a_factor_around_one() -> None:
    words = np.eye(384, dtype=np.float16)
    factors = fitted().importance(words)
    assert factors.shape == (384,)
    assert (factors > 0.1).all()
    assert (factors < 8).all()
    assert Plain().importance(words).tolist() == [1.0] * 384


def test_every_linear_layer_is_corrected_and_nothing_else() -> None:
    tensors = read_tensors(packaged_folder() / "model.safetensors")
    changed = [name for name in tensors if correction(name) is not None]
    assert len(changed) == 6 * 6
    assert all(name.startswith("encoder.layer.") and name.endswith("weight") for name in changed)
    for name in changed:
        assert corrected(tensors, name).shape == tensors[name].shape
        assert not np.array_equal(corrected(tensors, name), tensors[name])
    other = "embeddings.LayerNorm.weight"
    assert np.array_equal(corrected(tensors, other), tensors[other])


def test_a_damaged_file_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    learned.cache_clear()
    monkeypatch.setattr("compare.encoders.tuning.CHECKSUM", "0" * 64)
    with pytest.raises(EncoderError, match="damaged"):
        learned()


def test_a_further_sentence_must_be_about_the_same_or_add_much() -> None:
    gained = np.array([0.04, 0.04, 0.20, 0.02], np.float32)
    near = np.array([0.2, 0.7, 0.5, 0.9], np.float32)
    look = replace(fitted(), scales=np.array([[1, 0], [1, 0]], np.float32))
    assert look.adds(gained, near).tolist() == [False, True, True, False]
    assert Plain().adds(gained, near).tolist() == [False, False, True, False]
