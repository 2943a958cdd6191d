"""The queue puts first what is doubtful and important, keeps what was judged in its place, and counts it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from time import perf_counter

from compare import judging
from compare.model import Coverage, Discrepancy, DiscrepancyKind, Reading
from compare.options import Options
from compare.review import Doubt, doubt_of, questions_of
from tests.compare.making import many, three, three_articles
from tests.compare.test_judging import ids, walk


def test_what_is_unsure_and_what_clashes_is_asked() -> None:
    computed = three()
    asked = {(q.fact.label, q.article_id): q.doubt for q in questions_of(computed)}

    assert asked["Cracks were found in March", ids(computed)["Evening Post"]] is Doubt.UNSURE
    assert asked["Three people were injured", ids(computed)["Daily Lantern"]] is Doubt.CLASH
    assert ("The mayor promised an inquiry", ids(computed)["Evening Post"]) not in asked


def test_the_weightiest_question_comes_first_whatever_the_order_of_opening() -> None:
    first, turned = questions_of(three()), questions_of(three(tuple(reversed(three_articles()))))
    assert first == turned
    assert all(a.weight >= b.weight for a, b in pairwise(first))
    assert not any(q.answered for q in first)


def test_a_second_question_on_a_fact_waits_for_the_first_ones_on_others() -> None:
    """Else the first fifty of 46 articles would be about a handful of facts."""
    computed = many(46, facts=170)
    asked = questions_of(computed)
    facts = {q.fact.id for q in asked}
    first = asked[: len(facts) // 2]

    assert len(asked) > 2 * len(facts)
    assert len({q.fact.id for q in first}) > 0.9 * len(first)
    for fact_id in facts:
        weights = [q.weight for q in asked if q.fact.id == fact_id]
        assert all(b < a for a, b in pairwise(weights))


def test_of_a_clash_the_reading_that_fewest_give_is_asked_first() -> None:
    """Of 45 reports against one it is that one which a person has to look at, whatever the order of the others."""
    computed = many(6, facts=1)
    fact = computed.facts[0]
    said = {p.sentence.article_id: p for p in fact.contributors}
    for odd in sorted(said):
        readings = tuple(Reading(p, "5 people" if a == odd else "3 people") for a, p in said.items())
        clash = Discrepancy(fact.id, DiscrepancyKind.NUMBER, readings, "")
        cells = tuple(replace(c, coverage=Coverage.CONFLICTING) if c.article_id in said else c for c in computed.cells)
        asked = questions_of(computed.revised(cells=cells, discrepancies=(clash,)))
        assert [q.doubt for q in asked[:2]] == [Doubt.CLASH, Doubt.CLASH]
        assert asked[0].article_id == odd


def test_judging_looks_again_only_at_the_facts_it_touched() -> None:
    computed = many(46, facts=170)
    before = questions_of(computed)
    judged = judging.apply(computed, [judging.confirm(computed, before[0].fact, before[0].article_id)])
    after = {q.place: q for q in questions_of(judged)}
    anew = {q.fact.id for q in before if after[q.place] is not q}

    assert anew == {before[0].fact.id}
    assert [after[q.place].weight for q in before] == [q.weight for q in before]


def test_a_judged_cell_keeps_its_place_and_counts_as_answered() -> None:
    computed = three()
    before = questions_of(computed)
    for number, question in enumerate(before):
        for judge in (judging.confirm, judging.reject):
            judgement = judge(computed, question.fact, question.article_id)
            after = {q.place: q for q in questions_of(judging.apply(computed, [judgement]))}
            assert after[question.place].answered, number
            assert after[question.place].doubt is question.doubt


def test_scores_near_a_line_are_doubtful_and_clear_ones_are_not() -> None:
    options = Options()
    assert doubt_of(Coverage.ABSENT, options.absent_below - 0.01, options) is Doubt.NEARLY_FOUND
    assert doubt_of(Coverage.ABSENT, 0.1, options) is None
    assert doubt_of(Coverage.REPORTED, 0.1, options) is Doubt.GROUPED
    assert doubt_of(Coverage.PARTLY, options.unsure_below + 0.01, options) is Doubt.BARELY_FOUND
    assert doubt_of(Coverage.REPORTED, 0.95, options) is None


def test_the_queue_of_many_articles_is_quick() -> None:
    computed = many(46, facts=170)
    judged = judging.apply(computed, walk(computed, seed=5, steps=10))
    times = []
    for _ in range(3):
        start = perf_counter()
        questions_of(judged)
        times.append(perf_counter() - start)
    assert min(times) < 0.1
