"""The slider says what another strictness changes, waits until it rests, and finds its way back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSlider

from tests.compare.making import three
from ui.widgets.strictness import StrictnessSlider, linked

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def slider(qtbot: QtBot) -> StrictnessSlider:
    made = StrictnessSlider()
    qtbot.addWidget(made)
    made.start_from(three())
    return made


def handle(slider: StrictnessSlider) -> QSlider:
    found = slider.findChild(QSlider)
    assert isinstance(found, QSlider)
    return found


def consequence(slider: StrictnessSlider) -> QPushButton:
    found = slider.findChild(QPushButton)
    assert isinstance(found, QPushButton)
    return found


def test_left_is_strict(slider: StrictnessSlider) -> None:
    handle(slider).setValue(0)
    assert slider.strictness == 1.0
    handle(slider).setValue(100)
    assert slider.strictness == 0.0


def test_it_is_chosen_once_after_it_rests(slider: StrictnessSlider, qtbot: QtBot) -> None:
    told: list[float] = []
    slider.chosen.connect(told.append)
    with qtbot.waitSignal(slider.chosen, timeout=2_000):
        for value in (40, 30, 20):
            handle(slider).setValue(value)

    assert told == [pytest.approx(0.8)]


def test_a_new_comparison_moves_it_without_a_word(slider: StrictnessSlider, qtbot: QtBot) -> None:
    comparison = three()
    with qtbot.assertNotEmitted(slider.chosen, wait=200):
        slider.start_from(replace(comparison, options=replace(comparison.options, strictness=0.3)))

    assert slider.strictness == pytest.approx(0.3)
    assert consequence(slider).isHidden()


def test_the_consequence_counts_pairs_gained_and_lost(slider: StrictnessSlider) -> None:
    comparison = three()
    shared = next(f for f in comparison.facts if f.weight > 1)
    fewer: Any = replace(comparison, facts=tuple(f for f in comparison.facts if f is not shared))
    lost = len(linked(comparison)) - len(linked(fewer))
    assert lost > 0

    slider.show_consequence(fewer)
    plural = "match" if lost == 1 else "matches"
    assert consequence(slider).text() == f"−{lost} {plural}"
    assert f"0 more matches and {lost} fewer" in consequence(slider).toolTip()
    slider.start_from(fewer)
    slider.show_consequence(comparison)
    assert consequence(slider).text() == f"+{lost} {plural}"
    assert not consequence(slider).isHidden()


def test_of_two_or_large_numbers_only_these_are_said(slider: StrictnessSlider) -> None:
    button = consequence(slider)
    for gained, lost, words in (
        (2, 0, "+2 matches"),
        (0, 1, "−1 match"),
        (3, 1, "+3 −1"),
        (100, 0, "+100"),
        (9_999, 9_999, "+9999 −9999"),
        (23_456, 120, "+23k −120"),
    ):
        slider._say(gained=gained, lost=lost)
        assert button.text() == words
        assert button.fontMetrics().horizontalAdvance(words) < button.width()
    assert "23456 more matches and 120 fewer" in button.toolTip()


def test_the_consequence_leads_back(slider: StrictnessSlider, qtbot: QtBot) -> None:
    handle(slider).setValue(10)
    slider.show_consequence(replace(three(), facts=()))
    with qtbot.waitSignal(slider.chosen, timeout=2_000) as told:
        qtbot.mouseClick(consequence(slider), Qt.MouseButton.LeftButton)

    assert told.args == [pytest.approx(0.5)]


def test_a_double_click_goes_back(slider: StrictnessSlider, qtbot: QtBot) -> None:
    handle(slider).setValue(10)
    with qtbot.waitSignal(slider.chosen, timeout=2_000) as told:
        qtbot.mouseDClick(handle(slider), Qt.MouseButton.LeftButton)

    assert told.args == [pytest.approx(0.5)]
