"""An article as it is set on screen: cleaned text in blocks, and where each offset of `Article.text` stands there.

Qt counts UTF-16 units and drops or changes some characters, so the widget is never asked for words or offsets: both
directions go through the pieces kept here.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.model import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compare.model import Article, Paragraph, Sentence

LONGEST_RUN = 1_000
"""Unbroken characters after which a line may break anyway: Qt freezes on very long words."""
BREAK = "\u200b"
THIN_SPACE = "\u2009"
REPLACEMENT = "\ufffd"

_WHITE = r"\t-\r\x1c-\x1f\x85\u2028\u2029"
_ODD = re.compile(
    rf"(?P<white>[ ]*[{_WHITE}][ {_WHITE}]*|[ ]{{2,}})"
    r"|(?P<wide>[\U00010000-\U0010ffff])"
    r"|(?P<bad>[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufff9-\ufffc\ufffe\uffff])"
)
_LONG = re.compile(rf"\S{{{LONGEST_RUN}}}(?=\S)")


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one role within a block."""

    role: Role
    text: str


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph on screen: `position` is its first UTF-16 unit in the document."""

    position: int
    runs: tuple[Run, ...]

    @property
    def role(self) -> Role:
        """The role that decides the paragraph's look: the last run's, as a dateline runs into its first sentence."""
        return self.runs[-1].role


@dataclass(frozen=True, slots=True)
class _Piece:
    """`taken` code points from `source` on are shown as `given` UTF-16 units from `shown` on."""

    source: int
    shown: int
    taken: int
    given: int


class Page:
    """The text of one article on screen; `sentences` are kept apart by at least a space, where their marks stand."""

    def __init__(self, article: Article, sentences: Iterable[Sentence]) -> None:
        self._text = article.text
        self._pieces: list[_Piece] = []
        starts = {s.span.start for s in sentences}
        self._cuts = starts | {m.end() for m in _LONG.finditer(article.text)}
        self._starts = starts
        self._shown = 0
        self.blocks = tuple(self._set(lines) for lines in _lines(article))
        self._sources = [p.source for p in self._pieces]
        self._shows = [p.shown for p in self._pieces]

    def position(self, offset: int) -> int:
        """Give the position in the document, in UTF-16 units, of a code point of the article's text."""
        if not self._pieces:
            return 0
        piece = self._pieces[max(bisect_right(self._sources, offset) - 1, 0)]
        inside = min(max(offset - piece.source, 0), piece.taken)
        # What stands for several characters (one blank for many) begins where the first of them does.
        return piece.shown + (inside if piece.taken == piece.given else piece.given * (inside >= piece.taken))

    def offset(self, position: int) -> int:
        """Give the code point of the article's text that is shown at a position of the document."""
        if not self._pieces:
            return 0
        piece = self._pieces[max(bisect_right(self._shows, position) - 1, 0)]
        inside = min(max(position - piece.shown, 0), piece.given)
        return piece.source + (inside if piece.taken == piece.given else piece.taken * (inside > 0))

    def _set(self, paragraphs: list[Paragraph]) -> Block:
        first, runs = self._shown, []
        for number, paragraph in enumerate(paragraphs):
            end = paragraph.span.end
            if number + 1 < len(paragraphs):
                end = paragraphs[number + 1].span.start
            runs.append(Run(paragraph.role, "".join(self._pour(paragraph.span.start, end))))
        self._shown += 1  # the end of the block
        return Block(first, tuple(runs))

    def _pour(self, start: int, end: int) -> Iterator[str]:
        """Give what is shown of the text from `start` to `end`, noting every piece."""
        cuts = sorted(c for c in self._cuts if start < c < end)
        for a, b in zip([start, *cuts], [*cuts, end], strict=True):
            if a in self._starts and a != start and not self._text[a - 1].isspace():
                yield self._note(THIN_SPACE, a, 0, 1)
            elif a in cuts and a not in self._starts:
                yield self._note(BREAK, a, 0, 1)
            yield from self._clean(a, b)

    def _clean(self, start: int, end: int) -> Iterator[str]:
        here = start
        for odd in _ODD.finditer(self._text, start, end):
            if odd.start() > here:
                yield self._note(self._text[here : odd.start()], here, odd.start() - here, odd.start() - here)
            here = odd.end()
            given = {"white": " ", "bad": REPLACEMENT * len(odd.group())}.get(odd.lastgroup or "", odd.group())
            yield self._note(given, odd.start(), here - odd.start(), 2 if odd.lastgroup == "wide" else len(given))
        if here < end:
            yield self._note(self._text[here:end], here, end - here, end - here)

    def _note(self, text: str, source: int, taken: int, given: int) -> str:
        self._pieces.append(_Piece(source, self._shown, taken, given))
        self._shown += given
        return text


def _lines(article: Article) -> Iterator[list[Paragraph]]:
    """Give the paragraphs in reading order, those that stand on one line together."""
    line: list[Paragraph] = []
    shown = [p for p in article.paragraphs if p.span.of(article.text).strip()]
    for paragraph in sorted(shown, key=lambda p: p.span):
        between = article.text[line[-1].span.end : paragraph.span.start] if line else ""
        apart = "\n" in between or len(between) > 20
        if line and (apart or line[-1].role is not Role.DATELINE):
            yield line
            line = []
        line.append(paragraph)
    if line:
        yield line
