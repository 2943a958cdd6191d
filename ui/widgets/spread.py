"""The row of columns: order, widths, hiding and pinning, ribbons between neighbours; columns are built when needed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from ui import theme
from ui.widgets.column import Column
from ui.widgets.column_drag import ColumnDrag
from ui.widgets.column_menu import ColumnMenu
from ui.widgets.column_order import column_order
from ui.widgets.ground import Ground
from ui.widgets.links import Links
from ui.widgets.ribbon_row import RibbonRow

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from PySide6.QtGui import QResizeEvent

    from compare.comparison import Comparison
    from compare.model import Sentence
    from ui.widgets.ribbons import Ribbons

NARROWEST = 320
WIDEST = 760
GAP = 36
WIDEST_GAP = 110
BUILT_AHEAD = 20
"""Up to so many columns are built without being asked for."""


@dataclass(slots=True)
class Slot:
    """One article's place in the row; `column` is None until it is needed, `outdated` while it shows old results."""

    article_id: str
    number: int
    column: Column | None = None
    outdated: bool = False
    hidden: bool = False
    pinned: bool = False

    @property
    def ready(self) -> Column | None:
        """The column, once it shows the comparison of the moment."""
        return None if self.outdated else self.column


class Spread(QScrollArea):
    """Lays the columns of a comparison side by side and scrolls sideways when there are more than fit."""

    built = Signal(object)
    """A Column was built, or brought up to date after the others."""
    sentence_clicked = Signal(object)
    ribbon_clicked = Signal(object)
    zoom_wanted = Signal(int)
    column_focused = Signal(int)
    """Number of the article, in order of opening, whose column got the keyboard."""
    remove_wanted = Signal(int)
    replace_wanted = Signal(int)
    """Number of the article that another file is to replace."""
    missing_wanted = Signal(str)
    only_here_wanted = Signal(str)
    facts_wanted = Signal(str)
    reference_changed = Signal(str)
    """Underlined are now the words that this article lacks, "" for those found nowhere else."""
    arranged = Signal()
    """Columns were hidden, shown or moved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._slots: list[Slot] = []
        self.reference = ""
        self._row = Ground()
        self._joints = RibbonRow(self._row)
        self._joints.ribbon_clicked.connect(self.ribbon_clicked)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._build_next)
        self.setWidget(self._row)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setAccessibleName(self.tr("Reports side by side"))
        self.horizontalScrollBar().valueChanged.connect(self._scrolled)

    # -- what is shown --------------------------------------------------------------------------------------------

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show a comparison; columns of articles that stay keep their place, state and scroll position."""
        before, self._comparison = self._comparison, comparison
        same_text = bool(before and comparison and before.sentences == comparison.sentences)
        self._joints.show_links(Links(comparison) if comparison else None, same_text=same_text)
        articles = comparison.articles if comparison else ()
        numbers = {a.id: n for n, a in enumerate(articles)}
        for slot in self._slots:
            if slot.column is not None and slot.article_id not in numbers:
                slot.column.hide()
                slot.column.deleteLater()
                slot.column = None
        kept = {s.article_id: s for s in self._slots if s.article_id in numbers}
        order = column_order([s.article_id for s in self._slots], before, comparison) if comparison else ()
        self._slots = [kept.get(article_id) or Slot(article_id, numbers[article_id]) for article_id in order]
        for slot in self._slots:
            slot.number, slot.outdated = numbers[slot.article_id], slot.column is not None
        if self.reference not in numbers:
            self.set_reference("")
        in_sight = self.in_sight()
        for slot in (s for s in self._slots if s.column is not None and s.article_id in in_sight):
            self._renew(slot)
        self.arrange()

    def light(self, sentences: frozenset[Sentence], partners: dict[str, Sentence]) -> None:
        """Paint the links between these sentences as selected, and one between `partners` that are not aligned."""
        self._joints.light(sentences, partners)

    def set_reference(self, article_id: str) -> None:
        """Underline the words that this article lacks; "" underlines those found in no other."""
        if article_id == self.reference:
            return
        self.reference = article_id
        for slot in self._slots:
            if slot.column is not None:
                slot.column.view.set_reference(article_id)
        self.reference_changed.emit(article_id)

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The places in the row from the left, hidden ones too."""
        return tuple(self._slots)

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns that are built and not hidden, from the left."""
        return tuple(s.ready for s in self._slots if s.ready is not None and not s.hidden)

    @property
    def built_columns(self) -> tuple[Column, ...]:
        """The columns that are built, hidden ones too."""
        return tuple(s.ready for s in self._slots if s.ready is not None)

    @property
    def ribbons(self) -> tuple[Ribbons, ...]:
        """The ribbons between neighbouring columns."""
        return self._joints.ribbons

    def column_of(self, article_id: str, *, build: bool = False) -> Column | None:
        """Give an article's column; None while it is not built, unless it is to be built now."""
        slot = next((s for s in self._slots if s.article_id == article_id), None)
        if slot is None:
            return None
        if slot.ready is None and build:
            self._make_ready(slot)
        return slot.ready

    @property
    def complete(self) -> bool:
        """Whether every column that is in sight, or would be built ahead, is there."""
        return next(self._wanting(), None) is None

    # -- arranging ------------------------------------------------------------------------------------------------

    def hide_column(self, article_id: str, *, hidden: bool = True) -> None:
        """Hide a column or show it again; the last one in sight stays."""
        shown = [s for s in self._slots if not s.hidden]
        for slot in self._slots:
            if slot.article_id == article_id and (not hidden or len(shown) > 1):
                slot.hidden = hidden
        self.arrange()

    def show_all(self) -> None:
        """Show every hidden column."""
        for slot in self._slots:
            slot.hidden = False
        self.arrange()

    def pin_column(self, article_id: str, *, pinned: bool) -> None:
        """Keep a column at the left while the others scroll sideways, or let it go."""
        for slot in self._slots:
            if slot.article_id == article_id:
                slot.pinned = pinned
        self._slots.sort(key=lambda s: not s.pinned)
        self.arrange()

    def move_column(self, article_id: str, *, to: int) -> None:
        """Put a column at a place among those in sight, 0 for the leftmost."""
        shown = [s for s in self._slots if not s.hidden]
        moving = next(s for s in shown if s.article_id == article_id)
        shown.remove(moving)
        shown.insert(min(max(to, 0), len(shown)), moving)
        self._slots = sorted(shown, key=lambda s: not s.pinned) + [s for s in self._slots if s.hidden]
        self.arrange()

    def place_of(self, article_id: str) -> int:
        """Give a column's place among those in sight."""
        return [s.article_id for s in self._slots if not s.hidden].index(article_id)

    def arrange(self) -> None:
        """Give every column its place and width, and neighbours their ribbons."""
        shown = [s for s in self._slots if not s.hidden]
        width, gap, left = self._measure(len(shown))
        height = max(self.viewport().height(), 1)
        self._row.resize(max(2 * left + len(shown) * (width + gap) - gap, self.viewport().width()), height)
        boxes = self.boxes()
        for slot, box in boxes:
            if slot.column is not None:
                slot.column.setGeometry(box)
                slot.column.show()
                if slot.pinned:
                    slot.column.raise_()
        for slot in self._slots:
            if slot.hidden and slot.column is not None:
                slot.column.hide()
        self._joints.join(boxes, gap)
        empty = [(box, slot.article_id) for slot, box in boxes if slot.column is None]
        colour = self._comparison.number if self._comparison else lambda _: 0
        self._row.show_sheets([(box, colour(article_id)) for box, article_id in empty])
        self._timer.start(0)
        self.arranged.emit()

    def boxes(self) -> list[tuple[Slot, QRect]]:
        """Give the columns that are not hidden and where each one stands now, in the row's coordinates."""
        shown = [s for s in self._slots if not s.hidden]
        width, gap, left = self._measure(len(shown))
        height, offset = max(self.viewport().height(), 1) - theme.GAP, self.horizontalScrollBar().value()
        lefts = (left + n * (width + gap) + (offset if s.pinned else 0) for n, s in enumerate(shown))
        return [(s, QRect(x, theme.GAP, width, height)) for s, x in zip(shown, lefts, strict=True)]

    def in_sight(self) -> tuple[str, ...]:
        """Give the articles whose columns show at least by half, those of pinned columns first."""
        seen, boxes = self._seen(), self.boxes()
        seen.setLeft(max((box.right() for s, box in boxes if s.pinned), default=seen.left()))
        return tuple(s.article_id for s, box in boxes if s.pinned or seen.contains(box.center()))

    def _seen(self) -> QRect:
        """Give the part of the row that shows."""
        return QRect(self.horizontalScrollBar().value(), 0, self.viewport().width(), self.viewport().height())

    def reveal(self, article_id: str, *, beside: Collection[str] = ()) -> None:
        """Scroll sideways until a column is in sight, and with it the nearest of `beside` where both have room.

        A column that was hidden is shown.
        """
        slot = next((s for s in self._slots if s.article_id == article_id), None)
        if slot is None:
            return
        if slot.hidden:
            self.hide_column(article_id, hidden=False)
        places = {s.article_id: box for s, box in self.boxes() if not s.pinned}
        covered = sum(box.width() + theme.GAP for s, box in self.boxes() if s.pinned)
        room, box = self.viewport().width(), QRect()
        for wanted in (a for a in (article_id, *self._nearest(article_id, beside)) if a in places):
            both = box.united(places[wanted])
            box = both if box.isNull() or both.width() <= room - covered else box
        bar = self.horizontalScrollBar()
        if not box.isNull() and box.left() < bar.value() + covered:
            bar.setValue(box.left() - theme.GAP - covered)
        elif box.right() > bar.value() + room:
            bar.setValue(box.right() + theme.GAP - room)

    def _nearest(self, article_id: str, others: Collection[str]) -> list[str]:
        """Give the one of `others` that shows beside a column, or else that stands nearest to it."""
        shown = [s.article_id for s in self._slots if not s.hidden]
        seen = self.in_sight() if article_id in self.in_sight() else ()
        here = shown.index(article_id)
        places = {a: n for n, a in enumerate(shown) if a in others}
        return sorted(places, key=lambda a: (a not in seen, abs(places[a] - here)))[:1]

    # -- events ---------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the new width among the columns."""
        super().resizeEvent(event)
        self.arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Say which column got the keyboard."""
        if event.type() is QEvent.Type.FocusIn:
            for slot in self._slots:
                if slot.column is not None and slot.column.view is watched:
                    self.column_focused.emit(slot.number)
        return super().eventFilter(watched, event)

    # -- within ---------------------------------------------------------------------------------------------------

    def _measure(self, count: int) -> tuple[int, int, int]:
        """Give width of a column, width of a gap, and the left margin for `count` columns."""
        room = self.viewport().width() - 2 * theme.PAD
        if count == 0:
            return NARROWEST, GAP, theme.PAD
        width = min(max((room - (count - 1) * GAP) // count, NARROWEST), WIDEST)
        spare = room - count * width
        gap = min(max(spare // (count - 1), GAP), WIDEST_GAP) if count > 1 else GAP
        left = max((self.viewport().width() - count * width - (count - 1) * gap) // 2, theme.PAD)
        return width, gap, left

    def _wanting(self) -> Iterator[Slot]:
        """Give the places that wait for their column, those in sight first."""
        seen = self._seen().adjusted(-NARROWEST, 0, NARROWEST, 0)
        waiting = [(s, box) for s, box in self.boxes() if s.ready is None]
        yield from (s for s, box in waiting if box.intersects(seen))
        if len(self._slots) <= BUILT_AHEAD:
            yield from (s for s, box in waiting if not box.intersects(seen))

    def _build_next(self) -> None:
        slot = next(self._wanting(), None)
        if slot is not None:
            self._make_ready(slot)
            self.arrange()

    def _make_ready(self, slot: Slot) -> None:
        if slot.column is None:
            self._build(slot)
        else:
            self._renew(slot)
        self.built.emit(slot.column)

    def _renew(self, slot: Slot) -> None:
        assert slot.column is not None
        assert self._comparison is not None
        slot.column.show_comparison(self._comparison)
        slot.outdated = False

    def _build(self, slot: Slot) -> None:
        assert self._comparison is not None
        slot.column = column = Column(self._comparison, slot.article_id, self._row)
        view, header = column.view, column.header
        view.installEventFilter(self)
        view.sentence_clicked.connect(self.sentence_clicked)
        view.sentence_hovered.connect(self._joints.hover)
        view.zoom_wanted.connect(self.zoom_wanted)
        column.scrolled.connect(self._column_scrolled)
        header.missing_wanted.connect(lambda: self.missing_wanted.emit(slot.article_id))
        header.only_here_wanted.connect(lambda: self.only_here_wanted.emit(slot.article_id))
        header.facts_wanted.connect(lambda: self.facts_wanted.emit(slot.article_id))
        view.set_reference(self.reference)
        ColumnMenu(self, slot)
        ColumnDrag(self, slot)
        box = next((b for s, b in self.boxes() if s is slot), QRect(0, 0, NARROWEST, 400))
        column.setGeometry(box)
        column.show()

    def _column_scrolled(self) -> None:
        sender = self.sender()
        if isinstance(sender, Column):
            self._joints.follow(sender.article_id)

    def _scrolled(self) -> None:
        if any(s.pinned for s in self._slots):
            self.arrange()
        self._timer.start(0)
