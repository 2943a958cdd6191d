"""Alignment → copies: articles that share most of their text count as one version; passages that one took over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.model import CopyGroup, MatchKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Alignment, Match, Sentence

_VERBATIM = (MatchKind.IDENTICAL, MatchKind.NEAR)
COPY_SHARE = 0.6
"""Share of the shorter article's text that two articles must have in common to count as copies."""


_TAKEN_OVER = 0.8
"""Likeness of wording that the sentences of a passage taken over have at least; one of them is nearly the same."""
_LEAST_SENTENCES = 2
_MOST_SKIPPED = 1
"""Sentences that one of the two may have put in between."""


@dataclass(frozen=True, slots=True)
class SharedPassage:
    """Neighbouring sentences of two articles in nearly the same words, in order; `left.article_id < right.article_id`.

    A statement that both quote at length is shared like a copied passage: the program cannot tell the two apart.
    """

    left: tuple[Sentence, ...]
    right: tuple[Sentence, ...]


def shared_passages(alignment: Alignment) -> tuple[SharedPassage, ...]:
    """Give the passages of at least two sentences that two articles have in common, longest first for each pair."""
    pairs: dict[tuple[str, str], list[Match]] = {}
    for match in alignment.matches:
        if match.similarity.lexical >= _TAKEN_OVER:
            pairs.setdefault((match.left.article_id, match.right.article_id), []).append(match)
    found = []
    for _, matches in sorted(pairs.items()):
        runs = (run for run in _runs(matches) if any(m.kind in _VERBATIM for m in run))
        passages = [SharedPassage(tuple(m.left for m in run), tuple(m.right for m in run)) for run in runs]
        found += sorted(passages, key=lambda p: (-len(p.left), p.left))
    return tuple(found)


def _runs(matches: Sequence[Match]) -> list[list[Match]]:
    """Chain matches that follow each other in both articles; every sentence is in one run at most."""
    runs: list[list[Match]] = []
    taken: set[Sentence] = set()
    for match in sorted(matches, key=lambda m: (m.left.index, m.right.index)):
        if match.left in taken or match.right in taken:
            continue
        run = next((r for r in runs if _follows(r[-1], match)), None)
        if run is None:
            runs.append([match])
        else:
            run.append(match)
        taken |= {match.left, match.right}
    return [run for run in runs if len(run) >= _LEAST_SENTENCES]


def _follows(match: Match, then: Match) -> bool:
    steps = then.left.index - match.left.index, then.right.index - match.right.index
    return all(1 <= step <= 1 + _MOST_SKIPPED for step in steps)


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
        if match.kind in _VERBATIM:
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
