"""The docks, made from the table of panels: where they stand, how they are remembered, and how they look as tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar, QTabWidget, QWidget

from ui.languages.phrases import in_words
from ui.panels import BOTTOM, PANELS, RIGHT
from ui.widgets.dock_title import DockTitle

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from ui.session import Session

LAYOUT_VERSION = 3
"""Counts up when panels come, go or stand elsewhere, so that an old layout is not laid over a new window."""
RIGHT_SHARE, BOTTOM_SHARE = 0.22, 0.27
LEAST_RIGHT, LEAST_BOTTOM, MOST = 290, 190, 460
"""How much of the window the docks take at first, in parts and within bounds in pixels."""


class Docks(QObject):
    """The window's docks; `panels` gives the widget in each by the panel's id."""

    fronted = Signal(str)
    """The panel of this id came to the front at the bottom."""
    about_to_store = Signal()
    """The layout is about to be remembered: what holds for now alone is to be ended."""

    def __init__(self, window: QMainWindow, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self.panels: dict[str, QWidget] = {}
        self.docks: dict[str, QDockWidget] = {}
        self._away: list[QDockWidget] = []
        """What comes back when there is something to show."""
        self._front = ""
        self._unsized = True
        """Whether the docks have to be given their first sizes once they are seen: hidden ones take none."""
        window.setDockNestingEnabled(True)
        # The inspector has long texts, the matrix can scroll: the corner between them is the inspector's.
        window.setCorner(Qt.Corner.BottomRightCorner, RIGHT)
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self._dressing = QTimer(self)
        self._dressing.setSingleShot(True)
        self._dressing.setInterval(0)
        self._dressing.timeout.connect(self._dress)
        for panel in PANELS:
            self.panels[panel.id] = panel.make(session, window)
            self._add(panel.id, in_words(panel.title), panel.area)

    def switches(self) -> list[QAction]:
        """Give the commands that show and hide the docks."""
        return [dock.toggleViewAction() for dock in self.docks.values()]

    def toggle_bottom(self) -> None:
        """Hide the docks at the bottom, or show them again."""
        docks = [d for d in self.docks.values() if self._window.dockWidgetArea(d) is BOTTOM]
        show = not any(d.isVisible() for d in docks)
        for dock in docks:
            dock.setVisible(show)
        if show and docks:
            docks[0].raise_()

    def bottom_shown(self) -> bool:
        """Whether there is any panel at the bottom."""
        return any(not d.isHidden() for d in self._at_bottom())

    def bottom_height(self) -> int:
        """Give the height of the panels at the bottom with their tabs, 0 for none."""
        shown = [d for d in self._at_bottom() if d.isVisible()]
        bars = self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
        tabbed = any(self._window.tabifiedDockWidgets(d) for d in shown)
        tabs = max((b.height() for b in bars if b.isVisible()), default=0) if tabbed else 0
        return max((d.height() for d in shown), default=0) + tabs

    def give_bottom(self, height: int) -> None:
        """Give the panels at the bottom a height, as far as what stands above them can do without it."""
        shown = [d for d in self._at_bottom() if d.isVisible()][:1]
        self._window.resizeDocks(shown, [height] * len(shown), Qt.Orientation.Vertical)

    def _at_bottom(self) -> list[QDockWidget]:
        docked = (d for d in self.docks.values() if not d.isFloating())
        return [d for d in docked if self._window.dockWidgetArea(d) is BOTTOM]

    def show_all_or_none(self, wanted: bool) -> None:
        """Put the docks away while there is nothing to show in them, and bring back those that were there."""
        if wanted and self._away:
            for dock in self._away:
                dock.show()
            self._first_of(BOTTOM).raise_()
            self._away = []
            if self._unsized:
                self.take_first_sizes()
        elif not wanted:
            self._away = self._away or [d for d in self.docks.values() if not d.isHidden()]
            for dock in self._away:
                dock.hide()

    def show(self, panel_id: str) -> None:
        """Bring one panel to the front."""
        self.docks[panel_id].show()
        self.docks[panel_id].raise_()

    def in_front(self) -> str:
        """Give the id of the panel that is in front at the bottom."""
        return self._front

    def bring_back(self, panel_id: str) -> None:
        """Bring a panel to the front again, unless it was closed."""
        if panel_id != self._front and not self.docks[panel_id].isHidden():
            self.docks[panel_id].raise_()

    # -- remembering ----------------------------------------------------------------------------------------------

    def state(self) -> str:
        """Give the layout as text for the preferences."""
        self.show_all_or_none(True)
        self.about_to_store.emit()
        return bytes(self._window.saveState(LAYOUT_VERSION).toBase64().data()).decode("ascii")

    def lay_out(self, state: str = "") -> None:
        """Lay the docks out as `state` says; as at first when it is empty or from another version."""
        stored = QByteArray.fromBase64(state.encode("ascii", "replace"))
        self._unsized = not (state and self._window.restoreState(stored, LAYOUT_VERSION))
        if self._unsized:
            self.reset()
        self._dressing.start()

    def reset(self) -> None:
        """Put every dock back where it stood at first, in its first size."""
        # By hand: laid out by restoreState, docks that are tabs leave their old tab bar on the screen.
        for dock in self.docks.values():
            dock.setFloating(False)
            self._window.removeDockWidget(dock)
        last: dict[Qt.DockWidgetArea, QDockWidget] = {}
        for panel in PANELS:
            dock = self.docks[panel.id]
            self._window.addDockWidget(panel.area, dock)
            if panel.area in last:
                self._window.tabifyDockWidget(last[panel.area], dock)
            last[panel.area] = dock
            dock.show()
        self._first_of(BOTTOM).raise_()
        self.take_first_sizes()
        self._dressing.start()

    def take_first_sizes(self) -> None:
        """Give the docks their share of the window, once it has its own size."""
        QTimer.singleShot(0, self, self._share_room)

    def _share_room(self) -> None:
        size = self._window.size()
        width, height = round(RIGHT_SHARE * size.width()), round(BOTTOM_SHARE * size.height())
        right, bottom = [self._first_of(RIGHT)], [self._first_of(BOTTOM)]
        self._window.resizeDocks(right, [min(max(LEAST_RIGHT, width), MOST)], Qt.Orientation.Horizontal)
        self._window.resizeDocks(bottom, [min(max(LEAST_BOTTOM, height), MOST)], Qt.Orientation.Vertical)

    # -- making ---------------------------------------------------------------------------------------------------

    def _add(self, name: str, title: str, area: Qt.DockWidgetArea) -> None:
        dock, panel = QDockWidget(title, self._window), self.panels[name]
        dock.setObjectName(name)
        dock.setWidget(panel)
        # Behind another tab Qt only moves a panel out of sight: hidden, it does not catch the keyboard there.
        keeping_room = panel.sizePolicy()
        keeping_room.setRetainSizeWhenHidden(True)
        panel.setSizePolicy(keeping_room)
        dock.visibilityChanged.connect(panel.setVisible)
        self._window.addDockWidget(area, dock)
        dock.topLevelChanged.connect(self._dressing.start)
        dock.dockLocationChanged.connect(self._dressing.start)
        dock.visibilityChanged.connect(self._dressing.start)
        dock.visibilityChanged.connect(lambda seen: self._note_front(name) if seen else None)
        self.docks[name] = dock

    def _note_front(self, name: str) -> None:
        if self._window.dockWidgetArea(self.docks[name]) is BOTTOM and name != self._front:
            self._front = name
            self.fronted.emit(name)

    def _first_of(self, area: Qt.DockWidgetArea) -> QDockWidget:
        return next(self.docks[p.id] for p in PANELS if p.area is area)

    def _dress(self) -> None:
        """Take the title bar off docks that are tabs: their tab says the title already, and moves them."""
        for dock in self.docks.values():
            is_tab = not dock.isFloating() and bool(self._window.tabifiedDockWidgets(dock))
            titled = isinstance(dock.titleBarWidget(), DockTitle)
            if is_tab is titled or dock.titleBarWidget() is None:
                old = dock.titleBarWidget()
                dock.setTitleBarWidget(QWidget() if is_tab else DockTitle(dock))
                if old is not None:
                    old.deleteLater()
