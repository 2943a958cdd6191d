"""Why a fact has its score in a report: what speaks for and against it, in plain words that hold for the text at hand.

`EvidenceTable.grounds` says how much weighed how far. A ground is told only where the text bears it out: that the
sentences beside it are reported too is said where they are, whatever a formula made of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from compare.evidence_table import Ground
from compare.model import Coverage, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.comparison import Comparison
    from compare.model import Cell, Fact, Sentence

_FEW, _MOST = 0.4, 0.6
"""Shares of words found up to which they speak against, and beyond which for, whatever the formula makes of them."""
SHARES = (
    (0.0, "none of its words are found together"),
    (0.2, "hardly any of its words are found together"),
    (_FEW, "few of its words are found together"),
    (_MOST, "about half of its words are found together"),
    (0.85, "most of its words are found"),
    (0.999, "nearly all of its words are found"),
    (1.0, "all of its words are found"),
)
"""What is said of the share of words found in the sentences that come nearest, up to which share."""
CLOSE, FAR = "{place} is close to it as a whole", "no sentence is close to it as a whole"
AROUND, ONE_AROUND = "the sentences beside {place} are reported", "a sentence beside {place} is reported"
NOT_AROUND, NONE_AROUND = "the sentences beside {place} are not found", "the sentence beside {place} is not found"
STANDS_OUT = "{place} has clearly more of it than any other sentence"
NONE_STANDS_OUT = "no sentence has clearly more of it than the next"
FITS_BEST, FITS_BETTER = "{place} fits no other sentence of {report} better", "{place} fits {other} better"
LATE = "it comes late in its report, and what comes late is repeated less often"
SAME = "{place} says it in the same words"
MATCHED = "{place} was matched with it as the same statement"
CLASHES = "{place} tells a detail of it otherwise"
TOO_LITTLE, NEAREST = "too little speaks for it", "{place} comes nearest to it"

_TELLING = 0.3
"""What a ground must add to the logit, at least, to be told."""
_MOST_FOR, _MOST_AGAINST = 2, 1
_HABITS = (Ground.PLACE,)
"""Grounds in what reports usually do: no objection to what is found in this one."""
_MOST_MISSING = 3
_CLOSE, _FAR = 0.65, 0.40
"""Cosines of the nearest sentence that are called close in meaning, and not close."""
_APART = 0.05
"""How much more of it a sentence that stands out has than the next one (raw containment)."""
_LATE = 0.6
"""Where in its report (0-1) a sentence comes late."""
_JOINED_BEFORE, _JOINED_BEHIND = re.compile(r"(?:\w+[-‐‑])+$"), re.compile(r"(?:[-‐‑]\w+)+")
_WORD = re.compile(r"\w+")
_LONGEST = 40
"""Characters to either side of a word in which what a hyphen joins to it is looked for."""
_SCORE_TO_LOGIT = 4.0
"""How far the logit of a chance moves at least when the chance moves by 1."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that speaks for (`favours`) or against a fact's being told in a report.

    `words` says it in English, without a capital or full stop; `missing` are the words that weigh most among those that
    the report has nowhere. `supports` is whether it speaks for the state that is shown.
    """

    words: str
    favours: bool
    supports: bool
    missing: tuple[str, ...] = ()


def reasons_for(comparison: Comparison, fact: Fact, cell: Cell) -> tuple[Reason, ...]:
    """Give the strongest reasons for a cell's score, those for the state shown first.

    There are none where a person decided, nor for the report whose own words stand for the fact.
    """
    own = cell.article_id == fact.key.sentence.article_id
    return (
        () if own or (fact.id, cell.article_id) in comparison.judged.cells else _Weighing(comparison, fact, cell).told()
    )


@dataclass(frozen=True, slots=True)
class _Told:
    """A reason that may be told, with what it adds to the logit."""

    ground: Ground
    strength: float
    words: str
    missing: tuple[str, ...] = ()


class _Weighing:
    """One fact in one report, and what the table of evidence has on it."""

    def __init__(self, comparison: Comparison, fact: Fact, cell: Cell) -> None:
        self._comparison, self._fact, self._cell = comparison, fact, cell
        self._table = comparison.evidence
        self._row, self._column = comparison.in_evidence(fact.key.sentence, cell.article_id)
        first, end = self._table.first_word[self._row : self._row + 2].tolist()
        starts, weights = self._table.word_spans[first:end, 0].tolist(), self._table.word_weights[first:end].tolist()
        told = zip(range(first, end), starts, weights, strict=True)
        self._words = [
            w for w, start, weight in told if weight > 0 and fact.key.span.start <= start < fact.key.span.end
        ]
        """The words of the fact that have content, by their rows in the table."""
        self._similarity = float(self._table.similarity[self._row, self._column])

    def told(self) -> tuple[Reason, ...]:
        """Give the reasons, in order."""
        return tuple(self._reasons())

    def _reasons(self) -> Iterator[Reason]:
        state, decisive = self._cell.coverage, self._decisive()
        if decisive is not None:
            yield Reason(decisive, favours=True, supports=True)
        if self._is_the_same():
            return
        told = sorted(self._grounds(), key=lambda t: (t.ground is not Ground.WORDS, -abs(t.strength)))
        side = 1 if state.said else -1
        supporting = [t for t in told if t.strength * side > 0][:_MOST_FOR]
        contrary = [t for t in told if t.strength * side <= 0 and t.ground not in _HABITS][:_MOST_AGAINST]
        if not supporting and not state.said:
            yield Reason(TOO_LITTLE, favours=False, supports=True)
        elif not supporting and decisive is None and self._cell.nearest is not None:
            yield Reason(NEAREST.format(place=self._place(self._cell.nearest)), favours=True, supports=True)
        for one in supporting + contrary:
            yield Reason(one.words, one.strength > 0, one.strength * side > 0, one.missing)

    def _decisive(self) -> str | None:
        """Say what alone decides: the same words, or a match or clash of sentences that the score does not show."""
        cell, fact = self._cell, self._fact
        if self._is_the_same() and cell.nearest is not None:
            return SAME.format(place=self._place(cell.nearest))
        if cell.coverage is Coverage.CONFLICTING:
            clashing = [r.passage.sentence for d in self._comparison.clashes_of(fact) for r in d.readings]
            here = [s for s in clashing if s.article_id == cell.article_id]
            return CLASHES.format(place=self._place(here[0])) if here else None
        options = self._comparison.options
        needed = options.unsure_below if cell.coverage is Coverage.PARTLY else options.reported_above
        if cell.coverage.said and cell.score < needed:
            own = [p.sentence for p in fact.contributors if p.sentence.article_id == cell.article_id]
            own.sort(key=lambda sentence: sentence != cell.nearest)
            return MATCHED.format(place=self._place(own[0])) if own else None
        return None

    def _is_the_same(self) -> bool:
        quote, nearest = self._comparison.quote, self._cell.nearest
        return self._cell.coverage.said and nearest is not None and quote(nearest) == quote(self._fact.key)

    def _grounds(self) -> Iterator[_Told]:
        yield from self._by_words()
        for ground, told in (
            (Ground.AROUND, self._around),
            (Ground.STANDING_OUT, self._standing_out),
            (Ground.MUTUAL, self._mutual),
            (Ground.PLACE, self._late),
        ):
            strength = self._strength(ground)
            if abs(strength) >= _TELLING and (words := told(strength > 0)):
                yield _Told(ground, strength, words)

    def _strength(self, ground: Ground) -> float:
        """Give what a ground adds to the logit that decides; of a fact told in part, for some of it or against all."""
        grounds = self._table.grounds
        if grounds is None or ground >= grounds.shape[2]:
            return 0.0
        some, whole = (grounds[self._row, self._column, ground] / 10).tolist()
        if self._cell.coverage is Coverage.PARTLY:
            return float(some if some > 0 else min(whole, 0.0))
        return float(whole if self._cell.coverage.said else some)

    # -- words ----------------------------------------------------------------------------------------------------

    def _by_words(self) -> Iterator[_Told]:
        """Tell how many of the words are found, and whether the nearest sentence is close in meaning."""
        strength = self._strength(Ground.WORDS)
        # A clause has the score of its sentence, moved by its own words.
        strength += _SCORE_TO_LOGIT * (self._cell.score - float(self._table.score[self._row, self._column]))
        if self._table.found is not None and self._words:
            found = self._table.found[self._words, self._column] >= round(255 * self._comparison.options.word_found)
            share = float(found.mean())
            lost = [word for word, here in zip(self._words, found.tolist(), strict=True) if not here]
            speaks = abs(strength) if share > _MOST else -abs(strength) if share <= _FEW else strength
            words = next(words for most, words in SHARES if share <= most)
            yield _Told(Ground.WORDS, speaks or share - 0.5, words, self._heaviest(lost))
        beside = max(abs(strength) / 2, _TELLING)
        if self._similarity >= _CLOSE and self._cell.nearest is not None:
            yield _Told(Ground.OTHER, beside, CLOSE.format(place=self._place(self._cell.nearest)))
        elif self._similarity < _FAR and not self._cell.coverage.said:  # a part of a longer sentence may say it all
            yield _Told(Ground.OTHER, -beside, FAR)

    def _heaviest(self, words: list[int]) -> tuple[str, ...]:
        """Quote the words that count most among those the report has nowhere; neighbours are quoted together."""
        text = self._comparison.article(self._fact.key.sentence.article_id).text
        there = _forms(self._comparison.article(self._cell.article_id).text)
        order = sorted(words, key=lambda word: -self._table.word_weights[word])
        spans_of = {word: self._table.word_spans[word].tolist() for word in order}
        nowhere = [word for word, (start, end) in spans_of.items() if not there.issuperset(_in_forms(text[start:end]))]
        chosen = sorted(nowhere[:_MOST_MISSING])
        spans: list[Span] = []
        for word in chosen:
            start, end = spans_of[word]
            if before := _JOINED_BEFORE.search(text[max(0, start - _LONGEST) : start]):
                start -= len(before[0])
            if behind := _JOINED_BEHIND.match(text[end : end + _LONGEST]):
                end += len(behind[0])
            if spans and (start <= spans[-1].end or (word - 1 in chosen and text[spans[-1].end : start].isspace())):
                spans[-1] = Span(spans[-1].start, end)
            else:
                spans.append(Span(start, end))
        quotes = [self._comparison.quote(self._fact.key, span) for span in spans]
        return tuple({quote.casefold(): quote for quote in quotes}.values())

    # -- what is around -------------------------------------------------------------------------------------------

    def _around(self, favours: bool) -> str:
        sentences, own = self._comparison.sentences, self._fact.key.sentence.article_id
        rows = [r for r in (self._row - 1, self._row + 1) if 0 <= r < len(sentences) and sentences[r].article_id == own]
        judge = self._comparison.options.judge
        states = [judge(score) for score in self._table.score[rows, self._column].tolist()]
        if favours:
            said = sum(state.said for state in states)
            words = AROUND if said == 2 else ONE_AROUND if said else ""
        elif states and all(state is Coverage.ABSENT for state in states):
            words = NOT_AROUND if len(states) == 2 else NONE_AROUND
        else:
            words = ""
        return words.format(place=self._place(self._fact.key.sentence))

    def _standing_out(self, favours: bool) -> str:
        candidates = self._table.candidates[self._row, self._column]
        if candidates[0] < 0:
            return ""
        rest = self._table.containment[self._row, self._column][1:][candidates[1:] >= 0]
        apart = bool((self._table.containment[self._row, self._column, 0] - rest >= _APART).all())
        if favours and apart:
            return STANDS_OUT.format(place=self._place(self._comparison.sentences[candidates[0]]))
        return NONE_STANDS_OUT if not favours and not apart else ""

    def _mutual(self, favours: bool) -> str:
        theirs = int(self._table.candidates[self._row, self._column, 0])
        if theirs < 0:
            return ""
        key, sentences = self._fact.key.sentence, self._comparison.sentences
        _, column = self._comparison.in_evidence(key, key.article_id)
        back = int(self._table.candidates[theirs, column, 0])
        place = self._place(sentences[theirs])
        if favours and back == self._row:
            return FITS_BEST.format(place=place, report=self._comparison.letter(key.article_id))
        if not favours and back not in (self._row, -1):
            return FITS_BETTER.format(place=place, other=self._place(sentences[back]))
        return ""

    # -- the sentence itself --------------------------------------------------------------------------------------

    def _late(self, favours: bool) -> str:
        """Tell of a sentence that comes late; that one comes early proves nothing to a reader."""
        key = self._fact.key.sentence
        depth = key.index / len(self._comparison.sentences_of(key.article_id))
        return LATE if not favours and depth > _LATE else ""

    def _place(self, sentence: Sentence) -> str:
        return f"{self._comparison.letter(sentence.article_id)}{sentence.index + 1}"


@lru_cache(maxsize=128)
def _forms(text: str) -> frozenset[str]:
    """Give the words of a text as they are written, in small letters."""
    return frozenset(_in_forms(text))


def _in_forms(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
