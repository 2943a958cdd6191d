"""Writing a file: whole or not at all, with the permissions it had."""

from __future__ import annotations

import stat
import sys
from typing import TYPE_CHECKING

import pytest

from compare.replacing import replace_file

if TYPE_CHECKING:
    from pathlib import Path


def test_a_new_file_is_written(tmp_path: Path) -> None:
    replace_file(tmp_path / "a.html", b"new")
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("a.html", b"new")]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_a_file_that_is_there_keeps_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "a.html"
    target.write_bytes(b"old")
    target.chmod(0o640)
    replace_file(target, b"new")
    assert (target.read_bytes(), stat.S_IMODE(target.stat().st_mode)) == (b"new", 0o640)


def test_a_failure_leaves_what_was_there_and_nothing_beside_it(tmp_path: Path) -> None:
    folder = tmp_path / "a.html"
    folder.mkdir()
    (folder / "inside").touch()
    with pytest.raises(OSError, match=r".+"):
        replace_file(folder, b"new")
    assert sorted(p.name for p in tmp_path.rglob("*")) == ["a.html", "inside"]
