"""Words are found in every article, and the bar steps through them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tests.compare.making import article, three
from tests.ui.reports import compared, write_reports
from ui.find import FindBar, Hit, find
from ui.session import Session, only_read

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.app import App


@pytest.fixture
def session() -> Session:
    made = Session()
    made.show(three())
    return made


@pytest.fixture
def bar(session: Session, qtbot: QtBot) -> FindBar:
    made = FindBar(session)
    qtbot.addWidget(made)
    return made


def texts(session: Session, hits: tuple[Hit, ...]) -> list[str]:
    assert session.comparison is not None
    return [h.span.of(session.comparison.article(h.article_id).text) for h in hits]


def test_case_and_white_space_do_not_matter(session: Session) -> None:
    assert session.comparison is not None
    assert {t.casefold() for t in texts(session, find(session.comparison, "CRANE   fell"))} == {"crane fell"}


def test_signs_are_looked_for_as_they_stand() -> None:
    comparison = only_read((article("A", "On (a) [b] 100 %.*", ["Nothing here."]),))

    assert [h.span.start for h in find(comparison, "(a) [b]")] == [3]
    assert find(comparison, ".*x") == ()
    assert find(comparison, "   ") == ()


def test_hits_come_in_order_of_columns_and_reading(session: Session) -> None:
    assert session.comparison is not None
    hits = find(session.comparison, "the")
    order = [a.id for a in session.comparison.articles]

    assert hits == tuple(sorted(hits, key=lambda h: (order.index(h.article_id), h.span)))
    assert len({h.article_id for h in hits}) == 3


def test_the_bar_steps_round(bar: FindBar, qtbot: QtBot) -> None:
    told: list[Any] = []
    bar.found.connect(lambda _hits, place: told.append(place))
    bar.begin()
    qtbot.keyClicks(bar.findChild(QLineEdit), "Salten")
    last = len(bar.hits) - 1
    assert last >= 1
    assert told[-1] == 0

    qtbot.keyClick(bar.findChild(QLineEdit), Qt.Key.Key_Return)
    assert told[-1] == 1
    bar.step(-1)
    bar.step(-1)
    assert told[-1] == last
    bar.step(1)
    assert told[-1] == 0


def test_escape_closes_the_bar_and_forgets_the_hits(bar: FindBar, qtbot: QtBot) -> None:
    bar.begin()
    bar.search("crane")
    assert bar.hits

    qtbot.keyClick(bar.findChild(QLineEdit), Qt.Key.Key_Escape)

    assert bar.isHidden()
    assert bar.hits == ()


@pytest.mark.parametrize("words", ["Crane falls", "found nowhere"])
def test_the_keyboard_goes_on_in_an_article(app: App, qtbot: QtBot, tmp_path: Path, words: str) -> None:
    compared(app, qtbot, write_reports(tmp_path))
    app.navigation.go_to_column(1)
    app.window.menus.actions["find"].trigger()
    app.window.finder.search(words)
    hits = app.window.finder.hits

    qtbot.keyClick(app.window.finder.findChild(QLineEdit), Qt.Key.Key_Escape)

    meant = hits[0].article_id if hits else app.session.comparison.articles[1].id
    assert [c.article_id for c in app.window.reading.spread.columns if c.view.hasFocus()] == [meant]


def test_another_comparison_is_searched_anew(bar: FindBar, session: Session) -> None:
    bar.show()
    bar.search("crane")
    session.show(only_read((article("A", "A crane", ["One crane more."]),)))

    assert len(bar.hits) == 2
