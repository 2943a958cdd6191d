"""A paragraph is taken into the comparison or left out of it where it stands, and the step can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from compare.model import Role
from tests.compare.making import LANTERN, POST, WIRE
from tests.ui.reports import compared, write_reports

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from compare.comparison import Comparison
    from compare.model import Article
    from ui.app import App
    from ui.ask import Answers

TEASER = "Read more: The crane of Norrvik and its owners"


@pytest.fixture
def opened(app: App, qtbot: QtBot, tmp_path: Path) -> App:
    """Give the program with three reports compared, the first with boilerplate at its end."""
    compared(app, qtbot, write_reports(tmp_path, bodies=((*WIRE, TEASER), LANTERN, POST)))
    qtbot.waitUntil(lambda: app.window.reading.ready)
    assert first(app).paragraphs[-1].role is Role.BOILERPLATE
    return app


def now(app: App) -> Comparison:
    assert app.session.comparison is not None
    return app.session.comparison


def first(app: App) -> Article:
    return now(app).articles[0]


def quotes(app: App) -> list[str]:
    return [now(app).quote(s) for s in now(app).sentences_of(first(app).id)]


def take_in(app: App, qtbot: QtBot, answers: Answers) -> None:
    app.window.reading.focus_column(0)
    answers.prepared.append(0)
    with qtbot.waitSignal(app.analysis.compared, timeout=20_000):
        app.window.menus.actions["take_in"].trigger()


def test_a_paragraph_is_taken_in_and_the_step_taken_back(opened: App, qtbot: QtBot, answers: Answers) -> None:
    assert TEASER not in quotes(opened)
    take_in(opened, qtbot, answers)
    assert TEASER in quotes(opened)

    with qtbot.waitSignal(opened.analysis.compared, timeout=20_000):
        opened.judging.undo()
    assert TEASER not in quotes(opened)
    assert first(opened).paragraphs[-1].role is Role.BOILERPLATE

    with qtbot.waitSignal(opened.analysis.compared, timeout=20_000):
        opened.judging.redo()
    assert TEASER in quotes(opened)


def test_it_stays_in_when_the_reports_are_compared_again(opened: App, qtbot: QtBot, answers: Answers) -> None:
    take_in(opened, qtbot, answers)
    with qtbot.waitSignal(opened.analysis.compared, timeout=20_000):
        opened.documents.compare_again()
    assert TEASER in quotes(opened)


def test_it_stays_in_in_a_saved_comparison(opened: App, qtbot: QtBot, answers: Answers, tmp_path: Path) -> None:
    take_in(opened, qtbot, answers)
    path = tmp_path / "taken.crossread"
    answers.prepared.append(path)
    with qtbot.waitSignal(opened.analysis.ended, timeout=20_000):
        opened.documents.save()
    assert not opened.documents.unsaved
    with qtbot.waitSignal(opened.analysis.compared, timeout=20_000):
        opened.documents.open([path])
    assert TEASER in quotes(opened)

    with qtbot.waitSignal(opened.analysis.compared, timeout=20_000):
        opened.judging.undo()
    assert TEASER not in quotes(opened)


def test_the_selected_sentence_s_paragraph_is_left_out(opened: App, qtbot: QtBot) -> None:
    sentence = now(opened).sentences_of(first(opened).id)[1]
    words = now(opened).quote(sentence)
    opened.session.select_sentence(sentence)
    with qtbot.waitSignal(opened.analysis.compared, timeout=20_000):
        opened.window.menus.actions["leave_out"].trigger()
    assert words not in quotes(opened)


def test_a_step_taken_back_at_once_compares_nothing(opened: App, qtbot: QtBot) -> None:
    opened.session.select_sentence(now(opened).sentences_of(first(opened).id)[1])
    before = now(opened)
    opened.window.menus.actions["leave_out"].trigger()
    assert opened.analysis.busy
    with qtbot.waitSignal(opened.analysis.ended, timeout=20_000):
        opened.judging.undo()
    assert now(opened).sentences == before.sentences
    assert now(opened).articles == before.articles


def test_the_menu_on_what_is_greyed_out_offers_to_take_it_in(opened: App, qtbot: QtBot) -> None:
    column = opened.window.reading.spread.columns[0]
    bar = column.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    top = column.view.places.top(first(opened).paragraphs[-1].span.start) - bar.value()
    names = offered(opened, QPoint(40, round(top) + 8))
    assert names == ["take_in"]
    with qtbot.waitSignal(opened.analysis.compared, timeout=20_000):
        menu(opened).actions()[0].trigger()
    assert TEASER in quotes(opened)


def test_the_menu_on_a_sentence_offers_to_leave_its_paragraph_out(opened: App) -> None:
    column = opened.window.reading.spread.columns[0]
    box = column.view.mark_box(now(opened).sentences_of(first(opened).id)[1])
    names = offered(opened, box.center().toPoint() + QPoint(60, 0))
    assert "leave_out" in names
    assert "take_in" not in names


def offered(app: App, point: QPoint) -> list[str]:
    view = app.window.reading.spread.columns[0].view
    where = view.viewport().mapToGlobal(point)
    reading = app.window.reading
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, reading.mapFromGlobal(where), where)
    QApplication.sendEvent(reading, event)
    return [a.objectName() for a in menu(app).actions() if a.objectName() and a.objectName() != "copy"]


def menu(app: App) -> QMenu:
    return app.window.reading.findChildren(QMenu)[-1]
