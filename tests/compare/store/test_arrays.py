"""The arrays of a project file: each has its type, shape and range."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

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
