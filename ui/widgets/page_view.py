"""A page of plain text to read in: where its sentences stand, what of it shows, and how it travels to a passage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtWidgets import QTextEdit, QWidget

from ui.widgets.travel import Travel
from ui.widgets.typesetting import PlainDocument

if TYPE_CHECKING:
    from compare.model import Sentence, Span
    from ui.widgets.places import Places


class PageView(QTextEdit):
    """A read-only page without scroll bars; who sets the text says in `_places` where it stands."""

    scrolled = Signal()
    """The visible part changed, by scrolling or by a new layout."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: Places | None = None
        self.smooth = True
        """Whether `scroll_to` glides; off for reduced motion."""
        self._set_up()
        self._travel = Travel(self.verticalScrollBar(), self._natural_end)
        self.verticalScrollBar().valueChanged.connect(self.scrolled)

    def _set_up(self) -> None:
        self.setDocument(PlainDocument(self))
        self.setProperty("kind", "page")
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.document().setDocumentMargin(0)

    @property
    def places(self) -> Places | None:
        """Where the sentences stand, in document coordinates; None while nothing is shown."""
        return self._places

    def y_range(self, sentence: Sentence) -> tuple[float, float]:
        """Give top and bottom of a sentence of this article in viewport coordinates, also when out of sight."""
        assert self._places is not None, "nothing is shown"
        top, bottom = self._places.y_range(sentence)
        offset = self.verticalScrollBar().value()
        return top - offset, bottom - offset

    def span_boxes(self, span: Span) -> list[QRectF]:
        """Give the line boxes of a span of the article's text, in viewport coordinates."""
        assert self._places is not None, "nothing is shown"
        offset = self.verticalScrollBar().value()
        return [line.box.translated(0, -offset) for line in self._places.lines(span)]

    def sentence_at(self, point: QPointF) -> Sentence | None:
        """Give the sentence at a point of the viewport."""
        if self._places is None:
            return None
        on_page = point + QPointF(0, self.verticalScrollBar().value())
        position = self.document().documentLayout().hitTest(on_page, Qt.HitTestAccuracy.FuzzyHit)
        return self._places.at(on_page, position)

    def in_view(self) -> tuple[Sentence, ...]:
        """Give the sentences that show."""
        offset = self.verticalScrollBar().value()
        return self._places.within(offset + 1, offset + self.viewport().height()) if self._places else ()

    def top_sentence(self) -> Sentence | None:
        """Give the first sentence in view."""
        seen = self.in_view()
        return next((s for s in seen if self.y_range(s)[0] >= 0), seen[0] if seen else None)

    @property
    def gliding(self) -> bool:
        """Whether the page is on its way to where it was sent."""
        return self._travel.gliding

    def highest_level(self, sentence: Sentence) -> float:
        """Give how far below the view's top a sentence can stand at most: its place on the page."""
        assert self._places is not None, "nothing is shown"
        return self._places.y_range(sentence)[0]

    def scroll_to(self, sentence: Sentence, *, level: float | None = None, smooth: bool = True) -> None:
        """Bring a sentence's top to `level` pixels below the viewport's, or near its upper third when none is given."""
        if self._places is not None:
            self._scroll(self._places.y_range(sentence)[0], level, smooth=smooth)

    def scroll_to_span(self, span: Span) -> None:
        """Bring any words of the article into view, unless they are."""
        lines = self._places.lines(span) if self._places else ()
        if lines:
            y = lines[0].box.top() - self.verticalScrollBar().value()
            if not 0 <= y <= self.viewport().height() - 2 * lines[0].box.height():
                self._scroll(lines[0].box.top(), None, smooth=True)

    def _scroll(self, top: float, level: float | None, *, smooth: bool) -> None:
        wanted = top - (self.viewport().height() * 0.3 if level is None else level)
        self._travel.go(round(wanted), smooth=smooth and self.smooth and self.isVisible())

    def _natural_end(self) -> int:
        return round(self.document().size().height()) - self.viewport().height()
