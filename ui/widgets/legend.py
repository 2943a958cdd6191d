"""The legend: every mark of the reading room with its word, in one strip that explains itself."""

from __future__ import annotations

import html

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from compare.model import Standing
from ui import theme
from ui.languages.phrases import in_words
from ui.widgets.marks import mark_of, paint_mark

SHOWN = (
    Standing.IN_ALL,
    Standing.IN_MOST,
    Standing.IN_SOME,
    Standing.ONLY_HERE,
    Standing.CLASH,
    Standing.UNSURE,
)
_MARK = 13
LEAST = 60
"""Pixels of words that still tell something."""


class Legend(QWidget):
    """Paints mark and word of every standing, and the underline of unique words, as far as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._underlined = ""
        self.name_reference("")
        theme.changed.connect(self.update)

    def name_reference(self, outlet: str) -> None:
        """Say what is underlined: words that `outlet` lacks, or those found nowhere else for ""."""
        self._underlined = self.tr("words found nowhere else")
        if outlet:
            self._underlined = self.tr("words not found in {outlet}").format(outlet=outlet)
        marks = [mark_of(s) for s in SHOWN]
        meanings = [f"{m.glyph}  {in_words(m.word)}: {in_words(m.meaning)}" for m in marks]
        meanings.append(self.tr("underlined: {words}").format(words=self._underlined))
        meanings.append(self.tr("ribbons join sentences that say the same; click one to bring them level"))
        self.setAccessibleName(self.tr("Legend"))
        self.setAccessibleDescription("; ".join(meanings))
        # Escaped: an outlet's name may look like markup, which a tool tip would follow.
        self.setToolTip("<p>" + "<br>".join(html.escape(m) for m in meanings) + "</p>")
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for one line."""
        return QSize(400, 26)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give way in width."""
        return QSize(60, 26)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the entries from the left until the room ends."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = theme.interface_font(theme.SMALL)
        painter.setFont(font)
        metrics, x, middle = QFontMetricsF(font), 0.0, self.height() / 2
        for standing in SHOWN:
            word = in_words(mark_of(standing).word)
            width = _MARK + theme.TIGHT + metrics.horizontalAdvance(word)
            if x + width > self.width():
                return
            paint_mark(painter, QRectF(x, middle - _MARK / 2, _MARK, _MARK), standing)
            painter.setPen(theme.current().role("muted"))
            painter.drawText(
                QRectF(x + _MARK + theme.TIGHT, 0, width, self.height()), Qt.AlignmentFlag.AlignVCenter, word
            )
            x += width + theme.ROOM
        self._paint_underline(painter, metrics, x)

    def _paint_underline(self, painter: QPainter, metrics: QFontMetricsF, x: float) -> None:
        words = metrics.elidedText(self._underlined, Qt.TextElideMode.ElideRight, max(self.width() - x, 0.0))
        width = metrics.horizontalAdvance(words)
        if width < min(metrics.horizontalAdvance(self._underlined), LEAST):
            return
        painter.setPen(theme.current().role("muted"))
        painter.drawText(QRectF(x, 0, width + 4, self.height()), Qt.AlignmentFlag.AlignVCenter, words)
        painter.setPen(QPen(theme.current().role("only_here"), 1.6))
        base = (self.height() + metrics.height()) / 2 - metrics.descent() + 2.5
        painter.drawLine(round(x), round(base), round(x + width), round(base))
