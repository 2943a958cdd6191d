"""The header of the matrix: each outlet's badge and name, and which column the order follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from ui import theme
from ui.models.coverage_model import CoverageModel
from ui.widgets.coverage_delegate import NARROW
from ui.widgets.letter_badge import badge_width, paint_badge

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF


class CoverageHeader(QHeaderView):
    """Paints its sections itself; sizes, sorting by click and resizing are Qt's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(28)
        self.setAccessibleName(self.tr("Outlets"))
        self._font = theme.interface_font(bold=True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give a badge's height with air around it."""
        return QSize(super().sizeHint().width(), 30)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802 - Qt's name
        """Paint one column's head."""
        model = self.model()
        if not isinstance(model, CoverageModel) or model.matrix is None:
            return
        box, colours = QRectF(rect), theme.current()
        painter.save()
        painter.fillRect(box, colours.role("surface"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), colours.role("line_strong"))
        inner = box.adjusted(theme.PAD, 0, -theme.GAP, 0)
        article_id = model.article_at(section)
        name = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        if article_id:
            letter = model.matrix.letters[article_id]
            left = inner.left() if box.width() >= NARROW else box.center().x() - badge_width(letter) / 2
            end = paint_badge(painter, left, box.center().y(), letter=letter, number=model.matrix.numbers[article_id])
            inner.setLeft(end + theme.GAP)
            name = name.removeprefix(letter).strip()
        if box.width() >= NARROW:
            self._write(painter, inner, name, sorted_by=self._sorts(section))
        elif self._sorts(section):
            painter.fillRect(QRectF(box.left(), box.bottom() - 3, box.width(), 3), colours.role("text"))
        painter.restore()

    def _sorts(self, section: int) -> bool:
        return self.isSortIndicatorShown() and self.sortIndicatorSection() == section

    def _write(self, painter: QPainter, box: QRectF, name: str, *, sorted_by: bool) -> None:
        metrics = QFontMetricsF(self._font)
        room = box.width() - (theme.ROOM if sorted_by else 0)
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        painter.setFont(self._font)
        painter.setPen(theme.current().role("text" if sorted_by else "muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        if sorted_by:
            middle = box.center()
            middle.setX(box.left() + metrics.horizontalAdvance(shown) + theme.GAP)
            self._arrow(painter, middle)

    def _arrow(self, painter: QPainter, middle: QPointF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().role("text"), 1.5))
        reach = 3 if self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder else -3
        tip = middle + type(middle)(0, -reach / 2)
        for side in (-3, 3):
            painter.drawLine(tip, tip + type(middle)(side, reach))
