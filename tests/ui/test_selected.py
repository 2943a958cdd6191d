"""Words selected in one report: the status bar says which other reports say them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from tests.ui.reports import compared, write_reports

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.app import App
    from ui.widgets.column import Column

SHARED = ["The crane fell on the railway at noon.", "Two trains were stopped."]
ALONE = ["A driver called Ketil Aas was questioned by the police.", "Nobody else saw it."]


def opened(app: App, qtbot: QtBot, folder: Path) -> Column:
    compared(app, qtbot, write_reports(folder, bodies=[[*SHARED, *ALONE], SHARED, [*SHARED, "It rained."]]))
    qtbot.waitUntil(lambda: app.window.reading.ready, timeout=20_000)
    return app.window.reading.spread.columns[0]


def select(column: Column, words: str) -> None:
    found = column.view.document().find(words)
    assert not found.isNull(), words
    column.view.setTextCursor(found)


def test_the_status_bar_says_who_says_selected_words(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    column = opened(app, qtbot, tmp_path)
    bar = app.window.statusBar()

    with qtbot.waitSignal(app.selected.told):
        select(column, "crane fell on the railway")
    assert bar.currentMessage() == "Selected words: said by B Report, C Report"

    with qtbot.waitSignal(app.selected.told):
        select(column, "questioned by the police")
    assert bar.currentMessage() == "Selected words: not, or not all of it, by B Report, C Report"


def test_it_falls_silent_when_nothing_is_selected(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    column = opened(app, qtbot, tmp_path)
    with qtbot.waitSignal(app.selected.told):
        select(column, "Two trains")
    assert app.window.statusBar().currentMessage()

    with qtbot.waitSignal(app.selected.told):
        column.view.setTextCursor(QTextCursor(column.view.document()))
    assert not app.window.statusBar().currentMessage()


def test_it_leaves_the_words_of_others_alone(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    column = opened(app, qtbot, tmp_path)
    with qtbot.waitSignal(app.selected.told):
        select(column, "Two trains")
    app.window.statusBar().showMessage("Saved.")

    with qtbot.waitSignal(app.selected.told):
        column.view.setTextCursor(QTextCursor(column.view.document()))
    assert app.window.statusBar().currentMessage() == "Saved."
