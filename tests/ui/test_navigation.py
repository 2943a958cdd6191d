"""Next and previous go where they say, and say so when there is nowhere to go."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compare import judging
from tests.compare.making import three
from ui.ask import Answers
from ui.navigation import Navigation, place_of
from ui.notices import Notices
from ui.session import Session, only_read

if TYPE_CHECKING:
    from compare.comparison import Comparison


class Columns:
    """Notes which column was asked for."""

    def __init__(self, *shown: int) -> None:
        self.asked: list[int] = []
        self.shown_numbers = shown or (0, 1, 2)

    def focus_column(self, number: int) -> None:
        self.asked.append(number)


@pytest.fixture
def session() -> Session:
    made = Session()
    made.show(three())
    return made


@pytest.fixture
def comparison(session: Session) -> Comparison:
    assert session.comparison is not None
    return session.comparison


@pytest.fixture
def way(session: Session) -> Navigation:
    return Navigation(session, Columns(), ask=Answers(), notices=Notices())


def test_facts_are_walked_in_the_order_of_the_ranking(
    way: Navigation, session: Session, comparison: Comparison
) -> None:
    seen = []
    for _ in comparison.facts:
        way.step_fact(1)
        seen.append(session.fact)
    assert tuple(seen) == comparison.facts

    way.step_fact(1)
    assert session.fact == comparison.facts[-1]
    assert "last" in way._notices.history[-1].text
    way.step_fact(-1)
    assert session.fact == comparison.facts[-2]


def test_bookmarks_are_walked_over_what_lies_between(way: Navigation, session: Session, comparison: Comparison) -> None:
    way.step_bookmark(1)
    assert "bookmarked" in way._notices.history[-1].text
    kept = [comparison.facts[1], comparison.facts[4]]
    session.judge([judging.bookmark(comparison, fact, kept=True) for fact in kept])
    for by, fact in ((1, kept[0]), (1, kept[1]), (1, kept[1]), (-1, kept[0])):
        way.step_bookmark(by)
        assert session.fact is not None
        assert session.fact.id == fact.id


def test_clashes_are_walked_over_what_lies_between(way: Navigation, session: Session, comparison: Comparison) -> None:
    way.step_clash(1)

    assert session.fact is not None
    clash, *_ = comparison.clashes_of(session.fact)
    assert session.asked
    assert session.sentence in {r.passage.sentence for r in clash.readings}
    way.step_clash(1)
    assert "last" in way._notices.history[-1].text


def test_missing_facts_are_those_of_the_focused_column(
    way: Navigation, session: Session, comparison: Comparison
) -> None:
    for number, article in enumerate(comparison.articles):
        session.select_fact(None)
        way.go_to_column(number)
        seen = []
        for _ in comparison.facts_missing(article.id):
            way.step_missing(1)
            seen.append(session.fact)
        assert tuple(seen) == comparison.facts_missing(article.id)
        assert way.column == number


def test_columns_go_round(way: Navigation) -> None:
    for _ in range(4):
        way.step_column(1)
    assert way._columns.asked == [0, 1, 2, 0]  # type: ignore[attr-defined]
    way.step_column(-1)
    assert way.column == 2
    way.go_to_column(7)
    assert way.column == 2


def test_columns_are_walked_as_they_stand_on_screen_without_hidden_ones(session: Session) -> None:
    columns = Columns(2, 0)
    way = Navigation(session, columns, ask=Answers(), notices=Notices())
    for by in (1, 1, 1, -1, -1):
        way.step_column(by)
    assert columns.asked == [2, 0, 2, 0, 2]

    way.go_to_column(1)  # by its number one is shown that was hidden
    columns.shown_numbers = (2, 0)
    way.step_column(1)
    assert columns.asked[-2:] == [1, 2]
    way.take_note(1)
    way.step_column(-1)
    assert columns.asked[-1] == 0


def test_a_fact_can_be_gone_to_by_number(session: Session, comparison: Comparison) -> None:
    answers = Answers([2, None])
    way = Navigation(session, Columns(), ask=answers, notices=Notices())

    way.ask_for_fact()
    assert session.fact == comparison.facts[1]
    way.ask_for_fact()
    assert session.fact == comparison.facts[1]


def test_nothing_open_is_no_fault() -> None:
    way = Navigation(Session(), Columns(), ask=Answers(), notices=Notices())
    for go in (way.step_fact, way.step_clash, way.step_missing, way.step_column, way.go_to_column):
        go(1)
    way.ask_for_fact()
    assert way.column == -1
    assert way.article is None


def test_the_place_of_a_fact_is_counted_from_one(comparison: Comparison) -> None:
    count = len(comparison.facts)
    assert place_of(comparison.facts[2], comparison) == (3, count)
    assert place_of(None, comparison) == (0, count)
    assert place_of(None, None) == (0, 0)


def test_the_article_in_hand_stays_the_same_when_another_goes(session: Session, comparison: Comparison) -> None:
    way = Navigation(session, Columns(), ask=Answers(), notices=Notices())
    way.go_to_column(1)
    session.show(only_read(comparison.articles[1:]))
    assert way.article == comparison.articles[1]
    session.show(only_read(comparison.articles[2:]))
    assert way.article == comparison.articles[2]
    session.show(None)
    assert way.column == -1
