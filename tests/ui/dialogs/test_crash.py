"""The crash dialog gives what helps to mend the fault, and nothing of what the program held in its hands."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from ui.dialogs.crash import CrashDialog, describe

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def fail_with_a_secret() -> str:
    """Fail with a local variable that must not be passed on, and describe it."""
    secret = "words of an article"
    try:
        return str(len(secret) / 0)
    except ZeroDivisionError as fault:
        return describe(type(fault), fault, fault.__traceback__)


def test_details_name_the_place_but_no_values(qtbot: QtBot) -> None:
    details = fail_with_a_secret()
    dialog = CrashDialog(details, saved=Path("/somewhere/rescued.crossread"))
    qtbot.addWidget(dialog)

    shown = dialog.findChild(QPlainTextEdit).toPlainText()

    assert "fail_with_a_secret" in shown
    assert "Crossread" in shown
    assert "rescued.crossread" in " ".join(label.text() for label in dialog.findChildren(QLabel))
    dialog.copy_details()
    assert QGuiApplication.clipboard().text() == details


def test_without_saved_work_nothing_is_promised(qtbot: QtBot) -> None:
    dialog = CrashDialog("details", saved=None)
    qtbot.addWidget(dialog)

    assert "saved" not in " ".join(label.text() for label in dialog.findChildren(QLabel))
