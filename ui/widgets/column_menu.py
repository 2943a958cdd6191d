"""What can be done to one column: move, pin, keep still, hide, replace, remove."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from ui import theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.widgets.spread import Slot, Spread


class ColumnMenu(QObject):
    """Fills the menu of one column's head and keeps its words true; lives as long as the column."""

    def __init__(self, spread: Spread, slot: Slot) -> None:
        assert slot.column is not None, "a menu needs its column"
        super().__init__(slot.column)
        self._spread, self._slot, self._column = spread, slot, slot.column
        self._left = self._action(self.tr("Move &left"), "left", lambda: self._move(-1))
        self._right = self._action(self.tr("Move &right"), "right", lambda: self._move(1))
        self._pin = self._action(self.tr("&Pin at the left"), "pin", self._toggle_pin, checkable=True)
        self._lock = self._action(self.tr("&Keep still while others follow"), "lock", self._toggle_lock, checkable=True)
        self._measure = self._action(
            self.tr("&Underline elsewhere what this lacks"), "filter", self._toggle_measure, checkable=True
        )
        self._hide = self._action(self.tr("&Hide"), "hide", self._hide_column)
        self._others = self._action(self.tr("Hide all &others"), "show", self._hide_others)
        self._replace = self._action(self.tr("Replace &with another file…"), "open", self._replace_article)
        self._remove = self._action(self.tr("Remove from the comparison"), "close", self._remove_article)
        self._say(self._pin, self.tr("pinned at the left"))
        self._say(self._lock, self.tr("kept still while others follow"))
        self._say(self._measure, self.tr("underlined elsewhere is what this lacks"))
        moving, states, hiding = [self._left, self._right], self._states, [self._hide, self._others]
        self._column.header.set_actions(
            [*moving, *states, None, *hiding, None, self._replace, self._remove], states=states
        )
        self._column.header.menu_button.menu().aboutToShow.connect(self._refresh)
        spread.reference_changed.connect(self._refresh)
        self._refresh()

    @property
    def _states(self) -> list[QAction]:
        """What is shown in the head as long as it is so."""
        return [self._pin, self._lock, self._measure]

    def _say(self, action: QAction, words: str) -> None:
        action.setData(words)
        action.setToolTip(self.tr("{state}: click to undo").format(state=words[:1].upper() + words[1:]))

    def _action(self, text: str, icon: str, does: Callable[[], None], *, checkable: bool = False) -> QAction:
        action = QAction(text, self)
        action.setIcon(theme.icon(icon))
        action.setCheckable(checkable)
        action.triggered.connect(does)
        return action

    def _refresh(self) -> None:
        shown = [s for s in self._spread.slots if not s.hidden]
        place = shown.index(self._slot) if self._slot in shown else 0
        self._left.setEnabled(place > 0)
        self._right.setEnabled(place + 1 < len(shown))
        self._hide.setEnabled(len(shown) > 1)
        self._others.setEnabled(len(shown) > 1)
        self._pin.setChecked(self._slot.pinned)
        self._lock.setChecked(self._column.locked)
        self._measure.setChecked(self._spread.reference == self._slot.article_id)

    def _move(self, by: int) -> None:
        self._spread.move_column(self._slot.article_id, to=self._spread.place_of(self._slot.article_id) + by)

    def _toggle_pin(self) -> None:
        self._spread.pin_column(self._slot.article_id, pinned=not self._slot.pinned)
        self._refresh()

    def _toggle_lock(self) -> None:
        self._column.locked = not self._column.locked
        self._refresh()

    def _toggle_measure(self) -> None:
        chosen = self._spread.reference == self._slot.article_id
        self._spread.set_reference("" if chosen else self._slot.article_id)

    def _hide_column(self) -> None:
        self._spread.hide_column(self._slot.article_id)

    def _hide_others(self) -> None:
        for slot in self._spread.slots:
            if slot is not self._slot:
                self._spread.hide_column(slot.article_id)

    def _replace_article(self) -> None:
        self._spread.replace_wanted.emit(self._slot.number)

    def _remove_article(self) -> None:
        self._spread.remove_wanted.emit(self._slot.number)
