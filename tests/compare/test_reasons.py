"""Why a fact has its score: what is told is true of the text, and speaks for the state that is shown."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from compare.evidence_table import Ground
from compare.judgements import Deed, Ruling
from compare.model import Coverage
from compare.pipeline import compare_articles, read_articles
from compare.reasons import Reason, reasons_for
from resources import sample_paths
from tests.compare import making

if TYPE_CHECKING:
    from compare.comparison import Comparison
    from compare.model import Cell, Fact


@pytest.fixture
def three() -> Comparison:
    return making.three()


def fact(comparison: Comparison, words: str) -> Fact:
    return next(f for f in comparison.facts if words in f.label)


def cell(comparison: Comparison, words: str, letter: str) -> tuple[Fact, Cell]:
    found = fact(comparison, words)
    return found, comparison.cell(found, comparison.articles["ABC".index(letter)].id)


def told(comparison: Comparison, words: str, letter: str) -> list[str]:
    return [("" if r.supports else "but ") + r.words for r in reasons_for(comparison, *cell(comparison, words, letter))]


def resting_on(comparison: Comparison, words: str, letter: str, **grounds: float) -> Comparison:
    """Let a score rest on other grounds (named as in `Ground`), in logits."""
    asked, where = cell(comparison, words, letter)
    table = comparison.evidence
    assert table.grounds is not None
    changed = table.grounds.copy()
    row, column = comparison.in_evidence(asked.key.sentence, where.article_id)
    for name, value in grounds.items():
        changed[row, column, Ground[name]] = round(10 * value)
    return replace(comparison, evidence=replace(table, grounds=changed))


def with_neighbours(comparison: Comparison, words: str, letter: str, score: float) -> Comparison:
    """Give the sentences beside a fact's own another score."""
    asked, where = cell(comparison, words, letter)
    row, column = comparison.in_evidence(asked.key.sentence, where.article_id)
    scores = comparison.evidence.score.copy()
    scores[[row - 1, row + 1], column] = score
    return replace(comparison, evidence=replace(comparison.evidence, score=scores))


# -- words ------------------------------------------------------------------------------------------------------------


def test_not_found_names_the_heaviest_words_that_are_missing(three: Comparison) -> None:
    asked, where = cell(three, "mayor", "A")
    first, *_ = reasons_for(three, asked, where)
    assert (first.words, first.favours, first.supports) == ("none of its words are found together", False, True)
    assert 1 <= len(first.missing) <= 3
    for words in first.missing:
        assert words in three.quote(asked.key)
        assert words not in three.article(where.article_id).text


def test_words_are_quoted_together_only_where_they_stand_together(three: Comparison) -> None:
    (missing,) = (r.missing for r in reasons_for(three, *cell(three, "mayor", "A")) if r.missing)
    assert missing == ("mayor", "Framnes", "promised")  # a comma stands between the last two
    (missing,) = (r.missing for r in reasons_for(three, *cell(three, "gust", "C")) if r.missing)
    assert missing == ("lifting bridge girders",)


def test_what_a_hyphen_joins_is_quoted_whole() -> None:
    one = making.article("One", "Two dogs found", ["The off-the-cuff words drew an e-mail from Salten."])
    other = making.article("Two", "Two dogs found", ["Nothing of that was said by anybody here."])
    bench = making.Bench((one, other))
    remark = bench.fact("A remark", 0.5, ("One", 1, ""))
    comparison = bench.compare([remark], bench.cells(remark))
    missing = [w for r in reasons_for(comparison, remark, comparison.cell(remark, other.id)) for w in r.missing]
    assert not {"cuff", "mail"} & set(missing)
    assert any("off-the-cuff" in words or "e-mail" in words for words in missing)


def test_the_same_words_need_no_other_reason(three: Comparison) -> None:
    assert told(three, "gust", "B") == ["B3 says it in the same words"]


def test_a_clash_is_told_first(three: Comparison) -> None:
    assert told(three, "injured", "B")[0] == "B2 tells a detail of it otherwise"


def test_a_match_that_the_score_does_not_show_is_told_first(three: Comparison) -> None:
    asked, where = cell(three, "crane fell", "C")
    low = replace(where, score=0.3)
    assert reasons_for(three, asked, low)[0].words == "C2 was matched with it as the same statement"
    assert not any("matched" in r.words for r in reasons_for(three, asked, where))


# -- what surrounds it ------------------------------------------------------------------------------------------------


def test_the_sentences_beside_it_are_told_of_only_where_it_is_true(three: Comparison) -> None:
    leaning = resting_on(three, "gust", "C", AROUND=2)
    reported, absent = "but the sentences beside A3 are reported", "the sentences beside A3 are not found"
    assert reported in told(with_neighbours(leaning, "gust", "C", 0.9), "gust", "C")
    assert reported not in told(with_neighbours(leaning, "gust", "C", 0.1), "gust", "C")
    leaning = resting_on(three, "gust", "C", AROUND=-2)
    assert absent in told(with_neighbours(leaning, "gust", "C", 0.1), "gust", "C")
    assert absent not in told(with_neighbours(leaning, "gust", "C", 0.9), "gust", "C")


