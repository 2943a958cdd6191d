"""Alignment → groups of near-verbatim (wire) copies, so that five outlets with one text count as one version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import CopyGroup, MatchKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Alignment, Sentence

COPY_SHARE = 0.6
"""Share of the shorter article's text that two articles must have in common to count as copies."""


def find_copies(sentences: Sequence[Sentence], alignment: Alignment) -> tuple[CopyGroup, ...]:
    """Group articles that share most of their wording; within a group every two do."""
    sizes: dict[str, int] = {}
    for sentence in sentences:
        sizes[sentence.article_id] = sizes.get(sentence.article_id, 0) + len(sentence.span)
    shares = _shares(alignment, sizes)
    groups: list[list[str]] = []
    for (a, b), share in sorted(shares.items(), key=lambda item: (-item[1], item[0])):
        if share >= COPY_SHARE:
            _join(groups, a, b, shares)
    return tuple(
        CopyGroup(article_ids=tuple(sorted(g)), share=min(shares.get(_pair(a, b), 0.0) for a in g for b in g if a < b))
        for g in sorted(sorted(g) for g in groups)
    )


def _shares(alignment: Alignment, sizes: dict[str, int]) -> dict[tuple[str, str], float]:
    """Give, for two articles, how much of the shorter one stands nearly word for word in the other."""
    common: dict[tuple[str, str], tuple[set[Sentence], set[Sentence]]] = {}
    for match in alignment.matches:
        if match.kind in (MatchKind.IDENTICAL, MatchKind.NEAR):
            left, right = common.setdefault((match.left.article_id, match.right.article_id), (set(), set()))
            left.add(match.left)
            right.add(match.right)
    shares = {}
    for (a, b), (left, right) in common.items():
        letters = sum(len(s.span) for s in (left if sizes[a] <= sizes[b] else right))
        shares[a, b] = min(letters / max(min(sizes[a], sizes[b]), 1), 1.0)
    return shares


def _join(groups: list[list[str]], a: str, b: str, shares: dict[tuple[str, str], float]) -> None:
    """Merge the groups of `a` and `b` when every two of their members share enough."""
    first = next((g for g in groups if a in g), [a])
    second = next((g for g in groups if b in g), [b])
    if first is second or any(shares.get(_pair(x, y), 0.0) < COPY_SHARE for x in first for y in second):
        return
    for group in (first, second):
        if group in groups:
            groups.remove(group)
    groups.append(first + second)


def _pair(a: str, b: str) -> tuple[str, str]:
    return (a, b) if a < b else (b, a)
