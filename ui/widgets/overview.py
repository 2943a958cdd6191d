"""The overview bar beside a column: the whole article as one strip of marks, with a box around the part in view."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from compare.model import Standing
from ui import theme
from ui.languages.phrases import counted
from ui.widgets.marks import mark_of

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDTH = 18
_BREADTH = {Standing.CLASH: (0.0, 1.0), Standing.ONLY_HERE: (0.4, 1.0), Standing.UNSURE: (0.25, 0.75)}
"""Where a mark lies across the bar: clash fills it, only here keeps right, the rest left; no need of colour."""

_STRENGTH = {Standing.CLASH: 255, Standing.ONLY_HERE: 170, Standing.UNSURE: 200}


@dataclass(frozen=True, slots=True)
class Tick:
    """One sentence on the bar: `top` and `bottom` as shares (0-1) of the whole page; `dimmed` by a filter."""

    top: float
    bottom: float
    standing: Standing
    dimmed: bool = False


def _rank(tick: Tick) -> tuple[bool, int]:
    return not tick.dimmed, mark_of(tick.standing).rank


def _look(tick: Tick | None) -> tuple[Standing, bool] | None:
    """Give what two ticks have in common that look alike."""
    return (tick.standing, tick.dimmed) if tick else None


class Overview(QWidget):
    """Paints ticks and the part in view; dragging or clicking asks to scroll there."""

    scroll_wanted = Signal(float)
    """The share (0-1) of the page that should stand in the middle of the view."""
    wheel_turned = Signal(int)
    """Eighths of a degree."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticks: tuple[Tick, ...] = ()
        self._lit: tuple[tuple[float, float], ...] = ()
        self._found: tuple[float, ...] = ()
        self._current: float | None = None
        self._picture: QPixmap | None = None
        self._seen = (0.0, 1.0)
        self._grip = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Overview of the article"))
        theme.changed.connect(self._forget)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the bar's width."""
        return QSize(WIDTH, 120)

    def set_ticks(self, ticks: Sequence[Tick]) -> None:
        """Show these sentences."""
        self._ticks = tuple(ticks)
        self._forget()
        counts = {s: sum(t.standing is s for t in ticks) for s in (Standing.CLASH, Standing.ONLY_HERE)}
        self.setAccessibleDescription(
            counted(len(ticks), self.tr("%n sentence(s): {clash} clash, {only} only here", "", len(ticks))).format(
                clash=counts[Standing.CLASH], only=counts[Standing.ONLY_HERE]
            )
        )

    def set_lit(self, ranges: Sequence[tuple[float, float]]) -> None:
        """Frame what is selected, as shares of the page."""
        if tuple(ranges) != self._lit:
            self._lit = tuple(ranges)
            self.update()

    def set_found(self, shares: Sequence[float], current: float | None = None) -> None:
        """Show the hits of a search as lines with a wedge at the edge, the current one thicker."""
        self._found, self._current = tuple(shares), current
        self.update()

    def set_seen(self, top: float, bottom: float) -> None:
        """Draw the box around the part in view, as shares of the page."""
        seen = (max(top, 0.0), min(bottom, 1.0))
        if seen != self._seen:
            self._seen = seen
            self.update()

    def rows(self, height: int) -> list[Tick | None]:
        """Give what each of `height` pixel rows shows: of its sentences one that passes the filter, of highest rank."""
        rows: list[Tick | None] = [None] * max(height, 0)
        for tick in self._ticks:
            if tick.standing is Standing.NOT_COMPARED:
                continue
            first = min(int(tick.top * height), height - 1)
            for row in range(first, max(first + 1, min(int(tick.bottom * height) - 1, height))):
                held = rows[row]
                if held is None or _rank(held) < _rank(tick):
                    rows[row] = tick
        return rows

    # -- events ---------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint ticks, what is lit, and the part in view."""
        painter = QPainter(self)
        if self._picture is None:
            self._picture = self._paint_picture()
        painter.drawPixmap(0, 0, self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for top, bottom in self._lit:
            self._paint_lit(painter, top, bottom)
        self._paint_seen(painter, self._strip())
        self._paint_found(painter, self._strip())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ticks anew."""
        super().resizeEvent(event)
        self._forget()

    def _forget(self) -> None:
        self._picture = None
        self.update()

    def _paint_picture(self) -> QPixmap:
        """Paint bar and ticks once: they change less often than the part in view."""
        ratio, strip = self.devicePixelRatioF(), self._strip()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(theme.current().role("paper"))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().role("window"))
        painter.drawRoundedRect(strip, 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        rows, start = self.rows(int(strip.height())), 0
        for row in range(1, len(rows) + 1):
            if row == len(rows) or _look(rows[row]) != _look(rows[start]):
                if (tick := rows[start]) is not None:
                    low, high = _BREADTH.get(tick.standing, (0.0, 0.6))
                    colour = theme.current().role(mark_of(tick.standing).role)
                    colour.setAlpha(_STRENGTH.get(tick.standing, 110) // (5 if tick.dimmed else 1))
                    left, width = strip.left() + 2 + low * (strip.width() - 4), (high - low) * (strip.width() - 4)
                    painter.fillRect(QRectF(left, strip.top() + start, width, row - start), colour)
                start = row
        painter.end()
        return picture

    def _paint_lit(self, painter: QPainter, top: float, bottom: float) -> None:
        strip = self._strip()
        y, height = strip.top() + top * strip.height(), max((bottom - top) * strip.height(), 3)
        painter.setPen(QPen(theme.current().role("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(strip.left() - 1, y - 1, strip.width() + 2, height + 1), 2, 2)

    def _paint_seen(self, painter: QPainter, strip: QRectF) -> None:
        if self._seen[1] - self._seen[0] >= 0.999:
            return
        top, bottom = (strip.top() + share * strip.height() for share in self._seen)
        veil = QColor(theme.current().role("text"))
        veil.setAlpha(16)
        painter.setBrush(veil)
        painter.setPen(QPen(theme.current().role("muted"), 1))
        painter.drawRoundedRect(
            QRectF(strip.left() - 1.5, top + 0.5, strip.width() + 3, max(bottom - top - 1, 8)), 3, 3
        )

    def _paint_found(self, painter: QPainter, strip: QRectF) -> None:
        colour, edge = theme.current().role("found"), theme.current().role("paper")
        places = {round(strip.top() + share * strip.height()): share == self._current for share in self._found}
        if self._current is not None:
            places[round(strip.top() + self._current * strip.height())] = True
        for y, now in sorted(places.items(), key=lambda place: place[1]):
            half, reach = (2.0, 5.0) if now else (1.0, 3.5)
            # A rim of paper keeps the line apart from the marks it crosses.
            painter.fillRect(QRectF(strip.left() - 1, y - half - 1, strip.width() + 2, 2 * half + 2), edge)
            painter.fillRect(QRectF(strip.left() - 1, y - half, strip.width() + 2, 2 * half), colour)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            wedge = [QPointF(self.width() - 6, y), QPointF(self.width(), y - reach), QPointF(self.width(), y + reach)]
            painter.drawPolygon(QPolygonF(wedge))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of the box, or go where the click was."""
        share = self._share(event)
        middle = sum(self._seen) / 2
        inside = self._seen[0] <= share <= self._seen[1]
        self._grip = share - middle if inside else 0.0
        if not inside:
            self.scroll_wanted.emit(share)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag the box."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.scroll_wanted.emit(self._share(event) - self._grip)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Pass on the wheel."""
        self.wheel_turned.emit(event.angleDelta().y())
        event.accept()

    def _strip(self) -> QRectF:
        return QRectF(self.rect()).adjusted(2.5, theme.GAP, -4.5, -theme.GAP)

    def _share(self, event: QMouseEvent) -> float:
        strip = self._strip()
        return min(max((event.position().y() - strip.top()) / max(strip.height(), 1), 0.0), 1.0)
