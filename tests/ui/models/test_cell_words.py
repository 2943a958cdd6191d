"""One cell in words: what a person reads of a buried fact, in the matrix, the tooltip and the inspector."""

from __future__ import annotations

from tests.compare.making import Bench, article
from ui.models.accounts import accounts_of
from ui.models.cell_words import cell_line, cell_sentence
from ui.models.matrix import CoverageMatrix

LEAD = "The crane had failed its inspection."
REST = [f"Sentence number {n} says something else." for n in range(8)]


def test_buried_is_said_with_sign_and_words() -> None:
    made = Bench((article("High", "Crane falls", [LEAD, *REST]), article("Low", "A windy day", [*REST, LEAD])))
    fact = made.fact("It had failed", 0.5, ("High", 1, ""), ("Low", 9, ""))
    matrix = CoverageMatrix(made.compare([fact], made.cells(fact)))
    high, low = (matrix.cell(fact, a.id) for a in matrix.articles)
    assert cell_line(matrix, fact, low).startswith("● B10 ↓ buried")
    assert "buried" not in cell_line(matrix, fact, high)
    words = "Buried: 100 % down here, at the top in A High."
    assert words in cell_sentence(matrix, fact, low)
    assert [words in a.notes for a in accounts_of(matrix, fact)] == [False, True]
