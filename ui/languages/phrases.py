"""What the engine says in English, said in the language of the window: whole words, or sentences with gaps."""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from ui.languages.sentences import SENTENCES

CONTEXT = "words"
"""Under which translators find these words."""
_GAP = re.compile(r"\{(\w+)\}")
_FILLS = {"number": r"\d[\d.,]*"}
"""Where only a number fills a gap."""
_BETWEEN = re.compile(r"(, | and )")
_ENDING = re.compile(r"\((e?s)\)")


def in_words(english: str) -> str:
    """Give words of the engine in the language of the window; what is not known stays as it is.

    What fills the gaps of a sentence is looked up in turn, so that "German and Dutch" is translated and a file's name
    is not.
    """
    if not english or (said := QCoreApplication.translate(CONTEXT, english)) != english:
        return said if english else ""
    if (known := _recognised(english)) is None:
        return english
    sentence, gaps = known
    return QCoreApplication.translate(CONTEXT, sentence).format(**{n: _filled(words) for n, words in gaps.items()})


def _filled(words: str) -> str:
    """Translate a list of words that are all known, or a single word or sentence."""
    parts = _BETWEEN.split(words)  # word, what is between, word …
    said = [in_words(part) for part in parts]
    if all(a != b for a, b in zip(parts[::2], said[::2], strict=True)):
        return "".join(said)
    return in_words(words)


@lru_cache(maxsize=512)
def _recognised(english: str) -> tuple[str, dict[str, str]] | None:
    """Give the sentence that these words fill, and what stands in its gaps; None for words of no known sentence."""
    for sentence, pattern in _patterns():
        if (found := pattern.fullmatch(english)) is not None:
            return sentence, found.groupdict()
    return None


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Give every sentence with gaps as an expression; those with most words of their own come first."""
    gaps = sorted((s for s in SENTENCES if _GAP.search(s)), key=lambda s: -len(_GAP.sub("", s)))
    return tuple((s, pattern_of(s)) for s in gaps)


def pattern_of(sentence: str) -> re.Pattern[str]:
    """Make an expression that finds what fills the gaps of a sentence."""
    parts = _GAP.split(sentence)  # words, name of a gap, words, name …
    gaps = [f"(?P<{part}>{_FILLS.get(part, '.+?')})" if n % 2 else re.escape(part) for n, part in enumerate(parts)]
    return re.compile("".join(gaps), re.DOTALL)


def counted(number: int, said: str) -> str:
    """Give words into which Qt has put a number; where English stays, "(s)" and "(es)" are kept for all but one."""
    return _ENDING.sub("" if number == 1 else r"\1", said)
