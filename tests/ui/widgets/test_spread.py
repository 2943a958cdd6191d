"""Tests of ui.widgets.spread: widths, order, hiding, pinning, and columns that are built only when needed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt

from tests.compare.making import many, three
from ui.widgets.spread import GAP, NARROWEST, Spread

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from compare.comparison import Comparison
    from ui.widgets.column import Column


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[..., Spread]:
    """Give a function that shows a comparison and waits for its columns."""

    def show(comparison: Comparison, *, width: int = 1400) -> Spread:
        spread = Spread()
        qtbot.addWidget(spread)
        spread.resize(width, 600)
        spread.show()
        spread.show_comparison(comparison)
        qtbot.waitUntil(lambda: spread.complete)
        return spread

    return show


def _letters(spread: Spread) -> str:
    shown = sorted(spread.columns, key=lambda c: c.x())
    return "".join(c.header.accessibleName()[0] for c in shown)


def _action(column: Column, text: str) -> QAction:
    return next(a for a in column.header.menu_button.menu().actions() if a.text().replace("&", "") == text)


def test_columns_share_the_width(shown: Callable[..., Spread]) -> None:
    spread = shown(three())
    widths = {c.width() for c in spread.columns}
    assert len(widths) == 1
    assert widths.pop() > NARROWEST
    assert not spread.horizontalScrollBar().maximum()


def test_columns_never_get_narrower_than_they_read_well(shown: Callable[..., Spread]) -> None:
    spread = shown(many(12), width=1000)
    assert {c.width() for c in spread.columns} == {NARROWEST}
    assert spread.horizontalScrollBar().maximum() > 0
    assert len(spread.ribbons) == 11


def test_beyond_twenty_columns_only_those_in_sight_are_built(shown: Callable[..., Spread], qtbot: QtBot) -> None:
    spread = shown(many(46, facts=30), width=1000)
    assert 3 <= len(spread.columns) <= 6
    spread.horizontalScrollBar().setValue(spread.horizontalScrollBar().maximum())
    last = spread.slots[-1].article_id
    qtbot.waitUntil(lambda: spread.column_of(last) is not None)
    assert len(spread.columns) < 20


def test_heads_count_what_is_carried_missing_and_only_here(shown: Callable[..., Spread]) -> None:
    comparison = three()
    spread = shown(comparison)
    for column, article in zip(spread.columns, comparison.articles, strict=True):
        assert column.header.facts.text() == f"{len(comparison.facts_in(article.id))} facts"
        assert column.header.missing.text() == f"{len(comparison.facts_missing(article.id))} not found"
        assert column.header.only_here.text() == f"{len(comparison.facts_only_in(article.id))} only here"
    assert "5 Mar 2024" in spread.columns[0].header.about.text()
    assert "near-copy of B" in spread.columns[0].header.about.text()


def test_hiding_gives_the_room_to_the_others_and_can_be_undone(shown: Callable[..., Spread]) -> None:
    spread = shown(three())
    width = spread.columns[0].width()
    _action(spread.columns[1], "Hide").trigger()
    assert _letters(spread) == "AC"
    assert spread.columns[0].width() > width
    assert len(spread.ribbons) == 1
    spread.show_all()
    assert _letters(spread) == "ABC"


def test_the_last_column_in_sight_stays(shown: Callable[..., Spread]) -> None:
    spread = shown(three())
    for slot in spread.slots:
        spread.hide_column(slot.article_id)
    assert len(spread.columns) == 1


def test_moving_by_menu_and_by_dragging_the_head(shown: Callable[..., Spread], qtbot: QtBot) -> None:
    spread = shown(three())
    _action(spread.columns[0], "Move right").trigger()
    assert _letters(spread) == "BAC"
    header = spread.columns[0].header
    qtbot.mousePress(header, Qt.MouseButton.LeftButton, pos=QPoint(150, 8))
    target = spread.columns[2].mapToGlobal(QPoint(300, 8))
    qtbot.mouseMove(header, QPoint(200, 8))
    qtbot.mouseMove(header, header.mapFromGlobal(target))
    qtbot.mouseRelease(header, Qt.MouseButton.LeftButton, pos=header.mapFromGlobal(target))
    assert _letters(spread) == "ACB"


def test_a_pinned_column_stays_at_the_left(shown: Callable[..., Spread]) -> None:
    spread = shown(many(8), width=1000)
    fifth = spread.slots[4].article_id
    spread.pin_column(fifth, pinned=True)
    column = spread.column_of(fifth)
    assert column is not None
    assert _letters(spread)[0] == "E"
    spread.horizontalScrollBar().setValue(spread.horizontalScrollBar().maximum())
    assert column.mapTo(spread, QPoint(0, 0)).x() < 40
    spread.pin_column(fifth, pinned=False)
    assert column.mapTo(spread, QPoint(0, 0)).x() < 0


def _joined(spread: Spread) -> dict[str, QRect]:
    """Give the ribbons that can be seen, by the letters of their columns, with their places in the row."""
    names = {r: r.accessibleName().removeprefix("Links between ").split(" and ") for r in spread.ribbons}
    letter = {c.header.outlet.text(): c.header.accessibleName()[0] for c in spread.built_columns}
    return {"".join(letter[n] for n in both): r.geometry() for r, both in names.items() if r.isVisible()}


def test_ribbons_join_what_stands_side_by_side_on_screen(shown: Callable[..., Spread]) -> None:
    spread = shown(many(8), width=1100)
    ids = [slot.article_id for slot in spread.slots]
    pinned = spread.column_of(ids[2])
    spread.pin_column(ids[2], pinned=True)
    assert "CA" in _joined(spread)
    step = spread.column_of(ids[1]).x() - spread.column_of(ids[0]).x()

    spread.horizontalScrollBar().setValue(step)  # C covers A, and B stands next to it
    joined = _joined(spread)
    assert not {"CA", "AB"} & set(joined)
    assert joined["CB"].left() == pinned.geometry().right() + 1
    assert joined["CB"].right() + 1 == spread.column_of(ids[1]).geometry().left()
    assert "BD" in joined

    spread.horizontalScrollBar().setValue(step - 100)  # a part of A still shows, and nothing between it and C
    assert not {"CA", "CB"} & set(_joined(spread))
    spread.horizontalScrollBar().setValue(step + GAP // 2)  # B comes nearer
    assert _joined(spread)["CB"].width() == _joined(spread)["BD"].width() - GAP // 2
    spread.pin_column(ids[2], pinned=False)
    assert {"CA", "AB"} <= set(_joined(spread))


def test_what_a_pinned_column_covers_is_not_in_sight(shown: Callable[..., Spread]) -> None:
    spread = shown(many(8), width=1100)
    ids = [slot.article_id for slot in spread.slots]
    spread.pin_column(ids[2], pinned=True)
    spread.horizontalScrollBar().setValue(spread.column_of(ids[1]).x() - spread.column_of(ids[0]).x())
    assert spread.in_sight() == (ids[2], ids[1], ids[3])


def test_another_comparison_keeps_columns_of_articles_that_stay(shown: Callable[..., Spread], qtbot: QtBot) -> None:
    comparison = three()
    spread = shown(comparison)
    kept = spread.columns[0]
    spread.show_comparison(three())
    assert spread.columns[0] is kept
    spread.show_comparison(many(4))
    qtbot.waitUntil(lambda: spread.complete)
    assert len(spread.columns) == 4
    assert kept not in spread.columns
    spread.show_comparison(None)
    assert spread.columns == ()
    assert spread.ribbons == ()


def test_reveal_scrolls_to_the_column_and_shows_a_hidden_one(shown: Callable[..., Spread]) -> None:
    spread = shown(many(8), width=1000)
    last = spread.slots[-1].article_id
    spread.hide_column(last)
    spread.reveal(last)
    assert last in spread.in_sight()


def test_reveal_shows_the_nearest_of_some_others_beside_it(shown: Callable[..., Spread]) -> None:
    spread = shown(many(12), width=1100)
    ids = [slot.article_id for slot in spread.slots]
    spread.reveal(ids[6], beside={ids[0], ids[8], ids[11]})
    assert {ids[6], ids[8]} <= set(spread.in_sight())
    spread.reveal(ids[3], beside={ids[11]})
    assert ids[3] in spread.in_sight()

    before = spread.horizontalScrollBar().value()
    spread.reveal(ids[4], beside={ids[3], ids[5]})
    assert spread.horizontalScrollBar().value() == before


def test_a_pinned_column_is_in_sight_and_covers_none_that_is_revealed(shown: Callable[..., Spread]) -> None:
    spread = shown(many(12), width=1100)
    ids = [slot.article_id for slot in spread.slots]
    spread.pin_column(ids[0], pinned=True)
    spread.horizontalScrollBar().setValue(spread.horizontalScrollBar().maximum())
    spread.reveal(ids[0])
    assert spread.horizontalScrollBar().value() == spread.horizontalScrollBar().maximum()
    assert ids[0] in spread.in_sight()

    spread.reveal(ids[4])
    pinned, column = spread.column_of(ids[0]), spread.column_of(ids[4])
    assert not pinned.geometry().intersects(column.geometry())


def test_removing_is_asked_of_who_owns_the_articles(shown: Callable[..., Spread], qtbot: QtBot) -> None:
    spread = shown(three())
    with qtbot.waitSignal(spread.remove_wanted) as asked:
        _action(spread.columns[2], "Remove from the comparison").trigger()
    assert asked.args == [2]


def test_new_results_reach_the_columns_in_sight_at_once_and_the_others_soon(
    shown: Callable[..., Spread], qtbot: QtBot
) -> None:
    before = many(12)
    facts = before.facts[:10]
    cells = tuple(c for c in before.cells if c.fact_id in {f.id for f in facts})
    spread = shown(before, width=1000)
    kept = [slot.column for slot in spread.slots]
    fresh: list[Column] = []
    spread.built.connect(fresh.append)

    spread.show_comparison(replace(before, facts=facts, cells=cells, discrepancies=()))

    assert [c.article_id for c in spread.columns] == list(spread.in_sight())
    qtbot.waitUntil(lambda: spread.complete)
    assert list(spread.columns) == kept
    assert len(fresh) == 12 - len(spread.in_sight())
    assert {c.header.facts.text() for c in spread.columns} <= {"1 fact", *(f"{n} facts" for n in range(11))}


def test_what_is_underlined_starts_over_when_its_measure_goes(shown: Callable[..., Spread], qtbot: QtBot) -> None:
    comparison = many(4)
    spread = shown(comparison)
    spread.set_reference(comparison.articles[3].id)
    with qtbot.waitSignal(spread.reference_changed) as changed:
        spread.show_comparison(many(3))
    assert changed.args == [""]
    qtbot.waitUntil(lambda: spread.complete)
    spread.columns[0].grab()
