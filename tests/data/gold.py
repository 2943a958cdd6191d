"""The gold file of the sample event, and what a comparison tells a reader about each of its cells."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from compare.model import Article, Coverage, DiscrepancyKind, Fact, Sentence, Span
from resources import sample_paths

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.comparison import Comparison
    from compare.model import Reading

GOLD: dict[str, Any] = json.loads((sample_paths()[0].parent / "gold.json").read_text(encoding="utf-8"))


def file_of(article: Article) -> str:
    """Give the name of the file an article was read from: the key of the gold file."""
    return Path(article.source.path).name


@dataclass(frozen=True)
class GoldCell:
    """One judged cell: what a careful reader says that one report does with one fact."""

    fact: str
    file: str
    state: Coverage
    quotes: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.fact} in {self.file}: {self.state}"


def gold_cells() -> Iterator[GoldCell]:
    """Give every cell of the gold file."""
    for fact in GOLD["facts"]:
        for file, cell in fact["cells"].items():
            yield GoldCell(fact["id"], file, Coverage(cell["state"]), tuple(cell.get("quotes", ())))


def find_quote(article: Article, quote: str) -> Span | None:
    """Find words in an article, whatever its line breaks; None where they are not there."""
    words = quote.split()
    start = 0
    while (start := article.text.find(words[0], start)) >= 0:
        end = start
        for word in words:
            while end < len(article.text) and article.text[end].isspace():
                end += 1
            if not article.text.startswith(word, end):
                break
            end += len(word)
        else:
            return Span(start, end)
        start += 1
    return None


class Judged:
    """A comparison of the sample event, asked about the facts of the gold file."""

    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self.articles = {file_of(a): a for a in comparison.articles}
        self.quotes: dict[str, dict[str, list[Span]]] = {}
        for cell in gold_cells():
            spans = [find_quote(self.articles[cell.file], quote) for quote in cell.quotes]
            if spans:
                self.quotes.setdefault(cell.fact, {})[cell.file] = [span for span in spans if span is not None]

    def facts(self, gold_fact: str, *, apart_from: str = "") -> set[Fact]:
        """Give the rows of the matrix that stand for a gold fact, as told by another report than `apart_from`.

        These are the facts whose key sentence holds the gold words, or else all to which such a sentence belongs.
        """
        told = {
            sentence: file
            for file, spans in self.quotes[gold_fact].items()
            for sentence in self._sentences(file, spans)
        }
        elsewhere = {sentence for sentence, file in told.items() if file != apart_from}
        rows = {
            fact
            for fact in self.comparison.facts
            if fact.key.sentence in told and elsewhere & {p.sentence for p in fact.contributors}
        }
        return rows or {fact for sentence in elsewhere for fact in self.comparison.facts_of(sentence)}

    def _sentences(self, file: str, spans: list[Span]) -> list[Sentence]:
        sentences = self.comparison.sentences_of(self.articles[file].id)
        return [s for s in sentences if any(s.span.overlaps(span) for span in spans)]

    def elsewhere(self, cell: GoldCell) -> bool:
        """Whether another report tells the fact, so that the cell can be judged at all."""
        return bool(set(self.quotes[cell.fact]) - {cell.file})

    def states(self, cell: GoldCell) -> set[Coverage]:
        """Give what the matrix says about a gold cell."""
        article_id = self.articles[cell.file].id
        return {self.comparison.coverage(f, article_id) for f in self.facts(cell.fact, apart_from=cell.file)}

    def right(self, cell: GoldCell) -> bool:
        """Whether a person who reads the matrix is told the truth: said where it is said, not found where it is not.

        A sentence of several facts that is found only in part is right about a missing one when its words are marked.
        """
        states = self.states(cell)
        if cell.state is not Coverage.ABSENT:
            return any(state.said for state in states)
        return not states & {Coverage.REPORTED, Coverage.CONFLICTING} and all(
            state is not Coverage.PARTLY or self._marked(cell) for state in states
        )

    def _marked(self, cell: GoldCell) -> bool:
        """Whether the words of the gold fact are marked as missing in at least one report that has them."""
        article_id = self.articles[cell.file].id
        for file, spans in self.quotes[cell.fact].items():
            for sentence in self._sentences(file, spans):
                missing = self.comparison.missing_spans(sentence, article_id)
                if any(gap.overlaps(span) for gap in missing for span in spans):
                    return True
        return False

    def clashes(self) -> list[set[tuple[str, str]]]:
        """Give the clashes of numbers, each as pairs of a file and the digits it has."""
        numbers = [d for d in self.comparison.discrepancies if d.kind is DiscrepancyKind.NUMBER]
        return [{self._figure(reading) for reading in d.readings} for d in numbers]

    def _figure(self, reading: Reading) -> tuple[str, str]:
        article = self.comparison.article(reading.passage.sentence.article_id)
        return file_of(article), re.sub(r"\D", "", reading.passage.span.of(article.text))
