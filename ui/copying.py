"""The menu's Copy: what the part of the window that has the keyboard would copy by its own keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget


def copy_focused() -> None:
    """Put the selected words, or the selected rows of a table or list, on the clipboard."""
    focused = QApplication.focusWidget()
    if isinstance(focused, QLineEdit | QTextEdit | QPlainTextEdit):
        focused.copy()
    elif focused is not None and (panel := _panel_of(focused)) is not None:
        panel.copy_selected()  # type: ignore[attr-defined]
    elif focused is not None:
        keys = Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier
        QCoreApplication.sendEvent(focused, QKeyEvent(QEvent.Type.KeyPress, *keys))


def _panel_of(widget: QWidget) -> QWidget | None:
    """Give the panel around a widget that copies its rows; its shortcut cannot be sent, so it is asked by name."""
    around: QWidget | None = widget
    while around is not None and not hasattr(around, "copy_selected"):
        around = around.parentWidget()
    return around
