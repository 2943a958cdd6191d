"""The bar above the columns counts, names and filters."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction

from compare.model import CopyGroup
from tests.compare.making import three, three_articles
from ui.models.arrangement import Show
from ui.models.matrix import CoverageMatrix, FactKind
from ui.session import only_read
from ui.widgets.top_bar import TopBar

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def export() -> QAction:
    return QAction("E&xport report…")


@pytest.fixture
def bar(qtbot: QtBot, export: QAction) -> TopBar:
    made = TopBar(QAction("&Find"), export)
    qtbot.addWidget(made)
    return made


def test_reports_and_versions_are_counted(bar: TopBar) -> None:
    comparison = replace(three(), copies=())
    bar.show_comparison(comparison, title="Crane")
    assert bar.sources.text() == "3 reports"
    assert bar.name.text() == "Crane"

    ids = tuple(a.id for a in comparison.articles)
    bar.show_comparison(replace(comparison, copies=(CopyGroup(ids[:2], 0.9),)), title="Crane")
    assert bar.sources.text() == "3 reports · 2 independent versions"


def test_the_pills_count_what_the_matrix_holds(bar: TopBar) -> None:
    comparison = three()
    matrix = CoverageMatrix(comparison)
    kinds = [matrix.kind(f) for f in comparison.facts]

    bar.show_comparison(comparison, title="")

    assert bar.pills[Show.ALL].text() == f"All {len(kinds)}"
    assert bar.pills[Show.CLASHES].text().endswith(f" {kinds.count(FactKind.CLASH)}")
    assert bar.pills[Show.ONLY_IN_ONE].text().endswith(f" {kinds.count(FactKind.ONLY_HERE)}")
    missing = [entry.text() for entry in bar.pills[Show.MISSING].menu().actions()]
    assert [words.split()[-1] for words in missing] == [
        str(len(comparison.facts_missing(a.id))) for a in comparison.articles
    ]


def test_a_pill_asks_for_its_filter(bar: TopBar, qtbot: QtBot) -> None:
    comparison = three()
    bar.show_comparison(comparison, title="")

    with qtbot.waitSignal(bar.filter_chosen) as told:
        bar.pills[Show.CLASHES].click()
    assert told.args == ["clashes", None]
    with qtbot.waitSignal(bar.filter_chosen) as told:
        bar.pills[Show.MISSING].menu().actions()[1].trigger()
    assert told.args == ["missing", comparison.articles[1].id]


@pytest.mark.parametrize("width", [760, 1060, 1366, 1920])
def test_nothing_moves_when_the_slider_says_what_changed(bar: TopBar, width: int) -> None:
    bar.resize(width, 50)
    bar.show()
    bar.show_comparison(three(), title="A crane fell across the railway tracks in Norrvik")
    bar.strictness.start_from(three())
    bar.grab()  # lays out
    parts = [*bar.pills.values(), bar.name, bar.sources, bar._find, bar.strictness._slider]
    before = [(part.isVisible(), part.mapTo(bar, QPoint()), part.width()) for part in parts]

    bar.strictness.show_consequence(replace(three(), facts=()))
    bar.grab()
    assert [(part.isVisible(), part.mapTo(bar, QPoint()), part.width()) for part in parts] == before


def test_before_the_analysis_there_is_nothing_to_filter(bar: TopBar) -> None:
    bar.show_comparison(only_read(three_articles()), title="Crane")

    assert all(pill.isHidden() for pill in bar.pills.values())
    assert bar.strictness.isHidden()
    assert not bar.sources.isHidden()


def test_a_button_is_as_its_command(bar: TopBar, export: QAction, qtbot: QtBot) -> None:
    export.setEnabled(False)
    assert not bar._export.isEnabled()
    export.setEnabled(True)
    with qtbot.waitSignal(export.triggered):
        bar._export.click()


def test_an_outlet_cannot_put_a_letter_under_the_hand(bar: TopBar) -> None:
    comparison = three()
    named = replace(comparison.articles[0], outlet="Post & Mail")
    bar.show_comparison(replace(comparison, articles=(named, *comparison.articles[1:])), title="")

    assert "Post && Mail" in bar.pills[Show.MISSING].menu().actions()[0].text()
