"""Splitting: a sentence with two facts is cut where other articles cover its clauses differently, and only there."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

import numpy as np

from compare.model import Article, Coverage, Standing
from compare.options import Options
from compare.pipeline import compare_articles
from compare.splitting import Statements
from tests.compare.making import article, three_articles

if TYPE_CHECKING:
    from compare.comparison import Comparison

BOTH_PARTS = (
    "The ethics board cleared Torvald Ness of wrongdoing in March,",
    "and he promised to repay the harbour loan.",
)
BOTH = " ".join(BOTH_PARTS)
LOAN = "Ness promised to repay the harbour loan before the autumn."
BOARD = "In March the ethics board cleared Torvald Ness of wrongdoing."
WORDING = Options(encoder="hashing")


def reports() -> tuple[Article, ...]:
    return (
        article("Full Post", "Ness stays on", [BOTH, "The council meets again on Thursday in Salten."]),
        article("Loan Post", "Money for the harbour", [LOAN, "Fishermen had asked for new cranes."]),
        article("Board Post", "Inquiry ends", [BOARD, "The report runs to forty pages."]),
    )


def parts(comparison: Comparison, words: str) -> list[str]:
    sentence = next(s for s in comparison.sentences if words in comparison.quote(s))
    found = Statements(comparison.articles, comparison.sentences, comparison.evidence, comparison.alignment)
    return [comparison.quote(p) for p in found.of[sentence]]


def test_clauses_covered_by_different_outlets_become_facts_of_their_own() -> None:
    comparison = compare_articles(reports(), options=WORDING)
    full, loan, board = (a.id for a in comparison.articles)
    assert parts(comparison, "and he promised") == [*BOTH_PARTS]
    sentence = next(s for s in comparison.sentences if comparison.quote(s) == BOTH)
    coverage = {
        comparison.quote(f.key)[:20]: [comparison.coverage(f, a) is not Coverage.ABSENT for a in (full, loan, board)]
        for f in comparison.facts_of(sentence)
    }
    assert sorted(coverage.values()) == [[True, False, True], [True, True, False]]


def test_a_part_that_is_told_elsewhere_joins_the_fact() -> None:
    comparison = compare_articles(reports(), options=WORDING)
    sentence = next(s for s in comparison.sentences if comparison.quote(s) == BOARD)
    [fact] = comparison.facts_of(sentence)
    assert fact.weight == 2
    assert BOTH_PARTS[0] in [comparison.quote(p) for p in fact.contributors]


def test_a_sentence_covered_alike_stays_whole() -> None:
    first = reports()[0]
    twin = article("Twin Post", "Ness cleared", [BOTH])
    comparison = compare_articles([first, twin], options=WORDING)
    assert parts(comparison, "and he promised") == [BOTH]
    comparison = compare_articles(
        [first, article("Other", "Weather", ["Rain fell all week in the far north."])], options=WORDING
    )
    assert parts(comparison, "and he promised") == [BOTH]


def test_a_sentence_like_one_that_is_cut_is_cut_likewise() -> None:
    comparison = compare_articles(three_articles(), options=WORDING)
    cut = [parts(comparison, words) for words in ("injuring three", "injuring five")]
    fell = "A construction crane fell across the railway tracks in Norrvik on Tuesday morning,"
    assert [c[0] for c in cut] == [fell, fell]
    clash = comparison.fact(comparison.discrepancies[0].fact_id)
    assert "injuring" in comparison.quote(clash.key)
    assert "crane fell" not in comparison.quote(clash.key)


def test_no_word_is_lost_and_no_sentence_forgotten() -> None:
    for articles in (reports(), three_articles()):
        comparison = compare_articles(articles, options=WORDING)
        for sentence in comparison.sentences:
            facts = comparison.facts_of(sentence)
            spans = [p.span for f in facts for p in f.contributors if p.sentence == sentence]
            if not facts:
                assert comparison.standing(sentence) is Standing.NOT_COMPARED
                continue
            text = comparison.article(sentence.article_id).text
            uncovered = [
                n
                for n in range(sentence.span.start, sentence.span.end)
                if text[n].strip() and not any(s.start <= n < s.end for s in spans)
            ]
            assert not uncovered, comparison.quote(sentence)


def test_a_clause_has_a_cell_in_every_article_with_its_own_score() -> None:
    comparison = compare_articles(reports(), options=WORDING)
    clauses = [f for f in comparison.facts if f.key.span != f.key.sentence.span]
    for fact in clauses:
        stored = comparison.stored_cells(fact)
        assert set(stored) == {a.id for a in comparison.articles}
        assert all(not c.quotes for c in stored.values() if not c.coverage.said)


def test_courtesies_and_lone_common_words_carry_no_fact() -> None:
    said = ["He agreed.", "Thank you.", "The mayor resigned on Friday.", "Two bridges were closed.", "“I love that.”"]
    first = article("First", "Norrvik", said)
    comparison = compare_articles([first, article("Second", "Salten", ["Rain fell in Salten."])], options=WORDING)
    carried = {comparison.quote(s): bool(comparison.facts_of(s)) for s in comparison.sentences_of(first.id)}
    assert [carried[s] for s in said] == [False, False, True, True, False]


def test_the_order_of_articles_changes_no_statement() -> None:
    found = set()
    for order in permutations(reports()):
        comparison = compare_articles(order, options=WORDING)
        found.add(tuple((f.id, f.label, f.key, f.importance) for f in comparison.facts))
    assert len(found) == 1


def test_a_table_without_words_cuts_nothing() -> None:
    comparison = compare_articles(reports(), options=WORDING)
    bare = comparison.evidence.__class__(**{**vars(comparison.evidence), "found": None})
    found = Statements(comparison.articles, comparison.sentences, bare, comparison.alignment)
    assert all(len(parts) == 1 for parts in found.of.values())
    assert all(np.array_equal(found.scores(p[0]), bare.score[n]) for n, p in enumerate(found.of.values()))
