"""Said and denied."""

from __future__ import annotations

import pytest

from compare.negation import clashing_negations
from tests.compare.saying import pair


def clashes(one: str, other: str) -> list[tuple[str, str]]:
    return [(a.value, b.value) for a, b in clashing_negations(pair(one, other))]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "The company inspected the crane in Norrvik before the storm.",
            "The company did not inspect the crane in Norrvik before the storm.",
            [("inspected", "not inspect")],
        ),
        (
            "The council has yet to publish the report on the bridge.",
            "The council has published the report on the bridge.",
            [("has yet to publish", "published")],
        ),
        (
            "The driver survived the crash on the harbour bridge.",
            "The driver died in the crash on the harbour bridge.",
            [("survived", "died")],
        ),
        (
            "The court upheld the fine for the owner of the crane.",
            "The court overturned the fine for the owner of the crane.",
            [("upheld", "overturned")],
        ),
    ],
)
def test_said_and_denied(one: str, other: str, expected: list[tuple[str, str]]) -> None:
    assert clashes(one, other) == expected
    assert clashes(other, one) == [(b, a) for a, b in expected]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # Denied on both sides.
        ("The company did not inspect the crane.", "The company never inspected the crane."),
        # Two people, two opinions.
        (
            "Lena Moberg said the company inspected the crane in Norrvik.",
            "Odd Framnes said the company did not inspect the crane in Norrvik.",
        ),
        # Guessed, wished or to come.
        ("The company will inspect the crane in Norrvik.", "The company did not inspect the crane in Norrvik."),
        ("The company inspected the crane.", "If the company did not inspect the crane, it is to blame."),
        # Not only, not all.
        ("The company inspected the crane.", "The company not only inspected the crane, it painted the crane."),
        # Another subject, another day.
        ("Lena Moberg inspected the crane in Norrvik.", "Odd Framnes never inspected the crane in Norrvik."),
        ("On May 3 the company inspected the crane.", "On May 9 the company did not inspect the crane."),
        # A lost apostrophe, a name after "no longer", and what one was only to do.
        ("The crane couldn’t carry the girder in Norrvik.", "The crane couldn\ufffdt carry the girder in Norrvik."),
        ("The owner of the Salten left the harbour.", "The owner of the no longer Salten left the harbour."),
        ("The Norrvik club lost the last match in Salten.", "The Norrvik club had the last match in Salten to win."),
        # Of another thing.
        ("The company inspected the crane in Norrvik.", "The bridge in Salten was never inspected by anybody."),
    ],
)
def test_no_clash(one: str, other: str) -> None:
    assert clashes(one, other) == []
