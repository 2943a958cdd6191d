"""The queue is a sound model, says why each finding is worth a look, and teaches while there is nothing to review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from compare import judging
from tests.compare.making import many, three, three_articles
from ui.models.review_model import ReviewModel, asked_of
from ui.panels.review import ReviewPanel
from ui.session import Session, only_read

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_model_keeps_the_rules_of_qt() -> None:
    model = ReviewModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for shown in (three(), many(6), None, three()):
        model.show(shown)
        model.show(shown, only_open=True)
    assert model.rowCount() == len(asked_of(three())) == tester.model().rowCount()


def test_each_row_says_finding_report_reason_fact_and_words() -> None:
    model, computed = ReviewModel(), three()
    question = asked_of(computed)[0]
    judged = judging.apply(computed, [judging.reject(computed, question.fact, question.article_id)])

    model.show(computed)
    open_row = [model.index(0, column).data() for column in range(5)]
    model.show(judged)
    done_row = [model.index(0, column).data() for column in range(5)]

    assert open_row[0] == "≠ clash"
    assert "do both speak of the same thing?" in open_row[2]
    assert done_row[0] == "● reported ✓"
    assert done_row[2] == "rejected by you"
    assert open_row[3] == done_row[3] == question.fact.label
    assert open_row[4] in model.index(0, 4).data(Qt.ItemDataRole.AccessibleTextRole)


def test_an_empty_queue_teaches(qtbot: QtBot) -> None:
    session = Session()
    panel = ReviewPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    assert panel.teaching.isVisible()
    session.show(only_read(three_articles()))
    assert panel.teaching.isVisible()
    session.show(three())
    assert not panel.teaching.isVisible()
    panel.hide()
    session.show(None)
    panel.show()
    assert panel.teaching.isVisible()


def test_a_click_leads_the_session_and_the_session_leads_the_queue(qtbot: QtBot) -> None:
    session = Session()
    session.show(three())
    panel = ReviewPanel(session)
    qtbot.addWidget(panel)
    panel.resize(1200, 300)
    panel.show()
    last = panel.model.rowCount() - 1

    spot = panel.table.visualRect(panel.model.index(last, 3)).center()
    qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert session.fact == asked_of(three())[last].fact

    first = panel.model.question(0)
    assert first is not None
    own = next(p for p in first.fact.contributors if p.sentence.article_id == first.article_id)
    session.select_fact(first.fact, sentence=own.sentence)
    assert panel.table.currentIndex().row() == 0
