"""What one paragraph is by its own words: boilerplate, byline, date line, caption, or nothing of the kind."""

from __future__ import annotations

import re

from compare.model import Role
from compare.readers import phrases
from compare.readers.dates import MONTH_NAMES

_LONGEST = 1200
_URL = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_ENDED = re.compile(r"[.!?…。！？\ufffd?]['\"”’»)\]\ufffd]*$")
_BY = re.compile(r"(?:by|von|par|por)\b:? +(?=\S)", re.IGNORECASE)
_SMALL = frozenset(
    """
    and in for of the at with de la van von der den al bin del di da el le und et y staff writer writers
    reporter reporters correspondent editor bureau chief senior political special contributor national | - – — /
    &
    """.split()
)
_DATE_WORDS = re.compile(
    r"\b(?:(?:last |first )?(?:published|updated|modified|posted|revised|created|issued|edited)(?: (?:on|at))?|"
    r"date|on|at|am|pm|a\.m\.?|p\.m\.?|noon|midnight|gmt|utc|bst|cet|cest|e[sd]?t|c[sd]t|m[sd]t|p[sd]?t|ist|aes?d?t|uhr|hrs?|"
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\b|"
    rf"\b(?:{MONTH_NAMES})\b|\b\d{{1,4}}(?:st|nd|rd|th|h)?\b|[+-]\d\d:?\d\d",
    re.IGNORECASE,
)
_DATE_CORE = re.compile(
    rf"\b(?:{MONTH_NAMES})\b\.?,? ?\d|\b\d{{1,2}}\.? (?:{MONTH_NAMES})\b|"
    r"\b\d{4}-\d\d-\d\d|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}",
    re.IGNORECASE,
)
_PLACE_FIRST = re.compile(
    rf"[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){{0,2}}, ?(?:\d|(?:{MONTH_NAMES})\b)", re.IGNORECASE
)
_STAMPED = re.compile(r"(?:last |first )?(?:published|updated|modified|posted)\b", re.IGNORECASE)


def ended(text: str) -> bool:
    """Whether the text closes like a sentence."""
    return _ENDED.search(text[-12:]) is not None


def recognise(text: str) -> Role | None:
    """Give the role that the words alone decide; None for everything that may be an article's own text."""
    if not any(c.isalnum() for c in text):
        return Role.BOILERPLATE
    if len(text) > _LONGEST:
        return None
    for role, recognises in _TESTS:
        if recognises(text):
            return role
    return None


def _is_boilerplate(text: str) -> bool:
    return phrases.BOILERPLATE.fullmatch(text) is not None or _is_link(text)


def is_caption(text: str) -> bool:
    """Whether the text describes a picture: it opens like a caption or closes with a credit."""
    if phrases.CAPTION_START.match(text) or phrases.CAPTION_END.search(text[-240:]):
        return True
    short = phrases.SHORT_CREDIT_END.search(text[-60:])
    return short is not None and len(text) < 250 and not ended(text[: len(text) - len(short[0])].rstrip())


def is_byline(text: str) -> bool:
    """Whether the text names who made the report: a set phrase, an agency, or "By" and mostly capitalised words."""
    if phrases.BYLINE.fullmatch(text) or phrases.CREDIT.fullmatch(text):
        return True
    lead = _BY.match(text)
    if not lead or len(text) > 250:
        return False
    words = text[lead.end() :].replace(",", " ").split()
    if not words or len(words) > 30 or not words[0][0].isupper():
        return False
    plain = [word for word in words if word[0].islower() and word.lower().strip(".") not in _SMALL]
    return len(plain) * 5 <= len(words) and not (ended(text) and len(words) > 6)


def is_date_line(text: str) -> bool:
    """Whether the text is a date or time, perhaps with "Updated", a weekday or the place, and nothing else."""
    if len(text) > 160 or not (_DATE_CORE.search(text) or _STAMPED.match(text)):
        return False
    left = _DATE_WORDS.sub(" ", text)
    words = re.findall(r"[^\W\d_]{2,}", left)
    if _STAMPED.match(text):
        return len(words) <= 2
    return not words or (len(words) <= 3 and _PLACE_FIRST.match(text) is not None and not ended(text))


def _is_link(text: str) -> bool:
    """Whether the text is a web address, or a few words pointing to one."""
    rest, links = _URL.subn(" ", text)
    return links > 0 and len(rest.split()) <= 8 and not ended(rest.strip())


_TESTS = (
    (Role.BOILERPLATE, _is_boilerplate),
    (Role.CAPTION, is_caption),
    (Role.BYLINE, is_byline),
    (Role.DATELINE, is_date_line),
)
