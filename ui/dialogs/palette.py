"""The command palette: type a few letters of a command, fact, outlet or setting, press Enter, and be there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from ui import theme
from ui.languages.phrases import counted
from ui.models.palette_model import PaletteModel, spoken
from ui.widgets.field_buttons import name_buttons
from ui.widgets.palette_delegate import HEIGHT, PaletteDelegate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.models.palette_model import Destination

WIDTH, LINES = 640, 11
_WALKING = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class Palette(QDialog):
    """A field and the list of what matches; the keyboard stays in the field, the arrows walk the list."""

    def __init__(self, destinations: Sequence[Destination], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(self.tr("Command palette"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = PaletteModel(destinations, self)
        self.field = QLineEdit()
        self.list = QListView()
        self._nothing = QLabel(self.tr("Nothing has such a name."))
        self._set_up()
        self._lay_out()
        self._stand_above(parent)
        self._search("")

    def choose(self) -> None:
        """Close, and go where the current line leads."""
        there = self.model.at(self.list.currentIndex().row())
        if there is not None:
            self.accept()
            there.go()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Close when another window is turned to."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isVisible() and not self.isActiveWindow():
            self.reject()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the arrows walk the list while the letters go into the field."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if Qt.Key(event.key()) in _WALKING:
                self._walk(Qt.Key(event.key()))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.choose()
                return True
        return super().eventFilter(watched, event)

    def _walk(self, key: Qt.Key) -> None:
        count = self.model.rowCount()
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: 1 - LINES, Qt.Key.Key_PageDown: LINES - 1}[key]
        row = self.list.currentIndex().row() + by
        if count:
            # One step at a time goes round at the ends; a page stops there.
            self._stand_on(row % count if abs(by) == 1 else min(max(row, 0), count - 1))

    def _search(self, typed: str) -> None:
        self.model.search(typed)
        found = self.model.rowCount()
        self._nothing.setVisible(not found)
        self.list.setVisible(bool(found))
        self.list.setAccessibleDescription(counted(found, self.tr("%n match(es)", "", found)))
        self._stand_on(0)

    def _stand_on(self, row: int) -> None:
        self.list.setCurrentIndex(self.model.index(row))
        there = self.model.at(row)
        # The field keeps the keyboard, so that is where a screen reader learns which line is current.
        self.field.setAccessibleDescription(spoken(there) if there else self._nothing.text())

    def _click(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self.choose()

    def _set_up(self) -> None:
        self.field.setPlaceholderText(self.tr("A command, fact, outlet or setting"))
        self.field.setAccessibleName(self.tr("Command, fact, outlet or setting"))
        self.field.addAction(theme.icon("find", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        name_buttons(self.field)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(PaletteDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Matches"))
        self.list.clicked.connect(self._click)
        self._nothing.setProperty("kind", "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._nothing.setMargin(theme.ROOM)

    def _lay_out(self) -> None:
        frame = QFrame()
        frame.setProperty("kind", "palette")
        rows = QVBoxLayout(frame)
        rows.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        for part in (self.field, self.list, self._nothing):
            rows.addWidget(part)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.field.setFocus()

    def _stand_above(self, window: QWidget) -> None:
        """Stand in the upper middle of the window, never wider or higher than it."""
        height = self.field.sizeHint().height() + LINES * HEIGHT + 4 * theme.GAP
        self.resize(min(WIDTH, window.width() - theme.WIDE), min(height, window.height() - 2 * theme.WIDE))
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - self.width()) // 2, corner.y() + max(window.height() // 10, theme.GAP))
