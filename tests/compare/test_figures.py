"""Figures of two statements: which are counterparts, and which of them clash."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compare.figures import clashing_figures
from tests.compare.saying import pair

if TYPE_CHECKING:
    from compare.statements import Pair


def clashes(pair: Pair) -> list[tuple[str, str]]:
    return [(a.span.of(pair.one.text), b.span.of(pair.other.text)) for a, b in clashing_figures(pair)]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "The storm cut power to 1,850 homes in Norrvik on Monday night.",
            "The storm cut power to 2,150 homes in Norrvik.",
            [("1,850 homes", "2,150 homes")],
        ),
        (
            "The port earned $4.2 million from ferries and $900,000 from cruise ships in Salten.",
            "Ferries brought the port $4.2 million, while cruise ships brought it $1.2 million in Salten.",
            [("$900,000", "$1.2 million")],
        ),
        (
            "Moberg signed the 48-page agreement about the harbour.",
            "The agreement about the harbour that Moberg signed is a 52-page paper.",
            [("48-page", "52-page")],
        ),
        (
            "The old lighthouse at Salten was closed in June 1974 after the great storm.",
            "The great storm closed the old lighthouse at Salten in March 1976.",
            [("June 1974", "March 1976")],
        ),
        (
            "The old ferry to Salten sank in the harbour of Norrvik on Monday morning.",
            "The old ferry to Salten sank in the harbour of Norrvik on Sunday morning.",
            [("Monday", "Sunday")],
        ),
        (
            "The old ferry to Salten sank in the harbour of Norrvik on March 2.",
            "The old ferry to Salten sank in the harbour of Norrvik on Sunday.",
            [("March 2", "Sunday")],
        ),
        (
            "Lena Moberg led the union of crane drivers from 1966 to 1978.",
            "Lena Moberg, who led the union of crane drivers from 1967 to 1979, wrote to him.",
            [("from 1966 to 1978", "from 1967 to 1979")],
        ),
    ],
)
def test_figures_for_the_same_thing_clash(one: str, other: str, expected: list[tuple[str, str]]) -> None:
    assert clashes(pair(one, other)) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # Whose figure it is differs.
        ("Lena Moberg raised $200,000 for her campaign.", "Odd Framnes raised $540,000 for his campaign."),
        # Far apart: more likely another thing.
        ("The council spent $4,000 on the campaign.", "The council spent $5 million on the campaign."),
        # Each figure has its counterpart.
        ("The crane hurt 3 men and 5 women in Norrvik.", "In Norrvik the crane hurt 5 women and 3 men."),
        # Planned on one side.
        ("The port will close in June 2031 for repairs.", "The port closed in June 2021 for repairs."),
        # One report names a figure that the other does not.
        ("The crane hurt 3 men and 5 women.", "The crane hurt 3 men, among them 2 women."),
        # Another year.
        ("In 2012 the port of Salten handled 90 ships.", "In 2013 the port of Salten handled 70 ships."),
        # Other things done on other days, and a weekday that may be another week's.
        ("Lena Moberg spoke in Norrvik on Monday.", "Lena Moberg left the hospital of Norrvik on Sunday."),
        ("The old ferry sank off Norrvik on February 25.", "The old ferry sank off Norrvik on Sunday."),
        # Other things of one unit in statements that share little.
        ("An embankment 24 metres high holds the lake.", "The crack in the spillway is 40 metres long."),
    ],
)
def test_figures_for_other_things_do_not_clash(one: str, other: str) -> None:
    assert clashes(pair(one, other, contained=0.45)) == []


def test_clashes_are_the_same_in_either_direction() -> None:
    one, other = "The crane hurt 3 men and 5 women.", "The crane hurt 4 men and 7 women."
    assert clashes(pair(one, other)) == [(a, b) for b, a in clashes(pair(other, one))] != []
