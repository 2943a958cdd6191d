"""Who else says a sentence, in plain words: for tool tips, screen readers and the chips below the columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from compare.model import Coverage, Standing
from ui.languages.phrases import in_words
from ui.widgets.marks import mark_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compare.comparison import Comparison
    from compare.model import Fact, Sentence

_tr = QCoreApplication.translate
NAMED = 6
"""Outlets named before the rest is counted."""


def who_says(comparison: Comparison, sentence: Sentence) -> str:
    """Give a few lines: how the sentence stands, who says it, who was not found to, and how a clash reads elsewhere."""
    standing = comparison.standing(sentence)
    if standing is Standing.NOT_COMPARED:
        return ""
    if not comparison.method.encoder:
        return _alike(comparison, sentence)
    mark = mark_of(standing)
    word = in_words(mark.word)
    lines = [f"{word[:1].upper()}{word[1:]}: {in_words(mark.meaning)}."]
    states = coverages(comparison, sentence)
    for words, wanted in (
        (_tr("Who", "Reported by {names}."), Coverage.REPORTED),
        (_tr("Who", "In part by {names}."), Coverage.PARTLY),
        (_tr("Who", "Otherwise in {names}."), Coverage.CONFLICTING),
        (_tr("Who", "Perhaps in {names}."), Coverage.UNSURE),
        (_tr("Who", "Not found in {names}."), Coverage.ABSENT),
    ):
        if named := [a for a, state in states.items() if state is wanted]:
            lines.append(words.format(names=names(comparison, named)))
    lines += [_clash(comparison, d_readings) for d_readings in _readings(comparison, sentence)]
    return "\n".join(lines)


def _alike(comparison: Comparison, sentence: Sentence) -> str:
    """Say who has the sentence in nearly the same words; of all others nothing is known yet."""
    ends = {end.article_id for match in comparison.matches_of(sentence) for end in (match.left, match.right)}
    words = _tr("Who", "Nearly the same words in {names}. Meaning is not compared yet.")
    return words.format(names=names(comparison, ends - {sentence.article_id}))


def spoken(comparison: Comparison, sentence: Sentence) -> str:
    """Say a sentence for a screen reader: its number, its words, and how it stands."""
    of = len(comparison.sentences_of(sentence.article_id))
    place = _tr("Who", "Sentence {number} of {of}").format(number=sentence.index + 1, of=of)
    return f"{place}. {comparison.quote(sentence)} {who_says(comparison, sentence)}"


def fact_place(comparison: Comparison, sentence: Sentence, fact: Fact | None) -> str:
    """Say which of several facts of a sentence `fact` is, or how many it carries; "" for a single one."""
    facts = comparison.facts_of(sentence)
    if len(facts) < 2:
        return ""
    if fact not in facts:
        return _tr("Who", "Carries {of} facts: another click, or Enter, goes to the next.").format(of=len(facts))
    words = _tr("Who", "Fact {number} of {of} in this sentence: another click, or Enter, goes to the next.")
    return words.format(number=facts.index(fact) + 1, of=len(facts))


def coverages(comparison: Comparison, sentence: Sentence) -> dict[str, Coverage]:
    """Give what every other article does with the sentence: the best state among the facts it carries."""
    facts = comparison.facts_of(sentence)
    others = [a.id for a in comparison.articles if a.id != sentence.article_id]
    return {a: max((comparison.coverage(f, a) for f in facts), key=_BEST.index) for a in others} if facts else {}


def names(comparison: Comparison, article_ids: Iterable[str]) -> str:
    """Give "A Harbour Wire, C Evening Post and 4 more"."""
    wanted = set(article_ids)
    known = [f"{comparison.letter(a.id)} {a.outlet}" for a in comparison.articles if a.id in wanted]
    if len(known) <= NAMED:
        return ", ".join(known)
    return _tr("Who", "{names} and {count} more").format(
        names=", ".join(known[: NAMED - 1]), count=len(known) - NAMED + 1
    )


def _readings(comparison: Comparison, sentence: Sentence) -> list[list[tuple[str, str]]]:
    found = []
    for fact in comparison.facts_of(sentence):
        for clash in comparison.clashes_of(fact):
            if any(r.passage.sentence == sentence for r in clash.readings):
                found.append([(r.passage.sentence.article_id, comparison.quote(r.passage)) for r in clash.readings])
    return found


def _clash(comparison: Comparison, readings: list[tuple[str, str]]) -> str:
    return " ≠ ".join(f"{comparison.letter(a)} “{words}”" for a, words in readings)


_BEST = [Coverage.ABSENT, Coverage.UNSURE, Coverage.PARTLY, Coverage.CONFLICTING, Coverage.REPORTED]
