"""Filters and orders of the matrix, on the event made by hand."""

from __future__ import annotations

import time

import pytest

from compare import judging
from compare.model import Coverage
from tests.compare.making import many, three
from ui.models.arrangement import FactFilter, FactOrder, Show, SortBy, arrange
from ui.models.matrix import CoverageMatrix, FactKind


@pytest.fixture
def matrix() -> CoverageMatrix:
    return CoverageMatrix(three())


ALL, RANKED = FactFilter(), FactOrder()


def labels(matrix: CoverageMatrix, keep: FactFilter = ALL, order: FactOrder = RANKED) -> list[str]:
    return [row.label for row in arrange(matrix, keep=keep, order=order)]


def ids(matrix: CoverageMatrix) -> dict[str, str]:
    return {a.outlet: a.id for a in matrix.articles}


def test_all_facts_come_by_importance(matrix: CoverageMatrix) -> None:
    assert labels(matrix) == [f.label for f in matrix.comparison.facts]


def test_filters_by_kind(matrix: CoverageMatrix) -> None:
    post = ids(matrix)["Evening Post"]
    assert labels(matrix, FactFilter(Show.CLASHES)) == ["Three people were injured"]
    assert labels(matrix, FactFilter(Show.ONLY_IN_ONE, post)) == [
        "Two are in hospital with broken bones",
        "The mayor promised an inquiry",
    ]
    assert labels(matrix, FactFilter(Show.UNSURE)) == ["Cracks were found in March"]
    assert labels(matrix, FactFilter(Show.MISSING, post)) == [
        "A gust caught the crane at about 8:40 a.m.",
        "The union had warned about the wind",
    ]
    assert "No trains to Salten until Thursday" in labels(matrix, FactFilter(Show.IN_ALL))


def test_filters_by_what_a_person_wrote() -> None:
    comparison = three()
    first, *_, last = comparison.facts
    made = [judging.note(comparison, last, "Call the harbourmaster"), judging.bookmark(comparison, first, kept=True)]
    matrix = CoverageMatrix(judging.apply(comparison, made))
    assert labels(matrix, FactFilter(Show.NOTED)) == [last.label]
    assert labels(matrix, FactFilter(Show.BOOKMARKED)) == [first.label]
    assert labels(matrix, FactFilter(text="HARBOURMASTER call")) == [last.label]
    assert labels(CoverageMatrix(comparison), FactFilter(text="harbourmaster")) == []


def test_agrees_with_the_comparison(matrix: CoverageMatrix) -> None:
    comparison = matrix.comparison
    for article in comparison.articles:
        totals = matrix.totals[article.id]
        assert totals.carried == len(comparison.facts_in(article.id))
        assert totals.missing == len(comparison.facts_missing(article.id))
        assert totals.only_here == len(comparison.facts_only_in(article.id))
    assert len(labels(matrix, FactFilter(Show.IN_ALL))) == sum(
        len(comparison.said_by(f)) == len(comparison.articles) for f in comparison.facts
    )
    states = [(f, a.id) for f in comparison.facts for a in comparison.articles]
    assert all(matrix.state(f, a) is comparison.coverage(f, a) for f, a in states)


def test_text_is_looked_for_in_labels_and_quotes(matrix: CoverageMatrix) -> None:
    assert labels(matrix, FactFilter(text="MOBERG union")) == ["The union had warned about the wind"]
    assert labels(matrix, FactFilter(text="horror")) == ["A crane fell across the railway tracks in Norrvik"]
    assert labels(matrix, FactFilter(text="horror zeppelin")) == []


def test_orders(matrix: CoverageMatrix) -> None:
    post = ids(matrix)["Evening Post"]
    in_post = labels(matrix, order=FactOrder(SortBy.POSITION, post))
    assert in_post[0] == "A crane fell across the railway tracks in Norrvik"
    assert set(in_post[:5]) == {f.label for f in matrix.comparison.facts_in(post)}
    coverage = [f.weight for f in arrange(matrix, keep=FactFilter(), order=FactOrder(SortBy.COVERAGE))]
    assert coverage == sorted(coverage, reverse=True)
    assert labels(matrix, order=FactOrder(SortBy.STATE))[0] == "Three people were injured"
    forwards, backwards = labels(matrix), labels(matrix, order=FactOrder(backwards=True))
    assert backwards == forwards[::-1]


def test_buried_facts_come_first_when_sorted_by_burial(matrix: CoverageMatrix) -> None:
    first = arrange(matrix, keep=FactFilter(), order=FactOrder(SortBy.BURIED))[0]
    spread = [d for _, d in matrix.depths(first)]
    others = [[d for _, d in matrix.depths(f)] for f in matrix.comparison.facts]
    assert max(spread) - min(spread) == max(max(o) - min(o) for o in others)


def test_groups_are_led_by_headings(matrix: CoverageMatrix) -> None:
    rows = arrange(matrix, keep=FactFilter(), order=FactOrder(), grouped=True)
    assert rows[0] is FactKind.CLASH
    headings = [r for r in rows if isinstance(r, FactKind)]
    assert headings == [k for k in FactKind if k in headings]
    assert len(rows) == len(matrix.comparison.facts) + len(headings)


def test_groups_mean_what_the_marks_mean() -> None:
    for comparison in (three(), many(4), many(5)):
        matrix = CoverageMatrix(comparison)
        calm = [f for f in comparison.facts if matrix.kind(f) is not FactKind.CLASH]
        assert all(matrix.kind(f).value == comparison.spread(f).value for f in calm)
        half = len(comparison.articles) / 2
        most = [f for f in calm if half < matrix.said(f) < len(comparison.articles)]
        assert {matrix.kind(f) for f in most} <= {FactKind.IN_MOST}
        assert {matrix.kind(f) for f in calm if 1 < matrix.said(f) <= half} <= {FactKind.IN_SOME}
    assert most


def test_the_order_of_opening_changes_nothing() -> None:
    there = three()
    back = three(tuple(reversed(there.articles)))
    for by in SortBy:
        one, other = CoverageMatrix(there), CoverageMatrix(back)
        assert labels(one, order=FactOrder(by)) == labels(other, order=FactOrder(by))


@pytest.fixture(scope="module")
def large() -> CoverageMatrix:
    return CoverageMatrix(many(46, facts=60))


@pytest.mark.parametrize("by", SortBy)
def test_46_articles_are_filtered_and_sorted_in_a_blink(large: CoverageMatrix, by: SortBy) -> None:
    arrange(large, keep=FactFilter(text="x"), order=FactOrder())  # texts are folded once
    start = time.perf_counter()
    rows = arrange(large, keep=FactFilter(Show.MISSING, text="station"), order=FactOrder(by), grouped=True)
    assert rows
    assert time.perf_counter() - start < 0.1


def test_looking_at_a_state_does_not_work_out_the_nearest_miss(matrix: CoverageMatrix) -> None:
    fact, post = matrix.comparison.facts[3], ids(matrix)["Evening Post"]
    assert matrix.state(fact, post) is Coverage.ABSENT
    assert matrix.cell(fact, post).nearest is not None
    assert matrix.cell(fact, post) is matrix.cell(fact, post)
