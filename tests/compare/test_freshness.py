"""A file that was changed after it was read is noticed, by its content and not by its time."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from compare.freshness import Freshness, same_file
from compare.pipeline import read_articles

if TYPE_CHECKING:
    from compare.model import Source

TEXT = "Crane falls in Norrvik\n\nA crane fell on the railway on Tuesday.\n"


@pytest.fixture
def source(tmp_path: Path) -> Source:
    path = tmp_path / "wire.txt"
    path.write_text(TEXT, encoding="utf-8")
    [article] = read_articles([path]).articles
    return article.source


def rewrite(source: Source, text: str, *, later: int = 1) -> None:
    """Write the file anew, with a time of change that is some seconds later."""
    status = Path(source.path).stat()
    Path(source.path).write_text(text, encoding="utf-8")
    os.utime(source.path, (status.st_atime + later, status.st_mtime + later))


def test_an_untouched_file_is_fresh(source: Source) -> None:
    assert Freshness().changed([source]) == {}


def test_a_file_of_another_size_is_changed(source: Source) -> None:
    rewrite(source, TEXT + "Nobody was hurt.\n")
    assert list(Freshness().changed([source])) == [source.path]


def test_a_file_of_the_same_size_is_told_by_its_content(source: Source) -> None:
    watched = Freshness()
    assert watched.changed([source]) == {}

    rewrite(source, TEXT.replace("Tuesday", "Monday "), later=2)
    assert list(watched.changed([source])) == [source.path]


def test_a_file_that_was_saved_unchanged_is_fresh(source: Source) -> None:
    rewrite(source, TEXT)
    assert Freshness().changed([source]) == {}


def test_the_stamp_tells_one_change_from_the_next(source: Source) -> None:
    watched = Freshness()
    rewrite(source, TEXT + "One.")
    first = watched.changed([source])
    assert watched.changed([source]) == first
    rewrite(source, TEXT + "Two.")
    assert watched.changed([source]) != first


def test_a_file_is_read_once_and_known_by_its_stamp_then(source: Source) -> None:
    watched = Freshness()
    assert watched.changed([source]) == {}
    status = Path(source.path).stat()
    rewrite(source, TEXT.replace("Tuesday", "Monday "))
    os.utime(source.path, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert watched.changed([source]) == {}


@pytest.mark.parametrize("elsewhere", ["//server/share/wire.txt", "\\\\server\\share\\wire.txt", "gone.txt", "a\0b"])
def test_what_cannot_be_looked_at_is_not_told(source: Source, elsewhere: str) -> None:
    assert Freshness().changed([replace(source, path=elsewhere)]) == {}


def test_a_folder_in_its_place_is_no_change(source: Source, tmp_path: Path) -> None:
    assert Freshness().changed([replace(source, path=str(tmp_path))]) == {}


def test_paths_are_compared_as_written(tmp_path: Path) -> None:
    assert same_file(tmp_path / "a" / ".." / "b.txt", tmp_path / "b.txt")
    assert not same_file(tmp_path / "a.txt", tmp_path / "b.txt")
