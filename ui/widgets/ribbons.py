"""The ribbons between two neighbouring columns: which sentences say the same, and where."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from compare.model import MatchKind, Standing
from ui import theme
from ui.languages.phrases import counted, in_words
from ui.widgets.marks import mark_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from compare.model import Match, Sentence

WIDTH = 40
MANY = 100
"""Ribbons in view from which on they are painted plainly."""
FAR = 1.6
"""A ribbon that climbs more than this many window heights is only just visible."""
DIMMED = 10
"""Opacity (0-255) of links that a filter leaves out."""
STILL_MS = 120
"""Milliseconds without scrolling after which edges are painted smooth again."""


@dataclass(frozen=True, slots=True)
class Ribbon:
    """One link: `left` and `right` are its ends, `standing` decides its colour; `match` is None for an inferred one."""

    match: Match | None
    left: Sentence
    right: Sentence
    standing: Standing


@dataclass(frozen=True, slots=True)
class _Drawn:
    ribbon: Ribbon
    path: QPainterPath
    climb: float


YRange = tuple[float, float]


class Ribbons(QWidget):
    """Paints the links with a visible end; asks two callables where a sentence stands, in this widget's coordinates."""

    ribbon_clicked = Signal(object)
    """The Ribbon that was clicked."""

    def __init__(
        self,
        where_left: Callable[[Sentence], YRange],
        where_right: Callable[[Sentence], YRange],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._where = (where_left, where_right)
        self._by_left: list[Ribbon] = []
        self._by_right: list[Ribbon] = []
        self._lit: frozenset[Sentence] = frozenset()
        self._extra: Ribbon | None = None
        self._hovered: Sentence | None = None
        self._kept: frozenset[Sentence] | None = None
        self._pointed: Ribbon | None = None
        self._drawn: list[_Drawn] = []
        self._moving = False
        self.top = 0
        """Where the text begins: nothing is painted above, where the column's header stands."""
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(STILL_MS)
        self._still.timeout.connect(self._settle)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the usual gap."""
        return QSize(WIDTH, 120)

    def set_ribbons(self, ribbons: Sequence[Ribbon]) -> None:
        """Show these links."""
        by_left = sorted(ribbons, key=lambda r: (r.left, r.right))
        if by_left == self._by_left:
            return
        self._by_left = by_left
        self._by_right = sorted(ribbons, key=lambda r: (r.right, r.left))
        self.setAccessibleDescription(counted(len(ribbons), self.tr("%n link(s)", "", len(ribbons))))
        self.update()

    def set_lit(self, sentences: frozenset[Sentence], extra: Ribbon | None = None) -> None:
        """Paint the links between these sentences as selected; `extra` joins partners that are not aligned."""
        before = (self._all_lit(), self._extra)
        self._lit = sentences
        lit = self._all_lit()
        self._extra = None if lit else extra
        if (lit, self._extra) != before:
            self.update()

    def set_kept(self, kept: frozenset[Sentence] | None) -> None:
        """Paint links between other sentences than these so that they are only just visible; None dims none."""
        if kept != self._kept:
            self._kept = kept
            self.update()

    def set_hovered(self, sentence: Sentence | None) -> None:
        """Bring out the links of the sentence under the pointer."""
        if sentence != self._hovered:
            self._hovered = sentence
            self.update()

    def moved(self) -> None:
        """Follow a column that scrolled: plain edges now, smooth ones when it stands still."""
        self._moving = True
        self._still.start()
        self.update()

    def in_view(self) -> list[Ribbon]:
        """Give the links with at least one end in view, found by bisection in each column's order."""
        found = {id(r): r for r in self._seen(self._by_left, 0)}
        found.update({id(r): r for r in self._seen(self._by_right, 1)})
        if self._extra is not None:
            found[id(self._extra)] = self._extra
        return list(found.values())

    def ribbon_at(self, point: QPointF) -> Ribbon | None:
        """Give the topmost ribbon under a point."""
        return next((d.ribbon for d in reversed(self._drawn) if d.path.contains(point)), None)

    def path_of(self, match: Match) -> QPainterPath | None:
        """Give the shape last painted for a match; None when it is out of view."""
        return next((d.path for d in self._drawn if d.ribbon.match == match), None)

    # -- events ---------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the links in view, what matters last."""
        painter = QPainter(self)
        painter.setClipRect(0, self.top, self.width(), self.height() - self.top)
        self._drawn = sorted((self._shape(r) for r in self.in_view()), key=self._order)
        plain = len(self._drawn) > MANY
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=not (self._moving or plain))
        for drawn in self._drawn:
            self._paint(painter, drawn, plain=plain)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Bring out the ribbon under the pointer."""
        pointed = self.ribbon_at(event.position())
        if pointed is not self._pointed:
            self._pointed = pointed
            self.setCursor(Qt.CursorShape.PointingHandCursor if pointed else Qt.CursorShape.ArrowCursor)
            self._explain(event, pointed)
            self.update()

    def leaveEvent(self, _event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Let go of it."""
        self._pointed = None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the ribbon that was clicked."""
        if event.button() is Qt.MouseButton.LeftButton and (ribbon := self.ribbon_at(event.position())):
            self.ribbon_clicked.emit(ribbon)

    # -- within ---------------------------------------------------------------------------------------------------

    def _seen(self, ribbons: list[Ribbon], side: int) -> list[Ribbon]:
        def end(ribbon: Ribbon) -> YRange:
            return self._where[side](ribbon.right if side else ribbon.left)

        first = bisect_left(ribbons, float(self.top), key=lambda r: end(r)[1])
        last = bisect_left(ribbons, float(self.height()), lo=first, key=lambda r: end(r)[0])
        return ribbons[first:last]

    def _shape(self, ribbon: Ribbon) -> _Drawn:
        left, right = self._where[0](ribbon.left), self._where[1](ribbon.right)
        inset = 3.0
        low, high = (left[0] + inset, right[0] + inset), (left[1] - inset, right[1] - inset)
        width, bend = float(self.width()), self.width() * 0.5
        path = QPainterPath(QPointF(0, low[0]))
        path.cubicTo(QPointF(bend, low[0]), QPointF(width - bend, low[1]), QPointF(width, low[1]))
        path.lineTo(width, high[1])
        path.cubicTo(QPointF(width - bend, high[1]), QPointF(bend, high[0]), QPointF(0, high[0]))
        path.closeSubpath()
        return _Drawn(ribbon, path, abs(left[0] - right[0]))

    def _order(self, drawn: _Drawn) -> tuple[bool, bool, int, float]:
        return (
            self._brought_out(drawn.ribbon),
            self._is_lit(drawn.ribbon),
            mark_of(drawn.ribbon.standing).rank,
            -drawn.climb,
        )

    def _is_lit(self, ribbon: Ribbon) -> bool:
        return ribbon.left in self._lit and ribbon.right in self._lit

    def _all_lit(self) -> list[Ribbon]:
        return [r for r in self._by_left if self._is_lit(r)]

    def _brought_out(self, ribbon: Ribbon) -> bool:
        return ribbon is self._pointed or self._hovered in (ribbon.left, ribbon.right)

    def _paint(self, painter: QPainter, drawn: _Drawn, *, plain: bool) -> None:
        colours, ribbon = theme.current(), drawn.ribbon
        lit, out = self._is_lit(ribbon), self._brought_out(ribbon)
        clash = ribbon.standing is Standing.CLASH
        fill = QColor(colours.role("accent" if lit and not clash else mark_of(ribbon.standing).role))
        strength = 110 if lit or out else (110 if clash else 60)
        if self._kept is not None and not (lit or out) and not {ribbon.left, ribbon.right} <= self._kept:
            strength = DIMMED
        elif not (lit or out or plain):
            strength = round(strength * max(1.0 - drawn.climb / (FAR * max(self.height(), 1)), 0.14))
        fill.setAlpha(strength)
        painter.setBrush(fill)
        painter.setPen(QPen(colours.role("accent"), 1.2) if lit or out else Qt.PenStyle.NoPen)
        painter.drawPath(drawn.path)

    def _explain(self, event: QMouseEvent, ribbon: Ribbon | None) -> None:
        if ribbon is None:
            QToolTip.hideText()
            return
        words = self.tr("both carry the selected fact")
        if ribbon.match is not None:
            alike = round(100 * ribbon.match.similarity.overall)
            words = self.tr("{kind} · {alike} % alike").format(kind=in_words(ribbon.match.kind.value), alike=alike)
            if ribbon.match.kind is MatchKind.MANUAL:
                words = self.tr("linked by you")
        QToolTip.showText(event.globalPosition().toPoint(), words, self)

    def _settle(self) -> None:
        self._moving = False
        self.update()
