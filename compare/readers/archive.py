"""Zip archives from strangers: every limit is checked before a parser sees a byte."""

from __future__ import annotations

import io
import zipfile
from pathlib import PurePosixPath

from compare.errors import Encrypted, ReadError, TooLarge
from compare.readers import limits


def check_archive(content: bytes) -> None:
    """Raise ReadError unless the archive is whole, small, unencrypted, and free of odd names and document types."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            _check_sizes(entries)
            _check_names(entries)
            for entry in entries:
                if not entry.filename.lower().endswith(".svg"):  # drawings do declare their type
                    _check_part(archive.read(entry))
    except ReadError:
        raise
    # zipfile answers damage with many kinds of error, NotImplementedError and struct.error among them.
    except Exception as problem:
        raise ReadError("This document is damaged.", hint="Open it in its program and save it again.") from problem


def _check_sizes(entries: list[zipfile.ZipInfo]) -> None:
    bomb = any(
        entry.file_size > limits.ZIP_PART_BYTES
        or (entry.file_size > 2**20 and entry.file_size > limits.ZIP_RATIO * max(1, entry.compress_size))
        for entry in entries
    )
    if bomb or len(entries) > limits.ZIP_ENTRIES or sum(entry.file_size for entry in entries) > limits.ZIP_BYTES:
        raise TooLarge("This document unpacks to more than an article needs.", hint="Save the article alone.")


def _check_names(entries: list[zipfile.ZipInfo]) -> None:
    if any(entry.flag_bits & 1 for entry in entries):
        raise Encrypted("This document is protected with a password.", hint="Remove the password and save it again.")
    names = [entry.filename for entry in entries]
    odd = any(name.startswith("/") or "\\" in name or ".." in PurePosixPath(name).parts for name in names)
    if odd or len(set(names)) < len(names):
        raise ReadError("This document's inside is not in order.", hint="Open it in Word and save it again.")


def _check_part(part: bytes) -> None:
    """Look into what is markup, whatever its name: the main part of a document may be called anything."""
    plain = part.replace(b"\x00", b"")
    if not plain.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"<"):
        return
    if b"<!DOCTYPE" in plain:
        raise ReadError("This document holds declarations that no Word document needs.", hint="Save it again in Word.")
    if plain.count(b"<") > limits.ZIP_TAGS:
        raise TooLarge("This document is too long for an article.", hint="Save the article alone.")
