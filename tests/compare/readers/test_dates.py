"""Dates in the forms that news pages print."""

from __future__ import annotations

from datetime import date

import pytest

from compare.readers.dates import find_date


@pytest.mark.parametrize(
    "text",
    [
        "March 10, 2020",
        "Mar. 10, 2020",
        "Tuesday, 10 March 2020",
        "10th March 2020",
        "10. März 2020",
        "10 mars 2020",
        "10 de marzo de 2020",
        "2020-03-10T09:30:00+01:00",
        "10.3.2020",
        "Published: March 10, 2020, 9:30 a.m.",
        "March 10, 2020 Updated: March 12, 2020",
        "Updated 12 March 2020. Published 10 March 2020",
    ],
)
def test_dates_are_found(text: str) -> None:
    assert find_date(text) == date(2020, 3, 10)


@pytest.mark.parametrize(
    "text", ["", "March 10", "10 minutes ago", "February 30, 2020", "2020-13-10", "may 2020", "1/2/2020"]
)
def test_what_is_no_date_gives_none(text: str) -> None:
    assert find_date(text) is None
