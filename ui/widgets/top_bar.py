"""The bar above the columns: what is open, filters by kind of fact, the strictness slider, find and export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from ui import theme
from ui.models.arrangement import Show
from ui.models.matrix import CoverageMatrix, FactKind
from ui.widgets.strictness import StrictnessSlider

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QResizeEvent

    from compare.comparison import Comparison


class ElidedLabel(QLabel):
    """A label in plain text that ends in an ellipsis where it does not fit; the tooltip has it all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str) -> None:
        """Show `words`, as many as fit."""
        self._words = words
        self.setAccessibleName(words)
        self.updateGeometry()
        self._elide()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the room that all the words need."""
        return QSize(self.fontMetrics().horizontalAdvance(self._words) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the room that a few letters need."""
        return QSize(min(self.sizeHint().width(), 90), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the words to the new width."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, max(self.width(), 1))
        self.setText(shown)
        # A tooltip that begins like markup would be drawn as markup.
        self.setToolTip("" if shown == self._words else self._words.replace("<", "‹"))


class TopBar(QFrame):
    """Shows counts of the comparison; emits what the person asks for and knows no session."""

    filter_chosen = Signal(str, object)
    """One of Show's values, and the id of the article it is about (None for any)."""

    def __init__(self, find: QAction, export: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "strip")
        self.setAccessibleName(self.tr("Overview and filters"))
        self.name = ElidedLabel()
        self.name.setProperty("kind", "title")
        self.sources = QLabel()
        self.sources.setProperty("kind", "muted")
        self.strictness = StrictnessSlider()
        self.pills: dict[Show, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._missing_menu = QMenu(self)
        for show in (Show.ALL, Show.CLASHES, Show.ONLY_IN_ONE, Show.MISSING):
            self._add_pill(show)
        self.pills[Show.MISSING].setMenu(self._missing_menu)
        self._find = self._button(find, primary=False)
        self._export = self._button(export, primary=True)
        self._lay_out()
        self.show_comparison(None, title="")

    def show_comparison(self, comparison: Comparison | None, *, title: str) -> None:
        """Show the counts of `comparison`; the filters go back to all facts."""
        self.name.show_words(title)
        analysed = comparison is not None and bool(comparison.method.encoder)
        for part in (*self.pills.values(), self.strictness):
            part.setVisible(analysed)
        self.sources.setVisible(comparison is not None)
        self.pills[Show.ALL].setChecked(True)
        if comparison is None:
            return
        self.sources.setText(self._say_sources(comparison, analysed=analysed))
        if analysed:
            self._count(comparison)

    def _say_sources(self, comparison: Comparison, *, analysed: bool) -> str:
        reports = self.tr("%n report(s)", "", len(comparison.articles))
        if not analysed or not comparison.copies:
            return reports
        return f"{reports} · " + self.tr("%n independent version(s)", "", comparison.independent_versions)

    def _count(self, comparison: Comparison) -> None:
        matrix = CoverageMatrix(comparison)
        kinds = [matrix.kind(fact) for fact in comparison.facts]
        self.pills[Show.ALL].setText(self.tr("All {n}").format(n=len(kinds)))
        self.pills[Show.CLASHES].setText(self.tr("Clashes {n}").format(n=kinds.count(FactKind.CLASH)))
        self.pills[Show.ONLY_IN_ONE].setText(self.tr("Only in one {n}").format(n=kinds.count(FactKind.ONLY_HERE)))
        self.pills[Show.MISSING].setText(self.tr("Missing from …"))
        self._missing_menu.clear()
        for article in comparison.articles:
            missing = matrix.totals[article.id].missing
            words = f"{matrix.letters[article.id]}  {article.outlet}   {missing}".replace("&", "&&")
            entry = self._missing_menu.addAction(words)
            short = self.tr("Missing from {letter} {n}").format(letter=matrix.letters[article.id], n=missing)
            entry.triggered.connect(lambda _on=False, a=article.id, s=short: self._choose_missing(a, s))

    def _choose_missing(self, article_id: str, words: str) -> None:
        self.pills[Show.MISSING].setText(words)
        self.pills[Show.MISSING].setChecked(True)
        self.filter_chosen.emit(Show.MISSING.value, article_id)

    def _add_pill(self, show: Show) -> None:
        pill = QPushButton()
        pill.setCheckable(True)
        pill.setProperty("kind", "pill")
        self._group.addButton(pill)
        self.pills[show] = pill
        if show is not Show.MISSING:
            pill.clicked.connect(lambda: self.filter_chosen.emit(show.value, None))

    def _button(self, action: QAction, *, primary: bool) -> QPushButton:
        button = QPushButton(action.text().replace("&", ""))
        button.setProperty("kind", "primary" if primary else "")
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        action.changed.connect(lambda: button.setEnabled(action.isEnabled()))
        button.setEnabled(action.isEnabled())
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.ROOM, theme.GAP, theme.ROOM, theme.GAP)
        row.setSpacing(theme.GAP)
        row.addWidget(self.name)
        row.addWidget(self.sources)
        for pill in self.pills.values():
            row.addWidget(pill)
        row.addStretch(1)
        row.addWidget(self.strictness)
        row.addWidget(self._find)
        row.addWidget(self._export)
