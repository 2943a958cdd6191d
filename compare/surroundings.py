"""A second look at every sentence and article: what surrounds a match tells whether it is one.

`compare.evidence` holds each sentence by itself against the words of another article. Whether that article says it
also shows in what is around: the sentences beside it are there as well, the other article's nearest sentence has this
one for its own nearest, some of its words are nowhere at all, leads are told by all and asides by few. Two logistic
models weigh this, one for "something of it is said" and one for "all of it is said". Their numbers are in
`resources/encoder/surroundings.json`; `compare.fitting` makes them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING, Any

import numpy as np

from compare.evidence_table import Ground

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from compare.evidence_table import EvidenceTable

WITHOUT_WORDS = ("own", "around", "mutual", "contained", "usual", "place", "length", "content", "alike")
"""What is measured; `own` is the logit of the first look."""
WITH_WORDS = (*WITHOUT_WORDS, "lost", "uneven", "amount")
"""The same with what single words tell, which a large comparison does not keep."""
GROUNDS = {
    **dict.fromkeys(("own", "length", "content", "alike", "lost", "uneven", "amount"), Ground.WORDS),
    "around": Ground.AROUND,
    **dict.fromkeys(("contained", "usual"), Ground.STANDING_OUT),
    "mutual": Ground.MUTUAL,
    "place": Ground.PLACE,
}
"""What each feature is told as; one that is not here counts as OTHER and is not told.

How long a sentence is tells only beside how much of it is found, so both are told as one.
"""
_ROWS = 1024
_LEAST, _MOST = 0.01, 0.99
_LOST = 0.35
_SOMETHING = 0.70
"""The best score of a sentence of which something is said but not all."""


@dataclass(frozen=True, slots=True, eq=False)
class SecondLook:
    """Two logistic models over F features; the scales of the features are worked into the weights."""

    weights: NDArray[np.float32]
    """(F, 2): something said, all said."""
    intercepts: NDArray[np.float32]
    """(2,)"""
    borders: tuple[float, float]
    """The chance from which a sentence is not absent, and that from which it is reported."""
    means: NDArray[np.float32]
    """(F,) what is usual."""
    told_as: NDArray[np.float32]
    """(F, grounds) 1 where a feature is told as that ground."""

    def chances(self, features: NDArray[np.float32]) -> NDArray[np.float32]:
        """Turn features (…, F) into the chances (…, 2) that something and that all is said."""
        return np.asarray(1 / (1 + np.exp(-(features @ self.weights + self.intercepts))), np.float32)

    def grounds(self, features: NDArray[np.float32]) -> NDArray[np.int8]:
        """Say what features (…, F) add to both logits, beside what is usual: (…, grounds, 2), in tenths."""
        added = [((features - self.means) * self.weights[:, k]) @ self.told_as for k in (0, 1)]
        return np.clip(np.rint(10 * np.stack(added, axis=-1)), -127, 127).astype(np.int8)

    def score(self, chances: NDArray[np.float32]) -> NDArray[np.float32]:
        """Give one score (…,) of both chances, whose borders are those of `Options` at medium strictness."""
        something, everything = self.borders
        said = np.interp(chances[..., 0], (0, something, 1), (0, 0.36, _SOMETHING))
        whole = np.interp(chances[..., 1], (0, everything, 1), (0, 0.75, 1))
        return np.maximum(said, whole).astype(np.float32)


def look_again(table: EvidenceTable, article: NDArray[np.int64], texts: Sequence[str]) -> None:
    """Put the scores of the second look in place of those of the first; `article` (S,) is each sentence's column."""
    look = second_look("with_words" if table.found is not None else "without_words")
    scores = np.empty_like(table.score)
    for rows, features in surroundings(table, article, texts):
        chances = look.chances(features)
        scores[rows] = look.score(chances)
        for k, kept in enumerate((table.said, table.whole)):
            if kept is not None:
                kept[rows] = chances[..., k]
        if table.grounds is not None:
            table.grounds[rows] = look.grounds(features)
    table.score[...] = scores


