"""The fact × outlet matrix as a value: quick look-ups over one Comparison for the models to show."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from compare.model import Coverage, Role
from compare.prominence import prominences
from compare.shortening import left_out

if TYPE_CHECKING:
    from collections.abc import Mapping

    from compare.comparison import Comparison
    from compare.judgements import Ruling
    from compare.model import Article, Cell, Discrepancy, Fact, Passage, Prominence, Reading, Sentence


class FactKind(StrEnum):
    """How a fact stands among all articles, in the words of Standing; the order is the one of the groups on screen."""

    CLASH = "clash"
    IN_ALL = "in all"
    IN_MOST = "in most"
    IN_SOME = "in some"
    UNSURE = "unsure"
    ONLY_HERE = "only here"


@dataclass(frozen=True, slots=True)
class Totals:
    """What one article does with all facts: the cell of the totals row."""

    carried: int
    missing: int
    only_here: int
    unsure: int


@lru_cache(maxsize=1)
def matrix_of(comparison: Comparison) -> CoverageMatrix:
    """Give the matrix of the comparison on screen, the same one to everything that shows it."""
    return CoverageMatrix(comparison)


class CoverageMatrix:
    """Look-ups by fact and article; a cell that is not stored is ABSENT, and costs nothing until it is looked at."""

    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self.articles: tuple[Article, ...] = comparison.articles
        self.letters = {a.id: comparison.letter(a.id) for a in comparison.articles}
        self.numbers = {a.id: comparison.number(a.id) for a in comparison.articles}
        """What gives an article its colour, for as long as it is open."""
        self.ranks = {fact.id: rank for rank, fact in enumerate(comparison.facts)}
        self._stored: dict[str, Mapping[str, Cell]] = {f.id: comparison.stored_cells(f) for f in comparison.facts}
        self._clashes: dict[str, list[Discrepancy]] = {}
        for discrepancy in comparison.discrepancies:
            self._clashes.setdefault(discrepancy.fact_id, []).append(discrepancy)
        self._kinds = {fact.id: self._judge(fact) for fact in comparison.facts}
        self._searched: dict[str, str] = {}
        self._prominent: dict[str, dict[str, Prominence]] = {}
        self._looked_at: dict[tuple[str, str], Cell] = {}
        self._left_out: dict[str, dict[str, tuple[Passage, ...]]] = {}

    # -- states ---------------------------------------------------------------------------------------------------

    def state(self, fact: Fact, article_id: str) -> Coverage:
        """Give the state of one cell without working out its nearest miss."""
        cell = self._stored[fact.id].get(article_id)
        return cell.coverage if cell else Coverage.ABSENT

    def said(self, fact: Fact) -> int:
        """Count the articles that say the fact, at least in part."""
        return len(self.comparison.said_by(fact))

    def cell(self, fact: Fact, article_id: str) -> Cell:
        """Give one cell whole, with its nearest miss."""
        key = (fact.id, article_id)
        if key not in self._looked_at:
            self._looked_at[key] = self.comparison.cell(fact, article_id)
        return self._looked_at[key]

    def ruling(self, fact: Fact, article_id: str) -> Ruling | None:
        """Give what a person decided about one cell."""
        return self.comparison.judged.cells.get((fact.id, article_id))

    def kind(self, fact: Fact) -> FactKind:
        """Say how the fact stands among all articles."""
        return self._kinds[fact.id]

    def _judge(self, fact: Fact) -> FactKind:
        states = [cell.coverage for cell in self._stored[fact.id].values()]
        if self._clashes.get(fact.id) or Coverage.CONFLICTING in states:
            return FactKind.CLASH
        return FactKind(self.comparison.spread(fact).value)

    def clashes(self, fact: Fact) -> tuple[Discrepancy, ...]:
        """Give the discrepancies of a fact."""
        return tuple(self._clashes.get(fact.id, ()))

    def reading(self, fact: Fact, article_id: str) -> Reading | None:
        """Give the article's side of the fact's first clash that it takes part in."""
        readings = (r for d in self.clashes(fact) for r in d.readings)
        return next((r for r in readings if r.passage.sentence.article_id == article_id), None)

    def passages(self, fact: Fact, article_id: str) -> tuple[Passage, ...]:
        """Give the article's own words for the fact, those of a clash first; none where it does not say it."""
        cell = self._stored[fact.id].get(article_id)
        if cell is None:
            return ()
        clashing = {r.passage.sentence for d in self.clashes(fact) for r in d.readings}
        return tuple(sorted(cell.quotes, key=lambda passage: passage.sentence not in clashing))

    def sentences(self, fact: Fact) -> frozenset[Sentence]:
        """Give the sentences of all articles that carry the fact, or may do so."""
        quotes = (q for cell in self._stored[fact.id].values() for q in cell.quotes)
        return frozenset(p.sentence for p in (*fact.contributors, *quotes))

    @cached_property
    def unreviewed(self) -> frozenset[str]:
        """The ids of facts with a doubtful cell that nobody has judged yet."""
        from compare.review import questions_of

        return frozenset(q.fact.id for q in questions_of(self.comparison) if not q.answered)

    # -- places ---------------------------------------------------------------------------------------------------

    def depth(self, fact: Fact, article_id: str) -> float | None:
        """Give where the article first says the fact (0 = first word, 1 = last), None where it does not."""
        cell = self._stored[fact.id].get(article_id)
        return cell.depth if cell else None

    def depths(self, fact: Fact) -> tuple[tuple[int, float], ...]:
        """Give (place of the article, depth) for every article that says the fact, in order of opening."""
        found = ((n, self.depth(fact, a.id)) for n, a in enumerate(self.articles))
        return tuple((n, depth) for n, depth in found if depth is not None)

    def prominence(self, fact: Fact, article_id: str) -> Prominence | None:
        """Say where the article puts the fact, None where it does not say it."""
        if fact.id not in self._prominent:
            self._prominent[fact.id] = prominences(self.comparison, fact)
        return self._prominent[fact.id].get(article_id)

    def place(self, sentence: Sentence) -> str:
        """Name a sentence by its article's letter and its number, counted from 1: "A3"."""
        return f"{self.letters[sentence.article_id]}{sentence.index + 1}"

    def left_out(self, fact: Fact) -> dict[str, tuple[Passage, ...]]:
        """Give the words that reports leave out of what others quote for the fact, by id of the report."""
        if fact.id not in self._left_out:
            self._left_out[fact.id] = left_out(self.comparison, fact)
        return self._left_out[fact.id]

    def is_headline(self, sentence: Sentence) -> bool:
        """Whether the sentence is (part of) its article's headline."""
        paragraphs = self.comparison.article(sentence.article_id).paragraphs
        return paragraphs[sentence.paragraph].role is Role.HEADLINE

    # -- words ----------------------------------------------------------------------------------------------------

    def quote(self, words: Sentence | Passage) -> str:
        """Give the exact words, line breaks as spaces."""
        return self.comparison.quote(words)

    def searched(self, fact: Fact) -> str:
        """Give what a free-text filter looks in: label, note and every outlet's own words, case folded."""
        if fact.id not in self._searched:
            note = self.comparison.judged.notes.get(fact.id, "")
            words = [fact.label, note, *(self.quote(p) for p in fact.contributors)]
            self._searched[fact.id] = "\n".join(words).casefold()
        return self._searched[fact.id]

    # -- counts ---------------------------------------------------------------------------------------------------

    @cached_property
    def totals(self) -> dict[str, Totals]:
        """Count each article's facts, in one walk over the stored cells."""
        counts = {article.id: [0, 0, 0] for article in self.articles}
        for fact_id, cells in self._stored.items():
            only_here = self._kinds[fact_id] is FactKind.ONLY_HERE
            for article_id, cell in cells.items():
                count = counts[article_id]
                if cell.coverage is Coverage.UNSURE:
                    count[1] += 1
                elif cell.coverage.said:
                    count[0] += 1
                    count[2] += only_here
        total = len(self._stored)
        return {
            article_id: Totals(said, total - said - unsure, only_here, unsure)
            for article_id, (said, unsure, only_here) in counts.items()
        }
