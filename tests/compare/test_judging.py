"""What a person decides takes the place of what the program found, stays findable, and can be taken back exactly."""

from __future__ import annotations

import random
from dataclasses import replace
from functools import cache
from time import perf_counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare import judging
from compare.errors import JudgementError
from compare.judgements import Deed
from compare.model import Coverage, MatchKind, Standing
from compare.options import Options
from compare.pipeline import compare_articles, read_articles, rederive
from resources import sample_paths
from tests.compare.making import article, many, three, three_articles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.comparison import Comparison
    from compare.judgements import Judgement
    from compare.model import Article, Fact, Sentence

NAMES = ("fell", "hurt", "trains", "gust", "union", "cracks", "bones", "mayor")


def named(comparison: Comparison, name: str) -> Fact:
    """Give one of the eight facts of `three`."""
    return three().facts[NAMES.index(name)] if not comparison.judged.judgements else _now(comparison, name)


def _now(comparison: Comparison, name: str) -> Fact:
    wanted = three().facts[NAMES.index(name)].id
    return next(f for f in comparison.facts if f.id == wanted)


def ids(comparison: Comparison) -> dict[str, str]:
    """Give the articles' ids by outlet."""
    return {a.outlet: a.id for a in comparison.articles}


def at(comparison: Comparison, outlet: str, index: int) -> Sentence:
    """Give a sentence by its outlet and number, the headline being 0."""
    return comparison.sentences_of(ids(comparison)[outlet])[index]


def findings(comparison: Comparison) -> tuple[object, ...]:
    """Give everything that judgements can change."""
    judged = comparison.judged
    return (
        comparison.facts,
        comparison.cells,
        comparison.discrepancies,
        comparison.alignment,
        (judged.cells, judged.links, judged.facts, judged.labels, judged.notes, judged.bookmarks, judged.asleep),
    )


# -- one cell ---------------------------------------------------------------------------------------------------------


def test_what_was_unsure_is_said_once_confirmed() -> None:
    computed = three()
    fact, post = named(computed, "cracks"), ids(computed)["Evening Post"]

    judged = judging.apply(computed, [judging.confirm(computed, fact, post)])

    cell = judged.cell(_now(judged, "cracks"), post)
    assert cell.coverage is Coverage.REPORTED
    assert [q.sentence for q in cell.quotes] == [at(computed, "Evening Post", 3)]
    assert judged.judged.cells[fact.id, post].found is Coverage.UNSURE
    assert _now(judged, "cracks").weight == 2
    assert computed.cell(fact, post).coverage is Coverage.UNSURE


def test_what_was_unsure_is_not_found_once_rejected() -> None:
    computed = three()
    fact, post = named(computed, "cracks"), ids(computed)["Evening Post"]

    judged = judging.apply(computed, [judging.reject(computed, fact, post)])

    assert judged.coverage(fact, post) is Coverage.ABSENT
    assert judged.cell(fact, post).nearest is not None
    assert fact in judged.facts_only_in(ids(computed)["Coast Wire"])


def test_a_rejected_quote_leaves_the_fact_and_states_one_of_its_own() -> None:
    computed = three()
    fact, post = named(computed, "trains"), ids(computed)["Evening Post"]

    judged = judging.apply(computed, [judging.reject(computed, fact, post)])

    assert _now(judged, "trains").article_ids == tuple(sorted(set(fact.article_ids) - {post}))
    assert judged.cell(fact, post).quotes == ()
    own = judged.facts_of(at(computed, "Evening Post", 4))
    assert [f.article_ids for f in own] == [(post,)]
    assert judged.standing(at(computed, "Evening Post", 4)) is not Standing.NOT_COMPARED
    assert {judged.coverage(own[0], a) for a in _now(judged, "trains").article_ids} == {Coverage.ABSENT}


