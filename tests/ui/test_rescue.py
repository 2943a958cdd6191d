"""Work that was not saved when the program failed is kept, and offered at the next start."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from compare.store import open_project
from tests.ui.reports import compared, write_reports
from ui.app import App
from ui.rescue import KEPT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from ui.ask import Answers
    from ui.notices import Notice
    from ui.settings import Settings


@pytest.fixture
def failed(app: App, qtbot: QtBot, tmp_path: Path) -> Path:
    """Compare and judge, let the program fail, and give the copy that it kept."""
    compared(app, qtbot, write_reports(tmp_path))
    assert app.session.comparison is not None
    fact = app.session.comparison.facts[0]
    app.session.select_fact(fact)
    app.judging.reject()
    assert app.session.judgements
    kept = app.rescued.save()
    assert kept is not None
    return kept


@pytest.fixture
def started(qapp: QApplication, qtbot: QtBot, failed: Path, settings: Settings, answers: Answers) -> Iterator[App]:
    """Start the program again."""
    running = App(qapp, settings=settings, ask=answers)
    with qtbot.waitSignal(running.notices.posted, timeout=5_000):
        running.window.show()
    yield running
    running.documents.unsaved = False
    running.window.close()
    running.close()


def offered(app: App) -> Notice | None:
    return next((n for n in app.window.notice_bar.waiting if "Unsaved work" in n.text), None)


def press(app: App, words: str) -> None:
    notice = offered(app)
    assert notice is not None
    next(o for o in notice.offers if o.text == words).do()


def test_the_copy_holds_the_judgements_once(app: App, failed: Path) -> None:
    kept = open_project(failed)

    assert kept.judged.judgements == app.session.judgements
    assert kept.facts == app.session.computed.facts  # type: ignore[union-attr]


def test_a_copy_is_offered_and_opened_as_unsaved_work(
    started: App, failed: Path, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    with qtbot.waitSignal(started.analysis.compared, timeout=20_000):
        press(started, "Open it")

    assert started.session.judgements
    assert started.documents.unsaved
    assert started.documents.path is None
    assert failed.exists()

    answers.prepared.append(tmp_path / "event.crossread")
    with qtbot.waitSignal(started.documents.saved, timeout=20_000):
        started.documents.save()
    assert not failed.exists()
    assert open_project(tmp_path / "event.crossread").judged.judgements


def test_the_offer_outlasts_another_comparison(started: App, qtbot: QtBot, tmp_path: Path) -> None:
    compared(started, qtbot, write_reports(tmp_path))

    assert offered(started)


def test_a_copy_is_discarded_when_that_is_wanted(started: App, failed: Path) -> None:
    press(started, "Discard")

    assert not failed.exists()


def test_saving_after_all_takes_the_copy_away(
    app: App, failed: Path, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    answers.prepared.append(tmp_path / "event.crossread")
    with qtbot.waitSignal(app.documents.saved, timeout=20_000):
        app.documents.save()

    assert not failed.exists()


def test_another_failure_overwrites_nothing(app: App, failed: Path) -> None:
    content = failed.read_bytes()
    for age in range(1, KEPT + 3):
        path = failed.with_name(f"rescued {age}.crossread")
        path.write_bytes(content)
        os.utime(path, (age, age))

    newest = app.rescued.save()

    copies = app.rescued.copies()
    assert copies[0] == newest
    assert len(copies) == KEPT
    assert failed in copies
    assert copies[-1].name == "rescued 5.crossread"


def test_nothing_is_offered_when_nothing_was_kept(app: App) -> None:
    assert offered(app) is None
