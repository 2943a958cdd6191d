"""What a person sees when the program itself is at fault: calm words, the work saved, details to copy."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.dialogs.about import system

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType


def describe(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> str:
    """Give what helps to find the fault: versions and the call stack, no values of variables."""
    return system() + "\n\n" + "".join(traceback.format_exception(kind, fault, trace))


class CrashDialog(QDialog):
    """Says what happened and where the work was saved; the window stays open."""

    def __init__(self, details: str, *, saved: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(640, 420)
        self._details = details
        title = self._label(self.tr("The program made a mistake"))
        title.setProperty("kind", "title")
        self._copy = QPushButton(self.tr("Copy details"))
        self._copy.clicked.connect(self.copy_details)
        go_on = QPushButton(self.tr("Go on"))
        go_on.setDefault(True)
        go_on.clicked.connect(self.accept)
        text = QPlainTextEdit(details)
        text.setReadOnly(True)
        text.setAccessibleName(self.tr("Details"))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._copy)
        buttons.addWidget(go_on)
        column = QVBoxLayout(self)
        column.setSpacing(theme.GAP)
        column.addWidget(title)
        column.addWidget(self._label(self._say(saved)))
        column.addWidget(text)
        column.addLayout(buttons)

    def copy_details(self) -> None:
        """Put the details on the clipboard."""
        QGuiApplication.clipboard().setText(self._details)
        self._copy.setText(self.tr("Copied"))

    def _say(self, saved: Path | None) -> str:
        words = self.tr(
            "It is not your fault, and you can go on working. The details below help to mend it; "
            "read them before you pass them on, as they may name your files."
        )
        if saved is None:
            return words
        return words + "\n" + self.tr("A copy of your work was saved as {path}.").format(path=saved)

    def _label(self, words: str) -> QLabel:
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label
