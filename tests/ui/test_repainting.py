"""What a judgement changes is painted again and nothing else: all of many reports would take long."""

from __future__ import annotations

from time import thread_time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from compare.review import questions_of
from tests.compare.making import many
from ui.analysis import _looked_up
from ui.models.judged_words import At
from ui.panels.fact import MOST_CARDS
from ui.session import only_read
from ui.widgets.findings import Findings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from ui.app import App
    from ui.panels.coverage import CoveragePanel
    from ui.panels.fact import FactPanel


class Paints(QObject):
    """Counts how often each of some widgets is painted."""

    def __init__(self, widgets: Iterable[QWidget]) -> None:
        super().__init__()
        self.counts = dict.fromkeys(widgets, 0)
        for widget in self.counts:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Paint:
            self.counts[watched] += 1  # type: ignore[index]
        return False


@pytest.fixture
def desk(app: App, qtbot: QtBot) -> App:
    """Give the program with twelve reports on screen and nothing left to paint."""
    app.session.show(many(12))
    assert app.session.comparison is not None
    app.session.light_up(app.session.comparison.facts[-1])
    settle(app, qtbot)
    return app


@pytest.fixture
def crowd(app: App, qtbot: QtBot) -> App:
    """Give the program with 46 reports on screen."""
    app.session.show(_looked_up(many(46, facts=170)))
    settle(app, qtbot)
    return app


def settle(app: App, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: app.window.reading.ready, timeout=10_000)
    qtbot.waitUntil(lambda: not any(r._still.isActive() for r in app.window.reading.spread.ribbons))
    for _ in range(3):
        QApplication.processEvents()


def test_only_pages_on_which_something_changed_are_painted_again(desk: App, qtbot: QtBot) -> None:
    before = desk.session.comparison
    assert before is not None
    question = next(q for q in questions_of(before) if len(q.fact.article_ids) < 6)
    columns = [c for c in desk.window.reading.spread.columns if c.article_id in desk.window.reading.spread.in_sight()]
    paints = Paints([c.view.viewport() for c in columns])
    ribbons = Paints(r for r in desk.window.reading.spread.ribbons if r.isVisible())

    desk.judging.confirm(At(question.fact, question.article_id, None))
    settle(desk, qtbot)

    after = desk.session.comparison
    assert after is not None
    assert after is not before
    changed = {c for c in columns if Findings.of(before, c.article_id) != Findings.of(after, c.article_id)}
    painted = {c for c in columns if paints.counts[c.view.viewport()]}
    assert painted == changed
    assert changed != set(columns), "choose another fact: a page must be left that nothing changes on"
    assert not any(ribbons.counts.values())


def test_the_matrix_keeps_its_rows_when_a_cell_is_judged(desk: App, qtbot: QtBot) -> None:
    before = desk.session.comparison
    assert before is not None
    panel: CoveragePanel = desk.window.docks.panels["coverage"]  # type: ignore[assignment]
    question = questions_of(before)[0]
    resets: list[str] = []
    panel.model.modelReset.connect(lambda: resets.append("reset"))

    with qtbot.waitSignal(panel.model.dataChanged):
        desk.judging.confirm(At(question.fact, question.article_id, None))

    assert panel.model.matrix is not None
    assert panel.model.matrix.comparison is desk.session.comparison
    assert not resets


def test_a_judgement_tells_the_panels_the_selection_with_the_comparison(desk: App) -> None:
    """Else each of them would show that nothing is selected first, and the fact again after it."""
    session = desk.session
    assert session.comparison is not None
    question = questions_of(session.comparison)[0]
    session.select_fact(question.fact)
    seen: list[bool] = []
    session.changed.connect(lambda comparison: seen.append(session.fact is comparison.fact(question.fact.id)))

    desk.judging.confirm(At(question.fact, question.article_id, None))

    assert seen == [True]


def test_the_inspector_has_its_cards_before_the_first_fact_comes(app: App, qtbot: QtBot) -> None:
    comparison = many(15)
    panel: FactPanel = app.window.docks.panels["fact"]  # type: ignore[assignment]
    app.session.show(only_read(comparison.articles, options=comparison.options))
    assert len(panel.cards) < MOST_CARDS
    qtbot.waitUntil(lambda: len(panel.cards) == MOST_CARDS)
    assert not any(card.isVisibleTo(panel) for card in panel.cards)
    made = list(panel.cards)

    app.session.show(comparison)
    app.session.light_up(comparison.facts[0])

    assert panel.cards == made
    assert all(card.isVisibleTo(panel) for card in made)


def test_what_46_reports_are_looked_up_for_was_looked_up_before(crowd: App) -> None:
    """In the working thread, that is, where nobody waits for it."""
    comparison = _looked_up(many(46, facts=170))
    ready = set(comparison.__dict__)

    crowd.session.show(comparison)
    crowd.session.select_fact(comparison.facts[0])
    crowd.window.docks.show("review")
    QApplication.processEvents()

    by_articles = {"_articles", "_columns", "_by_article", "independent_versions", "_facts", "_rows"}
    assert set(comparison.__dict__) - ready <= by_articles, "looks through every cell or match in the window's thread"
    assert {"_cells", "_said", "_unsure", "_lent", "_carried", "_between", "_matches_of"} <= ready


def test_judging_among_46_reports_takes_no_time_that_is_noticed(crowd: App, qtbot: QtBot) -> None:
    assert crowd.session.comparison is not None
    crowd.window.docks.show("review")
    asked = questions_of(crowd.session.comparison)
    assert len(asked) > 500
    taken = []
    for question in asked[:5]:
        settle(crowd, qtbot)
        began = thread_time()
        crowd.judging.confirm(At(question.fact, question.article_id, None))
        QApplication.processEvents()
        taken.append(thread_time() - began)

    # The quickest of five: another program may come in between, needless work is there every time.
    assert min(taken) < 0.1, f"a judgement took {min(taken) * 1000:.0f} ms"
