"""What is typed finds what is meant: beginnings, initials, pieces and slips of the hand, in that order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from ui.models.palette_model import MOST, Destination, Kind, PaletteModel, PaletteRole, ranked, spoken

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester


def made(kind: Kind, words: str, where: str = "", keys: str = "") -> Destination:
    return Destination(kind, words, lambda: None, where, keys)


COMMANDS = [
    made(Kind.COMMAND, "Open articles…", "File", "Ctrl+O"),
    made(Kind.COMMAND, "Export report…", "File", "Ctrl+E"),
    made(Kind.COMMAND, "Next fact", "Go", "F8"),
    made(Kind.COMMAND, "Next clash", "Go"),
    made(Kind.COMMAND, "Compare again", "File", "F5"),
    made(Kind.ARTICLE, "B The Lantern", "Five hurt as crane falls on railway"),
    made(Kind.SETTING, "Reduce motion", "Window"),
    made(Kind.FACT, "The crane fell on Tuesday morning", "Fact 1"),
    made(Kind.FACT, "The mayor promised an inquiry", "Fact 12"),
    made(Kind.FACT, "Cracks were found in March", "Fact 2"),
]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("exp", "Export report…"),
        ("rep exp", "Export report…"),
        ("exprot", "Export report…"),
        ("nf", "Next fact"),
        ("compair", "Compare again"),
        ("lantern", "B The Lantern"),
        ("five hurt", "B The Lantern"),
        ("motion", "Reduce motion"),
        ("fact 12", "The mayor promised an inquiry"),
        ("2", "Cracks were found in March"),
        ("mayor", "The mayor promised an inquiry"),
        ("PORT", "Export report…"),
        ("crane", "B The Lantern"),
    ],
)
def test_what_is_meant_comes_first(typed: str, first: str) -> None:
    assert ranked(COMMANDS, typed)[0].words == first


def test_what_does_not_match_is_not_listed() -> None:
    assert ranked(COMMANDS, "zebra") == []
    assert [d.words for d in ranked(COMMANDS, "next")] == ["Next fact", "Next clash"]
    assert ranked(COMMANDS, " ") == COMMANDS


def test_a_long_list_is_cut() -> None:
    many = [made(Kind.FACT, f"The crane fell again on day {n}") for n in range(3 * MOST)]
    assert len(ranked(many, "crane")) == MOST


def test_the_model_keeps_qts_rules_and_speaks(qtmodeltester: ModelTester) -> None:
    model = PaletteModel(COMMANDS)
    qtmodeltester.check(model)
    model.search("export")
    qtmodeltester.check(model)

    index = model.index(0)
    assert index.data() == "Export report…"
    assert index.data(PaletteRole.DESTINATION) is COMMANDS[1]
    assert (
        index.data(Qt.ItemDataRole.AccessibleTextRole)
        == spoken(COMMANDS[1])
        == ("Command: Export report…; File; Ctrl+E")
    )
    assert model.at(model.rowCount()) is None
