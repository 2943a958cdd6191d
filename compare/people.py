"""Whom a title or a pronoun means in one article: "the mayor", "she"; nobody where that is open.

A title means the one person who has been introduced with it; "he" and "she" the one person named in the sentence
before, who does something there. What stands between quotation marks is somebody's word and names nobody.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache

from compare.subjects import last_name, subjects

_SHORT = {"sen": "senator", "rep": "representative", "gov": "governor", "gen": "general", "sgt": "sergeant"}
_TITLE = (
    r"(?:mayor|president|governor|senator|representative|congress(?:man|woman)|secretary|minister|chancellor|judge|"
    r"justice|general|sergeant|captain|commissioner|sheriff|chief|king|queen|prince|princess|pope|bishop|archbishop|"
    r"cardinal|rabbi|imam|ambassador|director|chairman|chairwoman|spokesman|spokeswoman|prosecutor|lawyer|coach|"
    r"principal|professor|doctor)"
)
_TURNING = frozenset("former ex vice deputy acting assistant prime first late lieutenant elect attorney".split())
"""Words before a title that make it another one."""
_CAPITAL = r"[A-Z][\w’'-]*\w"
_PERSON = rf"(?:{_CAPITAL}|[A-Z]\.)(?:\s(?:{_CAPITAL}|[A-Z]\.|de|van|von|al|bin))*"
_FULL = rf"{_CAPITAL}\s(?:[A-Z]\.\s)?{_CAPITAL}(?:\s{_CAPITAL})?"
_BEFORE = r"(?P<before>(?:(?:[\w-]+)\s){0,2})"
_OF = r"(?:\sof\s(?:the\s)?[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*)?"
_INTRODUCED = tuple(
    re.compile(form)
    for form in (
        # "Mayor Odd Framnes", "Sen. Odd Framnes"
        rf"\b{_BEFORE}(?P<title>(?i:{_TITLE})|Sen|Rep|Gov|Gen|Sgt)\.?(?:\sof\sState)?\s(?P<name>{_PERSON})",
        # "Odd Framnes, the mayor of Norrvik," and "Odd Framnes, who has been mayor"
        rf"(?P<name>{_FULL}),\s(?:who\s(?:is|was|has\sbeen|became)\s)?(?:(?:the|a|an)\s)?{_BEFORE}(?P<title>{_TITLE})\b{_OF}",
        # "The mayor, Odd Framnes," and "Norrvik's mayor, Odd Framnes,"
        rf"(?:\b[Tt]he|[’']s)\s{_BEFORE}(?P<title>{_TITLE}){_OF},\s(?P<name>{_FULL}),",
    )
)
_UNNAMED = re.compile(
    rf"\b(?:another|a|an|two|both|other|several)\s(?:[\w-]+\s){{0,2}}?(?P<one>{_TITLE})s?\b|"
    rf"\b(?P<two>{_TITLE})s?\sof\s(?:the\s)?[A-Z]|[’']s\s(?:[\w-]+\s)?(?P<three>{_TITLE})\b|\b(?P<four>{_TITLE})s\b"
)
"""Somebody else of the same title, named or not."""
REFERENCE = rf"[Tt]he\s(?P<before>(?:[\w-]+\s){{0,2}})(?P<title>{_TITLE})"
"""A title in place of a name, as a pattern: "the mayor", "the former mayor"."""
_SAID = r"(?:said|says|told|added|asked|wrote|argued|explained|warned|insisted|testified|recalled|noted|replied)"
_SPEAKING = re.compile(rf"(?P<name>{_FULL})(?:,\s[^,.;“”\"]{{2,80}},)?\s{_SAID}\b|\b{_SAID}\s(?P<behind>{_FULL})")
_MISTER = re.compile(rf"\b(?P<title>Mr|Mrs|Ms|Miss)\.?\s(?P<name>{_PERSON})")
_QUOTED = re.compile(r"[“\"«][^“”\"«»\n]*[”\"»]")
_ENDED = re.compile(r"(?<![A-Z])(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)(?<!\bSen)(?<!\bRep)(?<!\bGov)[.!?]\s+|\n\s*")
_NAME = re.compile(_PERSON)
BODIES = frozenset(
    "house news times department committee court office administration post party campaign bureau agency white fox "
    "government ministry company union council police journal press association senate congress".split()
)
"""Last words of names that are no people: they speak through one."""
_HE, _SHE = "he", "she"


@dataclass(frozen=True, slots=True)
class People:
    """The people whom one article introduces, by last name in lower case ("framnes")."""

    text: str
    """The article without what is quoted there, every offset kept."""
    titled: dict[str, frozenset[tuple[str, frozenset[str]]]]
    """By title: the names with the words before the title; the name "" is somebody else of that title."""
    known: frozenset[str]
    spoken_of: dict[str, str]
    """Who is a Mr. or a Ms.: "he" or "she"."""

    def meant(self, who: str, place: int) -> str:
        """Give the last name of the person whom a title or pronoun at `place` means, "" where that is open."""
        if who.lower() in {_HE, _SHE}:
            return self._before(who.lower(), place)
        match = re.fullmatch(REFERENCE, who)
        return self._titled(match["title"].lower(), frozenset(match["before"].lower().split())) if match else ""

    def _titled(self, title: str, before: frozenset[str]) -> str:
        names = {
            name
            for name, words in self.titled.get(title, ())
            if not name or (before <= words and before & _TURNING == words & _TURNING)
        }
        return names.pop() if len(names) == 1 else ""

    def _before(self, pronoun: str, place: int) -> str:
        """Give the one person of the sentence before; nobody where the own sentence names somebody already."""
        told = self.text[max(0, place - 1500) : place]
        ends = [0, *(m.end() for m in _ENDED.finditer(told))]
        sentences = [told[a:b] for a, b in zip(ends, (*ends[1:], len(told)), strict=True)]
        own, earlier = sentences[-1], [s for s in sentences[:-1] if s.strip(" .,\n")]
        if self.named(own) or not earlier or len(ends) == 1:
            return ""
        names = self.named(earlier[-1])
        if len(names) != 1 or not names <= self.known:
            return ""
        (name,) = names
        doing = name in {*(s.name for s in subjects(earlier[-1])), *_speaking(earlier[-1])}
        return name if doing and self.spoken_of.get(name, pronoun) == pronoun else ""

    def named(self, words: str) -> frozenset[str]:
        """Give who is named in some words: people that are known, and any two capitals that may be somebody."""
        found = ((m.group(), last_name(m.group())) for m in _NAME.finditer(words))
        names = (name for said, name in found if name in self.known or (name and " " in said))
        return frozenset(names) - BODIES


@lru_cache(maxsize=200)
def people(text: str) -> People:
    """Find whom an article introduces, and with which titles."""
    text = _QUOTED.sub(lambda m: " " * len(m.group()), text)
    titled: dict[str, set[tuple[str, frozenset[str]]]] = defaultdict(set)
    introduced: set[int] = set()
    known: set[str] = set()
    for form in _INTRODUCED:
        for match in form.finditer(text):
            name = last_name(match["name"])
            title = match["title"].lower()
            if name:
                titled[_SHORT.get(title, title)].add((name, frozenset(match["before"].lower().split())))
                introduced.update(range(*match.span("title")))
                known.add(name)
    for match in _UNNAMED.finditer(text):
        group = str(match.lastgroup)
        if match.start(group) not in introduced:
            titled[match[group]].add(("", frozenset()))
    known.update(_speaking(text))
    spoken_of: dict[str, str] = {}
    for match in _MISTER.finditer(text):
        spoken_of[last_name(match["name"])] = _HE if match["title"] == "Mr" else _SHE
    known |= spoken_of.keys()
    return People(text, {t: frozenset(n) for t, n in titled.items()}, frozenset(known - BODIES - {""}), spoken_of)


def _speaking(text: str) -> list[str]:
    """Give the last names of those who are named in full where they say something."""
    return [last_name(m["name"] or m["behind"]) for m in _SPEAKING.finditer(text)]
