"""Paints one clash of the list: its kind, the fact, both values with their outlets, and the reason."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.languages.phrases import in_words
from ui.models.discrepancies_model import Clash, ClashRole
from ui.models.plain_words import CLASH_GLYPHS, clash_words
from ui.widgets.clash_sides import paint_sides
from ui.widgets.coverage_delegate import selected_colour
from ui.widgets.letter_badge import SIDE

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QColor

    Index = QModelIndex | QPersistentModelIndex

CHIP = 26.0
"""Side of the chip that bears the kind's sign."""


@cache
def _fonts() -> tuple[QFont, QFont, QFont]:
    return theme.interface_font(), theme.interface_font(bold=True), theme.interface_font(theme.SMALL)


class DiscrepancyDelegate(QStyledItemDelegate):
    """Three lines a row: fact, values, reason."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Give the room of three lines with air around them."""
        plain, _, small = (QFontMetricsF(font).height() for font in _fonts())
        return QSize(280, round(plain + SIDE + small) + 2 * theme.GAP + 4 * theme.TIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        clash: Clash | None = index.data(ClashRole.CLASH)
        if clash is None:
            return
        box, colours = QRectF(option.rect), theme.current()
        painter.save()
        painter.fillRect(box, self._ground(option))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), colours.role("line"))
        _paint_chip(painter, QRectF(box.left() + theme.PAD, box.top() + theme.PAD, CHIP, CHIP), clash)
        _paint_lines(painter, box.adjusted(2 * theme.PAD + CHIP, theme.GAP, -theme.PAD, -theme.GAP), clash)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colours.role("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -2))
        painter.restore()

    def _ground(self, option: QStyleOptionViewItem) -> QColor:
        colours = theme.current()
        if option.state & QStyle.StateFlag.State_Selected:
            return selected_colour(colours.role("surface"))
        return colours.role("hover" if option.state & QStyle.StateFlag.State_MouseOver else "surface")


def _paint_chip(painter: QPainter, box: QRectF, clash: Clash) -> None:
    colours = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.role("clash_tint"))
    painter.drawRoundedRect(box, 7, 7)
    painter.setPen(colours.role("clash"))
    painter.setFont(_fonts()[1])
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, CLASH_GLYPHS[clash.kind])


def _paint_lines(painter: QPainter, box: QRectF, clash: Clash) -> None:
    colours, (plain, bold, small) = theme.current(), _fonts()
    kind = clash_words(clash.kind)
    top = box.top()
    end = _line(painter, QRectF(box.left(), top, box.width(), 0), kind, font=bold, role="clash")
    label = QRectF(end + theme.GAP, top, box.right() - end - theme.GAP, 0)
    _line(painter, label, clash.fact.label, font=plain, role="text")
    top += QFontMetricsF(plain).height() + theme.TIGHT
    paint_sides(painter, QRectF(box.left(), top, box.width(), SIDE), clash.sides)
    top += SIDE + theme.TIGHT + theme.HAIR
    painter.setPen(colours.role("muted"))
    _line(
        painter, QRectF(box.left(), top, box.width(), 0), in_words(clash.discrepancy.reason), font=small, role="muted"
    )


def _line(painter: QPainter, box: QRectF, words: str, *, font: QFont, role: str) -> float:
    """Write one line from the top of `box`, elided at its right; gives the x where it ends."""
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(font)
    painter.setPen(theme.current().role(role))
    painter.drawText(box.adjusted(0, 0, 0, metrics.height()), Qt.TextFlag.TextSingleLine, shown)
    return box.left() + metrics.horizontalAdvance(shown)
