"""Importance: who carries it, how early, in which words; always a share."""

from __future__ import annotations

import pytest

from compare.importance import importance

PLAIN = "a bridge was closed"


def rank(carried: float = 0.5, depth: float = 0.5, *, headline: bool = False, words: str = PLAIN) -> float:
    return importance(carried=carried, depth=depth, headline=headline, words=words)


def test_each_sign_counts() -> None:
    assert rank(carried=1.0) > rank()
    assert rank(depth=0.0) > rank()
    assert rank(headline=True) > rank()
    assert rank(words="a bridge was closed for 40 days") > rank()
    assert rank(words="a bridge at Norrvik was closed") > rank()
    assert rank(words="I closed a bridge") < rank()
    assert rank(words="“a bridge was closed”") < rank()


@pytest.mark.parametrize("words", ["", "1 A B C D E F G", "“I"])
def test_it_is_a_share(words: str) -> None:
    assert 0 <= rank(0, 1, words=words) <= rank(1, 0, headline=True, words=words) <= 1
