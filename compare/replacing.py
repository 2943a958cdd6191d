"""Writing a file whole or not at all: what was there stays until the new content is on the disk."""

from __future__ import annotations

import os
import secrets
import stat
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def replace_file(target: Path, content: bytes) -> None:
    """Put `content` into place in one step: written beside the target, forced to disk, renamed; permissions stay.

    Raises OSError; then what was there is as it was, and nothing half-written lies beside it.
    """
    part = target.with_name(f".crossread-{secrets.token_hex(6)}.part")
    try:
        with part.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            part.chmod(stat.S_IMODE(target.stat().st_mode))
        part.replace(target)
    except BaseException:  # also when interrupted
        part.unlink(missing_ok=True)
        raise
    _force_to_disk(target.parent)


def _force_to_disk(folder: Path) -> None:
    """Make the new name last, where the system can open folders; the content is safe already."""
    if os.name == "posix":
        with suppress(OSError):  # some file systems refuse it
            number = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(number)
            finally:
                os.close(number)
