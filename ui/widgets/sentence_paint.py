"""Paints onto a page what is known of its sentences: tints and underlines below the letters, marks beside them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPainterPathStroker, QPen

from compare.model import Span, Standing
from ui import theme
from ui.widgets.findings import Findings
from ui.widgets.marks import mark_of, paint_mark, paint_tick
from ui.widgets.typesetting import FAR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Sentence
    from ui.widgets.places import Line, Places
    from ui.widgets.typesetting import Face

_TINTED = (Standing.ONLY_HERE, Standing.CLASH)
_AIR = 5.0
"""Pixels of tint around the letters."""
VEIL = 0.46
"""How much of the paper covers what a filter leaves out: still to be read, plainly not meant."""


@dataclass(slots=True)
class Look:
    """What is marked on one page at the moment."""

    findings: Findings = field(default_factory=Findings)
    unique: dict[Sentence, tuple[Span, ...]] = field(default_factory=dict)
    """Words found in no other report, filled as sentences come into view."""
    passages: dict[Sentence, tuple[Span, ...]] = field(default_factory=dict)
    """The words that carry the selected fact."""
    lit: frozenset[Sentence] = frozenset()
    """The selected sentence and its partners."""
    hovered: Sentence | None = None
    near: Sentence | None = None
    """The sentence nearest to a fact that was not found here."""
    found: tuple[Span, ...] = ()
    """Hits of a search."""
    current: Span | None = None
    """The hit that is stepped to."""
    kept: frozenset[Sentence] | None = None
    """The sentences that pass the filter, None where all do: the rest of the page is dimmed."""

    def forget(self) -> None:
        """Start over with another article: nothing is selected or found in it."""
        self.findings, self.unique, self.passages, self.lit = Findings(), {}, {}, frozenset()
        self.hovered = self.near = None
        self.found, self.current = (), None

    def take(self, findings: Findings) -> bool:
        """Show other findings; says whether any of them differs from before."""
        before, self.findings = self.findings, findings
        if findings.words != before.words:
            self.unique = {}
        return findings != before

    def light(self, lit: frozenset[Sentence], passages: dict[Sentence, tuple[Span, ...]]) -> bool:
        """Select sentences, and words in them; says whether others were selected before."""
        before = (self.lit, self.passages)
        self.lit, self.passages = lit, passages
        return (lit, passages) != before


class SentencePainter:
    """Paints the sentences of one page; all coordinates are the document's."""

    def __init__(self, places: Places, face: Face, look: Look) -> None:
        self._places, self._face, self._look = places, face, look
        self._shapes: dict[Sentence, QPainterPath] = {}
        self._edges = (0.0, 0.0)

    def forget(self, width: float) -> None:
        """Drop the shapes: the layout changed, the page is now `width` pixels wide."""
        self._shapes.clear()
        near, far = float(self._face.gutter), float(FAR)
        self._edges = (far, width - near) if self._face.right_to_left else (near, width - far)

    def below(self, painter: QPainter, sentences: Sequence[Sentence]) -> None:
        """Paint what lies under the letters; what is lit comes last, as tints reach into the lines beside them."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for sentence in sorted(sentences, key=lambda s: (s in self._look.lit, s == self._look.near)):
            self._paint_tint(painter, sentence)
        for sentence in sentences:
            self._paint_words(painter, sentence)
        self._paint_found(painter)

    def veil(self, painter: QPainter, where: QRectF, sentences: Sequence[Sentence]) -> None:
        """Dim all that does not pass the filter, up to the edges of what does; lit passages and hits stay clear."""
        if self._look.kept is None:
            return
        dimmed = QPainterPath()
        dimmed.addRect(where)
        for sentence in sentences:
            if self._clear(sentence):
                dimmed = dimmed.subtracted(self._shape(sentence))
        for line in (line for span in self._look.found for line in self._places.lines(span)):
            if line.box.intersects(where):
                hit = QPainterPath()
                hit.addRoundedRect(line.box.adjusted(-3, 0, 3, 0), 4, 4)
                dimmed = dimmed.subtracted(hit)
        veil = theme.current().role("paper")
        veil.setAlphaF(VEIL)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(dimmed, veil)
        for sentence in filter(self._clear, sentences):
            self.above(painter, sentence)  # its mark may hang in the margin

    def _clear(self, sentence: Sentence) -> bool:
        look = self._look
        return look.kept is None or sentence in look.kept or sentence in look.lit or sentence == look.near

    def _paint_found(self, painter: QPainter) -> None:
        """Paint the hits of a search as with a marker, with an edge; the current one full and with a thick edge."""
        colours = theme.current()
        for span in self._look.found:
            now = span == self._look.current
            tint = colours.role("found_tint")
            painter.setBrush(tint if now else _mixed(tint, colours.role("paper"), 0.4))
            painter.setPen(QPen(colours.role("found"), 2.4 if now else 1.0))
            for line in self._places.lines(span):
                painter.drawRoundedRect(line.box.adjusted(-2, 1.5, 2, -1.5), 3, 3)

    def _paint_tint(self, painter: QPainter, sentence: Sentence) -> None:
        look, colours = self._look, theme.current()
        tint = self._tint(sentence, look.findings.standings.get(sentence, Standing.NOT_COMPARED))
        edge = QPen(Qt.PenStyle.NoPen)
        if sentence in look.lit:
            edge = QPen(colours.role("accent"), 1.6)
        elif sentence == look.near:
            edge = QPen(colours.role("muted"), 1.4, Qt.PenStyle.DashLine)
        if tint is not None or edge.style() is not Qt.PenStyle.NoPen:
            painter.setPen(edge)
            painter.setBrush(
                Qt.BrushStyle.NoBrush if tint is None else self._brush(tint, fading=sentence not in look.lit)
            )
            painter.drawPath(self._shape(sentence))

    def _brush(self, tint: QColor, *, fading: bool) -> QBrush:
        """Give a fill that fades towards the end of the line, so that a page of only-here sentences stays calm."""
        if not fading:
            return QBrush(tint)
        near, far = self._edges[::-1] if self._face.right_to_left else self._edges
        fade = QLinearGradient(near, 0, far, 0)
        fade.setColorAt(0.0, tint)
        fade.setColorAt(1.0, _mixed(tint, theme.current().role("paper"), 0.65))
        return QBrush(fade)

    def _paint_words(self, painter: QPainter, sentence: Sentence) -> None:
        look, colours = self._look, theme.current()
        for span in look.passages.get(sentence, ()) if sentence in look.lit else ():
            if span != sentence.span:
                self._fill(painter, span, _mixed(colours.role("accent_tint"), colours.role("accent"), 0.16))
        for span in look.findings.clashing.get(sentence, ()):
            self._fill(painter, span, _mixed(colours.role("clash_tint"), colours.role("clash"), 0.22))
            self._rule(painter, span, colours.role("clash"), 2.0)
        clashing = look.findings.clashing.get(sentence, ())
        whole = look.findings.standings.get(sentence) is Standing.ONLY_HERE and sentence not in look.lit
        ink = colours.role("only_here")
        ink.setAlphaF(0.4 if whole else 1.0)  # where the whole sentence is only here, its words need less emphasis
        for span in (u for u in look.unique.get(sentence, ()) if not any(u.overlaps(c) for c in clashing)):
            self._rule(painter, span, ink, 1.0 if whole else 1.5)

    def above(self, painter: QPainter, sentence: Sentence) -> None:
        """Paint the mark: in the gutter where the sentence begins a line, else in the widened blank before it."""
        standing = self._look.findings.standings.get(sentence, Standing.NOT_COMPARED)
        lines = self._places.lines(sentence.span)
        if lines and standing is not Standing.NOT_COMPARED:
            paint_mark(painter, self._mark_box(lines[0]), standing)
            if sentence in self._look.findings.judged:
                paint_tick(painter, self._mark_box(lines[0]))

    def mark_box(self, sentence: Sentence) -> QRectF:
        """Give where the sentence's mark is painted; empty for one that shows nowhere."""
        lines = self._places.lines(sentence.span)
        return self._mark_box(lines[0]) if lines else QRectF()

    def _mark_box(self, line: Line) -> QRectF:
        side = self._face.mark
        outward = 1 if self._face.right_to_left else -1
        edge = line.box.right() if self._face.right_to_left else line.box.left()
        # A first line that hangs has the gutter's middle, one that starts inside the widened blank before it.
        away = self._face.gutter / 2 + 1 if self._hanging(line) else side / 2 + 3
        middle = QPointF(edge + outward * away, line.base - 0.23 * line.box.height())
        return QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)

    def _hanging(self, line: Line) -> bool:
        if self._face.right_to_left:
            return line.box.right() > self._edges[1] - 2
        return line.box.left() < self._edges[0] + 2

    def _tint(self, sentence: Sentence, standing: Standing) -> QColor | None:
        look, colours = self._look, theme.current()
        if standing in _TINTED:
            tint = colours.role(mark_of(standing).tint)
        elif sentence in look.lit:
            tint = colours.role("accent_tint")
        elif sentence == look.hovered:
            return colours.role("hover")
        else:
            return None
        return _mixed(tint, colours.role(mark_of(standing).role), 0.06) if sentence == look.hovered else tint

    def _shape(self, sentence: Sentence) -> QPainterPath:
        """Give the sentence's shape: straight at the margins, stepped only where it begins or ends within a line."""
        shape = self._shapes.get(sentence)
        if shape is None:
            lines = self._places.lines(sentence.span)
            left, right = self._edges
            boxes = QPainterPath()
            boxes.setFillRule(Qt.FillRule.WindingFill)
            start, end = (right, left) if self._face.right_to_left else (left, right)
            before = QRectF()
            for number, line in enumerate(lines):
                box = QRectF(line.box)
                if number or self._hanging(line):
                    box = box.united(QRectF(start, box.top(), 0, box.height()))
                else:
                    box = box.united(self._mark_box(line).adjusted(0, 1, 0, -1))
                if number + 1 < len(lines) or line.closes:
                    box = box.united(QRectF(end, box.top(), 0, box.height()))
                # Above and below hardly any air: beside where it begins and ends stand the words of others.
                boxes.addRect(box.adjusted(0, _AIR - 1.5, 0, 1.5 - _AIR))
                seam = box.intersected(QRectF(before.left(), box.top(), before.width(), box.height()))
                if not seam.isEmpty():
                    boxes.addRect(seam.adjusted(0, -_AIR, 0, -_AIR))
                before = box
            stroker = QPainterPathStroker()
            stroker.setWidth(2 * _AIR)
            stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            shape = self._shapes[sentence] = stroker.createStroke(boxes).united(boxes).simplified()
        return shape

    def _fill(self, painter: QPainter, span: Span, colour: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for line in self._places.lines(span):
            painter.drawRoundedRect(line.box.adjusted(-1.5, 2, 1.5, -2), 3, 3)

    def _rule(self, painter: QPainter, span: Span, colour: QColor, weight: float) -> None:
        painter.setPen(QPen(colour, weight * max(self._face.zoom, 0.8)))
        for line in self._places.lines(span):
            y = line.base + 3.2 * self._face.zoom
            painter.drawLine(QPointF(line.box.left(), y), QPointF(line.box.right(), y))


def _mixed(a: QColor, b: QColor, share: float) -> QColor:
    parts = zip((a.red(), a.green(), a.blue()), (b.red(), b.green(), b.blue()), strict=True)
    return QColor(*(round(x + (y - x) * share) for x, y in parts))


_LINK = re.compile(r"\W*(\w{1,4}\W*)?")
"""What may stand between two marked words of one phrase: blanks, a hyphen, at most one short word."""


def phrases(spans: Sequence[Span], text: str) -> tuple[Span, ...]:
    """Join spans that all but touch, so that a phrase is underlined once and not word by word."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and _LINK.fullmatch(text, joined[-1].end, span.start):
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return tuple(joined)
