"""Processes that are measured: asked over their pipes, ended when they say nothing."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from compare.bench.child import MACHINE
from compare.bench.children import Child, Stopped, run_once

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(f"The old pier is closed.\n\nReport {name} says so on Monday.\n")
    return tmp_path


def test_a_child_answers_with_seconds_and_memory(folder: Path) -> None:
    with Child("difflib", limit=60) as child:
        assert child.seconds > 0
        child.ask("read", [folder])
        answer = child.ask("compare")
        assert answer["value"] == 1.0
        assert answer["seconds"] < 1
        assert child.memory is None or 5 < child.memory < 200


def test_pieces_are_counted_with_their_marks(folder: Path) -> None:
    with Child(MACHINE, limit=60) as child:
        assert child.ask("pieces", [folder])["value"] == 4 * 2 + 2 * 6 + 2 * 7


def test_everything_once(folder: Path) -> None:
    seconds, memory = run_once("difflib", folder, limit=60)
    assert 0 < seconds < 60
    assert memory is None or memory > 5


def test_a_child_that_fails_says_why(folder: Path) -> None:
    with pytest.raises(Stopped, match="KeyError"):
        Child("nobody", limit=60)
    with Child("difflib", limit=60) as child, pytest.raises(Stopped, match="KeyError: 'sing'"):
        child.ask("sing")


def test_a_child_that_takes_too_long_is_ended(folder: Path) -> None:
    for number in range(60):
        (folder / f"{number}.txt").write_text("\n\n".join(f"{number} boats and {n} lamps. " * 20 for n in range(40)))
    started = time.monotonic()
    with pytest.raises(Stopped, match="stopped after 1 s"):
        run_once("difflib", folder, limit=1)
    assert time.monotonic() - started < 20
