"""The names that do something in a sentence: a name with a verb right behind it ("Jeb Bush released …")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from compare.model import Span

_CAPITAL = r"[A-Z][\w’'-]*[\w]|[A-Z]\."
_NAME = re.compile(rf"(?<![\w“\"])(?:{_CAPITAL})(?:\s(?:{_CAPITAL}|of|de|van|von|al|bin)(?=\s|$|[,’']))*")
_NO_NAME = frozenset(
    "The A An In On At But And Or If When While After Before As It He She They We I You This That These Those There "
    "His Her Their Its Our My For From With By To Of Not No So Yet Then Now Also Since Until Although Though Because "
    "Some Many Most All Both Each Every Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February "
    "March April May June July August September October November December Who What Where Why How Which".split()
)
_TITLES = frozenset(
    "Mr Mrs Ms Dr Sen Rep Gov President Senator Representative Governor Secretary Minister Judge Justice Chief General "
    "Gen Col Lt Sgt Captain Sir Lady King Queen Prince Princess Pope Mayor Vice Prime Former Jr Sr".split()
)
_ASIDE = (
    r"(?:,(?:[^,;“”\"]{2,110},)?)?(?:\s\([^()]{1,30}\))?(?:\son\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?"
    r"(?:\s(?:also|then|later|already|now|still|reportedly|just|only|never|not|first|once|[a-z]+ly))?"
)
_AUXILIARY = (
    r"(?:is|was|are|were|has|had|have|will|would|did|does|said|says|told|won|lost|took|gave|made|got|met|spent|paid|"
    r"sold|bought|held|left|led|went|came|began|became|ran|saw|sent|set|put|cut|hit|beat|wrote|spoke|found|built|fell|"
    r"rose|grew|drew|kept|knew|thought|brought|caught|taught|stood|won|shot|struck|flew|drove|broke|chose|rode)"
)
_VERB = re.compile(rf"(?:{_ASIDE}|,?\swho)\s(?P<verb>{_AUXILIARY}|[a-z]{{2,}}(?:ed|es))\b")


@dataclass(frozen=True, slots=True)
class Subject:
    """A name with a verb behind it: `name` is its last word without title, `end` where the verb ends."""

    span: Span
    name: str
    end: int


@lru_cache(maxsize=20_000)
def subjects(text: str) -> tuple[Subject, ...]:
    """Give the names that have a verb right behind them, in reading order."""
    found: list[Subject] = []
    for match in _NAME.finditer(text):
        name = last_name(match.group())
        verb = _VERB.match(text, match.end())
        aside = bool(found and verb and found[-1].end >= verb.end())  # "Lena Moberg, a Norwegian, led …"
        if name and verb and not aside:
            found.append(Subject(Span(*match.span()), name, verb.end()))
    return tuple(found)


def last_name(words: str) -> str:
    """Give the word that a name is known by ("Mayor Odd H. Framnes of Norrvik" → "framnes"), "" for what is no name."""
    kept = [w.strip(".,’'") for w in re.split(r"\s(?:of|from|for)\s", words)[0].split()]
    kept = [w for w in kept if len(w) > 1 and w[0].isupper() and w not in _NO_NAME and w not in _TITLES]
    return re.sub(r"[’']s$", "", kept[-1]).lower() if kept else ""


def subject_of(text: str, place: int) -> Subject | None:
    """Give the name that does what is told at `place`: the last one with its verb before it in the same sentence."""
    before = [s for s in subjects(text) if s.end <= place]
    return before[-1] if before else None
