"""The chip at a column's foot: the selected fact was not found here, and this is the nearest sentence."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QTextOption
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from compare.model import Coverage
from ui import theme
from ui.widgets import reading_face
from ui.widgets.marks import mark_of, paint_mark

LINES = 2
"""Lines of the nearest sentence that are quoted."""


WORTH_TELLING = 0.05
"""Score from which the share is told."""


class MissChip(QAbstractButton):
    """A two-part button: the finding in a word, then the nearest sentence; a click goes there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = Coverage.ABSENT
        self._told: tuple[Coverage, str, float] | None = None
        self._title, self._short, self._quote = "", "", ""
        self._lines = LINES
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()
        theme.changed.connect(self.update)
        reading_face.changed.connect(self.update)

    def say(self, state: Coverage, quote: str, score: float) -> None:
        """Tell how the fact stands here; `quote` is the nearest sentence ("" for none), `score` (0-1) its support."""
        if (state, quote, score) == self._told:
            return
        self._told = (state, quote, score)
        self._state, self._quote = state, quote
        word = self.tr("Unsure if said here") if state is Coverage.UNSURE else self.tr("Not found here")
        self._title = self._short = word
        if quote:
            self._title = self._short = self.tr("{finding} · nearest:").format(finding=word)
        if quote and score >= WORTH_TELLING:
            share = round(100 * score)
            self._title = self.tr("{finding} · nearest, with {share} % of it:").format(finding=word, share=share)
        self.setEnabled(bool(quote))
        self.setAccessibleName(f"{self._title} {quote}".strip())
        self.setAccessibleDescription(self.tr("Scrolls to the nearest sentence") if quote else "")
        self.update()

    def set_lines(self, lines: int) -> None:
        """Quote so many lines: fewer where there is little height."""
        self._lines = lines
        self.updateGeometry()

    @property
    def title(self) -> str:
        """What the first line says."""
        return self._title

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for two lines of the quotation."""
        small = QFontMetricsF(theme.interface_font(theme.SMALL)).height()
        quote = QFontMetricsF(reading_face.font(theme.BODY)).height() * self._lines if self._quote else 0
        return QSize(240, round(small + quote + 2 * theme.GAP + theme.TIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the finding and the nearest sentence."""
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        edge = colours.role("focus") if self.hasFocus() else colours.role("line_strong")
        painter.setPen(QPen(edge, 2.0 if self.hasFocus() else 1.0))
        painter.setBrush(colours.role("hover" if self.underMouse() else "surface"))
        painter.drawRoundedRect(box, 8, 8)
        small = theme.interface_font(theme.SMALL, bold=True)
        height = QFontMetricsF(small).height()
        mark = QRectF(theme.GAP, theme.GAP + (height - 14) / 2, 14, 14)
        paint_mark(painter, mark, self._state)
        painter.setFont(small)
        painter.setPen(colours.role(mark_of(self._state).role))
        room = QRectF(mark.right() + theme.TIGHT, theme.GAP, self.width() - mark.right() - theme.PAD, height)
        fits = painter.fontMetrics().horizontalAdvance(self._title) <= room.width()
        title = self._title if fits else self._short
        title = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, title)
        if self._quote:
            self._paint_quote(painter, QPointF(theme.PAD, room.bottom() + theme.TIGHT / 2))

    def _paint_quote(self, painter: QPainter, at: QPointF) -> None:
        font = reading_face.font(theme.BODY)
        metrics = QFontMetricsF(font)
        width = self.width() - 2 * theme.PAD
        # Two lines hold a little less than twice the width, as they break between words.
        words = metrics.elidedText(
            f"“{self._quote}”", Qt.TextElideMode.ElideRight, width * (self._lines - 0.1 * (self._lines > 1))
        )
        painter.setFont(font)
        painter.setPen(theme.current().role("muted"))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        painter.drawText(QRectF(at.x(), at.y(), width, metrics.height() * self._lines + 2), words, option)
