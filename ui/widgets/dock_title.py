"""The title bar of a dock: its name and a button that puts it away; dragging and double-clicking are Qt's."""

from __future__ import annotations

from PySide6.QtWidgets import QDockWidget, QFrame, QHBoxLayout, QLabel, QToolButton

from ui import theme


class DockTitle(QFrame):
    """Stands above a dock that is not one of several tabs."""

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        self.setProperty("kind", "strip")
        name = QLabel(dock.windowTitle())
        name.setProperty("kind", "title")
        dock.windowTitleChanged.connect(name.setText)
        close = QToolButton()
        close.setIcon(theme.icon("close", "muted"))
        close.setAutoRaise(True)
        close.setToolTip(self.tr("Hide this panel; the menu View brings it back"))
        close.setAccessibleName(self.tr("Hide {panel}").format(panel=dock.windowTitle()))
        close.clicked.connect(dock.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.ROOM, theme.TIGHT, theme.GAP, theme.TIGHT)
        row.addWidget(name, stretch=1)
        row.addWidget(close)
