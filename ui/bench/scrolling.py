"""Frames and answers of a window that shows a comparison: what one turn of the wheel or one command costs it."""

from __future__ import annotations

from functools import partial
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent

from ui.bench.watching import wait_until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

    from ui.app import App

FRAMES = 200
NOTCH = 120
"""What one click of a wheel reports, in eighths of a degree."""
TIMES = 5
STRICTNESSES = (0.35, 0.65, 0.4, 0.6, 0.5)
PATIENCE_S = 120.0


def frame_times(app: App, *, frames: int = FRAMES) -> dict[str, list[float]]:
    """Give the seconds of each frame for every way to scroll: one column alone, all together by meaning, sideways."""
    spread = app.window.reading.spread
    first = spread.columns[0].view
    down = [-NOTCH if number < frames * 0.6 else NOTCH for number in range(frames)]
    times = {}
    for name, together in (("alone", False), ("together", True)):
        app.window.reading.set_together(together)
        first.verticalScrollBar().setValue(0)
        _paint()
        times[name] = [_frame(partial(_turn_wheel, first.viewport(), turn)) for turn in down]
    bar = spread.horizontalScrollBar()
    steps = range(0, bar.maximum(), max(bar.maximum() // frames, 1)) if bar.maximum() else ()
    times["sideways"] = [_frame(partial(bar.setValue, value)) for value in steps]
    bar.setValue(0)
    _paint()
    return {name: found for name, found in times.items() if found}


def answer_times(app: App) -> dict[str, float]:
    """Give the median seconds until the window has painted the answer to each command."""
    window, desk = app.window, app.navigation
    filters = [lambda: window.filter_facts("clashes", None), window.show_all_facts]
    filters += [lambda: window.filter_facts("only_in_one", None), window.show_all_facts]
    filtered = _median(_frame(act) for act in filters)
    if comparison := app.session.comparison:
        app.session.select_fact(comparison.facts[0])  # the filters went to facts near the end
    return {
        "filter": filtered,
        "next fact": _median(_frame(lambda: desk.step_fact(1)) for _ in range(2 * TIMES)),
        "slider": _median(_judge_by(app, strictness) for strictness in STRICTNESSES),
    }


def _judge_by(app: App, strictness: float) -> float:
    """Give the seconds from letting go of the slider until its consequence is painted."""
    judged: list[object] = []
    over = app.analysis.rederived.connect(judged.append)
    started = perf_counter()
    app.analysis.judge(strictness)
    wait_until(lambda: bool(judged), limit_s=PATIENCE_S)
    _paint()
    app.analysis.rederived.disconnect(over)
    return perf_counter() - started


def _frame(act: Callable[[], object]) -> float:
    started = perf_counter()
    act()
    _paint()
    return perf_counter() - started


def _paint() -> None:
    """Let all that follows from a step happen, painting included."""
    QCoreApplication.sendPostedEvents()
    QCoreApplication.processEvents()


def _turn_wheel(viewport: QWidget, turn: int) -> None:
    middle = QPointF(viewport.rect().center())
    event = QWheelEvent(
        middle,
        viewport.mapToGlobal(middle),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(viewport, event)


def _median(values: Iterable[float]) -> float:
    return median(values)
