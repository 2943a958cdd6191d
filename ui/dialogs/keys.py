"""The key table, made from the actions: whatever can be pressed stands here, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.actions import MENUS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.actions import Action

ON_THE_PAGE = (
    ("Enter", "Select the fact of the sentence under the cursor"),
    ("Ctrl+Wheel", "Larger or smaller text"),
)
"""Keys that belong to a widget rather than to a command."""


def key_table() -> Iterator[tuple[str, str, str]]:
    """Give (menu, what it does, keys in this system's writing) for every command that has keys."""
    for menu, actions in MENUS.items():
        for action in filter(None, actions):
            if action.keys:
                yield menu.split("/")[0].replace("&", ""), plain_text(action), say_keys(action)
    for keys, words in ON_THE_PAGE:
        yield "On the page", words, keys


def plain_text(action: Action) -> str:
    """Give a command's name without the marks of a menu."""
    return action.text.replace("&", "").rstrip("…")


def say_keys(action: Action) -> str:
    """Give all keys of a command as this system writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return "  or  ".join(QKeySequence(keys).toString(native) for keys in action.keys)


class KeysDialog(QDialog):
    """A list of commands by menu, with a field that filters it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(560, 620)
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(self.tr("Filter"))
        self._filter.setAccessibleName(self.tr("Filter the keys"))
        self._filter.textChanged.connect(self._show_matching)
        self.table = QTreeWidget()
        self.table.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.table.setRootIsDecorated(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setAccessibleName(self.tr("Keys"))
        self.table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.table.header().setStretchLastSection(False)
        self._groups: dict[str, QTreeWidgetItem] = {}
        self._rows: dict[str, list[QTreeWidgetItem]] = {}
        self._fill()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self._filter)
        column.addWidget(self.table)
        column.addWidget(buttons)

    def _fill(self) -> None:
        for menu, words, keys in key_table():
            if menu not in self._groups:
                self._groups[menu] = QTreeWidgetItem(self.table, [menu])
                self._groups[menu].setFlags(Qt.ItemFlag.ItemIsEnabled)
                self._rows[menu] = []
            self._rows[menu].append(QTreeWidgetItem(self._groups[menu], [words, keys]))
        self.table.expandAll()

    def _show_matching(self, words: str) -> None:
        for menu, rows in self._rows.items():
            for row in rows:
                row.setHidden(words.casefold() not in f"{row.text(0)} {row.text(1)}".casefold())
            self._groups[menu].setHidden(all(row.isHidden() for row in rows))
