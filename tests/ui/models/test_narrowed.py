"""What a filter leaves is said in words and named by the sentences that carry it."""

from __future__ import annotations

import pytest

from tests.compare.making import three
from ui.models.arrangement import FactFilter, Show, kept
from ui.models.matrix import CoverageMatrix
from ui.models.narrowed import narrowed


@pytest.fixture
def matrix() -> CoverageMatrix:
    return CoverageMatrix(three())


def test_no_filter_narrows_nothing(matrix: CoverageMatrix) -> None:
    assert narrowed(matrix, FactFilter()) is None
    assert narrowed(matrix, FactFilter(text="  ")) is None
    assert narrowed(None, FactFilter(Show.CLASHES)) is None


@pytest.mark.parametrize("show", [s for s in Show if s is not Show.ALL])
def test_every_kind_leaves_its_facts_and_their_sentences(matrix: CoverageMatrix, show: Show) -> None:
    left = narrowed(matrix, FactFilter(show))

    assert left is not None
    assert list(left.facts) == kept(matrix, FactFilter(show))
    assert left.of == len(matrix.comparison.facts)
    assert {p.sentence for f in left.facts for p in f.contributors} <= left.sentences
    assert left.words


def test_an_article_without_the_facts_has_no_sentence_left(matrix: CoverageMatrix) -> None:
    post = matrix.articles[2]
    left = narrowed(matrix, FactFilter(Show.MISSING, post.id))

    assert left is not None
    assert left.facts
    assert not any(s.article_id == post.id for s in left.sentences)
    assert left.words == f"not found in C {post.outlet}"


def test_what_was_typed_is_said_too(matrix: CoverageMatrix) -> None:
    assert narrowed(matrix, FactFilter(text="crane")).words == "“crane”"  # type: ignore[union-attr]
    assert narrowed(matrix, FactFilter(Show.CLASHES, None, "three people")).words == (  # type: ignore[union-attr]
        "clashes · “three people”"
    )


def test_unreviewed_are_the_facts_with_a_doubt_that_nobody_settled(matrix: CoverageMatrix) -> None:
    left = narrowed(matrix, FactFilter(Show.UNREVIEWED))
    assert left is not None
    assert {f.id for f in left.facts} == matrix.unreviewed
    assert 0 < len(left.facts) < left.of
