"""A look at part of a sentence: whether another article says what these words of it say.

A logistic model weighs how surely its words are found, on average and the least of them, and whether the other article
says all of the sentence: where it does, it says the part. `compare.surroundings` looks at whole sentences.
Its numbers are in `resources/encoder/parts.json`; `compare.fitting.parts` makes them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from compare.comparison import Comparison
    from compare.evidence_table import EvidenceTable
    from compare.model import Span

FEATURES = ("found", "sure", "least", "words", "whole")
PART_SAID = 0.5
"""Chance from which a part is said."""
_LEAST, _MOST = 0.01, 0.99


@dataclass(frozen=True, slots=True, eq=False)
class PartLook:
    """A logistic model over F features; their scales are worked into the weights (F,)."""

    weights: NDArray[np.float64]
    intercept: float

    def chances(self, features: NDArray[np.float64]) -> NDArray[np.float32]:
        """Turn features (J, F) into the chances (J,) that all of the part is said."""
        return np.asarray(1 / (1 + np.exp(-(features @ self.weights + self.intercept))), np.float32)


def part_chances(table: EvidenceTable, row: int, words: NDArray[np.int64]) -> NDArray[np.float32] | None:
    """Give (A,) the chance that each article says all of some words of the sentence in `row`.

    `words` are places in the table's words, those with content; None where there are none or single words are not
    known, and for an encoder that nothing was fitted to.
    """
    if table.found is None or table.whole is None or not len(words):
        return None
    return part_look().chances(part_features(table, row, words))


def who_says(comparison: Comparison, article_id: str, span: Span) -> dict[str, bool]:
    """Say of every other article whether it says all that the words within a span of an article's text say.

    Words of several sentences are said where those of each are. Empty where the span holds no word with content, and
    in comparisons too large to know single words; raises KeyError for an unknown article.
    """
    table = comparison.evidence
    said: NDArray[np.bool_] | None = None
    for sentence in comparison.sentences_of(article_id):
        if sentence.span.end <= span.start or span.end <= sentence.span.start:
            continue
        row, _ = comparison.in_evidence(sentence, article_id)
        words = content_words(table, row)
        starts, ends = table.word_spans[words].T
        inside = words[(starts < span.end) & (span.start < ends)]
        if table.found is not None and len(inside):
            here = parts_said(table, row, inside, enough=comparison.options.reported_above)[1]
            said = here if said is None else said & here
    if said is None:
        return {}
    return {a: there for a, there in zip(table.article_ids, said.tolist(), strict=True) if a != article_id}


def parts_said(
    table: EvidenceTable, row: int, words: NDArray[np.int64], *, enough: float
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Give (A,) how surely each article says all of some words of the sentence in `row`, and whether it does.

    With an encoder that nothing was fitted to it is the share of the words, by weight, of which there must be `enough`;
    of no words, and where single words are not known, the score of the sentence.
    """
    chances = part_chances(table, row, words)
    if chances is not None:
        return chances, chances >= PART_SAID
    shares = table.score[row]
    if table.found is not None and len(words):
        weights = table.word_weights[words].astype(np.float64)
        shares = (weights @ table.found[words] / weights.sum() / 255).astype(np.float32)
    return shares, shares >= enough


def content_words(table: EvidenceTable, row: int) -> NDArray[np.int64]:
    """Give the places, in the table's words, of a sentence's words with content."""
    words = np.arange(table.first_word[row], table.first_word[row + 1])
    kept: NDArray[np.int64] = words[table.word_weights[words] > 0]
    return kept


def part_features(table: EvidenceTable, row: int, words: NDArray[np.int64]) -> NDArray[np.float64]:
    """Give the features (A, F) of one or more words of the sentence in `row`, as `FEATURES` names them."""
    assert table.found is not None
    assert table.whole is not None
    sure, weights = table.found[words] / 255.0, table.word_weights[words].astype(np.float64)
    shares = weights / weights.sum()
    return np.column_stack(
        [
            shares @ sure,
            shares @ _logit(sure),
            sure.min(axis=0),
            np.full(sure.shape[1], np.log1p(len(words))),
            _logit(table.whole[row]),
        ]
    )


def _logit(chances: NDArray[Any]) -> NDArray[np.float64]:
    kept = np.clip(chances.astype(np.float64), _LEAST, _MOST)
    return np.asarray(np.log(kept / (1 - kept)))


@lru_cache(maxsize=1)
def part_look() -> PartLook:
    """Give what was fitted."""
    content = resources.files("resources").joinpath("encoder", "parts.json").read_text(encoding="utf-8")
    return from_numbers(json.loads(content))


def from_numbers(numbers: Mapping[str, Any]) -> PartLook:
    """Build it from what the file holds: features with their scale and weight, and the intercept."""
    known = [numbers["features"][name] for name in FEATURES]
    weights = np.array([f["weight"] / f["deviation"] for f in known])
    return PartLook(weights, float(numbers["intercept"] - weights @ [f["mean"] for f in known]))
