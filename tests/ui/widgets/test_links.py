"""Tests of ui.widgets.links: which pairs are joined, and which of them clash."""

from __future__ import annotations

from compare.model import Standing
from tests.compare.making import three
from ui.widgets.links import Links


def test_links_follow_the_order_of_the_columns() -> None:
    comparison = three()
    wire, lantern, _ = (a.id for a in comparison.articles)
    there, back = Links(comparison).between(wire, lantern), Links(comparison).between(lantern, wire)
    assert {(r.left, r.right) for r in there} == {(r.right, r.left) for r in back}
    assert {r.left.article_id for r in there} == {wire}


def test_only_readings_that_differ_clash() -> None:
    comparison = three()
    wire, lantern, post = (a.id for a in comparison.articles)
    links = Links(comparison)
    readings = [r.passage.sentence for r in comparison.discrepancies[0].readings]
    clashing = [r for r in links.between(wire, lantern) if r.standing is Standing.CLASH]
    assert [{r.left, r.right} for r in clashing] == [set(readings)]
    assert all(r.standing is Standing.IN_ALL for r in links.between(wire, post))


def test_an_inferred_link_has_no_match() -> None:
    comparison = three()
    wire, _, post = (comparison.sentences_of(a.id) for a in comparison.articles)
    ribbon = Links(comparison).inferred(wire[0], post[0])
    assert ribbon.match is None
    assert ribbon.standing is Standing.IN_SOME
