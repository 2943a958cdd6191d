"""The docks, made from the table of panels: where they stand, how they are remembered, and how they look as tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabWidget, QWidget

from ui.panels import BOTTOM, PANELS, RIGHT

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from ui.session import Session

LAYOUT_VERSION = 1
"""Counts up when panels come or go, so that an old layout is not laid over a new window."""
RIGHT_SHARE, BOTTOM_SHARE = 0.23, 0.27
"""How much of the window the docks take at first."""


class Docks(QObject):
    """The window's docks; `panels` gives the widget in each by the panel's id."""

    def __init__(self, window: QMainWindow, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self.panels: dict[str, QWidget] = {}
        self.docks: dict[str, QDockWidget] = {}
        window.setDockNestingEnabled(True)
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self._dressing = QTimer(self)
        self._dressing.setSingleShot(True)
        self._dressing.setInterval(0)
        self._dressing.timeout.connect(self._dress)
        for panel in PANELS:
            self.panels[panel.id] = panel.make(session, window)
            self._add(panel.id, self.tr(panel.title), panel.area)
        self._first_of(BOTTOM).raise_()
        self._standard = window.saveState(LAYOUT_VERSION)
        self._dressing.start()

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

    def show(self, panel_id: str) -> None:
        """Bring one panel to the front."""
        self.docks[panel_id].show()
        self.docks[panel_id].raise_()

    # -- remembering ----------------------------------------------------------------------------------------------

    def state(self) -> str:
        """Give the layout as text for the preferences."""
        return bytes(self._window.saveState(LAYOUT_VERSION).toBase64().data()).decode("ascii")

    def restore(self, state: str) -> bool:
        """Lay the docks out as `state` says; False when it is empty or from another version."""
        stored = QByteArray.fromBase64(state.encode("ascii", "replace"))
        restored = bool(state) and self._window.restoreState(stored, LAYOUT_VERSION)
        self._dressing.start()
        return restored

    def reset(self) -> None:
        """Put every dock back where it stood at first, in its first size."""
        self._window.restoreState(self._standard, LAYOUT_VERSION)
        for dock in self.docks.values():
            dock.show()
        self._first_of(BOTTOM).raise_()
        self.take_first_sizes()
        self._dressing.start()

    def take_first_sizes(self) -> None:
        """Give the docks their share of the window."""
        size = self._window.size()
        right, bottom = [self._first_of(RIGHT)], [self._first_of(BOTTOM)]
        self._window.resizeDocks(
            right, [min(max(280, round(RIGHT_SHARE * size.width())), 420)], Qt.Orientation.Horizontal
        )
        self._window.resizeDocks(
            bottom, [min(max(170, round(BOTTOM_SHARE * size.height())), 420)], Qt.Orientation.Vertical
        )

    # -- making ---------------------------------------------------------------------------------------------------

    def _add(self, name: str, title: str, area: Qt.DockWidgetArea) -> None:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setWidget(self.panels[name])
        neighbours = [d for d in self.docks.values() if self._window.dockWidgetArea(d) is area]
        self._window.addDockWidget(area, dock)
        if neighbours:
            self._window.tabifyDockWidget(neighbours[-1], dock)
        dock.topLevelChanged.connect(self._dressing.start)
        dock.dockLocationChanged.connect(self._dressing.start)
        dock.visibilityChanged.connect(self._dressing.start)
        self.docks[name] = dock

    def _first_of(self, area: Qt.DockWidgetArea) -> QDockWidget:
        return next(self.docks[p.id] for p in PANELS if p.area is area)

    def _dress(self) -> None:
        """Take the title bar off docks that are tabs: their tab says the title already, and moves them."""
        for dock in self.docks.values():
            is_tab = not dock.isFloating() and bool(self._window.tabifiedDockWidgets(dock))
            bare = dock.titleBarWidget() is not None
            if is_tab and not bare:
                dock.setTitleBarWidget(QWidget())
            elif bare and not is_tab:
                # None is Qt's own title bar; the stubs do not know it.
                dock.setTitleBarWidget(None)  # type: ignore[arg-type]
