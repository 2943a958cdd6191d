"""Links by wording: only between articles, only what is nearly the same, and never too many."""

from __future__ import annotations

import numpy as np
import pytest

from compare import alike
from compare.alike import ALIKE, align_by_wording
from compare.encoders.hashing import HashingEncoder
from compare.errors import Cancelled
from compare.model import Alignment, MatchKind, Sentence, Span
from compare.progress import Progress

TEXTS = {
    "a": ["A crane fell on the railway in Norrvik on Tuesday.", "Trains stand still.", "Trains stand still."],
    "b": ["The mayor promised an inquiry.", "A crane fell on the railway in Norrvik on Tuesday morning."],
    "c": ["Trains stand still!", "Nothing moves on rails."],
}


def aligned(texts: dict[str, list[str]], *, progress: Progress | None = None) -> Alignment:
    sentences = [Sentence(a, n, n, Span(n, n + 1)) for a, found in texts.items() for n in range(len(found))]
    encodings = HashingEncoder().encode([text for found in texts.values() for text in found])
    vectors = np.stack([e.sentence for e in encodings])
    return align_by_wording(sentences, vectors, article_ids=tuple(texts), progress=progress or Progress())


def pairs(alignment: Alignment) -> list[tuple[str, int, str, int]]:
    return [(m.left.article_id, m.left.index, m.right.article_id, m.right.index) for m in alignment.matches]


def test_nearly_the_same_words_are_linked_and_nothing_else() -> None:
    found = aligned(TEXTS)

    assert pairs(found) == [("a", 0, "b", 1), ("a", 1, "c", 0), ("a", 2, "c", 0)]
    assert all(ALIKE <= m.similarity.lexical <= 1 for m in found.matches)
    assert {m.similarity.semantic for m in found.matches} == {0.0}
    assert found.matches[1].kind is MatchKind.NEAR


def test_blocks_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = aligned(TEXTS)
    monkeypatch.setattr(alike, "_BLOCK", 2)

    assert pairs(aligned(TEXTS)) == pairs(whole)


def test_of_too_many_links_the_closest_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alike, "_MOST", 2)

    assert pairs(aligned(TEXTS)) == [("a", 1, "c", 0), ("a", 2, "c", 0)]


def test_it_stops_when_nobody_waits() -> None:
    with pytest.raises(Cancelled):
        aligned(TEXTS, progress=Progress(cancelled=lambda: True))
