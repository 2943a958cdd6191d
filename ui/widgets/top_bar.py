"""The bar above the columns: what is open, filters by kind of fact, the strictness slider, find and export."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from ui import theme
from ui.languages.phrases import counted
from ui.models.arrangement import Show
from ui.models.matrix import FactKind, matrix_of
from ui.models.plain_words import joined
from ui.widgets.elided import Elided
from ui.widgets.strictness import StrictnessSlider

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QResizeEvent

    from compare.comparison import Comparison


NAME_WIDTH = 110
"""So much of the name stays in the narrowest window."""


class TopBar(QFrame):
    """Shows counts of the comparison; emits what the person asks for and knows no session."""

    filter_chosen = Signal(str, object)
    """One of Show's values, and the id of the article it is about (None for any)."""

    def __init__(self, find: QAction, export: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Overview and filters"))
        self.name = Elided()
        self.name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.name.setMinimumWidth(NAME_WIDTH)
        self.name.setProperty("kind", "title")
        self.sources = QLabel()
        self.sources.setProperty("kind", "muted")
        self.strictness = StrictnessSlider()
        self.pills: dict[Show, QPushButton] = {}
        self._menus = {show: QMenu(self) for show in (Show.ONLY_IN_ONE, Show.MISSING)}
        self._words: dict[tuple[Show, object], str] = {}
        self._filter: tuple[str, object] = (Show.ALL.value, None)
        self._shown: set[QWidget] = set()
        for show in (Show.ALL, Show.CLASHES, Show.ONLY_IN_ONE, Show.MISSING):
            self._add_pill(show)
        for show, menu in self._menus.items():
            self.pills[show].setMenu(menu)
        self._find = self._button(self.tr("Find…"), find, primary=False)
        self._export = self._button(self.tr("Export…"), export, primary=True)
        self._lay_out()
        self.show_comparison(None, title="")

    def show_comparison(self, comparison: Comparison | None, *, title: str) -> None:
        """Show the counts of `comparison`."""
        self.name.set_text(title)
        analysed = comparison is not None and bool(comparison.method.encoder)
        self._shown = {self.name, self._find, self._export}
        if comparison is not None:
            self._shown.add(self.sources)
            self.sources.setText(self._say_sources(comparison, analysed=analysed))
        if comparison is not None and analysed:
            self._shown |= {*self.pills.values(), self.strictness}
            self._count(comparison)
        self._fit()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for little width: what does not fit is put away."""
        return QSize(NAME_WIDTH, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show what has room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Put parts away, the least needed first, until the others have the room for all their words."""
        parts = (*self.pills.values(), self.sources, self.strictness, self._find, self._export)
        for part in parts:
            part.setVisible(part in self._shown)
        self.strictness.say_ends(True)
        away = (partial(self.strictness.say_ends, False), self.sources.hide, self.strictness.hide)
        for put_away in (*away, self.pills[Show.ONLY_IN_ONE].hide, self.pills[Show.MISSING].hide, self._find.hide):
            self._row.invalidate()
            if self._row.minimumSize().width() <= self.width():
                break
            put_away()

    def show_filter(self, show: str, article_id: object) -> None:
        """Show which filter is in force; none of the pills is down when it is another one."""
        self._filter = (show, article_id)
        for kind, pill in self.pills.items():
            pill.setChecked(kind.value == show and (article_id is None or kind in self._menus))
        for kind in self._menus:
            about = article_id if kind == show else None
            self.pills[kind].setText(self._words.get((kind, about), self._words.get((kind, None), "")))
        self._fit()

    def _say_sources(self, comparison: Comparison, *, analysed: bool) -> str:
        number, versions = len(comparison.articles), comparison.independent_versions
        reports = counted(number, self.tr("%n report(s)", "", number))
        if not analysed or not comparison.copies:
            return reports
        return joined(reports, counted(versions, self.tr("%n independent version(s)", "", versions)))

    def _count(self, comparison: Comparison) -> None:
        matrix = matrix_of(comparison)
        kinds = [matrix.kind(fact) for fact in comparison.facts]
        self.pills[Show.ALL].setText(self.tr("All {n}").format(n=len(kinds)))
        self.pills[Show.CLASHES].setText(self.tr("≠ Clashes {n}").format(n=kinds.count(FactKind.CLASH)))
        self._words.clear()
        for menu in self._menus.values():
            menu.clear()
        only = self.tr("◆ Only in one {n}").format(n=kinds.count(FactKind.ONLY_HERE))
        self._add_entry(Show.ONLY_IN_ONE, None, self.tr("In any one report   {n}"), kinds.count(FactKind.ONLY_HERE))
        self._words = {(Show.ONLY_IN_ONE, None): only, (Show.MISSING, None): self.tr("– Missing from …")}
        for article in comparison.articles:
            letter, totals = matrix.letters[article.id], matrix.totals[article.id]
            entry = f"{letter}  {article.outlet}".replace("&", "&&") + "   {n}"
            self._add_entry(Show.ONLY_IN_ONE, article.id, entry, totals.only_here)
            self._add_entry(Show.MISSING, article.id, entry, totals.missing)
            words = self.tr("◆ Only in {letter} {n}").format(letter=letter, n=totals.only_here)
            self._words[Show.ONLY_IN_ONE, article.id] = words
            words = self.tr("– Missing from {letter} {n}").format(letter=letter, n=totals.missing)
            self._words[Show.MISSING, article.id] = words
        self.show_filter(*self._filter)

    def _add_entry(self, show: Show, article_id: str | None, words: str, number: int) -> None:
        entry = self._menus[show].addAction(words.replace("{n}", str(number)))
        entry.triggered.connect(lambda: self.filter_chosen.emit(show.value, article_id))

    def _add_pill(self, show: Show) -> None:
        pill = QPushButton()
        pill.setCheckable(True)
        pill.setProperty("kind", "pill")
        self.pills[show] = pill
        # Which pill is down depends on the filter in force, not on which one was pressed.
        pill.clicked.connect(lambda: self.show_filter(*self._filter))
        if show not in self._menus:
            pill.clicked.connect(lambda: self._press(show))

    def _press(self, show: Show) -> None:
        """Ask for the pill's facts, or for all when they are shown already."""
        again = self._filter == (show.value, None)
        self.filter_chosen.emit((Show.ALL if again else show).value, None)

    def _button(self, words: str, action: QAction, *, primary: bool) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("kind", "primary" if primary else "")
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        action.changed.connect(lambda: button.setEnabled(action.isEnabled()))
        action.changed.connect(lambda: button.setToolTip(action.toolTip()))
        button.setEnabled(action.isEnabled())
        return button

    def _lay_out(self) -> None:
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        row.addWidget(self.name)
        row.addWidget(self.sources)
        for pill in self.pills.values():
            row.addWidget(pill)
        row.addStretch(1)
        row.addWidget(self.strictness)
        row.addWidget(self._find)
        row.addWidget(self._export)
