"""Grouping: what says the same is one fact, nothing is chained, and the order of articles changes nothing."""

from __future__ import annotations

from itertools import combinations, permutations
from typing import TYPE_CHECKING

import pytest

from compare.grouping import NOT_UNLIKE, group
from compare.model import Role
from compare.options import Options
from compare.pipeline import compare_articles
from compare.splitting import Statements
from tests.compare.making import article, three_articles

if TYPE_CHECKING:
    from collections.abc import Callable

    from compare.comparison import Comparison
    from compare.model import Article, Passage

WORDING = Options(encoder="hashing")
CHAIN = (
    "The harbour crane at Norrvik fell on Tuesday morning in a storm.",
    "The harbour crane at Norrvik fell on Tuesday in a storm, and trains to Salten stopped.",
    "Trains to Salten stopped on Tuesday, and the school at Brenna stayed shut.",
    "The school at Brenna stayed shut on Tuesday, and the ferry waited.",
)


def chained() -> tuple[Article, ...]:
    return tuple(article(f"Outlet {n}", f"Report {n}", [sentence]) for n, sentence in enumerate(CHAIN))


def groups(comparison: Comparison) -> tuple[Statements, list[list[Passage]]]:
    parts = comparison.articles, comparison.sentences, comparison.evidence, comparison.alignment
    statements = Statements(*parts)
    return statements, group(parts[0], statements, set(comparison.sentences), parts[2], parts[3])


def test_nothing_is_chained() -> None:
    comparison = compare_articles(chained(), options=WORDING)
    first = next(s for s in comparison.sentences if comparison.quote(s) == CHAIN[0])
    last = next(s for s in comparison.sentences if comparison.quote(s) == CHAIN[3])
    assert not {f.id for f in comparison.facts_of(first)} & {f.id for f in comparison.facts_of(last)}


@pytest.mark.parametrize("make", [chained, three_articles])
def test_no_two_sentences_of_a_group_are_unlike(make: Callable[[], tuple[Article, ...]]) -> None:
    comparison = compare_articles(make(), options=WORDING)
    likeness = {(m.left, m.right): m.similarity.overall for m in comparison.alignment.matches}
    statements, found = groups(comparison)
    for same in found:
        roles = {p: comparison.article(p.sentence.article_id).paragraphs[p.sentence.paragraph].role for p in same}
        whole = sorted(p.sentence for p in same if not statements.is_part(p) and roles[p] is Role.BODY)
        for a, b in combinations(whole, 2):
            assert a.article_id == b.article_id or likeness[a, b] >= NOT_UNLIKE


@pytest.mark.parametrize("make", [chained, three_articles])
def test_every_statement_is_in_one_group(make: Callable[[], tuple[Article, ...]]) -> None:
    comparison = compare_articles(make(), options=WORDING)
    statements, found = groups(comparison)
    every = sorted(p for parts in statements.of.values() for p in parts)
    assert sorted(p for same in found for p in same) == every


def test_headlines_bring_nothing_together_but_join_their_stories() -> None:
    fell = "A harbour crane fell across the railway tracks at Norrvik on Tuesday."
    shut = "The school at Brenna stayed shut on Wednesday because of a flood."
    comparison = compare_articles(
        [
            article("One", "Crane fell across tracks at Norrvik", [fell, "The weather was calm."]),
            article("Two", "Crane fell across tracks at Norrvik", [shut, fell]),
        ],
        options=WORDING,
    )
    fact = next(f for f in comparison.facts if comparison.quote(f.key) == fell)
    assert sum("Crane fell" in comparison.quote(p) for p in fact.contributors) == 2
    assert all(shut not in comparison.quote(p) for p in fact.contributors)
    assert fact.key.sentence.index > 0


def test_what_one_report_says_twice_is_one_fact() -> None:
    twice = "The crane fell across the railway tracks at Norrvik on Tuesday."
    first = article("One", "Crane", [twice, "Rain kept falling in Salten all week.", twice])
    comparison = compare_articles(
        [first, article("Two", "Flood", ["The school at Brenna stayed shut."])], options=WORDING
    )
    once = [f for f in comparison.facts if comparison.quote(f.key) == twice]
    assert len(once) == 1
    assert len(once[0].contributors) == 2


def test_the_order_of_articles_changes_nothing() -> None:
    articles = [article(f"Outlet {n}", f"Report {n}", [s, CHAIN[(n + 1) % 4]]) for n, s in enumerate(CHAIN)]
    outcomes = set()
    for order in permutations(articles):
        comparison = compare_articles(order, options=WORDING)
        outcomes.add(tuple((f.id, f.label, f.contributors, f.importance) for f in comparison.facts))
    assert len(outcomes) == 1
