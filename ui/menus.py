"""Menus and shortcuts, made from the table of actions."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from ui import theme
from ui.actions import MENUS, Need
from ui.keys import in_force
from ui.models.plain_words import as_tooltip
from ui.notices import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from PySide6.QtWidgets import QMainWindow

    from ui.actions import Action, Desk
    from ui.settings import Recent


class Menus(QObject):
    """The window's QActions by id, and its menus by title; commands run once there is a desk to run them on."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.actions: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        self._table: dict[str, Action] = {}
        for title, actions in MENUS.items():
            menu = self._menu(window, title)
            for action in actions:
                if action is None:
                    menu.addSeparator()
                else:
                    menu.addAction(self._make(window, action))

    def serve(self, desk: Desk) -> None:
        """Let every command act on `desk`."""
        for name, action in self._table.items():
            self.actions[name].triggered.connect(_running(action, desk))

    def enable(self, met: frozenset[Need]) -> None:
        """Enable the commands whose need is met."""
        for name, action in self._table.items():
            self.actions[name].setEnabled(action.need in met)

    def check(self, preference: str, value: object) -> None:
        """Check the command that stands for a preference's value, uncheck the others for it."""
        for name, action in self._table.items():
            if action.choice and action.choice[0] == preference:
                self.actions[name].setChecked(action.choice[1] == value)

    def use_keys(self, stored: Mapping[str, Any]) -> None:
        """Give every command its keys: those of the preferences, else those it came with."""
        for name, keys in in_force(stored).items():
            self.actions[name].setShortcuts([QKeySequence(k) for k in keys])
            self.actions[name].setToolTip(_tool_tip(self.actions[name]))

    def key_of(self, action_id: str) -> str:
        """Give a command's main key as this system writes it, "" for none."""
        return self.actions[action_id].shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def _menu(self, window: QMainWindow, title: str) -> QMenu:
        above, _, name = title.rpartition("/")
        words = QCoreApplication.translate("menus", name)
        self.menus[title] = self.menus[above].addMenu(words) if above else window.menuBar().addMenu(words)
        self.menus[title].setObjectName(title)
        return self.menus[title]

    def _make(self, window: QMainWindow, action: Action) -> QAction:
        made = QAction(QCoreApplication.translate("actions", action.text), window)
        made.setObjectName(action.id)
        made.setShortcuts([QKeySequence(keys) for keys in action.keys])
        made.setCheckable(action.choice is not None)
        if action.icon:
            made.setIcon(theme.icon(action.icon))
        if action.tip:
            made.setStatusTip(QCoreApplication.translate("actions", action.tip))
        made.setToolTip(_tool_tip(made))
        self.actions[action.id], self._table[action.id] = made, action
        # The window itself owns the shortcuts, so that they work while the menu bar is hidden.
        window.addAction(made)
        return made


class RecentMenu(QMenu):
    """What was opened last, read from the preferences each time the menu is opened."""

    chosen = Signal(object)
    """The Paths (a list) of a set of reports or of a saved comparison."""

    def __init__(self, menus: Menus, recent: Callable[[], Sequence[Recent]]) -> None:
        file_menu = menus.menus["&File"]
        super().__init__(QCoreApplication.translate("menus", "Open &recent"), file_menu)
        self._recent = recent
        self.setToolTipsVisible(True)
        file_menu.insertMenu(menus.actions["open_sample"], self)
        file_menu.aboutToShow.connect(self.renew)

    def renew(self) -> None:
        """List what is in the preferences now."""
        self.clear()
        for recent in self._recent():
            entry = self.addAction(visible(recent.words).replace("&", "&&"))
            entry.setToolTip(as_tooltip(visible("\n".join(recent.files))))
            entry.triggered.connect(lambda _on=False, files=recent.files: self.chosen.emit([Path(f) for f in files]))
        self.setEnabled(not self.isEmpty())


def _running(action: Action, desk: Desk) -> Callable[[], None]:
    def run() -> None:
        action.run(desk)

    return run


def _tool_tip(action: QAction) -> str:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    words = action.text().replace("&", "").rstrip("…")
    return f"{words} ({keys})" if keys else words
