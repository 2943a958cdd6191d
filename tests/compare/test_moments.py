"""Dates as ranges of days: what they mean, and when two of them clash."""

from __future__ import annotations

import math
from datetime import date

import pytest

from compare.moments import moments
from compare.quantities import WEEKDAY, YEARS


def day(year: int, month: int, number: int) -> int:
    return date(year, month, number).toordinal()


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("The dam was finished on March 10, 1931.", day(1931, 3, 10), day(1931, 3, 10)),
        ("The dam was finished on 10 March 1931.", day(1931, 3, 10), day(1931, 3, 10)),
        ("The dam was finished in March 1931.", day(1931, 3, 1), day(1931, 3, 31)),
        ("The dam was finished in 1931.", day(1931, 1, 1), day(1931, 12, 31)),
        ("The dam was finished before June 1931.", -math.inf, day(1931, 5, 31)),
        ("The dam was finished by June 2, 1931.", -math.inf, day(1931, 6, 2)),
        ("The dam has leaked since 1931.", day(1931, 1, 1), math.inf),
        ("The dam leaked after 1931.", day(1932, 1, 1), math.inf),
    ],
)
def test_range_of_days(text: str, low: float, high: float) -> None:
    (found,) = moments(text)
    assert (found.low, found.high) == (low, high)
    assert str(found.low) == "-inf" or found.span.of(text)[-4:] == "1931"


@pytest.mark.parametrize(
    "text",
    [
        "He lives at 1931 Mill Street.",
        "The dam may be finished in 2031.",
        "It happened on February 31, 2020.",
        "The 2019-20 season ended.",
        "It rained every Tuesday.",
        "The mayor said Tuesday that it rained.",
        "It rained on March 4.",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert not moments(text)


def test_clashing_and_agreeing_dates() -> None:
    (finished,) = moments("The dam above the town was finished by workers in June 1931.")
    (later,) = moments("The dam above the town was finished by workers after 1940.")
    (year,) = moments("The dam above the town was finished by workers in 1931.")
    assert finished.counts_same_as(later)
    assert not finished.agrees_with(later)
    assert finished.agrees_with(year)


TUESDAY = date(2024, 3, 5)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("It rained on Monday.", day(2024, 3, 4), day(2024, 3, 4)),
        ("It rained on Tuesday.", day(2024, 3, 5), day(2024, 3, 5)),
        ("It rained on Wednesday.", day(2024, 2, 28), day(2024, 2, 28)),
        ("The bridge will open on Wednesday.", day(2024, 3, 6), day(2024, 3, 6)),
        ("It rained yesterday.", day(2024, 3, 4), day(2024, 3, 4)),
        ("It rained on March 4.", day(2024, 3, 4), day(2024, 3, 4)),
        ("It rained on 30 December.", day(2023, 12, 30), day(2023, 12, 30)),
        ("It has rained since Monday.", day(2024, 3, 4), math.inf),
    ],
)
def test_days_near_the_day_of_publication(text: str, low: float, high: float) -> None:
    (found,) = moments(text, "en", TUESDAY)
    assert (found.low, found.high) == (low, high)


def test_weekday_without_a_day_of_publication_is_a_weekday() -> None:
    (found,) = moments("It rained on Tuesday.")
    assert (found.unit, found.low) == (WEEKDAY, 1)


def test_span_of_years() -> None:
    (one,) = moments("She led the union from 1966 to 1978.")
    (other,) = moments("She led the union 1967–1979.")
    assert one.unit == YEARS == other.unit
    assert not one.agrees_with(other)
