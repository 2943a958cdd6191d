"""PDF: the text layer in reading order, made paragraphs again."""

from __future__ import annotations

import ctypes
import math
import re
from typing import TYPE_CHECKING, Any

from compare.errors import EmptyArticle, Encrypted, ReadError
from compare.readers.decoding import clean
from compare.readers.draft import Draft
from compare.readers.limits import PDF_PAGES, check_length
from compare.readers.structure import same
from compare.readers.typeset import Line, drop_running_heads, paragraphs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "ft", "ﬆ": "st"})
# pdfium puts one of these for the hyphen at a line's end, and runs the two lines together.
_TAKEN_OUT = re.compile("[\x02\ufffe]")
_PRINTED = re.compile("[^\r\n\x02\ufffe]*[\x02\ufffe]|[^\r\n\x02\ufffe]+")
_PRIVATE = re.compile("[\ue000-\uf8ff]")


class PdfReader:
    """Reads PDF files that carry text."""

    format = "pdf"
    label = "PDF"
    suffixes: tuple[str, ...] = (".pdf",)

    def recognises(self, content: bytes) -> bool:
        """Whether the PDF mark stands in the first kilobyte, as viewers accept it."""
        return b"%PDF-" in content[:1024]

    def read(self, content: bytes, *, encoding: str | None, tick: Callable[[int, int], None]) -> Draft:  # noqa: ARG002
        """Read the text layer; raises Encrypted, EmptyArticle for scans, ReadError for damage."""
        import pypdfium2

        try:
            document = pypdfium2.PdfDocument(content)
        except pypdfium2.PdfiumError as problem:
            if "password" in str(problem).lower():
                raise Encrypted(
                    "This PDF is protected with a password.", hint="Save a copy without the password."
                ) from problem
            raise ReadError("This PDF is damaged.", hint="Download or print it again.") from problem
        try:
            return _draft(document, tick)
        finally:
            document.close()


def _draft(document: Any, tick: Callable[[int, int], None]) -> Draft:
    count = min(len(document), PDF_PAGES)
    lines: list[Line] = []
    heights: list[float] = []
    unread = 0
    for number in range(count):
        tick(number, count)
        try:
            heights.append(document[number].get_height())
            lines += _lines(document[number], number)
        except Exception:  # one page that pdfium cannot load does not spoil the others
            heights += [1.0] * (number + 1 - len(heights))
            unread += 1
        check_length(sum(len(line.text) for line in lines[-200:]), len(lines) // 10)
    tick(count, count)
    if not lines:
        raise EmptyArticle(
            "This PDF has no text layer: its pages are pictures.", hint="Run text recognition (OCR) on it first."
        )
    blocks = paragraphs(drop_running_heads(lines, heights))
    title = _title(document)
    known = {same(block.text) for block in blocks[:12]}
    notes = _notes(document, count, unread, "".join(line.text for line in lines))
    return Draft(tuple(blocks), headline=title if same(title) in known else "", notes=notes)


def _lines(page: Any, number: int) -> Iterator[Line]:
    """Give one page's lines with their boxes."""
    textpage = page.get_textpage()
    try:
        text = textpage.get_text_range()
        for found in _PRINTED.finditer(text):
            bare = found[0].strip()
            words = " ".join(clean(_TAKEN_OUT.sub("-", bare).translate(_LIGATURES)).split())
            if words:
                first = found.start() + found[0].index(bare)
                last = first + len(bare) - 1
                left, _, below, top = _box(textpage, first)
                _, right, bottom, _ = _box(textpage, last)
                size = max(_size(textpage, first), _size(textpage, last)) or top - below
                yield Line(words, number, left, right, bottom, top, size)
    finally:
        textpage.close()


def _box(textpage: Any, index: int) -> tuple[float, float, float, float]:
    """Give one character's left, right, bottom and top, with the height its font gives it."""
    from pypdfium2 import raw

    box = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(textpage, index, ctypes.byref(box))
    return _finite(box.left), _finite(box.right), _finite(box.bottom), _finite(box.top)


def _size(textpage: Any, index: int) -> float:
    """Give one character's type size in points, as it is printed."""
    from pypdfium2 import raw

    matrix = raw.FS_MATRIX()
    raw.FPDFText_GetMatrix(textpage, index, ctypes.byref(matrix))
    return _finite(raw.FPDFText_GetFontSize(textpage, index) * math.hypot(matrix.b, matrix.d))


def _finite(value: float) -> float:
    """Give the value, or 0 where a damaged matrix puts letters nowhere."""
    return float(value) if math.isfinite(value) else 0.0


def _title(document: Any) -> str:
    try:
        return " ".join(str(document.get_metadata_dict().get("Title") or "").split())
    except UnicodeDecodeError:
        return ""


def _notes(document: Any, count: int, unread: int, text: str) -> tuple[str, ...]:
    notes = []
    if len(document) > count:
        notes.append(f"Only the first {count} of {len(document)} pages were read.")
    if unread:
        notes.append(f"{unread} of {count} pages could not be read.")
    if len(_PRIVATE.findall(text)) * 20 > len(text):
        notes.append("Many characters of this PDF have no meaning as text: check the article.")
    return tuple(notes)
