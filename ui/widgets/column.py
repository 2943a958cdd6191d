"""One column of the reading room: head, text, overview bar, and the chip that says what was not found here."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from compare.model import Coverage
from ui import theme
from ui.languages.phrases import counted
from ui.models.articles_model import date_words
from ui.widgets import reading_face
from ui.widgets.article_view import ArticleView
from ui.widgets.column_header import ColumnHeader, Head, Room
from ui.widgets.miss_chip import MissChip
from ui.widgets.overview import Overview, Tick

if TYPE_CHECKING:
    from compare.comparison import Comparison
    from compare.model import Article, Cell, Fact, Sentence, Span

_tr = QCoreApplication.translate
SHORT = 520
"""Height below which head and chip take less room."""
SHORTEST = 300
"""Height below which the head is a single line."""


class Column(QWidget):
    """Shows one article of a comparison; `locked` keeps it still when a fact is brought level."""

    scrolled = Signal()
    nearest_wanted = Signal(object)
    """The chip was clicked: the nearest Sentence."""

    def __init__(self, comparison: Comparison, article_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.article_id = article_id
        self.locked = False
        self._comparison = comparison
        self._nearest: Sentence | None = None
        self._found: tuple[Span, ...] = ()
        self._current: Span | None = None
        self._kept: frozenset[Sentence] | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._refresh_overview)
        self._measured: tuple[float, ...] = ()
        """By what the overview was drawn last: who listens is told to follow only when it changes."""
        self.header = ColumnHeader(head_of(comparison, article_id))
        self.view = ArticleView()
        self.overview = Overview()
        self.chip = MissChip(self)
        self._lay_out()
        self.view.scrolled.connect(self._follow)
        self.view.document().documentLayout().documentSizeChanged.connect(self._outdate)
        self.view.installEventFilter(self)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)  # the panel knows what a sentence can do
        self.overview.scroll_wanted.connect(self._scroll_to_share)
        self.overview.wheel_turned.connect(self._turn)
        self.chip.clicked.connect(self._go_to_nearest)
        theme.changed.connect(self.update)
        reading_face.changed.connect(self._place_chip)
        self.show_comparison(comparison)

    def _lay_out(self) -> None:
        page = QHBoxLayout()
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.view, 1)
        page.addWidget(self.overview)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(2, 0, 2, 2)
        rows.setSpacing(0)
        rows.addWidget(self.header)
        rows.addLayout(page, 1)
        head = self.header
        order = [self.view, head.facts, head.missing, head.only_here, head.menu_button, self.chip]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)  # the text comes first, then what acts on it

    def show_comparison(self, comparison: Comparison) -> None:
        """Show the article as another comparison sees it; what is selected stays until something else is."""
        self._comparison = comparison
        self.header.set_head(head_of(comparison, self.article_id))
        self.overview.setAccessibleName(self.tr("Overview of {outlet}").format(outlet=self._article.outlet))
        if self.view.show_article(comparison, self.article_id):
            self._outdate()

    def select(self, fact: Fact | None, sentence: Sentence | None) -> None:
        """Light up the fact here, or say that it was not found and show the nearest sentence."""
        self.view.select(fact, sentence)
        self.view.point_out(None)
        cell = self._comparison.cell(fact, self.article_id) if fact else None
        self._nearest = cell.nearest if cell else None
        missed = cell is not None and cell.coverage in (Coverage.ABSENT, Coverage.UNSURE) and not self.view.lit
        if missed and cell is not None:
            self.chip.say(cell.coverage, self._comparison.quote(cell.nearest) if cell.nearest else "", cell.score)
        self.chip.setVisible(missed)
        self._place_chip()
        self._frame_lit()

    def set_found(self, spans: tuple[Span, ...], current: Span | None = None) -> None:
        """Mark the hits of a search in the text and on the overview, and the one that is stepped to."""
        self._found, self._current = spans, current
        self.view.set_found(spans, current)
        self._outdate()

    def set_kept(self, kept: frozenset[Sentence] | None) -> None:
        """Dim all but these sentences in the text and on the overview; None dims nothing."""
        if kept != self._kept:
            self._kept = kept
            self.view.set_kept(kept)
            self._outdate()

    def best_partner(self, fact: Fact, origin: Sentence | None) -> Sentence | None:
        """Give the sentence to stand level with `origin`: of those that carry the fact here, the best aligned one."""
        if origin is not None and origin.article_id == self.article_id:
            return origin
        cell: Cell = self._comparison.cell(fact, self.article_id)
        carrying = list(dict.fromkeys(p.sentence for p in cell.quotes))
        if not carrying:
            return None
        if origin is None:
            return carrying[0]
        alike = dict.fromkeys(carrying, -1.0)
        for match in self._comparison.matches_of(origin) if len(carrying) > 1 else ():
            for end in (match.left, match.right):
                if end in alike:
                    alike[end] = match.similarity.overall
        return max(carrying, key=lambda s: (alike[s], -s.index))

    def left_out_at(self, point: QPointF) -> int | None:
        """Give the paragraph at a point of the text's viewport, by its number, if it is not compared."""
        below = QPointF(0, self.view.verticalScrollBar().value())
        offset = self.view.places.offset_at(point + below) if self.view.places else None
        if offset is None:
            return None
        numbered = enumerate(self._article.paragraphs)
        return next((n for n, p in numbered if p.span.start <= offset <= p.span.end and not p.role.compared), None)

    def level_of(self, sentence: Sentence) -> tuple[float, float]:
        """Give top and bottom of a sentence in this column's coordinates."""
        top, bottom = self.view.y_range(sentence)
        shift = self.view.viewport().mapTo(self, self.view.viewport().rect().topLeft()).y()
        return top + shift, bottom + shift

    # -- events ---------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the sheet and its edge, stronger while it has the keyboard."""
        colours = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours.role("paper"))
        focused = self.view.hasFocus()
        painter.setPen(QPen(colours.role("focus" if focused else "line"), 4 if focused else 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the chip at the foot."""
        super().resizeEvent(event)
        short = self.height() < SHORT
        least = self.height() < SHORTEST
        self.header.set_room(Room.LEAST if least else Room.LITTLE if short else Room.FULL)
        self.chip.set_lines(1 if short else 2)
        self._place_chip()
        self._outdate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Repaint the edge when the text gets or loses the keyboard."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    # -- within ---------------------------------------------------------------------------------------------------

    @property
    def _article(self) -> Article:
        return self._comparison.article(self.article_id)

    def _place_chip(self) -> None:
        if self.chip.isVisibleTo(self):
            margin = theme.GAP
            height = self.chip.sizeHint().height()
            width = self.width() - 2 * margin - self.overview.width()
            self.chip.setGeometry(QRect(margin, self.height() - height - margin, max(width, 0), height))
            self.chip.raise_()

    def _outdate(self) -> None:
        """Measure the overview anew once the event loop is reached: one new layout comes as several events."""
        self._later.start()

    def _follow(self) -> None:
        bar, height = self.view.verticalScrollBar(), self._page_height()
        self.overview.set_seen(bar.value() / height, (bar.value() + self.view.viewport().height()) / height)
        self.scrolled.emit()

    def _page_height(self) -> float:
        places = self.view.places
        last = places.sentences[-1] if places and places.sentences else None
        text = places.y_range(last)[1] + theme.WIDE if places and last else self.view.document().size().height()
        return max(text, float(self.view.viewport().height()), 1.0)

    def _refresh_overview(self) -> None:
        places = self.view.places
        if places is None:
            return
        height = self._page_height()
        ranges = [(s, places.y_range(s)) for s in places.sentences]
        dimmed = {s for s, _ in ranges if self._kept is not None and s not in self._kept}
        self.overview.set_ticks(
            [Tick(top / height, bottom / height, self.view.standing(s), s in dimmed) for s, (top, bottom) in ranges]
        )
        found = {span: line.box.center().y() / height for span in self._found for line in places.lines(span)[:1]}
        self.overview.set_found(list(found.values()), found.get(self._current) if self._current else None)
        self._frame_lit()
        measured = (height, self.view.y(), self.view.viewport().height(), self.view.verticalScrollBar().value())
        if measured != self._measured:
            self._measured = measured
            self._follow()

    def _frame_lit(self) -> None:
        places, height = self.view.places, self._page_height()
        ranges = [places.y_range(s) for s in self.view.lit] if places else []
        self.overview.set_lit([(top / height, bottom / height) for top, bottom in sorted(ranges)])

    def _scroll_to_share(self, share: float) -> None:
        middle = share * self._page_height() - self.view.viewport().height() / 2
        self.view.verticalScrollBar().setValue(round(middle))

    def _turn(self, eighths: int) -> None:
        bar = self.view.verticalScrollBar()
        bar.setValue(bar.value() - eighths)

    def _go_to_nearest(self) -> None:
        if self._nearest is not None:
            self.view.scroll_to(self._nearest)
            self.view.point_out(self._nearest)
            self.nearest_wanted.emit(self._nearest)


def head_of(comparison: Comparison, article_id: str) -> Head:
    """Give what a column's head says about an article."""
    article = comparison.article(article_id)
    words = article.words()
    about = [date_words(article)] if article.published else []
    about.append(counted(words, _tr("Column", "%Ln word(s)", "", words)))
    for group in comparison.copies:
        if article_id in group.article_ids:
            others = sorted(comparison.letter(a) for a in group.article_ids if a != article_id)
            named = ", ".join(others[:3]) + ("…" if len(others) > 3 else "")
            about.append(_tr("Column", "near-copy of {letters}").format(letters=named))
    letter, number = comparison.letter(article_id), comparison.number(article_id)
    head = Head(letter, number, article.outlet, article.headline, " · ".join(about))
    if not comparison.facts:
        return head
    return replace(
        head,
        facts=len(comparison.facts_in(article_id)),
        missing=len(comparison.facts_missing(article_id)),
        only_here=len(comparison.facts_only_in(article_id)),
    )
