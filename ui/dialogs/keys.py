"""The key table, made from the actions: whatever can be pressed stands here, and here it can be changed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.actions import action
from ui.ask import AskPerson, Kind
from ui.key_sheet import as_html, key_groups, paint, prepare, write_pdf
from ui.keys import either, first, given, holder, in_force, native, plain_text, pressable, reset, swapped
from ui.notices import visible
from ui.widgets.clipboard import copy_table
from ui.widgets.field_buttons import name_buttons
from ui.widgets.key_editor import KeyEditor

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from PySide6.QtPrintSupport import QPrinter

    from ui.ask import Ask
    from ui.settings import Settings

WORDS, KEYS, CHANGED = range(3)
SIZE = (700, 720)
FRAME = QSize(8, 48)
"""What the desktop adds around the dialog, about."""
_ID = Qt.ItemDataRole.UserRole


def key_table(stored: Mapping[str, Any]) -> Iterator[tuple[str, str, str, str]]:
    """Give (menu, what it does, keys in this system's writing, id of the command or "") for all that can be pressed."""
    for menu, words, keys, action_id, _ in pressable(stored):
        yield menu, words, either(keys), action_id


class KeysDialog(QDialog):
    """A list of commands by menu, a field that filters it, and below it the keys of the chosen command to change."""

    def __init__(self, settings: Settings, parent: QWidget | None = None, *, ask: Ask | None = None) -> None:
        super().__init__(parent)
        self._settings, self._ask = settings, ask or AskPerson(self)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(QSize(*SIZE).boundedTo(self.screen().availableSize() - FRAME))
        self.filter = QLineEdit()
        self.table = QTreeWidget()
        self.editor, self.said = KeyEditor(), QLabel()
        self._groups: dict[str, QTreeWidgetItem] = {}
        self._rows: dict[str, list[QTreeWidgetItem]] = {}
        self._set_up()
        self._fill()
        self._lay_out()
        self.filter.textChanged.connect(self._show_matching)
        self.table.currentItemChanged.connect(self._show_current)
        self.table.itemActivated.connect(self._edit)
        self.editor.entered.connect(self._take)
        self.editor.swap_wanted.connect(self._swap)
        self.editor.reset_wanted.connect(self._reset)
        settings.changed.connect(self._renew)

    # -- changing -------------------------------------------------------------------------------------------------

    def choose(self, action_id: str) -> None:
        """Make the row of a command the current one."""
        for row in self._all_rows():
            if row.data(WORDS, _ID) == action_id:
                self.table.setCurrentItem(row)

    def _edit(self) -> None:
        self.editor.fields[0].setFocus()

    def _take(self, keys: list[str]) -> None:
        """Put pressed keys into force, unless they stand for something else: then say for what."""
        self.editor.say_problem("", can_swap=False)
        taken = next(((k, t) for k in keys if (t := holder(k, self._stored, wanted_by=self._current))), None)
        if taken is None:
            self._settings.change(keys=given(self._stored, self._current, keys))
            return
        pressed, by = taken
        words = self.tr("{keys} belongs to {what}.").format(keys=native([pressed]), what=by.words)
        if by.action is not None:
            words = self.tr("{keys} stands for “{command}”.").format(keys=native([pressed]), command=by.words)
        self.editor.say_problem(words, can_swap=by.action is not None)

    def _swap(self) -> None:
        keys = self.editor.entered_keys()
        others = [t.action for k in keys if (t := holder(k, self._stored, wanted_by=self._current)) and t.action]
        if others:
            self._settings.change(keys=swapped(self._stored, self._current, keys, other=others[0].id))

    def _reset(self) -> None:
        self._settings.change(keys=reset(self._stored, self._current))

    def _reset_all(self) -> None:
        self._settings.change(keys={})

    @property
    def _stored(self) -> Mapping[str, Any]:
        return self._settings.values.keys

    @property
    def _current(self) -> str:
        item = self.table.currentItem()
        return str(item.data(WORDS, _ID) or "") if item is not None else ""

    # -- showing --------------------------------------------------------------------------------------------------

    def copy(self) -> None:
        """Put the table on the clipboard."""
        rows = [[menu, words, keys] for menu, words, keys, _ in key_table(self._stored) if keys]
        copy_table([[self.tr("Menu"), self.tr("Command"), self.tr("Keys")], *rows])

    # -- on paper -------------------------------------------------------------------------------------------------

    def save_sheet(self) -> None:
        """Ask where to write the table as one page of PDF or HTML, and say what became of it."""
        kinds = [Kind("PDF", (".pdf",)), Kind("HTML", (".html",))]
        suggested = Path.home() / f"{self.tr('crossread-keys')}.pdf"
        if (path := self._ask.file_to_write(self.tr("Save the key table"), kinds, suggested)) is None:
            return
        groups = key_groups(self._stored)
        try:
            if path.suffix.lower() == ".html":
                path.write_text(as_html(groups), encoding="utf-8")
            else:
                write_pdf(groups, path)
        except OSError as fault:
            words = self.tr("It cannot be saved here: {reason}.").format(reason=fault.strerror or fault)
            self._say(f"{words} {self.tr('Choose another place or name.')}")
        else:
            self._say(self.tr("Saved as {path}.").format(path=path))

    def choose_printer(self) -> None:
        """Ask for a printer, and print the table on one page."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.tr("Keys of Crossread"))
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_on(printer))
        QDialog.open(dialog)  # QPrintDialog's own wants the name of a slot

    def print_on(self, printer: QPrinter) -> None:
        """Print the table on one page."""
        prepare(printer)
        paint(printer, key_groups(self._stored))
        self._say(self.tr("Sent to the printer."))

    def _say(self, words: str) -> None:
        self.said.setText(visible(words))
        self.said.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self.said, QAccessible.Event.Alert))

    def _fill(self) -> None:
        for menu, words, keys, action_id in key_table(self._stored):
            if menu not in self._groups:
                self._groups[menu] = QTreeWidgetItem(self.table, [menu])
                self._groups[menu].setFlags(Qt.ItemFlag.ItemIsEnabled)
                self._groups[menu].setFont(WORDS, theme.interface_font(bold=True))
                self._rows[menu] = []
            row = QTreeWidgetItem(self._groups[menu], [words, keys])
            row.setData(WORDS, _ID, action_id)
            if not action_id:
                row.setToolTip(KEYS, self.tr("This key is fixed."))
            self._rows[menu].append(row)
        self.table.expandAll()
        self._mark_changed()

    def _renew(self, names: frozenset[str]) -> None:
        if "keys" in names:
            now = in_force(self._stored)
            for row in self._all_rows():
                if action_id := row.data(WORDS, _ID):
                    row.setText(KEYS, native(now[action_id]))
            self._mark_changed()
            self._show_current()

    def _mark_changed(self) -> None:
        now = in_force(self._stored)
        for row in self._all_rows():
            action_id = row.data(WORDS, _ID)
            other = bool(action_id) and now[action_id] != first(action(action_id))
            row.setText(CHANGED, self.tr("changed") if other else "")
            row.setFont(KEYS, theme.interface_font(bold=other))
        self.reset_all.setEnabled(any(now[i] != first(action(i)) for i in now))

    def _show_current(self) -> None:
        current = self._current
        if not current:
            self.editor.show_command("", (), changed=False)
            return
        keys, one = in_force(self._stored)[current], action(current)
        self.editor.show_command(plain_text(one), keys, changed=keys != first(one))

    def _show_matching(self, words: str) -> None:
        for menu, rows in self._rows.items():
            for row in rows:
                row.setHidden(words.casefold() not in f"{row.text(WORDS)} {row.text(KEYS)}".casefold())
            self._groups[menu].setHidden(all(row.isHidden() for row in rows))

    def _all_rows(self) -> list[QTreeWidgetItem]:
        return [row for rows in self._rows.values() for row in rows]

    # -- making ---------------------------------------------------------------------------------------------------

    def _set_up(self) -> None:
        self.filter.setPlaceholderText(self.tr("Filter by command or key"))
        self.filter.setAccessibleName(self.tr("Filter the keys"))
        self.filter.setClearButtonEnabled(True)
        name_buttons(self.filter)
        self.table.setHeaderLabels([self.tr("Command"), self.tr("Keys"), ""])
        self.table.setRootIsDecorated(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setAccessibleName(self.tr("Keys"))
        self.table.setAccessibleDescription(self.tr("Enter goes to the fields in which the keys are changed."))
        header = self.table.header()
        header.setSectionResizeMode(WORDS, QHeaderView.ResizeMode.Stretch)
        for column in (KEYS, CHANGED):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(False)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        kind = QDialogButtonBox.ButtonRole
        self.reset_all = self.buttons.addButton(self.tr("Reset all keys"), kind.ResetRole)
        copied = self.buttons.addButton(self.tr("Copy table"), kind.ActionRole)
        self.save_button = self.buttons.addButton(self.tr("Save as…"), kind.ActionRole)
        self.print_button = self.buttons.addButton(self.tr("Print…"), kind.ActionRole)
        self.save_button.clicked.connect(self.save_sheet)
        self.print_button.clicked.connect(self.choose_printer)
        self.reset_all.clicked.connect(self._reset_all)
        copied.clicked.connect(self.copy)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(theme.GAP)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.hide()
        for part in (self.filter, self.table, self.editor, self.said, self.buttons):
            column.addWidget(part)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter belongs to the table
