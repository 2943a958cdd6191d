"""The key table holds every command, can be filtered, and changes keys without ever letting two commands share one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from ui.actions import ACTIONS
from ui.ask import Answers
from ui.dialogs.keys import CHANGED, KEYS, WORDS, KeysDialog, key_table
from ui.keys import ON_THE_PAGE, first, in_force, native
from ui.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QTreeWidgetItem
    from pytestqt.qtbot import QtBot

    from ui.app import App


def seen(dialog: KeysDialog) -> list[QTreeWidgetItem]:
    return [row for rows in dialog._rows.values() for row in rows if not row.isHidden()]


def row_of(dialog: KeysDialog, action_id: str) -> QTreeWidgetItem:
    return next(r for r in dialog._all_rows() if r.data(WORDS, Qt.ItemDataRole.UserRole) == action_id)


@pytest.fixture
def dialog(settings: Settings, qtbot: QtBot) -> KeysDialog:
    made = KeysDialog(settings)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_every_command_is_in_the_table() -> None:
    table = {action_id: keys for _, _, keys, action_id in key_table({}) if action_id}

    assert table == {a.id: native(first(a)) for a in ACTIONS}
    assert "Alt+Down" in table["next_fact"]
    assert "F8" in table["next_fact"]
    assert [words for _, words, _, i in key_table({}) if not i] == [words for _, words in ON_THE_PAGE]


def test_keys_have_room_in_their_fields(dialog: KeysDialog) -> None:
    dialog.choose("next_clash")
    first_field, other = (field.findChild(QLineEdit) for field in dialog.editor.fields)
    for words in ("Ctrl+Alt+Umschalt+Bild hoch", "Control+Alt+Mayúsculas+Retroceso"):
        assert first_field.fontMetrics().horizontalAdvance(words) < first_field.width() - 20
    assert first_field.mapTo(dialog, QPoint()).x() == other.mapTo(dialog, QPoint()).x()


def test_the_filter_keeps_what_matches_words_or_keys(dialog: KeysDialog) -> None:
    everything = len(seen(dialog))

    dialog.filter.setText("clash")
    assert {row.text(WORDS) for row in seen(dialog)} >= {"Next clash", "Previous clash"}
    assert all("clash" in row.text(WORDS).lower() for row in seen(dialog))
    dialog.filter.setText("f11")
    assert [row.text(WORDS) for row in seen(dialog)] == ["Full screen"]
    dialog.filter.setText("")
    assert len(seen(dialog)) == everything


def test_a_free_key_is_in_force_once_it_is_pressed(dialog: KeysDialog, settings: Settings, qtbot: QtBot) -> None:
    dialog.choose("next_clash")
    qtbot.keyClick(dialog.editor.fields[0], Qt.Key.Key_F12)

    assert in_force(settings.values.keys)["next_clash"] == ("F12",)
    row = row_of(dialog, "next_clash")
    assert (row.text(KEYS), row.text(CHANGED)) == ("F12", "changed")
    assert dialog.editor.reset.isEnabled()


def test_another_key_can_be_added_and_taken_away(dialog: KeysDialog, settings: Settings, qtbot: QtBot) -> None:
    dialog.choose("next_clash")
    before = in_force(settings.values.keys)["next_clash"]
    qtbot.keyClick(dialog.editor.fields[1], Qt.Key.Key_F12)
    assert in_force(settings.values.keys)["next_clash"] == (*before, "F12")

    qtbot.mouseClick(dialog.editor.clear[0], Qt.MouseButton.LeftButton)
    assert in_force(settings.values.keys)["next_clash"] == ("F12",)


def test_a_conflict_is_named_and_refused(dialog: KeysDialog, settings: Settings, qtbot: QtBot) -> None:
    dialog.choose("next_clash")
    qtbot.keyClick(dialog.editor.fields[0], Qt.Key.Key_F8)

    assert "Next fact" in dialog.editor.problem.text()
    assert settings.values.keys == {}
    qtbot.mouseClick(dialog.editor.leave, Qt.MouseButton.LeftButton)
    assert dialog.editor.problem.text() == ""
    assert dialog.editor.entered_keys() == list(in_force({})["next_clash"])


def test_a_conflict_can_be_swapped(dialog: KeysDialog, settings: Settings, qtbot: QtBot) -> None:
    dialog.choose("compare")
    qtbot.keyClick(dialog.editor.fields[0], Qt.Key.Key_F9)
    qtbot.mouseClick(dialog.editor.swap, Qt.MouseButton.LeftButton)

    now = in_force(settings.values.keys)
    assert (now["compare"], now["overview"]) == (("F9",), ("F5",))
    assert row_of(dialog, "overview").text(KEYS) == "F5"


def test_a_fixed_key_cannot_be_swapped(dialog: KeysDialog, settings: Settings, qtbot: QtBot) -> None:
    dialog.choose("compare")
    qtbot.keyClick(dialog.editor.fields[0], Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert dialog.editor.problem.isVisible()
    assert not dialog.editor.swap.isVisible()
    assert settings.values.keys == {}


def test_one_and_all_can_be_reset(dialog: KeysDialog, settings: Settings, qtbot: QtBot) -> None:
    assert not dialog.reset_all.isEnabled()
    for name, key in (("next_clash", Qt.Key.Key_F12), ("compare", Qt.Key.Key_F10)):
        dialog.choose(name)
        qtbot.keyClick(dialog.editor.fields[0], key)
    qtbot.mouseClick(dialog.editor.reset, Qt.MouseButton.LeftButton)
    assert set(settings.values.keys) == {"next_clash"}

    qtbot.mouseClick(dialog.reset_all, Qt.MouseButton.LeftButton)
    assert settings.values.keys == {}
    assert all(row.text(CHANGED) == "" for row in dialog._all_rows())


def test_the_keyboard_alone_suffices(dialog: KeysDialog, settings: Settings, qtbot: QtBot) -> None:
    dialog.choose("compare")
    dialog.table.setFocus()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.editor.fields[0].hasFocus)
    assert dialog.isVisible()
    assert dialog.editor.fields[0].accessibleName() == "Compare again: Key"


def test_the_copied_table_tells_the_keys_in_force(dialog: KeysDialog, settings: Settings) -> None:
    settings.change(keys={"compare": ("F10",)})
    dialog.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert "File\tCompare again\tF10" in lines
    assert not any("Reset layout" in line for line in lines)


def test_a_changed_key_works_at_once_and_after_a_restart(app: App, qtbot: QtBot) -> None:
    app.settings.change(keys={"zoom_in": ("F12",)})
    qtbot.keyClick(app.window, Qt.Key.Key_F12)
    assert app.settings.values.zoom == 110
    assert "F12" in app.window.menus.actions["zoom_in"].toolTip()

    app.settings.change(keys={"zoom_in": ("F12",), "keys": ("F10",)})
    assert app.window._hint.text().endswith("F10 keys")
    again = Settings(app.settings.path.parent)
    assert in_force(again.values.keys)["zoom_in"] == ("F12",)


@pytest.mark.parametrize(("name", "head"), [("keys.pdf", b"%PDF"), ("keys.html", b"<!DOCTYPE html>")])
def test_the_table_is_saved_as_a_page(name: str, head: bytes, settings: Settings, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = KeysDialog(settings, ask=Answers([tmp_path / name]))
    qtbot.addWidget(dialog)
    dialog.save_button.click()

    assert (tmp_path / name).read_bytes().startswith(head)
    assert name in dialog.said.text()


def test_a_place_where_nothing_can_be_saved_is_told(settings: Settings, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = KeysDialog(settings, ask=Answers([tmp_path / "nowhere" / "keys.pdf", None]))
    qtbot.addWidget(dialog)
    dialog.save_button.click()
    assert "cannot be saved here" in dialog.said.text()
    assert "Choose another place" in dialog.said.text()
    dialog.save_button.click()


def test_the_table_is_printed(dialog: KeysDialog, tmp_path: Path) -> None:
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.print_on(printer)

    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    assert "printer" in dialog.said.text()


def test_printing_asks_for_a_printer_first(dialog: KeysDialog) -> None:
    from PySide6.QtPrintSupport import QPrintDialog

    dialog.print_button.click()
    [asking] = dialog.findChildren(QPrintDialog)
    assert asking.isVisible()
    asking.reject()
    assert not dialog.said.isVisible()
