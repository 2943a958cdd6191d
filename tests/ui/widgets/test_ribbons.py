"""Tests of ui.widgets.ribbons: which links are drawn, what is under the pointer, what a click says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt

from compare.model import Match, MatchKind, Sentence, Similarity, Span, Standing
from ui.widgets.ribbons import Ribbon, Ribbons

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TALL = 20.0


class Pages:
    """Two pages of evenly spaced sentences, each scrolled by some pixels."""

    def __init__(self) -> None:
        self.scrolled = {"a": 0.0, "b": 0.0}

    def where(self, sentence: Sentence) -> tuple[float, float]:
        """Give top and bottom of a sentence."""
        top = sentence.index * TALL - self.scrolled[sentence.article_id]
        return top, top + TALL


@pytest.fixture
def pages() -> Pages:
    return Pages()


@pytest.fixture
def ribbons(qtbot: QtBot, pages: Pages) -> Ribbons:
    widget = Ribbons(pages.where, pages.where)
    qtbot.addWidget(widget)
    widget.resize(40, 400)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def _ribbon(left: int, right: int, standing: Standing = Standing.IN_ALL) -> Ribbon:
    a, b = Sentence("a", left, left, Span(left, left + 1)), Sentence("b", right, right, Span(right, right + 1))
    return Ribbon(Match(a, b, Similarity(0.9, 0.9, 0.9), MatchKind.PARAPHRASE), a, b, standing)


def test_only_links_with_an_end_in_view_are_drawn(ribbons: Ribbons, pages: Pages) -> None:
    both, left, right, none = _ribbon(1, 2), _ribbon(3, 90), _ribbon(80, 4), _ribbon(70, 60)
    ribbons.set_ribbons([both, left, right, none])
    assert {id(r) for r in ribbons.in_view()} == {id(both), id(left), id(right)}
    pages.scrolled["a"] = pages.scrolled["b"] = 66 * TALL
    assert {id(r) for r in ribbons.in_view()} == {id(none), id(right)}


def test_what_lies_behind_the_head_is_out_of_view(ribbons: Ribbons) -> None:
    ribbons.set_ribbons([_ribbon(1, 1)])
    ribbons.top = 100
    assert ribbons.in_view() == []


def test_a_click_on_a_ribbon_says_which(ribbons: Ribbons, qtbot: QtBot) -> None:
    crossing = [_ribbon(2, 10), _ribbon(10, 2)]
    ribbons.set_ribbons(crossing)
    ribbons.grab()
    with qtbot.waitSignal(ribbons.ribbon_clicked) as clicked:
        qtbot.mouseClick(ribbons, Qt.MouseButton.LeftButton, pos=QPoint(1, round(2.5 * TALL)))
    assert clicked.args == [crossing[0]]
    with qtbot.assertNotEmitted(ribbons.ribbon_clicked):
        qtbot.mouseClick(ribbons, Qt.MouseButton.LeftButton, pos=QPoint(1, round(6.5 * TALL)))


def test_a_ribbon_joins_the_heights_of_its_ends(ribbons: Ribbons) -> None:
    link = _ribbon(2, 10)
    ribbons.set_ribbons([link])
    ribbons.grab()
    path = ribbons.path_of(link.match)
    assert path is not None
    box = path.boundingRect()
    assert (box.left(), box.right()) == (0, 40)
    assert 2 * TALL <= box.top() <= 3 * TALL
    assert 10 * TALL <= box.bottom() <= 11 * TALL


def test_a_clash_is_painted_over_what_is_shared(ribbons: Ribbons) -> None:
    clash, shared = _ribbon(5, 5, Standing.CLASH), _ribbon(5, 5)
    ribbons.set_ribbons([clash, shared])
    ribbons.grab()
    middle = QPoint(20, round(5.5 * TALL)).toPointF()
    assert ribbons.ribbon_at(middle) is clash


def test_selection_and_hover_change_the_picture(ribbons: Ribbons) -> None:
    link = _ribbon(2, 6)
    ribbons.set_ribbons([link, _ribbon(8, 9)])
    calm = ribbons.grab().toImage()
    ribbons.set_lit(frozenset((link.left, link.right)))
    lit = ribbons.grab().toImage()
    ribbons.set_lit(frozenset())
    ribbons.set_hovered(link.left)
    hovered = ribbons.grab().toImage()
    assert calm != lit
    assert calm != hovered


def test_five_thousand_links_are_painted_while_scrolling(ribbons: Ribbons, pages: Pages) -> None:
    ribbons.set_ribbons([_ribbon(n, (n * 7) % 5_000) for n in range(5_000)])
    for step in range(5):
        pages.scrolled["a"] = step * 300.0
        ribbons.moved()
        assert not ribbons.grab().isNull()
    assert len(ribbons.in_view()) < 60
