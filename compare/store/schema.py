"""The layout of a project file: its tables, its version, and how to tell that a file has these and nothing else."""

from __future__ import annotations

import sqlite3

APPLICATION_ID = int.from_bytes(b"XRD1", "big")
"""Says in the head of the file that it is ours."""

FIRST = """
CREATE TABLE method (encoder TEXT NOT NULL, fingerprint TEXT NOT NULL, version TEXT NOT NULL, degraded INTEGER NOT NULL)
STRICT;
CREATE TABLE options (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE articles (
    position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, outlet TEXT NOT NULL, headline TEXT NOT NULL,
    byline TEXT NOT NULL, published TEXT, language TEXT NOT NULL, text TEXT NOT NULL, text_sha256 TEXT NOT NULL,
    source_path ANY NOT NULL, source_format TEXT NOT NULL, source_sha256 TEXT NOT NULL, source_size INTEGER NOT NULL,
    source_notes TEXT NOT NULL, evidence_column INTEGER NOT NULL, alignment_place INTEGER NOT NULL
) STRICT;
CREATE TABLE paragraphs (
    position INTEGER PRIMARY KEY, article INTEGER NOT NULL, role TEXT NOT NULL,
    start INTEGER NOT NULL, stop INTEGER NOT NULL
) STRICT;
CREATE TABLE sentences (
    position INTEGER PRIMARY KEY, article INTEGER NOT NULL, number INTEGER NOT NULL, paragraph INTEGER NOT NULL,
    start INTEGER NOT NULL, stop INTEGER NOT NULL
) STRICT;
CREATE TABLE evidence (
    name TEXT PRIMARY KEY, type TEXT NOT NULL, shape TEXT NOT NULL, sha256 TEXT NOT NULL, content BLOB NOT NULL
) STRICT;
CREATE TABLE matches (
    position INTEGER PRIMARY KEY, left INTEGER NOT NULL, right INTEGER NOT NULL, semantic REAL NOT NULL,
    lexical REAL NOT NULL, overall REAL NOT NULL, kind TEXT NOT NULL
) STRICT;
CREATE TABLE facts (
    position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, label TEXT NOT NULL, importance REAL NOT NULL,
    sentence INTEGER NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL
) STRICT;
CREATE TABLE contributors (
    position INTEGER PRIMARY KEY, fact INTEGER NOT NULL,
    sentence INTEGER NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL
) STRICT;
CREATE TABLE cells (
    position INTEGER PRIMARY KEY, fact INTEGER NOT NULL, article INTEGER NOT NULL, coverage TEXT NOT NULL,
    score REAL NOT NULL, nearest INTEGER, similarity REAL NOT NULL, depth REAL
) STRICT;
CREATE TABLE quotes (
    position INTEGER PRIMARY KEY, cell INTEGER NOT NULL,
    sentence INTEGER NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL
) STRICT;
CREATE TABLE missing (
    position INTEGER PRIMARY KEY, cell INTEGER NOT NULL,
    sentence INTEGER NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL
) STRICT;
CREATE TABLE discrepancies (
    position INTEGER PRIMARY KEY, fact INTEGER NOT NULL, kind TEXT NOT NULL, reason TEXT NOT NULL
) STRICT;
CREATE TABLE readings (
    position INTEGER PRIMARY KEY, discrepancy INTEGER NOT NULL, value TEXT NOT NULL,
    sentence INTEGER NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL
) STRICT;
CREATE TABLE copies (position INTEGER PRIMARY KEY, share REAL NOT NULL) STRICT;
CREATE TABLE copied (position INTEGER PRIMARY KEY, copy INTEGER NOT NULL, article INTEGER NOT NULL) STRICT;
"""
"""The layout of version 1; it never changes.

Numbers in columns named after another table (article, sentence, fact, cell …) are positions there; spans are half-open
offsets in code points into the article's text.
"""

MIGRATIONS: tuple[str, ...] = (
    "CREATE TABLE judgements (position INTEGER PRIMARY KEY, kind TEXT NOT NULL, content TEXT NOT NULL) STRICT;",
    "ALTER TABLE paragraphs ADD COLUMN found TEXT;",
    "ALTER TABLE articles ADD COLUMN number INTEGER;",
)
"""Scripts that change the layout: the first makes version 2 of version 1, and so on. Only ever add to the end."""


def version() -> int:
    """Give the version that this program writes."""
    return 1 + len(MIGRATIONS)


def lay_out(connection: sqlite3.Connection, *, upto: int | None = None) -> None:
    """Make the empty tables of a version (the latest if not said) and mark the file as ours."""
    wanted = upto or version()
    connection.executescript(FIRST)
    for script in MIGRATIONS[: wanted - 1]:
        connection.executescript(script)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {wanted}")


def migrate(connection: sqlite3.Connection, *, since: int) -> None:
    """Bring tables of version `since` up to date."""
    for script in MIGRATIONS[since - 1 :]:
        connection.executescript(script)


def strange_parts(connection: sqlite3.Connection, *, of_version: int) -> list[str]:
    """Name what the file has and its version's layout has not (a trigger, a view, a table), and what it lacks."""
    plain = sqlite3.connect(":memory:")
    try:
        lay_out(plain, upto=of_version)
        expected, found = _parts(plain), _parts(connection)
    finally:
        plain.close()
    return sorted(f"{kind} {name}" for kind, name, *_ in expected ^ found)


def _parts(connection: sqlite3.Connection) -> set[tuple[str, str, str, str | None]]:
    return set(connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master"))