def test_a_nearest_sentence_that_fits_another_better_is_named(three: Comparison) -> None:
    asked, where = cell(three, "gust", "C")
    table = three.evidence
    row, column = three.in_evidence(asked.key.sentence, where.article_id)
    candidates = table.candidates.copy()
    theirs = three.in_evidence(three.sentences_of(where.article_id)[2], where.article_id)[0]
    another = three.in_evidence(three.sentences_of(three.articles[0].id)[4], where.article_id)[0]
    candidates[row, column, 0] = theirs
    candidates[theirs, three.in_evidence(asked.key.sentence, three.articles[0].id)[1], 0] = another
    fitting = replace(three, evidence=replace(table, candidates=candidates))
    assert "C3 fits A5 better" in told(resting_on(fitting, "gust", "C", MUTUAL=-2), "gust", "C")
    assert "C3 fits A5 better" not in told(resting_on(fitting, "gust", "C", MUTUAL=2), "gust", "C")


def test_what_reports_usually_do_is_no_objection(three: Comparison) -> None:
    late = resting_on(three, "union", "C", PLACE=-2)
    assert any("comes late" in words for words in told(late, "union", "C"))
    assert not any("comes late" in words for words in told(late, "union", "B"))


def test_small_grounds_are_not_told(three: Comparison) -> None:
    late = resting_on(three, "union", "C", PLACE=-0.2)
    assert not any("comes late" in words for words in told(late, "union", "C"))


# -- every cell -------------------------------------------------------------------------------------------------------


def test_neither_ones_own_words_nor_a_persons_word_needs_a_reason(three: Comparison) -> None:
    asked, where = cell(three, "gust", "C")
    assert reasons_for(three, *cell(three, "gust", "A")) == ()
    ruled = {(asked.id, where.article_id): Ruling(Deed.CONFIRMED, where.coverage, where.score)}
    assert reasons_for(replace(three, judged=replace(three.judged, cells=ruled)), asked, where) == ()


@pytest.mark.parametrize("lacking", [["grounds"], ["grounds", "whole"], ["grounds", "whole", "found"]])
def test_there_are_reasons_without_all_of_the_evidence(three: Comparison, lacking: list[str]) -> None:
    less = replace(three, evidence=replace(three.evidence, **dict.fromkeys(lacking)))
    for asked in less.facts:
        for article in less.articles:
            found = reasons_for(less, asked, less.cell(asked, article.id))
            assert bool(found) is (article.id != asked.key.sentence.article_id)
            assert all(r.words and "{" not in r.words for r in found)


def test_a_file_of_fewer_grounds_has_reasons_too(three: Comparison) -> None:
    table = three.evidence
    assert table.grounds is not None
    few = replace(three, evidence=replace(table, grounds=table.grounds[:, :, :1]))
    assert told(few, "mayor", "A") == told(three, "mayor", "A")


@pytest.mark.encoder
def test_all_that_is_told_of_the_sample_is_true() -> None:
    comparison = compare_articles(read_articles(sample_paths()).articles)
    counted = 0
    for asked in comparison.facts:
        for article in comparison.articles:
            where = comparison.cell(asked, article.id)
            for n, reason in enumerate(found := reasons_for(comparison, asked, where)):
                assert reason.supports or n > 0
                holds(comparison, asked, where, reason)
            counted += bool(found)
            assert len(found) <= 4
            if not where.coverage.said:
                assert found[0].supports
                assert not found[0].favours
    assert counted > 100


def holds(comparison: Comparison, asked: Fact, where: Cell, reason: Reason) -> None:
    """Hold a reason against the texts."""
    places = [
        comparison.sentences_of(next(a.id for a in comparison.articles if comparison.letter(a.id) == letter))[
            int(n) - 1
        ]
        for letter, n in re.findall(r"\b([A-Z])(\d+)\b", reason.words)
    ]
    own, there = asked.key.sentence.article_id, where.article_id
    quote = comparison.quote(asked.key)
    for words in reason.missing:
        assert words in quote
        assert not re.search(rf"\b{re.escape(words)}\b", comparison.article(there).text)
    if "beside" in reason.words:
        assert places == [asked.key.sentence]
        beside = [s for s in comparison.sentences_of(own) if abs(s.index - places[0].index) == 1]
        states = [comparison.evidence_for(s, there).coverage for s in beside]
        wanted = [s.said for s in states] if "reported" in reason.words else [s is Coverage.ABSENT for s in states]
        assert any(wanted) if "a sentence" in reason.words else all(wanted)
    elif places:
        assert places[0].article_id == there
    if "late" in reason.words:
        assert asked.key.sentence.index > len(comparison.sentences_of(own)) / 2
    if "in the same words" in reason.words:
        assert comparison.quote(places[0]) == quote
    lost = [s for s in comparison.missing_spans(asked.key.sentence, there) if s.overlaps(asked.key.span)]
    if "of its words are found" in reason.words:
        assert bool(lost) is not reason.words.startswith("all")
        assert not reason.favours or not reason.words.startswith(("none", "hardly", "few"))
        assert reason.favours or not reason.words.startswith(("most", "nearly", "all"))
