"""The coverage panel: which outlet reports which fact, as a matrix one can filter, sort, walk through and copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollBar, QStackedLayout, QVBoxLayout, QWidget

from ui.models.arrangement import FactFilter, Show, SortBy
from ui.models.coverage_cells import CoverageRole
from ui.models.coverage_model import CoverageModel
from ui.models.judged_words import At
from ui.models.matrix import FactKind
from ui.models.narrowed import narrowed
from ui.models.plain_words import waiting_words
from ui.models.table_text import table_of
from ui.widgets.clipboard import copy_table
from ui.widgets.coverage_bar import CoverageBar
from ui.widgets.coverage_delegate import Detail
from ui.widgets.coverage_table import CoverageTable
from ui.widgets.coverage_totals import CoverageTotals
from ui.widgets.teaching import Teaching

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from compare.comparison import Comparison
    from compare.model import Fact, Sentence
    from ui.session import Session


LOW = 200
"""Height in pixels below which the panel shows no totals."""


class CoveragePanel(QWidget):
    """Follows the session's fact and leads it: the current row is the selected fact."""

    filter_changed = Signal(str, object)
    """The name of the filter now in force and its article's id (or None)."""
    menu_wanted = Signal(object, object)
    """(At, where on the screen): what can be judged in a cell is asked for."""
    narrowed = Signal(object)
    """What that filter leaves: a Narrowed, or None where everything is shown."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = CoverageModel(self)
        self.bar = CoverageBar(self.model)
        self.table = CoverageTable(self.model)
        self.totals = CoverageTotals(self.table)
        self.teaching = Teaching()
        self._following = False
        self._column = 0
        """Where the keyboard was before another comparison took the place of the one it was in."""
        self._lay_out()
        self._connect()
        self._show(session.comparison)

    def _lay_out(self) -> None:
        self.table.setAccessibleName(self.tr("Facts and outlets"))
        self.table.setAccessibleDescription(
            self.tr("Rows are facts, columns are outlets. Enter shows a cell's sentence.")
        )
        across = QScrollBar(Qt.Orientation.Horizontal)
        self._across = across
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.table, self.totals, across):
            column.addWidget(part)
        self._pages = QStackedLayout()
        self._pages.addWidget(page)
        self._pages.addWidget(self.teaching)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addLayout(self._pages, stretch=1)

    def _connect(self) -> None:
        inner = self.table.horizontalScrollBar()
        inner.rangeChanged.connect(self._fit_scroll_bar)
        inner.valueChanged.connect(self._across.setValue)
        self._across.valueChanged.connect(inner.setValue)
        self.table.chosen.connect(self._choose)
        self.table.fold_wanted.connect(self._fold)
        self.bar.fold_wanted.connect(self.fold_all)
        self.table.selectionModel().currentChanged.connect(self._lead)
        self.table.horizontalHeader().sectionClicked.connect(self._sort_by)
        self.model.renewed.connect(self._after_renewal)
        self.bar.copy_asked.connect(self.copy_all)
        self.bar.detail_chosen.connect(self._show_detail)
        self.bar.search.returnPressed.connect(self.table.setFocus)
        self.teaching.asked.connect(self.clear_filter)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table)
        copy.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        copy.activated.connect(self.copy_selected)
        self._session.changed.connect(self._show)
        self._session.selected.connect(self._follow)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave out the totals where there is room for a few facts only; each column's head counts the same."""
        super().resizeEvent(event)
        self.totals.setVisible(self.height() >= LOW)

    # -- what is shown --------------------------------------------------------------------------------------------

    def set_filter(self, name: str, article_id: str | None = None) -> None:
        """Show the facts of one kind, a value of Show; ValueError for another name."""
        self.model.arrange(keep=FactFilter(Show(name), article_id, self.model.keep.text))

    def _show(self, comparison: Comparison | None) -> None:
        self.model.show(comparison)

    def clear_filter(self) -> None:
        """Show all facts."""
        self.model.arrange(keep=FactFilter())

    def _show_detail(self, detail: str) -> None:
        self.table.show_detail(Detail(detail))

    def _after_renewal(self) -> None:
        self._show_order()
        self._teach()
        self._follow(self._session.fact, self._session.sentence)
        self.filter_changed.emit(self.model.keep.show.value, self.model.keep.article_id)
        self.narrowed.emit(narrowed(self.model.matrix, self.model.keep))

    def _teach(self) -> None:
        self._pages.setCurrentIndex(0 if self.model.fact_count else 1)
        self.bar.setEnabled(self._session.comparison is not None)
        if self._session.comparison is None:
            words = self.tr("Open two or more reports of one event: every fact gets a row here, every outlet a column.")
            self.teaching.teach(self.tr("Nothing compared yet"), words)
        elif self._session.comparison.facts:
            words = self.tr("No fact has these words and this state. Take away a filter to see more.")
            self.teaching.teach(self.tr("No fact passes the filter"), words, button=self.tr("Show all facts"))
        elif self._session.comparison.method.encoder:
            words = self.tr("The reports hold no statement that could be checked against the others.")
            self.teaching.teach(self.tr("No facts found"), words)
        else:
            words = self.tr("The facts appear here as soon as the reports are compared.")
            self.teaching.teach(waiting_words(self._session.comparison), words)

    def _fit_scroll_bar(self, low: int, high: int) -> None:
        self._across.setRange(low, high)
        self._across.setPageStep(self.table.horizontalScrollBar().pageStep())
        self._across.setVisible(high > low)

    # -- sorting --------------------------------------------------------------------------------------------------

    def _sort_by(self, column: int) -> None:
        """Sort by the clicked column, the second click the other way round."""
        again = column == self._sorted_column()
        down = Qt.SortOrder.DescendingOrder if again and not self.model.order.backwards else Qt.SortOrder.AscendingOrder
        self.model.sort(column, down)

    def _sorted_column(self) -> int:
        order = self.model.order
        if order.article_id:
            return self.model.column_of(order.article_id)
        columns = {SortBy.BURIED: self.model.where_column, SortBy.COVERAGE: self.model.outlets_column}
        return columns.get(order.by, 0 if order.by is SortBy.IMPORTANCE else -1)

    def _show_order(self) -> None:
        order, column = self.model.order, self._sorted_column()
        down = Qt.SortOrder.DescendingOrder if order.backwards else Qt.SortOrder.AscendingOrder
        self.table.show_order(column, down)

    # -- the selected fact ----------------------------------------------------------------------------------------

    def _follow(self, fact: Fact | None, _sentence: Sentence | None) -> None:
        """Make the session's fact the current row."""
        row = self.model.row_of(fact)
        current = self.table.currentIndex()
        if row < 0 or (current.isValid() and current.row() == row and self.table.selectionModel().hasSelection()):
            return
        self._following = True
        column = current.column() if current.isValid() else min(self._column, self.model.columnCount() - 1)
        self.table.setCurrentIndex(self.model.index(row, column))
        self._following = False

    def _lead(self, current: QModelIndex, previous: QModelIndex) -> None:
        """Make the current row the session's fact."""
        fact = self.model.fact_at(current.row()) if current.isValid() else None
        self._column = current.column() if current.isValid() else self._column
        if self._following or fact is None or (previous.isValid() and previous.row() == current.row()):
            return
        if self._session.fact is None or self._session.fact.id != fact.id:
            self._session.select_fact(fact)

    def _choose(self, index: QModelIndex) -> None:
        """Select a cell's fact, reached through the outlet's own sentence, or the nearest where there is none."""
        fact = index.data(CoverageRole.FACT)
        if fact is None:
            self._fold(index, self.model.kind_at(index.row()) not in self.model.folded)
            return
        cell, matrix, sentence = index.data(CoverageRole.CELL), self.model.matrix, None
        if cell is not None and matrix is not None:
            own = matrix.passages(fact, cell.article_id)
            sentence = own[0].sentence if own else cell.nearest
        self._session.select_fact(fact, sentence=sentence)

    # -- folding --------------------------------------------------------------------------------------------------

    def fold_all(self, fold: bool) -> None:
        """Fold every group, grouping the facts where they are not, or unfold every group."""
        self.model.arrange(grouped=self.model.grouped or fold)
        self.model.fold(FactKind if fold else ())
        self._follow(self._session.fact, self._session.sentence)

    def _fold(self, index: QModelIndex, fold: bool) -> None:
        """Fold or unfold a row's group; the keyboard stays on its heading, or comes to its first fact."""
        kind = self.model.group_of(index.row())
        if kind is None:
            return
        self.model.fold(self.model.folded | {kind} if fold else self.model.folded - {kind})
        row = self.model.row_of_group(kind)
        self.table.setCurrentIndex(self.model.index(row if fold else row + 1, self._column))

    # -- judging --------------------------------------------------------------------------------------------------

    def judged_at(self) -> At | None:
        """Give the current cell, and the other facts that are selected, for the commands that judge them."""
        return self._at(self.table.currentIndex())

    def _at(self, index: QModelIndex) -> At | None:
        fact = self.model.fact_at(index.row()) if index.isValid() else None
        if fact is None or self.model.matrix is None:
            return None
        article_id = self.model.article_at(index.column())
        own = self.model.matrix.passages(fact, article_id) if article_id else ()
        nearest = self.model.matrix.cell(fact, article_id).nearest if article_id else None
        rows = sorted(i.row() for i in self.table.selectionModel().selectedRows())
        others = tuple(f for f in map(self.model.fact_at, rows) if f is not None and f.id != fact.id)
        return At(fact, article_id, own[0].sentence if own else nearest, others)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer what can be judged in the cell under the pointer, or in the current one."""
        index = self.table.currentIndex()
        for view in (self.table, self.table.facts):
            point = view.viewport().mapFromGlobal(event.globalPos())
            if event.reason() is QContextMenuEvent.Reason.Mouse and view.viewport().rect().contains(point):
                index = view.indexAt(point)
        at = self._at(index)
        if at is not None:
            self.menu_wanted.emit(at, event.globalPos())

    # -- copying --------------------------------------------------------------------------------------------------

    def copy_selected(self) -> None:
        """Put the selected rows on the clipboard as a table."""
        self._copy(sorted(index.row() for index in self.table.selectionModel().selectedRows()))

    def copy_all(self) -> None:
        """Put every row that is shown on the clipboard as a table."""
        self._copy([n for n in range(self.model.rowCount()) if self.model.fact_at(n)])

    def _copy(self, rows: list[int]) -> None:
        copy_table(table_of(self.model, rows))
