"""The layout of a project file: versions, and nothing beside our own tables."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from compare.lettering import numbered
from compare.store import open_project, save_project, schema
from tests.compare import making
from tests.compare.store.spoiling import differing, refusal, tamper

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER UPDATE ON articles BEGIN DELETE FROM facts; END",
        "CREATE VIEW v AS SELECT * FROM articles",
        "CREATE VIRTUAL TABLE f USING fts5(text)",
        "CREATE TABLE extra (x)",
        "CREATE INDEX i ON articles (outlet)",
        "DROP TABLE copied",
        "ALTER TABLE facts ADD COLUMN more TEXT",
        'CREATE TABLE "bad\nname\x1b[31m\u202e" (x)',
    ],
)
def test_parts_that_we_do_not_make_are_refused(saved: Path, statement: str) -> None:
    tamper(saved, statement)

    assert "parts" in refusal(saved).message


def test_a_view_in_the_place_of_a_table_is_refused(saved: Path) -> None:
    tamper(saved, "ALTER TABLE facts RENAME TO f", "CREATE VIEW facts AS SELECT * FROM f")

    refusal(saved)


@pytest.fixture
def next_version(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    script = "CREATE TABLE notes (position INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT;"
    with monkeypatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, script))
        yield


def test_a_file_of_an_older_version_is_opened_and_not_touched(saved: Path, next_version: None) -> None:
    before = saved.read_bytes()

    assert differing(making.three(), open_project(saved)) == []

    assert saved.read_bytes() == before


def test_a_file_that_knows_no_numbers_of_articles_is_opened(saved: Path) -> None:
    tamper(saved, "ALTER TABLE articles DROP COLUMN number", "PRAGMA user_version = 3")

    assert differing(making.three(), open_project(saved)) == []


def test_numbers_of_articles_are_kept(tmp_path: Path) -> None:
    comparison = making.three()
    first, *others = numbered(comparison.articles)
    numbers = (*others, replace(first, number=7))
    path = tmp_path / "numbers.crossread"
    save_project(replace(comparison, articles=numbers), path)

    assert open_project(path).articles == numbers


def test_a_migrated_layout_is_held_to_as_strictly(tmp_path: Path, next_version: None) -> None:
    path = tmp_path / "new.crossread"
    save_project(making.three(), path)
    assert differing(making.three(), open_project(path)) == []

    tamper(path, "DROP TABLE notes")

    refusal(path)
