"""The list of clashes: its order, its sides and its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.compare.making import many, three
from ui.models.discrepancies_model import ClashRole, DiscrepanciesModel

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


def test_nothing_to_show(qapp: object) -> None:
    model = DiscrepanciesModel()
    model.show(three())
    model.show(None)
    assert model.rowCount() == 0
    assert model.clash_at(0) is None
