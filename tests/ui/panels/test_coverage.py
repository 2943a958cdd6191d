"""The matrix panel: it follows and leads the session, filters, sorts, copies, and works by keyboard."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence, QShortcut

from compare.model import Coverage
from tests.compare.making import many, three
from ui.models.arrangement import FactOrder, SortBy
from ui.panels.coverage import CoveragePanel
from ui.session import Session, only_read
from ui.widgets.coverage_delegate import Detail
from ui.widgets.coverage_table import column_widths

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu
    from pytestqt.qtbot import QtBot

    from compare.model import Fact


@pytest.fixture
def session() -> Session:
    session = Session()
    session.show(three())
    return session


@pytest.fixture
def panel(session: Session, qtbot: QtBot) -> Iterator[CoveragePanel]:
    panel = CoveragePanel(session)
    qtbot.addWidget(panel)
    panel.resize(1200, 400)
    with qtbot.waitExposed(panel):
        panel.show()
    yield panel
    QGuiApplication.clipboard().clear()


def fact(session: Session, words: str) -> Fact:
    assert session.comparison is not None
    return next(f for f in session.comparison.facts if words in f.label)


def shown(panel: CoveragePanel) -> list[str]:
    rows = (panel.model.fact_at(n) for n in range(panel.model.rowCount()))
    return [f.label for f in rows if f]


def test_escape_clears_the_filter_field_and_nothing_else(panel: CoveragePanel, qtbot: QtBot) -> None:
    everything = shown(panel)
    stopped: list[bool] = []
    stop = QShortcut(QKeySequence("Esc"), panel)  # as the window has one, to stop the work
    stop.activated.connect(lambda: stopped.append(True))
    field = panel.bar.search
    field.setFocus()
    qtbot.keyClicks(field, "mayor")
    assert len(shown(panel)) < len(everything)

    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), shown(panel), stopped) == ("", everything, [])
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert stopped == [True]


def click(qtbot: QtBot, panel: CoveragePanel, row: int, column: int) -> None:
    where = panel.table.visualRect(panel.model.index(row, column)).center()
    qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=where)


# -- the selected fact ------------------------------------------------------------------------------------------------


def test_the_current_row_follows_the_session(panel: CoveragePanel, session: Session) -> None:
    session.select_fact(fact(session, "union"))
    assert panel.model.fact_at(panel.table.currentIndex().row()) == session.fact


def test_arrows_lead_the_session(panel: CoveragePanel, session: Session, qtbot: QtBot) -> None:
    session.select_fact(fact(session, "crane fell"))
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_Down)
    assert session.fact == fact(session, "injured")
    qtbot.keyClick(panel.table, Qt.Key.Key_Up)
    assert session.fact == fact(session, "crane fell")


def test_following_does_not_select_again(panel: CoveragePanel, session: Session, qtbot: QtBot) -> None:
    other = fact(session, "mayor")
    told: list[object] = []
    session.selected.connect(lambda f, _s: told.append(f))
    session.select_fact(other)
    assert told == [other]


def test_a_click_goes_to_the_outlets_own_sentence(panel: CoveragePanel, session: Session, qtbot: QtBot) -> None:
    trains = fact(session, "Salten")
    click(qtbot, panel, panel.model.row_of(trains), 2)
    assert session.fact == trains
    assert session.sentence.article_id == panel.model.article_at(2)


def test_enter_on_not_found_goes_to_the_nearest(panel: CoveragePanel, session: Session, qtbot: QtBot) -> None:
    gust = fact(session, "gust")
    panel.table.setFocus()
    panel.table.setCurrentIndex(panel.model.index(panel.model.row_of(gust), 3))
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    cell = session.comparison.cell(gust, panel.model.article_at(3))
    assert cell.coverage is Coverage.ABSENT
    assert session.sentence == cell.nearest


def test_arrows_step_over_headings(panel: CoveragePanel, session: Session, qtbot: QtBot) -> None:
    panel.bar.group.setChecked(True)
    headings = panel.model.heading_rows()
    assert len(headings) > 2
    panel.table.setFocus()
    panel.table.setCurrentIndex(panel.model.index(1, 0))
    visited = [panel.model.fact_at(1)]
    for _ in range(panel.model.fact_count - 1):
        qtbot.keyClick(panel.table, Qt.Key.Key_Down)
        visited.append(panel.model.fact_at(panel.table.currentIndex().row()))
    assert None not in visited
    assert len(set(visited)) == panel.model.fact_count
    for _ in range(panel.model.fact_count):
        qtbot.keyClick(panel.table, Qt.Key.Key_Up)
    assert panel.model.fact_at(panel.table.currentIndex().row()) == visited[0]


def test_a_click_on_a_heading_folds_its_group(panel: CoveragePanel, qtbot: QtBot) -> None:
    panel.bar.group.setChecked(True)
    before, headings = shown(panel), panel.model.heading_rows()
    click(qtbot, panel, 0, 0)
    assert panel.model.heading_rows()[:2] == [0, 1]
    assert len(panel.model.heading_rows()) == len(headings)
    assert shown(panel) == before[headings[1] - 1 :]
    assert panel.model.fact_count == len(before)
    click(qtbot, panel, 0, 0)
    assert shown(panel) == before


@pytest.mark.parametrize("opening", [Qt.Key.Key_Plus, Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_groups_are_folded_and_unfolded_by_key(
    panel: CoveragePanel, session: Session, qtbot: QtBot, opening: Qt.Key
) -> None:
    panel.bar.group.setChecked(True)
    panel.table.setFocus()
    row = panel.model.heading_rows()[1] + 1
    panel.table.setCurrentIndex(panel.model.index(row, 0))
    inside, before = panel.model.fact_at(row), shown(panel)

    qtbot.keyClick(panel.table, Qt.Key.Key_Minus)
    heading = panel.table.currentIndex()
    assert panel.model.kind_at(heading.row()) in panel.model.folded
    assert inside.label not in shown(panel)
    assert session.fact == inside
    name = QAccessible.queryAccessibleInterface(panel.table).focusChild().text(QAccessible.Text.Name)
    assert name.endswith(", folded")

    qtbot.keyClick(panel.table, Qt.Key.Key_Down)
    qtbot.keyClick(panel.table, Qt.Key.Key_Up)
    assert panel.table.currentIndex().row() == heading.row()
    qtbot.keyClick(panel.table, opening)
    assert shown(panel) == before
    assert panel.model.fact_at(panel.table.currentIndex().row()) == inside


def test_all_groups_are_folded_and_unfolded_at_once(panel: CoveragePanel) -> None:
    before = set(shown(panel))
    panel.fold_all(True)
    assert panel.model.grouped
    assert shown(panel) == []
    assert panel.model.rowCount() == len(panel.model.heading_rows()) > 2
    assert panel.teaching.isHidden()
    panel.set_filter("clashes")
    assert panel.model.rowCount() == 1
    panel.clear_filter()
    panel.fold_all(False)
    assert set(shown(panel)) == before
    assert panel.model.grouped


def test_without_groups_nothing_is_folded(panel: CoveragePanel, qtbot: QtBot) -> None:
    before = shown(panel)
    panel.fold_all(True)
    panel.bar.group.setChecked(False)
    assert shown(panel) == before
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_Minus)
    assert shown(panel) == before


# -- filter and order -------------------------------------------------------------------------------------------------


def test_filters_by_name(panel: CoveragePanel, session: Session, qtbot: QtBot) -> None:
    post = session.comparison.articles[2].id
    with qtbot.waitSignal(panel.filter_changed) as told:
        panel.set_filter("missing", post)
    assert told.args == ["missing", post]
    assert shown(panel) == [f.label for f in session.comparison.facts_missing(post)]
    assert panel.bar.count.text() == "2 of 8 facts"
    assert panel.bar.show_button.text() == "Show: not found in C"
    panel.set_filter("all")
    assert len(shown(panel)) == 8
    with pytest.raises(ValueError, match="nonsense"):
        panel.set_filter("nonsense")


def test_typing_filters_and_keeps_the_selected_fact(panel: CoveragePanel, session: Session, qtbot: QtBot) -> None:
    session.select_fact(fact(session, "mayor"))
    qtbot.keyClicks(panel.bar.search, "norrvik")
    assert "The mayor promised an inquiry" not in shown(panel)
    assert session.fact == fact(session, "mayor")
    panel.bar.search.clear()
    assert panel.model.fact_at(panel.table.currentIndex().row()) == session.fact


def test_no_fact_passes(panel: CoveragePanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.bar.search, "zeppelin")
    assert panel.teaching.isVisible()
    assert panel.teaching.accessibleName() == "No fact passes the filter"
    panel.teaching.asked.emit()
    assert panel.table.isVisible()
    assert panel.bar.search.text() == ""


def opened(menu: QMenu) -> dict[str, QAction]:
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions()}


def test_menus_do_what_they_say(panel: CoveragePanel, session: Session) -> None:
    actions = opened(panel.bar.show_button.menu())
    actions["clashes"].trigger()
    assert shown(panel) == ["Three people were injured"]
    missing = opened(panel.bar.show_button.menu())["Not found in"].menu()
    next(a for a in missing.actions() if "Evening Post" in a.text()).trigger()
    assert len(shown(panel)) == 2
    opened(panel.bar.sort_button.menu())["high in one, low in another"].trigger()
    assert panel.model.order == FactOrder(SortBy.BURIED)


def test_a_click_on_an_outlet_sorts_by_its_order(panel: CoveragePanel, qtbot: QtBot) -> None:
    header = panel.table.horizontalHeader()
    where = QPoint(header.sectionViewportPosition(3) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert panel.model.order == FactOrder(SortBy.POSITION, panel.model.article_at(3))
    assert header.sortIndicatorSection() == 3
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert panel.model.order.backwards


# -- other comparisons ------------------------------------------------------------------------------------------------


def test_the_panel_teaches_while_it_is_empty(panel: CoveragePanel, session: Session) -> None:
    session.show(None)
    assert panel.teaching.accessibleName() == "Nothing compared yet"
    session.show(only_read(three().articles))
    assert panel.teaching.accessibleName() == "Not compared yet"
    session.show(three())
    assert panel.table.isVisible()


def test_46_outlets_keep_the_facts_in_sight(session: Session, panel: CoveragePanel, qtbot: QtBot) -> None:
    session.show(many(46, facts=30))
    table = panel.table
    last = panel.model.index(4, 46)
    table.setFocus()
    table.setCurrentIndex(last)
    assert table.viewport().rect().contains(table.visualRect(last).center())
    assert table.columnViewportPosition(0) < 0
    facts = table.facts.visualRect(panel.model.index(4, 0))
    assert facts.left() == 0
    assert facts.top() == table.visualRect(last).top()
    for _ in range(45):
        qtbot.keyClick(table, Qt.Key.Key_Left)
    first = table.visualRect(panel.model.index(4, 1))
    assert first.left() >= table.facts.width()


def test_46_outlets_filter_and_sort_within_a_tenth_of_a_second(session: Session, panel: CoveragePanel) -> None:
    session.show(many(46, facts=40))
    panel.model.arrange(order=FactOrder(SortBy.BURIED))
    start = time.perf_counter()
    panel.bar.search.setText("witness")
    panel.model.arrange(order=FactOrder(SortBy.STATE))
    assert time.perf_counter() - start < 0.2, "two changes, each under 100 ms"


def test_columns_share_the_room() -> None:
    wide = column_widths(1366, 4)
    assert sum(wide) == 1366
    assert len(wide) == 7
    assert min(wide[1:5]) >= 128
    assert column_widths(1366, 46)[1] < 64


# -- copying and accessibility ----------------------------------------------------------------------------------------


def test_the_selection_is_copied_as_a_table(panel: CoveragePanel, session: Session, qtbot: QtBot) -> None:
    session.select_fact(fact(session, "crane fell"))
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(panel.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    carried = QGuiApplication.clipboard().mimeData()
    lines = carried.text().splitlines()
    assert [line.split("\t")[0] for line in lines] == [
        "Fact",
        "A crane fell across the railway tracks in Norrvik",
        "Three people were injured",
    ]
    assert carried.html().count("<tr>") == 3


def test_the_button_copies_all_that_is_shown(panel: CoveragePanel) -> None:
    panel.set_filter("clashes")
    panel.bar.copy_button.click()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 2


def test_everything_has_a_name(panel: CoveragePanel) -> None:
    for part in (panel.table, panel.totals, panel.bar.search, panel.bar.show_button, panel.bar.copy_button):
        assert part.accessibleName()
    assert "C Evening Post: 5 reported, 2 not found, 2 only here" in panel.totals.accessibleDescription()


def test_cells_are_read_out_in_sentences(panel: CoveragePanel, session: Session) -> None:
    reader = QAccessible.queryAccessibleInterface(panel.table)
    read_out = [reader.child(n).text(QAccessible.Text.Name) for n in range(reader.childCount())]
    assert any(words.startswith("C Evening Post: not found in this report. Nearest:") for words in read_out)
    assert "C Evening Post" in read_out, "the outlet's header"
    assert read_out.count("") == 1, "only the corner has nothing to say"


def test_whole_sentences_of_many_reports_are_there_to_be_read(panel: CoveragePanel, session: Session) -> None:
    session.show(many(20))
    last = session.comparison.facts[-1]
    session.select_fact(last)
    assert panel.table.columnWidth(20) < 64

    panel.table.show_detail(Detail.SENTENCES)

    assert panel.table.columnWidth(20) >= 200
    shown = panel.table.visualRect(panel.model.index(panel.model.row_of(last), 1))
    assert panel.table.viewport().rect().intersects(shown)


def test_whole_sentences_stand_beside_each_other(panel: CoveragePanel, session: Session, qtbot: QtBot) -> None:
    low = panel.table.rowHeight(0)
    actions = opened(panel.bar.detail_button.menu())
    actions["whole sentences"].trigger()
    heights = [panel.table.rowHeight(n) for n in range(panel.model.rowCount())]
    assert min(heights) > low
    assert heights == [panel.table.facts.rowHeight(n) for n in range(panel.model.rowCount())]
    assert panel.bar.detail_button.text() == "Cells: whole sentences"
    panel.set_filter("clashes")
    assert panel.table.rowHeight(0) > low
    actions["start of quote"].trigger()
    assert panel.table.rowHeight(0) == low
