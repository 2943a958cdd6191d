"""The encoding cache: vectors of texts read before, in one SQLite file of the user's cache folder; holds no text."""

from __future__ import annotations

import os
import sqlite3
import time
import zlib
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Self

import numpy as np

from compare.encoders import Encoding

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from sqlite_utils import Database

_FILE = "encodings-1.sqlite"  # another layout of the table gets another name
_COLUMNS = {"id": int, "key": bytes, "used": int, "checksum": int, "sentence": bytes, "words": bytes, "spans": bytes}
_LIMIT = 512 * 1024 * 1024
_KEPT_WHEN_FULL = 0.8
_KEYS_A_QUERY = 500
_WAIT_FOR_OTHERS = 2000  # milliseconds
_TRIES, _BETWEEN_TRIES = 50, 0.02
_DAY = 24 * 3600  # marking a row as used writes it anew, so once a day is enough
_DAMAGED = (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT)


def default_path() -> Path:
    """Give the cache's place: in CROSSREAD_CACHE_DIR where that is set, else in the user's cache folder."""
    chosen = os.environ.get("CROSSREAD_CACHE_DIR")
    if chosen:
        return Path(chosen) / _FILE
    import platformdirs

    return platformdirs.user_cache_path("crossread", appauthor=False) / _FILE


