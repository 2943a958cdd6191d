"""The inspector's content: marked pieces, and reasons in plain words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from compare.model import Coverage, Fact, Passage, Span
from tests.compare.making import many, three
from ui.models.accounts import (
    LONGEST_SHOWN,
    Account,
    Look,
    Piece,
    account_sentence,
    accounts_of,
    copies_among,
    pieces_of,
    who_says,
)
from ui.models.matrix import CoverageMatrix


@pytest.fixture
def matrix() -> CoverageMatrix:
    return CoverageMatrix(three())


def fact(matrix: CoverageMatrix, words: str) -> Fact:
    return next(f for f in matrix.comparison.facts if words in f.label)


def accounts(matrix: CoverageMatrix, words: str) -> tuple[Account, ...]:
    return accounts_of(matrix, fact(matrix, words))


def looking(account: Account, look: Look) -> list[str]:
    return [p.text for q in account.quotes for p in q.pieces if p.look is look]


def test_every_outlet_has_an_account_in_its_own_words(matrix: CoverageMatrix) -> None:
    found = accounts(matrix, "crane fell")
    assert [a.letter for a in found] == ["A", "B", "C"]
    for account in found:
        quote = account.quotes[0]
        assert "".join(p.text for p in quote.pieces) == matrix.quote(quote.sentence)


def test_both_sides_of_a_clash_are_marked(matrix: CoverageMatrix) -> None:
    wire, lantern, post = accounts(matrix, "injured")
    assert looking(wire, Look.CLASH) == ["three people"]
    assert looking(lantern, Look.CLASH) == ["five people"]
    assert looking(post, Look.CLASH) == []
    assert "injuring " in looking(wire, Look.PLAIN)
    assert looking(wire, Look.ASIDE)[0].startswith("A construction crane fell")


def test_what_is_in_no_other_report_is_marked_unless_all_of_it_is(matrix: CoverageMatrix) -> None:
    assert looking(accounts(matrix, "union")[0], Look.UNIQUE)
    assert looking(accounts(matrix, "mayor")[2], Look.UNIQUE) == []


def test_not_found_comes_with_the_nearest_sentence_and_the_reason(matrix: CoverageMatrix) -> None:
    post = accounts(matrix, "gust")[2]
    assert post.state is Coverage.ABSENT
    assert post.sentence == matrix.cell(fact(matrix, "gust"), post.article.id).nearest
    assert post.notes[0] == (
        "Why .25 of .45 needed: hardly any of its words are found together (missing: “lifting bridge girders”)"
        " · no sentence is close to it as a whole"
    )


def test_what_is_reported_says_why_too_and_what_speaks_against_it(matrix: CoverageMatrix) -> None:
    wire, lantern, post = accounts(matrix, "crane fell")
    assert wire.notes == ("The fact is put in these words.",)
    assert lantern.notes == ("Why .90: all of its words are found · B2 is close to it as a whole",)
    (why,) = post.notes
    assert why.startswith("Why .90: C2 comes nearest to it · but few of its words are found together (missing: ")


def test_a_fact_told_in_part_says_what_all_of_it_takes(matrix: CoverageMatrix) -> None:
    comparison = matrix.comparison
    (cell,) = (c for c in comparison.cells if c.coverage is Coverage.PARTLY)
    cells = tuple(replace(c, score=0.6) if c == cell else c for c in comparison.cells)
    lantern = accounts(CoverageMatrix(replace(comparison, cells=cells)), "union")[1]
    assert any(note.startswith("Why .60 (all of it from .75): nearly all of its words") for note in lantern.notes)


def test_a_screen_reader_hears_why(matrix: CoverageMatrix) -> None:
    post = accounts(matrix, "gust")[2]
    assert post.notes[0] in account_sentence(post)


def test_partly_names_the_words_that_are_missing(matrix: CoverageMatrix) -> None:
    comparison = matrix.comparison
    (cell,) = (c for c in comparison.cells if c.missing)
    union = Passage(cell.quotes[0].sentence, Span(cell.quotes[0].span.end - 6, cell.quotes[0].span.end - 1))
    lacking = replace(cell, missing=(*cell.missing, union))
    other = replace(comparison, cells=tuple(lacking if c == cell else c for c in comparison.cells))
    assert "Without “union” (B5)" in accounts(CoverageMatrix(other), "union")[1].notes


def test_words_left_out_of_a_quotation_are_told_once(matrix: CoverageMatrix) -> None:
    wire, lantern, post = accounts(matrix, "union")
    assert lantern.notes[0] == "Quoted in part: leaves out “on Monday” (A5)"
    assert not any("Quoted" in note for note in (*lantern.notes[1:], *wire.notes, *post.notes))
    assert not any("Without" in note for note in lantern.notes)


def test_unsure_asks_for_a_look(matrix: CoverageMatrix) -> None:
    post = accounts(matrix, "March")[2]
    assert post.state is Coverage.UNSURE
    assert any("please read it" in note for note in post.notes)


def test_who_says_it(matrix: CoverageMatrix) -> None:
    assert who_says(matrix, fact(matrix, "union")) == "Reported by A, B · not found in C"
    assert who_says(matrix, fact(matrix, "March")) == "Reported by A · unsure in C · not found in B"


def test_many_outlets_are_counted() -> None:
    large = CoverageMatrix(many(30, facts=12))
    words = who_says(large, large.comparison.facts[0])
    assert words.startswith("Reported by 15 reports")


def test_copies_are_noted(matrix: CoverageMatrix) -> None:
    assert copies_among(matrix, fact(matrix, "union")).startswith("A, B share 82 %")
    assert copies_among(matrix, fact(matrix, "mayor")) == ""


def test_a_card_in_words(matrix: CoverageMatrix) -> None:
    words = account_sentence(accounts(matrix, "gust")[2])
    assert words.startswith("C Evening Post: not found in this report. Nearest: C")


def test_pieces_cover_the_text_and_the_first_look_wins() -> None:
    text = "one two  three\nfour"
    looks = {Look.CLASH: [Span(4, 7)], Look.PLAIN: [Span(0, 14)]}
    assert pieces_of(text, Span(0, len(text)), looks, otherwise=Look.ASIDE) == (
        Piece("one ", Look.PLAIN),
        Piece("two", Look.CLASH),
        Piece(" three", Look.PLAIN),
        Piece(" four", Look.ASIDE),
    )


def test_spans_that_reach_beyond_are_cut() -> None:
    assert pieces_of("abc def", Span(4, 7), {Look.CLASH: [Span(0, 99)]}) == (Piece("def", Look.CLASH),)


def test_endless_sentences_are_cut_for_the_screen() -> None:
    pieces = pieces_of("x" * 200_000, Span(0, 200_000), {})
    assert sum(len(p.text) for p in pieces) <= LONGEST_SHOWN + 2
    assert pieces[-1].text == " …"


def test_the_clashing_sentence_comes_first() -> None:
    comparison = three()
    hurt = next(f for f in comparison.facts if "injured" in f.label)
    wire = comparison.articles[0].id
    earlier = Passage(comparison.sentences_of(wire)[0], comparison.sentences_of(wire)[0].span)
    cells = tuple(
        replace(c, quotes=(earlier, *c.quotes)) if (c.fact_id, c.article_id) == (hurt.id, wire) else c
        for c in comparison.cells
    )
    changed = CoverageMatrix(replace(comparison, cells=cells))
    assert [q.place for q in accounts_of(changed, hurt)[0].quotes] == ["A2", "A1"]
    assert changed.passages(hurt, wire)[1] == earlier
