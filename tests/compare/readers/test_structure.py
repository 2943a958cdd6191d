"""Roles in plain text: what is dropped is furniture, what reports something stays."""

from __future__ import annotations

import pytest

from compare.model import Role
from compare.readers.draft import Block
from compare.readers.structure import judge

LEAD = "The bridge over the Aune closed on Monday after inspectors found cracks in two of its piers."
MORE = "Officials said that it would stay closed until spring and that buses would run from the mill."
LAST = "“We should have acted sooner,” said Ivar Moen, who leads the council."


def roles(*texts: str, headline: str = "") -> list[tuple[str, str]]:
    judged = judge([Block(text) for text in texts], headline=headline)
    return [(block.role.value if block.role else "", block.text) for block in judged]


def role_of(text: str) -> str:
    """Give the role of one paragraph in the middle of an article."""
    judged = judge([Block(t) for t in ("Bridge closes at Holm", LEAD, text, MORE, LAST)])
    return next(block.role.value for block in judged if block.text == text and block.role)


def test_a_report_from_head_to_foot() -> None:
    assert roles(
        "Bridge closes at Holm",
        "By Ada Foss and Rui Sato | The Holm Courier",
        "March 10, 2020 Updated: March 11, 2020",
        f"HOLM, Norway (AP) — {LEAD}",
        "Courier Times Photo",
        "The bridge at Holm, center, is seen from the mill on Jan. 20, 2020. (Ada Foss, Pool Photo via AP)",
        MORE,
        "READ MORE",
        "Why the mill at Holm was sold",
        LAST,
        "Sign up for our newsletter",
        "© 2020 The Holm Courier. All rights reserved.",
    ) == [
        ("headline", "Bridge closes at Holm"),
        ("byline", "By Ada Foss and Rui Sato | The Holm Courier"),
        ("dateline", "March 10, 2020 Updated: March 11, 2020"),
        ("dateline", "HOLM, Norway (AP) —"),
        ("body", LEAD),
        ("caption", "Courier Times Photo"),
        (
            "caption",
            "The bridge at Holm, center, is seen from the mill on Jan. 20, 2020. (Ada Foss, Pool Photo via AP)",
        ),
        ("body", MORE),
        ("boilerplate", "READ MORE"),
        ("boilerplate", "Why the mill at Holm was sold"),
        ("body", LAST),
        ("boilerplate", "Sign up for our newsletter"),
        ("boilerplate", "© 2020 The Holm Courier. All rights reserved."),
    ]


def test_the_dateline_runs_on_into_the_body() -> None:
    judged = judge([Block("Bridge closes"), Block(f"HOLM — {LEAD}"), Block(MORE)])
    assert [(b.role, b.runs_on) for b in judged[1:3]] == [(Role.DATELINE, False), (Role.BODY, True)]


@pytest.mark.parametrize(
    "text",
    [
        "Advertisement",
        "ADVERTISEMENT 3",
        "Article content",
        "Story continues below advertisement",
        "Read more: Why the mill at Holm was sold",
        "ALSO READ | Mill at Holm is sold",
        "Related: Mill at Holm is sold",
        "In the news: Mill at Holm is sold",
        "Subscribe to our daily newsletter for more stories like this one.",
        "Sign up here to get the day's top stories delivered straight to your inbox.",
        "Get the latest headlines in your inbox every morning.",
        "By clicking on the button you agree to receive the newsletter above from Holm Media Ltd.",
        "reader@example.org",
        "Follow us on Twitter and Facebook",
        "For the latest headlines, follow our Google News channel online or via the app.",
        "Click here for more stories about bridges.",
        "Download our app to read more.",
        "Copyright 2022 The Associated Press. All rights reserved",
        "© 2020 Holm Media",
        "This article originally appeared in the Holm Courier.",
        "(This story has not been edited by our staff and is auto-generated from a syndicated feed.)",
        "Support independent journalism in Holm by donating today.",
        "If you value our work, please consider becoming a member.",
        "Share",
        "Share on Facebook | Twitter | WhatsApp",
        "12 comments",
        "5 min read",
        "Listen to this article",
        "3 hours ago",
        "https://news.example/bridge",
        "World Cup coverage: https://news.example/cup and https://news.example/more",
        "___",
        "\ufffd\ufffd\ufffd",
        "* * *",
        "— Holm Council (@holmcouncil) March 10, 2020",
        "Tags: bridge, Holm, council",
        "Skip to content",
    ],
)
def test_furniture_is_known_anywhere(text: str) -> None:
    assert role_of(text) == "boilerplate"


