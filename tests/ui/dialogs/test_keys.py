"""The key table holds every command that has keys, and can be filtered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QTreeWidgetItem

from ui.actions import ACTIONS
from ui.dialogs.keys import KeysDialog, key_table, plain_text, say_keys

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def seen(dialog: KeysDialog) -> list[QTreeWidgetItem]:
    return [row for rows in dialog._rows.values() for row in rows if not row.isHidden()]


def test_every_command_with_keys_is_in_the_table() -> None:
    table = {words: keys for _, words, keys in key_table()}

    assert {plain_text(a) for a in ACTIONS if a.keys} <= set(table)
    assert all(table[plain_text(a)] == say_keys(a) for a in ACTIONS if a.keys)
    assert "Alt+Down" in table["Next fact"]
    assert "F8" in table["Next fact"]


def test_the_filter_keeps_what_matches_words_or_keys(qtbot: QtBot) -> None:
    dialog = KeysDialog()
    qtbot.addWidget(dialog)
    everything = len(seen(dialog))

    dialog.findChild(QLineEdit).setText("clash")
    assert {row.text(0) for row in seen(dialog)} == {"Next clash", "Previous clash"}
    dialog.findChild(QLineEdit).setText("f11")
    assert [row.text(0) for row in seen(dialog)] == ["Full screen"]
    dialog.findChild(QLineEdit).setText("")
    assert len(seen(dialog)) == everything
