"""Words of an article chosen by key, from the selected sentence on, and what copying gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor

from ui.models.plain_words import quoted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QTextEdit

    from compare.comparison import Comparison
    from compare.model import Sentence
    from ui.widgets.page import Page

_Key, _Move = QKeySequence.StandardKey, QTextCursor.MoveOperation
_FORWARD = {
    _Key.SelectNextChar: _Move.Right,
    _Key.SelectNextWord: _Move.WordRight,
    _Key.SelectNextLine: _Move.Down,
    _Key.SelectEndOfLine: _Move.EndOfLine,
    _Key.SelectEndOfBlock: _Move.EndOfBlock,
    _Key.SelectEndOfDocument: _Move.End,
}
_BACK = {
    _Key.SelectPreviousChar: _Move.Left,
    _Key.SelectPreviousWord: _Move.WordLeft,
    _Key.SelectPreviousLine: _Move.Up,
    _Key.SelectStartOfLine: _Move.StartOfLine,
    _Key.SelectStartOfBlock: _Move.StartOfBlock,
    _Key.SelectStartOfDocument: _Move.Start,
}
_SIDEWAYS = {_Move.Right, _Move.WordRight, _Move.Left, _Move.WordLeft}
"""These go where the arrow points, in languages that are written from the right, too."""


def choose_words(view: QTextEdit, event: QKeyEvent, page: Page, sentence: Sentence | None) -> bool:
    """Choose more or fewer words by Shift and a key of the cursor; says whether the event was such a key.

    The first key begins at the sentence: at its start where it goes on from there, at its end where it goes back.
    """
    move = next((m for key, m in (_FORWARD | _BACK).items() if event.matches(key)), None)
    if move is None:
        return False
    cursor = view.textCursor()
    if not cursor.hasSelection() and sentence is not None:
        mirrored = move in _SIDEWAYS and cursor.blockFormat().layoutDirection() is Qt.LayoutDirection.RightToLeft
        ahead = (move in _FORWARD.values()) != mirrored
        cursor.setPosition(page.position(sentence.span.start if ahead else sentence.span.end))
    cursor.movePosition(move, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    return True


def let_go(view: QTextEdit) -> bool:
    """Choose no words any more, and scroll nowhere; says whether there were any."""
    cursor, scrolled = view.textCursor(), view.verticalScrollBar().value()
    chosen = cursor.hasSelection()
    cursor.clearSelection()
    view.setTextCursor(cursor)
    view.verticalScrollBar().setValue(scrolled)
    return chosen


def copied_words(comparison: Comparison, sentences: Iterable[Sentence]) -> str:
    """Give sentences as they are quoted elsewhere: with quotation marks and the name of their outlet."""
    words = ((comparison.quote(s), comparison.article(s.article_id).outlet) for s in sorted(sentences))
    return "\n".join(f"{quoted(quote, len(quote))} ({outlet})" for quote, outlet in words)
