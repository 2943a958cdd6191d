"""Opening a file that may be anything: regular files only, never larger than the limit, never blocking, read-only."""

from __future__ import annotations

import errno
import os
import stat
import unicodedata
from pathlib import Path

from compare.errors import EmptyArticle, ReadError, TooLarge
from compare.readers.limits import FILE_BYTES

_REASONS = {
    errno.ENOENT: ("This file does not exist.", "Check the name, or whether it was moved."),
    errno.ENOTDIR: ("This file does not exist.", "Check the name, or whether it was moved."),
    errno.EACCES: ("This file may not be read.", "Ask its owner for permission, or copy it to a folder of yours."),
    errno.EPERM: ("This file may not be read.", "Ask its owner for permission, or copy it to a folder of yours."),
    errno.ELOOP: ("This link leads in a circle.", "Open the file itself."),
    errno.ENAMETOOLONG: ("This name is too long.", "Rename the file."),
    errno.EISDIR: ("This is a folder.", "Choose the files in it."),
}


def shown(path: str | os.PathLike[str]) -> str:
    """Give a path that can be printed and stored: bytes that are no text and control characters become U+FFFD."""
    text = os.fsencode(path).decode("utf-8", "replace")
    return "".join("\ufffd" if unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp") else c for c in text)


def load(path: str | os.PathLike[str]) -> bytes:
    """Give the bytes of a regular file of at most `FILE_BYTES` bytes; raises ReadError for anything else."""
    name = shown(path)
    try:
        # Without O_NONBLOCK a pipe put in the file's place after the check would wait for a writer.
        _check(Path(path).stat(), name)
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(descriptor, "rb") as file:
            _check(os.fstat(file.fileno()), name)
            content = file.read(FILE_BYTES + 1)
    except ValueError as problem:
        raise ReadError("This is no file name.", hint="Check the name.", source=name) from problem
    except OSError as problem:
        code = problem.errno if problem.errno is not None else 0
        reason, hint = _REASONS.get(code, (f"This file cannot be read ({problem.strerror}).", "Copy it and try again."))
        raise ReadError(reason, hint=hint, source=name) from problem
    if len(content) > FILE_BYTES:
        raise _too_large(name)
    if not content.strip(b" \t\r\n\x00\xef\xbb\xbf\xff\xfe"):
        raise EmptyArticle("This file is empty.", hint="Save the article again.", source=name)
    return content


def _check(state: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(state.st_mode):
        raise ReadError("This is a folder.", hint="Choose the files in it.", source=name)
    if not stat.S_ISREG(state.st_mode):
        raise ReadError("This is no ordinary file.", hint="Save the article to a file first.", source=name)
    if state.st_size > FILE_BYTES:
        raise _too_large(name)


def _too_large(name: str) -> TooLarge:
    return TooLarge(
        f"This file is larger than {FILE_BYTES // 2**20} MB.",
        hint="Save the article alone, without pictures.",
        source=name,
    )


def stem(path: str | os.PathLike[str]) -> str:
    """Give the file's name without folder and suffix, printable."""
    return Path(shown(path)).stem
