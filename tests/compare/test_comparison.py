"""The look-ups of a Comparison against the table of cells that they sum up."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

import pytest

from compare.model import Coverage, Standing
from tests.compare.making import many, three

if TYPE_CHECKING:
    from compare.comparison import Comparison


@pytest.fixture(params=["three", "many"])
def comparison(request: pytest.FixtureRequest) -> Comparison:
    return three() if request.param == "three" else many(9)


def test_counts_of_an_article_follow_from_the_cells(comparison: Comparison) -> None:
    for article in comparison.articles:
        states = {f: comparison.coverage(f, article.id) for f in comparison.facts}
        alone = [
            f
            for f in comparison.facts
            if f.article_ids == (article.id,)
            and all(comparison.coverage(f, a.id) is Coverage.ABSENT for a in comparison.articles if a is not article)
        ]
        assert comparison.facts_in(article.id) == tuple(f for f in states if states[f].said)
        assert comparison.facts_missing(article.id) == tuple(f for f in states if states[f] is Coverage.ABSENT)
        assert comparison.facts_only_in(article.id) == tuple(alone)


def test_a_sentence_stands_as_its_own_fact_is_reported(comparison: Comparison) -> None:
    clashing = {r.passage.sentence for d in comparison.discrepancies for r in d.readings}
    shared = {f.id for f in comparison.facts if sum(comparison.coverage(f, a.id).said for a in comparison.articles) > 1}
    lent = {q.sentence for c in comparison.cells if c.coverage.said and c.fact_id in shared for q in c.quotes}
    for sentence in comparison.sentences:
        facts = comparison.facts_of(sentence)
        others = len(comparison.articles) - 1
        said = sum(comparison.coverage(facts[0], a.id).said for a in comparison.articles) - 1 if facts else 0
        unsure = facts and any(comparison.coverage(facts[0], a.id) is Coverage.UNSURE for a in comparison.articles)
        expected = Standing.IN_MOST if said * 2 >= others else Standing.IN_SOME
        if not facts:
            expected = Standing.NOT_COMPARED
        elif sentence in clashing:
            expected = Standing.CLASH
        elif said == others:
            expected = Standing.IN_ALL
        elif said <= 0:
            lonely = Standing.IN_SOME if sentence in lent else Standing.ONLY_HERE
            expected = Standing.UNSURE if unsure else lonely
        assert comparison.standing(sentence) is expected


def test_a_sentence_names_its_own_fact_first(comparison: Comparison) -> None:
    for fact in comparison.facts:
        assert comparison.facts_of(fact.key.sentence)[0].key.sentence == fact.key.sentence


def test_matches_of_a_sentence_are_those_of_the_alignment(comparison: Comparison) -> None:
    for sentence in comparison.sentences:
        assert set(comparison.matches_of(sentence)) == set(comparison.alignment.of(sentence))


def test_look_ups_stay_at_home(comparison: Comparison) -> None:
    fresh = len(pickle.dumps(comparison))
    comparison.standing(comparison.sentences[0])
    comparison.matches_of(comparison.sentences[0])

    travelled = pickle.loads(pickle.dumps(comparison))

    assert len(pickle.dumps(comparison)) == fresh
    assert travelled.facts == comparison.facts
    assert travelled.standing(comparison.sentences[0]) is comparison.standing(comparison.sentences[0])
