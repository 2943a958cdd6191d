"""Whose article it is: a telling file name, the text, the file name as it is."""

from __future__ import annotations

import pytest

from compare.model import Role
from compare.readers.draft import Block
from compare.readers.outlet import outlet_of

BODY = Block("The bridge over the Aune at Holm closed on Monday, the council said.", role=Role.BODY)
AGENCY = Block("HOLM (AP) —", role=Role.DATELINE)


@pytest.mark.parametrize(
    ("name", "outlet"),
    [
        ("the-sun", "The Sun"),
        ("the_holm_courier", "The Holm Courier"),
        ("times-of-india", "Times of India"),
        ("nyt", "NYT"),
        ("bbc", "BBC"),
        ("abc-news", "ABC News"),
        ("news-4-jax", "News 4 Jax"),
        ("DailyMail", "Daily Mail"),
        ("01-the-guardian", "The Guardian"),
        ("guardian-2", "Guardian"),
        ("holmtoday-com", "Holmtoday"),
        ("reuters", "Reuters"),
        ("2020-03-10 Le Monde", "Le Monde"),
    ],
)
def test_a_telling_name_is_the_outlet(name: str, outlet: str) -> None:
    assert outlet_of([AGENCY, BODY], name) == outlet


@pytest.mark.parametrize(
    "name", ["article", "article-1", "unknown-2", "bridge_closed_holm", "download (3)", "3f2a9bc01d"]
)
def test_else_the_text_says_it(name: str) -> None:
    rights = Block("© 2020 The Holm Courier. All rights reserved.", role=Role.BOILERPLATE)
    assert outlet_of([AGENCY, BODY, rights], name) == "The Holm Courier"
    assert outlet_of([AGENCY, BODY, Block("Holm Times Photo", role=Role.CAPTION)], name) == "Holm Times"
    assert outlet_of([AGENCY, BODY], name) == "The Associated Press"


def test_an_agency_that_holds_the_rights_is_not_the_outlet() -> None:
    rights = Block("Copyright 2022 The Associated Press. All rights reserved", role=Role.BOILERPLATE)
    assert outlet_of([BODY, rights], "wplg") == "WPLG"


def test_the_last_resort_is_the_name_itself() -> None:
    assert outlet_of([BODY], "article") == "Article"
    assert outlet_of([BODY], "12345") == "12345"
