"""Judgements as rows of a project file, and back: the kind, and its values as JSON, checked one by one."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from compare.judgements import (
    Anchor,
    Bookmarked,
    Confirmed,
    LeftOut,
    Linked,
    Merged,
    Noted,
    Rejected,
    Relabelled,
    Split,
    TakenIn,
    Unlinked,
    Witness,
)
from compare.model import Coverage

if TYPE_CHECKING:
    from collections.abc import Callable

    from compare.judgements import Judgement
    from compare.store.checks import Row

_LARGEST = 2**53


def judgement_row(judgement: Judgement) -> dict[str, str]:
    """Give the columns of one judgement; raises UnicodeEncodeError for words that are no Unicode."""
    content = json.dumps(asdict(judgement), ensure_ascii=False)
    content.encode()
    return {"kind": type(judgement).__name__.lower(), "content": content}


def judgement_of(row: Row) -> Judgement:
    """Give the judgement of one row; raises Damage for anything that Crossread never writes."""
    kind, values = row.text("kind"), row.parsed("content")
    make = _KINDS.get(kind)
    if make is None:
        raise row.damage("kind")
    try:
        return make(values)
    except (KeyError, TypeError, ValueError):
        raise row.damage("content") from None


def _exactly(values: Any, *names: str) -> list[Any]:
    """Give the named values of an object that has these and no others."""
    if type(values) is not dict or set(values) != set(names):
        raise ValueError(names)
    return [values[name] for name in names]


def _text(value: Any) -> str:
    if type(value) is not str:
        raise TypeError(value)
    value.encode()
    return value


def _truth(value: Any) -> bool:
    if type(value) is not bool:
        raise TypeError(value)
    return value


def _whole(value: Any) -> int:
    if type(value) is not int or not 0 <= value < _LARGEST:
        raise ValueError(value)
    return value


def _witness(values: Any) -> Witness:
    article_id, outlet = _exactly(values, "article_id", "outlet")
    return Witness(_text(article_id), _text(outlet))


def _anchor(values: Any) -> Anchor:
    witness, start, words = _exactly(values, "witness", "start", "words")
    return Anchor(_witness(witness), _whole(start), _text(words))


def _anchors(values: Any) -> tuple[Anchor, ...]:
    if type(values) is not list:
        raise TypeError(values)
    return tuple(_anchor(v) for v in values)


def _verdict(kind: type[Confirmed | Rejected]) -> Callable[[Any], Judgement]:
    def make(values: Any) -> Judgement:
        fact, witness, state, said_at = _exactly(values, "fact", "witness", "state", "said_at")
        words = None if said_at is None else _anchor(said_at)
        return kind(_anchor(fact), _witness(witness), Coverage(_text(state)), words)

    return make


def _pair(kind: type[Linked | Unlinked]) -> Callable[[Any], Judgement]:
    def make(values: Any) -> Judgement:
        one, other = _exactly(values, "one", "other")
        return kind(_anchor(one), _anchor(other))

    return make


def _merged(values: Any) -> Judgement:
    return Merged(_anchors(*_exactly(values, "facts")))


def _split(values: Any) -> Judgement:
    fact, apart = _exactly(values, "fact", "apart")
    return Split(_anchor(fact), _anchors(apart))


def _relabelled(values: Any) -> Judgement:
    fact, label = _exactly(values, "fact", "label")
    return Relabelled(_anchor(fact), _text(label))


def _noted(values: Any) -> Judgement:
    fact, text = _exactly(values, "fact", "text")
    return Noted(_anchor(fact), _text(text))


def _bookmarked(values: Any) -> Judgement:
    fact, kept = _exactly(values, "fact", "kept")
    return Bookmarked(_anchor(fact), _truth(kept))


def _paragraph(kind: type[TakenIn | LeftOut]) -> Callable[[Any], Judgement]:
    def make(values: Any) -> Judgement:
        return kind(_anchor(*_exactly(values, "paragraph")))

    return make


_KINDS: dict[str, Callable[[Any], Judgement]] = {
    "confirmed": _verdict(Confirmed),
    "rejected": _verdict(Rejected),
    "linked": _pair(Linked),
    "unlinked": _pair(Unlinked),
    "merged": _merged,
    "split": _split,
    "relabelled": _relabelled,
    "noted": _noted,
    "bookmarked": _bookmarked,
    "takenin": _paragraph(TakenIn),
    "leftout": _paragraph(LeftOut),
}
