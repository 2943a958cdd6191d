"""Steps get a turn of the event loop each: what waits meanwhile, keys and timers, comes between them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from tests.compare.making import many
from ui.turns import Turns

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.app import App


def test_timers_come_between_the_steps_and_the_steps_in_order(qtbot: QtBot) -> None:
    turns, seen = Turns(), list[str]()
    clock = QTimer()
    clock.timeout.connect(lambda: seen.append("clock"))
    clock.start(0)

    turns.add(lambda: seen.append("one"), lambda: seen.append("two"))
    turns.add(lambda: seen.append("three"))
    assert not seen
    qtbot.waitUntil(lambda: "three" in seen)
    clock.stop()

    places = [seen.index(step) for step in ("one", "two", "three")]
    assert places == sorted(places)
    assert all("clock" in seen[a:b] for a, b in pairwise(places))


def test_a_step_may_add_another_and_what_is_cleared_never_runs(qtbot: QtBot) -> None:
    turns, seen = Turns(), list[str]()
    turns.add(lambda: turns.add(lambda: seen.append("added")))
    qtbot.waitUntil(lambda: seen == ["added"])

    turns.add(lambda: seen.append("too late"))
    turns.clear()
    turns.add(lambda: seen.append("last"))
    qtbot.waitUntil(lambda: "last" in seen)
    assert seen == ["added", "last"]


def test_the_first_fact_waits_until_the_window_has_answered(app: App, qtbot: QtBot) -> None:
    """Else a large result, its first fact and its warnings would come as one long standstill."""
    comparison, seen = many(12), list[str]()
    clock = QTimer()  # unlike a queued call it has its turn only when the event loop looks at what else there is
    clock.timeout.connect(lambda: seen.append("answered"))
    clock.start(0)
    app.session.selected.connect(lambda *_: seen.append("selected"))

    app.session.show(comparison)
    app.analysis.compared.emit(comparison)
    assert seen == []
    qtbot.waitUntil(lambda: "selected" in seen)
    clock.stop()

    assert seen.index("answered") < seen.index("selected")
    assert app.session.fact == comparison.facts[0]
