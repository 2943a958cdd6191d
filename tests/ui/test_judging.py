"""Deciding in the real window, by keyboard and by mouse: every judgement shows everywhere, and can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from compare import judging as judge
from compare.model import Coverage, MatchKind
from tests.compare.making import many, three
from tests.compare.test_judging import findings
from tests.ui.reports import compared, write_reports
from ui.models.coverage_cells import CoverageRole
from ui.models.judged_words import At
from ui.widgets.links import Links
from ui.widgets.waiting_strip import WaitingStrip

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from compare.comparison import Comparison
    from compare.model import Fact, Sentence
    from ui.app import App
    from ui.ask import Answers
    from ui.panels.coverage import CoveragePanel
    from ui.panels.fact import FactPanel
    from ui.panels.review import ReviewPanel
    from ui.widgets.article_view import ArticleView


@pytest.fixture
def desk(app: App, qtbot: QtBot) -> App:
    """Give the program with the three reports on screen."""
    app.session.show(three())
    qtbot.waitUntil(lambda: app.window.reading.ready, timeout=10_000)
    return app


def now(app: App) -> Comparison:
    assert app.session.comparison is not None
    return app.session.comparison


def fact_of(app: App, start: str) -> Fact:
    return next(f for f in now(app).facts if f.label.startswith(start))


def outlet(app: App, name: str) -> str:
    return next(a.id for a in now(app).articles if a.outlet == name)


def sentence(app: App, name: str, index: int) -> Sentence:
    return now(app).sentences_of(outlet(app, name))[index]


def matrix(app: App) -> CoveragePanel:
    return app.window.docks.panels["coverage"]  # type: ignore[return-value]


def queue(app: App) -> ReviewPanel:
    return app.window.docks.panels["review"]  # type: ignore[return-value]


def view_of(app: App, name: str) -> ArticleView:
    column = app.window.reading.spread.column_of(outlet(app, name), build=True)
    assert column is not None
    return column.view


def stand_on(app: App, qtbot: QtBot, fact: Fact, name: str = "") -> CoveragePanel:
    """Put the keyboard on a cell of the matrix, or on the fact's label."""
    panel = matrix(app)
    app.window.activateWindow()
    panel.table.setFocus()
    column = panel.model.column_of(outlet(app, name)) if name else 0
    panel.table.setCurrentIndex(panel.model.index(panel.model.row_of(fact), column))
    qtbot.waitUntil(panel.table.hasFocus)
    return panel


