"""Saving a Comparison to one file and opening it again; a file from a stranger can do no more than be refused."""

from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from compare.collector import collector_paused
from compare.errors import NewerProject, ProjectError
from compare.replacing import replace_file
from compare.store import schema
from compare.store.checks import Damage
from compare.store.from_rows import ChangedText, comparison_of
from compare.store.to_rows import rows_of

if TYPE_CHECKING:
    from compare.comparison import Comparison

SUFFIX = ".crossread"
LARGEST = 2**31
"""Files over this size are not opened; 50 articles take some 5 MB."""

_MAGIC = b"SQLite format 3\0"
_HEAD = 100
_JOURNAL, _VERSION, _APPLICATION = slice(18, 20), slice(60, 64), slice(68, 72)
"""Where SQLite keeps the journal mode, the layout's version and the application in the head of a file."""


def save_project(comparison: Comparison, path: Path) -> None:
    """Write the comparison to `path`, replacing what is there in one step; the same comparison gives the same bytes.

    Raises ProjectError; then what was there is still there.
    """
    try:
        target = Path(os.path.realpath(path))  # a link stays a link
        content = _content(comparison)
        _comparison(content, source=str(path))  # nothing is replaced by a file that could not be opened again
        replace_file(target, content)
    except OSError as error:
        raise ProjectError(
            f"The comparison cannot be saved here: {error.strerror or error}.",
            hint="Choose another place or name.",
            source=str(path),
        ) from error
    except (ValueError, sqlite3.Error, OverflowError) as error:
        raise ProjectError(
            "The comparison or its name holds something that cannot be saved.",
            hint=f"Details: {error}.",
            source=str(path),
        ) from error


def open_project(path: Path) -> Comparison:
    """Read a saved comparison; the file is only read, never locked or changed. Raises ProjectError, NewerProject."""
    try:
        content = _read(path)
    except (OSError, ValueError) as error:
        raise ProjectError(
            f"The file cannot be read: {getattr(error, 'strerror', None) or error}.",
            hint="See whether it was moved, or whether you may read it.",
            source=str(path),
        ) from error
    return _comparison(content, source=str(path))


# -- a comparison as bytes --------------------------------------------------------------------------------------------


def _content(comparison: Comparison) -> bytes:
    """Build the file in memory, where no journal and no half-written page can be left behind."""
    from sqlite_utils import Database

    with closing(sqlite3.connect(":memory:")) as connection, collector_paused():
        schema.lay_out(connection)
        database = Database(connection, execute_plugins=False)
        with connection:
            for table, rows in rows_of(comparison).items():
                database.table(table).insert_all(rows)
        return connection.serialize()


def _comparison(content: bytes, *, source: str) -> Comparison:
    """Read the file's bytes, of which nothing is believed."""
    from sqlite_utils import Database

    version = _checked_version(content, source=source)
    try:
        with closing(sqlite3.connect(":memory:")) as connection, collector_paused():
            connection.deserialize(content)
            _check_layout(connection, version, source=source)
            _check_end(connection, len(content))
            database = Database(connection, execute_plugins=False)
            return comparison_of(lambda table: database.table(table).rows_where(order_by="rowid"))
    except ChangedText as changed:
        raise ProjectError(
            f"The text of {_printable(str(changed))} was changed after the comparison was saved.",
            hint=_AGAIN,
            source=source,
        ) from None
    except Damage as damage:
        raise ProjectError(f"The file is damaged ({_printable(str(damage))}).", hint=_AGAIN, source=source) from None
    except (sqlite3.Error, UnicodeError, OverflowError) as error:
        raise ProjectError(f"The file is damaged ({_printable(str(error))}).", hint=_AGAIN, source=source) from error


_AGAIN = "Open a copy that you saved earlier, or compare the articles again."


def _checked_version(content: bytes, *, source: str) -> int:
    """Say which version of our layout the file has, from its first bytes alone."""
    if len(content) < _HEAD or not content.startswith(_MAGIC):
        raise ProjectError(
            "This is not a saved comparison.", hint="To read it as a report, open it as an article.", source=source
        )
    if int.from_bytes(content[_APPLICATION], "big") != schema.APPLICATION_ID:
        raise ProjectError(
            "This is a database of another program.", hint=f"Saved comparisons end in {SUFFIX}.", source=source
        )
    version = int.from_bytes(content[_VERSION], "big")
    if version > schema.version():
        raise NewerProject(
            "This comparison was saved by a later version of Crossread.", hint="Update the program.", source=source
        )
    if version < 1:
        raise ProjectError("The file is damaged (its version is missing).", hint=_AGAIN, source=source)
    return version


def _check_layout(connection: sqlite3.Connection, version: int, *, source: str) -> None:
    """See that the file is sound and holds our tables and nothing else: a trigger or view could act on its own."""
    connection.execute("PRAGMA trusted_schema = OFF")
    if strange := schema.strange_parts(connection, of_version=version):
        raise ProjectError(
            f"The file does not have the parts that Crossread gives it: {_printable(', '.join(strange[:3]))}.",
            hint="Another program may have changed it, or someone may mean harm. " + _AGAIN,
            source=source,
        )
    [verdict] = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise Damage(verdict)
    schema.migrate(connection, since=version)


def _check_end(connection: sqlite3.Connection, size: int) -> None:
    """See that the last page is whole: what is missing of it would read as zeros, which may pass for content."""
    if size % connection.execute("PRAGMA page_size").fetchone()[0]:
        raise Damage("its end is missing")


def _printable(words: str) -> str:
    """Give words from a file so that they can do no more than be read."""
    return "".join(c if c.isprintable() else "\ufffd" for c in words[:120])


# -- files ------------------------------------------------------------------------------------------------------------


def _read(path: Path) -> bytes:
    """Read the whole file. Raises OSError, and ProjectError for what is no file to read or open elsewhere."""
    known = path.stat()
    if not stat.S_ISREG(known.st_mode):
        raise ProjectError("This is not a file.", hint="Choose a saved comparison.", source=str(path))
    if known.st_size > LARGEST:
        raise ProjectError(
            "The file is too large.", hint=f"At most {LARGEST >> 30} GB can be opened.", source=str(path)
        )
    content = bytearray(path.read_bytes())
    if content[_JOURNAL] == b"\2\2":
        log = path.with_name(path.name + "-wal")
        if log.exists() and log.stat().st_size:
            raise ProjectError(
                "The comparison is open in another program, or was not closed properly.",
                hint="Close it there first.",
                source=str(path),
            )
        content[_JOURNAL] = b"\1\1"  # no write-ahead log is needed for bytes in memory
    return bytes(content)
