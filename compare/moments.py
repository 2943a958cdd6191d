"""Calendar dates in a sentence, as ranges of days: "before June 2010" clashes with "in July 2019"."""

from __future__ import annotations

import math
import re
from calendar import monthrange
from datetime import date
from functools import lru_cache

from compare.model import Span
from compare.quantities import DATE, Quantity, words_near

_NAMES = (
    "january february march april may june july august september october november december "
    "jan feb mar apr may jun jul aug sep oct nov dec"
).split()
_MONTHS = {name: number % 12 + 1 for number, name in enumerate(_NAMES)} | {"sept": 9}
_MONTH = rf"(?P<month>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})\b\.?"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)"
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
_BOUND = re.compile(
    r"\b(?:(?P<less>before|prior to|by|until|till|up to|earlier than|no later than)|"
    r"(?P<more>after|since|from|as of|starting|later than|following))\s+"
    r"(?:the\s+|on\s+|end of\s+|late\s+|early\s+|mid-?)*$",
    re.IGNORECASE,
)
_UNREAL = frozenset("could may might would if whether unless should expect plan schedule slate originally".split())

_TO_COME = re.compile(r"\b(?:will|won[’']t|is to|are to|set to|due to|going to)\b|\w[’']ll\b", re.IGNORECASE)


@lru_cache(maxsize=20_000)
def moments(text: str, language: str = "en") -> tuple[Quantity, ...]:
    """Give a sentence's dates that name a year, as quantities with the unit DATE counted in days."""
    found: list[Quantity] = []
    taken: list[Span] = []
    for form in _FORMS:
        for match in form.finditer(text):
            span = Span(*match.span())
            if any(span.overlaps(other) for other in taken):
                continue
            taken.append(span)
            moment = _moment(text, match, language)
            if moment is not None:
                found.append(moment)
    return tuple(sorted(found, key=lambda q: q.span))


def _moment(text: str, match: re.Match[str], language: str) -> Quantity | None:
    days = _days(match.groupdict())
    context = words_near(text, match, language, reach=8)
    if days is None or context & _UNREAL:
        return None
    context -= set(_MONTHS)
    low, high = days
    bound = _BOUND.search(text[: match.start()])
    if bound is not None and bound["less"]:
        # "by" and "until" include the day itself.
        low, high = -math.inf, high if bound["less"].lower() in {"by", "until", "till", "up to"} else low - 1
    elif bound is not None and bound["more"]:
        low, high = (high + 1 if bound["more"].lower() in {"after", "later than", "following"} else low), math.inf
    return Quantity(
        span=Span(*match.span()),
        low=low,
        high=high,
        unit=DATE,
        near=words_near(text, match, language, reach=5) - set(_MONTHS),
        context=context,
        words=" ".join(match.group().split()),
        times=frozenset({"to come"}) if _TO_COME.search(text) else frozenset(),
    )


def _days(parts: dict[str, str | None]) -> tuple[float, float] | None:
    """Give the first and last day (ordinals) that the words may mean, or None where there is no such date."""
    year, month, day = parts.get("year"), parts.get("month"), parts.get("day")
    try:
        if not month:
            return date(int(str(year)), 1, 1).toordinal(), date(int(str(year)), 12, 31).toordinal()
        number = _MONTHS[month.lower()]
        first, last = (int(day), int(day)) if day else (1, monthrange(int(str(year)), number)[1])
        return date(int(str(year)), number, first).toordinal(), date(int(str(year)), number, last).toordinal()
    except ValueError:
        return None
