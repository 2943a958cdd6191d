"""The same quotation in two articles: told alike, shortened, altered, or given to another speaker."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from compare import lexicon
from compare.attribution import Quotation, quotations
from compare.model import Span
from compare.people import BODIES, REFERENCE
from compare.subjects import last_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.model import Article

_RUN = 4
"""Words in a row that two quotations must share before they are compared."""
_SHORTEST = 6
"""Words that two quotations must have in common to be one."""
_LONG_ENOUGH = 8
"""Words that both must have around a change for it to tell."""
_MOST_ALIKE = 0.75
"""Share of the words of the common part that both have, from which it is the same quotation."""
_ALTERED_ALIKE = 0.8
_CHANGES = 2
_MOST_CHANGED = 3
"""Words in a row that may differ: more is rather another sentence of the same speech."""
_LEAST_TOLD = 12.0
"""How much the words of a quotation must tell for another speaker to be told of: three or four words with content."""
_SPOKEN = re.compile(r"\[[^\]]*\]|\([^)]*\)|[^\W_]+(?:[’'][^\W_]+)*|…|\.\s?\.\s?\.|[*-]{2,}")
_CONTRACTED = {
    "it's": "it is", "that's": "that is", "there's": "there is", "he's": "he is", "she's": "she is", "i'm": "i am",
    "we're": "we are", "they're": "they are", "you're": "you are", "don't": "do not", "doesn't": "does not",
    "didn't": "did not", "isn't": "is not", "aren't": "are not", "wasn't": "was not", "weren't": "were not",
    "won't": "will not", "can't": "can not", "cannot": "can not", "i've": "i have", "we've": "we have",
    "i'll": "i will", "we'll": "we will", "gonna": "going to", "let's": "let us", "what's": "what is",
    "percent": "per cent", "ok": "okay", "u.s": "us",
}  # fmt: skip
_VOWELS = re.compile(r"[aeiouy]|(.)(?=\1)")
FILLERS = frozenset("uh um er oh ah well so and but you know i mean that very just really".split())
"""Words that change nothing where they are left out or put in."""


class Rendering(StrEnum):
    """How one article gives what another quotes."""

    ALIKE = "alike"
    SHORTENED = "shortened"
    ALTERED = "altered"


@dataclass(frozen=True, slots=True)
class Change:
    """Two quotations of the same words: how the other gives them, and the differing words of each (by offset)."""

    rendering: Rendering
    here: Span
    there: Span
    told: float
    """How much the words tell that both have (see `lexicon.weight`)."""
    whole: bool
    """Whether all words of one are in the other."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a quotation in plain form, by offset into the quotation."""

    form: str
    span: Span

    @property
    def gap(self) -> bool:
        """Whether words are left out or put in by the editor here."""
        return not self.form[0].isalnum()

    def moved(self, by: int) -> Word:
        """Give the word by offset into the text that the quotation begins at `by` of."""
        return Word(self.form, Span(self.span.start + by, self.span.end + by))


@lru_cache(maxsize=20_000)
def spoken(text: str) -> tuple[Word, ...]:
    """Give the words of a quotation in plain form: contractions spelled out, gaps and editors' brackets as such."""
    words: list[Word] = []
    for match in _SPOKEN.finditer(text.replace("\ufffd", "’")):
        form = match.group().lower().replace("’", "'")
        words.extend(Word(part, Span(*match.span())) for part in _CONTRACTED.get(form, form).split(None, 1) or [form])
    return tuple(words)


def compared(here: str, there: str) -> Change | None:
    """Say how two quotations differ; None where they are not the same words, or differ beyond what one change explains.

    Only what lies between words that both have can be altered: a quotation may begin later and end earlier.
    """
    from difflib import SequenceMatcher

    a, b = spoken(here), spoken(there)
    steps = SequenceMatcher(None, [w.form for w in a], [w.form for w in b], autojunk=False).get_opcodes()
    same = [n for n, step in enumerate(steps) if step[0] == "equal"]
    if not same:
        return None
    inner = steps[same[0] : same[-1] + 1]
    alike = sum(i2 - i1 for tag, i1, i2, _, _ in inner if tag == "equal")
    longest = max(i2 - i1 for tag, i1, i2, _, _ in inner if tag == "equal")
    extent = max(inner[-1][2] - inner[0][1], inner[-1][4] - inner[0][3])
    if longest < _RUN or alike < _SHORTEST or alike < _MOST_ALIKE * extent:
        return None
    told = sum(lexicon.weight(w.form) for tag, i1, i2, _, _ in inner if tag == "equal" for w in a[i1:i2])
    changed = [
        (Span(i1, i2), Span(j1, j2))
        for tag, i1, i2, j1, j2 in inner
        if tag == "replace" and _telling(a[i1:i2], b[j1:j2])
    ]
    if 1 <= len(changed) <= _CHANGES and alike >= _LONG_ENOUGH and alike > _ALTERED_ALIKE * extent:
        left, right = changed[0]
        return Change(Rendering.ALTERED, _extent(a, left), _extent(b, right), told=told, whole=False)
    if changed:
        return None
    return Change(
        Rendering.ALIKE if len(steps) == 1 else Rendering.SHORTENED,
        _extent(a, Span(0, len(a))),
        _extent(b, Span(0, len(b))),
        told=told,
        whole=alike == min(len(a), len(b)),
    )