def test_a_rejected_clash_is_no_clash_on_either_side() -> None:
    computed = three()
    fact, wire = named(computed, "hurt"), ids(computed)["Coast Wire"]

    judged = judging.apply(computed, [judging.reject(computed, fact, wire)])

    assert judged.discrepancies == ()
    assert {judged.coverage(_now(judged, "hurt"), a) for a in fact.article_ids} == {Coverage.REPORTED}
    assert judged.judged.cells[fact.id, ids(computed)["Daily Lantern"]].found is Coverage.CONFLICTING


def test_a_rejected_not_found_quotes_the_sentence_that_was_seen() -> None:
    computed = three()
    fact, lantern = named(computed, "mayor"), ids(computed)["Daily Lantern"]
    seen = computed.cell(fact, lantern).nearest

    judged = judging.apply(computed, [judging.reject(computed, fact, lantern)])

    assert [q.sentence for q in judged.cell(_now(judged, "mayor"), lantern).quotes] == [seen]


def test_a_state_can_be_chosen_outright() -> None:
    computed = three()
    fact, wire = named(computed, "trains"), ids(computed)["Coast Wire"]
    judged = judging.apply(computed, [judging.confirm(computed, fact, wire, state=Coverage.PARTLY)])
    assert judged.coverage(_now(judged, "trains"), wire) is Coverage.PARTLY
    assert judged.cell(_now(judged, "trains"), wire).quotes


def test_the_latest_of_two_that_contradict_wins() -> None:
    computed = three()
    fact, post = named(computed, "cracks"), ids(computed)["Evening Post"]
    yes, no = judging.confirm(computed, fact, post), judging.reject(computed, fact, post)

    assert judging.apply(computed, [yes, no]).coverage(fact, post) is Coverage.ABSENT
    assert judging.apply(computed, [no, yes]).coverage(fact, post) is Coverage.REPORTED


# -- sentences --------------------------------------------------------------------------------------------------------


def test_two_sentences_linked_by_hand_state_one_fact() -> None:
    computed = three()
    one, other = at(computed, "Coast Wire", 5), at(computed, "Evening Post", 3)

    judged = judging.apply(computed, [judging.link(computed, one, other)])

    assert judged.facts_of(one) == judged.facts_of(other)
    assert len(judged.facts) == len(computed.facts) - 1
    match = next(m for m in judged.matches_of(one) if other in (m.left, m.right))
    assert match.kind is MatchKind.MANUAL
    assert judged.judged.links == {(match.left, match.right)}
    assert [*judged.alignment.matches] == sorted(judged.alignment.matches, key=lambda m: (m.left, m.right))


def test_linking_does_not_join_facts_that_others_state_too() -> None:
    computed = three()
    one, other = at(computed, "Coast Wire", 2), at(computed, "Evening Post", 4)

    judged = judging.apply(computed, [judging.link(computed, one, other)])

    assert len(judged.facts) == len(computed.facts)
    assert judged.coverage(_now(judged, "gust"), ids(computed)["Evening Post"]) is Coverage.REPORTED


def test_unlinking_takes_the_sentence_out_of_the_fact() -> None:
    computed = three()
    one, other = at(computed, "Coast Wire", 3), at(computed, "Daily Lantern", 3)

    judged = judging.apply(computed, [judging.unlink(computed, one, other)])

    assert not {m for m in judged.matches_of(one) if other in (m.left, m.right)}
    assert not set(judged.facts_of(one)) & set(judged.facts_of(other))


def test_a_link_and_its_opposite_leave_no_link() -> None:
    computed = three()
    one, other = at(computed, "Coast Wire", 5), at(computed, "Evening Post", 3)
    link, unlink = judging.link(computed, one, other), judging.unlink(computed, one, other)

    judged = judging.apply(computed, [link, unlink])
    assert not set(judged.facts_of(one)) & set(judged.facts_of(other))
    assert judged.alignment == computed.alignment
    again = judging.apply(computed, [link, unlink, link])
    assert set(again.facts_of(one)) & set(again.facts_of(other))


def test_links_that_make_no_sense_are_declined_in_words() -> None:
    computed = three()
    with pytest.raises(JudgementError, match="same report"):
        judging.link(computed, at(computed, "Coast Wire", 1), at(computed, "Coast Wire", 2))
    with pytest.raises(JudgementError, match="words of this sentence"):
        judging.unlink(computed, at(computed, "Coast Wire", 1), at(computed, "Coast Wire", 1))


