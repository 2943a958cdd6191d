"""The head of a column: outlet, date, length, what it carries, lacks and alone has, and the column's menu."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from compare.model import Coverage, Standing
from ui import theme
from ui.languages.phrases import counted
from ui.widgets.elided import Elided
from ui.widgets.letter_badge import LetterBadge
from ui.widgets.marks import mark_of

if TYPE_CHECKING:
    from collections.abc import Sequence

BAR = 4
INSET = 5
"""Room that the counts keep around their words, so that all rows begin at one edge."""
STATE = 14
"""Side of the sign for what was done to a column."""


@dataclass(frozen=True, slots=True)
class Head:
    """What the head says; counts are None before the analysis."""

    letter: str
    number: int
    outlet: str
    about: str
    facts: int | None = None
    missing: int | None = None
    only_here: int | None = None


class ColumnHeader(QWidget):
    """Shows a Head; counts are buttons that step through what they count, the rest of it drags the column."""

    missing_wanted = Signal()
    only_here_wanted = Signal()
    facts_wanted = Signal()
    dragged = Signal(QPoint)
    """The column is being dragged; where the pointer is on the screen."""
    dropped = Signal()

    def __init__(self, head: Head, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = head
        self._short = False
        self._said: tuple[Head, bool] | None = None
        self._pressed: QPoint | None = None
        self._dragging = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.outlet = Elided(head.outlet)
        self.outlet.setProperty("kind", "title")
        self.about = Elided(head.about)
        self.about.setProperty("kind", "small")
        self.menu_button = _tool("menu", self.tr("Column menu for {outlet}").format(outlet=head.outlet))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setMenu(QMenu(self.menu_button))
        self.states: tuple[QToolButton, ...] = ()
        """What was done to the column, such as pinning it; a click undoes it."""
        self.facts = _count()
        self.missing = _count(strong=True)
        self.only_here = _count()
        self.facts.clicked.connect(self.facts_wanted)
        self.missing.clicked.connect(self.missing_wanted)
        self.only_here.clicked.connect(self.only_here_wanted)
        self._badge = LetterBadge(head.letter, head.number, head.outlet)
        self._lay_out()
        self.set_head(head)
        theme.changed.connect(self.update)

    def set_head(self, head: Head) -> None:
        """Say something else."""
        if (head, self._short) == self._said:
            return
        self._head, self._said = head, (head, self._short)
        self._badge.show_outlet(head.letter, head.number, head.outlet)
        self.outlet.set_text(head.outlet)
        self.about.set_text(head.about)
        not_found, alone = mark_of(Coverage.ABSENT).glyph, mark_of(Standing.ONLY_HERE).glyph
        facts, missing, only = head.facts or 0, head.missing or 0, head.only_here or 0
        carried = counted(facts, self.tr("%n fact(s)", "", facts))
        for button, words, brief, wanted in (
            (self.facts, carried, "", self.tr("Next fact that this report carries")),
            (
                self.missing,
                self.tr("%n not found", "", missing),
                f"{not_found} {head.missing}",
                self.tr("Next fact not found in this report"),
            ),
            (
                self.only_here,
                self.tr("%n only here", "", only),
                f"{alone} {head.only_here}",
                self.tr("Next sentence found only here"),
            ),
        ):
            shown = brief if self._short else words
            button.setText(shown)
            button.setVisible(head.facts is not None and bool(shown))
            button.setToolTip(f"{words}: {wanted}" if self._short else wanted)
            button.setAccessibleName(f"{head.outlet}: {words}")
            button.setAccessibleDescription(wanted)
        self.setToolTip(head.about if self._short else "")
        self.setAccessibleName(f"{head.letter} {head.outlet}, {head.about}")
        self.update()

    def set_actions(self, actions: list[QAction | None], *, states: Sequence[QAction]) -> None:
        """Fill the column's menu, None for a line between groups; of `states` those that are on show in the head too.

        The data of such an action are the words for what is so.
        """
        menu = self.menu_button.menu()
        menu.clear()
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        self.states = tuple(map(self._state_button, states))

    def _state_button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "state")
        button.setDefaultAction(action)
        button.setIcon(action.icon())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setIconSize(QSize(STATE, STATE))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAccessibleName(f"{self._head.outlet}: {action.data()}")
        self._first.insertWidget(self._first.indexOf(self.menu_button), button)
        button.setVisible(action.isChecked())
        action.toggled.connect(button.setVisible)
        return button

    def set_short(self, short: bool) -> None:
        """Take one line where there is little height: the counts as marks, date and length in the tool tip."""
        if short == self._short:
            return
        self._short = short
        self.about.setHidden(short)
        for place, button in enumerate((self.missing, self.only_here)):
            (self._counts if short else self._first).removeWidget(button)
            (self._first if short else self._counts).insertWidget((3 if short else 1) + place, button)
        self.set_head(self._head)

    def _lay_out(self) -> None:
        self._first = first = QHBoxLayout()
        first.setSpacing(theme.GAP)
        first.setContentsMargins(INSET, 0, 0, 0)
        self.about.setContentsMargins(INSET, 0, 0, 0)
        first.addWidget(self._badge)
        first.addWidget(self.outlet, 1)
        first.addWidget(self.menu_button)
        self._counts = counts = QHBoxLayout()
        counts.setSpacing(2)
        for button in (self.facts, self.missing, self.only_here):
            counts.addWidget(button)
        counts.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(theme.PAD - INSET, theme.GAP + BAR, theme.TIGHT, theme.GAP - 2)
        rows.setSpacing(1)
        rows.addLayout(first)
        rows.addWidget(self.about)
        rows.addLayout(counts)

    # -- events ---------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the outlet's bar and the line below."""
        colours = theme.current()
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 0, self.width(), BAR), colours.outlet(self._head.number))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), colours.role("line"))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Remember where a drag may begin."""
        self._pressed = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag the column along."""
        if self._pressed is None:
            return
        moved = (event.position().toPoint() - self._pressed).manhattanLength()
        if self._dragging or moved > QApplication.startDragDistance():
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let the column go."""
        self._pressed = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        if self._dragging:
            self._dragging = False
            self.dropped.emit()


def _tool(icon: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(theme.icon(icon))
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def _count(*, strong: bool = False) -> QPushButton:
    button = QPushButton()
    button.setProperty("kind", "count")
    button.setProperty("strong", strong)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setVisible(False)
    return button
