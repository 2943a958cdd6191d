"""Where two statements name somebody or some place else in the same role.

Either the statements are the same but for the name, or the two names are so alike that one was taken for the other
("Norwalk", "Norfolk"). In both cases neither article may know the other's name at all: whoever is named there too is
another person. A name spelled in two ways is no clash.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from compare import lexicon
from compare.model import Span
from compare.subjects import last_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.statements import Clash, Pair, Statement

_SAME_BUT_FOR_THE_NAME = 0.7
"""Share of the words of the shorter statement that both have in the same order, names that differ left out."""
_SAME_BOTH_WAYS = 0.5
_FRAME = 5
"""Words next to two names that must be the same for both to stand in one place."""
_SHORTEST_ALIKE = 5
"""Letters of a name from which one that differs by a letter or two is the same name."""
_CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december".split()
)
_TOKEN = re.compile(r"\w+(?:[’'.-]\w+)*|[^\w\s]")
_CONNECTORS = frozenset("of de van von al bin the".split())


def clashing_names(pair: Pair) -> Iterator[Clash]:
    """Give the names that stand in the same place of two statements and differ."""
    if not pair.nearest or pair.at_other_times or pair.one.once(_in_title_case) or pair.other.once(_in_title_case):
        return
    yield from _confused(pair)
    if pair.mutual >= _SAME_BOTH_WAYS:
        yield from _replaced(pair)


def _in_title_case(statement: Statement) -> bool:
    """Whether capitals tell nothing of names: most long words have one."""
    words: list[str] = [w for w in re.findall(r"[^\W\d_]+", statement.text) if len(w) > 3]
    return sum(w[0].isupper() for w in words) > len(words) / 2


def _confused(pair: Pair) -> Iterator[Clash]:
    here, there = pair.one.once(_names), pair.other.once(_names)
    for name in sorted(here.keys() - there.keys()):
        for other in sorted(there.keys() - here.keys()):
            if _nearly_alike(name, other) and _unknown(name, pair.other) and _unknown(other, pair.one):
                yield pair.one.piece(here[name]), pair.other.piece(there[other])


def _nearly_alike(one: str, other: str) -> bool:
    """Whether two names in plain form are of one length in which a letter or two are others, and other ones to the ear.

    A letter too many or too few, or two changed over, is a slip in spelling the same name.
    """
    if len(one) != len(other) or len(one) < _SHORTEST_ALIKE or one[0] != other[0] or {one, other} & _CALENDAR:
        return False
    apart = sum(x != y for x, y in zip(one, other, strict=True))
    most = 2 if len(one) >= _SHORTEST_ALIKE + 2 else 1
    return 0 < apart <= most and sorted(one) != sorted(other) and _sounds(one) != _sounds(other)


def _plain(word: str) -> str:
    """Give a word in lower case without accents, hyphens and apostrophes."""
    letters = unicodedata.normalize("NFKD", re.sub(r"[’']s?$|[-’']", "", word.lower()))
    return "".join(c for c in letters if not unicodedata.combining(c))


def _sounds(word: str) -> str:
    """Give the consonants, which spellings of one foreign name have in common ("Moammar", "Muammar")."""
    return re.sub(r"[aeiouy]|(.)(?=\1)", "", word)


def _names(statement: Statement) -> dict[str, Span]:
    """Give the single words that are names, in plain form: capitals that the article never writes small."""
    found: dict[str, Span] = {}
    for match in re.finditer(r"[^\W\d_][\w’'-]*", statement.text):
        word = match.group()
        inside = match.start() > 0 and not re.search(r"[.!?:“\"‘]\s*$", statement.text[: match.start()])
        if word[0].isupper() and inside and not word.isupper() and word.lower() not in _words(statement.article.text):
            found.setdefault(_plain(word), Span(*match.span()))
    return found


@lru_cache(maxsize=200)
def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


@lru_cache(maxsize=200)
def _plain_text(text: str) -> str:
    return _plain(text)


def _unknown(name: str, statement: Statement) -> bool:
    """Whether the article of a statement has none of the words of a name in plain form."""
    text = _plain_text(statement.article.text)
    return not any(w in text for w in name.split() if w not in _CONNECTORS)


def _replaced(pair: Pair) -> Iterator[Clash]:
    """Give the name that stands in for another where the words on both sides are the same."""
    from difflib import SequenceMatcher

    (here, left), (there, right) = pair.one.once(_tokens), pair.other.once(_tokens)
    if 2 * len({*left} & {*right}) < min(len({*left}), len({*right})):
        return
    steps = SequenceMatcher(None, left, right, autojunk=False).get_opcodes()
    alike = sum(i2 - i1 for tag, i1, i2, _, _ in steps if tag == "equal")
    for before, (tag, i1, i2, j1, j2), after in zip(steps, steps[1:], steps[2:], strict=False):
        framed = before[0] == after[0] == "equal" and before[2] - before[1] + after[2] - after[1] >= _FRAME
        framed = framed and alike >= _SAME_BUT_FOR_THE_NAME * min(len(here) - (i2 - i1), len(there) - (j2 - j1))
        if tag != "replace" or not framed or not _is_name(here, i1, i2) or not _is_name(there, j1, j2):
            continue
        a, b = Span(here[i1].start(), here[i2 - 1].end()), Span(there[j1].start(), there[j2 - 1].end())
        names = _plain(a.of(pair.one.text)), _plain(b.of(pair.other.text))
        if _unknown(names[0], pair.other) and _unknown(names[1], pair.one) and not _one_name(*names):
            yield pair.one.piece(a), pair.other.piece(b)


def _one_name(one: str, other: str) -> bool:
    """Whether two names are one in two spellings, or one begins like the other ("Republic", "Republika")."""
    return _sounds(one) == _sounds(other) or one[:5] == other[:5]


def _tokens(statement: Statement) -> tuple[list[re.Match[str]], list[str]]:
    """Give the words and signs of a statement, and their dictionary forms."""
    tokens = list(_TOKEN.finditer(statement.text))
    return tokens, [_form(t.group()) for t in tokens]


def _form(word: str) -> str:
    return lexicon.lemma(word) if word.isalpha() else word


def _is_name(tokens: list[re.Match[str]], first: int, end: int) -> bool:
    """Whether tokens are one whole name, not at the very start of the sentence where any word has a capital."""
    words = [t.group() for t in tokens[first:end]]
    if any(w.isupper() for w in words):  # "US" may stand for "United States"
        return False
    around = [tokens[k].group() for k in (first - 1, end) if 0 <= k < len(tokens)]
    if not last_name(" ".join(words)):  # "the Mayor" is somebody's title
        return False
    if first == 0 or len(words) > 4 or {w.lower() for w in words} & _CALENDAR or any(w[0].isupper() for w in around):
        return False
    return words[0][0].isupper() and all(w[0].isupper() or w in _CONNECTORS for w in words)
