"""The command palette leads to every command, fact, outlet, panel and setting, by keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.compare.making import three
from ui.destinations import plain
from ui.dialogs.palette import Palette
from ui.dialogs.preferences import PreferencesDialog
from ui.models.palette_model import Kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from ui.app import App


@pytest.fixture
def palette(app: App, qtbot: QtBot) -> Callable[[], Palette]:
    """Give a function that opens the palette over three compared reports."""
    app.session.show(three())

    def opened() -> Palette:
        qtbot.waitUntil(lambda: app.window.findChild(Palette) is None)  # the one before is deleted in its own time
        app.window.activateWindow()
        qtbot.waitUntil(app.window.isActiveWindow)
        qtbot.keyClick(
            app.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        found = app.window.findChild(Palette)
        assert found is not None
        qtbot.waitExposed(found)
        return found

    return opened


def typed(palette: Palette, qtbot: QtBot, words: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Type as a person does: letters, then a key, all into the field."""
    qtbot.keyClicks(palette.field, words)
    qtbot.keyClick(palette.field, key)


def test_it_lists_every_command_that_can_be_run_and_its_keys(app: App, palette: Callable[[], Palette]) -> None:
    offered = {d.words: d for d in palette().model._all if d.kind is Kind.COMMAND}
    actions = {n: a for n, a in app.window.menus.actions.items() if not n.startswith("article_") and n != "palette"}

    missing = [n for n, a in actions.items() if a.isEnabled() and not any(plain(a.text()) in w for w in offered)]

    assert missing == []
    assert offered["Export report…"].keys == "Ctrl+E"
    assert offered["Copy"].keys == "Ctrl+C"
    assert plain(actions["stop"].text()) not in offered
    assert not any(app.window.docks.docks["fact"].windowTitle() == w for w in offered)


def test_a_command_is_run_by_its_first_letters(app: App, palette: Callable[[], Palette], qtbot: QtBot) -> None:
    typed(palette(), qtbot, "larger")
    assert app.settings.values.zoom == 110
    qtbot.waitUntil(lambda: app.window.findChild(Palette) is None)


def test_a_fact_is_gone_to_by_its_words_or_number(app: App, palette: Callable[[], Palette], qtbot: QtBot) -> None:
    facts = app.session.comparison.facts
    typed(palette(), qtbot, " ".join(facts[2].label.split()[:4]))
    assert app.session.fact == facts[2]
    typed(palette(), qtbot, "fact 2")
    assert app.session.fact == facts[1]


def test_an_outlet_gets_the_keyboard(app: App, palette: Callable[[], Palette], qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: app.window.reading.ready)
    outlet = app.session.comparison.articles[1].outlet
    typed(palette(), qtbot, outlet)
    assert app.navigation.column == 1


def test_a_setting_is_opened_where_it_stands(app: App, palette: Callable[[], Palette], qtbot: QtBot) -> None:
    typed(palette(), qtbot, "reduce motion")
    page = app.window.findChild(PreferencesDialog)
    qtbot.waitUntil(page.editors["reduced_motion"].hasFocus)
    page.reject()


def test_a_panel_comes_to_the_front(app: App, palette: Callable[[], Palette], qtbot: QtBot) -> None:
    typed(palette(), qtbot, "Sources")
    qtbot.waitUntil(lambda: not app.window.docks.panels["articles"].visibleRegion().isEmpty())


def test_the_arrows_walk_round_and_are_spoken(palette: Callable[[], Palette], qtbot: QtBot) -> None:
    opened = palette()
    qtbot.keyClicks(opened.field, "next")
    count = opened.model.rowCount()
    assert count > 2

    qtbot.keyClick(opened.field, Qt.Key.Key_Up)
    assert opened.list.currentIndex().row() == count - 1
    qtbot.keyClick(opened.field, Qt.Key.Key_Down)
    qtbot.keyClick(opened.field, Qt.Key.Key_Down)
    assert opened.list.currentIndex().row() == 1
    assert opened.model.at(1).words in opened.field.accessibleDescription()
    assert opened.list.accessibleDescription() == f"{count} matches"
    qtbot.keyClick(opened.field, Qt.Key.Key_PageDown)
    assert opened.list.currentIndex().row() == min(11, count - 1)


def test_nothing_found_is_said_and_enter_does_nothing(palette: Callable[[], Palette], qtbot: QtBot) -> None:
    opened = palette()
    typed(opened, qtbot, "qqqq")
    assert opened.isVisible()
    assert opened.list.isHidden()
    assert opened._nothing.isVisible()
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    assert not opened.isVisible()
