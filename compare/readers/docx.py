"""Word documents: paragraphs and table rows in order, roles from their styles, tracked changes taken as accepted."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any

from compare.errors import ReadError
from compare.model import Role
from compare.readers import limits
from compare.readers.archive import check_archive
from compare.readers.decoding import clean
from compare.readers.draft import Block, Draft

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LEFT_OUT = {f"{_W}{tag}" for tag in ("del", "moveFrom", "txbxContent", "rt", "pPr", "rPr")} | {
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
}
_MARKS = {f"{_W}tab": " ", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "\u2011", f"{_W}ptab": " "}
_STYLES = (
    (re.compile(r"(?:title|headline|head|titel|titre)", re.IGNORECASE), Role.HEADLINE),
    (re.compile(r".*\bcaption\b.*|.*(?:photo|image) credit.*", re.IGNORECASE), Role.CAPTION),
    (re.compile(r"by-?line|author|authors?", re.IGNORECASE), Role.BYLINE),
    (re.compile(r"date-?line|date", re.IGNORECASE), Role.DATELINE),
    (re.compile(r"toc \d|toc heading|table of .*|footer|header|page number", re.IGNORECASE), Role.BOILERPLATE),
)
_HEADING = re.compile(r"heading \d|subhead.*|.*\bsubheading\b.*", re.IGNORECASE)
_NOTES = (
    ("footnoteReference", "footnote", "footnotes"),
    ("endnoteReference", "endnote", "endnotes"),
    ("commentReference", "comment", "comments"),
    ("txbxContent", "text box", "text boxes"),
    ("del", "tracked deletion", "tracked deletions"),
)


class DocxReader:
    """Reads .docx documents."""

    format = "docx"
    label = "Word document"
    suffixes: tuple[str, ...] = (".docx",)

    def recognises(self, content: bytes) -> bool:
        """Whether this is a zip archive with a Word part in it."""
        return content.startswith(b"PK\x03\x04") and b"word/" in content

    def read(self, content: bytes, *, encoding: str | None, tick: Callable[[int, int], None]) -> Draft:  # noqa: ARG002
        """Read the document's own text; raises ReadError for what is damaged, encrypted or outsized."""
        tick(0, 2)
        check_archive(content)
        body, styles = _open(content)
        tick(1, 2)
        blocks = [block for block in _blocks(body, styles) if block.text]
        return Draft(tuple(_one_headline(blocks)), notes=_left_out(body))


def _open(content: bytes) -> tuple[Any, dict[str, str]]:
    """Give the body element and the style names by id."""
    import docx

    try:
        document = docx.Document(io.BytesIO(content))
        return document.element.body, {style.style_id: style.name or "" for style in document.styles}
    # python-docx raises whatever the damage leads to: KeyError, ValueError, lxml and zlib errors.
    except Exception as problem:
        raise ReadError("This Word document cannot be read.", hint="Open it in Word and save it again.") from problem


def _blocks(body: Any, styles: dict[str, str]) -> Iterator[Block]:
    """Give a block for every paragraph, and one for every table row, its cells parted by bars."""
    for count, element in enumerate(_outer(body)):
        if count > limits.PARAGRAPHS:
            limits.check_length(0, count)
        if element.tag == f"{_W}tr":
            cells = [" ".join(_text(cell).split()) for cell in _cells(element)]
            yield Block(" | ".join(cell for cell in cells if cell))
            continue
        style = element.find(f"{_W}pPr/{_W}pStyle")
        name = styles.get(style.get(f"{_W}val") or "", "") if style is not None else ""
        role = next((role for pattern, role in _STYLES if pattern.fullmatch(name)), None)
        heading = _HEADING.fullmatch(name) is not None
        lines = [" ".join(line.split()) for line in _text(element).split("\n")]
        if heading or role:
            lines = [" ".join(line for line in lines if line)]
        yield from (Block(line, role=role, heading=heading) for line in lines)


def _outer(body: Any) -> Iterator[Any]:
    """Give paragraphs outside tables, and table rows, in order; content controls are looked into."""
    waiting = list(reversed(body))
    while waiting:
        element = waiting.pop()
        if element.tag in (f"{_W}p", f"{_W}tr"):
            yield element
        elif element.tag not in _LEFT_OUT:
            waiting.extend(reversed(element))


def _cells(row: Any) -> Iterator[Any]:
    """Give the cells of a row, not those of tables within them."""
    for child in row:
        if child.tag == f"{_W}tc":
            yield child
        elif child.tag in (f"{_W}sdt", f"{_W}sdtContent", f"{_W}customXml", f"{_W}ins"):
            yield from _cells(child)


def _text(element: Any) -> str:
    """Give the visible text of a paragraph or cell, without recursion."""
    pieces: list[str] = []
    waiting = [element]
    while waiting:
        node = waiting.pop()
        if node.tag == f"{_W}t":
            pieces.append(node.text or "")
        elif node.tag in _MARKS:
            pieces.append(_MARKS[node.tag])
        elif node.tag not in _LEFT_OUT and not _hidden(node):
            if node.tag == f"{_W}p" and node is not element:
                pieces.append("\n")
            waiting.extend(reversed(node))
    return clean("".join(pieces))


def _hidden(run: Any) -> bool:
    vanish = run.find(f"{_W}rPr/{_W}vanish") if run.tag == f"{_W}r" else None
    return vanish is not None and vanish.get(f"{_W}val") not in ("0", "false", "off")


def _one_headline(blocks: list[Block]) -> Iterator[Block]:
    """Keep the first headline; with none, a heading at the very top is left for the judging of roles."""
    found = False
    for block in blocks:
        if block.role is Role.HEADLINE and found:
            yield Block(block.text, heading=True)
        else:
            found = found or block.role is Role.HEADLINE
            yield block


def _left_out(body: Any) -> tuple[str, ...]:
    """Say what of the document is not in the article."""
    counts = ((sum(1 for _ in body.iter(f"{_W}{tag}")), one, many) for tag, one, many in _NOTES)
    parts = [f"{count} {one if count == 1 else many}" for count, one, many in counts if count]
    notes: tuple[str, ...] = (f"Left out: {', '.join(parts)}.",) if parts else ()
    if next(body.iter(f"{_W}ins", f"{_W}del"), None) is not None:
        notes += ("Tracked changes were read as accepted.",)
    return notes
