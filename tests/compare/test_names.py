"""Names in the same role of two statements."""

from __future__ import annotations

import pytest

from compare.names import clashing_names
from tests.compare.saying import pair


def clashes(one: str, other: str) -> list[tuple[str, str]]:
    return [(a.value, b.value) for a, b in clashing_names(pair(one, other))]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "Some 40 people heard the mayor at the old mill in Norwalk.",
            "The mayor spoke to some 40 people in Norfolk at a mill.",
            [("Norwalk", "Norfolk")],
        ),
        (
            "The council chose the engineer Lena Moberg to lead the inquiry into the crash.",
            "The council chose the engineer Odd Framnes to lead the inquiry into the crash.",
            [("Lena Moberg", "Odd Framnes")],
        ),
        (
            "Workers found the missing painting in a barn near Salten after two days.",
            "Workers found the missing painting in a barn near Karsby after two days.",
            [("Salten", "Karsby")],
        ),
    ],
)
def test_another_name_in_the_same_role_clashes(one: str, other: str, expected: list[tuple[str, str]]) -> None:
    assert clashes(one, other) == expected
    assert clashes(other, one) == [(b, a) for a, b in expected]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # Spelled in two ways, or wrongly.
        ("The council heard Muammar Tal in the town hall.", "The council heard Moammar Tal in the town hall."),
        ("The council heard Vicente Tal in the town hall.", "The council heard Vincente Tal in the town hall."),
        ("The council met in Yaoundé on the river again.", "The council met in Yaounde on the river again."),
        # The other article has the name as well.
        (
            "The council chose the engineer Lena Moberg to lead the inquiry into the crash.",
            "The council chose the engineer Odd Framnes to lead the inquiry into the crash of Moberg’s lorry.",
        ),
        # A title in place of a name.
        (
            "The council asked in vain that Framnes lead the inquiry into the crash.",
            "The council asked in vain that Mayor lead the inquiry into the crash.",
        ),
        # Shortened, or in headlines where everything has a capital.
        (
            "The crane fell on a line in the US and broke it.",
            "The crane fell on a line in the United States and broke it.",
        ),
        ("Crane Falls On Line In Salten After Storm", "Crane Falls On Line In Karsby After Storm"),
        # On another day it may have been somebody else.
        (
            "On May 3 the council chose the engineer Lena Moberg to lead the inquiry.",
            "On May 9 the council chose the engineer Odd Framnes to lead the inquiry.",
        ),
        # Other statements.
        ("The mayor spoke in Norrvik about the harbour.", "The harbour in Salten has a new crane and a ferry."),
    ],
)
def test_no_clash(one: str, other: str) -> None:
    assert clashes(one, other) == []
