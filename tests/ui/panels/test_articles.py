"""The list of sources in its panel."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from tests.compare.making import three, three_articles
from ui.models.articles_model import NOTES, ArticleRole
from ui.panels.articles import ArticlesPanel
from ui.session import Session

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def session() -> Session:
    session = Session()
    session.show(three())
    return session


@pytest.fixture
def panel(session: Session, qtbot: QtBot) -> ArticlesPanel:
    panel = ArticlesPanel(session)
    qtbot.addWidget(panel)
    panel.resize(1200, 300)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def outlets(panel: ArticlesPanel) -> list[str]:
    return [panel.sorted.index(n, 0).data(ArticleRole.ARTICLE).outlet for n in range(panel.sorted.rowCount())]


def test_articles_stand_in_order_of_opening(panel: ArticlesPanel) -> None:
    assert outlets(panel) == ["Coast Wire", "Daily Lantern", "Evening Post"]


def test_a_header_sorts(panel: ArticlesPanel) -> None:
    panel.table.sortByColumn(4, Qt.SortOrder.AscendingOrder)
    assert outlets(panel)[0] == "Evening Post"


def test_enter_goes_to_the_article(panel: ArticlesPanel, session: Session, qtbot: QtBot) -> None:
    panel.table.setFocus()
    panel.table.setCurrentIndex(panel.sorted.index(2, 0))
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    assert session.sentence == session.comparison.sentences_of(session.comparison.articles[2].id)[0]


def test_the_row_follows_the_selected_sentence(panel: ArticlesPanel, session: Session) -> None:
    session.select_sentence(session.comparison.sentences_of(session.comparison.articles[1].id)[2])
    assert panel.table.currentIndex().row() == 1


def test_the_menu_of_a_row_acts_on_its_article(panel: ArticlesPanel, qtbot: QtBot) -> None:
    panel.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    row = panel.table.visualRect(panel.sorted.index(0, 1)).center()
    for wanted, words in (
        (panel.reread_wanted, "Read again from its file"),
        (panel.replace_wanted, "Replace with another file…"),
        (panel.remove_wanted, "Remove from the comparison"),
    ):
        qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.RightButton, pos=row)
        panel.table.customContextMenuRequested.emit(row)
        menu = panel.findChildren(QMenu)[-1]
        [action] = [a for a in menu.actions() if a.text().replace("&", "") == words]
        with qtbot.waitSignal(wanted) as asked:
            action.trigger()
        menu.close()
        assert asked.args == [2]


def test_rows_are_copied(panel: ArticlesPanel, qtbot: QtBot) -> None:
    panel.table.setFocus()
    panel.table.selectAll()
    qtbot.keyClick(panel.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    QGuiApplication.clipboard().clear()
    assert len(lines) == 4
    assert lines[2].startswith("B\tDaily Lantern\tCrane falls")


def test_without_articles_it_teaches(panel: ArticlesPanel, session: Session) -> None:
    session.show(None)
    assert panel.teaching.isVisible()


def test_notes_are_wrapped_and_whole_in_the_tooltip(panel: ArticlesPanel, session: Session) -> None:
    first, *others = three_articles()
    notes = ("Read as windows-1252.", "Only 12 words: the rest may be behind a pay-wall. " * 4)
    session.show(three((replace(first, source=replace(first.source, notes=notes)), *others)))
    panel.resize(700, 300)

    assert panel.table.rowHeight(0) > 2 * panel.table.rowHeight(1)
    assert notes[1] in panel.sorted.index(0, NOTES).data(Qt.ItemDataRole.ToolTipRole)

    panel.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert panel.table.rowHeight(2) > 2 * panel.table.rowHeight(0)
