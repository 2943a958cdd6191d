"""The one value that is opened, shown, undone, saved and exported: a Comparison."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from compare.judgements import Judged
from compare.lettering import letter_of, numbered
from compare.model import (
    Alignment,
    Article,
    Cell,
    CopyGroup,
    Coverage,
    Discrepancy,
    Evidence,
    Fact,
    Match,
    Method,
    Passage,
    Sentence,
    Span,
    Standing,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    import numpy as np
    from numpy.typing import NDArray

    from compare.evidence_table import EvidenceTable
    from compare.options import Options


@dataclass(frozen=True, eq=False)
class Comparison:
    """Articles, their sentences, the evidence, and what follows from it; look-ups are methods, values never change.

    `articles` keep the order of opening, everything else is independent of it. `facts` are ranked, most
    important first. `cells` holds the cells that say something; `cell()` gives every one. `judged` says what of all
    this is a person's and not the program's (see compare.judging).
    """

    articles: tuple[Article, ...]
    sentences: tuple[Sentence, ...]
    evidence: EvidenceTable
    alignment: Alignment
    facts: tuple[Fact, ...]
    cells: tuple[Cell, ...]
    discrepancies: tuple[Discrepancy, ...]
    copies: tuple[CopyGroup, ...]
    options: Options
    method: Method
    judged: Judged = field(default_factory=Judged)

    def __getstate__(self) -> dict[str, object]:
        """Travel without the look-ups, which are made again where they are needed."""
        return {f.name: getattr(self, f.name) for f in fields(self)}

    def revised(self, **findings: Any) -> Comparison:
        """Give the comparison with other findings; the look-ups that stay true are handed on, which saves much time."""
        revised = replace(self, **findings)
        kept = {"_articles", "_numbers", "_rows", "_columns", "_by_article"}
        if revised.alignment is self.alignment:
            kept |= {"_matches_of", "_between", "_likeness"}
        revised.__dict__.update({name: value for name, value in self.__dict__.items() if name in kept})
        return revised

    # -- articles and words ---------------------------------------------------------------------------------------

    @cached_property
    def _articles(self) -> dict[str, Article]:
        return {a.id: a for a in self.articles}

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {a.id: a.number or 0 for a in numbered(self.articles)}

    @cached_property
    def _rows(self) -> dict[Sentence, int]:
        return {s: row for row, s in enumerate(self.sentences)}

    @cached_property
    def _columns(self) -> dict[str, int]:
        return {a: column for column, a in enumerate(self.evidence.article_ids)}

    @cached_property
    def _by_article(self) -> dict[str, tuple[Sentence, ...]]:
        grouped: dict[str, list[Sentence]] = {a.id: [] for a in self.articles}
        for sentence in self.sentences:
            grouped[sentence.article_id].append(sentence)
        return {key: tuple(value) for key, value in grouped.items()}

    def article(self, article_id: str) -> Article:
        """Give the article; raises KeyError for an unknown id."""
        return self._articles[article_id]

    def number(self, article_id: str) -> int:
        """Give the article's lasting number, which is its place in order of opening where nobody has counted."""
        return self._numbers[article_id]

    def letter(self, article_id: str) -> str:
        """Give the article's letter: A to Z, then AA, AB and so on."""
        return letter_of(self._numbers[article_id])

    def sentences_of(self, article_id: str) -> tuple[Sentence, ...]:
        """Give the compared sentences of an article in reading order."""
        return self._by_article[article_id]

    def quote(self, words: Sentence | Passage, span: Span | None = None) -> str:
        """Give the exact words of a sentence or passage, or of `span` within its article; line breaks become spaces."""
        article_id = words.article_id if isinstance(words, Sentence) else words.sentence.article_id
        return " ".join((span or words.span).of(self._articles[article_id].text).split())

    # -- alignment ------------------------------------------------------------------------------------------------

    @cached_property
    def _matches_of(self) -> dict[Sentence, tuple[Match, ...]]:
        found: dict[Sentence, list[Match]] = {}
        for match in self.alignment.matches:
            found.setdefault(match.left, []).append(match)
            found.setdefault(match.right, []).append(match)
        return {sentence: tuple(matches) for sentence, matches in found.items()}

    def matches_of(self, sentence: Sentence) -> tuple[Match, ...]:
        """Give the matches that `sentence` takes part in, as `Alignment.of` does, but at once."""
        return self._matches_of.get(sentence, ())

    @cached_property
    def _between(self) -> dict[tuple[str, str], list[Match]]:
        found: dict[tuple[str, str], list[Match]] = {}
        for match in self.alignment.matches:
            found.setdefault((match.left.article_id, match.right.article_id), []).append(match)
        return found

    def matches_between(self, one: str, other: str) -> tuple[Match, ...]:
        """Give the matches of two articles' sentences, as `Alignment.between` does, but at once."""
        return tuple(self._between.get((min(one, other), max(one, other)), ()))

    # -- evidence -------------------------------------------------------------------------------------------------

    def evidence_for(self, sentence: Sentence, article_id: str) -> Evidence:
        """Give what `article_id` has on `sentence`; raises KeyError for unknown ones."""
        table, row, column = self.evidence, self._rows[sentence], self._columns[article_id]
        nearest, score = int(table.nearest[row, column]), float(table.score[row, column])
        return Evidence(
            sentence=sentence,
            article_id=article_id,
            coverage=self.options.judge(score),
            score=score,
            said=float((table.score if table.said is None else table.said)[row, column]),
            whole=float((table.score if table.whole is None else table.whole)[row, column]),
            support=tuple(self.sentences[r] for r in table.support[row, column] if r >= 0),
            missing=self.missing_spans(sentence, article_id),
            nearest=self.sentences[nearest] if nearest >= 0 else None,
            similarity=float(table.similarity[row, column]),
        )

    def in_evidence(self, sentence: Sentence, article_id: str) -> tuple[int, int]:
        """Give row and column in the table of evidence; raises KeyError for unknown ones."""
        return self._rows[sentence], self._columns[article_id]

    def scores(self, sentence: Sentence) -> dict[str, float]:
        """Give how much of `sentence` each article supports, 0-1, by article id; its own supports all of it."""
        return dict(zip(self.evidence.article_ids, self.evidence.score[self._rows[sentence]].tolist(), strict=True))

    def missing_spans(self, sentence: Sentence, article_id: str) -> tuple[Span, ...]:
        """Give the phrases of `sentence` that have no counterpart in the other article."""
        if self.evidence.found is None:
            return ()
        return self._phrases(sentence, self._found(sentence)[:, self._columns[article_id]])

    def unique_spans(self, sentence: Sentence) -> tuple[Span, ...]:
        """Give the phrases of `sentence` that are found in no other article."""
        others = [c for a, c in self._columns.items() if a != sentence.article_id]
        if self.evidence.found is None or not others:
            return ()
        return self._phrases(sentence, self._found(sentence)[:, others].max(axis=1))

    def _found(self, sentence: Sentence) -> NDArray[np.uint8]:
        assert self.evidence.found is not None
        row = self._rows[sentence]
        return self.evidence.found[self.evidence.first_word[row] : self.evidence.first_word[row + 1]]

    def _phrases(self, sentence: Sentence, found: NDArray[np.uint8]) -> tuple[Span, ...]:
        """Join neighbouring words below the threshold to phrases; words without content join, never stand alone."""
        row = self._rows[sentence]
        words = range(int(self.evidence.first_word[row]), int(self.evidence.first_word[row + 1]))
        limit = round(255 * self.options.word_found)
        spans: list[Span] = []
        run: list[int] = []
        for word, value in zip(words, found, strict=True):
            content = self.evidence.word_weights[word] > 0
            if content and value >= limit:
                spans, run = [*spans, *self._close(run)], []
            elif content or run:
                run.append(word)
        return (*spans, *self._close(run))

    def _close(self, run: list[int]) -> list[Span]:
        weights, spans = self.evidence.word_weights, self.evidence.word_spans
        while run and weights[run[-1]] <= 0:
            run = run[:-1]
        return [Span(int(spans[run[0], 0]), int(spans[run[-1], 1]))] if run else []

    # -- facts ----------------------------------------------------------------------------------------------------

    @cached_property
    def _facts(self) -> dict[str, Fact]:
        return {f.id: f for f in self.facts}

    @cached_property
    def _carried(self) -> dict[Sentence, list[Fact]]:
        """The facts that each sentence contributes to, as they are ranked."""
        found: dict[Sentence, list[Fact]] = {}
        for fact in self.facts:
            for sentence in dict.fromkeys([p.sentence for p in fact.contributors]):
                found.setdefault(sentence, []).append(fact)
        return found

    @cached_property
    def _facts_of(self) -> dict[Sentence, tuple[Fact, ...]]:
        """Those that were asked for, in order: after a judgement only few sentences are looked at again."""
        return {}

    def _own_first(self, sentence: Sentence, facts: list[Fact]) -> tuple[Fact, ...]:
        """Put the fact that the sentence itself states before those that it only supports."""

        def likeness(fact: Fact) -> float:
            key = fact.key.sentence
            return 2.0 if key == sentence else self._likeness.get((min(key, sentence), max(key, sentence)), 0.0)

        return tuple(facts if len(facts) < 2 else sorted(facts, key=lambda f: -likeness(f)))

    @cached_property
    def _likeness(self) -> dict[tuple[Sentence, Sentence], float]:
        return {(m.left, m.right): m.similarity.overall for m in self.alignment.matches}

    @cached_property
    def _lent(self) -> frozenset[Sentence]:
        """The sentences quoted for a fact that more than one article says."""
        shared = ((self._cells[fact_id], ids) for fact_id, ids in self._said.items() if len(ids) > 1)
        return frozenset([q.sentence for row, ids in shared for article_id in ids for q in row[article_id].quotes])

    @cached_property
    def _cells(self) -> dict[str, dict[str, Cell]]:
        """The stored cells by fact and article."""
        found: dict[str, dict[str, Cell]] = {f.id: {} for f in self.facts}
        for cell in self.cells:
            found[cell.fact_id][cell.article_id] = cell
        return found

    @cached_property
    def _clashing(self) -> frozenset[Sentence]:
        return frozenset(r.passage.sentence for d in self.discrepancies for r in d.readings)

    @cached_property
    def _said(self) -> dict[str, frozenset[str]]:
        """The articles that say each fact, at least in part."""
        return self._ids_by_fact({state for state in Coverage if state.said})

    @cached_property
    def _unsure(self) -> dict[str, frozenset[str]]:
        """The articles that may say each fact."""
        return self._ids_by_fact({Coverage.UNSURE})

    def _ids_by_fact(self, states: Collection[Coverage]) -> dict[str, frozenset[str]]:
        return {
            fact_id: frozenset([article_id for article_id, cell in row.items() if cell.coverage in states])
            for fact_id, row in self._cells.items()
        }

    def fact(self, fact_id: str) -> Fact:
        """Give the fact; raises KeyError for an unknown id."""
        return self._facts[fact_id]

    def facts_of(self, sentence: Sentence) -> tuple[Fact, ...]:
        """Give the facts that `sentence` contributes to, its own first; none where nothing can be checked."""
        if sentence not in self._facts_of:
            self._facts_of[sentence] = self._own_first(sentence, self._carried.get(sentence, []))
        return self._facts_of[sentence]

    def cell(self, fact: Fact, article_id: str) -> Cell:
        """Give what the article does with the fact; where nothing is stored it is ABSENT, with the nearest miss."""
        stored = self.stored_cells(fact).get(article_id)
        if stored is not None:
            return stored
        table, row, column = self.evidence, self._rows[fact.key.sentence], self._columns[article_id]
        nearest = int(table.nearest[row, column])
        return Cell(
            fact_id=fact.id,
            article_id=article_id,
            coverage=Coverage.ABSENT,
            score=float(table.score[row, column]),
            nearest=self.sentences[nearest] if nearest >= 0 else None,
            similarity=float(table.similarity[row, column]),
        )

    def stored_cells(self, fact: Fact) -> Mapping[str, Cell]:
        """Give the fact's cells that say something, by article id."""
        return self._cells.get(fact.id, {})

    def said_by(self, fact: Fact) -> frozenset[str]:
        """Give the articles that say the fact, at least in part."""
        return self._said[fact.id]

    def coverage(self, fact: Fact, article_id: str) -> Coverage:
        """Give the state of one cell of the matrix."""
        stored = self.stored_cells(fact).get(article_id)  # without the nearest miss, which takes a look at every word
        return stored.coverage if stored is not None else Coverage.ABSENT

    def clashes_of(self, fact: Fact) -> tuple[Discrepancy, ...]:
        """Give the discrepancies of a fact."""
        return tuple(d for d in self.discrepancies if d.fact_id == fact.id)

    def standing(self, sentence: Sentence) -> Standing:
        """Say how widely a sentence is reported among the other articles."""
        facts = self.facts_of(sentence)
        if not facts:
            return Standing.NOT_COMPARED if self.method.encoder else self._by_wording(sentence)
        if sentence in self._clashing:
            return Standing.CLASH
        standing = self.spread(facts[0])
        return Standing.IN_SOME if standing is Standing.ONLY_HERE and sentence in self._lent else standing

    def spread(self, fact: Fact) -> Standing:
        """Say how widely a fact is reported beside the first article that has it; clashes are not looked at."""
        said = len(self._said[fact.id]) - 1
        if said <= 0:
            return Standing.UNSURE if self._unsure[fact.id] else Standing.ONLY_HERE
        return self._in(said)

    def _in(self, said: int) -> Standing:
        """Say how widely it is reported that `said` articles besides one's own report."""
        others = len(self.articles) - 1
        if said == others:
            return Standing.IN_ALL
        return Standing.IN_MOST if said * 2 >= others else Standing.IN_SOME

    def _by_wording(self, sentence: Sentence) -> Standing:
        """Say how widely a sentence is reported at least, while only wording is compared: nothing is missing yet."""
        ends = {end.article_id for match in self.matches_of(sentence) for end in (match.left, match.right)}
        return self._in(len(ends) - 1) if ends else Standing.NOT_COMPARED

    # -- counts ---------------------------------------------------------------------------------------------------

    def facts_in(self, article_id: str) -> tuple[Fact, ...]:
        """Give the facts an article says at least in part."""
        return tuple(f for f in self.facts if article_id in self._said[f.id])

    def facts_missing(self, article_id: str) -> tuple[Fact, ...]:
        """Give the facts of other articles that this one was not found to say."""
        return tuple(
            f for f in self.facts if article_id not in self._said[f.id] and article_id not in self._unsure[f.id]
        )

    def facts_only_in(self, article_id: str) -> tuple[Fact, ...]:
        """Give the facts that this article alone reports: every other one is ABSENT."""
        stated = [f for f in self.facts if f.article_ids == (article_id,)]
        return tuple(f for f in stated if self._said[f.id] | self._unsure[f.id] <= {article_id})

    @cached_property
    def independent_versions(self) -> int:
        """How many articles remain when every group of copies counts once."""
        return self.versions(a.id for a in self.articles)

    def versions(self, article_ids: Iterable[str]) -> int:
        """Count the independent versions among some articles: of copies one counts."""
        ids = set(article_ids)
        return len(ids) - sum(max(len(ids & set(g.article_ids)) - 1, 0) for g in self.copies)
