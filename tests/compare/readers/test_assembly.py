"""From draft to article: names, dates, notes and the text put together."""

from __future__ import annotations

from datetime import date

import pytest

from compare.errors import EmptyArticle, TooLarge
from compare.model import Article, Role, Source
from compare.readers.assembly import assemble
from compare.readers.draft import Block, Draft

LEAD = "The bridge over the Aune at Holm closed on Monday after inspectors found cracks in two of its piers."


def article(*texts: str, **stated: object) -> Article:
    blocks = tuple(Block(text) for text in texts)
    return assemble(Draft(blocks, **stated), Source("a.txt", "text", "", 0, ("First.",)), name="a")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "line",
    [
        "By Ada Foss and Rui Sato",
        "BY Ada Foss and Rui Sato | The Courier",
        "By Ada Foss and Rui Sato March 10, 2020",
        "By Ada Foss and Rui Sato 10 March 2020",
        "By Ada Foss and Rui Sato, Tuesday 10 March",
        "By Ada Foss and Rui Sato • 8h",
    ],
)
def test_the_byline_is_names_alone(line: str) -> None:
    assert article("Bridge closes", line, LEAD, LEAD + LEAD).byline == "Ada Foss and Rui Sato"


def test_what_the_file_states_comes_first() -> None:
    made = article(LEAD, headline="Bridge closes", byline="By Ada Foss", outlet="Courier", published=date(2020, 3, 10))
    assert (made.headline, made.byline, made.outlet, made.published) == (
        "Bridge closes",
        "Ada Foss",
        "Courier",
        date(2020, 3, 10),
    )


def test_dates_far_down_are_not_the_articles() -> None:
    rest = [f"{LEAD} This is paragraph number {n} of many." for n in range(20)]
    assert article("Bridge closes", *rest, "March 10, 2020").published is None
    assert article("Bridge closes", "March 10, 2020", *rest).published == date(2020, 3, 10)


def test_a_dateline_shares_its_line_with_the_text() -> None:
    made = article("Bridge closes", f"HOLM — {LEAD}", LEAD + LEAD)
    assert made.text.startswith(f"Bridge closes\n\nHOLM — {LEAD}\n\n")
    assert [p.role for p in made.paragraphs[:3]] == [Role.HEADLINE, Role.DATELINE, Role.BODY]
    assert made.paragraphs[2].span.of(made.text) == LEAD


def test_notes_are_kept_and_few_words_noted() -> None:
    assert article("Bridge closes", LEAD, notes=("Second.",)).source.notes == (
        "First.",
        "Second.",
        "Only 21 words to compare.",
    )


def test_nothing_to_compare_is_an_error() -> None:
    for texts in ((), (" ",), ("Advertisement", "___")):
        with pytest.raises(EmptyArticle):
            article(*texts)


def test_too_much_is_an_error() -> None:
    with pytest.raises(TooLarge):
        article("a" * 2_000_001)
