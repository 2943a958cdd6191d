"""Copy of the Edit menu takes what has the keyboard: words of an article, a row of a list, a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from tests.compare.making import three

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from ui.app import App


@pytest.fixture
def app(app: App, qtbot: QtBot) -> Iterator[App]:
    app.session.show(three())
    qtbot.waitUntil(lambda: app.window.reading.ready)
    app.session.select_fact(app.session.comparison.facts[0])
    app.window.activateWindow()
    QGuiApplication.clipboard().clear()
    yield app
    QGuiApplication.clipboard().clear()


def copied(app: App) -> str:
    app.window.menus.actions["copy"].trigger()
    return QGuiApplication.clipboard().text()


def test_words_selected_in_an_article(app: App) -> None:
    view = app.window.reading.spread.columns[0].view
    view.setFocus()
    view.selectAll()

    assert "construction crane fell" in copied(app)


def test_the_sentence_that_is_selected_in_an_article(app: App) -> None:
    comparison, view = app.session.comparison, app.window.reading.spread.columns[0].view
    view.setFocus()
    sentence = comparison.sentences_of(comparison.articles[0].id)[3]
    app.session.select_sentence(sentence)

    assert copied(app) == f"“{comparison.quote(sentence)}” (Coast Wire)"


def test_the_row_of_a_list(app: App) -> None:
    app.window.docks.show("discrepancies")
    panel = app.window.docks.panels["discrepancies"]
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(0))

    assert copied(app).startswith("number\t")


def test_the_quote_of_a_card(app: App) -> None:
    card = app.window.docks.panels["fact"].cards[0]
    card.setFocus()

    assert copied(app) == card.words.toPlainText()
