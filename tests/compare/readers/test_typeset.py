"""Printed lines to paragraphs, without a PDF around them."""

from __future__ import annotations

from compare.model import Role
from compare.readers.typeset import Line, drop_running_heads, paragraphs


def line(text: str, y: float, *, x: float = 60, page: int = 0, size: float = 10) -> Line:
    return Line(text, page, x, x + len(text) * size * 0.5, y - size, y, size)


def texts(lines: list[Line]) -> list[str]:
    return [block.text for block in paragraphs(lines)]


def test_no_lines_give_no_blocks() -> None:
    assert paragraphs([]) == []
    assert drop_running_heads([], []) == []


def test_full_lines_are_joined_and_short_ones_end() -> None:
    lines = [
        line("The bridge over the Aune at Holm closed on", 700),
        line("Monday after a", 688),
        line("Officials said that it would stay closed all", 676),
        line("winter and that buses would run from Holm.", 664),
    ]
    assert texts(lines) == [
        "The bridge over the Aune at Holm closed on Monday after a",
        "Officials said that it would stay closed all winter and that buses would run from Holm.",
    ]


def test_the_largest_type_at_the_top_is_the_headline() -> None:
    found = paragraphs(
        [line("Holm today", 760, size=14), line("Bridge closes", 740, size=24), line("It shut. " * 9, 700)]
    )
    assert [block.role for block in found] == [None, Role.HEADLINE, None]
    assert found[0].heading


def test_ranges_and_dashes_join_without_a_blank() -> None:
    assert texts([line("It will stay closed, they say, from 2019-", 700), line("2021 at least, as planned.", 688)]) == [
        "It will stay closed, they say, from 2019-2021 at least, as planned."
    ]


def test_lines_without_extent_are_read_all_the_same() -> None:
    nowhere = [Line(text, 0, 0.0, 0.0, 0.0, 0.0, 0.0) for text in ("The bridge", "is closed.")]
    assert " ".join(texts(nowhere)) == "The bridge is closed."


def test_what_returns_in_the_margins_goes() -> None:
    lines = [
        part
        for page in range(3)
        for part in (
            line("HOLM COURIER", 830, page=page),
            line(f"Text {page}", 400, page=page),
            line(f"Page {page + 1} of 3", 30, page=page),
        )
    ]
    assert [kept.text for kept in drop_running_heads(lines, [842.0] * 3)] == ["Text 0", "Text 1", "Text 2"]
