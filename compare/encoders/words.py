"""What counts as a word, for every encoder alike: the spans that get a word vector."""

from __future__ import annotations

import re
import sys
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

VERSION = 2
"""Part of every encoder's fingerprint; goes up when other words would be found."""

_IDEOGRAPHS = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_INVISIBLE = "\u00ad\u200c\u200d\u2060\ufe0e\ufe0f"
_BARE = {ord(character): None for character in _INVISIBLE} | {ord("’"): "'"}
_APOSTROPHES = "'’"
_SYMBOLS = "%‰°$¢£¥€₹₽₩₺₪₴"


def word_spans(text: str) -> NDArray[np.int32]:
    """Give the (W, 2) half-open offsets, in code points, of the words of `text`, in order and never overlapping.

    A word is what a reader would point at: letters with their accents, a number with its separators (1,200.5), an
    abbreviation with its points (U.S.), a negation (isn't), a currency or percent sign, every Chinese or Japanese
    character. Hyphens and apostrophes part words; what 's, 'll, 're, 've, 'd and 'm stand for, other punctuation and
    emoji are no words.
    """
    spans = [match.span() for match in _pattern().finditer(text) if text[match.start()] not in _APOSTROPHES]
    return np.array(spans, dtype=np.int32).reshape(-1, 2)


def plain_form(word: str) -> str:
    """Give a word without case, accents' encoding, invisible characters and the points of an abbreviation."""
    folded = unicodedata.normalize("NFKC", word).casefold()
    bare = folded.translate(_BARE)
    return bare if bare[:1].isdigit() else bare.replace(".", "")


@cache
def _pattern() -> re.Pattern[str]:
    letter = f"[^\\W_\\d{_IDEOGRAPHS}][{_marks()}{_INVISIBLE}]*"
    return re.compile(
        rf"(?:{letter}\.){{2,}}"  # U.S.
        rf"|\d+(?:[.,:]\d+)*(?:{letter})*"  # 1,200.5  10:30  21st
        rf"|{letter}(?:{letter}|\d)*?(?<=[nN])[{_APOSTROPHES}][tT]\b"  # isn't
        rf"|(?<=\w)[{_APOSTROPHES}](?:[sSdDmM]|[lL]{{2}}|[rRvV][eE])\b"  # the mayor|'s
        rf"|{letter}(?:{letter}|\d)*"  # O|Brien  B2
        rf"|[{_IDEOGRAPHS}{_SYMBOLS}]"
        rf"|[^\W_]"
    )


@cache
def _marks() -> str:
    """Give the combining marks as ranges of a character class; Python's own class of letters leaves them out."""
    ranges: list[list[int]] = []
    for code in range(0x300, min(sys.maxunicode, 0x11FFF) + 1):
        if unicodedata.category(chr(code))[0] == "M":
            if ranges and ranges[-1][1] == code - 1:
                ranges[-1][1] = code
            else:
                ranges.append([code, code])
    return "".join(f"{chr(first)}-{chr(last)}" for first, last in ranges)
