"""Where the sentences of an article stand in its laid-out document: boxes and heights, kept until the next layout."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPointF, QRectF, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QTextDocument, QTextLayout, QTextLine

    from compare.model import Sentence, Span
    from ui.widgets.page import Page

_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
"""A letter of Hebrew, Arabic or their neighbours."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line's share of a span: `box` in document coordinates, as high as the line; `base` the y of its baseline.

    `closes` says that the span runs to the end of the line's paragraph.
    """

    box: QRectF
    base: float
    closes: bool


class Places:
    """Boxes of spans in one document; call `forget` after every new layout."""

    def __init__(self, document: QTextDocument, page: Page, sentences: Sequence[Sentence]) -> None:
        self._document, self._page = document, page
        self._sentences = tuple(sentences)
        self._starts = [s.span.start for s in self._sentences]
        self._boxes: dict[Span, tuple[Line, ...]] = {}
        self._tops: dict[Sentence, tuple[float, float]] = {}
        self._ready = False

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences in reading order."""
        return self._sentences

    def forget(self) -> None:
        """Drop what was measured: the layout changed."""
        self._boxes.clear()
        self._tops.clear()
        self._ready = False

    def lines(self, span: Span) -> tuple[Line, ...]:
        """Give the lines that a span of the article's text runs over."""
        found = self._boxes.get(span)
        if found is None:
            found = self._boxes[span] = tuple(self._measure(span))
        return found

    def y_range(self, sentence: Sentence) -> tuple[float, float]:
        """Give top and bottom of a sentence in document coordinates."""
        found = self._tops.get(sentence)
        if found is None:
            found = self._tops[sentence] = self._extent(sentence.span)
        return found

    def top(self, offset: int) -> float:
        """Give the top of the line that shows a code point of the article's text, in document coordinates."""
        return self._box_at(self._page.position(offset)).top()

    def at(self, point: QPointF, position: int) -> Sentence | None:
        """Give the sentence under a point of the document, given the text position Qt finds there."""
        offset = self._page.offset(position)
        place = bisect_right(self._starts, offset) - 1
        for candidate in self._sentences[max(place, 0) : place + 2]:
            if any(line.box.adjusted(-24, 0, 24, 0).contains(point) for line in self.lines(candidate.span)):
                return candidate
        return None

    def offset_at(self, point: QPointF) -> int | None:
        """Give the code point of the article's text under a point of the document, None beside its paragraphs."""
        layout = self._document.documentLayout()
        position = layout.hitTest(point, Qt.HitTestAccuracy.FuzzyHit)
        inside = layout.blockBoundingRect(self._document.findBlock(position)).contains(point)
        return self._page.offset(position) if inside else None

    def within(self, top: float, bottom: float) -> tuple[Sentence, ...]:
        """Give the sentences that show between two heights of the document."""
        low, high = 0, len(self._sentences)
        while low < high:
            middle = (low + high) // 2
            if self.y_range(self._sentences[middle])[1] < top:
                low = middle + 1
            else:
                high = middle
        end = low
        while end < len(self._sentences) and self.y_range(self._sentences[end])[0] <= bottom:
            end += 1
        return self._sentences[low:end]

    def _blank(self, position: int) -> bool:
        return self._document.characterAt(position) == " "

    def _extent(self, span: Span) -> tuple[float, float]:
        first = self._box_at(self._page.position(span.start))
        last = self._box_at(max(self._page.position(span.end) - 1, 0))
        return first.top(), max(last.bottom(), first.bottom())

    def _box_at(self, position: int) -> QRectF:
        self._lay_out()
        block = self._document.findBlock(position)
        layout = block.layout()
        line = layout.lineForTextPosition(position - block.position())
        return _box(layout, line.lineNumber()) if line.isValid() else layout.boundingRect()

    def _lay_out(self) -> None:
        """Have Qt lay out the whole document: it does so only as far as it was asked for."""
        if not self._ready:
            self._ready = True
            self._document.documentLayout().documentSize()

    def _measure(self, span: Span) -> list[Line]:
        start, end = self._page.position(span.start), self._page.position(span.end)
        self._lay_out()
        found: list[Line] = []
        block = self._document.findBlock(start)
        while block.isValid() and block.position() < end:
            layout = block.layout()
            both_ways = _RIGHT_TO_LEFT.search(block.text()) is not None
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                first = max(start - block.position(), line.textStart())
                last = min(end - block.position(), line.textStart() + line.textLength())
                if first < last:
                    if last == line.textStart() + line.textLength() and self._blank(block.position() + last - 1):
                        last -= 1  # the blank at the end of a line is not painted
                    left, right = _reach(line, first, last, both_ways=both_ways)
                    box = _box(layout, number)
                    box.setLeft(layout.position().x() + left)
                    box.setWidth(right - left)
                    ends = end >= block.position() + block.length() - 1
                    found.append(Line(box, layout.position().y() + line.y() + line.ascent(), ends))
            block = block.next()
        return found


def _reach(line: QTextLine, first: int, last: int, *, both_ways: bool) -> tuple[float, float]:
    """Give the leftmost and rightmost x of the letters from `first` to `last`; a number runs against Arabic words."""
    if both_ways:  # by the letters themselves: at the ends of a number Qt's cursor stands on either side
        boxes = [run.boundingRect() for run in line.glyphRuns(first, last - first)]
        if boxes:
            return min(box.left() for box in boxes), max(box.right() for box in boxes)
    left, right = sorted((_x_of(line, first), _x_of(line, last)))
    return left, right


def _x_of(line: QTextLine, position: int) -> float:
    x, _ = cast("tuple[float, int]", line.cursorToX(position))
    return x


def _box(layout: QTextLayout, number: int) -> QRectF:
    """Give a line's box, as high as the way to the next line, the letters in its middle: boxes join without gaps."""
    line = layout.lineAt(number)
    near = number + 1 if number + 1 < layout.lineCount() else number - 1
    pitch = abs(layout.lineAt(near).y() - line.y()) if near >= 0 else line.height()
    top = layout.position().y() + line.y() - (pitch - line.height()) / 2
    return QRectF(layout.position().x() + line.x(), top, line.width(), pitch)
