"""The inspector: every outlet's words, both sides of a clash, and the way to the sentence."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from compare import judging
from compare.model import Coverage, Reading
from tests.compare.making import Bench, article, many, three
from ui.panels.fact import MOST_CARDS, FactPanel
from ui.session import Session, only_read

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from compare.model import Fact
    from ui.widgets.account_card import AccountCard


@pytest.fixture
def session() -> Session:
    session = Session()
    session.show(three())
    return session


@pytest.fixture
def panel(session: Session, qtbot: QtBot) -> FactPanel:
    panel = FactPanel(session)
    qtbot.addWidget(panel)
    panel.resize(340, 900)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def select(session: Session, words: str) -> Fact:
    assert session.comparison is not None
    fact = next(f for f in session.comparison.facts if words in f.label)
    session.select_fact(fact)
    return fact


def visible(panel: FactPanel) -> list[AccountCard]:
    return [card for card in panel.cards if card.isVisible()]


def test_it_teaches_while_no_fact_is_selected(panel: FactPanel, session: Session) -> None:
    assert panel.teaching.accessibleName() == "No fact selected"
    session.show(None)
    assert panel.teaching.accessibleName() == "No comparison"
    session.show(only_read(three().articles))
    assert panel.teaching.accessibleName() == "Not compared yet"
    session.show(three())
    select(session, "union")
    assert not panel.teaching.isVisible()


def test_the_head_says_what_and_who(panel: FactPanel, session: Session) -> None:
    select(session, "union")
    assert panel.place.text() == "Fact 5 of 8 · In most reports"
    assert panel.title.text() == "The union had warned about the wind"
    assert panel.who.text() == "Reported by A, B · not found in C · importance medium (.55)"
    assert panel.copies.text().startswith("A, B share 82 %")
    assert "A 80 %" in panel.strip.accessibleDescription()


def test_one_card_an_outlet_with_its_own_words(panel: FactPanel, session: Session) -> None:
    select(session, "gust")
    words = [card.words.toPlainText() for card in visible(panel)]
    assert [card.account.state for card in visible(panel)] == [Coverage.REPORTED, Coverage.REPORTED, Coverage.ABSENT]
    assert words[0].startswith("The crane was lifting bridge girders when a strong gust")
    assert words[2].startswith("nearest: ")
    assert "of .45 needed" in visible(panel)[2].notes.text()


def test_a_clash_is_marked_and_explained(panel: FactPanel, session: Session) -> None:
    select(session, "injured")
    assert panel.clash.isVisible()
    formats = [_format_of(card, words) for card, words in zip(panel.cards, ("three", "five"), strict=False)]
    assert all(f.fontUnderline() for f in formats)
    select(session, "union")
    assert not panel.clash.isVisible()


def _format_of(card: AccountCard, words: str) -> object:
    return card.words.document().find(words).charFormat()


def test_a_click_on_a_card_selects_its_sentence(panel: FactPanel, session: Session, qtbot: QtBot) -> None:
    fact = select(session, "Salten")
    card = visible(panel)[2]
    qtbot.mouseClick(card.words.viewport(), Qt.MouseButton.LeftButton)
    assert session.fact == fact
    assert session.sentence.article_id == card.account.article.id
    assert card.current
    assert not visible(panel)[0].current


def test_enter_selects_and_ctrl_c_copies(panel: FactPanel, session: Session, qtbot: QtBot) -> None:
    select(session, "Salten")
    card = visible(panel)[1]
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert session.sentence.article_id == card.account.article.id
    qtbot.keyClick(card, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "until Thursday" in QGuiApplication.clipboard().text()


def test_two_readings_word_by_word(panel: FactPanel, session: Session) -> None:
    select(session, "injured")
    assert [c.currentText() for c in panel.diff.choices] == ["A Coast Wire", "B Daily Lantern"]
    assert panel.diff.summary.text() == "Only in the first: “three”. Only in the second: “five”."
    panel.diff.choices[1].setCurrentIndex(2)
    assert "Two of the three injured" in panel.diff.words[1].toPlainText()


def test_every_sentence_of_an_outlet_can_be_set_against_the_others(panel: FactPanel, session: Session) -> None:
    select(session, "injured")
    mayor = next(f for f in session.comparison.facts if "mayor" in f.label)
    session.judge([judging.merge(session.comparison, [session.fact, mayor])])
    choice = panel.diff.choices[0]
    names = [choice.itemText(n) for n in range(choice.count())]
    sentences = {
        a.id: list(dict.fromkeys(p.sentence for p in session.comparison.cell(session.fact, a.id).quotes))
        for a in session.comparison.articles
    }
    assert max(map(len, sentences.values())) > 1
    assert len(names) == sum(max(len(found), 1) for found in sentences.values())
    for number, report in enumerate(session.comparison.articles):
        found = sentences[report.id]
        name = f"{'ABC'[number]} {report.outlet}"
        wanted = [f"{name}, {n} of {len(found)}" for n in range(1, len(found) + 1)] if len(found) > 1 else [name]
        assert [n for n in names if n.startswith(name)] == wanted
        for entry, sentence in zip(wanted, found, strict=False):
            choice.setCurrentIndex(names.index(entry))
            assert panel.diff.words[0].toPlainText() == session.comparison.quote(sentence)


def test_a_fact_of_one_outlet_is_set_against_the_nearest(panel: FactPanel, session: Session) -> None:
    select(session, "mayor")
    names = [panel.diff.choices[0].itemText(n) for n in range(panel.diff.choices[0].count())]
    assert names == ["A Coast Wire (nearest)", "B Daily Lantern (nearest)", "C Evening Post"]
    assert "C Evening Post" in [c.currentText() for c in panel.diff.choices]


def test_many_outlets_are_shown_on_demand(panel: FactPanel, session: Session) -> None:
    session.show(many(20, facts=10))
    session.select_fact(session.comparison.facts[0])
    cards = visible(panel)
    assert len(cards) == MOST_CARDS
    assert all(card.account.state.said for card in cards[:10])
    panel.more.click()
    assert len(visible(panel)) == 20
    session.select_fact(session.comparison.facts[1])
    assert len(visible(panel)) == MOST_CARDS


def test_both_sides_of_a_clash_come_before_the_others(panel: FactPanel, session: Session) -> None:
    comparison = many(20, facts=10)
    fact = comparison.facts[0]
    said = [p for a in comparison.articles for p in fact.contributors if p.sentence.article_id == a.id]
    values = ["4 people", *["3 people"] * (len(said) - 2), "9 people"]
    readings = tuple(Reading(p, v) for p, v in zip(said, values, strict=True))
    session.show(replace(comparison, discrepancies=(replace(comparison.discrepancies[0], readings=readings),)))
    session.select_fact(session.comparison.facts[0])

    ids = [card.account.article.id for card in visible(panel)]
    assert ids[:3] == [p.sentence.article_id for p in (said[0], said[-1], said[1])]
    assert panel.clash.y() < panel.cards[0].y()
    panel.more.click()
    assert [card.account.article.id for card in visible(panel)][:3] == ids[:3]


def test_the_buttons_step_through_the_facts(panel: FactPanel, session: Session, qtbot: QtBot) -> None:
    select(session, "injured")
    qtbot.mouseClick(panel.next, Qt.MouseButton.LeftButton)
    assert panel.place.text().startswith("Fact 3 of 8")
    qtbot.mouseClick(panel.previous, Qt.MouseButton.LeftButton)
    assert panel.place.text().startswith("Fact 2 of 8")


def test_words_of_an_article_are_never_markup(panel: FactPanel, session: Session) -> None:
    evil = "<b>Bold</b> <img src='file:///etc/passwd'> words &amp; more."
    bench = Bench((article("<i>A</i>", "H", [evil]), article("B", "Other", ["Nothing else."])))
    fact = bench.fact(evil, 0.5, ("<i>A</i>", 1, ""))
    session.show(bench.compare([fact], bench.cells(fact)))
    session.select_fact(fact)
    assert panel.cards[0].words.toPlainText() == f"{evil}  A2"
    assert panel.title.textFormat() is Qt.TextFormat.PlainText


def test_an_endless_sentence_does_not_hold_the_window_up(panel: FactPanel, session: Session) -> None:
    bench = Bench((article("A", "H", ["word " * 40_000]), article("B", "Other", ["Nothing else."])))
    fact = bench.fact("Endless", 0.5, ("A", 1, ""))
    session.show(bench.compare([fact], bench.cells(fact)))
    session.select_fact(fact)
    assert len(panel.cards[0].words.toPlainText()) < 5_000


def test_cards_speak(panel: FactPanel, session: Session) -> None:
    select(session, "gust")
    assert visible(panel)[2].accessibleName().startswith("C Evening Post: not found in this report. Nearest: C")
    for part in (panel.previous, panel.next, panel.strip, *panel.diff.choices):
        assert part.accessibleName()


def test_a_badge_on_the_strip_goes_to_the_article(panel: FactPanel, session: Session) -> None:
    select(session, "Salten")
    panel.strip.chosen.emit(2)
    assert session.sentence.article_id == session.comparison.articles[2].id
