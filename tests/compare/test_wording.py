"""Word edits: what changed, where, and never slowly."""

from __future__ import annotations

import time
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from compare.wording import LONGEST, word_edits


def changes(left: str, right: str) -> list[tuple[str, str, str]]:
    return [
        (e.operation, e.left.of(left), e.right.of(right)) for e in word_edits(left, right) if e.operation != "equal"
    ]


def test_a_changed_number_is_one_edit() -> None:
    assert changes("injuring three people on Tuesday", "injuring five people on Tuesday") == [
        ("replace", "three", "five")
    ]


def test_words_that_went_and_came() -> None:
    assert changes("We warned about the wind on Monday, she said", "We warned about the wind, she said") == [
        ("delete", "on Monday", "")
    ]
    assert changes("She said", "She clearly said") == [("insert", "", "clearly")]


def test_an_insertion_stands_after_the_word_before() -> None:
    edit = next(e for e in word_edits("She said so", "She clearly said so") if e.operation == "insert")
    assert (edit.left.start, edit.left.end) == (3, 3)


def test_little_words_between_changes_join_them() -> None:
    assert changes("the mayor of the town spoke", "the head of the region spoke") == [
        ("replace", "mayor of the town", "head of the region")
    ]


def test_a_weighty_word_between_changes_keeps_them_apart() -> None:
    assert changes("old bridge collapsed today", "new bridge collapsed yesterday") == [
        ("replace", "old", "new"),
        ("replace", "today", "yesterday"),
    ]


def test_case_quotation_marks_and_spaces_are_no_change() -> None:
    assert changes("“The  crane’s base”", '"the crane\'s\nbase"') == []


def test_nothing_against_something() -> None:
    assert word_edits("", "") == ()
    assert changes("", "A crane fell.") == [("insert", "", "A crane fell.")]
    assert changes("A crane fell.", "") == [("delete", "A crane fell.", "")]


def test_spans_count_characters_beyond_the_basic_plane() -> None:
    assert changes("🚧 three hurt", "🚧 five hurt") == [("replace", "three", "five")]


@given(st.lists(st.sampled_from(["a", "the", "crane", "fell", "5", ",", "“x”"]), max_size=12), st.data())
def test_the_steps_cover_every_word_of_both_in_order(words: list[str], data: st.DataObject) -> None:
    left = " ".join(words)
    right = " ".join(data.draw(st.permutations(words)))
    edits = word_edits(left, right)
    for text, spans in ((left, [e.left for e in edits]), (right, [e.right for e in edits])):
        assert all(a.end <= b.start for a, b in pairwise(spans))
        assert "".join(s.of(text) for s in spans).replace(" ", "") == text.replace(" ", "")
    assert all(a.operation != b.operation for a, b in pairwise(edits))


def test_huge_passages_stay_quick() -> None:
    left = "start " + " ".join(f"left{n}" for n in range(200_000)) + " end"
    right = "start " + " ".join(f"right{n}" for n in range(200_000)) + " end"
    began = time.perf_counter()
    edits = word_edits(left, right)
    assert [e.operation for e in edits] == ["equal", "replace", "equal"]
    assert time.perf_counter() - began < 10


def test_the_longest_diffed_passage_is_quick_too() -> None:
    left = " ".join(f"w{n * 7 % 1000}" for n in range(LONGEST))
    right = " ".join(f"w{n * 11 % 1000}" for n in range(LONGEST))
    began = time.perf_counter()
    assert word_edits(left, right)
    assert time.perf_counter() - began < 10
