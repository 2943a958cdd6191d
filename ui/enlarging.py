"""Gives the panels at the bottom more room: half the window for whole sentences, or the place of the columns too."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QWidget

    from ui.docks import Docks

HALF = 0.55
"""How much of the window aligned rows get, of which one alone may be a paragraph high."""


class Enlarging(QObject):
    """Puts the columns away and brings them back; they come back by themselves when something is to be read there."""

    changed = Signal(bool)
    """Whether the bottom has the place of the columns now."""

    def __init__(self, window: QMainWindow, reading: QWidget, docks: Docks) -> None:
        super().__init__(window)
        self._window, self._reading, self._docks = window, reading, docks
        self.on = False
        self._before = self._given = 0
        self._middle = cast("QWidget", window.centralWidget())
        self._least = self._middle.minimumHeight()
        reading.installEventFilter(self)
        docks.about_to_store.connect(self.end)
        for switch in docks.switches():
            switch.toggled.connect(self._keep_something)

    def toggle(self) -> None:
        """Give the bottom the place of the columns, or give it back to them."""
        if self.on or not self._docks.bottom_shown():
            self.end()
        else:
            self.on = True
            self._before = self._docks.bottom_height()
            self._middle.setMinimumHeight(0)
            self._reading.hide()
            self._docks.give_bottom(self._window.height())
            self.changed.emit(True)

    def end(self) -> None:
        """Bring the columns back."""
        self._reading.show()  # the rest follows, as whenever they are shown

    def fit_sentences(self, whole: bool) -> None:
        """Give whole sentences half the window at least, and take it back with them unless a person has changed it."""
        now = self._docks.bottom_height()
        if self.on or not self._docks.bottom_shown():
            return
        if whole:
            self._before, self._given = now, max(now, round(HALF * self._window.height()))
            self._docks.give_bottom(self._given)
        elif self._given and abs(now - self._given) <= self._given // 10:
            self._docks.give_bottom(self._before)
            self._given = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the room back when the columns are shown, whoever showed them."""
        if self.on and event.type() is QEvent.Type.ShowToParent:
            self.on = False
            self._middle.setMinimumHeight(self._least)
            self._docks.give_bottom(self._before)
            self.changed.emit(False)
        return super().eventFilter(watched, event)

    def _keep_something(self) -> None:
        """Leave no empty window behind when the panels are put away."""
        if self.on and not self._docks.bottom_shown():
            self.end()
