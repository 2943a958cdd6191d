"""What the program promises of its speed: what counts as kept, and the promises that need no other library."""

from __future__ import annotations

import os

import pytest

from compare.bench.material import read_material
from compare.bench.targets import Target, _in_the_worker, _own_cache
from resources import sample_paths


@pytest.mark.parametrize(
    ("found", "at_most", "kept"),
    [(1.0, True, True), (1.01, True, False), (1.0, False, True), (0.99, False, False), (None, True, False)],
)
def test_a_promise_is_kept_or_not(found: float | None, at_most: bool, kept: bool) -> None:
    target = Target("A thing", 1, found, " s", at_most=at_most)
    assert target.kept is kept
    assert str(target).startswith("kept" if kept else "MISSED")
    assert target.as_json()["kept"] is kept


def test_a_line_says_figure_and_bound() -> None:
    assert str(Target("Time", 0.5, 0.25, " s")) == "kept    Time: 0.25 s (at most 0.5 s)"
    assert str(Target("Speed", 1.7, None, at_most=False)) == "MISSED  Speed: not measured (at least 1.7)"


def test_the_cache_of_the_person_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CROSSREAD_CACHE_DIR", "mine")
    with _own_cache():
        assert os.environ["CROSSREAD_CACHE_DIR"] != "mine"
    assert os.environ["CROSSREAD_CACHE_DIR"] == "mine"
    monkeypatch.delenv("CROSSREAD_CACHE_DIR")
    with _own_cache():
        pass
    assert "CROSSREAD_CACHE_DIR" not in os.environ


@pytest.mark.encoder
def test_only_the_added_article_is_encoded() -> None:
    with _own_cache():
        second, added = _in_the_worker(lambda _: None, read_material(sample_paths()))
    assert second.found is not None
    assert added.found == added.wanted > 40
