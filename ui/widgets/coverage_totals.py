"""The matrix's last row: under each outlet how many facts it reports, is missing, and has alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from compare.model import Coverage, Standing
from ui import theme
from ui.models.cell_words import totals_sentence
from ui.widgets.coverage_delegate import NARROW
from ui.widgets.marks import paint_mark

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.models.matrix import Totals
    from ui.widgets.coverage_table import CoverageTable

MARK = 11.0


class CoverageTotals(QWidget):
    """Stands under a CoverageTable and follows its columns."""

    def __init__(self, table: CoverageTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table, self._model = table, table.coverage
        self._font, self._bold = theme.interface_font(theme.SMALL), theme.interface_font(theme.SMALL, bold=True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Totals"))
        header = table.horizontalHeader()
        header.sectionResized.connect(self.update)
        table.horizontalScrollBar().valueChanged.connect(self.update)
        self._model.renewed.connect(self._renew)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the height of one row."""
        return QSize(200, 25)

    def words(self) -> str:
        """Say all totals in words, for screen readers."""
        matrix = self._model.matrix
        if matrix is None:
            return ""
        outlets = [
            f"{matrix.letters[a.id]} {a.outlet}: {totals_sentence(matrix.totals[a.id])}" for a in matrix.articles
        ]
        return ". ".join(outlets)

    def _renew(self) -> None:
        self.setAccessibleDescription(self.words())
        self.update()

    def event(self, event: QEvent) -> bool:
        """Say the totals under the pointer in words."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            article_id = self._model.article_at(self._table.columnAt(event.pos().x()))
            matrix = self._model.matrix
            words = totals_sentence(matrix.totals[article_id]) if matrix and article_id else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the totals below their columns."""
        painter = QPainter(self)
        colours = theme.current()
        painter.fillRect(self.rect(), colours.role("surface"))
        matrix = self._model.matrix
        if matrix is not None:
            for column, article in enumerate(matrix.articles, start=1):
                self._paint_outlet(painter, self._box(column), matrix.totals[article.id])
            facts = QRectF(0, 0, self._table.columnWidth(0), self.height())
            painter.fillRect(facts, colours.role("surface"))
            painter.setFont(self._bold)
            painter.setPen(colours.role("muted"))
            painter.drawText(facts.adjusted(theme.PAD, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._heading())
        painter.fillRect(0, 0, self.width(), 1, colours.role("line_strong"))
        painter.end()

    def _heading(self) -> str:
        return self.tr("Totals over all facts")

    def _box(self, column: int) -> QRectF:
        left = self._table.columnViewportPosition(column)
        return QRectF(left, 0, self._table.columnWidth(column), self.height())

    def _paint_outlet(self, painter: QPainter, box: QRectF, totals: Totals) -> None:
        if box.right() < 0 or box.left() > self.width():
            return
        painter.setFont(self._font)
        if box.width() < NARROW:
            painter.setPen(theme.current().role("text"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(totals.carried))
            return
        counts = (
            (Coverage.REPORTED, totals.carried),
            (Coverage.ABSENT, totals.missing),
            (Standing.ONLY_HERE, totals.only_here),
        )
        left, metrics = box.left() + theme.PAD, QFontMetricsF(self._font)
        for state, count in counts:
            paint_mark(painter, QRectF(left, box.center().y() - MARK / 2, MARK, MARK), state)
            painter.setPen(theme.current().role("text"))
            words = QRectF(left + MARK + 3, 0, metrics.horizontalAdvance(str(count)) + 1, self.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, str(count))
            left = words.right() + theme.PAD
