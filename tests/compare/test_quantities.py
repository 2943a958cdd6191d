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
        ("The bridge cost $2.5 million to mend.", 2.5e6 - 49_900, 2.5e6 + 49_900, "$"),
        ("The bridge cost US$ 3 million to mend.", 2e6, 4e6, "$"),
        ("Between 10 and 15 sheep drowned.", 10, 15, "sheep"),
        ("10-15 sheep drowned.", 10, 15, "sheep"),
        ("Nearly 40 sheep drowned.", 34, 40, "sheep"),
        ("Just over 40 sheep drowned.", 40, 46, "sheep"),
        ("Two dozen sheep drowned.", 20.4, 27.6, "sheep"),
        ("40 sheep or more drowned.", 40, math.inf, "sheep"),
        ("The town has a population of 8,412.", 8412, 8412, "population"),
        ("Critics gave the play 7.5 out of 10.", 7.5, 7.5, "/10"),
        ("The council voted 7-4 to close the bridge.", 7004, 7004, "two sides"),
        ("Lena Moberg, 47, speaks for the union.", 47, 47, "age of moberg"),
        ("The 47-year-old Lena Moberg speaks for the union.", 47, 47, "age of moberg"),
        ("She read the 48-page report.", 48, 48, "page"),
        ("The lab counted 1,247 officially confirmed cases.", 1247, 1247, "case"),
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
        "Tolls rose from 40 to 60 crowns.",
        "Water reached 16 out of the villages.",
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
        ("Workers found 46 cracks in the dam.", "Workers found more than 46 cracks in the dam."),
        ("Workers found more than 50 cracks in the dam.", "Workers found fewer than 50 cracks in the dam."),
        ("Odd Framnes, 61, is mayor.", "Mayor Odd Framnes, 63, promised help."),
        ("The harbour club won 3-2 against Salten.", "The harbour club won 4-2 against Salten."),
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
        ("In 2012 the port handled 90 ships.", "In 2013 the port handled 70 ships."),
        ("Last year the port handled 90 ships.", "This year the port handled 70 ships."),
        ("On 4 May the clinic counted 90 cases.", "On May 9 the clinic counted 120 cases."),
        ("Workers found 50 cracks in the dam.", "Workers found more than 50 cracks in the dam."),
        ("Odd Framnes, 61, is mayor.", "Lena Moberg, 47, speaks for the union."),
    ],
)
def test_pairs_that_do_not_clash(one: str, other: str) -> None:
    a, b = only(one), only(other)
    assert not a.counts_same_as(b) or a.agrees_with(b)


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("A 40-metre crack opened.", "40-metre"),
        ("It hurt more than 46 people.", "more than 46 people"),
        ("It cost about $5 million then.", "about $5 million"),
    ],
)
def test_the_span_marks_bound_figure_and_noun(text: str, marked: str) -> None:
    assert only(text).span.of(text) == marked


@pytest.mark.parametrize("number", ["1" + "0" * 400, "9" * 400, "1." + "3" * 400 + " million", "0." + "0" * 400 + "1"])
def test_figures_beyond_all_bounds_are_no_fault(number: str) -> None:
    assert len(quantities(f"The storm drowned {number} sheep near Norrvik.")) <= 1
