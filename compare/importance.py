"""How important a fact is: who carries it, how early, and in which words."""

from __future__ import annotations

import re
from functools import lru_cache

_CARRIED, _EARLY, _HEADLINE, _NUMBER, _NAMES, _TOLD = 0.45, 0.15, 0.10, 0.08, 0.12, 0.10
"""What each sign counts; together 1. Chosen by hand and held against the facts that editors listed for four events."""
_MANY_NAMES = 4
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)\b")


def importance(*, carried: float, depth: float, headline: bool, words: str) -> float:
    """Give a rank from 0 to 1; `carried` is the share of articles, `depth` (0-1) where it first stands.

    What somebody says of himself ("I would like to thank my family") counts less than what the reports tell.
    """
    number, names, told = _signs(words)
    return round(
        _CARRIED * carried
        + _EARLY * (1 - depth)
        + _HEADLINE * headline
        + _NUMBER * number
        + _NAMES * min(names, _MANY_NAMES) / _MANY_NAMES
        + _TOLD * told,
        6,
    )


@lru_cache(maxsize=20_000)
def _signs(words: str) -> tuple[bool, int, bool]:
    """Give whether words hold a figure, how many names, and whether they are told rather than somebody's own."""
    number = any(c.isdigit() for c in words)
    names = sum(w[:1].isupper() for w in words.split()[1:])
    return number, names, words[:1] not in '“"„«' and not _FIRST_PERSON.search(words)
