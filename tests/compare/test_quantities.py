"""Quantities: what is counted, within which bounds, and when two of them clash."""

from __future__ import annotations

import math

import pytest

from compare.quantities import Quantity, quantities


def only(text: str) -> Quantity:
    (found,) = quantities(text)
    return found


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("The blast hurt 14 people in the market.", 14, 14, "people"),
        ("Fourteen passengers were hurt.", 14, 14, "people"),
        ("The crack, 14 metres long, was found early.", 14, 14, "metre"),
        ("The 40-metre crack burst through the concrete.", 40, 40, "metre"),
        ("More than 350 ferries were cancelled.", 350, math.inf, "ferry"),
        ("Under 100 ferries sailed.", -math.inf, 100, "ferry"),
        ("Some 120 soldiers filled sandbags.", 102, 138, "soldier"),
        ("The bridge cost $2.5 million to mend.", 2.4e6, 2.6e6, "$"),
        ("Turnout fell to 48.5 per cent in the city.", 48.5, 48.5, "%"),
        ("Two hundred and twelve sheep drowned.", 212, 212, "sheep"),
        ("The reservoir holds 3,000 boats.", 2500, 3500, "boat"),
    ],
)
def test_value_bounds_and_unit(text: str, low: float, high: float, unit: str) -> None:
    found = only(text)
    assert (found.low, found.high, found.unit) == (pytest.approx(low), pytest.approx(high), unit)


@pytest.mark.parametrize(
    "text",
    [
        "The law passed in 2019.",
        "She lives on Route 66.",
        "It opened on March 10 and closed on 12 April.",
        "He came third in the 100th race at 7:05 a.m.",
        "They won 3-2 after extra time.",
        "The fire could destroy 400 houses.",
        "Two of the drivers fled.",
        "Twelve more ferries were ordered.",
    ],
)
def test_dates_labels_scores_parts_and_plans_are_no_quantities(text: str) -> None:
    assert not [q for q in quantities(text) if q.unit not in {"extra", "time"}]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The blast killed 14 people.", "The blast killed 16 people."),
        ("Police ordered 1,850 people to leave.", "Police ordered 2,150 residents to leave."),
        ("The crack, 14 metres long, widened.", "A 40-metre crack opened."),
        ("The repair cost $2.5 million.", "The repair cost under $2 million."),
    ],
)
def test_clashing_pairs(one: str, other: str) -> None:
    a, b = only(one), only(other)
    assert a.counts_same_as(b)
    assert not a.agrees_with(b)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The blast killed 14 people.", "The blast injured 16 people."),
        ("The blast killed about 40 people.", "The blast killed 38 people."),
        ("The blast killed at least 14 people.", "The blast killed 16 people."),
        ("The repair cost $2.5 million.", "The repair cost $2,512,300."),
        ("The blast killed 14 people.", "The blast killed 14 horses."),
    ],
)
def test_pairs_that_do_not_clash(one: str, other: str) -> None:
    a, b = only(one), only(other)
    assert not a.counts_same_as(b) or a.agrees_with(b)


def test_the_span_marks_figure_and_noun() -> None:
    text = "A 40-metre crack opened."
    assert only(text).span.of(text) == "40-metre"


@pytest.mark.parametrize("number", ["1" + "0" * 400, "9" * 400, "1." + "3" * 400 + " million", "0." + "0" * 400 + "1"])
def test_figures_beyond_all_bounds_are_no_fault(number: str) -> None:
    assert len(quantities(f"The storm drowned {number} sheep near Norrvik.")) <= 1
