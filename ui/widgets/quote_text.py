"""Quotes in marked pieces: read-only plain text of its own height that can be selected and copied."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from ui import theme
from ui.models.accounts import Look
from ui.widgets import reading_face

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent, QResizeEvent, QWheelEvent

    from ui.models.accounts import Piece

LINE_HEIGHT = 125
"""Percent."""


class QuoteText(QTextEdit):
    """Shows paragraphs of pieces; as high as its text, so that it never scrolls itself."""

    clicked = Signal(int)
    """A paragraph was clicked, without anything being selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paragraphs: tuple[Sequence[Piece], ...] = ()
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QTextEdit { background: transparent; border: none; padding: 0; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.document().setDocumentMargin(0)
        theme.changed.connect(self._write)
        reading_face.changed.connect(self._write)

    def show_pieces(self, *paragraphs: Sequence[Piece]) -> None:
        """Show other words, one paragraph a sequence of pieces."""
        self._paragraphs = paragraphs
        self._write()

    def _write(self) -> None:
        self.clear()
        self.document().setDefaultFont(reading_face.font())
        cursor = QTextCursor(self.document())
        spacing = QTextBlockFormat()
        spacing.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        spacing.setBottomMargin(theme.TIGHT if len(self._paragraphs) > 1 else 0)
        for number, pieces in enumerate(self._paragraphs):
            if number:
                cursor.insertBlock()
            cursor.setBlockFormat(spacing)
            for piece in pieces:
                cursor.insertText(piece.text, look_format(piece.look))
        self._fit()

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(max(math.ceil(self.document().size().height()), 1))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Take the height that the new width asks for."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave scrolling to the panel."""
        event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell which paragraph was clicked."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.clicked.emit(self.cursorForPosition(event.position().toPoint()).blockNumber())


def look_format(look: Look) -> QTextCharFormat:
    """Give the format of a piece in the theme's colours; every mark has an underline or weight besides its colour."""
    colours = theme.current()
    shape = QTextCharFormat()
    shape.setForeground(colours.role("muted" if look is Look.ASIDE else "text"))
    if look is Look.CLASH:
        shape.setBackground(colours.role("clash_tint"))
        shape.setFontWeight(QFont.Weight.DemiBold)
        _underline(shape, colours.role("clash"))
    elif look is Look.UNIQUE:
        shape.setBackground(colours.role("only_here_tint"))
        _underline(shape, colours.role("only_here"))
    return shape


def _underline(shape: QTextCharFormat, colour: QColor) -> None:
    shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    shape.setUnderlineColor(colour)