# -- facts ------------------------------------------------------------------------------------------------------------


def test_merged_facts_are_one_that_every_contributor_states() -> None:
    computed = three()
    trains, mayor = named(computed, "trains"), named(computed, "mayor")

    judged = judging.apply(computed, [judging.merge(computed, [mayor, trains])])

    merged = _now(judged, "mayor")
    assert merged.label == mayor.label
    assert set(merged.contributors) == {*trains.contributors, *mayor.contributors}
    assert trains.id not in {f.id for f in judged.facts}
    assert {judged.coverage(merged, a) for a in trains.article_ids} == {Coverage.REPORTED}
    assert judged.judged.facts[mayor.id] == (Deed.MERGED,)


def test_a_merged_clash_stays_a_clash() -> None:
    computed = three()
    hurt, bones = named(computed, "hurt"), named(computed, "bones")

    judged = judging.apply(computed, [judging.merge(computed, [bones, hurt])])

    assert [d.fact_id for d in judged.discrepancies] == [bones.id]
    assert judged.coverage(_now(judged, "bones"), ids(computed)["Coast Wire"]) is Coverage.CONFLICTING


def test_merging_and_splitting_again_gives_the_same_groups() -> None:
    computed = three()
    cracks, mayor = named(computed, "cracks"), named(computed, "mayor")
    together = judging.merge(computed, [cracks, mayor])
    merged = judging.apply(computed, [together])
    apart = judging.split(merged, _now(merged, "cracks"), [mayor.key.sentence])

    judged = judging.apply(computed, [together, apart])

    assert {f.contributors for f in judged.facts} == {f.contributors for f in computed.facts}


def test_a_split_off_sentence_may_be_the_one_that_named_the_fact() -> None:
    computed = three()
    trains = named(computed, "trains")

    judged = judging.apply(computed, [judging.split(computed, trains, [trains.key.sentence])])

    rest = _now(judged, "trains")
    assert rest.key in rest.contributors
    assert rest.label != trains.label
    assert [f.contributors for f in judged.facts_of(trains.key.sentence)] == [(trains.key,)]


def test_what_cannot_be_split_or_rejected_is_said() -> None:
    computed = three()
    mayor, post = named(computed, "mayor"), ids(computed)["Evening Post"]
    with pytest.raises(JudgementError, match="Only Evening Post"):
        judging.reject(computed, mayor, post)
    with pytest.raises(JudgementError, match="Nobody else"):
        judging.split(computed, mayor, [mayor.key.sentence])
    with pytest.raises(JudgementError, match="no part"):
        judging.split(computed, mayor, [at(computed, "Coast Wire", 1)])
    with pytest.raises(JudgementError, match="two facts"):
        judging.merge(computed, [mayor, mayor])


def test_labels_notes_and_bookmarks_come_and_go() -> None:
    computed = three()
    fact = named(computed, "union")
    made = [
        judging.relabel(computed, fact, "  A warning\n on Monday "),
        judging.note(computed, fact, "Ask Lena Moberg."),
        judging.bookmark(computed, fact, kept=True),
    ]

    judged = judging.apply(computed, made)
    assert _now(judged, "union").label == "A warning on Monday"
    assert judged.judged.labels == {fact.id: fact.label}
    assert judged.judged.notes == {fact.id: "Ask Lena Moberg."}
    assert judged.judged.bookmarks == {fact.id}

    taken_back = [judging.relabel(judged, fact, ""), judging.note(judged, fact, " ")]
    taken_back.append(judging.bookmark(judged, fact, kept=False))
    again = judging.apply(computed, [*made, *taken_back])
    assert again.facts == computed.facts
    assert (again.judged.labels, again.judged.notes, again.judged.bookmarks) == ({}, {}, frozenset())


