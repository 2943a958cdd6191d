"""A filter shows in the matrix, the columns, the overview and the status bar, and one press takes it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.compare.making import three
from ui import theme
from ui.models.arrangement import Show

if TYPE_CHECKING:
    from PySide6.QtGui import QColor
    from pytestqt.qtbot import QtBot

    from compare.comparison import Comparison
    from compare.model import Sentence
    from ui.app import App
    from ui.widgets.column import Column


@pytest.fixture
def comparison(app: App, qtbot: QtBot) -> Comparison:
    app.session.show(three())
    qtbot.waitUntil(lambda: app.window.reading.ready)
    return app.session.comparison


def darkest(column: Column, sentence: Sentence) -> int:
    """Give how dark (0 is black) the letters of a sentence are painted."""
    view = column.view
    box = view.span_boxes(sentence.span)[0].toRect()
    picture = view.viewport().grab(box).toImage()
    return min(picture.pixelColor(x, y).lightness() for x in range(picture.width()) for y in range(picture.height()))


def colours_of(column: Column) -> set[QColor]:
    picture = column.overview.grab().toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


def test_other_passages_are_dimmed_in_the_columns(app: App, comparison: Comparison) -> None:
    app.window.menus.actions["show_clashes"].trigger()
    column = app.window.reading.spread.columns[0]
    clash = next(s for s in comparison.sentences_of(column.article_id) if s in app.window._narrowed.sentences)
    other = next(
        s
        for s in comparison.sentences_of(column.article_id)
        if s not in app.window._narrowed.sentences and s not in column.view.lit
    )

    assert darkest(column, other) > darkest(column, clash) + 60

    app.window.menus.actions["show_all"].trigger()
    assert darkest(column, other) <= darkest(column, clash) + 10


def test_the_strip_names_the_filter_and_takes_it_away(app: App, comparison: Comparison, qtbot: QtBot) -> None:
    strip = app.window.reading.filter
    assert strip.isHidden()

    app.window.top.pills[Show.CLASHES].click()
    assert strip.isVisible()
    assert "clashes · 1 of" in strip.words.text()
    qtbot.mouseClick(strip.clear, Qt.MouseButton.LeftButton)
    assert strip.isHidden()
    assert app.window.top.pills[Show.ALL].isChecked()
    assert app.window.docks.panels["coverage"].model.fact_count == len(comparison.facts)


def test_a_pill_pressed_again_shows_all(app: App, comparison: Comparison) -> None:
    app.window.top.pills[Show.CLASHES].click()
    app.window.top.pills[Show.CLASHES].click()
    assert app.window.top.pills[Show.ALL].isChecked()
    assert app.window._narrowed is None


def test_only_in_one_outlet_can_be_chosen_from_its_pill(app: App, comparison: Comparison) -> None:
    pill = app.window.top.pills[Show.ONLY_IN_ONE]
    pill.menu().actions()[3].trigger()
    post = comparison.articles[2]

    assert set(app.window._narrowed.facts) == set(comparison.facts_only_in(post.id))
    assert pill.isChecked()
    assert "Only in C" in pill.text()
    pill.menu().actions()[0].trigger()
    assert {f for a in comparison.articles for f in comparison.facts_only_in(a.id)} == set(app.window._narrowed.facts)


def test_this_article_is_the_one_with_the_keyboard(app: App, comparison: Comparison) -> None:
    app.navigation.go_to_column(2)
    app.window.menus.actions["show_missing"].trigger()
    assert set(app.window._narrowed.facts) == set(comparison.facts_missing(comparison.articles[2].id))
    app.window.menus.actions["show_only_here"].trigger()
    assert set(app.window._narrowed.facts) == set(comparison.facts_only_in(comparison.articles[2].id))


def test_choosing_a_filter_goes_to_its_first_fact_and_steps_among_them(app: App, comparison: Comparison) -> None:
    app.session.select_fact(next(f for f in comparison.facts if not comparison.clashes_of(f)))
    app.window.filter_facts("missing", comparison.articles[2].id)
    shown = app.window._narrowed.facts
    assert app.session.fact == shown[0]
    assert app.window._place.text().endswith(f"1 of {len(shown)} shown")

    seen = [app.session.fact]
    for _ in shown[1:]:
        app.window.menus.actions["next_fact"].trigger()
        seen.append(app.session.fact)
    assert tuple(seen) == shown
    app.window.menus.actions["next_fact"].trigger()
    assert app.session.fact == shown[-1]
    assert "filter" in app.notices.history[-1].hint


def test_words_typed_over_the_matrix_dim_the_columns_too(app: App, comparison: Comparison, qtbot: QtBot) -> None:
    search = app.window.docks.panels["coverage"].bar.search
    qtbot.keyClicks(search, "trains")
    assert "“trains”" in app.window.reading.filter.words.text()
    app.window.show_all_facts()
    assert search.text() == ""


def test_a_filter_that_nothing_passes_says_so(app: App, comparison: Comparison) -> None:
    app.window.docks.panels["coverage"].bar.search.setText("qqqq")
    assert "none of" in app.window.reading.filter.words.text()
    app.window.menus.actions["next_fact"].trigger()
    assert app.notices.history[-1].text == "No fact passes the filter."


def test_the_overview_keeps_what_passes(app: App, comparison: Comparison, qtbot: QtBot) -> None:
    column = app.window.reading.spread.columns[2]
    only_here = theme.current().only_here
    before = colours_of(column)
    app.window.filter_facts("clashes", None)
    qtbot.waitUntil(lambda: any(tick.dimmed for tick in column.overview._ticks))
    assert colours_of(column) != before
    assert only_here not in colours_of(column)


def test_hits_of_a_search_stay_clear(app: App, comparison: Comparison) -> None:
    app.window.filter_facts("clashes", None)
    column = app.window.reading.spread.columns[2]
    clear = app.window._narrowed.sentences | column.view.lit
    dimmed = next(s for s in column.view.in_view() if s not in clear and column.view.y_range(s)[0] > 0)
    before = darkest(column, dimmed)
    app.window.finder.search(" ".join(comparison.quote(dimmed).split()[:3]))
    assert darkest(column, dimmed) < before - 60


def test_a_filter_outlives_a_new_judgement_and_goes_with_its_article(app: App, comparison: Comparison) -> None:
    app.window.filter_facts("missing", comparison.articles[2].id)
    app.session.show(three())
    assert app.window._narrowed is not None
    assert app.window.reading.spread.columns[0]._kept == app.window._narrowed.sentences

    app.session.show(None)
    assert app.window._narrowed is None
