"""Where a reader is on a page and what is selected there, kept while the page is set anew for the same article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextCursor

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit

    from ui.widgets.page import Page
    from ui.widgets.places import Places


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """Offsets into the article's text, as positions in the document may change.

    `line` is where the first line in view begins (None at the page's start), `level` how far below the view's top it
    stands, `chosen` the words that are selected.
    """

    line: int | None = None
    level: float = 0.0
    chosen: tuple[int, int] = (0, 0)

    def restore(self, view: QTextEdit, page: Page, places: Places) -> None:
        """Select the words again and bring the line to its level."""
        start, end = self.chosen
        if start != end:
            cursor = view.textCursor()
            cursor.setPosition(page.position(start))
            cursor.setPosition(page.position(end), QTextCursor.MoveMode.KeepAnchor)
            view.setTextCursor(cursor)
        top = 0.0 if self.line is None else places.top(self.line) - self.level
        view.verticalScrollBar().setValue(round(top))


def reading_place(view: QTextEdit, page: Page | None, places: Places | None) -> ReadingPlace:
    """Note where the reader of `view` is; at the start of a page that is not set yet."""
    if page is None or places is None:
        return ReadingPlace()
    cursor, scrolled = view.textCursor(), view.verticalScrollBar().value()
    chosen = page.offset(cursor.anchor()), page.offset(cursor.position())
    if not scrolled:
        return ReadingPlace(chosen=chosen)
    there = view.document().documentLayout().hitTest(QPointF(0, scrolled), Qt.HitTestAccuracy.FuzzyHit)
    line = page.offset(there)
    return ReadingPlace(line, places.top(line) - scrolled, chosen)
