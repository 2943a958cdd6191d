"""Tests of ui.bench.scrolling: the frames are of columns that really moved, and everything is put back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.ui.reports import compared, long_bodies, write_reports
from ui.bench.scrolling import answer_times, frame_times

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.app import App


def test_every_frame_scrolls(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    compared(app, qtbot, write_reports(tmp_path, bodies=long_bodies(articles=4, sentences=30)))
    spread = app.window.reading.spread
    qtbot.waitUntil(lambda: app.window.reading.ready)
    seen: dict[str, set[int]] = {"first": set(), "second": set(), "row": set()}
    spread.columns[0].view.verticalScrollBar().valueChanged.connect(seen["first"].add)
    spread.columns[1].view.verticalScrollBar().valueChanged.connect(seen["second"].add)
    spread.horizontalScrollBar().valueChanged.connect(seen["row"].add)

    times = frame_times(app, frames=12)

    assert {name: len(found) >= 12 for name, found in times.items()} == dict.fromkeys(
        ("alone", "together", "sideways"), True
    )
    assert len(seen["first"]) >= 6
    assert seen["second"]
    assert len(seen["row"]) >= 12
    assert all(0 < t < 10 for found in times.values() for t in found)


def test_answers_are_timed_and_leave_no_filter(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    compared(app, qtbot, write_reports(tmp_path))

    times = answer_times(app)

    assert set(times) == {"filter", "next fact", "slider"}
    assert app.session.comparison is not None
    assert app.session.comparison.options.strictness == 0.5
    assert app.window.docks.panels["coverage"].model.rowCount() == len(app.session.comparison.facts)
