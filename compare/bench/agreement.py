"""Do the fast encoder and the reference lead to the same facts? Every difference, in words."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from compare.comparison import Comparison

MOST = 10
"""Events that are compared at most."""


def events(paths: Sequence[Path]) -> list[list[Path]]:
    """Give the files of up to MOST events from all over `paths`: a folder with two files or more is one event."""
    grouped = [list(files) for _, files in groupby(sorted(paths), key=lambda path: path.parent)]
    found = [files for files in grouped if len(files) > 1]
    return found[:: max(1, -(-len(found) // MOST))]


def differences(paths: Sequence[Path]) -> list[str]:
    """Compare each event with either encoder and say where facts, states or clashes differ."""
    from compare.encoders import load_encoder
    from compare.pipeline import compare_articles, read_articles

    encoders = [load_encoder("onnx"), load_encoder("minilm")]
    told = []
    for files in events(paths):
        articles = read_articles(files).articles
        if len(articles) > 1:
            one, other = (compare_articles(articles, encoder=encoder) for encoder in encoders)
            told += [f"{files[0].parent.name}: {words}" for words in _differences(one, other)]
    return told


def _differences(one: Comparison, other: Comparison) -> Iterator[str]:
    left, right = ({fact.id: fact for fact in c.facts} for c in (one, other))
    for known, unknown, who in ((left, right, "fast"), (right, left, "reference")):
        for fact in known.values():
            if fact.id not in unknown:  # it stands for the sentences that the fact is made of
                yield f"only the {who} encoder makes a fact like this of “{fact.label}”"
    for fact in (f for f in left.values() if f.id in right):
        for article in one.articles:
            states = [c.coverage(fact, article.id).value for c in (one, other)]
            if states[0] != states[1]:
                yield f"“{fact.label}” in {article.outlet}: {states[0]} or {states[1]}"
    if one.discrepancies != other.discrepancies:
        yield f"{len(one.discrepancies)} clashes or {len(other.discrepancies)}, not the same"
