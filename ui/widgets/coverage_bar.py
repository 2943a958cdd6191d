"""The bar above the matrix: free-text filter, which facts, in which order, grouped or not, copy."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from ui import theme
from ui.languages.phrases import counted
from ui.models.arrangement import FactFilter, FactOrder, Show, SortBy
from ui.models.narrowed import show_words
from ui.widgets.coverage_delegate import Detail
from ui.widgets.field_buttons import ClearsOnEscape, name_buttons

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.models.coverage_model import CoverageModel

LEAST = 280
"""Width in pixels that the bar can do with."""


class CoverageBar(QFrame):
    """Shows what a CoverageModel shows, and asks it for something else."""

    copy_asked = Signal()
    enlarge_asked = Signal()
    fold_wanted = Signal(bool)
    """All groups are to be folded (or unfolded)."""
    detail_chosen = Signal(str)
    """How much of the words to show: a value of Detail."""

    def __init__(self, model: CoverageModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "strip")
        self._model = model
        self.search = QLineEdit()
        self.show_button, self.sort_button = self._menu_button(), self._menu_button()
        self.detail_button, self.group = self._menu_button(), QCheckBox(self.tr("Group"))
        self.copy_button, self.enlarge_button = QToolButton(), QToolButton()
        self.count = QLabel()
        self._set_up()
        self._lay_out()
        model.renewed.connect(self.renew)
        self.renew()

    def _set_up(self) -> None:
        self.search.setPlaceholderText(self.tr("Filter facts and notes"))
        self.search.setAccessibleName(self.tr("Filter facts and notes"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(theme.icon("filter", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        name_buttons(self.search)
        ClearsOnEscape(self.search)
        self.search.setMaximumWidth(260)
        self.search.textChanged.connect(lambda text: self._keep(replace(self._model.keep, text=text)))
        self.group.setToolTip(self.tr("Group the facts by how they stand"))
        self.group.toggled.connect(lambda on: self._model.arrange(grouped=on))
        self._fill_detail_menu()
        self.show_button.menu().aboutToShow.connect(self._fill_show_menu)
        self.sort_button.menu().aboutToShow.connect(self._fill_sort_menu)
        self.copy_button.setIcon(theme.icon("copy"))
        self.copy_button.setToolTip(self.tr("Copy these rows as a table"))
        self.copy_button.setAccessibleName(self.tr("Copy as table"))
        self.copy_button.clicked.connect(self.copy_asked)
        self.enlarge_button.setIcon(theme.icon("enlarge"))
        self.enlarge_button.setCheckable(True)
        self.enlarge_button.setToolTip(self.tr("Give the matrix the whole middle of the window"))
        self.enlarge_button.setAccessibleName(self.tr("Enlarge the matrix"))
        self.enlarge_button.clicked.connect(self.enlarge_asked)
        self.enlarge_button.toggled.connect(self._draw_enlarge)
        self.count.setProperty("kind", "small")

    def _draw_enlarge(self, on: bool) -> None:
        """Draw the sign in a colour that is seen on the button, which is dark while it is down."""
        self.enlarge_button.setIcon(theme.icon("enlarge", "on_ink" if on else "text"))

    def _lay_out(self) -> None:
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP, theme.HAIR, theme.GAP, theme.HAIR)
        row.setSpacing(theme.TIGHT)
        row.addWidget(self.search, stretch=2)
        for button in (self.show_button, self.sort_button, self.detail_button, self.group):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.count)
        row.addWidget(self.copy_button)
        row.addWidget(self.enlarge_button)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for little width: what does not fit is put away."""
        return QSize(LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show what has room, the least needed last."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        spare = (self.count, self.group, self.detail_button, self.copy_button, self.sort_button)
        for part in spare:
            part.show()
        for part in spare:
            self._row.invalidate()
            if self._row.minimumSize().width() <= self.width():
                break
            part.hide()

    def _menu_button(self) -> QToolButton:
        button = QToolButton()
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.setIcon(theme.icon("down", "muted"))
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        button.setMenu(QMenu(button))
        return button

    # -- from and to the model ------------------------------------------------------------------------------------

    def renew(self) -> None:
        """Show the model's filter, order and count."""
        model = self._model
        with QSignalBlocker(self.search):
            if self.search.text() != model.keep.text:
                self.search.setText(model.keep.text)
        with QSignalBlocker(self.group):
            self.group.setChecked(model.grouped)
        shown = show_words(model.matrix, model.keep.show, model.keep.article_id)
        self.show_button.setText(self.tr("Show: {what}").format(what=shown))
        self.show_button.setAccessibleName(self.show_button.text())
        self.sort_button.setText(self.tr("Sort: {what}").format(what=self._order_words(model.order)))
        self.sort_button.setAccessibleName(self.sort_button.text())
        self.count.setText(self._count_words())
        self._fit()

    def _count_words(self) -> str:
        total = len(self._model.matrix.comparison.facts) if self._model.matrix else 0
        if self._model.fact_count == total:
            return counted(total, self.tr("%n fact(s)", "", total))
        return self.tr("{n} of {total} facts").format(n=self._model.fact_count, total=total)

    def _keep(self, keep: FactFilter) -> None:
        self._model.arrange(keep=keep)

    # -- menus ----------------------------------------------------------------------------------------------------

    def _fill_show_menu(self) -> None:
        menu, group = self._emptied(self.show_button)
        for show in (Show.ALL, Show.CLASHES, Show.ONLY_IN_ONE, Show.IN_ALL, Show.UNSURE, Show.UNREVIEWED):
            self._add_show(menu, group, show, None)
        menu.addSeparator()
        for show in (Show.NOTED, Show.BOOKMARKED):
            self._add_show(menu, group, show, None)
        menu.addSeparator()
        articles = self._model.matrix.articles if self._model.matrix else ()
        for show, title in ((Show.MISSING, self.tr("Not found in")), (Show.ONLY_IN_ONE, self.tr("Only in"))):
            under = menu.addMenu(title)
            for article in articles:
                self._add_show(under, group, show, article.id)

    def _add_show(self, menu: QMenu, group: QActionGroup, show: Show, article_id: str | None) -> None:
        words = show_words(self._model.matrix, show, article_id)
        if article_id and self._model.matrix:
            words += f"  {self._model.matrix.comparison.article(article_id).outlet.replace('&', '&&')}"
        text = self._model.keep.text
        action = self._choice(menu, group, words, chosen=(self._model.keep == FactFilter(show, article_id, text)))
        action.triggered.connect(lambda: self._keep(FactFilter(show, article_id, self._model.keep.text)))

    def _fill_sort_menu(self) -> None:
        menu, group = self._emptied(self.sort_button)
        for by in SortBy:
            order = FactOrder(by)
            action = self._choice(menu, group, self._order_words(order), chosen=self._model.order.by is by)
            action.triggered.connect(lambda _=False, order=order: self._model.arrange(order=order))
        menu.addSeparator()
        turned = menu.addAction(self.tr("The other way round"))
        turned.setCheckable(True)
        turned.setChecked(self._model.order.backwards)
        turned.triggered.connect(lambda on: self._model.arrange(order=replace(self._model.order, backwards=on)))
        menu.addSeparator()
        menu.addAction(self.tr("Fold all groups")).triggered.connect(lambda: self.fold_wanted.emit(True))
        menu.addAction(self.tr("Unfold all groups")).triggered.connect(lambda: self.fold_wanted.emit(False))

    def _fill_detail_menu(self) -> None:
        titles = {
            Detail.MARKS: self.tr("marks"),
            Detail.QUOTES: self.tr("start of quote"),
            Detail.SENTENCES: self.tr("whole sentences"),
        }
        menu, group = self._emptied(self.detail_button)
        for detail, title in titles.items():
            action = self._choice(menu, group, title, chosen=detail is Detail.QUOTES)
            action.triggered.connect(lambda _=False, detail=detail, title=title: self._choose_detail(detail, title))
        self._choose_detail(Detail.QUOTES, titles[Detail.QUOTES])

    def _choose_detail(self, detail: Detail, title: str) -> None:
        self.detail_button.setText(self.tr("Cells: {what}").format(what=title))
        self.detail_button.setAccessibleName(self.detail_button.text())
        self.detail_chosen.emit(detail.value)

    def _emptied(self, button: QToolButton) -> tuple[QMenu, QActionGroup]:
        menu = button.menu()
        for child in [*menu.findChildren(QMenu), *menu.findChildren(QActionGroup)]:
            child.deleteLater()
        menu.clear()
        return menu, QActionGroup(menu)

    def _choice(self, menu: QMenu, group: QActionGroup, words: str, *, chosen: bool) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(chosen)
        group.addAction(action)
        return action

    # -- words ----------------------------------------------------------------------------------------------------

    def _order_words(self, order: FactOrder) -> str:
        if order.article_id and self._model.matrix:
            return self.tr("as in {letter}").format(letter=self._model.matrix.letters[order.article_id])
        return {
            SortBy.IMPORTANCE: self.tr("importance"),
            SortBy.COVERAGE: self.tr("most outlets"),
            SortBy.POSITION: self.tr("place in the article"),
            SortBy.BURIED: self.tr("high in one, low in another"),
            SortBy.STATE: self.tr("clashes first"),
        }[order.by]
