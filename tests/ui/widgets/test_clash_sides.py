"""Both sides of a clash are in sight, however many reports are on one of them and however narrow the place is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ui.models.discrepancies_model import Side
from ui.widgets.clash_sides import ClashSides, _shared, badges_within
from ui.widgets.letter_badge import badge_width

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LETTERS = tuple("ABCDEFGHIJKLMNOPQRST")


def side(value: str, first: int, last: int) -> Side:
    return Side(value, tuple(range(first, last)), LETTERS[first:last], LETTERS[first:last], LETTERS[first:last])


def test_badges_leave_room_for_the_count_of_the_others(qapp: object) -> None:
    everything = sum(badge_width(letter) + 2 for letter in LETTERS)
    assert badges_within(LETTERS, everything) == len(LETTERS)
    assert 5 < badges_within(LETTERS, everything / 2) < len(LETTERS) / 2
    assert badges_within(LETTERS, 10) == 0


@pytest.mark.parametrize(
    ("wanted", "given"),
    [([30, 40], [30, 40]), ([30, 400], [30, 70]), ([80, 90], [50, 50]), ([10, 45, 90], [10, 45, 45]), ([], [])],
)
def test_room_is_shared(wanted: list[float], given: list[float]) -> None:
    assert _shared(100, wanted) == given


def test_many_reports_on_one_side_do_not_push_the_other_out_of_sight(qtbot: QtBot) -> None:
    sides = ClashSides((side("3 people", 0, 19), side("5 people", 19, 20)))
    qtbot.addWidget(sides)
    sides.resize(900, 30)
    line = sides.sizeHint().height()
    sides.resize(260, 30)
    assert sides.sizeHint().height() == 2 * line

    sides.resize(260, 2 * line)
    with_value = sides.grab().toImage()
    sides._sides = (side("", 0, 19), side("", 19, 20))
    without = sides.grab().toImage()
    for top in (0, line):
        rows = range(top, top + line)
        assert any(with_value.pixel(x, y) != without.pixel(x, y) for y in rows for x in range(260)), top
