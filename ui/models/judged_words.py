"""What a person decided, and what is worth deciding, in the words and signs of the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from compare.judgements import (
    INSTEAD,
    Bookmarked,
    Confirmed,
    Deed,
    LeftOut,
    Linked,
    Merged,
    Noted,
    Rejected,
    Relabelled,
    Split,
    TakenIn,
    Unlinked,
)
from compare.model import Coverage
from compare.review import Doubt
from ui.models.plain_words import PHRASE, score_words, shortened, state_words

if TYPE_CHECKING:
    from compare.judgements import Judged, Judgement, Ruling
    from compare.model import Fact, Sentence

_tr = QCoreApplication.translate

JUDGED, NOTED, BOOKMARKED = "✓", "✎", "★"
"""Signs for what a person judged, wrote a note on, or wants to find again."""


@dataclass(frozen=True, slots=True)
class At:
    """What a judgement is about: a fact, in one article or (None) as a whole, a sentence, and other facts selected.

    `paragraph` is the number of one that holds no compared sentence.
    """

    fact: Fact | None = None
    article_id: str | None = None
    sentence: Sentence | None = None
    others: tuple[Fact, ...] = ()
    paragraph: int | None = None


def deed_words(deed: Deed) -> str:
    """Say what was done, and that it was not the program."""
    return {
        Deed.CONFIRMED: _tr("Judged", "confirmed by you"),
        Deed.REJECTED: _tr("Judged", "rejected by you"),
        Deed.LINKED: _tr("Judged", "linked by you"),
        Deed.UNLINKED: _tr("Judged", "unlinked by you"),
        Deed.MERGED: _tr("Judged", "merged by you"),
        Deed.SPLIT: _tr("Judged", "split by you"),
        Deed.RELABELLED: _tr("Judged", "named by you"),
    }[deed]


def step_words(judgement: Judgement) -> str:
    """Name a judgement that came out of a file as the step that can be undone."""
    match judgement:
        case Confirmed(fact=at) | Rejected(fact=at):
            verb = _tr("Judging", "reject") if isinstance(judgement, Rejected) else _tr("Judging", "confirm")
            words = _tr("Judging", "{verb} {outlet}: {fact}")
            return words.format(verb=verb, outlet=judgement.witness.outlet, fact=shortened(at.words, PHRASE))
        case Linked(one=at):
            words = _tr("Judging", "link: {fact}")
        case Unlinked(one=at):
            words = _tr("Judging", "unlink: {fact}")
        case Merged(facts=(at, *_)):
            words = _tr("Judging", "merge: {fact}")
        case Split(fact=at):
            words = _tr("Judging", "split: {fact}")
        case Relabelled(fact=at):
            words = _tr("Judging", "relabel: {fact}")
        case Noted(fact=at):
            words = _tr("Judging", "note: {fact}")
        case Bookmarked(fact=at):
            words = _tr("Judging", "bookmark: {fact}")
        case TakenIn(paragraph=at):
            words = _tr("Judging", "take in: {fact}")
        case LeftOut(paragraph=at):
            words = _tr("Judging", "leave out: {fact}")
        case _:
            return ""
    return words.format(fact=shortened(at.words, PHRASE))


def ruling_words(ruling: Ruling) -> str:
    """Say who decided a cell, and what the program had found."""
    words = _tr("Judged", "{sign} {deed}; the program found: {state}, score {score}")
    found = state_words(ruling.found)
    deed = deed_words(ruling.deed)
    return words.format(sign=JUDGED, deed=deed[:1].upper() + deed[1:], state=found, score=score_words(ruling.score))


def verdict_words(state: Coverage) -> tuple[str, str]:
    """Say what confirming a state and rejecting it come to."""
    found = Coverage.REPORTED if state is Coverage.UNSURE else state
    return (
        _tr("Judged", "Confirm: {state} (Y)").format(state=state_words(found)),
        _tr("Judged", "Reject: {state} (X)").format(state=state_words(INSTEAD[state])),
    )


def doubt_words(doubt: Doubt) -> str:
    """Say why a cell is worth a look."""
    return {
        Doubt.UNSURE: _tr("Judged", "said or not? The score cannot tell"),
        Doubt.CLASH: _tr("Judged", "a clash: do both speak of the same thing?"),
        Doubt.GROUPED: _tr("Judged", "counts as said, on thin evidence"),
        Doubt.NEARLY_FOUND: _tr("Judged", "not found, but only just"),
        Doubt.BARELY_FOUND: _tr("Judged", "found in part, but only just"),
    }[doubt]


def fact_signs(judged: Judged, fact: Fact) -> str:
    """Give the signs of what a person did to a fact as a whole, "" for nothing: "★ ✎ ✓"."""
    signs = (
        (BOOKMARKED, fact.id in judged.bookmarks),
        (NOTED, fact.id in judged.notes),
        (JUDGED, bool(judged.facts.get(fact.id))),
    )
    return " ".join(sign for sign, holds in signs if holds)


def fact_words(judged: Judged, fact: Fact) -> str:
    """Say what a person did to a fact as a whole, one sentence each; "" for nothing."""
    parts = []
    if deeds := judged.facts.get(fact.id):
        words = ", ".join(deed_words(deed) for deed in deeds)
        parts.append(f"{JUDGED} {words[:1].upper()}{words[1:]}.")
    if label := judged.labels.get(fact.id):
        parts.append(_tr("Judged", "The program's label: {label}.").format(label=label.rstrip(". …")))
    if fact.id in judged.bookmarks:
        parts.append(BOOKMARKED + " " + _tr("Judged", "Bookmarked."))
    return " ".join(parts)
