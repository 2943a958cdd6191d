"""Quantities in a sentence: how many of what, with the words around that say what is counted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from compare import lexicon
from compare.model import Span

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"
).split()
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "m": 1e6, "bn": 1e9}
_WORD_NUMBER = rf"(?:{'|'.join(_SMALL[2:])})(?:[\s-]+(?:and\s+)?(?:{'|'.join(_SMALL[1:])}|hundred|thousand))*"
_QUANTITY = re.compile(
    rf"(?P<money>[$€£¥])?(?P<number>\b\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\b\d+(?:\.\d+)?|\b{_WORD_NUMBER}\b)"
    r"(?:[\s-]?(?P<scale>hundred|thousand|million|billion|trillion|bn|m)\b)?"
    r"(?P<percent>\s?(?:%|percent\b|per cent\b))?",
    re.IGNORECASE,
)
_ROUGHLY = re.compile(
    r"(?:about|around|some|roughly|approximately|nearly|almost|over|more than|less than|fewer than|under|at least|"
    r"at most|up to|as many as|as much as|estimated|an estimated|no more than|close to|or so|above|below|between|"
    r"dozens?|several)\s+(?:[$€£¥]\s?)?$",
    re.IGNORECASE,
)
_NO_QUANTITY_AFTER = re.compile(
    r"^(?:st|nd|rd|th|s|am|pm|a\.m|p\.m)\b|^[:/.–-]\d|^[-–](?!\w*old)\d|^\s?(?:a\.m|p\.m|o’clock|o'clock)", re.I
)
_NO_QUANTITY_BEFORE = re.compile(
    r"(?:[\d][:/.–-]|#|\b(?:no|nos|number|article|section|chapter|route|flight|highway|interstate|channel|page|title|"
    r"level|phase|version|resolution|covid|january|february|march|april|may|june|july|august|september|october|"
    r"november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|since|in|by|of|from|until|until|during)\.?\s)$",
    re.IGNORECASE,
)
_UNREAL = frozenset(
    "could may might would if whether unless should expect expected hope plan aim forecast predict".split()
)
_SYNONYMS = {
    "hurt": "injure", "injured": "injure", "wound": "injure", "wounded": "injure", "injury": "injure",
    "dead": "die", "death": "die", "kill": "die", "killed": "die", "fatality": "die", "toll": "die",
    "person": "people", "dollar": "$", "euro": "€", "pound": "£", "arrested": "arrest", "detain": "arrest",
    "detained": "arrest", "evacuated": "evacuate", "evacuation": "evacuate", "missing": "miss",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with what it counts: `value`, `unit` ("%", a currency sign, or the head noun's dictionary form).

    `exact` is False for "about", "more than" and the like; `digits` are its significant digits; `context` the
    dictionary forms of the content words near it; `span` marks number and noun within the text given.
    """

    span: Span
    value: float
    unit: str
    exact: bool
    digits: int
    context: frozenset[str]

    def agrees_with(self, other: Quantity) -> bool:
        """Whether both can be true: equal, equal after rounding, or one is a rough figure near the other."""
        low, high = sorted((self.value, other.value))
        if low == high:
            return True
        if not (self.exact and other.exact):
            return low >= 0.7 * high
        coarse, fine = (self, other) if self.digits < other.digits else (other, self)
        return _rounded(fine.value, coarse.digits) == _rounded(coarse.value, coarse.digits) and coarse.value >= 1000


def _rounded(value: float, digits: int) -> float:
    return float(f"{value:.{max(digits, 1)}g}")


@lru_cache(maxsize=20_000)
def quantities(text: str, language: str = "en") -> tuple[Quantity, ...]:
    """Give a sentence's quantities whose referent is plain; no dates, years, ordinals, scores or clock times."""
    found = (_quantity(text, m, language) for m in _QUANTITY.finditer(text))
    return tuple(q for q in found if q is not None)


def _quantity(text: str, match: re.Match[str], language: str) -> Quantity | None:
    before, after = text[: match.start()], text[match.end() :]
    plain = not (match["money"] or match["percent"] or match["scale"])
    if _NO_QUANTITY_AFTER.search(after) or (plain and _looks_like_year_or_label(match["number"], before)):
        return None
    value = _value(match["number"], match["scale"])
    noun = _noun(after, language) if not (match["money"] or match["percent"]) else None
    unit = match["money"] or ("%" if match["percent"] else (noun[0] if noun else ""))
    if value is None or not unit:
        return None
    context = _context(text, match, language)
    if context & _UNREAL:
        return None
    return Quantity(
        span=Span(match.start(), match.end() + (noun[1] if noun else 0)),
        value=value,
        unit=_SYNONYMS.get(unit, unit),
        exact=not _ROUGHLY.search(before),
        digits=_digits(match["number"]),
        context=context - {unit},
    )


def _looks_like_year_or_label(number: str, before: str) -> bool:
    year = number.isdigit() and len(number) == 4 and 1500 <= int(number) <= 2100
    label = number[0].isdigit() and bool(_NO_QUANTITY_BEFORE.search(before)) and len(number) <= 4
    return year or label


def _value(number: str, scale: str | None) -> float | None:
    factor = _SCALES.get(scale.lower(), 1.0) if scale else 1.0
    if number[0].isdigit():
        return float(number.replace(",", "")) * factor
    from text_to_num import text2num

    try:
        return float(text2num(number.lower().replace("-", " "), "en")) * factor
    except ValueError:
        return None


def _digits(number: str) -> int:
    return len(number.replace(",", "").replace(".", "").strip("0")) if number[0].isdigit() else 9


_NEXT_WORDS = re.compile(r"^[\s-]+((?:[^\W\d_][\w’'-]*)(?:[\s-]+[^\W\d_][\w’'-]*){0,3})")


def _noun(after: str, language: str) -> tuple[str, int] | None:
    """Give the head noun after a number and its end: the last of up to three content words before a function word."""
    match = _NEXT_WORDS.match(after)
    if match is None:
        return None
    head: tuple[str, int] | None = None
    for word in list(re.finditer(r"[\w’']+", after[: match.end()]))[:3]:
        form = lexicon.lemma(word.group(), language)
        if lexicon.weight(word.group()) == 0 or word.group().lower().endswith("ly"):
            break
        if head is not None and _ends_noun_phrase(word.group()):
            break
        head = form, word.end()
    return head


def _ends_noun_phrase(word: str) -> bool:
    """Whether a word after a noun is rather a participle or verb ("14 people injured", "two men died")."""
    return word.lower().endswith(("ed", "ing")) or lexicon.lemma(word) in _SYNONYMS or word.lower() in {"dead", "last"}


def _context(text: str, match: re.Match[str], language: str) -> frozenset[str]:
    """Give the dictionary forms of the content words in the same clause, at most seven words away on each side."""
    left = re.split(r"[;:]", text[: match.start()])[-1].split()[-7:]
    right = re.split(r"[;:]", text[match.end() :])[0].split()[:7]
    forms = set()
    for word in [*left, *right]:
        bare = word.strip(".,;:!?()[]“”\"‘’'")
        if lexicon.lemma(bare, language) in _UNREAL or bare.lower() in _UNREAL:
            forms.add(bare.lower())
        if lexicon.weight(bare) > 0 and not bare[0].isdigit():
            form = lexicon.lemma(bare, language)
            forms.add(_SYNONYMS.get(bare.lower(), _SYNONYMS.get(form, form)))
    return frozenset(forms)
