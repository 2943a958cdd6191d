"""Tests of `python -m ui.bench`: the whole command on the smallest sizes, in real processes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from ui.bench.__main__ import main

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.encoder
def test_it_prints_and_writes_every_figure(tmp_path: Path) -> None:
    target = tmp_path / "bench.json"

    outcome = CliRunner().invoke(
        main, ["--open", "2x5", "--scroll", "3x12", "--rounds", "1", "--json", str(target)], catch_exceptions=False
    )

    assert outcome.exit_code == 0, outcome.output
    for words in ("2x5, cold encoding cache", "2x5, warm encoding cache", "3x12, together", "Load of the machine"):
        assert words in outcome.output
    found = json.loads(target.read_text(encoding="utf-8"))
    for opening in found["openings"]:
        seconds = opening["seconds"]
        assert 0 < seconds["window"] <= seconds["text"] <= seconds["result"]
        assert opening["memory"]["window"] > 20
        assert opening["memory"]["engine"] > 20
    assert found["scrollings"][0]["answers"]["slider"] > 0


def test_a_size_that_is_none_is_refused() -> None:
    outcome = CliRunner().invoke(main, ["--open", "5by40"])

    assert outcome.exit_code == 2
    assert "5by40" in outcome.output
