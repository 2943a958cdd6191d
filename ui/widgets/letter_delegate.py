"""Paints an outlet's badge where a table names it by its letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRectF
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.models.articles_model import ArticleRole
from ui.widgets.letter_badge import paint_badge

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QPainter

    Index = QModelIndex | QPersistentModelIndex


class LetterDelegate(QStyledItemDelegate):
    """Leaves background, selection and focus to the style, and puts the badge in place of the letter."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802 - Qt's name
        """Leave the letter out of what the style paints."""
        super().initStyleOption(option, index)
        option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell, then the badge."""
        super().paint(painter, option, index)
        box = QRectF(option.rect)
        letter, number = str(index.data() or ""), index.data(ArticleRole.NUMBER)
        paint_badge(painter, box.left() + theme.PAD, box.center().y(), letter=letter, number=number)