@pytest.mark.parametrize(
    "text",
    [
        "FILE - The bridge at Holm in 2019.",
        "A guard stands at the bridge in Holm, Friday, Dec. 9, 2022. (AP Photo/Ada Foss)",
        "The bridge at Holm (Reuters)",
        "In this Dec. 8, 2019 file photo, a train crosses the bridge.",
        "This satellite image released by the council shows the bridge at Holm.",
        "Photo: Ada Foss",
        "The bridge at Holm. Photograph: Ada Foss for the Courier",
        "The bridge at Holm on Monday. Ada Foss/AFP via Getty Images",
        "Ada Foss/Reuters",
        "Flood water reaches the mill. (Picture: Courier Pics)",
    ],
)
def test_captions_are_known_by_their_credit(text: str) -> None:
    assert role_of(text) == "caption"


@pytest.mark.parametrize(
    "text",
    [
        "(Reporting by Ada Foss in Holm; editing by Rui Sato)",
        "Additional reporting by Rui Sato",
        "Ada Foss in Holm and Rui Sato in Oslo contributed to this report.",
        "Ada Foss, The Associated Press",
        "Reuters",
        "AFP",
        "BY ASSOCIATED PRESS",
        "By Ada Foss, Staff Writer",
    ],
)
def test_who_made_the_report_is_known(text: str) -> None:
    assert role_of(text) == "byline"


@pytest.mark.parametrize(
    "text",
    [
        "Published: 10 March 2020",
        "Tue 10 Mar 2020 12.51 GMT",
        "2020-03-10T12:51:00Z",
        "Holm, March 10",
        "Last updated at 12:51",
    ],
)
def test_date_lines_are_known(text: str) -> None:
    assert role_of(text) == "dateline"


@pytest.mark.parametrize(
    "text",
    [
        "Read the report, the council said, and you will see that the bridge was safe.",
        "Advertisements for the mill had appeared in March.",
        "Share prices of the builder fell by a third on Monday.",
        "By Friday the piers had sunk by four centimetres.",
        "By the end of the year, Holm will have a new bridge.",
        "For more than ten years, the council has known of the cracks.",
        "Sign-ups for the buses began on Monday.",
        "Follow-up inspections found three more cracks.",
        "Support for the council has fallen to a third, a poll says.",
        "This report was published by the inspectors in 2018 and never answered.",
        "Copyright law does not protect a bridge.",
        "Reuters reported that the builder had been warned.",
        "The photo shows the pier before the cracks appeared, Foss said.",
        "Four people were hurt in the crash, police said. (Reuters)",
        "He also led the council to three elections. AP",
        "On March 10, 2020, the pier gave way.",
        "March 10 was the day on which the pier gave way.",
        "Get out, the guard shouted, and they ran.",
        "Contact with the pier was lost at noon.",
        "Click: that was the sound, he said, of the pier giving way.",
        "Comments by the mayor angered the council.",
        "“No comment,” said the mayor.",
        "Home is where the bridge leads, the song says.",
        "Written by Ada Foss and directed by Rui Sato, the film tells the story of a bridge that fell into the Aune.",
        "The mayor's office wrote on Twitter: “We are sorry.” pic.twitter.com/abcdef",
        "Here is what the report says:",
        "France, Spain and Portugal agreed to pay",
    ],
)
def test_what_reports_something_stays_body(text: str) -> None:
    assert role_of(text) == "body"


