"""The session tells of every change once, keeps the selection where it can, and steps through facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.compare.making import many, three, three_articles
from ui.session import Session, only_read

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_comparison_is_shown_once(qtbot: QtBot) -> None:
    session, comparison = Session(), three()
    with qtbot.waitSignal(session.changed) as told:
        session.show(comparison)
    assert told.args == [comparison]
    assert session.analysed


def test_the_selected_fact_survives_another_judgement() -> None:
    session, comparison = Session(), three()
    session.show(comparison)
    session.select_fact(comparison.facts[1])

    session.show(three())
    assert session.fact is not None
    assert session.fact.id == comparison.facts[1].id
    session.show(many(2))
    assert session.fact is None


def test_steps_stay_among_the_wanted_facts() -> None:
    session, comparison = Session(), three()
    session.show(comparison)
    wanted = comparison.facts[1::2]

    assert session.step(1, among=wanted)
    assert session.fact == wanted[0]
    while session.step(1, among=wanted):
        assert session.fact in wanted
    assert session.fact == wanted[-1]
    assert session.step(-1)
    assert not Session().step(1)


def test_a_sentence_selects_its_most_important_fact() -> None:
    session, comparison = Session(), three()
    session.show(comparison)
    sentence = comparison.facts[0].contributors[-1].sentence

    session.select_sentence(sentence)

    assert session.sentence == sentence
    assert session.fact == comparison.facts_of(sentence)[0]


def test_articles_can_be_on_screen_before_anything_is_known_of_them() -> None:
    session = Session()
    session.show(only_read(three_articles()))

    assert session.comparison is not None
    assert not session.analysed
    assert session.comparison.facts == ()
    assert [session.comparison.letter(a.id) for a in session.comparison.articles] == ["A", "B", "C"]
    assert not session.step(1)
