"""File to Article: one reader a format, an explicit table, and the one way in.

The name of a file is a hint, its first bytes decide: a web page saved as .txt is read as a web page, and what
cannot be read is refused with a sentence.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from compare.errors import Encrypted, ReadError, UnknownFormat
from compare.model import Article, Source
from compare.progress import SILENT, Progress, Stage
from compare.readers.assembly import assemble
from compare.readers.docx import DocxReader
from compare.readers.draft import Block, Draft, Reader
from compare.readers.html import HtmlReader
from compare.readers.opening import load, shown, stem
from compare.readers.pdf import PdfReader
from compare.readers.plain import PlainReader
from compare.readers.signatures import foreign

if TYPE_CHECKING:
    import os

__all__ = ["READERS", "Block", "Draft", "Reader", "formats", "read_article", "suffixes"]

READERS: tuple[Reader, ...] = (PdfReader(), DocxReader(), HtmlReader(), PlainReader())
"""Every reader, the most particular first; plain text is the last resort."""


def suffixes() -> tuple[str, ...]:
    """Give every suffix that can be opened, with its dot, in the order of the table."""
    return tuple(suffix for reader in READERS for suffix in reader.suffixes)


def formats() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Give label and suffixes of every format, for dialogs and help."""
    return tuple((reader.label, reader.suffixes) for reader in READERS)


def read_article(path: str | os.PathLike[str], *, progress: Progress = SILENT, encoding: str | None = None) -> Article:
    """Read one file into an article; raises a ReadError that names the file, the reason and what to do.

    `encoding` overrides the guess for text and web pages. The file is opened read-only and left as it is.
    """
    content = load(path)
    name = shown(path)
    try:
        reader = _reader_for(content, name)
        draft = reader.read(
            content, encoding=encoding, tick=lambda done, total: progress.at(Stage.OPENING, done, total)
        )
        source = Source(name, reader.format, hashlib.sha256(content).hexdigest(), len(content))
        return assemble(draft, source, name=stem(path))
    except ReadError as problem:
        problem.source = problem.source or name
        raise


def _reader_for(content: bytes, name: str) -> Reader:
    """Choose by first bytes, then by suffix; raises UnknownFormat with the reason."""
    for reader in READERS:
        if reader.recognises(content):
            return reader
    if "EncryptedPackage".encode("utf-16-le") in content[:65536]:
        raise Encrypted("This document is protected with a password.", hint="Remove the password and save it again.")
    what = foreign(content)
    if what:
        raise UnknownFormat(f"This is {what}, not an article.", hint=_hint())
    suffix = name[name.rfind(".") :].lower() if "." in name.rpartition("/")[2] else ""
    plain = next(reader for reader in READERS if reader.format == "text")
    if suffix in suffixes() or not suffix:
        return plain
    raise UnknownFormat(f"Files ending in {suffix} cannot be read.", hint=_hint())


def _hint() -> str:
    return f"Save the article as one of: {', '.join(suffixes())}."
