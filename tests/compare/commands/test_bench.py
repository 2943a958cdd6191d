"""`crossread-cli bench`: what it prints and writes, and wrong use."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from compare.__main__ import BAD_INPUT, DONE, main

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.encoder
def test_a_small_measurement(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "bench.json"
    arguments = ["--sizes", "2x10", "--rounds", "1", "--budget", "5", "--no-cold", "--json", str(target)]
    assert main(["bench", *arguments]) == DONE
    out, err = capsys.readouterr()
    assert "2x10: 2 articles, 20 sentences" in out
    assert "Load of the machine" in out
    assert "Crossread, fast encoder" in err
    written = json.loads(target.read_text(encoding="utf-8"))
    assert written["sizes"]["2x10"]["sentences"] == 20
    assert {"machine", "load", "rounds", "figures"} <= set(written)


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--sizes", "five"], "is no size"),
        (["--articles", "missing"], "missing"),
        (["--rounds", "0"], "--rounds"),
    ],
)
def test_wrong_use_is_one_line(arguments: list[str], reason: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", *arguments]) == BAD_INPUT
    out, err = capsys.readouterr()
    assert out == ""
    assert reason in err
    assert len(err.splitlines()) == 1


def test_a_folder_without_articles_is_no_material(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "notes.xyz").write_text("none")
    assert main(["bench", "--articles", str(tmp_path)]) == BAD_INPUT
    assert "too few sentences" in capsys.readouterr().err
