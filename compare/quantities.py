"""Quantities in a sentence: how many of what, within which bounds, and the words around that say what is counted.

"About 40", "more than 350" and "10 to 15" are ranges: two quantities clash only if no value lies in both.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import lru_cache

from compare import lexicon
from compare.model import Span
from compare.numbers import FIGURE, amount, bounds, is_change, is_score, limited

_PART = re.compile(
    r"^\s+(?:of\s+(?:the|those|them|these|its|his|her|their|which|whom)\b|others?\b|more\b|additional\b|another\b|out\s+of\b)",
    re.I,
)
_MONTHS = (
    r"january|february|march|april|may|june|july|august|september|october|november|december|"
    r"jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec"
)
_LABEL = re.compile(
    r"(?:#|\b(?:no|nos|number|article|section|chapter|route|flight|highway|interstate|channel|page|title|exit|line|"
    r"level|phase|version|resolution|type|group|grade|class|formula|figure|psalm|covid|age|aged|room|season|episode|"
    rf"volume|series|part|game|week|day|act|fortune|billboard|top|boeing|airbus|{_MONTHS}|"
    r"another|other|further|next|last|past|first|every|each|than half)\.?\s)$",
    re.IGNORECASE,
)
_AGO = r"(?:years?|decades?|days?|weeks?|months?|hours?|minutes?)[\s-]+(?:ago|later|earlier|before|after)"
_NO_COUNT_AFTER = re.compile(
    r"^(?:st|nd|rd|th)\b|^[\s-]*(?:years?|months?)[\s-]+(?:old|of\s+age)\b|^\s?(?:a\.?m\b|p\.?m\b|o[’']clock)|"
    rf"^[\s-]*(?:{_MONTHS}|{_AGO})\b",
    re.IGNORECASE,
)
_MORE_OF_IT = re.compile(r"\b(?:out of|another|other|further|additional|extra|next|last|past|first)\s+$", re.IGNORECASE)
_SCORED = re.compile(
    r"\b(?:won|wins?|beat|beats|beaten|lost|lose|loss|victory|defeat(?:ed)?|draw|score[ds]?|vote[ds]?|decision|ruling|"
    r"ruled|majority|margin|lead|led)\b",
    re.IGNORECASE,
)
_AGED = (
    re.compile(r"(?P<name>[A-Z][\w’'-]+),\s(?:aged\s|who\s(?:is|was)\s)?(?P<age>\d{1,3})(?=,|\.|\s(?:and|who)\b)"),
    re.compile(r"\b(?P<age>\d{1,3})-year-old\s(?:[A-Z][\w’'-]+\s){1,2}(?P<name>[A-Z][\w’'-]+)"),
)
_POPULATION = re.compile(
    r"\b(?:an?\s|the\s|whose\s|its\s)?(?:[\w-]+\s)?(?P<noun>population|length|height|width|depth|area|capacity|weight|speed|turnout|age|"
    r"temperature|magnitude|distance)\s(?:of|is|was|at)\s(?:about\s|around\s|over\s|nearly\s|just\s|roughly\s|"
    r"more\sthan\s|less\sthan\s|under\s|almost\s)?$",
    re.IGNORECASE,
)
UNREAL = frozenset(
    "could may might would if whether unless should expect hope plan aim seek forecast predict likely".split()
)
"""Dictionary forms that make a clause a plan, a guess or a condition."""
_SAME = {
    "hurt": "injure", "wound": "injure", "injury": "injure", "injured": "injure", "wounded": "injure",
    "dead": "die", "death": "die", "kill": "die", "fatality": "die", "toll": "die", "killed": "die",
    "arrested": "arrest", "detain": "arrest", "detained": "arrest", "evacuation": "evacuate", "evacuated": "evacuate",
    "person": "people", "individual": "people", "resident": "people", "passenger": "people", "viewer": "people",
    "dollar": "$", "euro": "€", "critic": "review", "reviewer": "review", "percent": "%", "kilometer": "kilometre",
    "meter": "metre", "km": "kilometre", "infection": "case", "recover": "recovery", "recovered": "recovery",
    "movie": "film", "earn": "gross", "globally": "worldwide",
}  # fmt: skip
DATE = "date"
"""The unit of calendar dates, counted in days (see `compare.moments`)."""
YEARS = "from year to year"
"""The unit of a span of years."""
WEEKDAY = "weekday"
"""The unit of weekdays of which nothing tells the week."""
AGE = "age of "
"""How the unit of an age begins; the name follows."""
_SCORE = "two sides"
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_DAY = re.compile(
    rf"\b(?:(?P<day>\d{{1,2}})\s(?P<month>{_MONTHS})|(?P<before>{_MONTHS})\.?\s(?P<after>\d{{1,2}}))\b", re.I
)
_RELATIVE = re.compile(
    r"\b(?P<which>last|this|next|previous|past)\s+(?P<what>year|month|week|quarter|season|summer|decade)\b", re.I
)
MEASURES = frozenset(
    "metre meter kilometre kilometer mile foot inch tonne ton kilogram kilo pound litre gallon acre hectare degree "
    "second minute hour day week month year decade people".split()
)
"""Units in which anything can be measured."""
GENERAL = frozenset("% $ € £ ¥ /10 /5 /100 second minute hour day week month year time".split()) | {_SCORE}
"""Units that count anything: they need more words in common before two figures mean the same."""
_FATES = frozenset("injure die arrest evacuate miss rescue infect recovery displace charge convict suspend".split())
_PREDICATES = frozenset(
    "dead last long high wide deep old away tall worth left died fell fled said say die go went due "
    "before after".split()
)


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
    times: frozenset[str] = frozenset()
    """Days, years or relative times that the sentence names: what holds for one may differ in another. Of a date:
    whether it is still to come."""

    @property
    def definite(self) -> bool:
        """Whether the figure is said as such, not as "about", "over" or "under"."""
        return self.high - self.low <= 0.2 * abs(self.high) if math.isfinite(self.high - self.low) else False

    def agrees_with(self, other: Quantity) -> bool:
        """Whether both can be true."""
        return self.low <= other.high and other.low <= self.high

    @property
    def value(self) -> float:
        """The figure itself: the middle of the bounds, or the bound that there is."""
        ends = [end for end in (self.low, self.high) if math.isfinite(end)]
        return sum(ends) / len(ends)

    def may_count_same_as(self, other: Quantity) -> bool:
        """Whether nothing says that the two count different things: another unit, another fate, another time."""
        if self.unit != other.unit:
            return False
        fates = self.near & _FATES, other.near & _FATES
        if (fates[0] or fates[1]) and not fates[0] & fates[1]:
            return False
        return (
            self.times == other.times
            if self.unit in (DATE, WEEKDAY, YEARS)
            else not at_other_times(self.times, other.times)
        )

    def counts_same_as(self, other: Quantity) -> bool:
        """Whether both count the same thing: nothing speaks against it, and the words next to them agree."""
        if not self.may_count_same_as(other):
            return False
        near, around = len(self.near & other.near), len(self.context & other.context)
        if self.unit in (DATE, WEEKDAY, YEARS):
            # Years and weekdays alone date so much that they need more words in common.
            alone = self.words.isalnum() and other.words.isalnum()
            return near >= 3 if alone else around >= 3 or (near >= 1 and around >= 2)
        if self.unit.startswith(AGE):
            return True
        return near >= 2 or around >= 3 if self.unit in GENERAL else near >= 1 or around >= 3


def at_other_times(here: frozenset[str], there: frozenset[str]) -> bool:
    """Whether two statements name different times of one sort: "2012" and "2013", not "2012" and "last year"."""
    for sort in (str.isdigit, _names_day, _is_relative):
        one, other = {t for t in here if sort(t)}, {t for t in there if sort(t)}
        if one and other:
            return not one & other
    return False


def _names_day(time: str) -> bool:
    return time[0].isdigit() and " " in time


def _is_relative(time: str) -> bool:
    return time[0].isalpha()


@lru_cache(maxsize=20_000)
def quantities(text: str, language: str = "en") -> tuple[Quantity, ...]:
    """Give a sentence's quantities whose referent is plain; no dates, years, ordinals or clock times."""
    found = [_quantity(text, m, language) for m in FIGURE.finditer(text)]
    found += [_age(m) for form in _AGED for m in form.finditer(text)]
    return tuple(sorted((q for q in found if q is not None), key=lambda q: q.span))


