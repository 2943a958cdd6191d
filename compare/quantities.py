"""Quantities in a sentence: how many of what, within which bounds, and the words around that say what is counted.

"About 40", "more than 350" and "under 100" are ranges: two quantities clash only if no value lies in both.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import lru_cache

from compare import lexicon
from compare.model import Span

_UNITS = "one two three four five six seven eight nine"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_SMALL = "|".join(sorted(f"{_UNITS} {_TENS} {_TEENS}".split(), key=len, reverse=True))
_WORD_NUMBER = rf"(?:{_SMALL})\b(?:[\s-]+(?:and\s+)?(?:{_SMALL}|hundred|thousand)\b)*"
_SCALES = {
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "m": 1e6,
    "bn": 1e9,
    "k": 1e3,
}
_QUANTITY = re.compile(
    rf"(?P<money>(?:US|A|C|NZ)?[$€£¥]\s?)?(?<![\w.,:/–-])(?P<number>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?|{_WORD_NUMBER})"
    r"(?:[\s\u00a0-]?(?P<scale>hundred|thousand|million|billion|trillion|bn|m|k)\b)?"
    r"(?P<percent>\s?%|[\s-]per\s?cent\b)?(?![\d]|[.,:/–-]\d)",
    re.IGNORECASE,
)
_MORE = (
    r"more than|over|above|at least|exceeding|upwards of|in excess of|no fewer than|no less than|a minimum of|"
    r"not less than"
)
_LESS = r"less than|fewer than|under|below|at most|up to|as many as|as much as|no more than|a maximum of|not more than"
_ROUGH = (
    r"about|around|some|roughly|approximately|nearly|almost|close to|an estimated|estimated|circa|just over|just under|"
    r"just|well over"
)
_BOUND = re.compile(
    rf"\b(?:(?P<rough>{_ROUGH})|(?P<more>{_MORE})|(?P<less>{_LESS}))\s+(?:the\s+|a\s+)?$", re.IGNORECASE
)
_AFTER_MORE = re.compile(r"^\s*(?:[\w’'-]+\s+)?(?:or more|or so|plus)\b", re.IGNORECASE)
_PART = re.compile(
    r"^\s+(?:of\s+(?:the|those|them|these|its|his|her|their|which|whom)\b|others?\b|more\b|additional\b|another\b|out\s+of\b)",
    re.I,
)
_LABEL = re.compile(
    r"(?:#|\b(?:no|nos|number|article|section|chapter|route|flight|highway|interstate|channel|page|title|exit|line|"
    r"level|phase|version|resolution|type|group|grade|class|formula|figure|psalm|covid|age|aged|room|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|"
    r"aug|sept|sep|oct|nov|dec|another|other|further|next|last|past|first|every|each|than half)\.?\s)$",
    re.IGNORECASE,
)
_NO_COUNT_AFTER = re.compile(
    r"^(?:st|nd|rd|th)\b|^[\s-]*(?:years?|months?)[\s-]+(?:old|of\s+age)\b|^\s?(?:a\.?m\b|p\.?m\b|o[’']clock)|^[\s-]*(?:january|february|march|april|may|june|july|"
    r"august|september|october|november|december|years?[\s-]+(?:ago|later|earlier)|days?[\s-]+(?:ago|later|earlier)|"
    r"weeks?[\s-]+(?:ago|later|earlier)|months?[\s-]+(?:ago|later|earlier)|hours?[\s-]+(?:ago|later|earlier))\b",
    re.IGNORECASE,
)
_UNREAL = frozenset(
    "could may might would if whether unless should expect hope plan aim forecast predict likely".split()
)
_SAME = {
    "hurt": "injure", "wound": "injure", "injury": "injure", "injured": "injure", "wounded": "injure",
    "dead": "die", "death": "die", "kill": "die", "fatality": "die", "toll": "die", "killed": "die",
    "arrested": "arrest", "detain": "arrest", "detained": "arrest", "evacuation": "evacuate", "evacuated": "evacuate",
    "person": "people", "individual": "people", "resident": "people", "passenger": "people", "dollar": "$",
    "euro": "€", "pound": "£", "critic": "review", "reviewer": "review", "percent": "%", "kilometer": "kilometre",
    "meter": "metre", "km": "kilometre",
}  # fmt: skip
DATE = "date"
"""The unit of calendar dates, counted in days (see `compare.moments`)."""
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_GENERAL = frozenset("% $ € £ ¥ second minute hour day week month year time".split())
"""Units that count anything: they need more words in common before two figures mean the same."""
_FATES = frozenset("injure die arrest evacuate miss rescue infect recover displace charge convict suspend".split())


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with what it counts: any value from `low` to `high` would do.

    `unit` is "%", a currency sign, or the head noun's dictionary form; `near` are the dictionary forms of the content
    words next to it, `context` those of its clause; `span` marks number and noun within the text given; `words` is how
    the text says the number.
    """

    span: Span
    low: float
    high: float
    unit: str
    near: frozenset[str]
    context: frozenset[str]
    words: str
    years: frozenset[str] = frozenset()
    """Years that the sentence names: what holds for one year may differ in another."""

    @property
    def definite(self) -> bool:
        """Whether the figure is said as such, not as "about", "over" or "under"."""
        return self.high - self.low <= 0.2 * abs(self.high) if math.isfinite(self.high - self.low) else False

    def agrees_with(self, other: Quantity) -> bool:
        """Whether both can be true."""
        return self.low <= other.high and other.low <= self.high

    def counts_same_as(self, other: Quantity) -> bool:
        """Whether both count the same thing: the same unit, a common neighbouring word, and no other fate."""
        fates = self.near & _FATES, other.near & _FATES
        if self.unit != other.unit or ((fates[0] or fates[1]) and not fates[0] & fates[1]):
            return False
        near, around = len(self.near & other.near), len(self.context & other.context)
        if self.unit == DATE:
            # Years alone date so much that they need more words in common.
            years_alone = self.words.isdigit() and other.words.isdigit()
            return near >= 3 if years_alone else around >= 3 or (near >= 1 and around >= 2)
        if self.years and other.years and not self.years & other.years:
            return False
        return near >= 2 or around >= 3 if self.unit in _GENERAL else near >= 1 or around >= 3


