"""Every article has a number and a letter for life; none is given twice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from compare.lettering import letter_of, number_of, numbered
from tests.compare.making import article, three


@pytest.mark.parametrize(("number", "letter"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ")])
def test_a_letter_stands_for_a_number(number: int, letter: str) -> None:
    assert letter_of(number) == letter
    assert number_of(letter) == number


def test_no_other_sign_is_a_letter() -> None:
    with pytest.raises(ValueError, match="substring"):
        number_of("a")


def test_numbers_stay_and_the_next_are_beyond_all_that_were_given() -> None:
    reports = [article(name, "Crane falls", [f"{name} writes."]) for name in ("One", "Two", "Three", "Four")]

    first = numbered(reports[:3])
    assert [a.number for a in first] == [0, 1, 2]
    assert [a.number for a in numbered([first[0], first[2], reports[3]])] == [0, 2, 3]
    assert [a.number for a in numbered([first[0], reports[3]], beyond=2)] == [0, 3]
    assert numbered(first) == first


def test_letters_of_a_comparison_go_by_the_numbers() -> None:
    comparison = three()
    ids = [a.id for a in comparison.articles]
    assert [comparison.letter(i) for i in ids] == ["A", "B", "C"]

    without = replace(comparison, articles=numbered(comparison.articles)[::2])
    assert [(without.number(a.id), without.letter(a.id)) for a in without.articles] == [(0, "A"), (2, "C")]
