"""The whole engine on small articles, with the shipped weightless encoder."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from typing import TYPE_CHECKING

import numpy as np
import pytest

from compare.errors import Cancelled, CompareError
from compare.model import Article, Coverage, MatchKind, Standing
from compare.options import Options
from compare.pipeline import compare_articles, read_articles, rederive
from compare.progress import Progress, Stage
from tests.compare.making import article, three_articles

if TYPE_CHECKING:
    from pathlib import Path

    from compare.comparison import Comparison

WORDING = Options(encoder="hashing")


@pytest.fixture(scope="module")
def three() -> Comparison:
    return compare_articles(three_articles(), options=WORDING)


def outcome(comparison: Comparison) -> list[tuple[object, ...]]:
    """Everything that must not depend on the order of opening."""
    return [
        (f, tuple(comparison.cell(f, a) for a in sorted(x.id for x in comparison.articles))) for f in comparison.facts
    ] + [comparison.discrepancies, comparison.copies, comparison.alignment.matches]


def test_every_sentence_with_content_carries_a_fact(three: Comparison) -> None:
    assert all(three.facts_of(s) for s in three.sentences)


def test_order_of_opening_changes_nothing(three: Comparison) -> None:
    for order in permutations(three_articles()):
        other = compare_articles(order, options=WORDING)
        assert outcome(other) == outcome(three)
        assert [a.id for a in other.articles] == [a.id for a in order]


def test_identical_sentences_are_one_fact(three: Comparison) -> None:
    wire, lantern, _ = three.articles
    shared = [m for m in three.alignment.between(wire.id, lantern.id) if m.kind is MatchKind.IDENTICAL]
    assert shared
    for match in shared:
        assert three.facts_of(match.left)[0] == three.facts_of(match.right)[0]
        assert three.coverage(three.facts_of(match.left)[0], lantern.id) is Coverage.REPORTED


def test_an_omission_is_absent_with_its_nearest_sentence(three: Comparison) -> None:
    wire, lantern, _ = three.articles
    cracks = next(s for s in three.sentences_of(wire.id) if "cracks" in three.quote(s))
    cell = three.cell(three.facts_of(cracks)[0], lantern.id)
    assert cell.coverage is Coverage.ABSENT
    assert not cell.quotes
    assert cell.nearest is not None
    assert cell.nearest.article_id == lantern.id
    assert three.standing(cracks) in (Standing.ONLY_HERE, Standing.UNSURE)


def test_clashing_figures_are_found(three: Comparison) -> None:
    assert [sorted(r.value for r in d.readings) for d in three.discrepancies] == [["five people", "three people"]]
    for clash in three.discrepancies:
        for reading in clash.readings:
            assert (
                three.coverage(three.fact(clash.fact_id), reading.passage.sentence.article_id) is Coverage.CONFLICTING
            )
            assert reading.passage.sentence.span.contains(reading.passage.span)


def test_near_copies_are_noted(three: Comparison) -> None:
    wire, lantern, post = three.articles
    assert [set(g.article_ids) for g in three.copies] == [{wire.id, lantern.id}]
    assert three.independent_versions == 2
    assert post.id not in three.copies[0].article_ids


def test_an_article_against_itself_misses_nothing() -> None:
    wire = three_articles()[0]
    twin = article("Twin Post", wire.headline, [p.span.of(wire.text) for p in wire.paragraphs if p.role == "body"])
    comparison = compare_articles([wire, twin], options=WORDING)
    assert all(comparison.coverage(f, a.id) is Coverage.REPORTED for f in comparison.facts for a in (wire, twin))
    assert not comparison.discrepancies
    assert all(not comparison.unique_spans(s) for s in comparison.sentences)


def test_unique_words_lie_in_their_sentence(three: Comparison) -> None:
    found = [(s, span) for s in three.sentences for span in three.unique_spans(s)]
    assert found
    assert all(s.span.contains(span) for s, span in found)


def test_a_stricter_threshold_says_less(three: Comparison) -> None:
    def said(comparison: Comparison) -> int:
        return sum(comparison.coverage(f, a.id).said for f in comparison.facts for a in comparison.articles)

    strict, loose = (rederive(three, Options(encoder="hashing", strictness=s)) for s in (1.0, 0.0))
    assert said(strict) < said(loose)
    assert strict.evidence is three.evidence


def test_a_fact_keeps_its_id_under_every_threshold(three: Comparison) -> None:
    for strictness in (0.0, 1.0):
        other = rederive(three, Options(encoder="hashing", strictness=strictness))
        assert sorted(f.id for f in other.facts) == sorted({f.id for f in three.facts})


def test_the_same_threshold_gives_the_same(three: Comparison) -> None:
    assert outcome(rederive(three, WORDING)) == outcome(three)


def test_scores_are_shares(three: Comparison) -> None:
    assert np.all((three.evidence.score >= 0) & (three.evidence.score <= 1))
    assert three.method.degraded


def test_the_words_of_each_article_follow_its_own_language() -> None:
    def german(outlet: str, sentence: str) -> Article:
        return replace(article(outlet, "Brücke", [sentence]), language="de")

    english = article("Coast Wire", "Crane falls", ["A construction crane fell across the railway tracks in Norrvik."])
    one = german("Erste", "Die Behörden sperrten gestern mehrere alte Brücken.")
    two = german("Zweite", "Gestern sperrte die Behörde eine alte Brücke.")
    found = []
    for order in permutations([english, one, two]):
        comparison = compare_articles(order, options=WORDING)
        sentence = comparison.sentences_of(two.id)[-1]
        found.append(comparison.scores(sentence)[one.id])
    assert len(set(found)) == 1
    apart = compare_articles([english, replace(one, language="en"), replace(two, language="en")], options=WORDING)
    assert found[0] > apart.scores(apart.sentences_of(two.id)[-1])[one.id]


def test_one_article_is_not_a_comparison() -> None:
    with pytest.raises(CompareError, match="two different reports"):
        compare_articles(three_articles()[:1] * 2, options=WORDING)


def test_an_article_given_twice_counts_once(three: Comparison) -> None:
    twice = compare_articles([*three_articles(), three_articles()[1]], options=WORDING)
    assert [a.id for a in twice.articles] == [a.id for a in three.articles]
    assert outcome(twice) == outcome(three)


def test_articles_without_words_are_told() -> None:
    empty: list[Article] = [article("A", "…", ["— !"]), article("B", "***", ["?!"])]
    with pytest.raises(CompareError, match="no sentence"):
        compare_articles(empty, options=WORDING)


def test_an_article_without_sentences_stands_beside_others() -> None:
    comparison = compare_articles([*three_articles(), article("Hollow", "…", ["***"])], options=WORDING)
    hollow = comparison.articles[-1]
    assert not comparison.sentences_of(hollow.id)
    assert all(comparison.coverage(f, hollow.id) is Coverage.ABSENT for f in comparison.facts)


def test_every_stage_can_be_cancelled() -> None:
    stages: list[Stage] = []
    compare_articles(
        three_articles(), options=WORDING, progress=Progress(tell=lambda stage, _done, _total: stages.append(stage))
    )
    for stop in dict.fromkeys(stages):
        seen: list[Stage] = []
        progress = Progress(
            tell=lambda stage, _done, _total, seen=seen: seen.append(stage),
            cancelled=lambda seen=seen, stop=stop: stop in seen,
        )
        if stop is not stages[-1]:
            with pytest.raises(Cancelled):
                compare_articles(three_articles(), options=WORDING, progress=progress)


def test_files_are_counted_and_the_steps_within_an_only_one(tmp_path: Path) -> None:
    paths = [tmp_path / f"{name}.txt" for name in ("one", "two", "three")]
    for number, path in enumerate(paths):
        path.write_text(f"Crane falls\n\nCrane {number} fell across the tracks in Norrvik.\n", encoding="utf-8")
    told: list[tuple[Stage, int, int]] = []
    progress = Progress(lambda *step: told.append(step))
    read_articles(paths, progress=progress)
    assert told == [(Stage.READING, n, 3) for n in range(4)]

    told.clear()
    read_articles(paths[:1], progress=progress)
    assert {stage for stage, _, _ in told} == {Stage.READING, Stage.OPENING}

    unwanted = Progress(cancelled=lambda: True).unsaid()
    with pytest.raises(Cancelled):
        unwanted.at(Stage.OPENING, 0, 1)


def test_bad_files_are_named_and_good_ones_kept(tmp_path: Path) -> None:
    good = tmp_path / "harbour-post.txt"
    good.write_text("Crane falls\n\nA crane fell across the tracks in Norrvik on Tuesday.\n", encoding="utf-8")
    twin = tmp_path / "harbour-post-copy" / "harbour-post.txt"
    twin.parent.mkdir()
    twin.write_bytes(good.read_bytes())
    opened = read_articles([good, tmp_path / "missing.txt", twin])
    assert [a.headline for a in opened.articles] == ["Crane falls"]
    assert [p.source for p in opened.problems] == [str(tmp_path / "missing.txt"), str(twin)]
    assert all(p.message and p.hint for p in opened.problems)
