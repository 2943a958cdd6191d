"""`crossread-cli evaluate` as people meet it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from compare.__main__ import BAD_INPUT, DONE, main
from tests.compare.evaluate.files import write

if TYPE_CHECKING:
    from pathlib import Path

FAST = ("--encoder", "hashing", "--no-cache")


def test_a_table_names_every_figure_and_baseline(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", "coverage", *FAST]) == DONE
    shown = capsys.readouterr().out
    for word in ("said_auc", "missing_f1", "conflict_recall", "95 % interval", "cosine", "token_set", "mean score"):
        assert word in shown
    assert "\N{REPLACEMENT CHARACTER}" not in shown


def test_json_is_one_object_and_nothing_else(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", "segmentation", "--json", "--worst", "3"]) == DONE
    found = json.loads(capsys.readouterr().out)
    assert list(found) == ["task", "n", "metrics", "intervals", "baselines", "mistakes"]
    assert set(found["metrics"]) == {"f1", "precision", "recall"} == set(found["intervals"])
    assert len(found["mistakes"]) <= 3


def test_mistakes_are_shown_when_asked_for(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", {"a": "Snow fell.", "b": "Snow fell.", "label": "refutes"})
    assert main(["evaluate", "conflicts", str(path), "--worst", "1", *FAST]) == DONE
    assert "a.jsonl:1: judged no clash, should be refutes" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [("conflicts",), ("coverage", "gone.jsonl"), ("guesses",)])
def test_wrong_use_is_one_line_and_bad_input(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]) -> None:
    assert main(["evaluate", *arguments, *FAST]) == BAD_INPUT
    shown = capsys.readouterr()
    assert shown.out == ""
    assert len(shown.err.splitlines()) == 1
