"""Clauses: where a sentence may be cut, and which words only say who speaks."""

from __future__ import annotations

import pytest

from compare.clauses import attribution, clauses

CUT = [
    ("The board cleared him in May, and he promised to repay the loan.", 2),
    ("The dam was built in 1961; the county has owned it since.", 2),
    ("The crane fell on Tuesday, injuring three people.", 2),
    ("The bridge was closed and it stayed shut until noon.", 2),
    ("Sandvik said the bridge was closed and that nobody was hurt.", 2),
    ("The ferry was full, which delayed the others.", 2),
    ("The mayor resigned but has not left her office.", 2),
]
WHOLE = [
    "They sold bread, milk, and two dozen eggs.",
    "The mayor, who was elected in May, resigned on Friday.",
    "She thanked her staff, her family and the voters.",
    "The inspectors (who were paid late, and who had complained) left.",
    "He agreed.",
    "Several bridges, including the oldest one, were closed.",
    "",
]


@pytest.mark.parametrize(("sentence", "number"), CUT)
def test_clauses_are_found(sentence: str, number: int) -> None:
    assert len(clauses(sentence)) == number


@pytest.mark.parametrize("sentence", WHOLE)
def test_lists_asides_and_short_sentences_stay_whole(sentence: str) -> None:
    assert [s.of(sentence) for s in clauses(sentence)] == [sentence]


@pytest.mark.parametrize("sentence", [s for s, _ in CUT] + WHOLE)
def test_no_word_is_lost(sentence: str) -> None:
    assert " ".join(s.of(sentence) for s in clauses(sentence)).split() == sentence.split()


def test_other_languages_are_cut_at_semicolons_alone() -> None:
    sentence = "Die Brücke wurde gesperrt, und er ging nach Hause; die Straße blieb offen."
    assert len(clauses(sentence, "de")) == 2


def test_who_speaks_is_known() -> None:
    for sentence, words in [
        ("“The dam is safe,” Helen Marrable said on Monday.", "Helen Marrable said on Monday."),
        ("Sandvik said that the bridge was closed.", "Sandvik said that"),
        ("According to the fire service, nobody was hurt.", "According to the fire service,"),
    ]:
        assert [s.of(sentence) for s in attribution(sentence)] == [words]
    assert not attribution("The bridge was closed on Monday.")
