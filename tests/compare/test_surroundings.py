"""The second look: what surrounds a match."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest

from compare.evidence_table import Ground
from compare.options import Options
from compare.surroundings import GROUNDS, WITH_WORDS, WITHOUT_WORDS, look_again, second_look, surroundings
from tests.compare import making

if TYPE_CHECKING:
    from compare.evidence_table import EvidenceTable

LOOKS = ["with_words", "without_words"]


def _made() -> tuple[EvidenceTable, np.ndarray[tuple[int], np.dtype[np.int64]], list[str]]:
    articles = making.three_articles()
    rows = [s for a in sorted(articles, key=lambda a: a.id) for s in making.sentences(a)]
    ids = tuple(sorted(a.id for a in articles))
    texts = {a.id: a.text for a in articles}
    table = making.evidence(sorted(articles, key=lambda a: a.id), rows)
    return table, np.array([ids.index(s.article_id) for s in rows]), [s.span.of(texts[s.article_id]) for s in rows]


def _features(table: EvidenceTable) -> np.ndarray[tuple[int, int, int], np.dtype[np.float32]]:
    _, article, texts = _made()
    return np.concatenate([found for _, found in surroundings(table, article, texts)])


def test_every_sentence_and_article_is_measured() -> None:
    table, *_ = _made()
    assert _features(table).shape == (*table.score.shape, len(WITH_WORDS))
    assert _features(replace(table, found=None, whole=None)).shape == (*table.score.shape, len(WITHOUT_WORDS))
    assert np.isfinite(_features(table)).all()


def test_the_sentences_beside_it_count() -> None:
    table, article, _ = _made()
    around = _features(table)[:, :, WITH_WORDS.index("around")]
    logit = np.log(np.clip(table.score, 0.01, 0.99) / (1 - np.clip(table.score, 0.01, 0.99)))
    first = int(np.flatnonzero(article == 1)[0])
    assert around[first] == pytest.approx(logit[first + 1], abs=1e-4)
    middle = first + 1
    if article[middle + 1] == 1:
        assert around[middle] == pytest.approx((logit[first] + logit[middle + 1]) / 2, abs=1e-4)


def test_rows_are_measured_alike_in_small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    table, *_ = _made()
    whole = _features(table)
    monkeypatch.setattr("compare.surroundings._ROWS", 2)
    assert np.array_equal(_features(table), whole)


@pytest.mark.parametrize("kind", LOOKS)
def test_what_was_fitted_follows_the_first_look(kind: str) -> None:
    look = second_look(kind)
    features = np.zeros((9, len(look.weights)), np.float32)
    features[:, 0] = np.linspace(-4, 4, 9)
    chances = look.chances(features)
    assert (np.diff(chances, axis=0) > 0).all()


@pytest.mark.parametrize("kind", LOOKS)
def test_the_borders_are_those_of_the_options(kind: str) -> None:
    look, options = second_look(kind), Options()
    something, everything = look.borders
    score = look.score(np.array([[something, 0.0], [1.0, 0.0], [1.0, everything], [1.0, 1.0]], np.float32))
    assert score == pytest.approx([options.absent_below, 0.70, options.reported_above, 1.0], abs=1e-5)
    rising = look.score(np.linspace(0, 1, 50, dtype=np.float32)[:, None].repeat(2, axis=1))
    assert all(a <= b for a, b in pairwise(rising.tolist()))


def test_the_table_gets_the_second_score() -> None:
    table, article, texts = _made()
    assert table.said is not None
    assert table.whole is not None
    before, features = table.score.copy(), _features(table)
    look_again(table, article, texts)
    chances = second_look("with_words").chances(features)
    assert not np.array_equal(table.score, before)
    assert np.allclose(table.score, second_look("with_words").score(chances))
    assert np.allclose(table.said, chances[..., 0])
    assert np.allclose(table.whole, chances[..., 1])


def test_the_table_keeps_what_each_score_rests_on() -> None:
    table, article, texts = _made()
    assert table.grounds is not None
    features, look = _features(table), second_look("with_words")
    look_again(table, article, texts)
    usual = look.intercepts + look.means @ look.weights
    chances = 1 / (1 + np.exp(-(usual + table.grounds.sum(axis=2) / 10)))
    assert np.allclose(chances, look.chances(features), atol=0.06)  # kept in tenths


def test_a_ground_is_large_where_its_feature_is_unusual() -> None:
    look = second_look("with_words")
    features = np.tile(look.means, (2, 1))
    features[1, WITH_WORDS.index("around")] += 3
    usual, reported_around = look.grounds(features)
    assert not usual.any()
    assert reported_around[Ground.AROUND, 0] > 0
    assert not np.delete(reported_around, Ground.AROUND, axis=0).any()


def test_what_is_fitted_is_told_as_something() -> None:
    assert set(GROUNDS) >= {*WITH_WORDS, *WITHOUT_WORDS}