@lru_cache(maxsize=20_000)
def quantities(text: str, language: str = "en") -> tuple[Quantity, ...]:
    """Give a sentence's quantities whose referent is plain; no dates, years, ordinals, scores or clock times."""
    found = (_quantity(text, m, language) for m in _QUANTITY.finditer(text))
    return tuple(q for q in found if q is not None)


def _quantity(text: str, match: re.Match[str], language: str) -> Quantity | None:
    before, after = text[: match.start()], text[match.end() :]
    value = _value(match["number"], match["scale"])
    if value is None or _NO_COUNT_AFTER.search(after) or _PART.search(after) or _is_label(match, before, value):
        return None
    noun = None if match["money"] or match["percent"] else _noun(after, language)
    unit = (match["money"] or "").strip() or ("%" if match["percent"] else (noun[0] if noun else ""))
    context = words_near(text, match, language, reach=8)
    if not unit or context & _UNREAL:
        return None
    low, high = _bounds(value, match, before, after)
    unit = _SAME.get(unit, unit)
    return Quantity(
        span=Span(match.start(), match.end() + (noun[1] if noun else 0)),
        low=low,
        high=high,
        unit=unit,
        near=words_near(text, match, language, reach=4) - {unit},
        context=context - {unit},
        words=" ".join(match.group().split()),
        years=frozenset(_YEAR.findall(text)),
    )


_MORE_OF_IT = re.compile(r"\b(?:another|other|further|additional|extra|next|last|past|first)\s+$", re.IGNORECASE)


