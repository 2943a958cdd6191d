"""The matrix as a table view: the facts stay in sight while the outlets scroll, and everything works by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from ui import theme
from ui.widgets import reading_face
from ui.widgets.coverage_delegate import NARROW, CoverageDelegate, Detail, least_width, row_height
from ui.widgets.coverage_header import CoverageHeader

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from compare.model import Fact
    from ui.models.coverage_model import CoverageModel

    Index = QModelIndex | QPersistentModelIndex

OUTLET_LEAST, OUTLET_NARROW, WHERE, WHERE_LEAST, SPREAD = 116, 34, 190, 108, 78
"""Widths in pixels; outlets that would be narrower than the least show their letters and marks alone."""
SENTENCES_LEAST = 220
FACT_LEAST, FACT_MOST = 230, 420
MANY_OUTLETS = 12
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def column_widths(room: int, outlets: int, *, least: int = OUTLET_LEAST, most: int = MANY_OUTLETS) -> list[int]:
    """Share `room` pixels among fact, outlets, places and count; more outlets than `most` are narrow."""
    fact, where = min(max(round(room * 0.27), FACT_LEAST), FACT_MOST), WHERE
    if outlets <= most and room - fact - where - SPREAD < outlets * least:
        fact, where = FACT_LEAST, WHERE_LEAST
    share = (room - fact - where - SPREAD) // max(outlets, 1)
    outlet = share if share >= least else least if outlets <= most else OUTLET_NARROW
    rest = max(room - fact - outlets * outlet - SPREAD, where)
    return [fact, *[outlet] * outlets, rest, SPREAD]


class CoverageTable(QTableView):
    """A table with a second one over its first column that shares model and selection and never scrolls sideways."""

    chosen = Signal(QModelIndex)
    """A cell was clicked, or Enter pressed on it."""
    fold_wanted = Signal(QModelIndex, bool)
    """(a heading or any row of its group, whether to fold it): + or - was pressed."""

    def __init__(self, model: CoverageModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.coverage = model
        self.cells = CoverageDelegate(self)
        self._resized_by_hand = False
        self._laying_out = False
        self._tall = False
        self.facts = QTableView(self)
        for view in (self.facts, self):
            _dress(view, model, self.cells)
        self._make_frozen()
        header = self.horizontalHeader()
        header.sectionResized.connect(self._section_resized)
        model.modelReset.connect(self._lay_out_anew)
        model.dataChanged.connect(self._fit_rows)
        self.clicked.connect(self.chosen)
        self.facts.clicked.connect(self.chosen)
        theme.changed.connect(self._repaint)
        reading_face.changed.connect(self._face_changed)
        self._lay_out_anew()

    def _make_frozen(self) -> None:
        facts = self.facts
        facts.setSelectionModel(self.selectionModel())
        facts.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        facts.setFocusProxy(self)
        facts.setAccessibleName(self.tr("Facts"))
        facts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        facts.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        facts.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(facts.verticalScrollBar().setValue)
        facts.horizontalHeader().sectionResized.connect(self._fact_resized)
        facts.horizontalHeader().sectionClicked.connect(self.horizontalHeader().sectionClicked)
        facts.show()
        facts.raise_()

    # -- layout ---------------------------------------------------------------------------------------------------

    def _lay_out_anew(self) -> None:
        self.clearSpans()
        self.facts.clearSpans()
        for row in self.coverage.heading_rows():
            self.setSpan(row, 0, 1, self.coverage.columnCount())
        for column in range(self.coverage.columnCount()):
            self.facts.setColumnHidden(column, column != 0)
        matrix = self.coverage.matrix
        self.cells.lanes = len(matrix.articles) if matrix else 1
        self._share_room()
        # Else the next scrollTo would still go by the old number of rows.
        for view in (self, self.facts):
            view.updateGeometries()

    def _share_room(self) -> None:
        """Give the columns their widths, unless a person chose their own."""
        matrix = self.coverage.matrix
        if matrix is None:
            return
        outlets, least, most = len(matrix.articles), max(OUTLET_LEAST, least_width()), MANY_OUTLETS
        if self.cells.detail is Detail.SENTENCES:  # which are asked for to be read, however many stand beside them
            least, most = SENTENCES_LEAST, outlets
        widths = column_widths(self.viewport().width(), outlets, least=least, most=most)
        if not (self._resized_by_hand and self.horizontalHeader().count() == len(widths)):
            self._laying_out = True
            for column, width in enumerate(widths):
                self.setColumnWidth(column, width)
            self._laying_out = False
        self._fit_rows()
        self._place_facts()

    def show_detail(self, detail: Detail) -> None:
        """Show more or less of the outlets' words."""
        self.cells.detail = detail
        self._resized_by_hand = False
        self._share_room()
        self._repaint()
        if self.currentIndex().isValid():  # the rows above it have other heights now
            self.updateGeometries()
            self.scrollTo(self.currentIndex())

    def _face_changed(self) -> None:
        self._fit_rows()
        self._repaint()

    def _fit_rows(self) -> None:
        """Give rows the height of their longest sentences where these are shown whole."""
        tall = self.cells.detail is Detail.SENTENCES
        if not tall and not self._tall:
            return
        self._tall = tall
        columns = [(c, w) for c in range(self.coverage.where_column) if (w := self.columnWidth(c)) >= NARROW]
        for row in range(self.coverage.rowCount()):
            fits = (self.cells.height(self.coverage.index(row, column), width) for column, width in columns)
            height = max(fits, default=row_height()) if self.coverage.fact_at(row) else row_height()
            for view in (self, self.facts):
                view.setRowHeight(row, height)

    def _place_facts(self) -> None:
        width = self.columnWidth(0)
        self.facts.setColumnWidth(0, width)
        self.facts.horizontalHeader().setFixedHeight(self.horizontalHeader().height())
        height = self.horizontalHeader().height() + self.viewport().height()
        self.facts.setGeometry(self.frameWidth(), self.frameWidth(), width, height)

    def _section_resized(self, _section: int, _old: int, _new: int) -> None:
        if not self._laying_out:
            self._resized_by_hand = True
            self._fit_rows()
            self._place_facts()

    def _fact_resized(self, section: int, _old: int, new: int) -> None:
        if section == 0 and new and not self._laying_out:
            self.setColumnWidth(0, new)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the new room."""
        super().resizeEvent(event)
        self._share_room()

    def updateGeometries(self) -> None:  # noqa: N802 - Qt's name
        """Keep the facts in step when Qt lays the table out."""
        super().updateGeometries()
        self._place_facts()

    def _repaint(self) -> None:
        for view in (self, self.facts):
            view.viewport().update()
            view.horizontalHeader().viewport().update()

    def show_order(self, column: int, order: Qt.SortOrder) -> None:
        """Show in the header which column the rows follow, -1 for none."""
        for view in (self, self.facts):
            header = view.horizontalHeader()
            header.setSortIndicatorShown(column >= 0)
            header.setSortIndicator(column, order)
            header.viewport().update()

    def current_fact(self) -> Fact | None:
        """Give the fact of the current row."""
        return self.coverage.fact_at(self.currentIndex().row())

    # -- moving ---------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the current cell with Enter, fold and unfold its group with - and +."""
        key, index = event.key(), self.currentIndex()
        on_heading = self.coverage.kind_at(index.row()) is not None
        if index.isValid() and (key in _ENTER or (key == Qt.Key.Key_Space and on_heading)):
            self.chosen.emit(index)
            return
        if index.isValid() and self.coverage.grouped and key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.fold_wanted.emit(index, key == Qt.Key.Key_Minus)
            return
        super().keyPressEvent(event)

    def moveCursor(  # noqa: N802 - Qt's name
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Move as Qt does, but step over the headings of groups that are unfolded."""
        found = super().moveCursor(action, modifiers)
        kind = self.coverage.kind_at(found.row())
        if not found.isValid() or kind is None or kind in self.coverage.folded:
            return found
        back = found.row() < self.currentIndex().row() and found.row() > 0
        return self.coverage.index(found.row() + (-1 if back else 1), self.currentIndex().column())

    def scrollTo(  # noqa: N802 - Qt's name
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a cell into sight, also from behind the facts."""
        if index.column() == 0:
            beside = max(self.columnAt(self.columnWidth(0) + 1), 0)
            index = self.coverage.index(index.row(), beside)
        super().scrollTo(index, hint)
        hidden = self.columnWidth(0) - self.visualRect(index).left()
        if index.column() > 0 and hidden > 0:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - hidden)


def _dress(view: QTableView, model: CoverageModel, cells: CoverageDelegate) -> None:
    """Give both tables the same calm look."""
    view.setModel(model)
    view.setItemDelegate(cells)
    view.setHorizontalHeader(header := CoverageHeader(view))
    header.show()
    view.setShowGrid(False)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setMouseTracking(True)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(row_height())
    view.verticalHeader().setMinimumSectionSize(row_height())