def test_notes_of_merged_facts_are_kept() -> None:
    computed = three()
    cracks, mayor = named(computed, "cracks"), named(computed, "mayor")
    made = [judging.note(computed, f, f"On {f.label}") for f in (cracks, mayor)]
    judged = judging.apply(computed, [*made, judging.merge(computed, [cracks, mayor])])
    assert judged.judged.notes == {cracks.id: f"On {cracks.label}\nOn {mayor.label}"}


# -- surviving --------------------------------------------------------------------------------------------------------


@cache
def sample() -> tuple[Article, ...]:
    return read_articles(sample_paths()).articles


@cache
def compared(count: int = 5) -> Comparison:
    return compare_articles(sample()[:count], options=Options(encoder="hashing"))


def test_judgements_outlive_another_strictness() -> None:
    computed = compared()
    fact = next(f for f in computed.facts if f.weight > 2)
    article_id = next(a for a in fact.article_ids if a != fact.key.sentence.article_id)
    made = [judging.reject(computed, fact, article_id), judging.note(computed, fact, "seen")]

    stricter = judging.apply(rederive(computed, replace(computed.options, strictness=0.9)), made)

    assert stricter.judged.asleep == ()
    there = next(f for f in stricter.facts if f.id in stricter.judged.notes)
    assert there.key.sentence == fact.key.sentence
    assert stricter.coverage(there, article_id) is Coverage.ABSENT


def test_judgements_outlive_an_article_that_comes_and_sleep_while_theirs_is_gone() -> None:
    three_of_them = compared(3)
    fact = next(f for f in three_of_them.facts if f.weight > 1)
    article_id = next(a for a in fact.article_ids if a != fact.key.sentence.article_id)
    made = [judging.reject(three_of_them, fact, article_id), judging.note(three_of_them, fact, "seen")]

    all_five = judging.apply(compared(5), made)
    assert all_five.judged.asleep == ()
    there = all_five.fact(next(iter(all_five.judged.notes)))
    assert fact.key.sentence in {p.sentence for p in there.contributors}
    assert all_five.coverage(there, article_id) is Coverage.ABSENT

    without = tuple(a for a in sample() if a.id != fact.key.sentence.article_id)
    smaller = compare_articles(without, options=Options(encoder="hashing"))
    assert judging.apply(smaller, made).judged.asleep == tuple(made)


def test_judgements_find_an_article_that_was_read_again_with_other_words_around() -> None:
    computed = three()
    post = three_articles()[2]
    words = [p.span.of(post.text) for p in post.paragraphs if p.role.value == "body"]
    edited = article("Evening Post", post.headline, ["A new first sentence.", *words])
    made = [judging.note(computed, named(computed, "mayor"), "seen")]
    places = judging.Places(many(2))
    assert places.sentence(made[0].fact) is None

    again = compare_articles([*three_articles()[:2], edited], options=Options(encoder="hashing"))
    judged = judging.apply(again, made)

    assert judged.judged.asleep == ()
    assert "mayor" in judged.quote(judged.fact(next(iter(judged.judged.notes))).key)


def test_the_order_of_opening_changes_nothing() -> None:
    computed = three()
    turned = three(tuple(reversed(three_articles())))
    made = walk(computed, seed=3, steps=12)
    a, b = judging.apply(computed, made), judging.apply(turned, made)
    assert set(a.facts) == set(b.facts)
    assert set(a.cells) == set(b.cells)
    assert a.judged.cells == b.judged.cells


# -- any judgements ---------------------------------------------------------------------------------------------------


