"""Columns follow the one that is scrolled by hand, by meaning and not by place, unless they are to keep still."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.compare.making import Bench, article
from ui.panels.reading import ReadingPanel
from ui.session import Session
from ui.widgets.lockstep import READING

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from compare.comparison import Comparison
    from compare.model import Fact, Sentence
    from ui.widgets.column import Column

PLACES = {"crane": (10, 50, 30), "trains": (30, 12, 55), "mayor": (50, 33, None)}
"""In which sentence each report tells of each thing: in an order of its own."""


def crossing() -> tuple[Comparison, dict[str, Fact]]:
    """Compare three long reports that tell the same things in different orders."""
    bodies = [
        [f"Report {n} fills its sentence {k} with a matter of its own that nobody shares." for k in range(80)]
        for n in range(3)
    ]
    for thing, places in PLACES.items():
        for body, place in zip(bodies, places, strict=True):
            if place is not None:
                body[place - 1] = f"All that the reports share here is what became of the {thing} on Tuesday."
    reports = tuple(article(f"Outlet {n}", f"Headline {n}", body) for n, body in enumerate(bodies))
    bench = Bench(reports)
    facts = {
        thing: bench.fact(thing, 0.9, *((r.outlet, p, "") for r, p in zip(reports, places, strict=True) if p))
        for thing, places in PLACES.items()
    }
    return bench.compare(list(facts.values()), [c for f in facts.values() for c in bench.cells(f)]), facts


@pytest.fixture
def session() -> Session:
    return Session()


@pytest.fixture
def panel(session: Session, qtbot: QtBot) -> ReadingPanel:
    reading = ReadingPanel(session)
    qtbot.addWidget(reading)
    reading.set_reduced_motion(True)
    reading.resize(1366, 700)
    reading.show()
    qtbot.waitExposed(reading)
    return reading


@pytest.fixture
def facts(session: Session, panel: ReadingPanel, qtbot: QtBot) -> dict[str, Fact]:
    comparison, found = crossing()
    session.show(comparison)
    qtbot.waitUntil(lambda: panel.ready)
    return found


def own(column: Column, fact: Fact) -> Sentence:
    """Give a column's sentence for the fact."""
    return next(p.sentence for p in fact.contributors if p.sentence.article_id == column.article_id)


def top(column: Column, fact: Fact) -> float:
    """Give how far below the view's top a column's passage of the fact stands."""
    return column.view.y_range(own(column, fact))[0]


def turn(column: Column, eighths: int) -> None:
    """Turn the wheel over a column's text."""
    page = column.view.viewport()
    point = QPointF(40, 200)
    event = QWheelEvent(
        point,
        QPointF(page.mapToGlobal(point.toPoint())),
        QPoint(),
        QPoint(0, eighths),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page, event)


def read_on(qtbot: QtBot, column: Column, fact: Fact, *, meanwhile: Callable[[], object] | None = None) -> None:
    """Scroll a column by hand until one reads about the fact, and let the others follow."""
    line = column.view.viewport().height() * READING
    for _ in range(400):
        away = top(column, fact) - line
        if abs(away) < 30:
            break
        turn(column, -60 if away > 0 else 60)
        QApplication.processEvents()
        if meanwhile is not None:
            meanwhile()
    assert abs(top(column, fact) - line) < 40


def test_the_others_follow_to_their_own_words_for_what_is_read(
    panel: ReadingPanel, facts: dict[str, Fact], qtbot: QtBot
) -> None:
    first, second, third = panel.spread.columns
    for thing in ("crane", "trains", "crane"):
        read_on(qtbot, first, facts[thing])
        qtbot.waitUntil(lambda thing=thing: abs(top(second, facts[thing]) - top(first, facts[thing])) < 2)
        qtbot.waitUntil(lambda thing=thing: abs(top(third, facts[thing]) - top(first, facts[thing])) < 2)


def test_any_column_can_lead(panel: ReadingPanel, facts: dict[str, Fact], qtbot: QtBot) -> None:
    first, second, _ = panel.spread.columns
    read_on(qtbot, second, facts["trains"])
    qtbot.waitUntil(lambda: abs(top(first, facts["trains"]) - top(second, facts["trains"])) < 2)


def test_a_report_without_the_passage_stays(panel: ReadingPanel, facts: dict[str, Fact], qtbot: QtBot) -> None:
    first, second, third = panel.spread.columns
    read_on(qtbot, first, facts["trains"])
    qtbot.waitUntil(lambda: abs(top(third, facts["trains"]) - top(first, facts["trains"])) < 2)
    read_on(qtbot, first, facts["mayor"])
    qtbot.waitUntil(lambda: abs(top(second, facts["mayor"]) - top(first, facts["mayor"])) < 2)
    before = third.view.verticalScrollBar().value()
    turn(first, -30)
    QApplication.processEvents()
    assert third.view.verticalScrollBar().value() == before


def test_a_locked_column_and_the_switch_keep_columns_still(
    panel: ReadingPanel, facts: dict[str, Fact], session: Session, qtbot: QtBot
) -> None:
    first, second, third = panel.spread.columns
    third.locked = True
    read_on(qtbot, first, facts["trains"])
    qtbot.waitUntil(lambda: abs(top(second, facts["trains"]) - top(first, facts["trains"])) < 2)
    assert third.view.verticalScrollBar().value() == 0

    panel.set_together(False)
    before = second.view.verticalScrollBar().value()
    read_on(qtbot, first, facts["mayor"])
    session.select_fact(facts["crane"], sentence=own(first, facts["crane"]))
    QApplication.processEvents()
    assert second.view.verticalScrollBar().value() == before
    assert 0 <= top(first, facts["crane"]) <= first.view.viewport().height()


def test_the_selected_passage_stays_level_while_it_is_in_view(
    panel: ReadingPanel, facts: dict[str, Fact], session: Session, qtbot: QtBot
) -> None:
    first, second, _ = panel.spread.columns
    session.select_fact(facts["trains"], sentence=own(first, facts["trains"]))
    for _ in range(3):
        turn(first, -40)
        qtbot.waitUntil(lambda: abs(top(second, facts["trains"]) - top(first, facts["trains"])) < 2)


def test_what_the_program_scrolls_leads_nobody(
    panel: ReadingPanel, facts: dict[str, Fact], session: Session, qtbot: QtBot
) -> None:
    first, second, _ = panel.spread.columns
    turn(first, -60)
    session.select_fact(facts["crane"])
    assert panel.lockstep._leader is None
    before = second.view.verticalScrollBar().value()
    first.view.scroll_to(own(first, facts["mayor"]))
    QApplication.processEvents()
    assert second.view.verticalScrollBar().value() == before


def test_far_ways_glide_only_where_motion_is_wanted(panel: ReadingPanel, facts: dict[str, Fact], qtbot: QtBot) -> None:
    first, second, _ = panel.spread.columns
    glided: list[bool] = []
    read_on(qtbot, first, facts["crane"], meanwhile=lambda: glided.append(second.view.gliding))
    assert not any(glided)

    panel.set_reduced_motion(False)
    read_on(qtbot, first, facts["trains"], meanwhile=lambda: glided.append(second.view.gliding))
    assert any(glided)
    qtbot.waitUntil(lambda: abs(top(second, facts["trains"]) - top(first, facts["trains"])) < 2)
