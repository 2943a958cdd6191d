"""The look at part of a sentence."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from compare.model import Span
from compare.parts import (
    FEATURES,
    PART_SAID,
    content_words,
    from_numbers,
    part_chances,
    part_features,
    part_look,
    who_says,
)
from tests.compare import making

THREE = making.three()
TABLE = THREE.evidence


def _divided() -> tuple[int, int]:
    """Give a sentence and an article that has some of its words and lacks others."""
    assert TABLE.found is not None
    for row in range(len(TABLE.score)):
        found = TABLE.found[content_words(TABLE, row)]
        for column in np.flatnonzero((found == 255).any(axis=0) & (found == 0).any(axis=0)).tolist():
            return row, column
    pytest.fail("No sentence is said in part.")


def test_a_part_that_is_there_is_surer_than_one_that_is_not() -> None:
    row, column = _divided()
    assert TABLE.found is not None
    words = content_words(TABLE, row)
    there = TABLE.found[words, column] == 255
    has, lacks = part_chances(TABLE, row, words[there]), part_chances(TABLE, row, words[~there])
    assert has is not None
    assert lacks is not None
    assert has[column] > PART_SAID > lacks[column]


def test_features_are_told_by_name() -> None:
    row, column = _divided()
    words = content_words(TABLE, row)
    features = dict(zip(FEATURES, part_features(TABLE, row, words)[column].tolist(), strict=True))
    assert TABLE.found is not None
    assert features["found"] == pytest.approx((TABLE.found[words, column] / 255).mean())
    assert features["least"] == 0
    assert features["words"] == pytest.approx(np.log1p(len(words)))


def test_no_part_is_judged_without_words_or_what_was_fitted() -> None:
    row, _ = _divided()
    words = content_words(TABLE, row)
    assert part_chances(TABLE, row, words[:0]) is None
    assert part_chances(replace(TABLE, found=None), row, words) is None
    assert part_chances(replace(TABLE, said=None, whole=None, grounds=None), row, words) is None


def test_more_of_every_feature_but_length_makes_it_likelier() -> None:
    weights = dict(zip(FEATURES, part_look().weights.tolist(), strict=True))
    assert weights.pop("words") < 0
    assert all(weight > 0 for weight in weights.values())


def test_scales_are_worked_into_the_weights() -> None:
    numbers = {name: {"mean": 2.0, "deviation": 4.0, "weight": 1.0} for name in FEATURES}
    look = from_numbers({"features": numbers, "intercept": 0.5})
    usual = np.full((1, len(FEATURES)), 2.0)
    assert look.chances(usual) == pytest.approx(1 / (1 + np.exp(-0.5)))
    assert look.chances(usual + np.eye(len(FEATURES))[:1] * 4) == pytest.approx(1 / (1 + np.exp(-1.5)))


def test_who_says_selected_words() -> None:
    row, column = _divided()
    assert TABLE.found is not None
    sentence, other = THREE.sentences[row], TABLE.article_ids[column]
    words = content_words(TABLE, row)
    for place, found in zip(words, TABLE.found[words, column], strict=True):
        start, end = TABLE.word_spans[place].tolist()
        said = who_says(THREE, sentence.article_id, Span(start, end))
        assert said[other] == bool(found)
        assert set(said) == set(TABLE.article_ids) - {sentence.article_id}
    assert not who_says(THREE, sentence.article_id, sentence.span)[other]


def test_words_of_two_sentences_are_said_where_both_are() -> None:
    article = THREE.articles[0]
    one, two, *_ = THREE.sentences_of(article.id)
    both = who_says(THREE, article.id, Span(one.span.start, two.span.end))
    each = [who_says(THREE, article.id, s.span) for s in (one, two)]
    assert both == {other: all(said[other] for said in each) for other in both}


def test_nothing_is_said_of_a_span_without_words() -> None:
    article = THREE.articles[0]
    sentence = THREE.sentences_of(article.id)[0]
    assert who_says(THREE, article.id, Span(sentence.span.end, sentence.span.end)) == {}
    with pytest.raises(KeyError):
        who_says(THREE, "unknown", sentence.span)
