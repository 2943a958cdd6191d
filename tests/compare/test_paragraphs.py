"""Paragraphs come in and go out as a person decides, and are what their reader made of them once that is undone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from compare import judging
from compare.errors import JudgementError
from compare.model import Role, Span
from compare.options import Options
from compare.paragraphs import as_judged, leave_out, take_in
from compare.pipeline import compare_articles
from compare.report.notes import notes_of
from compare.store import open_project, save_project
from tests.compare.making import article, three_articles

if TYPE_CHECKING:
    from pathlib import Path

    from compare.comparison import Comparison
    from compare.model import Article

ADVERT = "The ferry company offers half-price tickets to Salten until Friday."
REPORT = article("Quay Times", "Crane falls", ["A crane fell on Tuesday.", "Nobody knows why."], boilerplate=[ADVERT])
BOILERPLATE = len(REPORT.paragraphs) - 1


def roles(report: Article) -> list[Role]:
    return [p.role for p in report.paragraphs]


def compared(*articles: Article) -> Comparison:
    return compare_articles(articles, options=Options(encoder="hashing"))


def test_a_paragraph_taken_in_is_body_and_its_sentences_are_compared() -> None:
    (changed,) = as_judged([REPORT], [take_in(REPORT, BOILERPLATE)])
    assert changed.paragraphs[BOILERPLATE].role is Role.BODY
    assert changed.paragraphs[BOILERPLATE].found is Role.BOILERPLATE
    assert (changed.id, changed.text) == (REPORT.id, REPORT.text)
    found = compared(changed, *three_articles())
    assert ADVERT in [found.quote(s) for s in found.sentences_of(REPORT.id)]
    assert any(f.key.sentence.paragraph == BOILERPLATE for f in found.facts_only_in(REPORT.id))


@pytest.mark.parametrize("number", [0, 1, 2])
def test_a_paragraph_left_out_is_compared_no_more(number: int) -> None:
    (changed,) = as_judged([REPORT], [leave_out(REPORT, number)])
    assert not changed.paragraphs[number].role.compared
    found = compared(changed, *three_articles())
    assert all(s.paragraph != number for s in found.sentences_of(REPORT.id))
    (again,) = as_judged([changed], [leave_out(REPORT, number), take_in(changed, number)])
    assert again == REPORT


def test_without_the_judgement_everything_is_as_it_was_read() -> None:
    made = [take_in(REPORT, BOILERPLATE), leave_out(REPORT, 1)]
    changed = as_judged([REPORT], made)
    assert changed != (REPORT,)
    assert as_judged(changed, made) == changed
    assert as_judged(changed, made[:1])[0].paragraphs[1] == REPORT.paragraphs[1]
    assert as_judged(changed, ()) == (REPORT,)


def test_the_latest_judgement_wins() -> None:
    (inside,) = as_judged([REPORT], [made := take_in(REPORT, BOILERPLATE)])
    assert as_judged([REPORT], [made, leave_out(inside, BOILERPLATE)]) == (REPORT,)


def test_it_is_found_again_in_an_edited_report() -> None:
    new = "Corrected on Wednesday.\n\n"
    moved = tuple(replace(p, span=Span(p.span.start + len(new), p.span.end + len(new))) for p in REPORT.paragraphs)
    edited = replace(REPORT, id="another", text=new + REPORT.text, paragraphs=moved)
    made = [take_in(REPORT, BOILERPLATE)]
    assert as_judged([edited], made)[0].paragraphs[BOILERPLATE].role is Role.BODY


def test_it_sleeps_while_its_report_is_away_and_wakes_with_it() -> None:
    made = take_in(REPORT, BOILERPLATE)
    others = three_articles()
    assert as_judged(others, [made]) == tuple(others)
    assert judging.apply(compared(*others), [made]).judged.asleep == (made,)
    assert judging.apply(compared(REPORT, *others), [made]).judged.asleep == ()


def test_what_makes_no_sense_is_refused() -> None:
    alone = article("Quay Times", "Crane falls", [], boilerplate=[ADVERT])
    for make in (
        lambda: take_in(REPORT, 0),
        lambda: leave_out(REPORT, BOILERPLATE),
        lambda: leave_out(alone, 0),
    ):
        with pytest.raises(JudgementError) as refused:
            make()
        assert refused.value.hint


def test_a_project_keeps_both_roles_and_the_judgements(tmp_path: Path) -> None:
    made = [take_in(REPORT, BOILERPLATE), leave_out(REPORT, 1)]
    before = judging.apply(compared(*as_judged([REPORT, *three_articles()], made)), made)
    save_project(before, tmp_path / "taken.crossread")

    opened = open_project(tmp_path / "taken.crossread")

    assert opened.articles == before.articles
    assert opened.sentences == before.sentences
    assert opened.judged.judgements == tuple(made)
    assert as_judged(opened.articles, ())[0] == REPORT


def test_the_source_says_that_a_person_decided() -> None:
    (changed,) = as_judged([REPORT], [take_in(REPORT, BOILERPLATE), leave_out(REPORT, 1), leave_out(REPORT, 2)])
    assert notes_of(changed, [changed]) == ("Paragraphs taken in by hand: 1.", "Paragraphs left out by hand: 2.")
    assert roles(changed)[1:3] == [Role.BOILERPLATE] * 2
