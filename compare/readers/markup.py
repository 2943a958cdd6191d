"""Trees of markup to blocks of text, in document order: what stands in one line on the screen stays one block."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from compare.errors import TooLarge
from compare.readers.draft import Block
from compare.readers.limits import ELEMENTS

if TYPE_CHECKING:
    from collections.abc import Iterator

_DATA_ADDRESS = re.compile(rb"""data:[\w/+.-]{0,60}[;,][^"'\s>)]{200,}""")
_SCRIPT = re.compile(rb"<(/?)(script|style)\b([^<>]{0,2000})>", re.IGNORECASE)  # no tag is looked through twice
_LARGE = 2**20
_XML_DECLARATION = re.compile(r"\s*<\?xml[^>]{0,200}\?>")
_BLANKS = re.compile(r"[ \t\n\r\f]+")


@dataclass(frozen=True, slots=True)
class Dialect:
    """How one kind of markup is laid out: tags that run on, break a line, head a part, part cells, show nothing."""

    inline: frozenset[str]
    breaks: frozenset[str]
    heads: frozenset[str]
    cells: frozenset[str]
    hidden: frozenset[str]


def _tags(names: str) -> frozenset[str]:
    return frozenset(names.split())


HTML = Dialect(
    inline=_tags(
        "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp "
        "small span strike strong sub sup time tt u var wbr td th"
    ),
    breaks=_tags("br"),
    heads=_tags("h1 h2 h3 h4 h5 h6"),
    cells=_tags("td th"),
    hidden=_tags(
        "script style noscript template svg math iframe object embed form button select textarea input nav aside "
        "footer audio video canvas figure head title link meta map dialog"
    ),
)
EXTRACT = Dialect(
    inline=_tags("hi ref del span cell"),
    breaks=_tags("lb"),
    heads=_tags("head"),
    cells=_tags("cell"),
    hidden=_tags("graphic figure"),
)
"""What trafilatura hands back."""


def lean(content: bytes) -> bytes:
    """Give a large page without embedded pictures and scripts: they may be tens of megabytes and hold no text."""
    if len(content) < _LARGE:
        return content
    content = _DATA_ADDRESS.sub(b"data:,", content)
    kept: list[bytes] = []
    begin, opened = 0, None
    for tag in _SCRIPT.finditer(content):
        closing, name = bool(tag[1]), tag[2].lower()
        if opened is None and not closing and b"ld+json" not in tag[3]:
            kept.append(content[begin : tag.start()])
            begin, opened = tag.start(), name
        elif closing and name == opened:
            begin, opened = tag.end(), None
    return b"".join((*kept, content[begin:]))


def parse_html(text: str) -> Any:
    """Give the root element of a page, or None for one without any; fetches nothing. Raises TooLarge."""
    from lxml import etree, html

    text = _XML_DECLARATION.sub("", text, count=1)
    parser = html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(text, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    for count, _ in enumerate(root.iter()):
        if count > ELEMENTS:
            raise TooLarge(f"This page has more than {ELEMENTS:,} elements.", hint="Save the article alone, as text.")
    return root


def blocks(root: Any, dialect: Dialect) -> Iterator[Block]:
    """Give the blocks of text below an element, one for each line or paragraph on the screen."""
    pieces: list[str] = []
    heading = False
    for kind, value in _events(root, dialect):
        if kind == "text":
            pieces.append(value)
            continue
        line = "".join(pieces)
        if kind == "cell" and line.strip():
            pieces.append(" | ")
        elif kind != "cell":
            yield from _block(line, heading=heading)
            pieces.clear()
            heading = value in dialect.heads if kind == "open" else False
    yield from _block("".join(pieces), heading=heading)


def words_of(element: Any) -> str:
    """Give an element's own text on one line."""
    return _BLANKS.sub(" ", "".join(element.itertext())).strip()


def opening_of(element: Any, length: int) -> str:
    """Give the first words of an element on one line, `length` characters or a little more; reads no further."""
    pieces: list[str] = []
    for piece in element.itertext():
        pieces.append(piece)
        length -= len(piece.strip())
        if length <= 0:
            break
    return _BLANKS.sub(" ", "".join(pieces)).strip()


def _block(line: str, *, heading: bool) -> Iterator[Block]:
    text = _BLANKS.sub(" ", line).strip().strip("|").strip()
    if text:
        yield Block(text, heading=heading)


def _events(root: Any, dialect: Dialect) -> Iterator[tuple[str, str]]:
    """Walk without recursion: text pieces, and where lines end."""
    from lxml import etree

    skip = None
    for action, element in etree.iterwalk(root, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        if action == "start":
            if skip is None and tag in dialect.hidden and element is not root:
                skip = element
            if skip is None:
                if tag in dialect.breaks:
                    yield "break", tag
                elif tag not in dialect.inline:
                    yield "open", tag
                if element.text:
                    yield "text", element.text
            continue
        if skip is None:
            if tag in dialect.cells:
                yield "cell", tag
            elif tag not in dialect.inline and tag not in dialect.breaks:
                yield "close", tag
        elif skip is element:
            skip = None
        if skip is None and element is not root and element.tail:
            yield "text", element.tail
