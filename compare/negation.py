"""Where one statement says what another denies: the same deed with and without "not", or its opposite."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare import lexicon
from compare.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.statements import Clash, Pair, Statement

_MOSTLY_SAME = 0.6
"""Share of the shorter statement's content that both have from which a "not" in one of them tells."""
_SAME_BOTH_WAYS = 0.5
_NOT = re.compile(
    r"\b(?:not|never|no longer|neither|nobody|no one|none|cannot|without|has yet to|have yet to|had yet to|"
    r"fail(?:s|ed)? to|refuse[sd]? to|decline[sd]? to|denied|denies|deny|\w+n[’']t)\s+"
    r"(?:(?:been|be|being|have|has|had|ever|yet|even|also|actually|formally|immediately|\w+ly)\s+){0,3}"
    r"(?P<verb>[^\W\d_]{3,})",
    re.IGNORECASE,
)
_ANY_NOT = re.compile(
    r"\b(?:no|not|never|neither|nor|nobody|none|cannot|without|hardly|yet to|fail\w*|refus\w*|declin\w*|"
    r"den(?:y|ie[sd])|reject\w*|stop\w*|block\w*|unable|unlikely|far from|instead|rather)\b|n[’']t\b",
    re.IGNORECASE,
)
_NOT_ALL = re.compile(r"\bnot\s+(?:only|just|all|every|always|necessarily|entirely|simply|merely|yet|least)\b", re.I)
_UNREAL = re.compile(
    r"\b(?:would|could|might|may(?!\s\d)|should|if|whether|unless|wants?|wanted|hopes?|plans?|expected|likely|"
    r"favou?rites?|will|can|must|asked|question|ought|need|needs)\b|\?",
    re.IGNORECASE,
)
_OPPOSITES = (
    ("acquit", "convict"), ("rise", "fall"), ("increase", "decrease"), ("win", "lose"), ("survive", "die"),
    ("allow", "forbid"), ("allow", "ban"), ("support", "oppose"), ("lift", "impose"), ("open", "close"),
    ("uphold", "overturn"), ("guilty", "innocent"), ("release", "detain"), ("rise", "drop"), ("gain", "lose"),
)  # fmt: skip
_WORD = re.compile(r"(?<!\bto )(?<![\w’'])[^\W\d_]{3,}")
_VAGUE = frozenset("be have do get make take go come see know think say tell want like need use give find".split())


@dataclass(frozen=True, slots=True)
class _Deed:
    form: str
    span: Span
    """Of the word, with the "not" before it where there is one."""


def clashing_negations(pair: Pair) -> Iterator[Clash]:
    """Give what one statement does and the other does not do."""
    if not pair.nearest or pair.mutual < _SAME_BOTH_WAYS or pair.shared < _MOSTLY_SAME:
        return
    if pair.one.once(_guessed) or pair.other.once(_guessed) or pair.at_other_times or _said_by_different_people(pair):
        return
    yield from _denied(pair.one, pair.other)
    yield from ((here, there) for there, here in _denied(pair.other, pair.one))
    yield from _opposed(pair)


def _guessed(statement: Statement) -> bool:
    return bool(_UNREAL.search(statement.text) or _NOT_ALL.search(statement.text))


def _said_by_different_people(pair: Pair) -> bool:
    """Whether each side is somebody's word: people may contradict one another, which is no clash of reports."""
    here, there = pair.one.speaker, pair.other.speaker
    return here is not None and there is not None and here != there


def _denied(one: Statement, other: Statement) -> Iterator[Clash]:
    """Give what `one` denies and `other` states."""
    nots = one.once(_nots)
    if len(nots) != 1 or _ANY_NOT.search(other.text):
        return
    deed = nots[0]
    stated = [d for d in other.once(_deeds) if d.form == deed.form]
    if len(stated) == 1 and _tells(deed.form) and _one_subject(one, deed, other, stated[0]):
        yield one.piece(deed.span), other.piece(stated[0].span)


def _tells(form: str) -> bool:
    return form not in _VAGUE and lexicon.weight(form) > 0


def _nots(statement: Statement) -> tuple[_Deed, ...]:
    language = statement.article.language
    found = (m for m in _NOT.finditer(statement.text) if m["verb"].islower())
    return tuple(_Deed(lexicon.lemma(m["verb"], language), Span(*m.span())) for m in found)


def _deeds(statement: Statement) -> tuple[_Deed, ...]:
    """Give what is said to be done; what one is only "to" do is left out."""
    language = statement.article.language
    found = (m for m in _WORD.finditer(statement.text) if m.group().islower())
    return tuple(_Deed(lexicon.lemma(m.group(), language), Span(*m.span())) for m in found)


def _one_subject(one: Statement, deed: _Deed, other: Statement, stated: _Deed) -> bool:
    here, there = one.doer(deed.span.end), other.doer(stated.span.end)
    return not here or not there or here == there


def _opposed(pair: Pair) -> Iterator[Clash]:
    """Give the words of one pair of opposites where each statement has one of them and neither denies anything."""
    if _ANY_NOT.search(pair.one.text) or _ANY_NOT.search(pair.other.text):
        return
    here, there = pair.one.once(_deeds), pair.other.once(_deeds)
    forms = {d.form for d in here}, {d.form for d in there}
    for left, right in (*_OPPOSITES, *((b, a) for a, b in _OPPOSITES)):
        if left in forms[0] and right in forms[1] and not {right} & forms[0] and not {left} & forms[1]:
            a, b = (next(d for d in deeds if d.form == f) for deeds, f in ((here, left), (there, right)))
            if _one_subject(pair.one, a, pair.other, b):
                yield pair.one.piece(a.span), pair.other.piece(b.span)
