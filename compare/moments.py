"""Dates and weekdays in a sentence, as ranges of days: "before June 2010" clashes with "in July 2019".

A weekday, "yesterday" and "March 4" without a year mean the day nearest to the one on which the article was published.
"""

from __future__ import annotations

import math
import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from compare.attribution import SAYING
from compare.model import Span
from compare.quantities import DATE, WEEKDAY, YEARS, Quantity, words_near

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_NAMES = (
    "january february march april may june july august september october november december "
    "jan feb mar apr may jun jul aug sep oct nov dec"
).split()
_MONTHS = {name: number % 12 + 1 for number, name in enumerate(_NAMES)} | {"sept": 9}
_MONTH = rf"(?P<month>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})\b\.?"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)"
_YEARS = re.compile(
    r"\b(?:from\s+|between\s+)?(?P<first>(?:1[5-9]|20)\d\d)(?:\s+(?:to|until|through|and)\s+|\s?[–-]\s?)"
    r"(?P<last>(?:1[5-9]|20)\d\d)\b"
)
_BEFORE_YEARS = ("in", "since", "before", "after", "until", "by", "of", "during")
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"\b{_MONTH}\s+{_DAY}(?:\s*,\s*|\s+){_YEAR}\b",
        rf"\b{_DAY}\s+(?:of\s+)?{_MONTH},?\s+{_YEAR}\b",
        rf"\b{_MONTH},?\s+{_YEAR}\b",
        rf"(?:{'|'.join(f'(?<={word} )' for word in _BEFORE_YEARS)}){_YEAR}\b(?!\s*[-–/]\s*\d)",
    )
)
_NO_YEAR = (
    re.compile(rf"\b{_MONTH}\s+{_DAY}\b(?!\s*,?\s*\d)", re.IGNORECASE),
    re.compile(rf"\b{_DAY}\s+{_MONTH}(?!\s*,?\s*\d)", re.IGNORECASE),
)
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_NEAR_DAYS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
_WEEKDAY = re.compile(
    rf"(?<!-)\b(?:(?P<weekday>{'|'.join(_WEEKDAYS)})|(?P<near>{'|'.join(_NEAR_DAYS)}))\b(?![’']s)", re.IGNORECASE
)
_OTHER_WEEK = re.compile(
    r"\b(?:last|next|every|each|previous|following|super|black|good|cyber|ash|palm|a|another|one)\s+$"
    r"|\b(?:and|or|to|through|from)\s+$",
    re.IGNORECASE,
)
_SAID_ON = re.compile(
    rf"\b(?:{SAYING}|statement|interview|briefing|conference|email|call|letter|reporters|tweet|post|told\s\w+)\s+"
    r"(?:\w+\s+){0,3}$",
    re.IGNORECASE,
)
_BOUND = re.compile(
    r"\b(?:(?P<less>before|prior to|by|until|till|up to|earlier than|no later than)|"
    r"(?P<more>after|since|from|as of|starting|later than|following))\s+"
    r"(?:the\s+|on\s+|end of\s+|late\s+|early\s+|mid-?)*$",
    re.IGNORECASE,
)
_UNREAL = frozenset("could may might would if whether unless should expect plan schedule slate originally".split())

_TO_COME = re.compile(r"\b(?:will|won[’']t|is to|are to|set to|due to|going to)\b|\w[’']ll\b", re.IGNORECASE)


@lru_cache(maxsize=20_000)
def moments(text: str, language: str = "en", published: date | None = None) -> tuple[Quantity, ...]:
    """Give a sentence's dates as quantities with the unit DATE counted in days.

    Weekdays have the unit WEEKDAY, counted from Monday, where it is not known when the article was published; nothing
    else without a year is a date then.
    """
    found: list[Quantity] = []
    taken: list[Span] = []
    for match, days in _dated(text, published):
        span = Span(*match.span())
        if any(span.overlaps(other) for other in taken):
            continue
        taken.append(span)
        moment = _moment(text, match, language, days)
        if moment is not None:
            found.append(moment)
    return tuple(sorted(found, key=lambda q: q.span))


Days = tuple[str, float, float]
"""A unit and its first and last day."""


