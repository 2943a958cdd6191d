"""The evidence: what is found, what is missing, and that the two ways of weighing agree."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

import numpy as np
import pytest

from compare import evidence
from compare.encoders.hashing import HashingEncoder
from compare.evidence import weigh
from compare.progress import SILENT
from tests.compare.making import article, sentences, three_articles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.evidence_table import EvidenceTable
    from compare.model import Article


def weighed(articles: Sequence[Article]) -> EvidenceTable:
    ordered = sorted(articles, key=lambda a: a.id)
    rows = [s for a in ordered for s in sentences(a)]
    texts = [s.span.of(next(a.text for a in ordered if a.id == s.article_id)) for s in rows]
    encodings = HashingEncoder().encode(texts, progress=SILENT)
    return weigh(rows, texts, encodings, article_ids=tuple(a.id for a in ordered))


def test_weighing_each_sentence_alone_gives_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    every = weighed(three_articles())
    monkeypatch.setattr(evidence, "_ALL_PAIRS", 0)
    monkeypatch.setattr(evidence, "_FEWER", 10_000)
    related = weighed(three_articles())
    for field in fields(every):
        one, other = getattr(every, field.name), getattr(related, field.name)
        assert np.allclose(one, other, atol=1e-5) if isinstance(one, np.ndarray) else one == other, field.name


def test_sentences_beyond_the_nearest_keep_their_cosine(monkeypatch: pytest.MonkeyPatch) -> None:
    every = weighed(three_articles())
    monkeypatch.setattr(evidence, "_ALL_PAIRS", 0)
    monkeypatch.setattr(evidence, "_NEAREST", 1)
    table = weighed(three_articles())
    assert (table.nearest >= 0).all()
    assert (table.score <= every.score + 0.15).all()
    assert (table.score == 0).sum() > (every.score == 0).sum()


def test_fewer_components_change_little(monkeypatch: pytest.MonkeyPatch) -> None:
    every = weighed(three_articles())
    monkeypatch.setattr(evidence, "_ALL_PAIRS", 0)
    fewer = weighed(three_articles())
    assert np.abs(every.score - fewer.score).max() < 0.15
    assert not np.array_equal(every.score, fewer.score)


def test_many_articles_keep_no_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evidence, "_WORDS_KEPT_FOR", 2)
    table = weighed(three_articles())
    assert table.found is None
    assert table.support.shape[2] == 1
    assert np.allclose(table.score, weighed(three_articles()).score, atol=0.2)


def test_a_lonely_sentence_is_not_found_and_a_shared_one_is() -> None:
    shared = "The ferry to Salten was cancelled on Tuesday."
    one = article("One", "Ferry trouble", [shared, "A goat named Brunhilde chewed the captain's logbook."])
    other = article("Other", "No sailings", [shared, "Passengers queued for hours in the rain."])
    table = weighed([one, other])
    column = table.article_ids.index(other.id)
    first = 0 if table.article_ids[0] == one.id else 3
    assert table.score[first + 1, column] == pytest.approx(1.0)
    assert table.score[first + 2, column] < 0.4


def test_a_name_or_number_needs_its_twin() -> None:
    one = article("One", "Storm", ["The storm killed 14 sheep near Norrvik."])
    same = article("Same", "Storm", ["A storm killed 14 sheep near Norrvik."])
    changed = article("Changed", "Storm", ["A storm killed 19 sheep near Salten."])
    table = weighed([one, same, changed])
    columns = {a: c for c, a in enumerate(table.article_ids)}
    row = next(2 * c + 1 for a, c in columns.items() if a == one.id)
    assert table.score[row, columns[same.id]] > table.score[row, columns[changed.id]]


def test_repeated_sentences_of_one_article_know_each_other() -> None:
    line = "Sirens sounded across the valley at dawn."
    twice = article("Twice", "Sirens", [line, "A dog slept on.", line])
    other = article("Other", "Quiet", ["Nothing happened anywhere else."])
    table = weighed([twice, other])
    column = table.article_ids.index(twice.id)
    first = 0 if column == 0 else 2
    assert table.candidates[first + 1, column, 0] == first + 3
    assert table.candidates[first + 3, column, 0] == first + 1
