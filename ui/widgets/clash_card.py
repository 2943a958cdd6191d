"""Why a fact counts as a clash: the kind of detail, what each side says, and the reason in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from compare.model import Standing
from ui import theme
from ui.languages.phrases import in_words
from ui.models.discrepancies_model import Side, sides_of
from ui.models.plain_words import clash_words
from ui.widgets.letter_badge import SIDE, badge_width, paint_badge
from ui.widgets.marks import paint_mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from compare.comparison import Comparison
    from compare.model import Discrepancy


def paint_sides(painter: QPainter, box: QRectF, sides: Sequence[Side]) -> None:
    """Paint the values of a clash in one line: badges, value, an unequal sign between; what does not fit is elided."""
    colours = theme.current()
    font = theme.interface_font(bold=True)
    metrics = QFontMetricsF(font)
    left, middle = box.left(), box.center().y()
    for number, side in enumerate(sides):
        if number:
            paint_mark(painter, QRectF(left, middle - 7, 14, 14), Standing.CLASH)
            left += 14 + theme.GAP
        for letter, outlet in zip(side.letters, side.numbers, strict=True):
            if left + badge_width(letter) < box.right():
                left = paint_badge(painter, left, middle, letter=letter, number=outlet) + theme.HAIR
        share = (box.right() - left) / (len(sides) - number)
        shown = metrics.elidedText(side.value, Qt.TextElideMode.ElideRight, max(share - theme.WIDE, 0))
        painter.setFont(font)
        painter.setPen(colours.role("text"))
        words = QRectF(left + theme.TIGHT, box.top(), max(box.right() - left, 0), box.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        left = words.left() + metrics.horizontalAdvance(shown) + theme.GAP


class _Sides(QWidget):
    def __init__(self, sides: Sequence[Side], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sides = sides
        self.setFixedHeight(SIDE + theme.TIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(" ≠ ".join(f"{', '.join(s.letters)} {s.value}" for s in sides))
        self.setToolTip(self.accessibleName().replace("<", "‹"))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        paint_sides(painter, QRectF(self.rect()), self._sides)
        painter.end()


class ClashCard(QFrame):
    """Hidden while the fact has no clash."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.PAD, theme.GAP + theme.HAIR, theme.PAD, theme.PAD)
        self._column.setSpacing(theme.TIGHT)
        self._parts: list[QWidget] = []
        self.hide()

    def show_clashes(self, comparison: Comparison, clashes: Sequence[Discrepancy]) -> None:
        """Show why a fact's details clash."""
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = []
        for clash in clashes:
            title = QLabel(self.tr("{kind}: why it is a clash").format(kind=clash_words(clash.kind)))
            title.setStyleSheet("font-weight: 600;")
            reason = QLabel(in_words(clash.reason))
            reason.setTextFormat(Qt.TextFormat.PlainText)
            reason.setWordWrap(True)
            reason.setProperty("kind", "small")
            reason.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._parts += [title, _Sides(sides_of(comparison, clash)), reason]
        for part in self._parts:
            self._column.addWidget(part)
        self.setVisible(bool(clashes))
