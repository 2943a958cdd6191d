"""The head of a column: outlet, headline, date, length, what it carries, lacks and alone has, the column's menu."""

from __future__ import annotations

import html
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise
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


class Room(IntEnum):
    """How much of its column's height the head may take: one line, three, or a line for everything it tells."""

    LEAST = 1
    LITTLE = 3
    FULL = 4


@dataclass(frozen=True, slots=True)
class Head:
    """What the head says; counts are None before the analysis."""

    letter: str
    number: int
    outlet: str
    headline: str
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
        self._room = Room.FULL
        self._said: tuple[Head, Room] | None = None
        self._pressed: QPoint | None = None
        self._dragging = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.outlet = Elided(head.outlet)
        self.outlet.setProperty("kind", "title")
        self.headline = Elided(head.headline)
        self.headline.setFont(theme.reading_font(theme.BODY))
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
        if (head, self._room) == self._said:
            return
        self._head, self._said = head, (head, self._room)
        self._badge.show_outlet(head.letter, head.number, head.outlet)
        self.outlet.set_text(head.outlet)
        self.headline.set_text(head.headline)
        self.about.set_text(head.about)
        least = self._room is Room.LEAST
        self.headline.setHidden(least or not head.headline)
        self.about.setHidden(least)
        self._count(head)
        self.setToolTip(f"<p>{html.escape(head.headline)}<br>{html.escape(head.about)}</p>" if least else "")
        self.setAccessibleName(", ".join(filter(None, (f"{head.letter} {head.outlet}", head.headline, head.about))))
        self.update()

    def _count(self, head: Head) -> None:
        """Put the counts on their buttons: in words, or where room is little as the marks that stand for them."""
        facts, missing, only = head.facts or 0, head.missing or 0, head.only_here or 0
        carried = counted(facts, self.tr("%n fact(s)", "", facts))
        for button, count, mark, words, wanted in (
            (self.facts, facts, Coverage.REPORTED, carried, self.tr("Next fact that this report carries")),
            (
                self.missing,
                missing,
                Coverage.ABSENT,
                self.tr("%n not found", "", missing),
                self.tr("Next fact not found in this report"),
            ),
            (
                self.only_here,
                only,
                Standing.ONLY_HERE,
                self.tr("%n only here", "", only),
                self.tr("Next sentence found only here"),
            ),
        ):
            brief = self._room is not Room.FULL
            button.setText(f"{mark_of(mark).glyph} {count}" if brief else words)
            button.setToolTip(f"{words}: {wanted}" if brief else wanted)
            button.setAccessibleName(f"{head.outlet}: {words}")
            button.setAccessibleDescription(wanted)
            button.setVisible(head.facts is not None)

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
        for first, second in pairwise((self.menu_button, *self.states)):
            QWidget.setTabOrder(first, second)

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

    def set_room(self, room: Room) -> None:
        """Take more or fewer lines; what a single line leaves out is in the tool tip."""
        if room is not self._room:
            self._room = room
            self._place_counts()
            self.set_head(self._head)

    def _place_counts(self) -> None:
        """Put the counts where they belong: into a line of their own, after date and length, or beside the outlet."""
        first = self._room is Room.LEAST
        line = {Room.LEAST: self._first, Room.LITTLE: self._second, Room.FULL: self._rows}[self._room]
        line.insertWidget(line.indexOf(self.outlet) + 1 if first else line.count(), self._counts)

    def _lay_out(self) -> None:
        self._first = first = QHBoxLayout()
        first.setSpacing(theme.GAP)
        first.setContentsMargins(INSET, 0, 0, 0)
        first.addWidget(self._badge)
        first.addWidget(self.outlet, 1)
        first.addWidget(self.menu_button)
        self._second = second = QHBoxLayout()
        second.setSpacing(theme.GAP)
        second.addWidget(self.about, 1)
        self._counts = QWidget()
        counts = QHBoxLayout(self._counts)
        counts.setContentsMargins(0, 0, 0, 0)
        counts.setSpacing(2)
        for button in (self.facts, self.missing, self.only_here):
            counts.addWidget(button)
        counts.addStretch(1)
        for label in (self.headline, self.about):
            label.setContentsMargins(INSET, 0, INSET, 0)
        self._rows = rows = QVBoxLayout(self)
        rows.setContentsMargins(theme.PAD - INSET, theme.TIGHT + BAR, theme.TIGHT, theme.GAP - 2)
        rows.setSpacing(1)
        rows.addLayout(first)
        rows.addWidget(self.headline)
        rows.addLayout(second)
        self._place_counts()

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
    keeping = button.sizePolicy()
    keeping.setRetainSizeWhenHidden(True)  # so that the text below stays where it is when counts arrive
    button.setSizePolicy(keeping)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setVisible(False)
    return button
