"""Prominence: headline, lead, further down, and buried where another article leads."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

import pytest

from compare.exporters.csv import export as to_csv
from compare.exporters.html import export as to_html
from compare.exporters.json import export as to_json
from compare.model import Coverage, Prominence
from compare.prominence import prominences
from compare.report import make_report
from tests.compare.making import Bench, article, three

LEAD = "The crane had failed its inspection."
REST = [f"Sentence number {n} says something else." for n in range(8)]


def bench() -> Bench:
    return Bench((article("High", "Crane falls", [LEAD, *REST]), article("Low", "A windy day", [*REST, LEAD])))


def test_deep_here_and_leading_elsewhere_is_buried() -> None:
    made = bench()
    fact = made.fact("It had failed", 0.5, ("High", 1, ""), ("Low", 9, ""))
    comparison = made.compare([fact], made.cells(fact))
    high, low = (a.id for a in comparison.articles)
    assert prominences(comparison, fact) == {high: Prominence.LEAD, low: Prominence.BURIED}


def test_deep_everywhere_is_buried_nowhere() -> None:
    made = bench()
    fact = made.fact("Sentence 7", 0.5, ("High", 9, ""), ("Low", 8, ""))
    comparison = made.compare([fact], made.cells(fact))
    assert set(prominences(comparison, fact).values()) == {Prominence.BODY}


def test_the_headline_is_marked_as_such() -> None:
    made = bench()
    fact = made.fact("It fell", 0.5, ("High", 0, ""), ("Low", 5, ""))
    comparison = made.compare([fact], made.cells(fact))
    high, low = (a.id for a in comparison.articles)
    assert prominences(comparison, fact) == {high: Prominence.HEADLINE, low: Prominence.BODY}


def test_who_only_touches_on_a_fact_does_not_lead_with_it() -> None:
    made = bench()
    fact = made.fact("It had failed", 0.5, ("High", 1, ""), ("Low", 9, ""))
    touching = made.by_outlet["High"].id
    cells = [replace(c, coverage=Coverage.PARTLY) if c.article_id == touching else c for c in made.cells(fact)]
    comparison = made.compare([fact], cells)
    assert Prominence.BURIED not in prominences(comparison, fact).values()


@pytest.mark.parametrize("sentences", [1, 2, 3])
def test_a_brief_buries_nothing_and_leads_with_its_first_sentence(sentences: int) -> None:
    made = Bench((article("High", "Crane falls", [LEAD, *REST]), article("Brief", "", [*REST[: sentences - 1], LEAD])))
    fact = made.fact("It had failed", 0.5, ("High", 1, ""), ("Brief", sentences - 1, ""))
    comparison = made.compare([fact], made.cells(fact))
    brief = comparison.articles[1].id
    assert prominences(comparison, fact)[brief] is (Prominence.LEAD if sentences == 1 else Prominence.BODY)


def test_not_found_has_no_place() -> None:
    comparison = three()
    for fact in comparison.facts:
        found = prominences(comparison, fact)
        assert set(found) == {a.id for a in comparison.articles if comparison.coverage(fact, a.id).said}


def test_buried_reaches_every_report() -> None:
    made = bench()
    fact = made.fact("It had failed", 0.5, ("High", 1, ""), ("Low", 9, ""))
    report = make_report(made.compare([fact], made.cells(fact)))
    cells = json.loads(to_json(report))["facts"][0]["cells"]
    assert [c["prominence"] for c in cells] == ["lead", "buried"]
    row = list(csv.reader(io.StringIO(to_csv(report).decode("utf-8-sig"))))[1]
    assert row[6] == "reported, buried"
    assert '<span class="word">buried</span>' in to_html(report).decode()
