"""Fitting the look at parts: it learns what tells them apart, and writes what the engine reads."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np
import pytest
from click.testing import CliRunner

from compare.fitting.parts import fit_parts, main, measured
from compare.parts import FEATURES, from_numbers

if TYPE_CHECKING:
    from pathlib import Path

FIRE = "A warehouse fire in Dunmore killed three dogs and burned for nine hours."
CLUES = [
    (["Voters elected a retired judge.", "A warehouse fire in Dunmore killed three dogs."], "killed three dogs"),
    (["A fire in a Dunmore warehouse burned for nine hours.", "Prices rose."], "burned for nine hours"),
]


def test_what_tells_answers_apart_gets_the_weight() -> None:
    chance = np.random.default_rng(0)
    features = chance.normal(size=(400, len(FEATURES)))
    said = (features[:, 2] + 0.3 * chance.normal(size=400) > 1).astype(float)
    numbers = fit_parts(features, said)
    weights = {name: abs(f["weight"]) for name, f in numbers["features"].items()}
    assert max(weights, key=weights.__getitem__) == FEATURES[2]
    called = from_numbers(numbers).chances(features) >= 0.5
    assert called[said > 0].mean() > 0.85
    assert (~called)[said == 0].mean() > 0.85


@pytest.mark.encoder
def test_marked_parts_are_measured_and_the_file_is_written(tmp_path: Path) -> None:
    rows = []
    for premise, words in CLUES:
        for marked in ("killed three dogs", "burned for nine hours"):
            start = FIRE.index(marked)
            span = [start, start + len(marked)]
            label = "e" if marked == words else "n"
            rows.append({"sentence": FIRE, "spans": [span], "premise": premise, "label": label})
    gold = tmp_path / "own.props.jsonl"
    gold.write_text("\n".join(json.dumps(r) for r in rows))

    features, said, document = measured([gold])
    assert features.shape == (4, len(FEATURES))
    assert said.tolist() == [1, 0, 0, 1]
    assert document.tolist() == [0, 0, 1, 1]
    assert features[said > 0, 0].min() > features[said == 0, 0].max()

    ran = CliRunner().invoke(main, [str(gold), "--out", str(tmp_path / "parts.json")])
    assert ran.exit_code == 0, ran.output
    assert "4 parts of 2 documents" in ran.output
    assert from_numbers(json.loads((tmp_path / "parts.json").read_text())).chances(features).shape == (4,)


@pytest.mark.encoder
def test_parts_of_one_kind_cannot_be_learned_from(tmp_path: Path) -> None:
    premise, words = CLUES[0]
    span = [FIRE.index(words), FIRE.index(words) + len(words)]
    gold = tmp_path / "own.props.jsonl"
    gold.write_text(json.dumps({"sentence": FIRE, "spans": [span], "premise": premise, "label": "e"}))
    ran = CliRunner().invoke(main, [str(gold), "--out", str(tmp_path / "parts.json")])
    assert ran.exit_code == 2
    assert "parts that are not" in ran.output
    assert not (tmp_path / "parts.json").exists()
