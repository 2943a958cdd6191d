"""(Source, file on disk) → whether the file still holds what was read; only one that may not is read for it."""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compare.model import Source

Stamp = tuple[int, int]
"""Size in bytes and time of the last change in nanoseconds: where both are the same, so is the content."""


class Freshness:
    """Looks after files, and remembers what was found, so that the next look costs no more than their stamps."""

    def __init__(self) -> None:
        self._same: dict[tuple[str, str], Stamp] = {}
        """The stamps of files that were found to be those of a digest, by path and digest."""

    def changed(self, sources: Iterable[Source]) -> dict[str, Stamp]:
        """Give the paths whose files hold something else than what was read, each with its stamp of now.

        Says nothing of files that are gone, cannot be read, or lie on another computer, which could ask for a password.
        """
        found = ((s.path, self._stamp_of_other(s)) for s in sources if not _far_away(s.path))
        return {path: stamp for path, stamp in found if stamp is not None}

    def _stamp_of_other(self, source: Source) -> Stamp | None:
        """Give the file's stamp where it is another one than was read, else None."""
        path, known = Path(source.path), (source.path, source.sha256)
        try:
            status = path.stat()
            if not stat.S_ISREG(status.st_mode):
                return None
            stamp = (status.st_size, status.st_mtime_ns)
            if self._same.get(known) == stamp:
                return None
            if status.st_size != source.size or _digest(path, source.size) != source.sha256:
                return stamp
        except (OSError, ValueError):
            return None
        self._same[known] = stamp
        return None


def same_file(one: str | Path, other: str | Path) -> bool:
    """Whether two paths are the same in this system's writing; the disk is not looked at."""
    return _written(one) == _written(other)


def _written(path: str | Path) -> str:
    return os.path.normcase(os.path.abspath(path))  # noqa: PTH100 - Path.resolve() would look at the disk


def _digest(path: Path, size: int) -> str:
    with path.open("rb") as file:
        return hashlib.sha256(file.read(size + 1)).hexdigest()


def _far_away(path: str) -> bool:
    return path.replace("\\", "/").startswith("//")
