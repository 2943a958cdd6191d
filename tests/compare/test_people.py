"""Whom titles and pronouns mean."""

from __future__ import annotations

import pytest

from compare.people import people
from tests.compare.saying import statements


def meant(who: str, text: str) -> str:
    """Resolve the last place of some words."""
    return people(text).meant(who, text.rindex(who))


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Odd Framnes came. Later the mayor left.",
        "Odd Framnes, the mayor of Norrvik, came. Later the mayor left.",
        "Odd H. Framnes, who has been mayor since May, came. Later the mayor left.",
        "The mayor, Odd Framnes, came. Later the mayor left.",
        "Norrvik’s mayor, Odd Framnes, came. Later the mayor left.",
        "Mayor Odd Framnes and former Mayor Lena Moberg came. Later the mayor left.",
        "Mayor Framnes and Deputy Mayor Lena Moberg came. Later the mayor left.",
        "Mayor Framnes came. “Our president and our mayors failed,” he said. Later the mayor left.",
    ],
)
def test_title_means_the_one_who_has_it(text: str) -> None:
    assert meant("the mayor", text) == "framnes"


@pytest.mark.parametrize(
    ("who", "name"),
    [("the former mayor", "moberg"), ("the police chief", "solheim"), ("the chief", "solheim"), ("the fire chief", "")],
)
def test_words_before_a_title_count(who: str, name: str) -> None:
    text = f"Mayor Framnes, former Mayor Lena Moberg and Police Chief Ida Solheim met. Then {who} left."
    assert meant(who, text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Later the mayor left.",
        "Mayor Odd Framnes met Mayor Lena Moberg. Later the mayor left.",
        "Mayor Odd Framnes met the mayor of Salten. Later the mayor left.",
        "Mayor Odd Framnes met another mayor. Later the mayor left.",
        "Mayor Odd Framnes met Salten’s mayor. Later the mayor left.",
        "Former Mayor Odd Framnes came. Later the mayor left.",
        "“Mayor Odd Framnes failed us,” she said. Later the mayor left.",
    ],
)
def test_title_that_may_mean_somebody_else_means_nobody(text: str) -> None:
    assert meant("the mayor", text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Framnes closed the bridge. Then he left.",
        "Odd Framnes said the bridge was closed. Then he left.",
        "Mayor Odd Framnes closed the bridge.\n“Lena Moberg knew,” he said.",
    ],
)
def test_he_is_the_one_person_of_the_sentence_before(text: str) -> None:
    assert meant("he", text) == "framnes"


@pytest.mark.parametrize(
    "text",
    [
        "he left.",
        "Mr. Framnes met Ms. Moberg. Then he left.",
        "Mr. Framnes met Jens Holm. Then he left.",
        "Mr. Framnes came. The bridge was closed. Then he left.",
        "The bridge was closed by Mr. Framnes. Then he left.",
        "Ms. Moberg closed the bridge. Then he left.",
        "Mr. Framnes closed the bridge. Lena Moberg said he left.",
        "The Justice Department said so. Then he left.",
    ],
)
def test_he_who_may_be_somebody_else_is_nobody(text: str) -> None:
    assert meant("he", text) == ""


@pytest.mark.parametrize("who", ["they", "it", "the bridge", "Framnes", ""])
def test_other_words_mean_nobody(who: str) -> None:
    assert people("Mr. Framnes closed the bridge. Then they left.").meant(who, 40) == ""


def test_doer_and_speaker_of_a_statement() -> None:
    first, second, third, fourth = statements(
        "Mayor Odd Framnes spent 400 crowns.",
        "On Friday, he spent 500 crowns.",
        "The mayor said that he had spent 600 crowns.",
        "Workers left early.",
    )
    assert [s.doer(s.text.index("00")) for s in (first, second, third)] == ["framnes"] * 3
    assert third.speaker == "framnes"
    assert second.speaker is None
    assert fourth.doer(0) == ""


@pytest.mark.timeout(10)
@pytest.mark.parametrize(
    "text",
    ["Ab " * 8000, "the mayor " * 4000, "A. " * 8000, "Mayor " * 6000, "“" * 8000, "Mr. " * 6000, "a-" * 9000],
    ids=["names", "titles", "initials", "capitals", "marks", "misters", "hyphens"],
)
def test_strange_texts_take_no_time(text: str) -> None:
    assert people(text).meant("he", len(text)) in {"", "ab", "mayor"}