def surroundings(
    table: EvidenceTable, article: NDArray[np.int64], texts: Sequence[str]
) -> Iterator[tuple[slice, NDArray[np.float32]]]:
    """Give the features (rows, A, F) of every sentence in every article, a block of rows at a time.

    Of the table, `score` must hold the first look; `texts` are those of its sentences.
    """
    size = np.bincount(article)
    first = np.concatenate([[0], np.cumsum(size)])[:-1]
    telling = np.concatenate([[0], np.cumsum(table.word_weights > 0)])
    content = np.diff(telling[table.first_word])
    alone = {
        "place": (np.arange(len(article)) - first[article]) / size[article],
        "length": np.log([max(1, len(t.split())) for t in texts]),
        "content": np.log(np.maximum(content, 1)),
    }
    for start in range(0, len(article), _ROWS):
        rows = slice(start, min(start + _ROWS, len(article)))
        own = _logit(table.score[rows])
        found = {"own": own, "around": _around(table, article, rows, own), **_nearest(table, article, rows)}
        found |= {name: np.broadcast_to(values[rows, None], own.shape) for name, values in alone.items()}
        if table.found is not None:
            found |= _by_words(table, rows)
        names = WITH_WORDS if table.found is not None else WITHOUT_WORDS
        yield rows, np.stack([found[name] for name in names], axis=-1).astype(np.float32)


def _logit(chances: NDArray[np.float32]) -> NDArray[np.float32]:
    kept = np.clip(chances, _LEAST, _MOST)
    return np.asarray(np.log(kept / (1 - kept)), np.float32)


def _around(
    table: EvidenceTable, article: NDArray[np.int64], rows: slice, own: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Give the mean logit of the sentences right before and behind in the same article; its own where it is alone."""
    total, count = np.zeros_like(own), np.zeros((len(own), 1), np.float32)
    here = np.arange(rows.start, rows.stop)
    for other in (here - 1, here + 1):
        inside = np.clip(other, 0, len(article) - 1)
        beside = ((inside == other) & (article[inside] == article[here]))[:, None]
        total += np.where(beside, _logit(table.score[inside]), 0)
        count += beside
    return np.where(count > 0, total / np.maximum(count, 1), own)


def _nearest(table: EvidenceTable, article: NDArray[np.int64], rows: slice) -> dict[str, NDArray[np.float32]]:
    """Give how much the nearest sentence has, what is usual, how alike they are, and whether each is the other's."""
    nearest = table.candidates[rows, :, 0]
    there = nearest >= 0
    here = np.arange(rows.start, rows.stop)
    back = table.candidates[np.where(there, nearest, 0), article[here][:, None], 0]
    return {
        "mutual": (there & (back == here[:, None])).astype(np.float32),
        "contained": table.containment[rows, :, 0],
        "usual": table.containment[rows].mean(axis=2),
        "alike": table.similarity[rows],
    }


def _by_words(table: EvidenceTable, rows: slice) -> dict[str, NDArray[np.float32]]:
    """Give the share of words lost, how much the words differ, and how much is found, be it a small share."""
    assert table.found is not None
    found = {name: np.zeros(table.score[rows].shape, np.float32) for name in ("lost", "uneven", "amount")}
    for line, row in enumerate(range(rows.start, rows.stop)):
        words = slice(int(table.first_word[row]), int(table.first_word[row + 1]))
        telling = table.word_weights[words] > 0
        if not telling.any():
            continue
        weights, sure = table.word_weights[words][telling], table.found[words][telling] / np.float32(255)
        found["lost"][line] = weights @ (sure < _LOST) / weights.sum()
        found["uneven"][line] = sure.std(axis=0)
        found["amount"][line] = np.log1p(weights @ sure)
    return found


@lru_cache(maxsize=2)
def second_look(kind: str) -> SecondLook:
    """Give what was fitted, `with_words` or `without_words`."""
    content = resources.files("resources").joinpath("encoder", "surroundings.json").read_text(encoding="utf-8")
    return from_numbers(json.loads(content)[kind])


def from_numbers(numbers: Mapping[str, Any]) -> SecondLook:
    """Build it from what the file holds: features with their scale and weights, intercepts, borders."""
    features = numbers["features"].values()
    told_as = np.eye(len(Ground), dtype=np.float32)[[GROUNDS.get(name, Ground.OTHER) for name in numbers["features"]]]
    scale = np.array([[f["mean"], f["deviation"]] for f in features])
    weights = np.array([[f["said"], f["whole"]] for f in features]) / scale[:, 1:]
    intercepts = np.array([numbers["intercepts"]["said"], numbers["intercepts"]["whole"]]) - scale[:, 0] @ weights
    borders = float(numbers["borders"]["said"]), float(numbers["borders"]["whole"])
    means = scale[:, 0].astype(np.float32)
    return SecondLook(weights.astype(np.float32), intercepts.astype(np.float32), borders, means, told_as)
