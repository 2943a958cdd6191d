"""Tests of ui.panels.reading: clicks select, selections light up and are brought level, and nothing is out of reach."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QApplication

from compare.model import (
    Alignment,
    Coverage,
    Discrepancy,
    DiscrepancyKind,
    Reading,
    Sentence,
    Span,
    Standing,
)
from compare.segment import segment
from tests.compare.making import Bench, article, many, three
from ui import theme
from ui.ask import Answers
from ui.find import Hit
from ui.navigation import Navigation
from ui.notices import Notices
from ui.panels.reading import ReadingPanel
from ui.session import Session, only_read
from ui.widgets.letter_badge import LetterBadge
from ui.widgets.spread import NARROWEST

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from compare.comparison import Comparison
    from compare.model import Fact
    from ui.widgets.column import Column


@pytest.fixture
def session() -> Session:
    return Session()


@pytest.fixture
def panel(session: Session, qtbot: QtBot) -> ReadingPanel:
    """Give the panel on screen, 1366 x 700, without motion."""
    reading = ReadingPanel(session)
    qtbot.addWidget(reading)
    reading.set_reduced_motion(True)
    reading.resize(1366, 700)
    reading.show()
    qtbot.waitExposed(reading)
    return reading


@pytest.fixture
def show(session: Session, panel: ReadingPanel, qtbot: QtBot) -> Callable[[Comparison], Comparison]:
    """Give a function that opens a comparison and waits for its columns."""

    def opened(comparison: Comparison) -> Comparison:
        session.show(comparison)
        qtbot.waitUntil(lambda: panel.ready)
        return comparison

    return opened


def _long(*places: int, sentences: int = 60) -> tuple[Comparison, Fact]:
    """Compare reports of which number n tells of the crane in its sentence `places[n]`."""
    bodies = [
        [
            f"In report {n} sentence {k} is about something else that fills a line or two of it."
            for k in range(sentences)
        ]
        for n in range(len(places))
    ]
    for body, place in zip(bodies, places, strict=True):
        body[place - 1] = "The crane fell on the railway in Norrvik on Tuesday."
    reports = tuple(article(f"Outlet {n}", f"Headline of report {n}", body) for n, body in enumerate(bodies))
    bench = Bench(reports)
    crane = bench.fact("The crane fell", 0.9, *((r.outlet, p, "") for r, p in zip(reports, places, strict=True)))
    only = bench.fact("Only in the first", 0.1, ("Outlet 0", 5, ""))
    facts = [crane, only]
    return bench.compare(facts, [c for f in facts for c in bench.cells(f)]), crane


def _click(qtbot: QtBot, column: Column, sentence: Sentence) -> None:
    box = column.view.span_boxes(sentence.span)[0]
    qtbot.mouseClick(column.view.viewport(), Qt.MouseButton.LeftButton, pos=(box.topLeft() + QPointF(40, 10)).toPoint())


def _of(fact: Fact, column: Column) -> Sentence:
    return next(p.sentence for p in fact.contributors if p.sentence.article_id == column.article_id)


def _tops(panel: ReadingPanel, fact: Fact) -> list[float]:
    return [c.view.y_range(_of(fact, c))[0] for c in panel.spread.columns]


def test_before_anything_is_open_it_teaches_and_offers_two_ways(panel: ReadingPanel, qtbot: QtBot) -> None:
    assert panel.empty.isVisible()
    assert not panel.spread.isVisible()
    with qtbot.waitSignal(panel.open_requested):
        qtbot.mouseClick(panel.empty.choose, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(panel.sample_requested):
        qtbot.mouseClick(panel.empty.sample, Qt.MouseButton.LeftButton)


def test_closing_brings_the_empty_page_back(
    session: Session, panel: ReadingPanel, show: Callable[[Comparison], Comparison]
) -> None:
    show(three())
    assert panel.spread.isVisible()
    session.show(None)
    assert panel.empty.isVisible()


def test_articles_that_were_only_read_are_shown_without_marks(
    panel: ReadingPanel, show: Callable[[Comparison], Comparison]
) -> None:
    comparison = show(only_read(three().articles))
    assert len(panel.spread.columns) == 3
    assert "Crane falls" in panel.spread.columns[0].view.toPlainText()
    assert panel.spread.columns[0].header.facts.isHidden()
    assert not panel.legend.isVisible()
    assert comparison.sentences == ()


def test_another_set_stands_in_its_own_order_and_letters(
    panel: ReadingPanel, show: Callable[[Comparison], Comparison]
) -> None:
    first = show(many(3))
    stays = first.articles[2]
    second = show(only_read((*many(5).articles[3:], stays)))

    assert [c.article_id for c in panel.spread.columns] == [a.id for a in second.articles]
    badges = [c.findChild(LetterBadge).accessibleName() for c in panel.spread.columns]
    assert badges == [f"{second.letter(a.id)} {a.outlet}" for a in second.articles]
    assert [s.number for s in panel.spread.slots] == [0, 1, 2]


def test_a_click_selects_in_the_session_and_lights_the_partners(
    session: Session, panel: ReadingPanel, show: Callable[[Comparison], Comparison], qtbot: QtBot
) -> None:
    comparison = show(three())
    wire, lantern, post = panel.spread.columns
    trains = comparison.facts[2]
    _click(qtbot, wire, _of(trains, wire))
    assert session.fact == trains
    assert session.sentence == _of(trains, wire)
    for column in (wire, lantern, post):
        assert column.view.lit == {_of(trains, column)}


def _two_facts_in_one() -> tuple[Comparison, tuple[Fact, Fact], Sentence]:
    """Compare two reports of which the first tells two facts in one sentence, the second each in its own."""
    reports = (
        article("Coast Wire", "Crane falls", ["A crane fell and three were hurt.", "Trains stopped."]),
        article("Daily Lantern", "Crane down", ["A crane came down.", "Three were hurt."]),
    )
    bench = Bench(reports)
    crane = bench.fact("A crane fell", 0.9, ("Coast Wire", 1, "A crane fell"), ("Daily Lantern", 1, ""))
    hurt = bench.fact("Three were hurt", 0.5, ("Coast Wire", 1, "three were hurt"), ("Daily Lantern", 2, ""))
    trains = bench.fact("Trains stopped", 0.3, ("Coast Wire", 2, ""))
    facts = [crane, hurt, trains]
    comparison = bench.compare(facts, [c for f in facts for c in bench.cells(f)])
    return comparison, (crane, hurt), comparison.sentences_of(reports[0].id)[1]


def test_another_click_steps_to_the_next_fact_of_a_sentence(
    session: Session, panel: ReadingPanel, show: Callable[[Comparison], Comparison], qtbot: QtBot
) -> None:
    comparison, (crane, hurt), sentence = _two_facts_in_one()
    show(comparison)
    wire, lantern = panel.spread.columns
    trains = comparison.sentences_of(wire.article_id)[2]
    for fact, number in ((crane, 1), (hurt, 2), (crane, 1)):
        _click(qtbot, wire, sentence)
        assert (session.fact, session.sentence) == (fact, sentence)
        assert f"Fact {number} of 2 in this sentence" in wire.view.accessibleDescription()
        assert f"Fact {number} of 2 in this sentence" in wire.view.told_of(sentence)
        assert "in this sentence" not in wire.view.told_of(trains)
    qtbot.keyClick(wire.view, Qt.Key.Key_Return)
    assert session.fact == hurt
    assert lantern.view.lit == {_of(hurt, lantern)}

    _click(qtbot, lantern, _of(hurt, lantern))
    _click(qtbot, wire, sentence)
    assert session.fact == hurt, "the fact that is lit up there"
    _click(qtbot, wire, trains)
    _click(qtbot, wire, sentence)
    assert session.fact == crane


def test_keys_at_the_end_of_an_article_stay_with_the_fact(
    session: Session, panel: ReadingPanel, show: Callable[[Comparison], Comparison], qtbot: QtBot
) -> None:
    comparison, _, sentence = _two_facts_in_one()
    show(comparison)
    view = panel.spread.columns[0].view
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(view, key, Qt.KeyboardModifier.ControlModifier)
    assert session.sentence == sentence
    fact = session.fact
    session.select_sentence(comparison.sentences_of(view._article_id)[0])
    qtbot.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert session.sentence == comparison.sentences_of(view._article_id)[0]
    assert session.fact != fact


def test_partners_stand_level_with_the_sentence_that_was_clicked(
    panel: ReadingPanel, show: Callable[[Comparison], Comparison], qtbot: QtBot
) -> None:
    comparison, crane = _long(6, 30, 58)
    show(comparison)
    first = panel.spread.columns[0]
    before = first.view.y_range(_of(crane, first))[0]
    _click(qtbot, first, _of(crane, first))
    assert _tops(panel, crane) == pytest.approx([before] * 3, abs=1.5)


def test_a_lead_and_a_last_paragraph_meet_where_both_can(
    session: Session, panel: ReadingPanel, show: Callable[[Comparison], Comparison]
) -> None:
    comparison, crane = _long(1, 60)
    show(comparison)
    session.select_fact(crane, sentence=crane.contributors[0].sentence)
    tops = _tops(panel, crane)
    assert tops[0] == pytest.approx(tops[1], abs=1.5)
    assert 0 <= tops[0] <= 200


def test_a_column_kept_still_does_not_follow(
    session: Session, panel: ReadingPanel, show: Callable[[Comparison], Comparison]
) -> None:
    comparison, crane = _long(6, 30, 58)
    show(comparison)
    panel.spread.columns[2].locked = True
    session.select_fact(crane)
    assert panel.spread.columns[1].view.verticalScrollBar().value() > 0
    assert panel.spread.columns[2].view.verticalScrollBar().value() == 0


def test_the_next_fact_leaves_a_column_kept_still_where_it_is(
    session: Session, panel: ReadingPanel, show: Callable[[Comparison], Comparison]
) -> None:
    comparison, crane = _long(30, 6, 58)
    show(comparison)
    first, second, third = panel.spread.columns
    first.locked = True
    first.view.setFocus()
    session.step(1)
    assert session.fact == crane
    assert session.sentence == _of(crane, first)
    assert first.view.verticalScrollBar().value() == 0
    tops = _tops(panel, crane)
    assert tops[1] == pytest.approx(tops[2], abs=1.5)
    assert 0 <= tops[1] <= second.view.viewport().height() / 2

    session.select_fact(crane, sentence=_of(crane, first))  # that very sentence is asked for
    assert 0 <= _tops(panel, crane)[0] <= first.view.viewport().height()
    held = first.view.verticalScrollBar().value()
    session.select_fact(crane, sentence=_of(crane, third))
    assert first.view.verticalScrollBar().value() == held


def test_a_column_keeps_place_and_lock_when_another_report_goes(
    session: Session, panel: ReadingPanel, show: Callable[[Comparison], Comparison], qtbot: QtBot
) -> None:
    comparison, _ = _long(6, 30, 58)
    show(comparison)
    last = panel.spread.columns[2]
    last.locked = True
    last.view.verticalScrollBar().setValue(400)
    last.view.setFocus()
    panel.spread.pin_column(last.article_id, pinned=True)
    before = last.grab().toImage()

    rest = Bench(comparison.articles[1:])
    fact = rest.fact("The crane fell", 0.9, ("Outlet 1", 30, ""), ("Outlet 2", 58, ""))
    session.show(rest.compare([fact], rest.cells(fact)))
    qtbot.waitUntil(lambda: panel.ready)

    assert panel.spread.column_of(last.article_id) is last
    assert last.locked
    assert last.view.verticalScrollBar().value() == 400
    assert panel.article_with_keyboard is last
    assert last.header.accessibleName().startswith("B Outlet 2")
    assert last.findChild(LetterBadge).accessibleName() == "B Outlet 2"
    qtbot.waitUntil(lambda: last.width() > before.width())  # two share the room of three
    bar = last.grab().toImage().pixelColor(last.width() // 2, 1)
    assert bar == theme.current().outlet(1)


def _clashing(count: int, *, dissenting: int) -> tuple[Comparison, Fact]:
    comparison, crane = _long(*range(30, 30 + count))
    passages = [p for a in comparison.articles for p in crane.contributors if p.sentence.article_id == a.id]
    values = ["9 people" if n == dissenting else "3 people" for n in range(count)]
    readings = tuple(Reading(p, v) for p, v in zip(passages, values, strict=True))
    clash = Discrepancy(crane.id, DiscrepancyKind.NUMBER, readings, "Both count the same.")
    return replace(comparison, discrepancies=(clash,)), crane


def test_who_is_asked_for_comes_into_sight_with_the_other_side_of_a_clash(
    session: Session, panel: ReadingPanel, show: Callable[[Comparison], Comparison], qtbot: QtBot
) -> None:
    comparison, crane = _clashing(30, dissenting=25)
    show(comparison)
    ids = [a.id for a in comparison.articles]
    session.select_fact(crane)
    assert ids[0] in panel.spread.in_sight()

    dissenting = next(p.sentence for p in crane.contributors if p.sentence.article_id == ids[25])
    session.select_fact(crane, sentence=dissenting)
    qtbot.waitUntil(lambda: panel.ready)
    assert {ids[24], ids[25]} <= set(panel.spread.in_sight())
    beside = [panel.spread.column_of(i) for i in ids[24:26]]
    tops = [c.view.y_range(_of(crane, c))[0] for c in beside]
    assert tops[0] == pytest.approx(tops[1], abs=1.5)
    assert 0 <= tops[0] < panel.height() / 2


def test_a_column_stays_under_the_pointer_that_clicks_in_it(
    session: Session, panel: ReadingPanel, show: Callable[[Comparison], Comparison], qtbot: QtBot
) -> None:
    comparison, crane = _clashing(8, dissenting=4)
    show(comparison)
    first = panel.spread.columns[0]
    first.view.scroll_to(_of(crane, first))
    _click(qtbot, first, _of(crane, first))
    assert session.fact == crane
    assert panel.spread.horizontalScrollBar().value() == 0


def test_columns_glide_to_the_same_level(
    session: Session, panel: ReadingPanel, show: Callable[[Comparison], Comparison], qtbot: QtBot
) -> None:
    comparison, crane = _long(6, 30, 58)
    show(comparison)
    panel.set_reduced_motion(False)
    session.select_fact(crane)
    qtbot.waitUntil(lambda: max(_tops(panel, crane)) - min(_tops(panel, crane)) < 2)


def test_a_column_without_the_fact_says_so_and_leads_to_the_nearest_sentence(
    session: Session, panel: ReadingPanel, show: Callable[[Comparison], Comparison], qtbot: QtBot
) -> None:
    comparison = show(three())
    mayor = next(f for f in comparison.facts if f.weight == 1 and f.article_ids == (comparison.articles[2].id,))
    session.select_fact(mayor)
    wire, _, post = panel.spread.columns
    cell = comparison.cell(mayor, wire.article_id)
    assert cell.coverage is Coverage.ABSENT
    assert cell.nearest is not None
    assert wire.chip.isVisible()
    assert wire.chip.title.startswith("Not found here")
    assert comparison.quote(cell.nearest) in wire.chip.accessibleName()
    assert not post.chip.isVisible()
    with qtbot.waitSignal(wire.nearest_wanted) as went:
        qtbot.mouseClick(wire.chip, Qt.MouseButton.LeftButton)
    assert went.args == [cell.nearest]


def test_unsure_is_not_called_not_found(
    session: Session, panel: ReadingPanel, show: Callable[[Comparison], Comparison]
) -> None:
    comparison = show(three())
    fact, cell = next(
        (f, c)
        for f in comparison.facts
        for c in comparison.cells
        if c.fact_id == f.id and c.coverage is Coverage.UNSURE
    )
    session.select_fact(fact)
    column = panel.spread.column_of(cell.article_id)
    assert column is not None
    assert column.chip.title.startswith("Unsure")


def test_a_ribbon_selects_the_fact_of_both_ends(
    session: Session, panel: ReadingPanel, show: Callable[[Comparison], Comparison]
) -> None:
    show(three())
    ribbons = panel.spread.ribbons[0]
    ribbons.grab()
    assert {r.standing for r in ribbons.in_view()} == {Standing.IN_ALL, Standing.CLASH}
    ribbon = next(r for r in ribbons.in_view() if r.standing is Standing.IN_ALL)
    ribbons.ribbon_clicked.emit(ribbon)
    assert session.fact is not None
    assert {ribbon.left, ribbon.right} <= {p.sentence for p in session.fact.contributors}
    assert session.sentence == ribbon.left


def test_ribbons_end_where_their_sentences_stand(panel: ReadingPanel, show: Callable[[Comparison], Comparison]) -> None:
    comparison, crane = _long(3, 8)
    show(comparison)
    ribbons, (left, right) = panel.spread.ribbons[0], panel.spread.columns
    ribbons.grab()
    path = ribbons.path_of(comparison.alignment.matches[0])
    assert path is not None
    tops = sorted((left.level_of(_of(crane, left))[0], right.level_of(_of(crane, right))[0]))
    assert tops[0] <= path.boundingRect().top() <= tops[0] + 6
    assert ribbons.geometry().left() == left.geometry().right() + 1
    assert ribbons.geometry().right() + 1 == right.geometry().left()


def test_the_counts_in_a_head_step_through_what_they_count(
    session: Session, panel: ReadingPanel, show: Callable[[Comparison], Comparison], qtbot: QtBot
) -> None:
    comparison = show(three())
    post = panel.spread.columns[2]
    missing = comparison.facts_missing(post.article_id)
    for fact in (*missing, missing[0]):
        qtbot.mouseClick(post.header.missing, Qt.MouseButton.LeftButton)
        assert session.fact == fact
    qtbot.mouseClick(post.header.only_here, Qt.MouseButton.LeftButton)
    assert session.sentence is not None
    assert post.view.standing(session.sentence) is Standing.ONLY_HERE
    qtbot.mouseClick(post.header.facts, Qt.MouseButton.LeftButton)
    assert session.fact in comparison.facts_in(post.article_id)


def test_one_report_can_be_the_measure_of_what_is_underlined(
    panel: ReadingPanel, show: Callable[[Comparison], Comparison]
) -> None:
    comparison = show(three())
    _, lantern, post = panel.spread.columns
    before = lantern.grab().toImage()
    panel.spread.set_reference(post.article_id)
    assert lantern.grab().toImage() != before
    sentence = comparison.sentences_of(lantern.article_id)[2]
    assert comparison.missing_spans(sentence, post.article_id)
    assert "not found in Evening Post" in panel.legend.accessibleDescription()
    panel.spread.set_reference("")
    assert lantern.grab().toImage() == before
    assert "found nowhere else" in panel.legend.accessibleDescription()


def test_the_report_that_is_the_measure_underlines_nothing_and_keeps_its_name(
    panel: ReadingPanel, show: Callable[[Comparison], Comparison]
) -> None:
    show(three())
    post = panel.spread.columns[2]
    name = post.header.outlet.width()
    underline = theme.current().role("only_here").rgb()

    def underlined(column: Column) -> bool:
        page = column.view.viewport().grab().toImage()
        lines = range(page.height())
        return any(sum(page.pixel(x, y) == underline for x in range(page.width())) > 20 for y in lines)

    assert underlined(post)
    panel.spread.set_reference(post.article_id)
    assert not underlined(post)
    assert underlined(panel.spread.columns[1])
    panel.spread.pin_column(post.article_id, pinned=True)
    post.locked = True
    panel.resize(1000, 700)
    assert post.width() == NARROWEST
    assert post.header.outlet.width() > name / 2
    assert post.header.outlet.width() > post.header.outlet.fontMetrics().horizontalAdvance("Evening Post")
    panel.spread.set_reference("")
    assert underlined(post)


def test_a_head_shows_what_was_done_to_its_column_and_undoes_it(
    panel: ReadingPanel, show: Callable[[Comparison], Comparison], qtbot: QtBot
) -> None:
    show(three())
    spread, post = panel.spread, panel.spread.columns[2]
    assert not [b for b in post.header.states if b.isVisible()]
    spread.set_reference(post.article_id)
    spread.pin_column(post.article_id, pinned=True)
    next(a for a in post.header.menu_button.menu().actions() if a.text().startswith("&Keep still")).trigger()

    states = [b for b in post.header.states if b.isVisible()]
    assert [b.accessibleName() for b in states] == [
        "Evening Post: pinned at the left",
        "Evening Post: kept still while others follow",
        "Evening Post: underlined elsewhere is what this lacks",
    ]
    reached = post.header.menu_button
    for button in post.header.states:
        reached = reached.nextInFocusChain()
        assert reached is button
    for button in states:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert not button.isVisible()
    assert not spread.slots[0].pinned
    assert not post.locked
    assert spread.reference == ""


def test_partners_that_are_not_aligned_are_joined_while_selected(
    session: Session, panel: ReadingPanel, show: Callable[[Comparison], Comparison]
) -> None:
    comparison, crane = _long(3, 8)
    comparison = show(replace(comparison, alignment=Alignment(comparison.alignment.article_ids, ())))
    ribbons = panel.spread.ribbons[0]
    assert ribbons.in_view() == []
    session.select_fact(crane)
    assert [(r.left, r.right) for r in ribbons.in_view()] == [tuple(_of(crane, c) for c in panel.spread.columns)]
    session.select_fact(comparison.facts[1])
    assert ribbons.in_view() == []


def test_a_column_shown_again_knows_the_selection(
    session: Session, panel: ReadingPanel, show: Callable[[Comparison], Comparison]
) -> None:
    comparison = show(three())
    lantern = panel.spread.columns[1]
    panel.spread.hide_column(lantern.article_id)
    session.select_fact(comparison.facts[2])
    panel.spread.show_all()
    assert lantern.view.lit == {_of(comparison.facts[2], lantern)}


def test_a_screen_reader_hears_the_selected_sentence_and_how_it_stands(
    session: Session, panel: ReadingPanel, show: Callable[[Comparison], Comparison]
) -> None:
    comparison = show(three())
    wire = panel.spread.columns[0]
    sentence = comparison.sentences_of(wire.article_id)[1]
    session.select_sentence(sentence)
    spoken = QAccessible.queryAccessibleInterface(wire.view)
    words = spoken.text(QAccessible.Text.Description)
    assert words.startswith("Sentence 2 of 6.")
    assert "Clash: another report says otherwise." in words
    assert "A “three people” ≠ B “five people”" in words
    assert spoken.text(QAccessible.Text.Name) == "A Coast Wire: Crane falls across tracks at Norrvik"
    text = spoken.textInterface()
    assert comparison.quote(sentence) in text.text(0, text.characterCount())


def test_a_head_tells_headline_date_length_and_counts_also_in_a_low_narrow_column(
    panel: ReadingPanel, show: Callable[[Comparison], Comparison], qtbot: QtBot, qapp: QApplication
) -> None:
    theme.use(qapp, "light")
    comparison = show(many(8))
    report = comparison.articles[1]
    column = panel.spread.columns[1]
    head = column.header
    for height in (800, 400):
        panel.resize(1100, height)
        qtbot.waitUntil(lambda: column.width() == NARROWEST)
        QApplication.processEvents()
        assert head.headline.isVisible()
        assert head.headline.text() == report.headline
        assert head.headline.width() > 250
        assert head.about.isVisible()
        assert head.about.shown_text() == f"2 Mar 2024 · {report.words()} words"
        numbers = [comparison.facts_in(report.id), comparison.facts_missing(report.id)]
        numbers += [comparison.facts_only_in(report.id)]
        for button, facts in zip((head.facts, head.missing, head.only_here), numbers, strict=True):
            assert button.isVisible()
            assert str(len(facts)) in button.text()
            assert head.rect().contains(button.geometry().translated(button.parentWidget().mapTo(head, QPoint())))
        assert head.height() < column.height() / 4
        assert report.headline in head.accessibleName()


def test_very_little_height_leaves_out_what_the_tool_tip_tells(
    panel: ReadingPanel, show: Callable[[Comparison], Comparison]
) -> None:
    comparison = show(three())
    head = panel.spread.columns[0].header
    assert not head.about.isHidden()
    panel.spread.resize(1366, 280)
    assert head.about.isHidden()
    assert head.headline.isHidden()
    assert not head.missing.isHidden()
    assert "5 Mar 2024" in head.toolTip()
    assert comparison.articles[0].headline in head.toolTip()


def test_zoom_by_method_and_by_wheel(
    panel: ReadingPanel, show: Callable[[Comparison], Comparison], qtbot: QtBot
) -> None:
    show(three())
    size = panel.spread.columns[0].view.document().size().height()
    panel.zoom_in()
    panel.zoom_in()
    assert panel.zoom == pytest.approx(1.2)
    assert panel.spread.columns[0].view.document().size().height() > size
    panel.zoom_out()
    panel.zoom_reset()
    assert panel.zoom == 1.0
    panel.spread.zoom_wanted.emit(1)
    assert panel.zoom == pytest.approx(1.1)
    panel.zoom_wanted.connect(lambda by: panel.set_zoom(2.0 + by))
    panel.spread.zoom_wanted.emit(1)
    assert panel.zoom == pytest.approx(3.0)


def test_focus_goes_to_columns_and_is_told(
    panel: ReadingPanel, show: Callable[[Comparison], Comparison], qtbot: QtBot
) -> None:
    show(many(12))
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    with qtbot.waitSignal(panel.column_focused) as focused:
        panel.focus_column(9)
    assert focused.args == [9]
    assert panel.spread.slots[9].article_id in panel.spread.in_sight()
    panel.focus_column(99)


def test_columns_are_walked_from_left_to_right_and_hidden_ones_stay_hidden(
    session: Session, panel: ReadingPanel, show: Callable[[Comparison], Comparison]
) -> None:
    show(many(8))
    spread = panel.spread
    ids = [slot.article_id for slot in spread.slots]
    spread.hide_column(ids[1])
    spread.move_column(ids[7], to=0)
    spread.pin_column(ids[3], pinned=True)
    way = Navigation(session, panel, ask=Answers(), notices=Notices())
    walked = []
    for _ in range(8):
        way.step_column(1)
        assert panel.article_with_keyboard is not None
        walked.append(ids.index(panel.article_with_keyboard.article_id))
        assert ids[walked[-1]] in spread.in_sight()
    assert walked == [3, 7, 0, 2, 4, 5, 6, 3]
    way.step_column(-1)
    assert way.column == 6
    assert spread.slots[[s.article_id for s in spread.slots].index(ids[1])].hidden


def test_hits_of_a_search_are_marked_and_shown(panel: ReadingPanel, show: Callable[[Comparison], Comparison]) -> None:
    comparison, _ = _long(3, 58)
    show(comparison)
    right = panel.spread.columns[1]
    text = comparison.article(right.article_id).text
    start = text.index("railway")
    panel.show_hits((Hit(right.article_id, Span(start, start + 7)),), 0)
    box = right.view.span_boxes(Span(start, start + 7))[0]
    assert 0 <= box.top() < right.view.viewport().height()
    panel.show_hits((), None)


def test_a_selection_made_elsewhere_brings_a_far_column_into_sight(
    session: Session, panel: ReadingPanel, show: Callable[[Comparison], Comparison], qtbot: QtBot
) -> None:
    comparison = show(many(46, facts=30))
    last = comparison.articles[-1].id
    own = next(f for f in comparison.facts if last in f.article_ids)
    fact = next((f for f in comparison.facts if f.article_ids == (last,)), None)
    sentence = next(p.sentence for p in own.contributors if p.sentence.article_id == last)
    session.select_fact(fact or own, sentence=sentence)
    panel.spread.reveal(last)
    qtbot.waitUntil(lambda: panel.ready)
    column = panel.spread.column_of(last)
    assert column is not None
    assert sentence in column.view.lit


def test_twelve_columns_in_every_theme(
    session: Session, panel: ReadingPanel, show: Callable[[Comparison], Comparison], qapp: QApplication
) -> None:
    comparison = show(many(12))
    session.select_fact(comparison.facts[0])
    pictures = []
    for name in ("light", "dark", "contrast"):
        theme.use(qapp, name)
        pictures.append(panel.grab().toImage())
    theme.use(qapp, "light")
    assert len(panel.spread.columns) == 12
    assert pictures[0] != pictures[1] != pictures[2]


def test_everything_that_can_be_focused_has_a_name(
    panel: ReadingPanel, show: Callable[[Comparison], Comparison]
) -> None:
    show(three())
    for column in panel.spread.columns:
        head = column.header
        for part in (column.view, head.facts, head.missing, head.only_here, head.menu_button, column.overview):
            assert part.accessibleName(), type(part).__name__


def test_sentences_found_by_rule_are_chosen_one_by_one(
    session: Session, panel: ReadingPanel, show: Callable[[Comparison], Comparison], qtbot: QtBot
) -> None:
    reports = (
        article("Coast Wire", "Crane falls 🏗", ["It fell at 9 a.m. Mr. Berg saw it. “Terrible!” he said."]),
        article("Daily Lantern", "Crane falls", ["A crane fell. Mr. Berg watched."]),
    )
    bench = Bench(reports)
    bench.sentences = {r.id: segment(r) for r in reports}
    facts = [bench.fact(f"Fact {s.index}", 0.5, ("Coast Wire", s.index, "")) for s in bench.sentences[reports[0].id]]
    show(bench.compare(facts, [c for f in facts for c in bench.cells(f)]))
    column = panel.spread.columns[0]
    for fact in facts:
        _click(qtbot, column, fact.key.sentence)
        assert session.fact == fact


def test_the_hit_that_is_stepped_to_stands_out_from_the_others(
    panel: ReadingPanel, show: Callable[[Comparison], Comparison]
) -> None:
    comparison = show(three())
    wire = panel.spread.columns[0]
    text = comparison.articles[0].text
    first, second = text.index("Norrvik"), text.index("Norrvik", text.index("Norrvik") + 1)
    spans = [Span(at, at + len("Norrvik")) for at in (first, second)]
    found = QColor(theme.current().found_tint)

    def filled(span: Span) -> int:
        picture = wire.view.viewport().grab(wire.view.span_boxes(span)[0].toRect()).toImage()
        return sum(picture.pixelColor(x, y) == found for x in range(picture.width()) for y in range(picture.height()))

    assert filled(spans[0]) == 0
    panel.show_hits([Hit(wire.article_id, span) for span in spans], 1)
    assert filled(spans[1]) > 10 * max(filled(spans[0]), 1)
    panel.show_hits([], None)
    assert filled(spans[1]) == 0
