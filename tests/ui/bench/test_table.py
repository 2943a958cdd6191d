"""Tests of ui.bench.table: medians of the rounds, late frames counted, figures that are missing."""

from __future__ import annotations

from ui.bench.measuring import Opening, Scrolling
from ui.bench.table import opening_lines, percentile, scrolling_lines


def opening(result: float, *, cache: str = "cold", engine: float | None = 200.0) -> Opening:
    return Opening("5x40", cache, {"window": 0.3, "text": 0.8, "result": result}, {"window": 90.0, "engine": engine})


def test_rounds_become_a_median_and_caches_are_kept_apart() -> None:
    lines = opening_lines([opening(2.0), opening(9.0), opening(3.0), opening(0.6, cache="warm")])

    assert len(lines) == 3
    assert lines[1].split() == ["5x40,", "cold", "encoding", "cache", "0.30", "0.80", "3.00", "90", "200"]
    assert lines[2].split()[-3:] == ["0.60", "90", "200"]


def test_memory_that_cannot_be_measured_is_a_dash() -> None:
    assert opening_lines([opening(2.0, engine=None)])[1].split()[-1] == "–"


def test_late_frames_are_counted() -> None:
    frames = {"together": [0.010] * 8 + [0.050] * 2}
    lines = scrolling_lines([Scrolling("3x30", frames, {"filter": 0.02, "next fact": 0.03, "slider": 0.1}, {})])

    assert lines[1].split() == ["3x30,", "together", "10.0", "50.0", "20.0%", "10"]
    assert lines[-1].split()[:4] == ["3x30", "20.0", "30.0", "100.0"]


def test_percentile() -> None:
    assert percentile([3.0, 1.0, 2.0], 0.5) == 2.0
    assert percentile([3.0, 1.0, 2.0], 1.0) == 3.0


def test_nothing_measured_gives_no_table() -> None:
    assert opening_lines([]) == scrolling_lines([]) == []
