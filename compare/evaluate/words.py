"""The words that word-level figures count: those with content, in one spelling."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from compare.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.evaluate.figures import Flags

# The measure has its own list of words without content: it must not move when the engine's does.
_LITTLE = frozenset(
    """a about after again all also am an and any are as at be been before being but by can could d did do does doing
    for from had has have having he her here hers him his how i if in into is it its itself ll m may me might
    more most must my of off on once or our out over own per re s same shall she should so some such t than that
    the their them then there these they this those through to too under until up us ve very was we were what
    when where which while who whom whose why will with would you your""".split()
)
_WORD = re.compile(r"\w+(?:[.,]\d+|[’'-]\w+)*")


def content_words(text: str) -> list[Span]:
    """Give the spans of the words that have content: what word-level figures count."""
    return [Span(*m.span()) for m in _WORD.finditer(text) if _form(m.group()) not in _LITTLE]


def marked(words: Sequence[Span], spans: Sequence[Span]) -> Flags:
    """Give which of the words (n,) at least one of the spans touches."""
    return np.array([any(w.overlaps(s) for s in spans) for w in words], dtype=np.bool_)


def unshared(words: Sequence[Span], text: str, other: str) -> Flags:
    """Give which of the words (n,) of `text` do not occur in `other`: containment, word by word."""
    there = forms(other)
    return np.array([not forms(w.of(text)) <= there for w in words], dtype=np.bool_)


def forms(text: str) -> frozenset[str]:
    """Give the content words of a text in one spelling."""
    return frozenset(_form(span.of(text)) for span in content_words(text))


def _form(word: str) -> str:
    folded = word.casefold().replace("’", "'").replace(",", "")
    return folded.removesuffix("'s")
