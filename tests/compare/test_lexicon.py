"""Words: weights, dictionary forms, names and numbers."""

from __future__ import annotations

import pytest

from compare import lexicon


@pytest.mark.parametrize("word", ["the", "of", ",", "”", "s", "…"])
def test_words_without_content_weigh_nothing(word: str) -> None:
    assert lexicon.weight(word) == 0


def test_rare_words_weigh_more_than_common_ones() -> None:
    assert 0 < lexicon.weight("new") < lexicon.weight("minister") < lexicon.weight("spillway")
    assert lexicon.weight("Qwxzt") >= lexicon.weight("spillway")


def test_negations_have_content() -> None:
    assert lexicon.weight("not") > 0
    assert lexicon.weight("no") > 0


@pytest.mark.parametrize("word", ["isn't", "isn’t", "Can’t", "WON'T", "didn’t"])
def test_a_negation_tells_as_much_as_not(word: str) -> None:
    assert lexicon.weight(word) == lexicon.weight("not")


def test_both_apostrophes_make_one_word() -> None:
    assert lexicon.lemma("Isn’t") == lexicon.lemma("isn't")


@pytest.mark.parametrize(
    ("word", "form"), [("Said", "say"), ("children", "child"), ("2,000", "2000"), ("A.M.", "a.m.")]
)
def test_dictionary_forms(word: str, form: str) -> None:
    assert lexicon.lemma(word) == form


def test_an_unknown_language_keeps_the_word() -> None:
    assert lexicon.lemma("Häuser", "xx") == "häuser"


@pytest.mark.parametrize(
    ("word", "first", "expected"),
    [("14", True, True), ("Moberg", False, True), ("Moberg", True, False), ("dam", False, False)],
)
def test_numbers_and_names_need_their_twin(word: str, first: bool, expected: bool) -> None:
    assert lexicon.strict(word, first=first) is expected


def test_word_spans_cover_words_and_marks() -> None:
    text = "“No,” she said."
    assert [text[a:b] for a, b in lexicon.word_spans(text)] == ["“", "No", ",", "”", "she", "said", "."]


def test_word_spans_keep_negations_whole() -> None:
    text = "It isn’t Ann's; we CAN'T."
    words = ["It", "isn’t", "Ann", "'", "s", ";", "we", "CAN'T", "."]
    assert [text[a:b] for a, b in lexicon.word_spans(text)] == words


@pytest.mark.parametrize(
    ("one", "other"),
    [("Rep", "Representative"), ("Sen", "Senator"), ("Feb", "February"), ("Calif", "California"), ("seven", "7")],
)
def test_what_is_shortened_has_the_form_of_what_is_written_out(one: str, other: str) -> None:
    assert lexicon.lemma(one) == lexicon.lemma(other)


def test_shortened_words_are_known_as_they_are_written() -> None:
    assert lexicon.lemma("col") != "colonel"
    assert lexicon.lemma("Dec", "de") != "december"


def test_forms_of_address_tell_nothing() -> None:
    assert {lexicon.weight(word) for word in ("Mr", "Mrs", "Ms")} == {0}
    assert lexicon.weight("Dr") > 0
