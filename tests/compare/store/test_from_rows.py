"""The rows of a project file are read with suspicion: any value that we would not write is refused."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from dataclasses import fields
from typing import TYPE_CHECKING

import pytest

from compare.comparison import Comparison
from compare.errors import ProjectError
from compare.evidence_table import EvidenceTable
from compare.model import Article, Cell
from compare.store import open_project
from compare.store.arrays import ARRAYS
from tests.compare import making
from tests.compare.store.spoiling import refusal, tamper

if TYPE_CHECKING:
    from pathlib import Path


def test_every_field_has_its_place_in_the_file() -> None:
    """A field that is added to these types must be added to the file, and to this list."""
    assert {f.name for f in fields(EvidenceTable)} == {"article_ids", *ARRAYS}
    assert [f.name for f in fields(Comparison)] == (
        "articles sentences evidence alignment facts cells discrepancies copies options method judged".split()
    )  # of judged the file holds the judgements; they are applied again
    assert [f.name for f in fields(Article)] == (
        "id outlet headline byline published language text paragraphs source number".split()
    )
    assert [f.name for f in fields(Cell)] == (
        "fact_id article_id coverage score quotes missing nearest similarity depth".split()
    )


def test_a_text_that_was_changed_is_refused_and_its_outlet_named(saved: Path) -> None:
    tamper(saved, "UPDATE articles SET text = replace(text, 'crane', 'crate') WHERE position = 1")

    assert making.three().articles[1].outlet in refusal(saved).message


@pytest.mark.parametrize(
    "change",
    [
        "articles SET published = 'yesterday'",
        "articles SET source_notes = '{}'",
        "articles SET source_notes = '[1]'",
        "articles SET source_notes = '['",
        "articles SET source_size = -1",
        "articles SET source_path = x'ff'",
        "articles SET source_path = 5",
        "articles SET number = 1",
        "articles SET number = -1 WHERE position = 1",
        "articles SET evidence_column = 0",
        "articles SET alignment_place = 7",
        "articles SET position = 99 WHERE position = 2",
        "articles SET outlet = CAST(x'ff00' AS TEXT)",
        "paragraphs SET stop = 1000000",
        "paragraphs SET start = -1",
        "paragraphs SET role = 'advert'",
        "paragraphs SET article = 3",
        "sentences SET start = stop + 1 WHERE position = 3",
        "sentences SET stop = 9223372036854775807",
        "sentences SET paragraph = 50",
        "sentences SET article = 17",
        "sentences SET article = 0, number = 0, paragraph = 0, start = 0, stop = 1",
        "matches SET left = 400",
        "matches SET right = -1",
        "matches SET right = left",
        "matches SET left = right, right = left",
        "matches SET overall = 9e999",
        "matches SET kind = 'like'",
        "facts SET stop = 100000",
        "facts SET importance = -9e999",
        "contributors SET sentence = 1000",
        "contributors SET fact = 0",
        "cells SET coverage = 'maybe'",
        "cells SET fact = 1000",
        "cells SET nearest = -2",
        "cells SET depth = 9e999",
        "quotes SET cell = -1",
        "missing SET start = -5",
        "discrepancies SET kind = 'mood'",
        "readings SET discrepancy = 44",
        "readings SET sentence = 0, start = 0, stop = 0",
        "copies SET share = 9e999",
        "copied SET article = 3",
        "copied SET article = 1",
        "options SET value = '\"much\"' WHERE name = 'strictness'",
        "options SET value = 'NaN' WHERE name = 'strictness'",
        "options SET value = '7' WHERE name = 'strictness'",
        "options SET value = 'true' WHERE name = 'word_found'",
        "method SET degraded = 2",
        "evidence SET type = '<f8' WHERE name = 'score'",
        "evidence SET shape = '[1, 1]' WHERE name = 'score'",
        "evidence SET shape = '[[[[[' WHERE name = 'score'",
        "evidence SET name = 'scores' WHERE name = 'score'",
        "evidence SET content = substr(content, 5) WHERE name = 'word_weights'",
        "evidence SET content = zeroblob(length(content)) WHERE name = 'similarity'",
    ],
)
def test_a_wrong_value_is_refused(saved: Path, change: str) -> None:
    with closing(sqlite3.connect(saved)) as connection, connection:
        assert connection.execute(f"UPDATE {change}").rowcount > 0

    refusal(saved)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM method",
        "DELETE FROM articles WHERE position = 0",
        "DELETE FROM contributors",
        "DELETE FROM readings",
        "DELETE FROM copied",
        "DELETE FROM evidence WHERE name = 'support'",
        "INSERT INTO method SELECT * FROM method",
        "INSERT INTO evidence SELECT 'extra', type, shape, sha256, content FROM evidence WHERE name = 'score'",
    ],
)
def test_rows_too_many_or_too_few_are_refused(saved: Path, statement: str) -> None:
    tamper(saved, statement)

    refusal(saved)


def test_a_wrong_type_that_the_database_lets_through_is_refused(saved: Path) -> None:
    """Declare a column otherwise, write a text into the number, and put the declaration back."""
    declared = "UPDATE sqlite_master SET sql = replace(sql, '{}', '{}') WHERE name = 'facts'"
    with closing(sqlite3.connect(saved)) as connection:
        for statement in (
            "PRAGMA writable_schema = ON",
            declared.format("importance REAL", "importance ANY"),
            "PRAGMA writable_schema = RESET",
            "UPDATE facts SET importance = 'high'",
            "PRAGMA writable_schema = ON",
            declared.format("importance ANY", "importance REAL"),
        ):
            connection.execute(statement)
        connection.commit()

    refusal(saved)


def test_flipped_bits_are_refused_or_do_no_harm_to_any_text(saved: Path) -> None:
    whole, texts = saved.read_bytes(), [a.text for a in making.three().articles]
    chance = random.Random(20260)
    refused = 0
    for _ in range(150):
        flipped = bytearray(whole)
        flipped[chance.randrange(len(whole))] ^= 1 << chance.randrange(8)
        saved.write_bytes(flipped)
        try:
            assert [a.text for a in open_project(saved).articles] == texts
        except ProjectError:
            refused += 1

    assert refused > 10  # most of so small a file is empty space
