"""The program starts quickly, says so when it cannot, saves the work when it fails, and leaves nothing behind."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from compare.store import open_project
from tests.ui.reports import compared, write_reports
from ui.__main__ import main
from ui.dialogs.crash import CrashDialog
from ui.settings import Settings

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.app import App

ROOT = Path(__file__).resolve().parents[2]
START = """
import sys, time
began = time.perf_counter()
from ui.app import App, make_application
from ui.settings import Settings
from pathlib import Path
app = App(make_application(), settings=Settings(Path(sys.argv[1])))
app.window.show()
app.window.repaint()
print(time.perf_counter() - began)
heavy = {"torch", "transformers", "sentence_transformers", "sklearn", "onnxruntime", "sqlite_utils", "trafilatura"}
print(",".join(sorted(heavy & set(sys.modules))))
app.window.close()
app.close()
"""


def start(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Start the program as a person would, in a process of its own."""
    kept = {k: v for k, v in os.environ.items() if k not in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(
        [sys.executable, "-m", "ui", *arguments],
        cwd=ROOT,
        env={**kept, **environment},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there a display can be missing")
def test_without_a_display_there_is_a_sentence_and_no_abort() -> None:
    outcome = start("--sample")

    assert outcome.returncode == 1
    assert "no display" in outcome.stderr
    assert "crossread-cli" in outcome.stderr
    assert "Traceback" not in outcome.stderr


def test_help_names_the_arguments_without_loading_the_window() -> None:
    outcome = start("--help")

    assert outcome.returncode == 0
    assert "--sample" in outcome.stdout
    assert ".crossread" in outcome.stdout


@pytest.mark.parametrize("size", ["big", "0x0", "10x", "99999x100"])
def test_a_size_that_is_none_is_refused(size: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["--picture", "x.png", "--size", size])
    assert "1600x1000" in capsys.readouterr().err


def test_the_window_can_be_drawn_without_a_display(tmp_path: Path) -> None:
    reports = [str(p) for p in write_reports(tmp_path)]

    target = tmp_path / "out" / "window.png"

    outcome = start(*reports, "--picture", str(target), "--size", "1366x768", "--theme", "dark")

    assert outcome.returncode == 0, outcome.stderr
    picture = QImage(str(target))
    assert (picture.width(), picture.height()) == (1366, 768)
    assert picture.pixelColor(5, 300).lightness() < 80


def test_a_picture_of_nothing_readable_fails_with_the_reason(tmp_path: Path) -> None:
    outcome = start(str(tmp_path / "gone.txt"), "--picture", str(tmp_path / "window.png"))

    assert outcome.returncode == 1
    assert "gone.txt" in outcome.stderr


def test_problems_are_told_in_the_chosen_language(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()

    outcome = start(str(tmp_path / "empty.txt"), "--language", "de", "--picture", str(tmp_path / "window.png"))

    assert outcome.returncode == 1
    assert "Diese Datei ist leer." in outcome.stderr


def test_the_window_is_up_quickly_and_nothing_heavy_is_loaded(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    outcome = subprocess.run(
        [sys.executable, "-c", START, str(tmp_path)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )

    seconds, heavy = outcome.stdout.splitlines()
    assert heavy == ""
    assert float(seconds) < 3  # half a second by itself; tests share the machine with others


def test_the_engine_is_warmed_while_the_person_still_chooses(app: App, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: app.worker.pid is not None, timeout=5_000)


def test_a_fault_of_ours_saves_the_work_and_shows_what_to_pass_on(
    app: App, qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    compared(app, qtbot, write_reports(tmp_path))
    fault = ZeroDivisionError("nothing to divide by")

    app.rescue(type(fault), fault, None)
    app.rescue(type(fault), fault, None)

    dialogs = app.window.findChildren(CrashDialog)
    assert len(dialogs) == 1
    dialogs[0].copy_details()
    assert "ZeroDivisionError" in app._qt.clipboard().text()
    [kept] = app.rescued.copies()
    assert len(open_project(kept).articles) == 3
    assert "ZeroDivisionError" in capsys.readouterr().err
    dialogs[0].accept()


def test_damaged_preferences_are_told_once_the_window_is_there(qapp: object, qtbot: QtBot, tmp_path: Path) -> None:
    from ui.app import App

    (tmp_path / "preferences.json").write_text("{", encoding="utf-8")
    running = App(qapp, settings=Settings(tmp_path))  # type: ignore[arg-type]
    running.window.show()
    qtbot.waitUntil(lambda: bool(running.notices.history), timeout=5_000)
    assert "damaged" in running.notices.history[0].text
    running.window.close()
    running.close()


def test_closing_ends_the_engine_even_in_the_middle_of_work(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(app.analysis.began, timeout=20_000):
        app.documents.open(write_reports(tmp_path))
    qtbot.waitUntil(lambda: app.worker.pid is not None, timeout=20_000)

    began = monotonic()
    app.window.close()
    app.close()

    assert monotonic() - began < 2
    assert app.worker.pid is None


def test_the_notice_of_other_settings_goes_once_it_is_settled(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    compared(app, qtbot, write_reports(tmp_path))
    bar, options = app.window.notice_bar, dict(app.settings.values.options)

    app.settings.change(options={**options, "strictness": 0.9})
    assert "other settings" in bar.waiting[-1].text
    app.settings.change(options=options)
    assert bar.waiting == []

    app.settings.change(options={**options, "strictness": 0.9})
    with qtbot.waitSignal(app.analysis.compared, timeout=20_000):
        app.window.menus.actions["compare"].trigger()
    assert bar.waiting == []
    assert app.session.comparison.options.strictness == 0.9
