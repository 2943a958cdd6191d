"""Copies: articles that share most of their text, passages taken over, versions counted."""

from __future__ import annotations

import json
from itertools import permutations
from typing import TYPE_CHECKING

from compare.copies import shared_passages
from compare.exporters.html import export as to_html
from compare.exporters.json import export as to_json
from compare.options import Options
from compare.pipeline import compare_articles
from compare.report import make_report
from tests.compare.making import article, three_articles

if TYPE_CHECKING:
    from compare.comparison import Comparison

WORDING = Options(encoder="hashing")
AGENCY = (
    "The ferry Brenna ran aground off Salten at dawn on Monday with ninety passengers on board.",
    "Divers found no hole in the hull, and a tug pulled the ship free at noon.",
    "The company said the pilot had mistaken a fishing light for the harbour beacon.",
    "Nobody was hurt, but four cars slid across the lower deck.",
)
OWN = (
    "Our reporter watched the tug from the church hill in Salten.",
    "The harbour master had asked for a new beacon two years ago.",
    "A café on the pier gave out soup and dry socks.",
    "Rain is expected until the weekend.",
    "The last grounding here was in 1987.",
    "School children drew pictures of the stranded ship.",
)


def partial() -> Comparison:
    taken = (AGENCY[0], AGENCY[1], AGENCY[2].replace("the pilot", "its pilot"))
    return compare_articles(
        [
            article("Coast Agency", "Ferry aground", AGENCY),
            article("Salten Post", "Stranded at dawn", [*OWN[:2], *taken, *OWN[2:]]),
            article("Far Journal", "A quiet week", ["The council met on Thursday and raised the price of water."]),
        ],
        options=WORDING,
    )


def test_a_passage_taken_over_is_found_with_its_place() -> None:
    comparison = partial()
    agency, post, _ = (a.id for a in comparison.articles)
    [shared] = shared_passages(comparison.alignment)
    places = {s[0].article_id: [x.index for x in s] for s in (shared.left, shared.right)}
    assert places == {agency: [1, 2, 3], post: [3, 4, 5]}


def test_a_single_sentence_in_common_is_no_passage() -> None:
    first = article("One", "Ferry aground", [AGENCY[0], OWN[0]])
    second = article("Two", "At dawn", [OWN[4], AGENCY[0], OWN[5]])
    assert not shared_passages(compare_articles([first, second], options=WORDING).alignment)


def test_sentences_in_another_order_are_no_passage() -> None:
    first = article("One", "Ferry aground", AGENCY)
    second = article("Two", "At dawn", [AGENCY[3], OWN[0], OWN[1], AGENCY[1], OWN[2], OWN[3], AGENCY[0]])
    assert not shared_passages(compare_articles([first, second], options=WORDING).alignment)


def test_of_copies_one_counts() -> None:
    comparison = compare_articles(three_articles(), options=WORDING)
    wire, lantern, post = (a.id for a in comparison.articles)
    assert comparison.versions([wire, lantern]) == 1
    assert comparison.versions([wire, post]) == 2
    assert comparison.versions([wire, lantern, post]) == comparison.independent_versions == 2
    assert comparison.versions([]) == 0


def test_passages_and_versions_reach_the_report() -> None:
    report = make_report(partial())
    [pair] = [r for r in report.reuse if r.passages]
    assert pair.passages == ((("A2", "A3", "A4"), ("B4", "B5", "B6")),)
    assert json.loads(to_json(report))["reuse"][0]["passages"] == [
        {"left": ["A2", "A3", "A4"], "right": ["B4", "B5", "B6"]}
    ]
    copied = make_report(compare_articles(three_articles(), options=WORDING))
    row = next(r for r in copied.rows if r.carried_by == ("A", "B"))
    assert row.versions == 1
    assert "in 2 of 3, 1 independent" in to_html(copied).decode()


def test_the_order_of_articles_changes_no_passage() -> None:
    articles = partial().articles
    found = {shared_passages(compare_articles(order, options=WORDING).alignment) for order in permutations(articles)}
    assert len(found) == 1
