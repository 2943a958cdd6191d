"""The list of clashes: its order, its sides and its words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from compare.model import Passage, Reading
from tests.compare.making import many, three
from ui.models.discrepancies_model import ClashRole, DiscrepanciesModel, opposed, sides_of, voices

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester


def test_qt_finds_no_fault(qapp: object, qtmodeltester: ModelTester) -> None:
    model = DiscrepanciesModel()
    qtmodeltester.check(model)
    model.show(many(5))
    qtmodeltester.check(model)


def test_both_sides_with_their_outlets(qapp: object) -> None:
    model = DiscrepanciesModel()
    model.show(three())
    clash = model.clash_at(0)
    assert [(s.value, s.letters, s.outlets) for s in clash.sides] == [
        ("3 people", ("A",), ("Coast Wire",)),
        ("5 people", ("B",), ("Daily Lantern",)),
    ]
    words = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == (
        "Number clash in “Three people were injured”: A 3 people ≠ B 5 people. Both count the injured people."
    )


def test_clashes_come_by_importance_of_their_fact(qapp: object) -> None:
    comparison = many(5)
    model = DiscrepanciesModel()
    model.show(comparison)
    facts = [model.index(n).data(ClashRole.FACT) for n in range(model.rowCount())]
    assert len(facts) > 2
    assert facts == sorted(facts, key=comparison.facts.index)
    assert [model.row_of(f) for f in facts] == list(range(len(facts)))
    assert model.row_of(None) == -1


@pytest.mark.parametrize(
    ("values", "sides"),
    [
        (("1,850 people", "2,150 people", "1,850 residents"), [("1,850 people", "AC"), ("2,150 people", "B")]),
        (("5 March 2024", "5 May 2024", "March 5, 2024"), [("5 March 2024", "AC"), ("5 May 2024", "B")]),
        (("three people", "5 people", "3 people"), [("three people", "AC"), ("5 people", "B")]),
        (("40 people", "forty people", "40 people"), [("40 people", "AC"), ("forty people", "B")]),
    ],
)
def test_readings_of_one_figure_are_one_side(
    qapp: object, values: tuple[str, ...], sides: list[tuple[str, str]]
) -> None:
    comparison = three()
    passages = [Passage(s, s.span) for s in (comparison.sentences_of(a.id)[0] for a in comparison.articles)]
    readings = tuple(Reading(p, v) for p, v in zip(passages, values, strict=True))
    clash = replace(comparison.discrepancies[0], readings=readings)

    assert [(s.value, "".join(s.letters)) for s in sides_of(comparison, clash)] == sides


def test_the_side_with_fewest_reports_speaks_first(qapp: object) -> None:
    comparison = three()
    first = [comparison.sentences_of(a.id)[0] for a in comparison.articles]
    readings = [
        Reading(Passage(s, s.span), v) for s, v in zip(first, ("40 people", "60 people", "40 residents"), strict=True)
    ]
    clash = replace(comparison.discrepancies[0], readings=(readings[0], readings[2], readings[1]))
    comparison = replace(comparison, discrepancies=(clash,))

    assert voices(comparison, [clash]) == (first[1], first[0])
    assert voices(comparison, []) == ()
    ids = [a.id for a in comparison.articles]
    assert opposed(comparison, first[1]) == {ids[0], ids[2]}
    assert opposed(comparison, first[2]) == {ids[1]}
    assert opposed(comparison, comparison.sentences_of(ids[0])[-1]) == frozenset()


def test_nothing_to_show(qapp: object) -> None:
    model = DiscrepanciesModel()
    model.show(three())
    model.show(None)
    assert model.rowCount() == 0
    assert model.clash_at(0) is None
