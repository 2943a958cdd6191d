"""Paints one line of the command palette: what kind it is, its words, where it belongs, and its keys as caps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from ui import theme
from ui.models.palette_model import Kind, PaletteRole, kind_words

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem

    Index = QModelIndex | QPersistentModelIndex

HEIGHT = 34
KIND_WIDTH = 78
LEAST_WORDS = 180
"""So much room in pixels goes to the words before anything is said of where they belong."""


class PaletteDelegate(QStyledItemDelegate):
    """Words in the text's colour, all else muted; the current line is tinted and has an edge, no need of colour."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Ask for one line."""
        return QSize(LEAST_WORDS, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line from both ends: what is in the middle gives way."""
        there = index.data(PaletteRole.DESTINATION)
        if there is None:
            return
        colours, box = theme.current(), QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(colours.role("accent"), 1.4))
            painter.setBrush(colours.role("accent_tint"))
            painter.drawRoundedRect(QRectF(box).adjusted(2, 1, -2, -1), 5, 5)
        box.adjust(theme.PAD, 0, -theme.PAD, 0)
        painter.setFont(theme.interface_font(theme.SMALL))
        painter.setPen(colours.role("muted"))
        painter.drawText(QRect(box.left(), box.top(), KIND_WIDTH, box.height()), _MIDDLE, kind_words(there.kind))
        box.setLeft(box.left() + KIND_WIDTH)
        for keys in reversed(there.keys.split("  ") if there.keys else []):
            box.setRight(_paint_cap(painter, box, keys) - theme.TIGHT)
        box.setRight(box.right() - theme.TIGHT)
        self._paint_words(painter, box, there.words, there.where, told=there.kind is Kind.FACT)
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRect, words: str, where: str, *, told: bool) -> None:
        small, font = theme.interface_font(theme.SMALL), theme.interface_font(bold=not told)
        painter.setFont(small)
        metrics = QFontMetrics(small)
        room = min(metrics.horizontalAdvance(where) + theme.PAD, max(box.width() - LEAST_WORDS, 0))
        shown = metrics.elidedText(where, Qt.TextElideMode.ElideRight, max(room - theme.GAP, 0))
        painter.drawText(box, _MIDDLE | Qt.AlignmentFlag.AlignRight, shown)
        box.setRight(box.right() - (room if shown else 0))
        painter.setFont(font)
        painter.setPen(theme.current().role("text"))
        painter.drawText(box, _MIDDLE, QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width()))


_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


def _paint_cap(painter: QPainter, box: QRect, keys: str) -> int:
    """Paint one key at the right end of `box`, and give where it begins."""
    metrics = painter.fontMetrics()
    width, height = metrics.horizontalAdvance(keys) + 2 * theme.GAP, metrics.height() + theme.TIGHT
    cap = QRectF(box.right() - width, box.center().y() - height / 2 + 1, width, height)
    painter.setPen(QPen(theme.current().role("line_strong"), 1))
    painter.setBrush(theme.current().role("paper"))
    painter.drawRoundedRect(cap, 4, 4)
    painter.setPen(theme.current().role("muted"))
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, keys)
    return round(cap.left())
