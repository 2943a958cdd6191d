"""A sentence as the search for clashes reads it: its words by dictionary form, its figures, dates and subjects."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from compare import lexicon
from compare.attribution import attribution
from compare.model import Passage, Reading, Span
from compare.moments import moments
from compare.people import REFERENCE, people
from compare.quantities import Quantity, at_other_times, quantities, times_of
from compare.subjects import subject_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from compare.model import Article, Sentence

_Found = TypeVar("_Found")
_LOST_APOSTROPHE = re.compile(r"(?<=\w)\ufffd(?=\w)")
_OPENING = re.compile(rf"(?:[^,“”\"]{{2,60}},\s)?(?P<who>[Hh]e|[Ss]he|{REFERENCE})\s(?=[a-z])")
"""A pronoun or title at the head of a sentence, or behind a phrase there: its subject."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


@dataclass(frozen=True)
class Piece:
    """The words of a statement that clash, by offset into its text, and what they say in normal form."""

    span: Span
    value: str


@dataclass(frozen=True, eq=False)
class Statement:
    """One sentence of one article; what is read from its words is read once."""

    sentence: Sentence
    article: Article
    _read: dict[Callable[[Statement], Any], Any] = field(default_factory=dict, repr=False)

    @cached_property
    def text(self) -> str:
        """The words of the sentence; a character lost between two letters was an apostrophe."""
        return _LOST_APOSTROPHE.sub("’", self.sentence.span.of(self.article.text))

    @cached_property
    def figures(self) -> tuple[Quantity, ...]:
        """What it counts and dates."""
        article = self.article
        return (
            *quantities(self.text, article.language),
            *moments(self.text, article.language, article.published),
        )

    @cached_property
    def units(self) -> frozenset[str]:
        """The units of its figures."""
        return frozenset(q.unit for q in self.figures)

    @cached_property
    def forms(self) -> dict[str, float]:
        """The dictionary forms of its content words, with how much each tells; no figures."""
        words = (m.group() for m in _WORD.finditer(self.text))
        told = ((lexicon.lemma(w, self.article.language), lexicon.weight(w)) for w in words)
        return {form: weight for form, weight in told if weight > 0}

    @cached_property
    def speaker(self) -> str | None:
        """The last name of whose word it is, "" where that is open; None for a plain statement."""
        said = attribution(self.text)
        return None if said is None else said.name(self.text) or self._meant(said.speaker)

    def doer(self, place: int) -> str:
        """Give who does what is told at a place of the text, by last name; "" where nobody is named or meant."""
        named = subject_of(self.text, place)
        if named is not None:
            return named.name
        opening = _OPENING.match(self.text)
        return self._meant(Span(*opening.span("who"))) if opening and opening.end() <= place else ""

    def _meant(self, who: Span) -> str:
        """Give whom a title or a pronoun means in the article."""
        return people(self.article.text).meant(who.of(self.text), self.sentence.span.start + who.start)

    def once(self, read: Callable[[Statement], _Found]) -> _Found:
        """Give what `read` finds in the statement; asked again, it is not read again."""
        if read not in self._read:
            self._read[read] = read(self)
        found: _Found = self._read[read]
        return found

    def shared_with(self, other: Statement) -> float:
        """Give the share (0-1) of the shorter statement's content words that the other has too."""
        both = sum(min(self.forms[form], other.forms[form]) for form in self.forms.keys() & other.forms.keys())
        return both / max(min(self._told, other._told), 0.01)

    @cached_property
    def _told(self) -> float:
        """How much all its content words tell."""
        return sum(self.forms.values())

    def reading(self, piece: Piece) -> Reading:
        """Give a piece as one side of a clash."""
        start = self.sentence.span.start
        return Reading(Passage(self.sentence, Span(start + piece.span.start, start + piece.span.end)), piece.value)

    def piece(self, span: Span) -> Piece:
        """Give the piece that a span of the text marks, its blanks made one."""
        return Piece(span, " ".join(span.of(self.text).split()))


@dataclass(frozen=True, eq=False)
class Pair:
    """Two statements of different articles that speak of the same; `contained` is how far each contains the other."""

    one: Statement
    other: Statement
    contained: tuple[float, float]
    nearest: bool = True
    """Whether neither article has a sentence that contains the other statement better."""

    @cached_property
    def shared(self) -> float:
        """How much of the shorter statement's content the other has too (0-1)."""
        return self.one.shared_with(self.other)

    @property
    def at_other_times(self) -> bool:
        """Whether the two name different days or years: what holds on one may not on another."""
        return at_other_times(times_of(self.one.text), times_of(self.other.text))

    @property
    def mutual(self) -> float:
        """How far the two contain each other: the lesser of both."""
        return min(self.contained)


Clash = tuple[Piece, Piece]
"""What one statement says and the other says otherwise."""
