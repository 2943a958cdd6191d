"""The reading room: the articles side by side, what is selected lit up in every column and brought level."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QMetaMethod, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from ui import theme
from ui.models.discrepancies_model import opposed
from ui.models.judged_words import At
from ui.rounds import Rounds
from ui.widgets import reading_face
from ui.widgets.drop_area import DropArea
from ui.widgets.elided import Elided
from ui.widgets.filter_strip import FilterStrip
from ui.widgets.legend import Legend
from ui.widgets.lockstep import Lockstep
from ui.widgets.spread import Spread

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.comparison import Comparison
    from compare.model import Fact, Sentence, Span
    from ui.models.narrowed import Narrowed
    from ui.session import Session
    from ui.widgets.column import Column
    from ui.widgets.ribbons import Ribbon

SMALLEST_ZOOM, LARGEST_ZOOM = 0.5, 3.0
ZOOM_STEP = 0.1


class Hit(Protocol):
    """Words found in one article."""

    @property
    def article_id(self) -> str: ...  # noqa: D102
    @property
    def span(self) -> Span: ...  # noqa: D102


class ReadingPanel(QWidget):
    """Shows the session's comparison in columns; clicks select in the session, and its selection is followed."""

    open_requested = Signal()
    sample_requested = Signal()
    zoom_wanted = Signal(int)
    """Ctrl and the wheel over a column: 1 or -1. Who listens sets the zoom; else the panel does."""
    column_focused = Signal(int)
    """The number of the article, in order of opening, whose column got the keyboard."""
    remove_requested = Signal(int)
    """The article of this number is to leave the comparison."""
    menu_wanted = Signal(object, object)
    """(At, where on the screen): what can be judged of a sentence is asked for."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._zoom, self._family, self._smooth = 1.0, "", True
        self._found: dict[str, tuple[Span, ...]] = {}
        self._current: Hit | None = None
        self._narrowed: Narrowed | None = None
        self._clicked: Sentence | None = None
        self._awaited = False
        """Whether the first column gets the keyboard as soon as it is built."""
        self.empty = DropArea()
        self.spread = Spread()
        self.lockstep = Lockstep(self.spread)
        self._rounds = Rounds(session, self.spread)
        self.legend = Legend()
        self.filter = FilterStrip()
        self.foot = QWidget()
        """Legend and count of hidden columns: below the columns, or where a window has a better place for them."""
        self.so_far = Elided(self.tr("So far by wording only: marks show what others say in nearly the same words"))
        """Says in the legend's place what the marks mean as long as they are of wording alone."""
        self._hidden = QPushButton()
        self._hidden.setProperty("kind", "quiet")
        self._lay_out()
        self._set_faces()
        self._connect()
        self._show_comparison(session.comparison)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(theme.GAP, 0, theme.GAP, 0)
        row.addWidget(self.legend, 1)
        row.addWidget(self.so_far, 1)
        self.so_far.setProperty("kind", "small")
        row.addWidget(self._hidden)
        self._room = QWidget()
        rows = QVBoxLayout(self._room)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.filter)
        rows.addWidget(self.spread, 1)
        rows.addWidget(self.foot)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self._room)

    def _connect(self) -> None:
        session, spread = self._session, self.spread
        session.changed.connect(self._show_comparison)
        session.selected.connect(self._select)
        self.empty.open_requested.connect(self.open_requested)
        self.empty.sample_requested.connect(self.sample_requested)
        self._hidden.clicked.connect(spread.show_all)
        spread.sentence_clicked.connect(self._click)
        spread.ribbon_clicked.connect(self._select_ribbon)
        spread.built.connect(self._dress)
        spread.arranged.connect(self._count_hidden)
        spread.arranged.connect(self._dim_ribbons)
        spread.reference_changed.connect(self._name_reference)
        spread.zoom_wanted.connect(self._wheel_zoom)
        spread.column_focused.connect(self.column_focused)
        spread.remove_wanted.connect(self.remove_requested)

    # -- commands -------------------------------------------------------------------------------------------------

    def focus_column(self, number: int) -> None:
        """Give the keyboard to the column of an article, 0 for the one opened first, and bring it into sight."""
        self.show()  # it may have made room for the matrix
        comparison = self._session.comparison
        if comparison is None or not 0 <= number < len(comparison.articles):
            return
        article_id = comparison.articles[number].id
        self.spread.reveal(article_id)
        column = self.spread.column_of(article_id, build=True)
        if column is not None:
            column.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def shown_numbers(self) -> tuple[int, ...]:
        """The articles whose columns are not hidden, as they stand from the left, by their numbers."""
        return tuple(s.number for s in self.spread.slots if not s.hidden)

    def take_keyboard(self) -> None:
        """Take the keyboard: for the first column, once it is there, or for the button that opens files."""
        if self._pages.currentWidget() is self.empty:
            self.empty.choose.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._awaited = True
            for column in self.spread.columns[:1]:
                self._hand_keyboard(column)

    def _has_keyboard(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and self.spread.isAncestorOf(focused)

    def _hand_keyboard(self, column: Column) -> None:
        if self._awaited and column.article_id == self.spread.slots[0].article_id:
            self._awaited = False
            column.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_zoom(self, zoom: float) -> None:
        """Set the size of the text, 1.0 for normal, between a half and three times."""
        self._zoom = min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM)
        self._set_faces()

    @property
    def zoom(self) -> float:
        """The size of the text, 1.0 for normal."""
        return self._zoom

    def zoom_in(self) -> None:
        """Make the text larger."""
        self.set_zoom(self._zoom + ZOOM_STEP)

    def zoom_out(self) -> None:
        """Make the text smaller."""
        self.set_zoom(self._zoom - ZOOM_STEP)

    def zoom_reset(self) -> None:
        """Give the text its normal size."""
        self.set_zoom(1.0)

    def set_reading_font(self, family: str) -> None:
        """Set the typeface of the articles; "" is the best serif installed."""
        self._family = family
        self._set_faces()

    def set_reduced_motion(self, reduced: bool) -> None:
        """Jump instead of gliding."""
        self._smooth = not reduced
        for column in self.spread.built_columns:
            column.view.smooth = self._smooth

    def set_together(self, together: bool) -> None:
        """Let the columns follow one another by meaning, or leave each where it stands."""
        self.lockstep.on = together

    def show_hits(self, hits: Sequence[Hit], place: int | None) -> None:
        """Mark the hits of a search in every column and bring the one at `place` into view."""
        self._found = {}
        for hit in hits:
            self._found[hit.article_id] = (*self._found.get(hit.article_id, ()), hit.span)
        self._current = hits[place] if place is not None else None
        for column in self.spread.built_columns:
            self._mark_found(column)
        if place is not None:
            self.show()
            self._show_hit(hits[place])

    def narrow(self, narrowed: Narrowed | None) -> None:
        """Dim what a filter leaves out, and say so above the columns; None shows everything as it is."""
        self._narrowed = narrowed
        self.filter.show_narrowed(narrowed)
        for column in self.spread.built_columns:
            column.set_kept(narrowed.sentences if narrowed else None)
        self._dim_ribbons()

    @property
    def ready(self) -> bool:
        """Whether every column in sight is built."""
        return self.spread.complete

    # -- what the session says ------------------------------------------------------------------------------------

    def _show_comparison(self, comparison: Comparison | None) -> None:
        page = self._room if comparison else self.empty
        another = page is not self._pages.currentWidget()
        self._pages.setCurrentWidget(page)
        if another:  # before Qt gives the keyboard to what is next
            self.take_keyboard()
        self.legend.setVisible(self._session.analysed)
        self.so_far.setVisible(self._session.only_wording)
        self.lockstep.show_comparison(comparison)
        reading = self._has_keyboard()
        self.spread.show_comparison(comparison)
        if reading and not self._has_keyboard():  # the column went, and Qt gave the keyboard to some button
            self.take_keyboard()
        self._light(self._session.fact, self._session.sentence)

    def _select(self, fact: Fact | None, sentence: Sentence | None) -> None:
        self.lockstep.focus(fact)
        self._light(fact, sentence)
        if sentence is not None:
            self._reveal(fact, sentence)
            self.lockstep.bring_level(fact, sentence, asked=self._session.asked)
            self._follow_with_keyboard(sentence)

    def _follow_with_keyboard(self, sentence: Sentence) -> None:
        """Let the keyboard go from one article to another with what is asked for: it is what commands judge."""
        here, column = self.article_with_keyboard, self.spread.column_of(sentence.article_id)
        if self._session.asked and here is not None and column not in (None, here):
            column.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _light(self, fact: Fact | None, sentence: Sentence | None) -> None:
        """Light the selection up in every column, and the ribbons between."""
        for column in self.spread.built_columns:
            column.select(fact, sentence)
        lit = {p.sentence for p in fact.contributors} if fact else set()
        lit = lit.union(*(c.view.lit for c in self.spread.columns))
        partners = {c.article_id: c.best_partner(fact, sentence) for c in self.spread.columns} if fact else {}
        self.spread.light(frozenset(lit), {a: p for a, p in partners.items() if p is not None})

    def _reveal(self, fact: Fact | None, sentence: Sentence) -> None:
        """Scroll sideways to the sentence that was asked for and to what is said against it.

        Where only the fact was asked for, any column in sight that carries it will do.
        """
        comparison, in_sight = self._session.comparison, self.spread.in_sight()
        if self._clicked == sentence and sentence.article_id in in_sight:
            return  # it stays under the pointer
        if self._session.asked and comparison is not None:
            self.spread.reveal(sentence.article_id, beside=opposed(comparison, sentence))
        elif not {sentence.article_id, *(fact.article_ids if fact else ())} & set(in_sight):
            self.spread.reveal(sentence.article_id)
        else:
            return
        self.spread.column_of(sentence.article_id, build=True)

    def _click(self, sentence: Sentence) -> None:
        self._clicked = sentence
        self._rounds.choose(sentence)
        self._clicked = None

    def _select_ribbon(self, ribbon: Ribbon) -> None:
        """Select the fact that both ends carry, or the left sentence where there is none."""
        comparison = self._session.comparison
        if comparison is None:
            return
        right = {f.id for f in comparison.facts_of(ribbon.right)}
        shared = next((f for f in comparison.facts_of(ribbon.left) if f.id in right), None)
        if shared is not None:
            self._session.select_fact(shared, sentence=ribbon.left)
        else:
            self._session.select_sentence(ribbon.left)

    # -- judging --------------------------------------------------------------------------------------------------

    def judged_at(self) -> At | None:
        """Give what the focused column does with the selected fact, for the commands that judge it."""
        column = self.article_with_keyboard
        return self._at(column, self._session.sentence) if column else None

    @property
    def article_with_keyboard(self) -> Column | None:
        """The column whose text has the keyboard."""
        focused = self.window().focusWidget()
        return next((c for c in self.spread.built_columns if c.view is focused), None)

    def _at(self, column: Column, sentence: Sentence | None) -> At:
        fact, comparison = self._session.fact, self._session.comparison
        if sentence is not None and sentence.article_id != column.article_id:
            sentence = column.best_partner(fact, sentence) if fact else None
        if sentence is None and fact is not None and comparison is not None:
            sentence = comparison.cell(fact, column.article_id).nearest
        return At(fact, column.article_id, sentence)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer what can be judged of the sentence under the pointer, which becomes the selected one.

        A paragraph that was left out can be taken in.
        """
        if event.reason() is not QContextMenuEvent.Reason.Mouse:
            if (at := self.judged_at()) is not None:
                self.menu_wanted.emit(at, event.globalPos())
            return
        for column in self.spread.columns:
            point = column.view.viewport().mapFromGlobal(event.globalPos())
            if column.isVisible() and column.view.viewport().rect().contains(point):
                sentence = column.view.sentence_at(QPointF(point))
                if sentence is not None:
                    self._offer(column, sentence, event.globalPos())
                elif (number := column.left_out_at(QPointF(point))) is not None and self._session.analysed:
                    self.menu_wanted.emit(At(None, column.article_id, paragraph=number), event.globalPos())
                return

    def _offer(self, column: Column, sentence: Sentence, point: QPoint) -> None:
        if self._session.analysed:
            fact = self._session.fact
            if fact is None or sentence not in column.view.lit:
                self._session.select_sentence(sentence)
            self.menu_wanted.emit(self._at(column, sentence), point)

    # -- within ---------------------------------------------------------------------------------------------------

    def _dress(self, column: Column) -> None:
        """Give a column that was just built the reader's choices and the selection."""
        column.view.smooth = self._smooth
        column.view.set_face(self._zoom, self._family)
        self._hand_keyboard(column)
        self._mark_found(column)
        column.set_kept(self._narrowed.sentences if self._narrowed else None)
        fact, sentence = self._session.fact, self._session.sentence
        column.select(fact, sentence)
        partner = column.best_partner(fact, sentence) if fact else None
        origin = self.spread.column_of(sentence.article_id) if sentence else None
        if partner is not None and sentence is not None and self.lockstep.moves(column):
            level = origin.view.y_range(sentence)[0] if origin is not None else None
            column.view.scroll_to(partner, level=level, smooth=False)

    def _mark_found(self, column: Column) -> None:
        current = self._current.span if self._current and self._current.article_id == column.article_id else None
        column.set_found(self._found.get(column.article_id, ()), current)

    def _dim_ribbons(self) -> None:
        for ribbons in self.spread.ribbons:
            ribbons.set_kept(self._narrowed.sentences if self._narrowed else None)

    def _set_faces(self) -> None:
        reading_face.choose(self._zoom, self._family)
        for column in self.spread.built_columns:
            column.view.set_face(self._zoom, self._family)

    def _wheel_zoom(self, by: int) -> None:
        if self.isSignalConnected(QMetaMethod.fromSignal(self.zoom_wanted)):
            self.zoom_wanted.emit(by)
        else:
            self.set_zoom(self._zoom + ZOOM_STEP * by)

    def _count_hidden(self) -> None:
        hidden = sum(s.hidden for s in self.spread.slots)
        self._hidden.setVisible(hidden > 0)
        self._hidden.setText(self.tr("%n hidden · show all", "", hidden))

    def _name_reference(self, article_id: str) -> None:
        comparison = self._session.comparison
        outlet = comparison.article(article_id).outlet if comparison and article_id else ""
        self.legend.name_reference(outlet)

    def _show_hit(self, hit: Hit) -> None:
        self.spread.reveal(hit.article_id)
        column = self.spread.column_of(hit.article_id, build=True)
        if column is not None:
            column.view.scroll_to_span(hit.span)
