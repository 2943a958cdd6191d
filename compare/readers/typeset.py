"""Printed lines back to paragraphs: running heads dropped, columns and pages joined, hyphens at line ends undone."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from statistics import median

from compare.model import Role
from compare.readers.draft import Block
from compare.readers.furniture import ended

_PAGE_NUMBER = re.compile(
    r"(?:page |seite |p\. ?)?\d{1,4}(?: ?(?:of|/|von) ?\d{1,4})?|[ivxl]{1,6}|[-–—] ?\d{1,4} ?[-–—]", re.IGNORECASE
)
_DIGITS = re.compile(r"\d+")
_BROKEN = re.compile(r"([^\W\d_]+)[-\u2010\u00ad]$")
_ITEM = re.compile(r"(?:[•●▪◦‣■*–-]|\d{1,2}[.)])\s")
_MARGIN = 0.08
_HEADLINE = 1.25
_HEADING = 1.12


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line: box in points from the page's lower left corner, `size` the height of its letters' boxes."""

    text: str
    page: int
    left: float
    right: float
    bottom: float
    top: float
    size: float


def drop_running_heads(lines: list[Line], heights: list[float]) -> list[Line]:
    """Leave out page numbers, and what returns in the margins of several pages; `heights` of the pages in points."""

    def marginal(line: Line) -> bool:
        height = heights[line.page]
        return line.bottom > height * (1 - _MARGIN) or line.top < height * _MARGIN

    seen = Counter(key for key, _ in {(_same(line), line.page) for line in lines if marginal(line)})
    often = max(2, len(heights) // 3)
    return [
        line
        for line in lines
        if not (
            marginal(line) and (_PAGE_NUMBER.fullmatch(line.text) or (len(heights) > 1 and seen[_same(line)] >= often))
        )
    ]


def _same(line: Line) -> str:
    return _DIGITS.sub("#", line.text.casefold())


def paragraphs(lines: list[Line]) -> list[Block]:
    """Give the blocks that the lines were set from, the largest type at the top of the first page as headline."""
    if not lines:
        return []
    body = _body_size(lines)
    pitch = _pitch(lines)
    known = Counter(word.casefold() for line in lines for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", line.text))
    groups: list[list[Line]] = [[lines[0]]]
    for line in lines[1:]:
        if _goes_on(groups[-1], line, pitch, body):
            groups[-1].append(line)
        else:
            groups.append([line])
    blocks = [_block(group, body, known) for group in groups]
    return _with_headline(blocks, groups, body)


def _body_size(lines: list[Line]) -> float:
    """Give the size most of the text is set in."""
    weight: Counter[float] = Counter()
    for line in lines:
        weight[round(line.size * 2) / 2] += len(line.text)
    return weight.most_common(1)[0][0] or 1.0


def _pitch(lines: list[Line]) -> float:
    """Give the usual distance from the top of a line to the top of the next."""
    steps = [
        a.top - b.top
        for a, b in zip(lines, lines[1:], strict=False)
        if a.page == b.page and 0 < a.top - b.top < 4 * a.size
    ]
    return median(steps) if steps else lines[0].size * 1.2


def _goes_on(group: list[Line], line: Line, pitch: float, body: float) -> bool:
    """Whether `line` continues the paragraph of `group`."""
    last = group[-1]
    if abs(line.size - last.size) > 0.1 * max(last.size, line.size) or _ITEM.match(line.text):
        return False
    step = last.top - line.top
    below = line.page == last.page and 0 < step and line.left < last.right and line.right > last.left
    if below and step <= 1.3 * max(pitch, last.size):
        right = max((other.right for other in group), default=last.right)
        full = last.right >= right - 0.15 * (right - min(other.left for other in group)) - last.size
        indented = line.left > last.left + 0.7 * last.size and (len(group) > 1 or ended(last.text))
        return not (ended(last.text) and (not full or indented)) and not (indented and full and ended(last.text))
    if below and step <= 2.2 * pitch and last.size < _HEADING * body:
        return not ended(last.text) and line.text[0].islower()
    # The next column or page: a sentence that has not ended goes on there.
    other_place = line.page != last.page or line.top > last.top
    return other_place and not ended(last.text) and last.size < _HEADING * body and len(last.text) > 20


def _block(group: list[Line], body: float, known: Counter[str]) -> Block:
    text = group[0].text
    for line in group[1:]:
        text = _joined(text, line.text, known)
    return Block(text, heading=group[0].size >= _HEADING * body)


def _joined(text: str, line: str, known: Counter[str]) -> str:
    """Join two lines; a hyphen at the end goes, unless the word is written with it elsewhere."""
    broken = _BROKEN.search(text)
    if not broken or not line[0].islower():
        return f"{text} {line}" if not text.endswith(("—", "/")) else text + line
    rest = re.match(r"[^\W\d_]+", line)
    tail = rest[0] if rest else ""
    whole, hyphened = f"{broken[1]}{tail}".casefold(), f"{broken[1]}-{tail}".casefold()
    return text + line if known[hyphened] > known[whole] else text[:-1] + line


def _with_headline(blocks: list[Block], groups: list[list[Line]], body: float) -> list[Block]:
    """Mark the largest block of the first page's top as the headline."""
    top = [i for i, group in enumerate(groups[:12]) if group[0].page == groups[0][0].page]
    best = max(top, key=lambda i: (groups[i][0].size, -i))
    if groups[best][0].size >= _HEADLINE * body and 2 <= len(blocks[best].text.split()) <= 40:
        blocks[best] = Block(blocks[best].text, role=Role.HEADLINE)
    return blocks
