"""Labels: short, whole words, without the speaker, quotations marked."""

from __future__ import annotations

import pytest

from compare.labels import headline_label, label

LONG = (
    "The regional water board, which had been warned twice in the spring about seepage below the old spillway, ordered "
    "the reservoir to be lowered by four metres before the first autumn rain."
)


def test_the_speaker_goes() -> None:
    assert label("Three people were injured, the fire service said.") == "Three people were injured"
    assert label("Nobody was hurt, according to the fire service.") == "Nobody was hurt"
    assert label("“The gusts came on Monday,” said Lena Moberg.") == "“The gusts came on Monday”"


def test_what_a_person_said_of_it_is_no_speaker() -> None:
    for sentence in (
        "Asked about the crane, Moberg said the union had warned the company",
        "Lena Moberg, who speaks for the union, also said that nobody had listened",
    ):
        assert label(sentence + ".") == sentence


def test_a_quotation_is_marked_as_one() -> None:
    assert (
        label("“The dam is not about to fail,” Helen Marrable, its inspector, told us.")
        == "“The dam is not about to fail”"
    )
    assert label('"Nobody goes back for a coat." She meant it.') == "“Nobody goes back for a coat”"
    assert label("“I would like to thank my crew.") == "“I would like to thank my crew”"
    assert '"' not in label('The statement calls it "a politically driven vendetta.')
    assert label('The board named William "Bo" Strand.') == 'The board named William "Bo" Strand'


def test_a_long_sentence_loses_asides_and_appositions_first() -> None:
    assert (
        label(LONG) == "The regional water board ordered the reservoir to be lowered by four metres before the first …"
    )
    aside = (
        "The bridge – the only one for forty kilometres in either direction – was closed to all lorries on Friday night"
    )
    assert label(aside) == "The bridge was closed to all lorries on Friday night"
    before = (
        "While the inspectors were still counting the cracks in its old base, the crane fell across the railway tracks."
    )
    assert label(before) == "The crane fell across the railway tracks"


def test_what_opens_a_sentence_and_an_abbreviation_that_ends_it() -> None:
    assert label("But the crane fell.") == "The crane fell"
    assert label("So far, nobody was hurt.") == "So far, nobody was hurt"
    assert label("It took effect at 5 p.m.") == "It took effect at 5 p.m."


def test_a_clause_without_a_subject_begins_with_an_ellipsis() -> None:
    assert label("injuring three people, the fire service said.", part=True) == "… injuring three people"
    assert label("and he promised to repay the loan.", part=True) == "He promised to repay the loan"
    assert label("which had been closed since May.", part=True) == "… which had been closed since May"


def test_a_headline_serves_as_a_label_unless_it_asks_or_runs_on() -> None:
    assert headline_label("Crane falls across tracks") == "Crane falls across tracks"
    assert not headline_label("Who warned about the crane?")
    assert not headline_label("Crane falls")
    assert not headline_label("Crane falls " * 12)


@pytest.mark.parametrize(
    ("statement", "shown"),
    [
        ("The crane�s base had cracks.", "The crane’s base had cracks"),
        ("It didn�t hold, and they�re sorry.", "It didn’t hold, and they’re sorry"),
        ("The union warned of �heavy gusts� on Monday.", "The union warned of “heavy gusts” on Monday"),
        ("�The gusts came on Monday,� said Lena Moberg.", "“The gusts came on Monday”"),
        ("�The gusts came on Monday.", "“The gusts came on Monday”"),
        ("The crane � a hired one � fell.", "The crane – a hired one – fell"),
        ("� New crane �", "New crane"),
        ("The mayor ,  Odd Framnes , promised  an inquiry .", "The mayor, Odd Framnes, promised an inquiry"),
    ],
)
def test_marks_that_were_lost_come_back_and_blanks_go(statement: str, shown: str) -> None:
    assert label(statement) == shown


@pytest.mark.parametrize(
    ("statement", "shown"),
    [
        ("(The crane, hired in May, was new.", "The crane, hired in May, was new"),
        ("The crane was new.)", "The crane was new"),
        ("(The crane was new.)", "The crane was new"),
        ("The union (founded in 1921) agreed.", "The union (founded in 1921) agreed"),
    ],
)
def test_a_bracket_without_its_other_half_goes(statement: str, shown: str) -> None:
    assert label(statement) == shown


def test_a_letter_that_was_lost_is_not_guessed() -> None:
    assert label("Jos� Mart�nez met �scar in M�laga.") == "Jos� Mart�nez met �scar in M�laga"


def test_an_apposition_before_a_stray_blank_leaves_one_blank() -> None:
    statement = (
        "Lena Moberg , the woman who has spoken for the crane drivers of the coast for eleven years, has resigned from "
        "the board of the union."
    )
    assert label(statement) == "Lena Moberg has resigned from the board of the union"


@pytest.mark.parametrize("part", [False, True])
@pytest.mark.parametrize(
    "text", ["Yes", "“No.”", "a" * 500, "According to police, two men fled.", "and", "“”", ",", LONG, "said " * 60]
)
def test_every_statement_has_a_label(text: str, part: bool) -> None:
    assert 0 < len(label(text, part=part)) <= 106
