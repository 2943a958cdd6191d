"""The word diff: what is marked on either side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from ui.models.accounts import Look
from ui.widgets.word_diff import WordDiff, diff_pieces

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LEFT = "The ferry was travelling at 9 knots, the port director said."
RIGHT = "The ferry was travelling at 12 knots, the director of the port said."


@pytest.fixture
def diff(qtbot: QtBot) -> WordDiff:
    diff = WordDiff()
    qtbot.addWidget(diff)
    diff.show_texts([("A", LEFT), ("B", RIGHT), ("C", LEFT)])
    return diff


def marked(text: str, other: str) -> list[str]:
    return [p.text for p in diff_pieces(text, other)[0] if p.look is Look.UNIQUE]


def test_only_what_differs_is_marked() -> None:
    assert marked(LEFT, RIGHT)[0] == "9"
    assert "12" in marked(RIGHT, LEFT)
    assert marked(LEFT, LEFT) == []


def test_nothing_of_either_text_is_lost() -> None:
    left, right = diff_pieces(LEFT, RIGHT)
    assert "".join(p.text for p in left) == LEFT
    assert "".join(p.text for p in right) == RIGHT


def test_the_summary_says_it_in_words(diff: WordDiff) -> None:
    assert "Only in the first: “9”" in diff.summary.text()
    assert diff.accessibleDescription() == diff.summary.text()


def test_another_pair_can_be_chosen(diff: WordDiff) -> None:
    diff.choices[1].setCurrentIndex(2)
    assert diff.summary.text() == "The same words."


def test_scrolling_past_chooses_nothing(diff: WordDiff, qtbot: QtBot) -> None:
    diff.show()
    choice, still, down = diff.choices[0], QPoint(), QPoint(0, -120)
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        still,
        down,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(choice, turn)

    assert choice.currentIndex() == 0


def test_punctuation_is_no_word(diff: WordDiff) -> None:
    diff.show_texts([("A", LEFT), ("B", LEFT.replace(".", "!"))])
    assert diff.summary.text() == "The same words; only punctuation differs."


def test_one_text_alone_has_nothing_to_compare(diff: WordDiff) -> None:
    diff.show_texts([("A", LEFT)])
    assert diff.isHidden()


def test_long_texts_are_cut(diff: WordDiff) -> None:
    diff.show_texts([("A", "word " * 20_000), ("B", "other " * 20_000)])
    assert len(diff.words[0].toPlainText()) < 5_000
