"""A language that nobody speaks: English with other letters and longer words, so that what is not translated shows."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionFrame,
    QTabBar,
    QTextEdit,
    QWidget,
)

from ui.widgets.elided import Elided

if TYPE_CHECKING:
    from collections.abc import Iterator

PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
OTHER = "áƀçđéƒğĥíĵķļɱñóþǫŕšţúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶĻṀÑÓÞǪŔŠŢÚṼŴẊÝŽ"
_LETTERS = str.maketrans(PLAIN, OTHER)
_KEPT = re.compile(r"(\{\w+\}|%L?n|\t.*$|\n)")
_WORD = re.compile(r"[A-Za-z]{3,}")
_TAG = re.compile(r"<[^>]*>")
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


def pseudo(text: str) -> str:
    """Give a text in the language that nobody speaks: a third longer, gaps and numbers as they were."""
    words = "".join(part if _KEPT.fullmatch(part) else part.translate(_LETTERS) for part in _KEPT.split(text))
    head, tab, keys = words.partition("\t")
    return f"[{head}{'·' * (len(head) // 3)}]{tab}{keys}"


class Pseudo(QTranslator):
    """Translates every text of the program and none of Qt's own."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, text: str, _comment: str | None = None, n: int = -1) -> str | None:  # type: ignore[override]
        if context.startswith("Q") or text == "d MMM yyyy":
            return None  # "" would be taken for a translation
        self.asked.add((context, text))
        return pseudo(text).replace("%n", str(n)).replace("%Ln", str(n))


def texts_in(root: QObject) -> Iterator[tuple[str, str]]:
    """Give (where, text) for all that a widget and those in it show or say."""
    parts = [root, *root.findChildren(QObject)]
    for part in parts:
        if isinstance(part, QWidget | QAction):
            where = f"{type(part).__name__} {part.objectName()}"
            yield from ((where, text) for text in _own(part) if text)
            if isinstance(part, QAbstractItemView) and (model := part.model()) is not None:
                yield from ((f"{where} in {type(model).__name__}", text) for text in _of_model(model) if text)


def _own(part: Any) -> Iterator[str]:
    yield part.toolTip()
    yield part.statusTip()
    if isinstance(part, QWidget):
        yield from (part.accessibleName(), part.accessibleDescription(), part.windowTitle())
    if isinstance(part, QAction | QLabel | QAbstractButton):
        yield part.text()
    if isinstance(part, QGroupBox):
        yield part.title()
    if isinstance(part, QLineEdit | QPlainTextEdit):
        yield part.placeholderText()
    if isinstance(part, QTextEdit):
        yield part.toPlainText()
    if isinstance(part, QComboBox):
        yield from (part.itemText(n) for n in range(part.count()))
    if isinstance(part, QTabBar):
        yield from (part.tabText(n) for n in range(part.count()))


def _of_model(model: QAbstractItemModel) -> Iterator[str]:
    columns = range(_columns(model))
    for orientation, sections in ((Qt.Orientation.Horizontal, columns), (Qt.Orientation.Vertical, range(3))):
        yield from (str(model.headerData(n, orientation) or "") for n in sections)
    yield from _rows(model, QModelIndex())


def _rows(model: QAbstractItemModel, above: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(above)):
        for column in range(_columns(model, above)):
            index = model.index(row, column, above)
            yield from (text for role in ROLES if isinstance(text := index.data(role), str))
        yield from _rows(model, model.index(row, 0, above))


def _columns(model: QAbstractItemModel, above: QModelIndex | None = None) -> int:
    """Count columns; a list has one and keeps that to itself."""
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(above or QModelIndex())


def plain_words(text: str, known: set[str]) -> list[str]:
    """Give the words that are English still, but for those that are known."""
    return [word for word in _WORD.findall(html.unescape(_TAG.sub(" ", text))) if word.casefold() not in known]


def clipped(root: QWidget) -> Iterator[str]:
    """Name the labels and buttons in sight that are too small for their text; those made to elide tell it otherwise."""
    for part in [root, *root.findChildren(QWidget)]:
        if not part.isVisible() or isinstance(part, Elided) or not isinstance(part, QLabel | QAbstractButton):
            continue
        text = part.text().strip()
        if not text:
            continue
        if isinstance(part, QLabel) and part.wordWrap():
            short = part.heightForWidth(part.width()) - part.height()
        else:
            short = max(part.minimumSizeHint().width() - part.width(), part.sizeHint().width() - part.width())
        if short > 1:
            yield f"{type(part).__name__} “{text}” by {short}"


def clipped_fields(root: QWidget) -> Iterator[str]:
    """Name the fields in sight that are too small for what stands in them, or for their hint."""
    for field in root.findChildren(QLineEdit):
        words = field.text() or field.placeholderText()
        short = field.fontMetrics().horizontalAdvance(words) - _room_in(field)
        if field.isVisible() and short > 1:
            yield f"“{words}” by {short}"


def _room_in(field: QLineEdit) -> int:
    """Give the width that a field has for its text."""
    option, margins = QStyleOptionFrame(), field.textMargins()
    field.initStyleOption(option)
    inside = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field).width()
    return inside - margins.left() - margins.right() - 4  # Qt keeps two pixels at each side for the cursor
