"""Figures as a text writes them: digits, words, scales, ranges and scores, with the values each of them leaves open."""

from __future__ import annotations

import math
import re

_UNITS = "one two three four five six seven eight nine"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_SMALL = "|".join(sorted(f"{_UNITS} {_TENS} {_TEENS}".split(), key=len, reverse=True))
_WORDS = rf"(?:{_SMALL})\b(?:[\s-]+(?:and\s+)?(?:{_SMALL}|hundred|thousand)\b)*"
_DOZENS = r"(?:(?:a|two|three|four|five|six|half\s+a)\s+dozen|a\s+hundred|a\s+thousand)\b"
_NUMBER = rf"\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?|{_DOZENS}|{_WORDS}"
_SCALE = r"(?:[\s\u00a0-]?(?P<{name}>hundred|thousand|million|billion|trillion|bn|m|k)\b)?"
_MONEY = r"(?:(?-i:\b(?:US|A|C|NZ))\s?)?[$€£¥]\s?"
_SCALES = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
    "m": 1e6, "bn": 1e9, "k": 1e3,
}  # fmt: skip
FIGURE = re.compile(
    rf"(?P<between>\bbetween\s+)?(?P<money>{_MONEY})?(?<![\w.,:/–-])(?P<number>{_NUMBER}){_SCALE.format(name='scale')}"
    rf"(?:(?P<to>(?(between)\s+and\s+|(?:\s+to\s+|\s?[–-]\s?)))(?:{_MONEY})?(?P<upper>{_NUMBER})"
    rf"{_SCALE.format(name='upper_scale')}(?!\w))?"
    r"(?:\s?(?P<of>/|out\s+of)\s?(?P<best>100|10|5)\b)?"
    r"(?P<percent>\s?%|[\s-]per\s?cent\b)?(?!\d|[.,:/–-]\d)",
    re.IGNORECASE,
)
"""A number with its currency, scale, upper end, the best mark ("7 out of 10") and percent sign where it has them."""
_MORE = r"more than|over|above|exceeding|in excess of|greater than|higher than|well over|upwards of"
_LEAST = r"at least|no fewer than|no less than|a minimum of|not less than"
_LESS = r"less than|fewer than|under|below|lower than|short of"
_MOST = r"at most|up to|as many as|as much as|no more than|a maximum of|not more than"
_ROUGH = r"about|around|some|roughly|approximately|close to|an estimated|estimated|circa|just|perhaps|maybe"
_NEARLY = r"nearly|almost|just under|just below|just short of|slightly less than|slightly under"
_JUST_OVER = r"just over|just above|slightly more than|slightly over|little more than"
_BOUND = re.compile(
    rf"\b(?:(?P<nearly>{_NEARLY})|(?P<beyond>{_JUST_OVER})|(?P<more>{_MORE})|(?P<least>{_LEAST})|(?P<less>{_LESS})|"
    rf"(?P<most>{_MOST})|(?P<rough>{_ROUGH}))\s+(?:the\s+|a\s+|an\s+)?$",
    re.IGNORECASE,
)
_AFTER_LEAST = re.compile(r"^\s*(?:[\w’'-]+\s+)?(?:or more|or so|plus|or higher|and up)\b", re.IGNORECASE)
_AFTER_MOST = re.compile(r"^\s*(?:[\w’'-]+\s+)?(?:or less|or fewer|or under)\b", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s+$", re.IGNORECASE)
_FIRST_WORD = {"a": 1.0, "half": 0.5, "two": 2.0, "three": 3.0, "four": 4.0, "five": 5.0, "six": 6.0}

_TOUCH = 1e-9
Bounds = tuple[float, float]


def amount(number: str, scale: str | None = None) -> float | None:
    """Give the value of a number in digits or words, or None where the words make none."""
    factor = _SCALES[scale.lower()] if scale else 1.0
    if number[0].isdigit():
        return float(number.replace(",", "")) * factor
    words = number.lower().replace("-", " ").split()
    if words[-1] == "dozen":
        return _FIRST_WORD[words[0]] * 12 * factor
    if words[0] == "a":
        return _SCALES[words[1]] * factor
    from text_to_num import text2num

    try:
        return float(text2num(" ".join(words), "en")) * factor
    except ValueError:
        return None


def bounds(figure: re.Match[str], before: str, after: str, *, exact: bool = False) -> Bounds | None:
    """Give the least and the greatest value that a FIGURE leaves open, or None where it makes no number.

    `before` and `after` are the words around it: "about", "nearly", "or more". A round figure may be rounded; an
    `exact` one that is not round excludes itself from "more than" and "less than".
    """
    low = amount(figure["number"], figure["scale"] or (figure["upper_scale"] if figure["upper"] else None))
    if low is None:
        return None
    if figure["upper"]:
        high = amount(figure["upper"], figure["upper_scale"])
        dashed = not figure["to"].strip().isalpha()
        return None if high is None or (dashed and not low < high <= 20 * low) else (min(low, high), max(low, high))
    slack = _rounding(figure["number"], figure["scale"])
    exact = exact and not slack and low > 10 and bool(low % 10)
    # "More than 50" and "less than 50" exclude each other; both may be said of what another calls 50.
    slack = 0.0 if exact else max(slack, _TOUCH * abs(low))
    return _bounded(low, slack, before, after, step=_TOUCH / 2 * abs(low))


def _bounded(value: float, slack: float, before: str, after: str, *, step: float) -> Bounds:
    bound = _BOUND.search(before)
    word = bound.lastgroup if bound else "least" if _AFTER_LEAST.search(after) else None
    word = "most" if word is None and _AFTER_MOST.search(after) else word
    ranges = {
        "nearly": (value * 0.85, value),
        "beyond": (value, value * 1.15),
        "rough": (value * 0.85, value * 1.15),
        "more": (value + step, math.inf),
        "least": (value, math.inf),
        "less": (-math.inf, value - step),
        "most": (-math.inf, value),
    }
    return ranges.get(word or "", (value - slack, value + slack))


def limited(before: str) -> int:
    """Give how many characters at the end of `before` bound the figure that follows ("more than "), 0 for none."""
    bound = _BOUND.search(before)
    return len(before) - bound.start() if bound else 0


def _rounding(number: str, scale: str | None) -> float:
    """Give how far a plainly rounded figure may be off ("1.25 million": 5,000; "3,000": 500), else 0.

    Without decimals many a writer cuts off instead of rounding: "5 million" may be 5.9 as well as 4.6.
    """
    if scale and scale.lower() != "hundred" and number[0].isdigit():
        decimals = min(len(number.partition(".")[2]), 300)
        return float(_SCALES[scale.lower()] / 10**decimals) * (0.499 if decimals else 1.0)
    if number.lower().endswith("dozen") or number.lower() in {"a hundred", "a thousand"}:
        return 0.15 * (amount(number) or 0.0)
    digits = number.replace(",", "")[:300]
    zeros = len(digits) - len(digits.rstrip("0")) if digits.isdigit() else 0
    return 0.5 * 10.0**zeros if zeros >= 3 else 0.0


def is_score(figure: re.Match[str]) -> bool:
    """Whether two numbers with a dash between them are the two sides of a score or vote, not a range ("3-2")."""
    if not figure["upper"] or figure["to"].strip() not in {"-", "–"} or figure["money"] or figure["percent"]:
        return False
    sides = figure["number"], figure["upper"]
    return all(s.isdigit() and len(s) <= 3 for s in sides) and int(sides[0]) >= int(sides[1])


def is_change(figure: re.Match[str], before: str) -> bool:
    """Whether a figure is the two ends of a change ("rose from 40 to 60"), of which either may be told alone."""
    return bool(figure["upper"]) and bool(_FROM.search(before))