def press(qtbot: QtBot, widget: QWidget, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    qtbot.keyClick(widget, key, held)


def ask_for_menu(widget: QWidget, point: QPoint) -> QMenu:
    """Click with the right button, and give the menu that opens."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, widget.mapToGlobal(point))
    QApplication.sendEvent(widget, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, name: str) -> str:
    """Choose an entry of a menu, and give its words."""
    action = next(a for a in menu.actions() if a.objectName() == name)
    words = action.text()
    action.trigger()
    menu.close()
    return words


CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


# -- cells ------------------------------------------------------------------------------------------------------------


def test_a_cell_is_confirmed_and_rejected_by_key_and_undone(desk: App, qtbot: QtBot) -> None:
    before = findings(now(desk))
    fact, post = fact_of(desk, "Cracks"), outlet(desk, "Evening Post")
    panel = stand_on(desk, qtbot, fact, "Evening Post")

    press(qtbot, panel.table, Qt.Key.Key_Y)
    assert now(desk).coverage(fact_of(desk, "Cracks"), post) is Coverage.REPORTED
    press(qtbot, panel.table, Qt.Key.Key_X)
    assert now(desk).coverage(fact_of(desk, "Cracks"), post) is Coverage.ABSENT
    assert panel.table.hasFocus()
    assert desk.session.fact is not None
    assert desk.session.fact.id == fact.id
    assert desk.window.menus.actions["undo"].text() == "&Undo reject Evening Post: Cracks were found in March"

    press(qtbot, panel.table, Qt.Key.Key_Z, CTRL)
    assert now(desk).coverage(fact_of(desk, "Cracks"), post) is Coverage.REPORTED
    press(qtbot, panel.table, Qt.Key.Key_Z, CTRL)
    assert findings(now(desk)) == before
    assert not desk.window.menus.actions["undo"].isEnabled()
    press(qtbot, panel.table, Qt.Key.Key_Z, CTRL, SHIFT)
    assert now(desk).coverage(fact_of(desk, "Cracks"), post) is Coverage.REPORTED


def test_a_cell_can_be_said_in_part(desk: App, qtbot: QtBot) -> None:
    panel = stand_on(desk, qtbot, fact_of(desk, "Cracks"), "Evening Post")
    press(qtbot, panel.table, Qt.Key.Key_Y, SHIFT)
    cell = now(desk).cell(fact_of(desk, "Cracks"), outlet(desk, "Evening Post"))
    assert cell.coverage is Coverage.PARTLY


def test_the_menu_on_a_cell_says_what_comes_of_it(desk: App, qtbot: QtBot) -> None:
    fact = fact_of(desk, "Cracks")
    panel = stand_on(desk, qtbot, fact, "Evening Post")
    index = panel.model.index(panel.model.row_of(fact), panel.model.column_of(outlet(desk, "Evening Post")))

    menu = ask_for_menu(panel.table.viewport(), panel.table.visualRect(index).center())
    words = choose(menu, "reject")

    assert words == "Re&ject: not found in this report\tX"
    assert now(desk).coverage(fact_of(desk, "Cracks"), outlet(desk, "Evening Post")) is Coverage.ABSENT


def test_a_row_is_confirmed_as_a_whole_in_one_step(desk: App, qtbot: QtBot) -> None:
    fact = fact_of(desk, "No trains")
    panel = stand_on(desk, qtbot, fact)

    press(qtbot, panel.table, Qt.Key.Key_Y)

    assert {article_id for _, article_id in now(desk).judged.cells} == {a.id for a in now(desk).articles}
    assert desk.judging.stack.count() == 1
    assert [now(desk).coverage(fact, a.id) for a in now(desk).articles] == [Coverage.REPORTED] * 3


def test_what_makes_no_sense_is_told_and_changes_nothing(desk: App, qtbot: QtBot) -> None:
    panel = stand_on(desk, qtbot, fact_of(desk, "The mayor"), "Evening Post")
    press(qtbot, panel.table, Qt.Key.Key_X)
    assert "Only Evening Post states this fact" in desk.notices.history[-1].text
    assert desk.judging.stack.count() == 0
    stand_on(desk, qtbot, fact_of(desk, "The mayor"))
    press(qtbot, panel.table, Qt.Key.Key_X)
    assert "a cell of the matrix" in desk.notices.history[-1].text


def test_letters_typed_into_a_field_judge_nothing(desk: App, qtbot: QtBot) -> None:
    stand_on(desk, qtbot, fact_of(desk, "Cracks"), "Evening Post")
    field = matrix(desk).bar.search
    field.setFocus()
    qtbot.keyClicks(field, "xylkjnbu")
    assert field.text() == "xylkjnbu"
    assert desk.judging.stack.count() == 0


def test_a_judged_cell_is_marked_by_sign_and_words(desk: App, qtbot: QtBot) -> None:
    fact = fact_of(desk, "Cracks")
    panel = stand_on(desk, qtbot, fact, "Evening Post")
    before = panel.table.grab().toImage()

    press(qtbot, panel.table, Qt.Key.Key_Y)

    index = panel.model.index(panel.model.row_of(fact), panel.model.column_of(outlet(desk, "Evening Post")))
    assert index.data(CoverageRole.FACE).judged
    assert "✓" in index.data()
    assert "Confirmed by you; the program found: unsure" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert panel.table.grab().toImage() != before
    inspector: FactPanel = desk.window.docks.panels["fact"]  # type: ignore[assignment]
    card = next(c for c in inspector.cards if c.account and c.account.article.outlet == "Evening Post")
    assert card.account is not None
    assert card.account.judged
    assert "the program found: unsure" in card.notes.text()
    assert view_of(desk, "Evening Post")._look.findings.judged == {sentence(desk, "Evening Post", 3)}


# -- sentences --------------------------------------------------------------------------------------------------------


def click_on(qtbot: QtBot, view: ArticleView, wanted: Sentence) -> None:
    view.setFocus()
    view.scroll_to(wanted, smooth=False)
    spot = view.span_boxes(wanted.span)[0].center().toPoint()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_two_sentences_are_linked_and_unlinked_by_key(desk: App, qtbot: QtBot) -> None:
    wire, post = view_of(desk, "Coast Wire"), view_of(desk, "Evening Post")
    one, other = sentence(desk, "Coast Wire", 5), sentence(desk, "Evening Post", 3)

    click_on(qtbot, wire, one)
    press(qtbot, wire, Qt.Key.Key_L)
    assert desk.judging.linking == one
    click_on(qtbot, post, other)
    press(qtbot, post, Qt.Key.Key_L)

    assert desk.judging.linking is None
    match = next(m for m in now(desk).matches_of(one) if other in (m.left, m.right))
    assert match.kind is MatchKind.MANUAL
    assert set(now(desk).facts_of(one)) & set(now(desk).facts_of(other))
    assert [r.match for r in Links(now(desk)).between(one.article_id, other.article_id) if r.match == match]

    desk.session.select_fact(now(desk).facts_of(one)[0], sentence=one)
    click_on(qtbot, wire, one)
    leaving, view = (other, post) if now(desk).facts_of(one)[0].key.sentence == one else (one, wire)
    click_on(qtbot, view, leaving)
    press(qtbot, view, Qt.Key.Key_K)
    assert not set(now(desk).facts_of(one)) & set(now(desk).facts_of(other))


def test_pressing_the_key_twice_on_one_sentence_lets_go_of_it(desk: App, qtbot: QtBot) -> None:
    view = view_of(desk, "Coast Wire")
    click_on(qtbot, view, sentence(desk, "Coast Wire", 5))
    press(qtbot, view, Qt.Key.Key_L)
    press(qtbot, view, Qt.Key.Key_L)
    assert desk.judging.linking is None
    assert desk.judging.stack.count() == 0


def waiting_for(desk: App) -> str:
    """Give what the strip above the columns says, "" where there is none."""
    [strip] = desk.window.findChildren(WaitingStrip)
    return strip.words.text() if strip.isVisible() else ""


def test_a_strip_says_that_the_second_sentence_is_awaited(desk: App, qtbot: QtBot) -> None:
    one = sentence(desk, "Coast Wire", 5)
    assert waiting_for(desk) == ""
    desk.judging.link(At(None, one.article_id, one))
    assert "another report" in waiting_for(desk)
    assert now(desk).quote(one)[:20] in waiting_for(desk)
    assert waiting_for(desk).endswith("press L.")

    desk.navigation.step_fact(1)
    desk.navigation.go_to_column(1)
    assert waiting_for(desk)
    other = sentence(desk, "Evening Post", 3)
    desk.judging.link(At(None, other.article_id, other))
    assert waiting_for(desk) == ""
    assert desk.judging.stack.count() == 1


@pytest.mark.parametrize("way", ["escape", "button", "close", "project"])
def test_what_awaits_its_second_can_be_called_off(way: str, desk: App, qtbot: QtBot) -> None:
    view, one = view_of(desk, "Coast Wire"), sentence(desk, "Coast Wire", 5)
    click_on(qtbot, view, one)
    press(qtbot, view, Qt.Key.Key_L)
    assert waiting_for(desk)

    if way == "escape":
        press(qtbot, view, Qt.Key.Key_Escape)
    elif way == "button":
        [strip] = desk.window.findChildren(WaitingStrip)
        qtbot.mouseClick(strip.cancel, Qt.MouseButton.LeftButton)
    elif way == "close":
        desk.documents.unsaved = False
        desk.documents.close()
    else:
        desk.session.forget()

    assert desk.judging.linking is None
    assert waiting_for(desk) == ""
    assert not desk.window.menus.actions["stop"].isEnabled()


def test_a_fact_that_awaits_its_second_is_named(desk: App) -> None:
    fact = now(desk).facts[0]
    desk.judging.merge(At(fact))
    assert fact.label[:20] in waiting_for(desk)
    assert waiting_for(desk).endswith("press J.")
    desk.window.menus.actions["stop"].trigger()
    assert desk.judging.merging is None
    assert waiting_for(desk) == ""


def test_linking_ends_when_its_report_is_taken_out(desk: App) -> None:
    one = sentence(desk, "Coast Wire", 5)
    desk.judging.link(At(None, one.article_id, one))
    desk.session.show(many(3))
    assert waiting_for(desk) == ""


def test_linking_goes_on_over_another_strictness(desk: App, qtbot: QtBot) -> None:
    one = sentence(desk, "Coast Wire", 5)
    desk.judging.link(At(None, one.article_id, one))
    desk.session.show(three())
    assert desk.judging.linking == one
    assert waiting_for(desk)


def test_the_menu_on_a_sentence_judges_that_sentence(desk: App, qtbot: QtBot) -> None:
    view, wanted = view_of(desk, "Evening Post"), sentence(desk, "Evening Post", 4)
    view.scroll_to(wanted, smooth=False)
    spot = view.span_boxes(wanted.span)[0].center().toPoint()

    words = choose(ask_for_menu(view.viewport(), spot), "reject")

    assert words.startswith("Re&ject: not found")
    assert desk.session.sentence == wanted
    trains = fact_of(desk, "No trains to Salten until")
    assert now(desk).coverage(trains, outlet(desk, "Evening Post")) is Coverage.ABSENT


def test_what_a_column_does_with_the_fact_is_judged_from_the_column(desk: App, qtbot: QtBot) -> None:
    desk.session.select_fact(fact_of(desk, "Cracks"))
    desk.navigation.go_to_column(2)
    view = view_of(desk, "Evening Post")
    qtbot.waitUntil(view.hasFocus)

    press(qtbot, view, Qt.Key.Key_X)

    assert now(desk).coverage(fact_of(desk, "Cracks"), outlet(desk, "Evening Post")) is Coverage.ABSENT


# -- facts ------------------------------------------------------------------------------------------------------------


def test_selected_rows_are_merged(desk: App, qtbot: QtBot) -> None:
    cracks, mayor = fact_of(desk, "Cracks"), fact_of(desk, "The mayor")
    panel = stand_on(desk, qtbot, mayor)
    both = panel.table.selectionModel()
    flags = both.SelectionFlag.Select | both.SelectionFlag.Rows
    both.select(panel.model.index(panel.model.row_of(cracks), 0), flags)

    press(qtbot, panel.table, Qt.Key.Key_J)

    assert cracks.id not in {f.id for f in now(desk).facts}
    assert now(desk).fact(mayor.id).weight == 2
    desk.judging.undo()
    assert now(desk).fact(cracks.id) == cracks


def test_facts_are_merged_one_after_the_other_and_the_selection_follows(desk: App, qtbot: QtBot) -> None:
    cracks, mayor = fact_of(desk, "Cracks"), fact_of(desk, "The mayor")
    panel = stand_on(desk, qtbot, mayor)
    press(qtbot, panel.table, Qt.Key.Key_J)
    assert desk.judging.merging == mayor
    stand_on(desk, qtbot, cracks)
    press(qtbot, panel.table, Qt.Key.Key_J)

    assert now(desk).fact(mayor.id).weight == 2
    assert desk.session.fact == now(desk).fact(mayor.id)


def test_what_one_report_says_is_split_off(desk: App, qtbot: QtBot) -> None:
    trains = fact_of(desk, "No trains to Salten until")
    panel = stand_on(desk, qtbot, trains, "Evening Post")

    press(qtbot, panel.table, Qt.Key.Key_J, SHIFT)

    assert outlet(desk, "Evening Post") not in now(desk).fact(trains.id).article_ids
    assert [f.weight for f in now(desk).facts_of(sentence(desk, "Evening Post", 4))] == [1]


def test_a_fact_gets_a_label_a_note_and_a_bookmark(desk: App, qtbot: QtBot, answers: Answers) -> None:
    fact = fact_of(desk, "The mayor")
    panel = stand_on(desk, qtbot, fact)
    answers.prepared += ["An inquiry is promised", "Ask the town hall.\nBy Friday."]

    press(qtbot, panel.table, Qt.Key.Key_F2)
    press(qtbot, panel.table, Qt.Key.Key_N)
    press(qtbot, panel.table, Qt.Key.Key_B)

    judged = now(desk).judged
    assert now(desk).fact(fact.id).label == "An inquiry is promised"
    assert judged.notes == {fact.id: "Ask the town hall.\nBy Friday."}
    assert judged.bookmarks == {fact.id}
    row = panel.model.index(panel.model.row_of(now(desk).fact(fact.id)), 0)
    assert row.data(CoverageRole.TEXT) == "★ ✎ ✓ An inquiry is promised"
    assert "Ask the town hall." in row.data(Qt.ItemDataRole.AccessibleTextRole)
    inspector: FactPanel = desk.window.docks.panels["fact"]  # type: ignore[assignment]
    assert "Ask the town hall." in inspector.mine.text()
    assert fact.label in inspector.mine.text()
    steps = [desk.judging.stack.text(n).partition(":")[0] for n in range(3)]
    assert steps == ["relabel", "note", "bookmark"]

    press(qtbot, panel.table, Qt.Key.Key_B)
    assert now(desk).judged.bookmarks == frozenset()


def test_thinking_better_of_a_note_changes_nothing(desk: App, qtbot: QtBot, answers: Answers) -> None:
    panel = stand_on(desk, qtbot, fact_of(desk, "The mayor"))
    answers.prepared.append(None)
    press(qtbot, panel.table, Qt.Key.Key_N)
    assert desk.judging.stack.count() == 0


# -- inspector and queue ----------------------------------------------------------------------------------------------


def test_the_inspector_offers_what_can_be_judged(desk: App, qtbot: QtBot) -> None:
    desk.session.select_fact(fact_of(desk, "Cracks"))
    inspector: FactPanel = desk.window.docks.panels["fact"]  # type: ignore[assignment]
    card = next(c for c in inspector.cards if c.account and c.account.article.outlet == "Evening Post")
    assert card.yes.accessibleName() == "Evening Post: Confirm: reported (Y)"

    qtbot.mouseClick(card.yes, Qt.MouseButton.LeftButton)
    assert now(desk).coverage(fact_of(desk, "Cracks"), outlet(desk, "Evening Post")) is Coverage.REPORTED
    card.setFocus()
    press(qtbot, card, Qt.Key.Key_X)
    assert now(desk).coverage(fact_of(desk, "Cracks"), outlet(desk, "Evening Post")) is Coverage.ABSENT
    qtbot.mouseClick(inspector.writing["bookmark"], Qt.MouseButton.LeftButton)
    assert now(desk).judged.bookmarks == {fact_of(desk, "Cracks").id}


def test_the_queue_leads_through_what_is_open_and_counts_it(desk: App, qtbot: QtBot) -> None:
    desk.window.activateWindow()
    desk.window.menus.actions["next_open"].trigger()
    panel = queue(desk)
    qtbot.waitUntil(panel.isVisible)
    done, total = panel.model.progress
    assert (done, panel.count.text()) == (0, f"0 of {total} reviewed")
    desk.window.menus.actions["next_open"].trigger()
    first = panel.judged_at()
    assert first is not None

    qtbot.mouseClick(panel.findChild(QPushButton, "confirm"), Qt.MouseButton.LeftButton)

    assert panel.model.progress == (1, total)
    assert panel.count.text() == f"1 of {total} reviewed"
    second = panel.judged_at()
    assert second is not None
    assert (second.fact, second.article_id) != (first.fact, first.article_id)
    assert desk.session.fact == second.fact
    panel.table.setFocus()
    press(qtbot, panel.table, Qt.Key.Key_X)
    assert panel.model.progress[0] >= 2
    panel.only_open.setChecked(True)
    assert panel.model.rowCount() == panel.model.progress[1] - panel.model.progress[0]
    while panel.model.progress[0] < panel.model.progress[1]:
        at = panel.judged_at()
        assert at is not None
        desk.judging.confirm(at)
        desk.judging.step_open(1)
    desk.window.menus.actions["next_open"].trigger()
    assert desk.notices.history[-1].text == "Nothing is left to review."


def test_the_queue_can_be_judged_from_its_menu(desk: App, qtbot: QtBot) -> None:
    desk.window.review(1)
    panel = queue(desk)
    qtbot.waitUntil(panel.isVisible)
    panel.table.setCurrentIndex(panel.model.index(0, 0))
    menu = ask_for_menu(panel.table.viewport(), panel.table.visualRect(panel.model.index(0, 0)).center())
    choose(menu, "confirm")
    assert panel.model.progress[0] == 1


def test_the_queue_is_answered_by_key_from_the_column_that_one_reads(desk: App, qtbot: QtBot) -> None:
    desk.navigation.go_to_column(0)
    start = view_of(desk, "Coast Wire")
    qtbot.waitUntil(start.hasFocus)
    asked: list[tuple[str, str]] = []
    while len(asked) < 2 or len({article for _, article in asked}) < 2:
        press(qtbot, QApplication.focusWidget(), Qt.Key.Key_U)
        fact, at = desk.session.fact, desk.session.sentence
        assert fact is not None
        assert at is not None
        assert (fact.id, at.article_id) not in asked, "the same question again"
        asked.append((fact.id, at.article_id))

        reading = QApplication.focusWidget()
        assert reading is view_of(desk, now(desk).article(at.article_id).outlet), "judged is where the keyboard is"
        press(qtbot, reading, Qt.Key.Key_Y)

        assert set(now(desk).judged.cells) == set(asked)
        assert queue(desk).model.progress[0] == len(asked)


def test_the_queue_is_answered_by_key_from_wherever_the_keyboard_was(desk: App, qtbot: QtBot) -> None:
    trains = fact_of(desk, "No trains")
    inspector: FactPanel = desk.window.docks.panels["fact"]  # type: ignore[assignment]
    for number, part in enumerate((stand_on(desk, qtbot, trains, "Evening Post").table, inspector.cards[-1])):
        desk.window.docks.show("coverage" if number == 0 else "fact")
        part.setFocus()
        qtbot.waitUntil(part.hasFocus)
        press(qtbot, part, Qt.Key.Key_U)
        asked = queue(desk).judged_at()
        assert asked is not None
        assert desk.session.fact == asked.fact

        press(qtbot, QApplication.focusWidget(), Qt.Key.Key_Y)

        assert len(now(desk).judged.cells) == number + 1
        assert (asked.fact.id, asked.article_id) in now(desk).judged.cells  # type: ignore[union-attr]


# -- what outlives what -----------------------------------------------------------------------------------------------


def test_judgements_outlive_another_strictness_and_an_added_report(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    paths = write_reports(tmp_path)
    compared(app, qtbot, paths[:2])
    clashing = {cell.fact_id for cell in now(app).cells if cell.coverage is Coverage.CONFLICTING}
    fact = next(f for f in now(app).facts if f.weight == 2 and f.id not in clashing)
    article_id = next(a for a in fact.article_ids if a != fact.key.sentence.article_id)
    app.judging.reject(At(fact, article_id))
    assert now(app).coverage(now(app).fact(fact.id), article_id) is Coverage.ABSENT
    assert app.window.isWindowModified()

    with qtbot.waitSignal(app.analysis.rederived, timeout=20_000):
        app.analysis.judge(0.8)
    assert now(app).options.strictness == 0.8
    assert now(app).coverage(now(app).fact(fact.id), article_id) is Coverage.ABSENT
    assert app.session.computed is not None
    assert not app.session.computed.judged.judgements

    with qtbot.waitSignal(app.analysis.compared, timeout=20_000):
        app.documents.add(paths[2:])
    assert len(now(app).articles) == 3
    assert now(app).judged.asleep == ()
    there = now(app).facts_of(fact.key.sentence)[0]
    assert now(app).coverage(there, article_id) is Coverage.ABSENT
    app.judging.undo()
    assert not now(app).judged.judgements


def test_judgements_are_saved_and_opened_with_the_comparison(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    compared(app, qtbot, write_reports(tmp_path))
    app.documents.path = tmp_path / "crane.crossread"
    with qtbot.waitSignal(app.analysis.ended, timeout=20_000):
        app.documents.save()
    qtbot.waitUntil(lambda: not app.documents.unsaved)
    app.judging.bookmark(At(now(app).facts[0]))
    assert app.window.isWindowModified()
    app.judging.confirm(At(now(app).facts[1], now(app).articles[0].id))
    before = findings(now(app))
    with qtbot.waitSignal(app.analysis.ended, timeout=20_000):
        app.documents.save()
    qtbot.waitUntil(lambda: not app.documents.unsaved)
    app.documents.close()
    assert app.session.judgements == ()

    with qtbot.waitSignal(app.analysis.compared, timeout=20_000):
        app.documents.open([tmp_path / "crane.crossread"])

    assert findings(now(app)) == before
    assert not app.window.isWindowModified()
    app.judging.bookmark(At(now(app).facts[0]))
    assert now(app).judged.bookmarks == frozenset()


def test_what_came_out_of_a_file_can_be_undone_to_the_start(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    compared(app, qtbot, write_reports(tmp_path))
    app.documents.path = tmp_path / "crane.crossread"
    seen = [findings(now(app))]
    for act in (
        lambda: app.judging.bookmark(At(now(app).facts[0])),
        lambda: app.judging.confirm(At(now(app).facts[1], now(app).articles[0].id)),
        lambda: app.judging.merge(At(now(app).facts[0], others=(now(app).facts[1],))),
    ):
        act()
        seen.append(findings(now(app)))
    with qtbot.waitSignal(app.analysis.ended, timeout=20_000):
        app.documents.save()
    qtbot.waitUntil(lambda: not app.documents.unsaved)
    app.documents.close()
    with qtbot.waitSignal(app.analysis.compared, timeout=20_000):
        app.documents.open([tmp_path / "crane.crossread"])

    assert app.judging.stack.count() == 3
    assert app.window.menus.actions["undo"].text().startswith("&Undo merge: ")
    for state in reversed(seen[:-1]):
        app.judging.undo()
        assert findings(now(app)) == state
    assert not app.judging.stack.canUndo()
    assert app.window.isWindowModified()
    for state in seen[1:]:
        app.judging.redo()
        assert findings(now(app)) == state


def test_another_set_of_reports_begins_without_judgements(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    compared(app, qtbot, write_reports(tmp_path))
    app.settings.change(ask_unsaved=False)
    app.judging.bookmark(At(now(app).facts[0]))

    app.documents.close()

    assert app.session.judgements == ()
    assert app.judging.stack.count() == 0


def test_a_long_day_of_judging_is_undone_to_the_start(desk: App) -> None:
    before = findings(now(desk))
    seen = []
    for number in range(60):
        fact = now(desk).facts[number % len(now(desk).facts)]
        seen.append(findings(now(desk)))
        desk.judging.bookmark(At(fact))
    for state in reversed(seen):
        desk.judging.undo()
        assert findings(now(desk)) == state
    assert findings(now(desk)) == before
    assert desk.session.comparison is desk.session.computed


def test_the_program_and_the_person_are_told_apart(desk: App) -> None:
    computed = desk.session.computed
    assert computed is not None
    desk.session.judge([judge.bookmark(computed, computed.facts[0], kept=True)])
    assert desk.session.computed is computed
    assert desk.session.comparison is not computed
