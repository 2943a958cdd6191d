"""A saved comparison to open, to spoil and to replace."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compare.store import save_project
from tests.compare import making

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "event.crossread"
    save_project(making.three(), path)
    return path