def _dated(text: str, published: date | None) -> Iterator[tuple[re.Match[str], Days | None]]:
    """Give what looks like a date, those with a year first, and the days it means (None for no such date)."""
    for match in _YEARS.finditer(text):
        # One number for both ends: only the same span agrees.
        span = 10_000.0 * int(match["first"]) + int(match["last"])
        yield match, (YEARS, span, span)
    for form in _FORMS:
        for match in form.finditer(text):
            yield match, _days(match.groupdict())
    for form in _NO_YEAR:
        for match in form.finditer(text):
            yield match, _nearest(match, published) if published else None
    coming = bool(_TO_COME.search(text))
    for match in _WEEKDAY.finditer(text):
        before = text[: match.start()]
        if not _OTHER_WEEK.search(before) and not _SAID_ON.search(before):
            yield match, _weekday(match, published, coming=coming)


def _nearest(match: re.Match[str], published: date) -> Days | None:
    """Give the day of a date without a year that is nearest to the day of publication."""
    candidates = [_days({**match.groupdict(), "year": str(published.year + k)}) for k in (-1, 0, 1)]
    known = [d for d in candidates if d is not None]
    return min(known, key=lambda d: abs(d[1] - published.toordinal())) if known else None


def _weekday(match: re.Match[str], published: date | None, *, coming: bool) -> Days | None:
    """Give the day that a weekday means: the last one, or of what is still to come the next one."""
    if match["near"]:
        day = published + timedelta(days=_NEAR_DAYS[match["near"].lower()]) if published else None
        return (DATE, day.toordinal(), day.toordinal()) if day else None
    number = _WEEKDAYS.index(match["weekday"].lower())
    if published is None:
        return WEEKDAY, number, number
    ahead = (number - published.weekday()) % 7
    day = published + timedelta(days=ahead if coming or ahead == 0 else ahead - 7)
    return DATE, day.toordinal(), day.toordinal()


def _moment(text: str, match: re.Match[str], language: str, days: Days | None) -> Quantity | None:
    context = words_near(text, match, language, reach=8)
    if days is None or context & _UNREAL:
        return None
    context -= _CALENDAR
    unit, low, high = days
    near = words_near(text, match, language, reach=5) - _CALENDAR
    if match.re is _WEEKDAY:  # reports name the same people on every day of the week: what they did must agree
        near, context = _without_names(near, text), _without_names(context, text)
    bound = _BOUND.search(text[: match.start()]) if unit != YEARS else None
    if bound is not None and bound["less"]:
        # "by" and "until" include the day itself.
        low, high = -math.inf, high if bound["less"].lower() in {"by", "until", "till", "up to"} else low - 1
    elif bound is not None and bound["more"]:
        low, high = (high + 1 if bound["more"].lower() in {"after", "later than", "following"} else low), math.inf
    return Quantity(
        span=Span(*match.span()),
        low=low,
        high=high,
        unit=unit,
        near=near,
        context=context,
        words=" ".join(match.group().split()),
        times=frozenset({"to come"}) if _TO_COME.search(text) else frozenset(),
    )


def _without_names(forms: frozenset[str], text: str) -> frozenset[str]:
    """Leave out the words that the text writes with a capital."""
    return frozenset(w for w in forms if not re.search(rf"\b{re.escape(w.capitalize())}", text))


_CALENDAR = (
    frozenset(_MONTHS) | frozenset(_WEEKDAYS) | frozenset(_NEAR_DAYS) | {"morning", "afternoon", "evening", "night"}
)


def is_weekday(moment: Quantity) -> bool:
    """Whether a moment is told by its weekday or as yesterday, not by its date."""
    return moment.words.lower() in _WEEKDAYS or moment.words.lower() in _NEAR_DAYS


def _days(parts: Mapping[str, str | None]) -> Days | None:
    """Give the first and last day (ordinals) that the words may mean, or None where there is no such date."""
    year, month, day = parts.get("year"), parts.get("month"), parts.get("day")
    try:
        if not month:
            return DATE, date(int(str(year)), 1, 1).toordinal(), date(int(str(year)), 12, 31).toordinal()
        number = _MONTHS[month.lower()]
        first, last = (int(day), int(day)) if day else (1, monthrange(int(str(year)), number)[1])
        return DATE, date(int(str(year)), number, first).toordinal(), date(int(str(year)), number, last).toordinal()
    except ValueError:
        return None
