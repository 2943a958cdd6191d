"""The position strip: depth from left to right, a lane an outlet, badges that do not cover each other."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from ui.widgets.position_strip import MOST_BADGES, PositionStrip, Tick, tick_box

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

BOX = QRectF(10, 5, 200, 30)


def test_the_lead_is_left_and_the_end_is_right() -> None:
    assert tick_box(BOX, Tick(0, 0.0), lanes=3).left() == BOX.left()
    assert tick_box(BOX, Tick(0, 1.0), lanes=3).right() == BOX.right()


def test_ticks_stand_in_a_hundred_parts() -> None:
    lefts = {tick_box(BOX, Tick(0, depth / 1000), lanes=1).left() for depth in range(1001)}
    assert len(lefts) == 101


@pytest.mark.parametrize("lanes", [1, 3, 12, 46])
def test_every_outlet_has_its_lane_within_the_strip(lanes: int) -> None:
    boxes = [tick_box(BOX, Tick(n, 0.5), lanes=lanes) for n in range(lanes)]
    assert all(BOX.contains(box) for box in boxes)
    assert len({box.top() for box in boxes}) == lanes
    if lanes <= 3:
        assert all(a.bottom() <= b.top() for a, b in pairwise(boxes))


@pytest.fixture
def strip(qtbot: QtBot) -> PositionStrip:
    strip = PositionStrip()
    qtbot.addWidget(strip)
    strip.resize(300, 100)
    return strip


def show(strip: PositionStrip, *depths: float) -> None:
    ticks = [Tick(n, depth, chr(ord("A") + n % 26)) for n, depth in enumerate(depths)]
    strip.show_ticks(ticks, names={n: f"Outlet {n}" for n in range(len(depths))}, words="A at 3 %")
    strip.resize(300, strip.sizeHint().height())


def test_badges_at_one_place_are_stacked(strip: PositionStrip) -> None:
    show(strip, 0.0, 0.5)
    low = strip.sizeHint().height()
    show(strip, 0.5, 0.5)
    assert strip.sizeHint().height() > low


def test_a_click_on_a_badge_names_the_outlet(strip: PositionStrip, qtbot: QtBot) -> None:
    show(strip, 0.0, 0.5, 1.0)
    middle = strip.sizeHint().height() - 20 - 8 - 9 + 2
    with qtbot.waitSignal(strip.chosen) as told:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.rect().topLeft().__class__(150, middle))
    assert told.args == [1]


@pytest.mark.parametrize("outlets", [MOST_BADGES + 1, 20, 46])
def test_a_click_on_a_tick_names_the_outlet_that_it_stands_for(
    strip: PositionStrip, qtbot: QtBot, outlets: int
) -> None:
    depths = [number * 7 % outlets / (outlets - 1) for number in range(outlets)]
    show(strip, *depths)
    track = QRectF(strip.rect()).adjusted(0, 2, 0, -2)
    clicked: list[int] = []
    strip.chosen.connect(clicked.append)
    for number, depth in enumerate(depths):
        middle = tick_box(track, Tick(number, depth), lanes=outlets).center().toPoint()
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=middle)
    assert clicked == list(range(outlets))


def test_a_click_beside_every_tick_means_nobody(strip: PositionStrip, qtbot: QtBot) -> None:
    show(strip, *[0.0] * (MOST_BADGES + 1))
    with qtbot.assertNotEmitted(strip.chosen):
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(150, 27))


def test_the_tooltip_of_a_tick_names_outlet_and_depth(strip: PositionStrip, qtbot: QtBot) -> None:
    show(strip, *[number / MOST_BADGES for number in range(MOST_BADGES + 1)])
    strip.show()
    qtbot.waitExposed(strip)
    track = QRectF(strip.rect()).adjusted(0, 2, 0, -2)
    at = tick_box(track, Tick(3, 0.3), lanes=MOST_BADGES + 1).center().toPoint()
    QApplication.sendEvent(strip, QHelpEvent(QHelpEvent.Type.ToolTip, at, strip.mapToGlobal(at)))
    assert QToolTip.text() == "D Outlet 3: 30 %"
    QToolTip.hideText()


def test_many_outlets_become_ticks_of_one_height(strip: PositionStrip) -> None:
    show(strip, *[0.5] * (MOST_BADGES + 1))
    height = strip.sizeHint().height()
    show(strip, *[0.5] * 46)
    assert strip.sizeHint().height() == height
    assert not strip.grab().isNull()


def test_screen_readers_get_the_words(strip: PositionStrip) -> None:
    show(strip, 0.03)
    assert strip.accessibleName() == "Where in the article"
    assert strip.accessibleDescription() == "A at 3 %"
