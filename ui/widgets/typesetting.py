"""A Page set in type: the reading view's paragraph and character formats, written into a document as plain text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from compare.model import Role
from ui import theme

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QUrl

    from ui.widgets.page import Page

GUTTER = 26
"""Pixels at 100 % beside the text, where marks of sentences that begin a line hang."""
FAR = 16
"""Pixels of margin on the other side."""
AFTERWORD = 96
"""Pixels below the last line, where the chip of a missing fact may stand."""
RIGHT_TO_LEFT = {"ar", "arc", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"}
"""Languages that are set from the right."""
_CREDITS = {Role.BYLINE, Role.DATELINE}
_SECONDARY = {Role.BYLINE, Role.CAPTION, Role.BOILERPLATE}


@dataclass(frozen=True, slots=True)
class Face:
    """What the reader chose: `zoom` 1.0 is the size of the type scale, `family` "" the best serif installed."""

    zoom: float = 1.0
    family: str = ""
    right_to_left: bool = False

    def font(self, role: Role) -> QFont:
        """Give the font of a role."""
        points = {Role.HEADLINE: theme.HEADLINE}.get(role, theme.READING)
        if role in _SECONDARY or role is Role.DATELINE:
            points = theme.READING - 2.0
        font = theme.reading_font(points * self.zoom, bold=role is Role.HEADLINE, family=self.family)
        if role is Role.DATELINE:
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 103)
        return font

    @property
    def gutter(self) -> int:
        """Pixels beside the text for hanging marks."""
        return round(GUTTER * max(self.zoom, 0.75))

    @property
    def mark(self) -> float:
        """The side of a mark in pixels: a little less than the height of a capital."""
        return 0.82 * QFontInfo(self.font(Role.BODY)).pixelSize()


class PlainDocument(QTextDocument):
    """A document that loads nothing, ever: article text names files and addresses that must not be opened."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:  # noqa: N802 - Qt's name
        """Give nothing."""
        return None


def leading(font: QFont, height: float) -> float:
    """Give the line height in percent of Qt's own that makes `height` times the font's size."""
    return 100.0 * height * QFontInfo(font).pixelSize() / max(QFontMetricsF(font).lineSpacing(), 1.0)


def set_page(document: QTextDocument, page: Page, face: Face, *, sentence_starts: Iterable[int]) -> None:
    """Write the page into the document; the blank before a sentence inside a block is widened for its mark."""
    document.clear()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    fonts = {role: face.font(role) for role in Role}
    for number, block in enumerate(page.blocks):
        style = _block_format(block.role, fonts[block.role], face, first=number == 0)
        following = page.blocks[number + 1].role if number + 1 < len(page.blocks) else None
        if block.role in _CREDITS and following in _CREDITS:
            style.setBottomMargin(0)
        if number:
            cursor.insertBlock(style)
        else:
            cursor.setBlockFormat(style)
        for run in block.runs:
            cursor.insertText(run.text, _characters(run.role, fonts[run.role]))
    _make_room(cursor, {b.position for b in page.blocks}, {page.position(s) for s in sentence_starts}, face)
    cursor.endEditBlock()
    frame = document.rootFrame().frameFormat()
    frame.setTopMargin(theme.ROOM)
    frame.setBottomMargin(AFTERWORD)
    document.rootFrame().setFrameFormat(frame)


def recolour(document: QTextDocument, page: Page) -> None:
    """Give every run the colours of the theme in use."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for block in page.blocks:
        position = block.position
        for run in block.runs:
            cursor.setPosition(position)
            position += len(run.text.encode("utf-16-le")) // 2
            cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
            colour = QTextCharFormat()
            colour.setForeground(_ink(run.role))
            cursor.mergeCharFormat(colour)
    cursor.endEditBlock()


def _block_format(role: Role, font: QFont, face: Face, *, first: bool) -> QTextBlockFormat:
    style = QTextBlockFormat()
    lines = {Role.HEADLINE: 1.24}.get(role, theme.LEADING)
    style.setLineHeight(leading(font, lines), QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    near, far = face.gutter, FAR
    style.setLeftMargin(far if face.right_to_left else near)
    style.setRightMargin(near if face.right_to_left else far)
    style.setTopMargin(theme.PAD if role in (Role.HEADLINE, Role.CAPTION) and not first else 0.0)
    style.setBottomMargin(
        {Role.HEADLINE: theme.PAD, Role.BYLINE: theme.PAD, Role.DATELINE: theme.PAD}.get(role, 9) * face.zoom
    )
    if face.right_to_left:
        style.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return style


def _ink(role: Role) -> QColor:
    colours = theme.current()
    if role in (Role.CAPTION, Role.BOILERPLATE):
        return colours.role("dim")
    return colours.role("muted" if role in (Role.BYLINE, Role.DATELINE) else "text")


def _characters(role: Role, font: QFont) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setFont(font)
    style.setForeground(_ink(role))
    return style


def _make_room(cursor: QTextCursor, block_starts: set[int], starts: set[int], face: Face) -> None:
    wide = QTextCharFormat()
    wide.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    wide.setFontLetterSpacing(face.mark + 6.0 * face.zoom)
    for start in sorted(starts - block_starts):
        cursor.setPosition(start - 1)
        cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(wide)