def _age(match: re.Match[str]) -> Quantity:
    age = float(match["age"])
    return Quantity(
        span=Span(*match.span("age")),
        low=age,
        high=age,
        unit=AGE + match["name"].lower(),
        near=frozenset(),
        context=frozenset(),
        words=match["age"],
    )


def _quantity(text: str, match: re.Match[str], language: str) -> Quantity | None:
    start = match.start("money") if match["money"] else match.start("number")
    before, after = text[:start], text[match.end() :]
    if _NO_COUNT_AFTER.search(after) or _PART.search(after) or is_change(match, before) or _is_label(match, before):
        return None
    unit, length = _unit(match, before, after, language)
    if not unit:
        return None
    counted = unit not in MEASURES and not match["percent"] and not match["of"]
    limits = _sides(match) if unit == _SCORE else bounds(match, before, after, exact=counted)
    context = words_near(text, match, language, reach=8)
    if limits is None or context & UNREAL:
        return None
    return Quantity(
        span=Span(start - limited(before), match.end() + length),
        low=limits[0],
        high=limits[1],
        unit=unit,
        near=words_near(text, match, language, reach=4) - {unit},
        context=context - {unit},
        words=" ".join(text[start : match.end()].split()),
        times=times_of(text),
    )


def _unit(match: re.Match[str], before: str, after: str, language: str) -> tuple[str, int]:
    """Give what the figure counts ("" where that is not plain) and how many characters of `after` name it."""
    if is_score(match):
        around = before[-60:] + after[:60]
        return (_SCORE if _SCORED.search(around) else ""), 0
    if match["of"]:
        return f"/{match['best']}", 0
    if match["money"]:
        return "".join(match["money"].split()).replace("US$", "$"), 0
    if match["percent"]:
        return "%", 0
    noun = _noun(after, language)
    measured = _POPULATION.search(before)
    if measured is not None and (noun is None or noun[0] not in MEASURES or noun[0] == "people"):
        return measured["noun"].lower(), 0
    return (_SAME.get(noun[0], noun[0]), noun[1]) if noun else ("", 0)


