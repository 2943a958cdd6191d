"""Putting words and tables on the clipboard; a table for spreadsheets and for documents at once."""

from __future__ import annotations

import atexit
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from ui.models.table_text import as_html, as_tsv

if TYPE_CHECKING:
    from ui.models.table_text import Table

OURS = "application/x-crossread"


def copy_table(table: Table) -> None:
    """Put the table on the clipboard as tab-separated text and as HTML."""
    carried = for_clipboard(as_tsv(table))
    carried.setHtml(as_html(table))
    QGuiApplication.clipboard().setMimeData(carried)


def for_clipboard(text: str) -> QMimeData:
    """Make data that may lie on the clipboard until the program ends."""
    carried = QMimeData()
    carried.setText(text)
    carried.setData(OURS, b"")
    _let_go_at_exit()
    return carried


@cache
def _let_go_at_exit() -> None:
    """Arrange, once, for plain text to take our data's place before the program ends.

    Qt would free data made here after Python is gone, and crash.
    """
    atexit.register(_let_go)


def _let_go() -> None:
    if QGuiApplication.instance() is None:
        return
    clipboard = QGuiApplication.clipboard()
    carried = clipboard.mimeData()
    if carried is not None and carried.hasFormat(OURS):
        clipboard.setText(carried.text())
