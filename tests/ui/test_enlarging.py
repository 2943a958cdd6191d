"""The matrix takes the place of the columns and gives it back; aligned rows are given the room to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.reports import compared, write_reports

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.app import App
    from ui.panels.coverage import CoveragePanel


@pytest.fixture
def opened(app: App, qtbot: QtBot, tmp_path: Path) -> App:
    """Give the program on a small screen with three reports compared."""
    compared(app, qtbot, write_reports(tmp_path))
    qtbot.waitUntil(lambda: app.window.reading.ready)
    settle(app)
    return app


def matrix(app: App) -> CoveragePanel:
    return app.window.docks.panels["coverage"]  # type: ignore[return-value]


def settle(app: App) -> None:
    """Let the main window lay its docks out."""
    for _ in range(5):
        app._qt.processEvents()


def enlarge(app: App) -> None:
    app.window.menus.actions["enlarge"].trigger()
    settle(app)


def test_the_matrix_takes_the_middle_and_gives_it_back(opened: App) -> None:
    before = matrix(opened).height()
    enlarge(opened)
    assert matrix(opened).height() > 0.7 * opened.window.height()
    assert matrix(opened).bar.enlarge_button.isChecked()
    assert opened.window.progress is not None
    enlarge(opened)
    assert abs(matrix(opened).height() - before) <= 4
    assert opened.window.reading.isVisible()
    assert not matrix(opened).bar.enlarge_button.isChecked()


@pytest.mark.parametrize("command", ["next_column", "article_2", "overview"])
def test_the_columns_come_back_when_they_are_wanted(opened: App, command: str) -> None:
    enlarge(opened)
    opened.window.menus.actions[command].trigger()
    settle(opened)
    assert opened.window.reading.isVisible()
    assert not matrix(opened).bar.enlarge_button.isChecked()


def test_no_empty_window_is_left_when_the_comparison_is_closed(opened: App) -> None:
    enlarge(opened)
    opened.documents.unsaved = False
    opened.window.menus.actions["close"].trigger()
    settle(opened)
    assert opened.window.reading.isVisible()


def test_the_layout_is_remembered_with_the_columns(opened: App) -> None:
    before = matrix(opened).height()
    enlarge(opened)
    state = opened.window.docks.state()
    settle(opened)
    opened.window.docks.lay_out(state)
    settle(opened)
    assert opened.window.reading.isVisible()
    assert abs(matrix(opened).height() - before) <= 4


def test_whole_sentences_get_half_the_window_while_they_are_shown(opened: App) -> None:
    panel = matrix(opened)
    before = panel.height()
    entries = panel.bar.detail_button.menu().actions()
    entries[2].trigger()
    settle(opened)
    assert panel.table.viewport().height() > 160
    assert panel.height() > before + 100
    entries[1].trigger()
    settle(opened)
    assert abs(panel.height() - before) <= 4
