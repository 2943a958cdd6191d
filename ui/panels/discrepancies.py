"""The list of clashes: details of the same fact that differ between the reports; a click goes to the fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListView, QStackedLayout, QWidget

from ui import theme
from ui.models.discrepancies_model import DiscrepanciesModel, voices
from ui.models.plain_words import waiting_words
from ui.widgets.clipboard import copy_table
from ui.widgets.discrepancy_delegate import DiscrepancyDelegate
from ui.widgets.teaching import Teaching

if TYPE_CHECKING:
    from compare.comparison import Comparison
    from compare.model import Fact, Sentence
    from ui.session import Session


class DiscrepanciesPanel(QWidget):
    """Follows the session's fact and leads it, as the matrix does."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._following = False
        self.model = DiscrepanciesModel(self)
        self.list = QListView()
        self.teaching = Teaching()
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(self._lead)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.list)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self.copy_selected)
        theme.changed.connect(self.list.viewport().update)
        session.changed.connect(self._show)
        session.selected.connect(self._follow)
        self._show(session.comparison)

    def _lay_out(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(DiscrepancyDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(self.tr("Clashes"))
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.teaching)

    def _show(self, comparison: Comparison | None) -> None:
        self.model.show(comparison)
        self._pages.setCurrentIndex(0 if self.model.rowCount() else 1)
        self._teach(comparison)
        self._follow(self._session.fact, self._session.sentence)

    def _teach(self, comparison: Comparison | None) -> None:
        if comparison is None:
            words = self.tr(
                "Open two or more reports; numbers, dates, names and quotations that differ are listed here."
            )
            self.teaching.teach(self.tr("Nothing compared yet"), words)
        elif not comparison.method.encoder:
            words = self.tr(
                "Numbers, dates, names and quotations that differ are listed here once reports are compared."
            )
            self.teaching.teach(waiting_words(comparison), words)
        else:
            words = self.tr(
                "As far as the program can tell, no two reports give a number, date, name or quotation differently, or "
                "deny what the other says. A clash counts only where both surely speak of the same thing, so many "
                "are overlooked: reading is still worth it."
            )
            self.teaching.teach(self.tr("No clashing details found"), words)

    def _follow(self, fact: Fact | None, _sentence: Sentence | None) -> None:
        row, current = self.model.row_of(fact), self.model.clash_at(self.list.currentIndex().row())
        if current is not None and fact is not None and current.fact.id == fact.id:
            return
        self._following = True
        self.list.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())
        self._following = False

    def _lead(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not self._following:
            self._choose(current)

    def _choose(self, index: QModelIndex) -> None:
        """Select a clash's fact, in the words of the side that the fewest reports are on."""
        clash, comparison = self.model.clash_at(index.row()), self._session.comparison
        if clash is None or comparison is None:
            return
        if self._session.fact is None or self._session.fact.id != clash.fact.id:
            dissenting = voices(comparison, [clash.discrepancy])[0]
            self._session.select_fact(clash.fact, sentence=dissenting)

    def copy_selected(self) -> None:
        """Put the selected clash on the clipboard: kind, fact, values, reason."""
        clash = self.model.clash_at(self.list.currentIndex().row())
        if clash is not None:
            sides = [f"{', '.join(side.letters)}: {side.value}" for side in clash.sides]
            copy_table([[clash.kind.value, clash.fact.label, *sides, clash.discrepancy.reason]])
