"""Tells when the window was painted with what: the moments that a person waits for."""

from __future__ import annotations

from time import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.app import App
    from ui.widgets.column import Column


class Moments(QObject):
    """Watches a window; `seen` gives the time (seconds since the epoch) when each moment was first on screen.

    The moments are "window", "text" (an article's text) and "result" (the marks of a finished comparison).
    """

    def __init__(self, app: App) -> None:
        super().__init__()
        self.seen: dict[str, float] = {}
        self._app = app
        self._compared = False
        self._loop = QEventLoop()
        app.window.installEventFilter(self)
        app.window.reading.spread.built.connect(self._watch)
        app.analysis.compared.connect(self._note_result)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note what is painted now for the first time."""
        if event.type() is QEvent.Type.Paint:
            name = "window" if watched is self._app.window else self._showing()
            # Noted once the whole paint event is over and every part of the window has had its own.
            QTimer.singleShot(0, self, lambda: self._note(name))
        return super().eventFilter(watched, event)

    def wait(self, name: str, *, limit_s: float) -> bool:
        """Run the event loop until a moment was on screen; False when it takes longer than `limit_s`."""
        timer = QTimer()
        timer.setSingleShot(True)
        timer.timeout.connect(self._loop.quit)
        timer.start(round(1000 * limit_s))
        while name not in self.seen and timer.isActive():
            self._loop.exec()
        return name in self.seen

    def _showing(self) -> str:
        return "result" if self._compared else "text"

    def _watch(self, column: Column) -> None:
        column.view.viewport().installEventFilter(self)

    def _note_result(self, _comparison: object) -> None:
        self._compared = True
        for column in self._app.window.reading.spread.columns:
            column.view.viewport().update()

    def _note(self, name: str) -> None:
        if name not in self.seen:
            self.seen[name] = time()
            self._loop.quit()


def wait_until(met: Callable[[], bool], *, limit_s: float) -> bool:
    """Run the event loop until something is so, looking every few milliseconds; False when it takes too long."""
    loop, look, limit = QEventLoop(), QTimer(), QTimer()
    limit.setSingleShot(True)
    look.timeout.connect(lambda: loop.quit() if met() or not limit.isActive() else None)
    limit.start(round(1000 * limit_s))
    look.start(5)
    if not met():
        loop.exec()
    return met()
