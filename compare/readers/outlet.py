"""Whose article is this: the outlet's name from the text or from the file's name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.model import Role
from compare.readers import phrases

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.readers.draft import Block

_RIGHTS = re.compile(
    r"(?:©|\(c\)|copyright(?: ©| \(c\))?)\s*(?:(?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?,?\s+)?(?:by )?"
    r"(?P<name>[A-Z][\w&.'’ -]{2,40}?)"
    r"(?:,? (?:Inc|LLC|Ltd|Limited|Corp|plc|Company|Co|LP)\b.*|[.,;|].*|\s+(?:19|20)\d\d.*|\s+all rights.*|)$",
    re.IGNORECASE,
)
_AGENCY = re.compile(rf"[(\[/]({phrases.AGENCY})[)\]/]")
_KNOWN = {"AP": "The Associated Press", "TASS": "TASS", "REUTERS": "Reuters", "PA": "PA Media"}
_PLAIN = frozenset(
    (
        "article articles untitled document download downloads text texts unknown report story page index copy file "
        "new final draft print saved clipping example sample test the a of seed output export scan paste note notes"
    ).split()
)
_OUTLET_WORDS = frozenset(
    (
        "times news post herald journal tribune star sun guardian telegraph mail express mirror press gazette "
        "chronicle observer today tv radio magazine review daily weekly globe standard wire network independent "
        "register mercury bulletin courier examiner inquirer dispatch sentinel argus echo monitor broadcasting "
        "citizen reporter"
    ).split()
)
_DOMAINS = frozenset(("com", "net", "org", "co", "uk", "ie", "ca", "in", "au", "nz", "za", "eu"))
_ACRONYMS = frozenset(
    ("abc", "nyt", "ap", "upi", "afp", "efe", "npr", "dpa", "rte", "ani", "cna", "abc7", "usa", "espn", "ndtv")
)
_COUNTER = re.compile(r"[0-9a-f]{8,}|v\d+|\d{3,}|\d+[a-z]{1,2}")
_SMALL = frozenset("of and for the in de la le der die das del el".split(" "))


def outlet_of(blocks: Sequence[Block], name: str) -> str:
    """Give the outlet: a telling file name, then what the text says, then the file name as it is."""
    words = _name_words(name)
    spoken = _spoken(words)
    if words and _telling(words, blocks):
        return spoken
    return _owner(blocks) or _signed(blocks) or spoken or name


def _name_words(name: str) -> list[str]:
    """Give the words of a file name that may name an outlet: no dates, counters or "article"."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    words = [word for word in re.split(r"[\W_]+", spaced) if word and not _COUNTER.fullmatch(word.lower())]
    while words and words[0].isdigit():
        words.pop(0)
    while words and (words[-1].isdigit() or (len(words) > 1 and words[-1].lower() in _DOMAINS)):
        words.pop()
    return words


def _spoken(words: list[str]) -> str:
    return " ".join(_cased(word, first=not place) for place, word in enumerate(words))


def _cased(word: str, *, first: bool) -> str:
    """Capitalise a word of a name; letters without a vowel are spelled out (NYT, BBC)."""
    if not word.islower():
        return word
    if word in _ACRONYMS or (len(word) <= 5 and not re.search("[aeiouy]", word)):
        return word.upper()
    return word if word in _SMALL and not first else word.capitalize()


def _telling(words: list[str], blocks: Sequence[Block]) -> bool:
    """Whether a file is named for its outlet and not for its subject."""
    lower = [word.lower() for word in words]
    content = [word for word in lower if word not in _PLAIN and word not in _SMALL]
    if not content or len(words) > 6:
        return False
    if len(content) < len(lower) / 2 or any(word in _OUTLET_WORDS for word in content):
        return any(word in _OUTLET_WORDS for word in content)
    text = {word.lower() for block in blocks for word in re.findall(r"\w+", block.text[:4000])}
    return len(content) <= 4 and sum(word in text for word in content) * 2 <= len(content)


def _owner(blocks: Sequence[Block]) -> str:
    """Give the name in a copyright line or over a picture ("Somewhere Times Photo") unless it is an agency's."""
    for block in reversed(blocks):
        if block.role is Role.BOILERPLATE:
            found = _RIGHTS.match(block.text)
            if found and not re.fullmatch(phrases.AGENCY, found["name"].strip()):
                return found["name"].strip()
    for block in blocks:
        label = phrases.PHOTO_LABEL.fullmatch(block.text) if block.role is Role.CAPTION else None
        if label and label["outlet"]:
            name = label["outlet"].strip()
            if len(name.split()) > 1 and not re.fullmatch(phrases.PICTURE_AGENCY, name):
                return name
    return ""


def _signed(blocks: Sequence[Block]) -> str:
    """Give the agency that signs the dateline."""
    for block in blocks:
        if block.role is Role.DATELINE:
            found = _AGENCY.search(block.text)
            if found:
                return _KNOWN.get(found[1].upper(), found[1])
    return ""
