"""Medians, ratios and the tables made of them."""

from __future__ import annotations

import json

import pytest

from compare.bench.figures import FLOPS_A_PIECE, Figures, Key, Measure
from compare.bench.table import machine_lines, tables

MACHINE = {
    "processor": "Some processor",
    "cores": 2,
    "system": "Linux x86_64",
    "python": "3.11.7",
    "libraries": {"numpy": "2.4"},
}


@pytest.fixture
def figures() -> Figures:
    found = Figures()
    found.counts["2x3"] = {"articles": 2, "sentences": 6, "pairs": 9, "pieces": 120}
    for name, values in (("fast", (1.0, 9.0, 2.0)), ("cosine", (10.0, 8.0, 9.0))):
        for value in values:
            found.add(Key("2x3", name, Measure.WHOLE), value)
    found.add(Key("2x3", "fast", Measure.WHOLE_MEMORY), 200.4)
    found.add(Key("2x3", "cosine", Measure.WHOLE_MEMORY), None)
    found.notes[Key("2x3", "difflib", Measure.WHOLE)] = "9 pairs would take too long"
    return found


def test_the_work_of_a_piece_is_that_of_six_layers() -> None:
    assert FLOPS_A_PIECE == 2 * 6 * (4 * 384 * 384 + 2 * 384 * 1536)


def test_one_bad_round_does_not_move_the_median(figures: Figures) -> None:
    key = Key("2x3", "fast", Measure.WHOLE)
    assert figures.median(key) == 2.0
    assert figures.ratio(key, to="cosine") == 4.5


def test_what_was_not_measured_is_nothing(figures: Figures) -> None:
    assert figures.median(Key("2x3", "mining", Measure.WHOLE)) is None
    assert figures.ratio(Key("2x3", "mining", Measure.WHOLE), to="cosine") is None
    assert figures.ratio(Key("2x3", "fast", Measure.WHOLE_MEMORY), to="cosine") is None


def test_the_table_lines_up_and_names_what_is_missing(figures: Figures) -> None:
    lines = tables(figures)
    (row,) = [line for line in lines if line.startswith("Crossread, fast")]
    assert row.split()[3:] == ["2", "4.5x", "200", "–", "–", "–", "–", "–"]
    head = next(line for line in lines if "whole s" in line)
    assert len(head) == len(row)
    assert not [line for line in lines if line.startswith("Crossread, reference")]
    assert lines[-1] == "2x3 difflib, sentence by sentence, whole process: 9 pairs would take too long"


def test_nothing_measured_makes_no_table() -> None:
    assert len(tables(Figures())) == 2


def test_every_value_goes_into_the_json(figures: Figures) -> None:
    written = json.loads(json.dumps(figures.as_json()))
    whole = {row["contender"]: row for row in written["figures"] if row["measure"] == "whole"}
    assert whole["fast"]["values"] == [1.0, 9.0, 2.0]
    assert whole["fast"]["median"] == 2.0
    assert whole["difflib"] == {
        "size": "2x3",
        "contender": "difflib",
        "measure": "whole",
        "values": [],
        "median": None,
        "note": "9 pairs would take too long",
    }


@pytest.mark.parametrize(("load", "warned"), [(0.3, False), (1.4, True), (None, False)])
def test_a_busy_machine_is_named(load: float | None, warned: bool) -> None:
    lines = machine_lines(MACHINE, load, load)
    assert any("was busy" in line for line in lines) is warned
    assert any("Some processor, 2 cores" in line for line in lines)
