"""The list of sources: every article with its outlet, date, length, copies, file, and notes on how it was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDockWidget,
    QFrame,
    QMenu,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui import theme
from ui.models.articles_model import NOTES, ArticleRole, ArticlesModel
from ui.models.table_text import table_of
from ui.widgets.clipboard import copy_table
from ui.widgets.coverage_delegate import row_height
from ui.widgets.letter_delegate import LetterDelegate
from ui.widgets.teaching import Teaching

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QShowEvent

    from compare.comparison import Comparison
    from compare.model import Fact, Sentence
    from ui.session import Session

LETTER, OUTLET, HEADLINE = 0, 1, 2
WIDEST = {OUTLET: 200, HEADLINE: 360, NOTES: 360}
PADDING = 32
"""Widths in pixels that columns start with at most."""


class ArticlesPanel(QWidget):
    """Enter or a double click on an article goes to its first sentence; the menu of a row replaces or removes it."""

    reread_wanted = Signal(int)
    """Number of the article, in order of opening, that is to be read again from its file."""
    replace_wanted = Signal(int)
    remove_wanted = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = ArticlesModel(self)
        self.sorted = QSortFilterProxyModel(self)
        self.table = QTableView()
        self.teaching = Teaching()
        self._outdated = self._in_front = True
        self._lay_out()
        self.table.activated.connect(self._go_to)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._show_menu)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self.copy_selected)
        theme.changed.connect(self.table.viewport().update)
        session.changed.connect(self._show)
        session.selected.connect(self._follow)

    def _lay_out(self) -> None:
        self.sorted.setSourceModel(self.model)
        self.sorted.setSortRole(ArticleRole.SORT)
        table = self.table
        table.setModel(self.sorted)
        table.setItemDelegateForColumn(LETTER, LetterDelegate(table))
        table.setSortingEnabled(True)
        table.sortByColumn(LETTER, Qt.SortOrder.AscendingOrder)
        table.setShowGrid(False)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setItemDelegate(_OneLine(table))
        table.setItemDelegateForColumn(NOTES, QStyledItemDelegate(table))
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(row_height())
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().sectionResized.connect(self._make_room)
        self.sorted.layoutChanged.connect(self._give_heights)
        table.setAccessibleName(self.tr("Sources"))
        table.setAccessibleDescription(self.tr("One row for each article. Enter goes to its first sentence."))
        self._pages = QStackedLayout(self)
        self._pages.addWidget(table)
        self._pages.addWidget(self.teaching)
        words = self.tr("Open two or more reports of one event; this list then tells what was read from which file.")
        self.teaching.teach(self.tr("No articles"), words)

    def _show(self, _comparison: Comparison | None) -> None:
        self._outdated = True
        if self._in_front and self.isVisible():
            self._renew()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Fill the list now that it is seen."""
        super().showEvent(event)
        if self._in_front and self._outdated:
            self._renew()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Ask the dock whether this is the tab in front: behind another one the list need not be filled."""
        super().changeEvent(event)
        dock = self.parentWidget()
        if event.type() is QEvent.Type.ParentChange and isinstance(dock, QDockWidget):
            self._in_front = False
            dock.visibilityChanged.connect(self._come_to_front)

    def _come_to_front(self, in_front: bool) -> None:
        self._in_front = in_front
        if in_front and self._outdated:
            self._renew()

    def _renew(self) -> None:
        self._outdated = False
        self.model.show(self._session.comparison)
        self._pages.setCurrentIndex(0 if self.model.rowCount() else 1)
        self._share_room()
        self._follow(self._session.fact, self._session.sentence)

    def _share_room(self) -> None:
        """Give every column the width of its longest words, as the view would do at a hundred times the effort."""
        metrics = self.table.fontMetrics()
        for column, words in enumerate(self.model.words()):
            width = max(map(metrics.horizontalAdvance, words), default=0) + PADDING
            self.table.setColumnWidth(column, min(width, WIDEST.get(column, width)))
        self._give_heights()

    def _make_room(self, column: int) -> None:
        if column == NOTES:
            self._give_heights()

    def _give_heights(self) -> None:
        """Give the rows whose notes are wrapped the height of all their lines."""
        metrics, width = self.table.fontMetrics(), self.table.columnWidth(NOTES) - PADDING
        for row in range(self.sorted.rowCount()):
            words = self.sorted.index(row, NOTES).data()
            lines = metrics.boundingRect(QRect(0, 0, width, 0), int(Qt.TextFlag.TextWordWrap), words).height()
            self.table.setRowHeight(row, max(row_height(), lines + theme.GAP))

    def _follow(self, _fact: Fact | None, sentence: Sentence | None) -> None:
        """Make the row of the selected sentence's article the current one."""
        if self._outdated:
            return
        for row in range(self.sorted.rowCount()):
            index = self.sorted.index(row, LETTER)
            if sentence is not None and index.data(ArticleRole.ARTICLE).id == sentence.article_id:
                self.table.setCurrentIndex(index)

    def _go_to(self, index: QModelIndex) -> None:
        article, comparison = index.data(ArticleRole.ARTICLE), self._session.comparison
        sentences = comparison.sentences_of(article.id) if comparison and article else ()
        if sentences:
            self._session.select_sentence(sentences[0])

    def _show_menu(self, point: QPoint) -> None:
        """Offer what can be done to the article of the current row."""
        row = self.sorted.mapToSource(self.table.currentIndex()).row()
        if self.model.article_at(row) is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, icon, wanted in (
            (self.tr("Read &again from its file"), "refresh", self.reread_wanted),
            (self.tr("Replace &with another file…"), "open", self.replace_wanted),
            (self.tr("Remove from the comparison"), "close", self.remove_wanted),
        ):
            menu.addAction(theme.icon(icon), words).triggered.connect(lambda _on=False, w=wanted: w.emit(row))
        menu.addSeparator()
        menu.addAction(theme.icon("copy"), self.tr("&Copy")).triggered.connect(self.copy_selected)
        menu.popup(self.table.viewport().mapToGlobal(point))

    def copy_selected(self) -> None:
        """Put the selected rows on the clipboard as a table."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        copy_table(table_of(self.sorted, rows))


class _OneLine(QStyledItemDelegate):
    """Keeps to one line, however high the notes make the row."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:  # noqa: N802 - Qt's name
        super().initStyleOption(option, index)
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.WrapText