def one_judgement(comparison: Comparison, chance: random.Random) -> Judgement | None:
    """Make a judgement as a person might on what is on screen; None where it is declined."""
    fact, second = chance.choice(comparison.facts), chance.choice(comparison.facts)
    article_id = chance.choice(comparison.articles).id
    one, other = chance.choice(comparison.sentences), chance.choice(comparison.sentences)
    makers = (
        lambda: judging.confirm(comparison, fact, article_id),
        lambda: judging.confirm(comparison, fact, article_id, state=chance.choice(list(Coverage))),
        lambda: judging.reject(comparison, fact, article_id),
        lambda: judging.link(comparison, one, other),
        lambda: judging.unlink(comparison, chance.choice(fact.contributors).sentence, fact.key.sentence),
        lambda: judging.merge(comparison, [fact, second]),
        lambda: judging.split(comparison, fact, [chance.choice(fact.contributors).sentence]),
        lambda: judging.relabel(comparison, fact, chance.choice(("", "Another label"))),
        lambda: judging.note(comparison, fact, chance.choice(("", "A note"))),
        lambda: judging.bookmark(comparison, fact, kept=chance.random() < 0.7),
    )
    try:
        return chance.choice(makers)()
    except JudgementError:
        return None


def walk(computed: Comparison, *, seed: int, steps: int) -> list[Judgement]:
    """Judge for a while, each time what the judgements before led to."""
    chance, made = random.Random(seed), []
    for _ in range(steps):
        judgement = one_judgement(judging.apply(computed, made), chance)
        made += [judgement] if judgement is not None else []
    return made


def check_whole(judged: Comparison, computed: Comparison) -> None:
    """See that a judged comparison still holds together."""
    facts = {f.id: f for f in judged.facts}
    assert len(facts) == len(judged.facts)
    for fact in judged.facts:
        assert fact.key in fact.contributors
        assert list(fact.contributors) == sorted(set(fact.contributors))
        said = {a for a in fact.article_ids if judged.coverage(fact, a).said}
        assert said == set(fact.article_ids)
    for cell in judged.cells:
        assert cell.fact_id in facts
        assert bool(cell.quotes) == cell.coverage.said
        assert {q.sentence.article_id for q in cell.quotes} <= {cell.article_id}
        assert (cell.depth is not None) == bool(cell.quotes)
    assert {d.fact_id for d in judged.discrepancies} <= set(facts)
    assert {fact_id for fact_id, _ in judged.judged.cells} <= set(facts)
    assert {*judged.judged.notes, *judged.judged.bookmarks, *judged.judged.labels, *judged.judged.facts} <= set(facts)
    stated = {p.sentence for f in computed.facts for p in f.contributors}
    assert stated <= {p.sentence for f in judged.facts for p in f.contributors}


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 2**32), steps=st.integers(1, 14), on_sample=st.booleans())
def test_any_judgements_keep_the_comparison_whole_and_can_be_taken_back(seed: int, steps: int, on_sample: bool) -> None:
    computed = compared(3) if on_sample else three()
    made = walk(computed, seed=seed, steps=steps)
    seen: list[tuple[object, ...]] = []
    for number in range(len(made) + 1):
        judged = judging.apply(computed, made[:number])
        check_whole(judged, computed)
        seen.append(findings(judged))

    for number in reversed(range(len(made) + 1)):
        assert findings(judging.apply(judged, made[:number])) == seen[number]
    assert judging.apply(judged, []) is computed


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 2**32), steps=st.integers(1, 10))
def test_applying_twice_is_the_same_as_once(seed: int, steps: int) -> None:
    computed = compared(3)
    made = walk(computed, seed=seed, steps=steps)
    once = judging.apply(computed, made)
    assert findings(judging.apply(once, made)) == findings(once)
    assert (once.judged.computed or once) is computed


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 2**32), steps=st.integers(1, 10))
def test_the_same_words_in_another_comparison_never_break_it(seed: int, steps: int) -> None:
    made = walk(compared(3), seed=seed, steps=steps)
    for other in (compared(5), compared(2), three()):
        check_whole(judging.apply(other, made), other)


# -- speed ------------------------------------------------------------------------------------------------------------


def test_many_judgements_on_many_articles_are_quick() -> None:
    computed = many(46, facts=170)
    made: Sequence[Judgement] = walk(computed, seed=1, steps=30)
    for sentence in computed.sentences:
        computed.standing(sentence)

    times = []
    for _ in range(3):
        start = perf_counter()
        judged = judging.apply(computed, made)
        for sentence in judged.sentences:
            judged.standing(sentence)
        times.append(perf_counter() - start)

    assert min(times) < 0.1
