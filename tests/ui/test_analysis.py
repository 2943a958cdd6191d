"""One piece of work at a time: the new one replaces the old, a problem is told, and the end is always heard."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from compare.errors import ReadError
from compare.progress import Progress, Stage
from tests.compare.making import three

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.app import App


def until_cancelled(progress: Progress) -> None:
    for step in range(100_000):
        progress.at(Stage.ENCODING, step, 100_000)
        threading.Event().wait(0.002)


def test_new_work_replaces_the_old(app: App, qtbot: QtBot) -> None:
    done: list[Any] = []
    ends: list[str] = []
    app.analysis.ended.connect(lambda: ends.append("ended"))

    app.analysis.run("First …", until_cancelled, done=done.append)
    app.analysis.run("Second …", lambda _progress: 2, done=done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=5_000)

    assert done == [2]
    assert ends == ["ended"]
    assert not app.analysis.busy


def test_stopping_keeps_what_is_on_screen(app: App, qtbot: QtBot) -> None:
    app.session.show(three())
    app.analysis.run("Long …", until_cancelled, done=lambda _: None)
    assert app.window.menus.actions["stop"].isEnabled()

    with qtbot.waitSignal(app.analysis.ended, timeout=2_000):
        app.window.menus.actions["stop"].trigger()

    assert app.session.analysed
    assert not app.window.menus.actions["stop"].isEnabled()
    assert [n.text for n in app.notices.history] == ["Stopped."]


def test_a_problem_is_told_with_its_hint(app: App, qtbot: QtBot) -> None:
    def fail(_progress: Progress) -> None:
        raise ReadError("It is empty.", hint="Open another.", source="a.txt")

    with qtbot.waitSignal(app.notices.posted, timeout=5_000):
        app.analysis.run("Reading …", fail, done=lambda _: None)

    assert (app.notices.history[-1].text, app.notices.history[-1].hint) == ("a.txt: It is empty.", "Open another.")


def test_our_own_mistake_is_told_with_details(app: App, qtbot: QtBot) -> None:
    def fail(_progress: Progress) -> None:
        raise KeyError("nobody thought of it")

    with qtbot.waitSignal(app.notices.posted, timeout=5_000):
        app.analysis.run("Reading …", fail, done=lambda _: None)

    assert "nobody thought of it" in "\n".join(app.notices.history[-1].details)


def test_the_stage_is_shown_while_it_lasts(app: App, qtbot: QtBot) -> None:
    app.analysis.run("Long …", until_cancelled, done=lambda _: None)
    qtbot.waitUntil(lambda: "Encoding" in app.window.progress.stage.text(), timeout=5_000)
    qtbot.waitUntil(app.window.progress.isVisible, timeout=5_000)

    app.analysis.cancel()
    qtbot.waitUntil(lambda: not app.window.progress.isVisible(), timeout=5_000)


def test_saving_and_opening_are_the_engines_work(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "saved.crossread"
    opened: list[Any] = []
    app.worker.close()  # what the window's own process did would still get done

    app.analysis.save_project(three(), path, then=lambda: opened.append("saved"))
    with qtbot.waitSignal(app.analysis.ended, timeout=5_000):
        pass
    app.analysis.open_project(path, then=opened.append)
    with qtbot.waitSignal(app.analysis.ended, timeout=5_000):
        pass

    assert opened == []
    assert not path.exists()


def test_the_same_strictness_is_no_work(app: App) -> None:
    app.session.show(three())
    app.analysis.judge(app.session.comparison.options.strictness)

    assert not app.analysis.busy
