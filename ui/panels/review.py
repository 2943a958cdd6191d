"""The queue: what is most doubtful and most important first, to be confirmed or rejected one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.models.judged_words import At
from ui.models.plain_words import waiting_words
from ui.models.review_model import FACT, REPORT, STATE, WHY, WORDS, ReviewModel, longest, sentence_at
from ui.widgets.coverage_delegate import row_height
from ui.widgets.teaching import Teaching

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QShowEvent

    from compare.comparison import Comparison
    from compare.model import Fact, Sentence
    from ui.session import Session

REPORT_WIDTH = 150


class ReviewPanel(QWidget):
    """Follows the session and leads it; filled only while it is seen, as each judgement changes it."""

    asked = Signal(str, object)
    """(the command's id, At): a button wants something judged."""
    step_wanted = Signal(int)
    """The next (1) or previous (-1) open question is wanted."""
    menu_wanted = Signal(object, object)
    """(At, where on the screen)"""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._outdated = True
        self._following = False
        self.model = ReviewModel(self)
        self.table = QTableView()
        self.bar, self.count = QProgressBar(), QLabel()
        self.only_open = QCheckBox(self.tr("Only what is open"))
        self.teaching = Teaching()
        self.setFocusProxy(self.table)
        self._lay_out()
        self.table.selectionModel().currentChanged.connect(self._lead)
        self.table.clicked.connect(self._choose)
        self.only_open.toggled.connect(self._refill)
        theme.changed.connect(self.table.viewport().update)
        session.changed.connect(self._outdate)
        session.selected.connect(self._follow)

    def _lay_out(self) -> None:
        strip = QWidget()
        # It may be cut off, but never makes the window wider than a person wants it.
        strip.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        head = QHBoxLayout(strip)
        head.setContentsMargins(theme.PAD, theme.TIGHT, theme.PAD, theme.TIGHT)
        head.setSpacing(theme.GAP)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(120)
        self.bar.setAccessibleName(self.tr("Reviewed"))
        head.addWidget(self.bar)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.only_open)
        for name, icon, words in (
            ("confirm", "check", self.tr("Confirm")),
            ("partly", "", self.tr("In part")),
            ("reject", "reject", self.tr("Reject")),
        ):
            head.addWidget(self._button(words, icon, name))
        head.addWidget(self._button(self.tr("Next"), "next", ""))
        self._set_up_table()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(strip)
        column.addWidget(self.table)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(page)
        self._pages.addWidget(self.teaching)

    def _button(self, words: str, icon: str, name: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name or "next")
        button.setProperty("kind", "quiet")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if icon:
            button.setIcon(theme.icon(icon))
        if name:
            button.clicked.connect(lambda _checked=False: self._judge(name))
        else:
            button.clicked.connect(lambda _checked=False: self.step_wanted.emit(1))
        return button

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("To review"))
        table.setAccessibleDescription(self.tr("Most doubtful and most important first. Y confirms, X rejects."))
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(row_height())
        table.verticalHeader().setMinimumSectionSize(row_height())
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        metrics = table.fontMetrics()
        for section in (STATE, WHY):
            words = (*longest(section), self.model.headerData(section, Qt.Orientation.Horizontal))
            table.setColumnWidth(section, max(map(metrics.horizontalAdvance, words)) + theme.WIDE)
        table.setColumnWidth(REPORT, REPORT_WIDTH)
        for section in (FACT, WORDS):
            table.horizontalHeader().setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)

    # -- what is shown --------------------------------------------------------------------------------------------

    def judged_at(self) -> At | None:
        """Give the question that is current, for the commands that judge it."""
        question, comparison = self.model.question(self.table.currentIndex().row()), self._session.comparison
        if question is None or comparison is None:
            return None
        return At(question.fact, question.article_id, sentence_at(comparison, question))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Fill the queue when it comes into sight."""
        super().showEvent(event)
        if self._outdated:
            self._refill()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer what can be judged."""
        at = self.judged_at()
        if at is not None:
            self.menu_wanted.emit(at, QPoint(event.globalPos()))

    def _outdate(self, _comparison: Comparison | None) -> None:
        self._outdated = True
        if self.isVisible():
            self._refill()

    def _refill(self) -> None:
        self._outdated = False
        kept = self.model.question(self.table.currentIndex().row())
        row, comparison = self.table.currentIndex().row(), self._session.comparison
        self._following = True
        self.model.show(comparison, only_open=self.only_open.isChecked())
        if kept is not None:
            there = self.model.row_of(kept.place)
            self.table.setCurrentIndex(
                self.model.index(there if there >= 0 else min(row, self.model.rowCount() - 1), 0)
            )
        self._following = False
        self._count(comparison)

    def _count(self, comparison: Comparison | None) -> None:
        done, total = self.model.progress
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        self.count.setText(self.tr("{done} of {total} reviewed").format(done=done, total=total))
        self._pages.setCurrentIndex(0 if total else 1)
        if comparison is None or not comparison.method.encoder:
            words = self.tr("What the program is least sure of is listed here, the most important first.")
            title = waiting_words(comparison) if comparison else self.tr("Nothing compared yet")
        else:
            title, words = self.tr("Nothing to review"), self.tr("Every finding of this comparison is clear.")
        self.teaching.teach(title, words)

    # -- moving ---------------------------------------------------------------------------------------------------

    def _follow(self, fact: Fact | None, sentence: Sentence | None) -> None:
        """Make the question current that the selection is about, if there is one."""
        if fact is None or sentence is None or self._outdated:
            return
        current = self.model.question(self.table.currentIndex().row())
        row = self.model.row_of((fact.id, sentence.article_id))
        if row >= 0 and (current is None or current.place != (fact.id, sentence.article_id)):
            self._following = True
            self.table.setCurrentIndex(self.model.index(row, 0))
            self._following = False

    def _lead(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not self._following:
            self._choose(current)

    def _choose(self, index: QModelIndex) -> None:
        question, comparison = self.model.question(index.row()), self._session.comparison
        if question is not None and comparison is not None:
            self._session.select_fact(question.fact, sentence=sentence_at(comparison, question))

    def _judge(self, name: str) -> None:
        """Judge the current question, and go on to the next open one."""
        at = self.judged_at()
        if at is not None:
            self.asked.emit(name, at)
            self.step_wanted.emit(1)
