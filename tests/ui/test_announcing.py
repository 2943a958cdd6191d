"""What a screen reader is told as one steps: where the step led, on the widget that has the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from compare.model import Coverage
from tests.ui.reports import compared, write_reports

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from ui.app import App


@pytest.fixture
def opened(app: App, qtbot: QtBot, tmp_path: Path) -> App:
    """Give the program with three reports compared, every column built, the first column with the keyboard."""
    compared(app, qtbot, write_reports(tmp_path))
    qtbot.waitUntil(lambda: app.window.reading.ready and app.session.fact is not None)
    app.window.activateWindow()
    app.window.reading.focus_column(0)
    return app


def description(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)


def heard(app: App) -> list[str]:
    words: list[str] = []
    app.announcer.announced.connect(words.append)
    return words


def test_every_step_to_a_fact_says_its_number_its_words_and_who_has_it(opened: App) -> None:
    comparison, words = opened.session.comparison, heard(opened)
    assert comparison is not None
    opened.session.select_fact(None)
    for _ in comparison.facts:
        opened.window.menus.actions["next_fact"].trigger()

    assert len(words) == len(comparison.facts)
    for number, (fact, said) in enumerate(zip(comparison.facts, words, strict=True), start=1):
        assert said.startswith(f"Fact {number} of {len(comparison.facts)}: {fact.label.rstrip('.')}. ")
        absent = [comparison.letter(a.id) for a in comparison.articles if _state(opened, fact, a.id) is Coverage.ABSENT]
        assert ("not found in" in said.lower()) == bool(absent)
        if absent:
            told = said.lower().split("not found in ")[1].removesuffix(".").upper()
            assert told.split(", ") == absent


def test_a_step_through_sentences_says_fact_and_sentence(opened: App, qtbot: QtBot) -> None:
    words = heard(opened)
    view = opened.window.reading.spread.columns[0].view

    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)

    comparison, sentence, fact = opened.session.comparison, opened.session.sentence, opened.session.fact
    assert comparison is not None
    assert sentence is not None
    assert len(words) == 1
    assert comparison.quote(sentence) in words[0]
    assert words[0].startswith("Fact ") == (fact is not None)


def test_nothing_is_said_twice(opened: App) -> None:
    fact = opened.session.fact
    opened.session.select_fact(None)
    words = heard(opened)
    opened.session.select_fact(fact)
    opened.session.select_fact(fact)
    opened.judging.bookmark()

    assert len(words) == 1


def test_the_matrix_says_its_own_rows(opened: App, qtbot: QtBot) -> None:
    opened.window.docks.show("coverage")
    table = opened.window.docks.panels["coverage"].table
    table.setFocus()
    words = heard(opened)

    qtbot.keyClick(table, Qt.Key.Key_Down)

    assert opened.session.fact == table.current_fact()
    assert words == []


def test_each_column_describes_what_it_has_on_the_fact(opened: App) -> None:
    comparison = opened.session.comparison
    assert comparison is not None
    views = {c.article_id: c.view for c in opened.window.reading.spread.columns}
    for fact in comparison.facts:
        opened.session.select_fact(fact)
        for article_id, view in views.items():
            cell, words = comparison.cell(fact, article_id), description(view)
            assert ("not found in this report" in words) == (cell.coverage is Coverage.ABSENT)
            if cell.quotes:
                assert any(comparison.quote(p) in words for p in cell.quotes)


def test_no_column_keeps_describing_what_is_no_longer_selected(opened: App) -> None:
    comparison = opened.session.comparison
    assert comparison is not None
    opened.session.select_fact(comparison.facts[0])
    opened.session.select_fact(None)

    assert [description(c.view) for c in opened.window.reading.spread.columns] == ["", "", ""]


def _state(app: App, fact: object, article_id: str) -> Coverage:
    comparison = app.session.comparison
    assert comparison is not None
    return comparison.coverage(fact, article_id)  # type: ignore[arg-type]
