"""The arrays of a project file: each has its type, shape and range."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from compare.evidence_table import Ground
from compare.store import open_project
from compare.store.arrays import ARRAYS
from tests.compare import making
from tests.compare.store.spoiling import refusal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("score", lambda a: np.where(a > 0.5, np.nan, a)),
        ("containment", lambda a: a + np.float32(np.inf)),
        ("nearest", lambda a: a + 1000),
        ("support", lambda a: a - 2),
        ("candidates", lambda a: a + 1000),
        ("first_word", lambda a: a[::-1]),
        ("first_word", lambda a: a * 2),
        ("word_spans", lambda a: a - 1),
        ("word_spans", lambda a: a[:, ::-1]),
        ("word_spans", lambda a: a + 100_000),
        ("has_content", lambda a: a.view(np.uint8) + 7),
    ],
)
def test_arrays_with_wrong_values_are_refused_though_their_checksum_is_right(
    saved: Path, name: str, change: Callable[[Any], Any]
) -> None:
    kind, _ = ARRAYS[name]
    content = np.ascontiguousarray(change(getattr(making.three().evidence, name)))
    content = content.view(kind) if kind == "|b1" else content.astype(kind)
    with closing(sqlite3.connect(saved)) as connection, connection:
        connection.execute(
            "UPDATE evidence SET content = ?, sha256 = ? WHERE name = ?",
            (content.tobytes(), hashlib.sha256(content.tobytes()).hexdigest(), name),
        )

    assert name in refusal(saved).message


def _keep(path: Path, grounds: np.ndarray[Any, Any]) -> None:
    content = np.ascontiguousarray(grounds, dtype="|i1").tobytes()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "UPDATE evidence SET content = ?, sha256 = ?, shape = ? WHERE name = 'grounds'",
            (content, hashlib.sha256(content).hexdigest(), str(list(grounds.shape))),
        )


def test_a_file_of_fewer_grounds_or_none_is_read(saved: Path) -> None:
    made = making.three().evidence
    assert made.grounds is not None
    _keep(saved, made.grounds[:, :, :3])
    back = open_project(saved).evidence.grounds
    assert back is not None
    assert np.array_equal(back, made.grounds[:, :, :3])
    with closing(sqlite3.connect(saved)) as connection, connection:
        connection.execute("DELETE FROM evidence WHERE name = 'grounds'")
    assert open_project(saved).evidence.grounds is None


@pytest.mark.parametrize("grounds", [0, len(Ground) + 1])
def test_more_grounds_than_there_are_or_no_column_are_refused(saved: Path, grounds: int) -> None:
    made = making.three().evidence
    _keep(saved, np.zeros((*made.score.shape, grounds, 2), np.int8))
    assert "grounds" in refusal(saved).message
