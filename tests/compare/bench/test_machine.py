"""What is said of the machine: its memory, its load, its speed."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from compare.bench.machine import describe, forget_files, load, multiplications, peak_memory

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell without another library")
def test_peak_memory_grows_with_what_is_held() -> None:
    before = peak_memory()
    assert before is not None
    held = bytearray(os.urandom(1024)) * 1024 * 200
    after = peak_memory()
    assert after is not None
    assert after > before + 100 or after > len(held) / 1024 / 1024


def test_the_machine_is_described() -> None:
    told = describe()
    assert told["cores"] >= 1
    assert told["libraries"]["numpy"][0].isdigit()
    assert load() is None or load() >= 0


def test_files_are_the_same_after_they_were_forgotten(tmp_path: Path) -> None:
    (tmp_path / "within").mkdir()
    (tmp_path / "within" / "a").write_bytes(b"abc")
    (tmp_path / "broken").symlink_to(tmp_path / "nowhere")
    assert forget_files([tmp_path, tmp_path / "missing"]) is hasattr(os, "posix_fadvise")
    assert (tmp_path / "within" / "a").read_bytes() == b"abc"


def test_matrices_are_multiplied(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "torch", None)
    assert 1e8 < multiplications() < 1e15
