"""The fact × outlet matrix as a Qt table model: facts in rows, outlets in columns, over one immutable Comparison."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt, Signal

from compare.model import Fact
from ui.models import cell_words, plain_words
from ui.models.arrangement import FactFilter, FactOrder, Show, SortBy, arrange
from ui.models.coverage_cells import CoverageRole, Face, fact_data, outlet_data, spread_data, where_data
from ui.models.matrix import FactKind, matrix_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QPersistentModelIndex

    from compare.comparison import Comparison
    from ui.models.matrix import CoverageMatrix

    Index = QModelIndex | QPersistentModelIndex

_tr = QCoreApplication.translate
_HEADING = Qt.ItemFlag.ItemNeverHasChildren | Qt.ItemFlag.ItemIsEnabled
_FACT = _HEADING | Qt.ItemFlag.ItemIsSelectable


class CoverageModel(QAbstractTableModel):
    """Columns: the fact, one an outlet, where it stands, how many carry it; filters, sorts and groups by itself.

    A change of which facts are shown resets the model: rows are values, and a view finds its current fact again with
    `row_of`. Where the same facts stand in the same rows, as after most judgements, only their cells change.
    """

    renewed = Signal()
    """Another comparison, filter or order is shown, whether the model was reset for it or not."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.matrix: CoverageMatrix | None = None
        self.keep = FactFilter()
        self.order = FactOrder()
        self.grouped = False
        self.folded: frozenset[FactKind] = frozenset()
        """The groups of which only the heading is shown; of no account while there are no groups."""
        self._all: tuple[Fact | FactKind, ...] = ()
        """Every row, also of folded groups."""
        self._rows: tuple[Fact | FactKind, ...] = ()
        self._row_of: dict[str, int] = {}

    # -- what is shown --------------------------------------------------------------------------------------------

    def show(self, comparison: Comparison | None) -> None:
        """Show another comparison; filter and order stay unless they name an article that is gone."""
        matrix = matrix_of(comparison) if comparison else None
        ids = {a.id for a in matrix.articles} if matrix else set()
        keep, order = self.keep, self.order
        if keep.article_id not in ids | {None}:
            keep = FactFilter(text=keep.text)
        if order.article_id not in ids | {None}:
            order = FactOrder()
        self._reset(matrix, keep, order, grouped=self.grouped)

    def arrange(
        self, *, keep: FactFilter | None = None, order: FactOrder | None = None, grouped: bool | None = None
    ) -> None:
        """Change what is given of filter, order and grouping."""
        changed = (keep or self.keep, order or self.order, self.grouped if grouped is None else grouped)
        if changed != (self.keep, self.order, self.grouped):
            self._reset(self.matrix, changed[0], changed[1], grouped=changed[2])

    def fold(self, kinds: Iterable[FactKind]) -> None:
        """Show only the headings of these groups."""
        self.folded = frozenset(kinds)
        self._show_rows(self.matrix, self._all)
        self.renewed.emit()

    def _reset(self, matrix: CoverageMatrix | None, keep: FactFilter, order: FactOrder, *, grouped: bool) -> None:
        rows = arrange(matrix, keep=keep, order=order, grouped=grouped) if matrix else ()
        self.keep, self.order, self.grouped = keep, order, grouped
        self._show_rows(matrix, rows)
        self.renewed.emit()

    def _show_rows(self, matrix: CoverageMatrix | None, every: tuple[Fact | FactKind, ...]) -> None:
        folded = self.folded if self.grouped else frozenset()
        rows = tuple(r for r in every if isinstance(r, FactKind) or not matrix or matrix.kind(r) not in folded)
        same = _layout(matrix, rows) == _layout(self.matrix, self._rows)
        if not same:
            self.beginResetModel()
        self.matrix, self._all, self._rows = matrix, every, rows
        self._row_of = {row.id: n for n, row in enumerate(rows) if isinstance(row, Fact)}
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, self.columnCount() - 1))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort as a click on the column's header does; -1 goes back to importance."""
        backwards = order == Qt.SortOrder.DescendingOrder
        article_id = self.article_at(column)
        if article_id:
            wanted = FactOrder(SortBy.POSITION, article_id)
        elif column == self.where_column:
            wanted = FactOrder(SortBy.BURIED)
        elif column == self.outlets_column:
            wanted = FactOrder(SortBy.COVERAGE)
        else:
            wanted = FactOrder()
        self.arrange(order=replace(wanted, backwards=backwards))

    # -- rows and columns -----------------------------------------------------------------------------------------

    @property
    def where_column(self) -> int:
        """The column of the position strips."""
        return len(self.matrix.articles) + 1 if self.matrix else -1

    @property
    def outlets_column(self) -> int:
        """The column that counts the outlets."""
        return len(self.matrix.articles) + 2 if self.matrix else -1

    def article_at(self, column: int) -> str | None:
        """Give the article of a column, None for the others."""
        articles = self.matrix.articles if self.matrix else ()
        return articles[column - 1].id if 1 <= column <= len(articles) else None

    def column_of(self, article_id: str) -> int:
        """Give the column of an article, 0 for an unknown one."""
        ids = [a.id for a in self.matrix.articles] if self.matrix else []
        return ids.index(article_id) + 1 if article_id in ids else 0

    def fact_at(self, row: int) -> Fact | None:
        """Give the fact of a row, None for a heading or a row that is not there."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Fact) else None

    def row_of(self, fact: Fact | None) -> int:
        """Give the row of a fact, -1 where it is not shown."""
        return self._row_of.get(fact.id, -1) if fact else -1

    def kind_at(self, row: int) -> FactKind | None:
        """Give the group that a row heads, None for a fact or a row that is not there."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, FactKind) else None

    def group_of(self, row: int) -> FactKind | None:
        """Give the group that a row heads or belongs to, None where there are no groups."""
        fact = self.fact_at(row)
        if fact is not None and self.grouped and self.matrix is not None:
            return self.matrix.kind(fact)
        return self.kind_at(row)

    def row_of_group(self, kind: FactKind) -> int:
        """Give the row of a group's heading, -1 where it has none."""
        return self._rows.index(kind) if kind in self._rows else -1

    def heading_rows(self) -> list[int]:
        """Give the rows that head a group."""
        return [n for n, row in enumerate(self._rows) if isinstance(row, FactKind)]

    @property
    def fact_count(self) -> int:
        """How many facts pass the filter, those in folded groups included."""
        return sum(isinstance(row, Fact) for row in self._all)

    def count(self, show: Show, article_id: str | None = None) -> int:
        """Say how many facts a filter would keep, whatever the text filter."""
        if self.matrix is None:
            return 0
        return len(arrange(self.matrix, keep=FactFilter(show, article_id), order=FactOrder()))

    # -- Qt's side ------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        """Give the number of rows, headings included."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        """Give the number of columns."""
        return 0 if parent.isValid() or self.matrix is None else len(self.matrix.articles) + 3

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let facts be selected, headings only be seen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _HEADING if isinstance(self._rows[index.row()], FactKind) else _FACT

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give what a role asks of a cell."""
        if self.matrix is None or not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, FactKind):
            return self._heading_data(row, index.column(), role)
        return self._fact_data(self.matrix, row, index.column(), role=role)

    def _fact_data(self, matrix: CoverageMatrix, fact: Fact, column: int, *, role: int) -> Any:
        if role == CoverageRole.FACT:
            return fact
        if role == CoverageRole.KIND:
            return matrix.kind(fact)
        if role == CoverageRole.FACE and not self.article_at(column):
            return Face(matrix.kind(fact))
        if article_id := self.article_at(column):
            return outlet_data(matrix, fact, article_id, role=role)
        if column == 0:
            return fact_data(matrix, fact, role)
        return (where_data if column == self.where_column else spread_data)(matrix, fact, role)

    def _heading_data(self, kind: FactKind, column: int, role: int) -> Any:
        if role == CoverageRole.KIND:
            return kind
        if role == CoverageRole.FACE:
            return Face(kind, heading=True, folded=kind in self.folded)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tr("Coverage", "Click, or press + and −, to unfold and fold the group")
        if column == 0 and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            members = sum(1 for r in self._all if isinstance(r, Fact) and self.matrix and self.matrix.kind(r) is kind)
            words = f"{plain_words.KIND_GLYPHS[kind]} {plain_words.kind_words(kind)} ({members})"
            if role == Qt.ItemDataRole.DisplayRole:
                return words
            state = _tr("Coverage", "folded") if kind in self.folded else _tr("Coverage", "unfolded")
            return f"{words}, {state}"
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Give the columns' names, outlets as letter and name; the rows' names, which only screen readers meet."""
        if self.matrix is None:
            return None
        if orientation == Qt.Orientation.Horizontal and (article_id := self.article_at(section)):
            return self._outlet_header(self.matrix, article_id, role)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self.index(section, 0).data()
        titles = {
            0: _tr("Coverage", "Fact"),
            self.where_column: _tr("Coverage", "Where in the article"),
            self.outlets_column: _tr("Coverage", "Outlets"),
        }
        return titles.get(section)

    def _outlet_header(self, matrix: CoverageMatrix, article_id: str, role: int) -> Any:
        name = f"{matrix.letters[article_id]} {matrix.comparison.article(article_id).outlet}"
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role == Qt.ItemDataRole.ToolTipRole:
            totals = cell_words.totals_sentence(matrix.totals[article_id])
            sort = _tr("Coverage", "Click to read the facts in this article's order.")
            return plain_words.as_tooltip(f"{name}\n{totals}\n{sort}")
        return None


def _layout(matrix: CoverageMatrix | None, rows: tuple[Fact | FactKind, ...]) -> tuple[tuple[str, ...], ...]:
    """Say which reports stand in the columns and which facts in the rows."""
    names = tuple(row.id if isinstance(row, Fact) else row.value for row in rows)
    return tuple(f"{a.id} {a.outlet}" for a in matrix.articles) if matrix else (), names