def _sides(match: re.Match[str]) -> tuple[float, float]:
    """Give the two sides of a score as one value, so that only the same score agrees."""
    value = 1000.0 * float(match["number"]) + float(match["upper"])
    return value, value


@lru_cache(maxsize=20_000)
def times_of(text: str) -> frozenset[str]:
    """Give the days that a text names, else its years, else its relative times ("last year")."""
    days = {f"{m['day'] or m['after']} {(m['month'] or m['before'])[:3].lower()}" for m in _DAY.finditer(text)}
    relative = {f"{m['which']} {m['what']}".lower() for m in _RELATIVE.finditer(text)}
    return frozenset(days) or frozenset(_YEAR.findall(text)) or frozenset(relative)


def _is_label(match: re.Match[str], before: str) -> bool:
    """Whether the figure is a year, or names something ("Route 66", "aged 40") instead of counting."""
    if _MORE_OF_IT.search(before):
        return True
    if match["money"] or match["percent"] or match["scale"] or match["upper_scale"]:
        return False
    value = amount(match["number"])
    year = match["number"].isdigit() and len(match["number"]) == 4 and value is not None and 1500 <= value <= 2100
    return year or bool(_LABEL.search(before))


_NEXT_WORDS = re.compile(r"^[\s-]+((?:[^\W\d_][\w’'-]*)(?:\s+[^\W\d_][\w’'-]*){0,3})")


def _noun(after: str, language: str) -> tuple[str, int] | None:
    """Give the head noun after a number and its end: the last of up to three content words before a function word."""
    match = _NEXT_WORDS.match(after)
    if match is None:
        return None
    head: tuple[str, int] | None = None
    for word in list(re.finditer(r"[^\W\d_]+", after[: match.end()]))[:3]:
        form = lexicon.lemma(word.group(), language)
        if lexicon.weight(word.group()) == 0 or form in UNREAL or (head and _ends_noun_phrase(word.group(), form)):
            break
        if word.group().lower().endswith(("ed", "ly")) and form not in _FATES and _SAME.get(form) not in _FATES:
            continue  # "1,247 officially confirmed cases"
        head = form, word.end()
        if form in _SAME or form in MEASURES or after.startswith("-"):  # "a 40-page report" counts pages
            break
    return head


def _ends_noun_phrase(word: str, form: str) -> bool:
    """Whether a word after a noun is rather a participle or verb ("14 people injured", "two men died")."""
    return word.lower().endswith(("ed", "ing", "ly")) or form in _FATES or form in _SAME or word.lower() in _PREDICATES


def words_near(text: str, match: re.Match[str], language: str, *, reach: int) -> frozenset[str]:
    """Give the dictionary forms of the content words of the clause within `reach` words on each side."""
    left = re.split(r"[;:.!?]\s", text[: match.start()])[-1].split()[-reach:]
    right = re.split(r"[;:.!?](?:\s|$)", text[match.end() :])[0].split()[:reach]
    forms = set()
    for word in [*left, *right]:
        for bare in re.findall(r"[^\W\d_]+(?:[’'][^\W\d_]+)?", word):
            form = lexicon.lemma(bare, language)
            if bare == "May":  # the month
                continue
            if form in UNREAL or bare.lower() in UNREAL:
                forms.add(form if form in UNREAL else bare.lower())
            elif lexicon.weight(bare) > 0:
                forms.add(_SAME.get(bare.lower(), _SAME.get(form, form)))
    return frozenset(forms)
