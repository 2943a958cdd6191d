"""Copies of unsaved work that are made when the program itself is at fault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.filenames import PROJECT_SUFFIX

if TYPE_CHECKING:
    from pathlib import Path

    from compare.comparison import Comparison


def save_copy(comparison: Comparison, folder: Path) -> Path | None:
    """Save a comparison in a folder, at once; gives the file, None when that is not possible."""
    from compare.store import save_project

    path = folder / f"rescued{PROJECT_SUFFIX}"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        save_project(comparison, path)
    except Exception:  # something is wrong already, and this must not make it worse
        return None
    return path
