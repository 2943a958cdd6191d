"""The same quotation in two articles: alike, shortened, altered, or somebody else's."""

from __future__ import annotations

import pytest

from compare.quotations import Rendering, clashing_quotations, compared
from tests.compare.saying import article

SPOKEN = "We told the owner in March that the wooden bridge would never carry a lorry of that weight"


@pytest.mark.parametrize(
    ("other", "rendering"),
    [
        (SPOKEN, Rendering.ALIKE),
        (SPOKEN.upper() + ".", Rendering.ALIKE),
        ("We told the owner in March that the wooden bridge would never carry", Rendering.SHORTENED),
        ("We told the owner … that the wooden bridge would never carry a lorry of that weight", Rendering.SHORTENED),
        ("[They] told the owner in March that the wooden bridge would never carry a lorry", Rendering.SHORTENED),
        (SPOKEN.replace("wooden", "woodden"), Rendering.SHORTENED),
        (SPOKEN.replace("owner", "council"), Rendering.ALTERED),
        (SPOKEN.replace("never carry", "hardly survive"), Rendering.ALTERED),
    ],
)
def test_rendering(other: str, rendering: Rendering) -> None:
    change = compared(SPOKEN, other)
    assert change is not None
    assert change.rendering is rendering


def test_contractions_are_the_same_words() -> None:
    here, there = (
        "I don't think it's safe to cross this old bridge",
        "I do not think it is safe to cross this old bridge",
    )
    change = compared(here, there)
    assert change is not None
    assert change.rendering is Rendering.ALIKE


def test_changed_words_are_marked() -> None:
    other = SPOKEN.replace("owner", "council")
    change = compared(SPOKEN, other)
    assert change is not None
    assert (change.here.of(SPOKEN), change.there.of(other)) == ("owner", "council")


@pytest.mark.parametrize(
    "other",
    ["We told the mayor long ago what would happen here", "I do not know", "", "The bridge is closed until Thursday"],
)
def test_other_words_are_another_quotation(other: str) -> None:
    assert compared(SPOKEN, other) is None


def clashes(one: str, other: str) -> list[tuple[str, str, bool]]:
    a, b = article(*one.split("\n")), article(*other.split("\n"), outlet="Post")
    text = {a.id: a.text, b.id: b.text}
    return [
        (c.here[1].of(text[c.here[0]]), c.there[1].of(text[c.there[0]]), c.other_speaker)
        for c in clashing_quotations((a, b))
    ]


def test_altered_quotation_clashes() -> None:
    (found,) = clashes(f"“{SPOKEN},” said Lena Moberg.", f"“{SPOKEN.replace('owner', 'council')},” Moberg said.")
    assert {*found[:2]} == {"owner", "council"}
    assert not found[2]


def test_quotation_of_somebody_else_clashes() -> None:
    (found,) = clashes(f"“{SPOKEN},” said Lena Moberg.", f"“{SPOKEN},” said Odd Framnes.")
    assert {*found[:2]} == {"Lena Moberg", "Odd Framnes"}
    assert found[2]


def test_title_that_means_somebody_is_a_name() -> None:
    titled = f"Mayor Odd Framnes saw it coming.\n“{SPOKEN},” the mayor said."
    (found,) = clashes(f"“{SPOKEN},” said Lena Moberg.", titled)
    assert {*found[:2]} == {"Lena Moberg", "the mayor"}
    assert clashes(f"“{SPOKEN},” said Odd Framnes.", titled) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # Alike and shortened.
        (f"“{SPOKEN},” said Lena Moberg.", f"“{SPOKEN},” Moberg said."),
        (f"“{SPOKEN},” said Lena Moberg.", "“We told the owner in March,” said Lena Moberg."),
        # Without a name, or through a body that speaks.
        (f"“{SPOKEN},” said Lena Moberg.", f"“{SPOKEN},” the union said."),
        (f"“{SPOKEN},” said Lena Moberg.", f"“{SPOKEN},” she said."),
        (f"“{SPOKEN},” said Lena Moberg.", f"“{SPOKEN},” the Police Department said."),
        # A title that may mean two.
        (
            f"“{SPOKEN},” said Lena Moberg.",
            f"Judge Odd Framnes and Judge Ida Solheim met.\n“{SPOKEN},” the judge said.",
        ),
        # The other article names the speaker too, close by.
        (f"“{SPOKEN},” said Lena Moberg.", f"Odd Framnes quoted Lena Moberg.\n“{SPOKEN},” Framnes said."),
        # The altered words stand elsewhere too.
        (
            f"“{SPOKEN},” said Lena Moberg.",
            f"“{SPOKEN.replace('owner', 'council')},” Moberg said.\nEarlier: “We told the owner in March,” she said.",
        ),
        # A common phrase of other words.
        ("“I do not think that we can win,” said Lena Moberg.", "“I do not think that it matters,” said Odd Framnes."),
    ],
)
def test_no_clash(one: str, other: str) -> None:
    assert clashes(one, other) == []


def test_order_of_articles_changes_nothing() -> None:
    one = article(f"“{SPOKEN},” said Lena Moberg.")
    other = article(f"“{SPOKEN.replace('owner', 'council')},” Moberg said.", outlet="Post")
    sides = [{c.here, c.there} for pair in ((one, other), (other, one)) for c in clashing_quotations(pair)]
    assert sides[0] == sides[1]
