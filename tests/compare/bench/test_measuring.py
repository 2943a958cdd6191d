"""A measurement in small: who is measured when, and what is left out with a reason."""

from __future__ import annotations

import pytest

from compare.bench.figures import Key, Measure
from compare.bench.material import Size, read_material
from compare.bench.measuring import Measuring
from resources import sample_paths

SMALL = Size(2, 10)


@pytest.fixture(scope="module")
def material() -> tuple[tuple[str, ...], ...]:
    return read_material(sample_paths())


def test_contenders_take_turns(material: tuple[tuple[str, ...], ...]) -> None:
    said: list[str] = []
    measuring = Measuring(rounds=2, budget=100, say=said.append)
    measuring.size(SMALL, material, ("difflib",))
    assert said == [
        "2x10: difflib, sentence by sentence, whole process, round 1",
        "2x10: difflib, sentence by sentence, whole process, round 2",
        "2x10: difflib, sentence by sentence, getting warm",
        "2x10: difflib, sentence by sentence, step by step, round 1",
        "2x10: difflib, sentence by sentence, step by step, round 2",
    ]
    figures = measuring.figures
    assert figures.counts["2x10"]["pairs"] == 100
    for measure in (Measure.WHOLE, Measure.COMPARE):
        assert len(figures.values[Key("2x10", "difflib", measure)]) == 2
    assert not figures.notes


@pytest.mark.encoder
def test_this_engine_is_measured_step_by_step(material: tuple[tuple[str, ...], ...]) -> None:
    measuring = Measuring(rounds=1, budget=100, say=lambda _: None)
    measuring.start_up(("fast",), cold=False)
    measuring.size(SMALL, material, ("fast",))
    figures = measuring.figures
    assert not figures.notes
    measured = {key.measure: figures.median(key) for key in figures.values}
    assert set(measured) >= {Measure.START, Measure.WHOLE, Measure.ENCODE, Measure.COMPARE, Measure.CEILING}
    assert measured[Measure.ENCODE] < measured[Measure.WHOLE]
    assert 0 < measured[Measure.CEILING] < 3


def test_when_the_time_is_up_nothing_begins(material: tuple[tuple[str, ...], ...]) -> None:
    measuring = Measuring(rounds=1, budget=0, say=lambda _: None)
    measuring.start_up(("fast",), cold=True)
    measuring.size(SMALL, material, ("fast", "difflib"))
    assert not measuring.figures.values
    assert set(measuring.figures.notes.values()) == {"the time was up"}


def test_what_a_contender_cannot_do_is_said(material: tuple[tuple[str, ...], ...]) -> None:
    measuring = Measuring(rounds=1, budget=0, say=lambda _: None)
    measuring.size(Size(450, 50), material, ("cosine", "mining", "difflib"))
    notes = {key.contender: note for key, note in measuring.figures.notes.items() if key.measure is Measure.WHOLE}
    assert "too much memory" in notes["cosine"]
    assert "too much memory" in notes["mining"]
    assert "pairs would take too long" in notes["difflib"]