class EncodingCache:
    """Keeps Encodings by encoder fingerprint and text, up to `limit` bytes; the longest unused go first.

    What comes back equals what was put in, bit by bit. A cache is never worth an error: one that is damaged is set
    aside and begun anew, one that cannot be opened, read or written knows nothing. Several processes may share it;
    one object belongs to one thread.
    """

    def __init__(
        self, path: Path | None = None, *, limit: int = _LIMIT, clock: Callable[[], float] = time.time
    ) -> None:
        self.path = path or default_path()
        self._limit = limit
        self._clock = clock
        self._database: Database | None = None

    def __enter__(self) -> Self:
        """Give the cache itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the file."""
        self.close()

    def close(self) -> None:
        """Close the file; the next look-up opens it again."""
        if self._database is not None:
            self._database.close()
            self._database = None

    def get(self, fingerprint: str, texts: Sequence[str]) -> dict[str, Encoding]:
        """Give what is known of `texts` under this encoder's fingerprint."""
        wanted = {_key(fingerprint, text): text for text in texts}
        try:
            return self._find(wanted)
        except (sqlite3.Error, OSError) as error:
            self._recover(error)
            return {}

    def put(self, fingerprint: str, encodings: Mapping[str, Encoding]) -> None:
        """Keep the Encoding of each text."""
        try:
            self._keep((_key(fingerprint, text), encoding) for text, encoding in encodings.items())
        except (sqlite3.Error, OSError) as error:
            self._recover(error)

    def _find(self, wanted: Mapping[bytes, str]) -> dict[str, Encoding]:
        connection = self._open().conn
        today = self._today()
        found: dict[str, Encoding] = {}
        stale: list[tuple[int, bytes]] = []
        every = list(wanted)
        for start in range(0, len(every), _KEYS_A_QUERY):
            keys = every[start : start + _KEYS_A_QUERY]
            marks = ",".join("?" * len(keys))
            query = f"SELECT key, used, checksum, sentence, words, spans FROM encodings WHERE key IN ({marks})"  # noqa: S608 - question marks only
            for key, used, checksum, *blobs in connection.execute(query, keys):
                if checksum == _checksum(blobs):
                    found[wanted[key]] = _unpack(*blobs)
                if used < today:
                    stale.append((today, key))
        if stale:
            with suppress(sqlite3.OperationalError), connection:  # another process may be writing
                connection.executemany("UPDATE encodings SET used = ? WHERE key = ?", stale)
        return found

    def _keep(self, encodings: Iterable[tuple[bytes, Encoding]]) -> None:
        database = self._open()
        today = self._today()
        rows = ((key, today, _checksum(blobs), *blobs) for key, e in encodings for blobs in [_pack(e)])
        with database.conn:
            database.conn.executemany("INSERT OR REPLACE INTO encodings VALUES (NULL, ?, ?, ?, ?, ?, ?)", rows)
            self._make_room(database)

    def _make_room(self, database: Database) -> None:
        pages, free, size = (
            database.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "freelist_count", "page_size")
        )
        used = (pages - free) * size
        if used > self._limit:
            rows = database["encodings"].count
            surplus = int(rows * (1 - _KEPT_WHEN_FULL * self._limit / used)) + 1
            database.execute(
                "DELETE FROM encodings WHERE id IN (SELECT id FROM encodings ORDER BY used, id LIMIT ?)", [surplus]
            )

    def _open(self) -> Database:
        if self._database is None:
            self._database = _connect(self.path)
        return self._database

    def _recover(self, error: Exception) -> None:
        """Close the file; if it is damaged, move it out of the way. Anything else (disk full, read-only) may pass."""
        with suppress(sqlite3.Error):
            self.close()
        self._database = None
        if _is_damage(error) and not _sound(self.path):  # another process may have begun anew already
            _set_aside(self.path)

    def _today(self) -> int:
        return int(self._clock() // _DAY)


def _connect(path: Path) -> Database:
    from sqlite_utils import Database

    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    database = Database(path, execute_plugins=False)
    try:
        database.execute(f"PRAGMA busy_timeout = {_WAIT_FOR_OTHERS}")
        database.execute("PRAGMA synchronous = NORMAL")
        if not database.table("encodings").exists():
            _create(database)
    except BaseException:
        database.close()
        raise
    return database


def _create(database: Database) -> None:
    """Lay out a new file; two processes may meet here, so the lock is taken first and waited for."""
    for _ in range(_TRIES):
        with suppress(sqlite3.OperationalError):  # refused at once, not waited for, while another does the same
            database.enable_wal()
            break
        time.sleep(_BETWEEN_TRIES)
    database.execute("BEGIN IMMEDIATE")
    with database.conn:
        table = database.table("encodings")
        table.create(_COLUMNS, pk="id", if_not_exists=True)
        table.create_index(["key"], unique=True, if_not_exists=True)
        table.create_index(["used"], if_not_exists=True)


def _is_damage(error: Exception) -> bool:
    code = getattr(error, "sqlite_errorcode", 0)
    return isinstance(error, sqlite3.Error) and code & 0xFF in _DAMAGED


def _sound(path: Path) -> bool:
    """Read the whole file to see whether it is in order and has our columns."""
    try:
        connection = sqlite3.connect(path)
    except sqlite3.Error:
        return False
    try:
        connection.execute(f"SELECT {', '.join(_COLUMNS)} FROM encodings LIMIT 1")  # noqa: S608 - constants
        return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
    except sqlite3.Error:
        return False
    finally:
        connection.close()


def _set_aside(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        part = path.with_name(path.name + suffix)
        with suppress(OSError):
            part.replace(path.with_name(f"{path.name}.damaged{suffix}"))


def _key(fingerprint: str, text: str) -> bytes:
    """Hash the text as it stands: the spans of its words are offsets into exactly these characters."""
    return blake2b(f"{fingerprint}\0{text}".encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _checksum(blobs: Sequence[bytes]) -> int:
    return zlib.crc32(blobs[2], zlib.crc32(blobs[1], zlib.crc32(blobs[0])))


def _pack(encoding: Encoding) -> tuple[bytes, bytes, bytes]:
    return (
        encoding.sentence.astype("<f4").tobytes(),
        encoding.words.astype("<f2").tobytes(),
        encoding.spans.astype("<i4").tobytes(),
    )


def _unpack(sentence: bytes, words: bytes, spans: bytes) -> Encoding:
    vector = np.frombuffer(sentence, "<f4")
    return Encoding(
        vector, np.frombuffer(words, "<f2").reshape(-1, len(vector)), np.frombuffer(spans, "<i4").reshape(-1, 2)
    )
