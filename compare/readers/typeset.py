"""Printed lines back to paragraphs: running heads dropped, columns and pages joined, hyphens at line ends undone."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
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
_RANGE = re.compile(r"\d[-–]$")
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
    highest = {line.page: line for line in sorted(lines, key=lambda line: line.top)}
    lowest = {line.page: line for line in sorted(lines, key=lambda line: -line.bottom)}

    def marginal(line: Line) -> bool:
        height = heights[line.page]
        inside = height * _MARGIN <= line.top and line.bottom <= height * (1 - _MARGIN)
        return not inside or line is highest[line.page] or line is lowest[line.page]

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
    page = _Page(lines)
    known = Counter(word.casefold() for line in lines for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", line.text))
    groups: list[list[Line]] = [[lines[0]]]
    for line in lines[1:]:
        if page.goes_on(groups[-1][-1], line):
            groups[-1].append(line)
        else:
            groups.append([line])
    blocks = [_block(group, page.body, known) for group in groups]
    return _with_headline(blocks, groups, page.body)


class _Page:
    """What is usual in these lines: size of the text, distance of the lines, right edges of the columns."""

    def __init__(self, lines: list[Line]) -> None:
        weight: Counter[float] = Counter()
        rights: dict[tuple[int, int, int], list[float]] = {}
        for line in lines:
            weight[round(line.size * 2) / 2] += len(line.text)
            rights.setdefault(_column(line), []).append(line.right)
        # Not the longest line: a headline or note across all columns begins where the first column begins.
        self._edges = {key: sorted(found)[len(found) * 3 // 4] for key, found in rights.items()}
        self.body = weight.most_common(1)[0][0] or 1.0
        steps = [a.top - b.top for a, b in pairwise(lines) if a.page == b.page and 0 < a.top - b.top < 4 * a.size]
        self._pitch = median(steps) if steps else self.body * 1.2

    def goes_on(self, last: Line, line: Line) -> bool:
        """Whether `line` continues the paragraph whose last line is `last`."""
        if abs(line.size - last.size) > 0.1 * max(last.size, line.size) or _ITEM.match(line.text):
            return False
        step = last.top - line.top
        stopped, small = ended(last.text), line.text[0].islower()
        if line.page == last.page and step > 0 and line.left < last.right and line.right > last.left:
            usual = max(self._pitch, 1.2 * last.size)
            if step > 1.4 * usual:
                return step < 2.2 * usual and small and not stopped and last.size < _HEADING * self.body
            if stopped:
                return not self._room(last, line) and line.left <= last.left + 0.7 * last.size
            return small or not self._room(last, line, short=0.35)
        # In the next column or on the next page goes on what has not ended.
        inside = last.size < _HEADING * self.body and len(last.text) > 20
        return not stopped and inside and (small or not self._room(last, line, short=0.2))

    def _room(self, last: Line, line: Line, *, short: float = 0.0) -> bool:
        """Whether the first word of `line` would have fitted behind `last`: then the line was ended on purpose.

        `short` is the share of the column that must be empty besides; without a full stop the column is less certain.
        """
        page, left, size = _column(last)
        edge = max(self._edges.get((page, left + shift, size), 0.0) for shift in (-1, 0, 1))
        word = line.text.split(" ", 1)[0]
        width = (line.right - line.left) * len(word) / len(line.text)
        return last.right + max(width + 0.6 * last.size, short * (edge - last.left)) < edge


def _column(line: Line) -> tuple[int, int, int]:
    return line.page, round(line.left / 4), round(line.size)


def _block(group: list[Line], body: float, known: Counter[str]) -> Block:
    text = group[0].text
    for line in group[1:]:
        text = _joined(text, line.text, known)
    return Block(text, heading=group[0].size >= _HEADING * body)


def _joined(text: str, line: str, known: Counter[str]) -> str:
    """Join two lines; a hyphen at the end goes, unless the word is written with it elsewhere."""
    broken = _BROKEN.search(text)
    if not broken or not line[0].islower():
        return text + line if text.endswith(("—", "/")) or _RANGE.search(text) else f"{text} {line}"
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