def test_a_section_label_over_the_headline_is_none() -> None:
    assert roles("World", "Bridge closes at Holm", LEAD, MORE)[:2] == [
        ("boilerplate", "World"),
        ("headline", "Bridge closes at Holm"),
    ]


def test_the_line_under_the_headline_is_body() -> None:
    assert roles("Bridge closes", "Two piers have cracked", LEAD, MORE)[1] == ("body", "Two piers have cracked")


def test_a_text_without_headline_has_none() -> None:
    long = f"{LEAD} {MORE}"
    assert roles(long, LAST) == [("body", long), ("body", LAST)]


def test_one_paragraph_alone_is_body() -> None:
    assert roles("The bridge closed.") == [("body", "The bridge closed.")]


def test_a_headline_stated_elsewhere_is_found_or_put_first() -> None:
    assert roles("World", "Bridge  closes", LEAD, headline="Bridge closes")[1] == ("headline", "Bridge  closes")
    assert roles(LEAD, MORE, headline="Bridge closes")[:2] == [("headline", "Bridge closes"), ("body", LEAD)]


def test_a_second_time_is_set_aside() -> None:
    found = roles("Bridge closes at Holm today", "Bridge closes at Holm today", LEAD, MORE, LEAD)
    assert [role for role, _ in found] == ["headline", "boilerplate", "body", "body", "boilerplate"]


def test_a_short_line_between_paragraphs_heads_a_part() -> None:
    assert role_of("A new beginning") == "boilerplate"
    assert role_of("Six are dead") == "boilerplate"
    assert role_of("60% may lose work") == "body"


def test_lists_after_a_colon_stay() -> None:
    found = roles("Bridge closes", LEAD, "The council will pay for:", "New piers", "Two buses", MORE)
    assert [role for role, _ in found] == ["headline", "body", "body", "body", "body", "body"]


def test_headings_of_the_format_are_subheads_when_short() -> None:
    judged = judge(
        [Block("Bridge closes"), Block(LEAD), Block("Why now?", heading=True), Block("Why now", heading=True)]
    )
    assert [b.role for b in judged[2:]] == [Role.BODY, Role.BOILERPLATE]


def test_names_between_headline_and_text_belong_to_the_byline() -> None:
    found = roles("Bridge closes", "Ada Foss", "March 10, 2020", LEAD, MORE)
    assert found[1] == ("byline", "Ada Foss")


def test_roles_of_the_format_are_kept() -> None:
    judged = judge([Block("Bridge closes"), Block("Read more: all about it", role=Role.BODY), Block(LEAD)])
    assert judged[1].role is Role.BODY


def test_a_summary_that_the_text_begins_with_is_said_once() -> None:
    summary = "The bridge over the Aune closed on Monday after inspectors found cracks"
    found = roles("Bridge closes", summary, LEAD, MORE)
    assert found[1:3] == [("boilerplate", summary), ("body", LEAD)]


@pytest.mark.parametrize("signed", ["AP", "(AP)", "— Reuters", "[AFP]"])
def test_an_agency_behind_the_last_sentence_is_split_off(signed: str) -> None:
    assert roles("Bridge closes", LEAD, f"{MORE} {signed}")[2:] == [("body", MORE), ("byline", signed)]


def test_an_agency_within_the_last_sentence_stays() -> None:
    assert roles("Bridge closes", LEAD, "He said so to the AP")[2] == ("body", "He said so to the AP")


def test_topics_behind_the_text_are_set_aside() -> None:
    found = roles("Bridge closes", LEAD, MORE, "Politics & Government", "Bridges")
    assert [role for role, _ in found[3:]] == ["boilerplate", "boilerplate"]
    assert [role for role, _ in roles("Bridge closes", LEAD, "The dead are:", "Ada Foss", "Rui Sato")[2:]] == [
        "body"
    ] * 3
