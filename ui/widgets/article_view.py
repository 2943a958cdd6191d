"""One article's text, set like a newspaper page and marked sentence by sentence; plain text, read only.

Marks are painted over the laid-out text, so a new selection never sets the page again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from compare.model import Sentence, Span, Standing
from ui import theme
from ui.models.plain_words import as_tooltip
from ui.models.spoken_words import column_words
from ui.widgets.clipboard import for_clipboard
from ui.widgets.findings import Findings, passages_of, underlined
from ui.widgets.page import Page
from ui.widgets.page_view import PageView
from ui.widgets.places import Places
from ui.widgets.reading_place import ReadingPlace, reading_place
from ui.widgets.sentence_paint import Look, SentencePainter, phrases
from ui.widgets.typesetting import RIGHT_TO_LEFT, Face, recolour, set_page
from ui.widgets.who_says import fact_place, who_says
from ui.widgets.word_choice import choose_words, copied_words, let_go

if TYPE_CHECKING:
    from compare.comparison import Comparison
    from compare.model import Fact

MEASURE = 38.0
"""Widest line of text, in ems: about 75 letters."""


class ArticleView(PageView):
    """Shows one article of a comparison; says what was clicked, hovered and scrolled."""

    sentence_clicked = Signal(object)
    """The Sentence that was clicked or given Return, or reached with Ctrl+Up and Ctrl+Down."""
    sentence_hovered = Signal(object)
    """The Sentence under the pointer, or None."""
    zoom_wanted = Signal(int)
    """Ctrl and the wheel: +1 or -1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._article_id = ""
        self._face = Face()
        self._page: Page | None = None
        self._painter: SentencePainter | None = None
        self._look = Look()
        self._at: Sentence | None = None
        self._fact: Fact | None = None
        self._marked: tuple[Sentence, ...] = ()
        self._pressed: QPointF | None = None
        self._reference = ""
        theme.changed.connect(self._theme_changed)

    # -- what is shown --------------------------------------------------------------------------------------------

    def show_article(self, comparison: Comparison, article_id: str) -> bool:
        """Show an article, the same one at its place and with its selection; says whether anything looks different."""
        same, article = self._article_id == article_id, comparison.article(article_id)
        place = reading_place(self, self._page, self._places) if same else ReadingPlace()
        self._comparison, self._article_id = comparison, article_id
        self._face = Face(self._face.zoom, self._face.family, article.language in RIGHT_TO_LEFT)
        self.setAccessibleName(f"{comparison.letter(article_id)} {article.outlet}: {article.headline}")
        sentences, early = comparison.sentences_of(article_id), not comparison.method.encoder
        if not same:
            self._at = None
            self._look.forget()
        new = self._look.take(Findings.of(comparison, article_id))
        # Early on every sentence gets the room for a mark: most will have one, and few lines move then.
        marked = tuple(s for s in sentences if early or self.standing(s) is not Standing.NOT_COMPARED)
        if same and self._places is not None and (self._places.sentences, self._marked) == (sentences, marked):
            if new:
                self.viewport().update()
            return new
        self._marked = marked
        self._page = Page(article, marked)
        place.restore(self, self._page, self._compose())
        return True

    def set_face(self, zoom: float, family: str = "") -> None:
        """Set the text in another size or typeface, keeping the top sentence in view."""
        if (zoom, family) == (self._face.zoom, self._face.family):
            return
        top = self.top_sentence()
        self._face = Face(zoom, family, self._face.right_to_left)
        self._compose()
        if top is not None:
            self.scroll_to(top, level=float(theme.PAD), smooth=False)

    def select(self, fact: Fact | None, sentence: Sentence | None) -> None:
        """Light up the passages of `fact` in this article, and `sentence` if it stands here."""
        passages = passages_of(self._comparison, fact, self._article_id) if fact and self._comparison else {}
        self._at = sentence if sentence is not None and sentence.article_id == self._article_id else None
        if self._look.light(frozenset({*passages, *([self._at] if self._at else [])}), passages):
            self.viewport().update()
        self._fact = fact
        words = column_words(self._comparison, self._article_id, fact=fact, sentence=sentence)
        place = fact_place(self._comparison, self._at, fact) if self._at and self._comparison else ""
        self.setAccessibleDescription(" ".join(filter(None, (words, place))))

    def standing(self, sentence: Sentence) -> Standing:
        """Say how widely a sentence of this article is reported."""
        return self._look.findings.standings.get(sentence, Standing.NOT_COMPARED)

    def point_out(self, sentence: Sentence | None) -> None:
        """Draw a dashed line round a sentence that is near the selected fact without stating it."""
        if sentence != self._look.near:
            self._look.near = sentence
            self.viewport().update()

    def set_reference(self, article_id: str) -> None:
        """Underline the words that one other article lacks; "" underlines those found in no other."""
        if article_id != self._reference:
            self._reference = article_id
            self._look.unique = {}
            self.viewport().update()

    def set_found(self, spans: tuple[Span, ...], current: Span | None = None) -> None:
        """Mark the hits of a search, and the one that is stepped to."""
        self._look.found, self._look.current = spans, current
        self.viewport().update()

    def set_kept(self, kept: frozenset[Sentence] | None) -> None:
        """Dim all but these sentences; None dims nothing."""
        self._look.kept = kept
        self.viewport().update()

    @property
    def lit(self) -> frozenset[Sentence]:
        """The sentences that are lit up."""
        return self._look.lit

    @property
    def face(self) -> Face:
        """Size and typeface in use."""
        return self._face

    def mark_box(self, sentence: Sentence) -> QRectF:
        """Give where the sentence's mark is painted, in viewport coordinates."""
        assert self._painter is not None, "nothing is shown"
        return self._painter.mark_box(sentence).translated(0, -self.verticalScrollBar().value())

    @property
    def chosen_words(self) -> Span | None:
        """The words that are chosen to be copied, as a span of the article's text."""
        cursor = self.textCursor()
        if self._page is None or not cursor.hasSelection():
            return None
        return Span(self._page.offset(cursor.selectionStart()), self._page.offset(cursor.selectionEnd()))

    # -- events ---------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint tints, then the letters, then the marks."""
        offset = self.verticalScrollBar().value()
        shown = event.rect()
        seen = self._places.within(offset + shown.top(), offset + shown.bottom()) if self._places else ()
        painter = QPainter(self.viewport())
        painter.translate(0, -offset)
        if self._painter is not None:
            for sentence in seen:
                self._find_unique(sentence)
            self._painter.below(painter, seen)
        painter.end()
        super().paintEvent(event)
        painter.begin(self.viewport())
        painter.translate(0, -offset)
        if self._painter is not None:
            for sentence in seen:
                self._painter.above(painter, sentence)
            self._painter.veil(painter, QRectF(shown).translated(0, offset), seen)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the lines to a readable measure."""
        em = self._face.mark / 0.82
        spare = max((event.size().width() + 2 * self.viewportMargins().left() - MEASURE * em) / 2, 0)
        if round(spare) != self.viewportMargins().left():
            self.setViewportMargins(round(spare), 0, round(spare), 0)
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._laid_out()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the pointer from sentence to sentence."""
        super().mouseMoveEvent(event)
        if not event.buttons():
            self._hover(self.sentence_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Let go of the sentence under the pointer."""
        self._hover(None)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Remember where a click began."""
        self._pressed = event.position() if event.button() is Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take a click that did not select text for a choice of the sentence; leave the window its own buttons."""
        if event.button() in (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton):
            event.ignore()
            return
        super().mouseReleaseEvent(event)
        still = self._pressed is not None and (event.position() - self._pressed).manhattanLength() < 4
        self._pressed = None
        if still and not self.textCursor().hasSelection() and (sentence := self.sentence_at(event.position())):
            self.sentence_clicked.emit(sentence)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom with Ctrl, pass on what goes sideways, scroll otherwise."""
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_wanted.emit(1 if turned.y() > 0 else -1)
            event.accept()
        elif abs(turned.x()) > abs(turned.y()):
            event.ignore()  # sideways belongs to the row of columns
        else:
            self._travel.stop()
            super().wheelEvent(event)
            event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Step through the sentences with Ctrl+Up and Ctrl+Down, through their facts with Return; choose and copy."""
        by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if by and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._step(by)
            return
        self._travel.stop()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at is not None:
            self.sentence_clicked.emit(self._at)
        elif event.key() == Qt.Key.Key_Escape and let_go(self):
            return
        elif self._page is None or not choose_words(self, event, self._page, self._at or self.top_sentence()):
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Copy the chosen words, or else the sentence that is lit here, with the name of its outlet."""
        if self.textCursor().hasSelection() or self._comparison is None:
            super().copy()
        elif lit := {self._at} if self._at else self._look.lit:
            QGuiApplication.clipboard().setText(copied_words(self._comparison, lit))

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Show who else says the sentence under the pointer."""
        if event.type() is QEvent.Type.ToolTip and self._comparison is not None:
            from PySide6.QtGui import QHelpEvent

            assert isinstance(event, QHelpEvent)
            sentence = self.sentence_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), as_tooltip(self.told_of(sentence) if sentence else ""))
            return True
        return super().viewportEvent(event)

    def told_of(self, sentence: Sentence) -> str:
        """Give what the tool tip tells of a sentence: who says it, and which of its facts is selected."""
        if self._comparison is None:
            return ""
        words = who_says(self._comparison, sentence), fact_place(self._comparison, sentence, self._fact)
        return "\n".join(filter(None, words))

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        """Copy the words of the article itself, not those of the widget."""
        chosen = self.chosen_words
        if chosen is None or self._comparison is None:
            return for_clipboard("")
        return for_clipboard(chosen.of(self._comparison.article(self._article_id).text))

    # -- within ---------------------------------------------------------------------------------------------------

    def _compose(self) -> Places:
        assert self._comparison is not None
        assert self._page is not None
        sentences = self._comparison.sentences_of(self._article_id)
        document: QTextDocument = self.document()
        document.setDefaultFont(theme.reading_font(theme.READING * self._face.zoom, family=self._face.family))
        set_page(document, self._page, self._face, sentence_starts=[s.span.start for s in self._marked])
        self.setTextCursor(QTextCursor(document))  # at the start: Qt keeps the cursor in view
        self._places = Places(document, self._page, sentences)
        self._painter = SentencePainter(self._places, self._face, self._look)
        self._laid_out()
        return self._places

    def _laid_out(self) -> None:
        if self._places is not None and self._painter is not None:
            self._places.forget()
            self._painter.forget(self.viewport().width())
            self._travel.stretch()
        self.viewport().update()
        self.scrolled.emit()

    def _theme_changed(self) -> None:
        if self._page is not None:
            recolour(self.document(), self._page)
        self._laid_out()

    def _find_unique(self, sentence: Sentence) -> None:
        if self._comparison is not None and sentence not in self._look.unique:
            spans = underlined(self._comparison, sentence, self._reference)
            self._look.unique[sentence] = phrases(spans, self._comparison.article(self._article_id).text)

    def _hover(self, sentence: Sentence | None) -> None:
        if sentence != self._look.hovered:
            self._look.hovered = sentence
            self.viewport().update()
            self.sentence_hovered.emit(sentence)

    def _step(self, by: int) -> None:
        sentences = self._places.sentences if self._places else ()
        start = self._at or self.top_sentence()
        if start is None or not sentences:
            return
        place = sentences.index(start) + (by if self._at else 0)
        wanted = sentences[min(max(place, 0), len(sentences) - 1)]
        let_go(self)
        top, bottom = self.y_range(wanted)
        if top < 0 or bottom > self.viewport().height():
            self.scroll_to(wanted)
        if wanted != self._at:
            self.sentence_clicked.emit(wanted)
