"""Lines to paragraphs: by blank lines, by lines, or wrapped at a width."""

from __future__ import annotations

import textwrap
import time

from compare.readers.layout import paragraphs

ONE = (
    "The mayor of Holm resigned on Monday after inspectors said that the bridge over the Aune had been unsafe for at "
    "least two years, and that her office had been told so three times."
)
TWO = (
    "She read a statement of four sentences from the steps of the town hall, took no questions and left by car. Her "
    "deputy, Ivar Moen, will lead the council until an election can be held in the autumn."
)


def test_blank_lines_part_paragraphs() -> None:
    assert paragraphs(f"Mayor quits\n\n\n{ONE}\n \n{TWO}\n") == ["Mayor quits", ONE, TWO]


def test_each_line_is_a_paragraph_without_blank_lines() -> None:
    assert paragraphs(f"Mayor quits\n{ONE}\n{TWO}") == ["Mayor quits", ONE, TWO]


def test_single_lines_within_groups_stay_apart() -> None:
    text = f"{ONE}\n\nAgency Photo\nThe bridge at Holm. (A. Foss)\n\n{TWO}"
    assert paragraphs(text) == [ONE, "Agency Photo", "The bridge at Holm. (A. Foss)", TWO]


def test_wrapped_lines_are_joined() -> None:
    text = "\n\n".join(["Mayor quits", textwrap.fill(ONE, 72), textwrap.fill(TWO, 72)])
    assert paragraphs(text) == ["Mayor quits", ONE, TWO]


def test_wrapped_lines_without_blank_lines_part_at_short_ones() -> None:
    text = "\n".join([textwrap.fill(ONE, 72), textwrap.fill(TWO, 72), textwrap.fill(ONE, 72)])
    assert paragraphs(text) == [ONE, TWO, ONE]


def test_wrapped_and_indented_paragraphs() -> None:
    text = "\n".join(textwrap.fill(p, 64, initial_indent="    ") for p in (ONE, TWO, ONE))
    assert paragraphs(text) == [ONE, TWO, ONE]


def test_short_lines_of_a_wrapped_file_stay_lines() -> None:
    head = "Mayor quits\nBy Ada Foss\n10 March 2026"
    text = "\n\n".join([head, textwrap.fill(ONE, 72), textwrap.fill(TWO, 72)])
    assert paragraphs(text)[:3] == head.split("\n")


def test_a_wrapped_list_keeps_its_items() -> None:
    text = "\n".join([textwrap.fill(ONE, 70), "- roads", "- schools", textwrap.fill(TWO, 70)])
    assert {"- roads", "- schools"} <= set(paragraphs(text))


def test_a_line_broken_by_a_link_goes_on() -> None:
    text = "On Monday, a report in the Courier said,\nthe mayor resigned after a vote in a hall that\nnobody saw."
    assert paragraphs(text)[-1].endswith("hall that nobody saw.")


def test_a_link_on_its_own_line_does_not_make_a_wrapped_file() -> None:
    text = "Mayor quits over the bridge at Holm on Monday\nRead more at:\nhttps://news.example/" + "a" * 80
    assert len(paragraphs(text)) == 3


def test_nothing_gives_nothing() -> None:
    assert paragraphs("") == []
    assert paragraphs("\n \n") == []


def test_a_million_characters_take_linear_time() -> None:
    begin = time.perf_counter()
    paragraphs("word " * 200_000)
    paragraphs("a\n" * 300_000)
    assert time.perf_counter() - begin < 10
