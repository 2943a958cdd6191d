"""Dates as ranges of days: what they mean, and when two of them clash."""

from __future__ import annotations

import math
from datetime import date

import pytest

from compare.moments import moments


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
        "It rained on Tuesday.",
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
