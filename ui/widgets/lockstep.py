"""Scrolling together by meaning: one column is scrolled by hand, and the partners of what is read there keep level."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QMouseEvent

if TYPE_CHECKING:
    from compare.comparison import Comparison
    from compare.model import Fact, Sentence
    from ui.widgets.column import Column
    from ui.widgets.spread import Spread

READING = 0.28
"""Where in a view one reads, as a share of its height: what stands there is what the others are brought level with."""
STEP = 48
"""Columns that have to move by more pixels than these glide, where motion is wanted."""
REACH = 1.0
"""A sentence that stands further from the reading line than this share of the view leads nobody."""


class Lockstep(QObject):
    """Watches the columns of a spread; `on` says whether the others follow the one that is scrolled by hand."""

    def __init__(self, spread: Spread) -> None:
        super().__init__(spread)
        self._spread = spread
        self._comparison: Comparison | None = None
        self._fact: Fact | None = None
        self._leader: Column | None = None
        self._anchor: Sentence | None = None
        self.on = True
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._follow)
        spread.built.connect(self._watch)
        spread.horizontalScrollBar().valueChanged.connect(self._follow_soon)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Follow by the findings of another comparison."""
        self._comparison, self._fact = comparison, None
        self.let_go()

    def focus(self, fact: Fact | None) -> None:
        """Keep the passages of `fact` level while one of them is in view; nobody leads until somebody scrolls."""
        self._fact = fact
        self.let_go()

    def let_go(self) -> None:
        """Follow nobody until a column is scrolled by hand."""
        self._leader = self._anchor = None
        self._soon.stop()

    def moves(self, column: Column) -> bool:
        """Whether a column is brought level with another one."""
        return self.on and not column.locked

    def bring_level(self, fact: Fact | None, sentence: Sentence, *, asked: bool = True) -> None:
        """Bring the partners of `sentence` to its height, or to a higher one that every page can reach.

        A column that is kept still moves only to show a sentence that was asked for and is out of sight.
        """
        origin = self._spread.column_of(sentence.article_id)
        height = origin.view.viewport().height() if origin else self._spread.height()
        top, bottom = origin.view.y_range(sentence) if origin else (-1.0, -1.0)
        shows = top >= 0 and bottom <= height
        wanted = {}
        for column in self._spread.columns:
            if column is origin:
                if not column.locked or (asked and not shows):
                    wanted[column] = sentence
            elif self.moves(column) and fact and (partner := column.best_partner(fact, sentence)):
                wanted[column] = partner
        level = top if shows else height * READING
        if origin is None or origin in wanted or not origin.locked:
            level = min([level, *(c.view.highest_level(p) for c, p in wanted.items())])
        for column, partner in wanted.items():
            column.view.scroll_to(partner, level=level)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the column under the hand for the one that leads."""
        if self._by_hand(event):
            column = next((c for c in self._spread.built_columns if watched in _parts(c)), None)
            if column is not self._leader:
                self._leader, self._anchor = column, None
        return super().eventFilter(watched, event)

    def _by_hand(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Wheel, QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress):
            return True
        pressed = isinstance(event, QMouseEvent) and event.buttons() != Qt.MouseButton.NoButton
        return event.type() is QEvent.Type.MouseMove and pressed

    def _watch(self, column: Column) -> None:
        for part in _parts(column):
            part.installEventFilter(self)
        if not column.property("watched"):  # a column that is brought up to date is told of again
            column.setProperty("watched", True)
            column.scrolled.connect(self._follow_soon)

    def _follow_soon(self) -> None:
        # One turn of the wheel comes as several events: the others move once for all of them.
        if self.on and self._leader is not None:
            self._soon.start()

    # -- following ------------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        leader, comparison = self._leader, self._comparison
        if not self.on or leader is None or comparison is None or leader not in self._spread.columns:
            return
        anchor = self._choose(leader, comparison)
        another, self._anchor = anchor != self._anchor, anchor
        if anchor is None:
            return
        fact = self._fact if anchor in leader.view.lit and self._fact else _followed(anchor, comparison)
        level = leader.view.y_range(anchor)[0]
        in_sight = self._spread.in_sight()
        for column in self._spread.columns:
            if column is not leader and not column.locked and column.article_id in in_sight:
                partner = column.best_partner(fact, anchor) if fact else None
                if partner is not None:
                    self._level(column, partner, level, glide=another)

    def _level(self, column: Column, partner: Sentence, level: float, *, glide: bool) -> None:
        away = abs(column.view.y_range(partner)[0] - level)
        if away >= 1:
            column.view.scroll_to(partner, level=level, smooth=(glide or column.view.gliding) and away > STEP)

    def _choose(self, leader: Column, comparison: Comparison) -> Sentence | None:
        """Give the passage to keep level: the selected fact's while it is in view, else the one that is being read.

        Of those with partners it is the one nearest to the line one reads at; the one before stays until another is
        plainly nearer, so that the columns do not jump to and fro.
        """
        height = leader.view.viewport().height()
        line = height * READING

        def away(sentence: Sentence) -> float:
            top, bottom = leader.view.y_range(sentence)
            return max(top - line, line - bottom, 0.0)

        lit = [s for s in leader.view.lit if 0 <= leader.view.y_range(s)[0] < height]
        if self._fact is not None and lit:
            return min(lit, key=away)
        seen = [s for s in leader.view.in_view() if _followed(s, comparison)]
        if not seen:
            return None
        nearest = min(seen, key=away)
        if self._anchor in seen and away(self._anchor) < away(nearest) + STEP / 4:
            return self._anchor
        return nearest if away(nearest) <= REACH * height else None


def _followed(sentence: Sentence, comparison: Comparison) -> Fact | None:
    """Give the fact by which the others follow a sentence: its own, or one that more than one report has."""
    return next((f for f in comparison.facts_of(sentence) if len(f.article_ids) > 1), None)


def _parts(column: Column) -> tuple[QObject, ...]:
    """Give what a hand can scroll a column by."""
    return column.view, column.view.viewport(), column.overview
