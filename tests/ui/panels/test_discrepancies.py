"""The list of clashes: it follows and leads the session, and says so when there are none."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.compare.making import many, three
from ui.panels.discrepancies import DiscrepanciesPanel
from ui.session import Session, only_read

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def session() -> Session:
    session = Session()
    session.show(many(5))
    return session


@pytest.fixture
def panel(session: Session, qtbot: QtBot) -> DiscrepanciesPanel:
    panel = DiscrepanciesPanel(session)
    qtbot.addWidget(panel)
    panel.resize(600, 300)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def test_a_click_selects_the_fact(panel: DiscrepanciesPanel, session: Session, qtbot: QtBot) -> None:
    where = panel.list.visualRect(panel.model.index(1)).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    clash = panel.model.clash_at(1)
    assert session.fact == clash.fact
    assert session.sentence in {r.passage.sentence for r in clash.discrepancy.readings}
    assert session.asked


def test_arrows_walk_through_the_clashes(panel: DiscrepanciesPanel, session: Session, qtbot: QtBot) -> None:
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(0))
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    assert session.fact == panel.model.clash_at(1).fact


def test_the_current_row_follows_the_session(panel: DiscrepanciesPanel, session: Session) -> None:
    last = panel.model.rowCount() - 1
    session.select_fact(panel.model.clash_at(last).fact)
    assert panel.list.currentIndex().row() == last

    clashing = {panel.model.clash_at(n).fact.id for n in range(last + 1)}
    calm = next(f for f in session.comparison.facts if f.id not in clashing)
    session.select_fact(calm)
    assert session.fact == calm
    assert not panel.list.currentIndex().isValid()
    assert panel.list.selectedIndexes() == []


def test_it_teaches_what_no_clash_means(panel: DiscrepanciesPanel, session: Session) -> None:
    session.show(replace(three(), discrepancies=()))
    assert panel.teaching.isVisible()
    assert panel.teaching.accessibleName() == "No clashing details found"
    assert "reading is still worth it" in panel.teaching.accessibleDescription()
    assert "number, date, name or quotation" in panel.teaching.accessibleDescription()
    session.show(only_read(three().articles))
    assert panel.teaching.accessibleName() == "Not compared yet"
    session.show(only_read(three().articles[:1]))
    assert panel.teaching.accessibleName() == "Waiting for a second report"
    session.show(None)
    assert panel.teaching.accessibleName() == "Nothing compared yet"


def test_a_clash_is_copied(panel: DiscrepanciesPanel, session: Session, qtbot: QtBot) -> None:
    session.show(three())
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(0))
    qtbot.keyClick(panel.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()
    assert copied.strip().split("\t")[:4] == ["number", "Three people were injured", "A: 3 people", "B: 5 people"]
