"""Changing a project file behind the program's back, and seeing what comes of it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import fields
from typing import TYPE_CHECKING

import numpy as np
import pytest

from compare.comparison import Comparison
from compare.errors import ProjectError
from compare.evidence_table import EvidenceTable
from compare.store import open_project

if TYPE_CHECKING:
    from pathlib import Path


def differing(one: Comparison, other: Comparison) -> list[str]:
    """Name the parts in which two comparisons differ, types of numbers and arrays included."""
    names = [f.name for f in fields(Comparison) if f.name != "evidence"]
    found = [n for n in names if repr(getattr(one, n)) != repr(getattr(other, n))]
    found += [n for n in names if getattr(one, n) != getattr(other, n)]
    if one.alignment.matches != other.alignment.matches:
        found.append("matches")
    for name in (f.name for f in fields(EvidenceTable)):
        mine, theirs = getattr(one.evidence, name), getattr(other.evidence, name)
        if not isinstance(mine, np.ndarray):
            alike = mine == theirs
        else:
            alike = mine.dtype == theirs.dtype and mine.shape == theirs.shape and np.array_equal(mine, theirs)
        if not alike:
            found.append(name)
    return found


def tamper(path: Path, *statements: str) -> None:
    """Run statements on the file, as any SQLite tool could."""
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def refusal(path: Path) -> ProjectError:
    """Open a file that must be refused, and see that the refusal is fit for a person."""
    with pytest.raises(ProjectError) as caught:
        open_project(path)
    assert caught.value.hint
    assert caught.value.source == str(path)
    assert str(caught.value).isprintable()
    return caught.value