def _is_label(match: re.Match[str], before: str, value: float) -> bool:
    """Whether the figure is a year, or names something ("Route 66", "aged 40") instead of counting."""
    if _MORE_OF_IT.search(before):
        return True
    if match["money"] or match["percent"] or match["scale"]:
        return False
    year = match["number"].isdigit() and len(match["number"]) == 4 and 1500 <= value <= 2100
    return year or bool(_LABEL.search(before))


def _value(number: str, scale: str | None) -> float | None:
    factor = _SCALES[scale.lower()] if scale else 1.0
    if number[0].isdigit():
        return float(number.replace(",", "")) * factor
    from text_to_num import text2num

    try:
        return float(text2num(number.lower().replace("-", " "), "en")) * factor
    except ValueError:
        return None


def _bounds(value: float, match: re.Match[str], before: str, after: str) -> tuple[float, float]:
    bound = _BOUND.search(before)
    if bound is not None and bound["rough"]:
        return value * 0.85, value * 1.15
    if bound is not None and bound["more"]:
        return value, math.inf
    if bound is not None and bound["less"]:
        return -math.inf, value
    if _AFTER_MORE.search(after):
        return value, math.inf
    slack = _rounding(match["number"], match["scale"])
    return value - slack, value + slack


def _rounding(number: str, scale: str | None) -> float:
    """Give how far a plainly rounded figure may be off ("1.2 million": 0.1 million, "3,000": 500), else 0."""
    if scale and scale.lower() != "hundred" and number[0].isdigit():
        decimals = min(len(number.partition(".")[2]), 300)
        return float(_SCALES[scale.lower()] / 10**decimals)
    digits = number.replace(",", "")[:300]
    zeros = len(digits) - len(digits.rstrip("0")) if digits.isdigit() else 0
    return 0.5 * 10.0**zeros if zeros >= 3 else 0.0


_NEXT_WORDS = re.compile(r"^[\s-]+((?:[^\W\d_][\w’'-]*)(?:\s+[^\W\d_][\w’'-]*){0,3})")


def _noun(after: str, language: str) -> tuple[str, int] | None:
    """Give the head noun after a number and its end: the last of up to three content words before a function word."""
    match = _NEXT_WORDS.match(after)
    if match is None:
        return None
    head: tuple[str, int] | None = None
    for word in list(re.finditer(r"[^\W\d_]+", after[: match.end()]))[:3]:
        form = lexicon.lemma(word.group(), language)
        if lexicon.weight(word.group()) == 0 or form in _UNREAL or (head and _ends_noun_phrase(word.group(), form)):
            break
        head = form, word.end()
        if form in _SAME or form in _MEASURES:
            break
    return head


_MEASURES = frozenset(
    "metre meter kilometre kilometer mile foot inch tonne ton kilogram kilo pound litre gallon acre hectare degree "
    "second minute hour day week month year decade people".split()
)


def _ends_noun_phrase(word: str, form: str) -> bool:
    """Whether a word after a noun is rather a participle or verb ("14 people injured", "two men died")."""
    return word.lower().endswith(("ed", "ing", "ly")) or form in _FATES or form in _SAME or word.lower() in _PREDICATES


_PREDICATES = frozenset(
    "dead last long high wide deep old away tall worth left died fell fled said say die go went".split()
)


def words_near(text: str, match: re.Match[str], language: str, *, reach: int) -> frozenset[str]:
    """Give the dictionary forms of the content words of the clause within `reach` words on each side; no names."""
    left = re.split(r"[;:.!?]\s", text[: match.start()])[-1].split()[-reach:]
    right = re.split(r"[;:.!?](?:\s|$)", text[match.end() :])[0].split()[:reach]
    forms = set()
    for word in [*left, *right]:
        for bare in re.findall(r"[^\W\d_]+(?:[’'][^\W\d_]+)?", word):
            form = lexicon.lemma(bare, language)
            if form in _UNREAL or bare.lower() in _UNREAL:
                forms.add(form if form in _UNREAL else bare.lower())
            elif lexicon.weight(bare) > 0:
                forms.add(_SAME.get(bare.lower(), _SAME.get(form, form)))
    return frozenset(forms)
