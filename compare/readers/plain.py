"""Plain text and Markdown, read as it stands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.errors import UnknownFormat
from compare.readers.decoding import decode
from compare.readers.draft import Block, Draft
from compare.readers.layout import paragraphs
from compare.readers.limits import check_length

if TYPE_CHECKING:
    from collections.abc import Callable

_HEADING = re.compile(r"#{1,6}\s+")


class PlainReader:
    """Reads text files: paragraphs by blank lines or lines, roles by words and place."""

    format = "text"
    label = "Plain text"
    suffixes: tuple[str, ...] = (".txt", ".text", ".md")

    def recognises(self, content: bytes) -> bool:  # noqa: ARG002
        """Never: what no other reader recognises is tried as text."""
        return False

    def read(self, content: bytes, *, encoding: str | None, tick: Callable[[int, int], None]) -> Draft:
        """Read the bytes as text; raises UnknownFormat for what is none."""
        tick(0, 1)
        if _binary(content) and not encoding:
            raise UnknownFormat("This file holds no text.", hint="Save the article as text, web page, Word or PDF.")
        text, notes = decode(content, encoding=encoding)
        check_length(len(text))
        blocks = tuple(_block(paragraph) for paragraph in paragraphs(text))
        tick(1, 1)
        return Draft(blocks, notes=notes)


def _block(paragraph: str) -> Block:
    heading = _HEADING.match(paragraph)
    return Block(paragraph[heading.end() :], heading=True) if heading else Block(paragraph)


def _binary(content: bytes) -> bool:
    """Whether the bytes hold more control characters than any text does, in whatever encoding."""
    head = content[:65536]
    odd = sum(head.count(code) for code in range(32) if code not in (0, 9, 10, 11, 12, 13, 27))
    return odd * 50 > len(head)