def _telling(left: Sequence[Word], right: Sequence[Word]) -> bool:
    """Whether one run of words in place of another changes what was said."""
    if any(w.gap for w in (*left, *right)) or max(len(left), len(right)) > _MOST_CHANGED:
        return False
    forms = {lexicon.lemma(w.form) for w in left}, {lexicon.lemma(w.form) for w in right}
    stems = {f[:3] for f in forms[0]} & {f[:3] for f in forms[1]}  # "Spain", "Spanish"
    fresh = [{f for f in side if f[:3] not in stems} - FILLERS for side in forms]
    return all(any(lexicon.weight(f) > 0 and not f.isdigit() for f in side) for side in fresh) and not spelling(
        [w.form for w in left], [w.form for w in right]
    )


def spelling(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether two runs are one word in two spellings ("defense", "defence"; "mama", "momma")."""
    from rapidfuzz.distance import Levenshtein

    one, other = "".join(left), "".join(right)
    if _VOWELS.sub("", one) == _VOWELS.sub("", other):
        return True
    return Levenshtein.distance(one, other) <= max(1, min(len(one), len(other)) // 5)


def _extent(words: Sequence[Word], span: Span) -> Span:
    return Span(words[span.start].span.start, words[span.end - 1].span.end)


@dataclass(frozen=True, slots=True)
class QuotationClash:
    """A quotation that two articles give in other words, or to other people.

    `here` and `there` are an article and the differing words in its text, or the two speakers.
    """

    here: tuple[str, Span]
    there: tuple[str, Span]
    spoken: tuple[Span, Span]
    """Both quotations."""
    other_speaker: bool


def clashing_quotations(articles: Sequence[Article]) -> Iterator[QuotationClash]:
    """Give the quotations that two articles give in other words, or to other people."""
    found = {a.id: quotations(a.text) for a in articles}
    texts = {a.id: a.text for a in articles}
    for (one, q), (other, r) in _candidates(texts, found):
        change = compared(q.span.of(texts[one]), r.span.of(texts[other]))
        if change is None:
            continue
        if change.rendering is Rendering.ALTERED:
            here, there = _shift(change.here, q.span.start), _shift(change.there, r.span.start)
            if not (_has(texts[other], q, here, texts[one]) or _has(texts[one], r, there, texts[other])):
                yield QuotationClash((one, here), (other, there), (q.span, r.span), other_speaker=False)
            continue
        speakers = q.speaker, r.speaker
        if not (speakers[0] and speakers[1] and change.whole and change.told >= _LEAST_TOLD):
            continue
        if _other_speaker(q, r, texts[one], texts[other]):
            yield QuotationClash((one, speakers[0]), (other, speakers[1]), (q.span, r.span), other_speaker=True)


def _candidates(
    texts: dict[str, str], found: dict[str, tuple[Quotation, ...]]
) -> list[tuple[tuple[str, Quotation], tuple[str, Quotation]]]:
    """Give the pairs of quotations of different articles that share a run of words."""
    index: dict[tuple[str, ...], set[tuple[str, int]]] = defaultdict(set)
    for article_id, quoted in found.items():
        for n, quotation in enumerate(quoted):
            forms = [w.form for w in spoken(quotation.span.of(texts[article_id]))]
            for k in range(len(forms) - _RUN + 1):
                index[tuple(forms[k : k + _RUN])].add((article_id, n))
    pairs = {pair for places in index.values() for pair in combinations(sorted(places), 2) if pair[0][0] != pair[1][0]}
    return [((a, found[a][n]), (b, found[b][m])) for (a, n), (b, m) in sorted(pairs)]


def _shift(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _has(text: str, quotation: Quotation, changed: Span, source: str) -> bool:
    """Whether a text has the changed words of another's quotation with the words next to them."""
    words = [w.form for w in spoken(source[max(quotation.span.start, changed.start - 40) : changed.end])][-3:]
    return " ".join(words) in " ".join(w.form for w in spoken(text))


def _other_speaker(q: Quotation, r: Quotation, here: str, there: str) -> bool:
    """Whether two articles name different people for the same words, neither naming the other's nearby."""
    names = q.name, r.name
    told = _by_name(q, here) and _by_name(r, there)
    if not told or not all(names) or names[0] == names[1] or BODIES & {*names}:
        return False
    around = here[max(0, q.span.start - 500) : q.span.end + 300], there[max(0, r.span.start - 500) : r.span.end + 300]
    return names[1] not in around[0].lower() and names[0] not in around[1].lower()


def _by_name(quotation: Quotation, text: str) -> bool:
    """Whether the speaker is given by name, or by a title that means somebody; not as "she"."""
    speaker = quotation.speaker.of(text) if quotation.speaker else ""
    titled = bool(quotation.name) and re.fullmatch(REFERENCE, speaker) is not None
    return "\ufffd" not in speaker and (titled or bool(last_name(speaker)))
