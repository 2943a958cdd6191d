"""Back and forward go through the places visited as in a browser, and never to one that is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.compare.making import many, three

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from compare.model import Fact
    from ui.app import App


@pytest.fixture
def facts(app: App) -> tuple[Fact, ...]:
    """Give the facts of a comparison that is on screen, three of them visited in turn."""
    app.session.show(three())
    found = app.session.comparison.facts
    for fact in found[:3]:
        app.session.select_fact(fact)
    return found


def press(app: App, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(app.window, key, Qt.KeyboardModifier.AltModifier)


def test_back_and_forward_walk_through_the_places(app: App, qtbot: QtBot, facts: tuple[Fact, ...]) -> None:
    press(app, qtbot, Qt.Key.Key_Left)
    assert app.session.fact == facts[1]
    press(app, qtbot, Qt.Key.Key_Left)
    assert app.session.fact == facts[0]
    assert not app.window.menus.actions["back"].isEnabled()

    press(app, qtbot, Qt.Key.Key_Right)
    press(app, qtbot, Qt.Key.Key_Right)
    assert app.session.fact == facts[2]
    assert not app.window.menus.actions["forward"].isEnabled()


def test_a_new_place_ends_the_way_forward(app: App, facts: tuple[Fact, ...]) -> None:
    app.history.go(-1)
    app.session.select_fact(facts[3])
    assert not app.history.leads(1)
    app.history.go(-1)
    assert app.session.fact == facts[1]


def test_the_sentence_is_gone_back_to_as_well(app: App, facts: tuple[Fact, ...]) -> None:
    other = facts[2].contributors[-1].sentence
    app.session.select_fact(facts[2], sentence=other)
    app.history.go(-1)
    assert app.session.sentence == facts[2].key.sentence
    assert not app.session.asked
    app.history.go(1)
    assert app.session.sentence == other
    assert app.session.asked


def test_a_sentence_without_facts_is_a_place(app: App, facts: tuple[Fact, ...]) -> None:
    comparison = app.session.comparison
    bare = next(s for s in comparison.sentences if not comparison.facts_of(s))
    app.session.select_sentence(bare)
    app.session.select_fact(facts[0])
    app.history.go(-1)
    assert (app.session.fact, app.session.sentence) == (None, bare)


def test_the_same_place_twice_is_one(app: App, facts: tuple[Fact, ...]) -> None:
    app.session.select_fact(facts[2])
    app.history.go(-1)
    assert app.session.fact == facts[1]


def test_panels_are_places(app: App, qtbot: QtBot, facts: tuple[Fact, ...]) -> None:
    qtbot.waitUntil(lambda: app.window.docks.in_front() == "coverage")
    app.window.docks.show("discrepancies")
    qtbot.waitUntil(lambda: app.window.docks.in_front() == "discrepancies")
    assert app.history.leads(-1)
    app.history.go(-1)
    qtbot.waitUntil(lambda: app.window.docks.in_front() == "coverage")
    assert app.session.fact == facts[2]


def test_a_new_judgement_of_the_same_reports_keeps_the_places(app: App, facts: tuple[Fact, ...]) -> None:
    app.session.show(three())
    app.history.go(-1)
    assert app.session.fact.id == facts[1].id


def test_places_that_are_gone_are_passed_over(app: App, facts: tuple[Fact, ...]) -> None:
    app.session.show(many(4))
    assert not app.history.leads(-1)
    app.history.go(-1)
    app.session.show(None)
    assert not app.history.leads(-1)
    assert app.history.here is None


def test_the_buttons_of_the_mouse_go_back_and_forward(app: App, qtbot: QtBot, facts: tuple[Fact, ...]) -> None:
    qtbot.waitUntil(lambda: app.window.reading.ready)
    page = app.window.reading.spread.columns[0].view.viewport()
    qtbot.mouseClick(page, Qt.MouseButton.BackButton, pos=QPoint(60, 60))
    assert app.session.fact == facts[1]
    qtbot.mouseClick(page, Qt.MouseButton.ForwardButton, pos=QPoint(60, 60))
    assert app.session.fact == facts[2]
