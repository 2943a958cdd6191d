"""Pictures of the real window, drawn without a display: for machines that have none, for the README, and for eyes."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.app import App

PATIENCE_MS = 300_000
"""The longest that a comparison may take before the window is drawn as it is."""

RESTED_MS = 300
"""Until then edges that are painted plainly while things move are smooth again."""


def show_a_fact(app: App) -> None:
    """Select the first fact whose readings clash, or the first: the picture shows what selecting does."""
    comparison = app.session.comparison
    if comparison is not None and comparison.facts:
        clashing = {d.fact_id for d in comparison.discrepancies}
        app.session.select_fact(next((f for f in comparison.facts if f.id in clashing), comparison.facts[0]))


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture to draw: where to, size in points, theme, pixels a point, and what is done in the window before."""

    path: Path
    size: tuple[int, int] = (1600, 1000)
    theme: str = "light"
    scale: float = 1.0
    before: Callable[[App], None] = show_a_fact


def draw(
    paths: Sequence[Path],
    pictures: Sequence[Picture],
    *,
    sample: bool = False,
    encoder: str = "auto",
    language: str = "",
) -> list[str]:
    """Open `paths` or the sample event in a window that nobody sees, draw it, and give the problems there were.

    `language` is a code such as "de"; the system's own where it is "".
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui.app import App, make_application
    from ui.languages import SYSTEM
    from ui.settings import Settings

    qt = make_application()
    with tempfile.TemporaryDirectory(prefix="crossread-") as folder:
        settings = Settings(Path(folder))
        settings.change(reduced_motion=True, ask_unsaved=False, options={"encoder": encoder})
        settings.change(language=language or SYSTEM)
        app = App(qt, settings=settings)
        app.window.show()
        try:
            if sample:
                app.documents.open_sample()
            elif paths:
                app.documents.open(paths)
            settle(app)
            failed = [str(p.path) for p in pictures if not take(app, p)]
        finally:
            app.window.close()
            app.close()
    told = [" ".join((n.text, n.hint, *n.details)) for n in app.notices.history if n.level == "problem"]
    return told + [f"{path}: the picture could not be written." for path in failed]


def settle(app: App) -> None:
    """Wait until the engine has done all it was asked for."""
    from PySide6.QtCore import QEventLoop, Qt, QTimer

    loop, patience = QEventLoop(), QTimer()

    def look() -> None:
        if not app.analysis.busy:
            loop.quit()

    # Queued: one piece of work may start the next when it ends.
    over = app.analysis.ended.connect(look, Qt.ConnectionType.QueuedConnection)
    patience.timeout.connect(loop.quit)
    patience.start(PATIENCE_MS)
    if app.analysis.busy:
        loop.exec()
    app.analysis.ended.disconnect(over)


def take(app: App, picture: Picture) -> bool:
    """Draw the window as it stands; says whether the file was written."""
    from PySide6.QtGui import QPixmap

    window = app.window
    app.settings.change(theme=picture.theme)
    window.resize(*picture.size)
    if app.session.comparison is not None:
        window.reset_layout()
    _let_everything_settle()
    picture.before(app)
    _let_everything_settle()
    pixmap = QPixmap(window.size() * picture.scale)
    pixmap.setDevicePixelRatio(picture.scale)
    window.render(pixmap)
    with suppress(OSError):
        picture.path.parent.mkdir(parents=True, exist_ok=True)
    return pixmap.save(str(picture.path))


def _let_everything_settle() -> None:
    """Let layouts, scrolling and repainting that wait for the event loop happen, and what waits for a moment's rest."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(RESTED_MS, loop.quit)
    loop.exec()
