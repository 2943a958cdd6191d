"""Rows of a project file's tables as a Comparison; every value is checked, as the file may come from anyone."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import TYPE_CHECKING, Any

from compare.comparison import Comparison
from compare.errors import OptionError
from compare.judgements import Judged
from compare.lettering import taken
from compare.model import (
    Alignment,
    Article,
    Cell,
    CopyGroup,
    Coverage,
    Discrepancy,
    DiscrepancyKind,
    Fact,
    Match,
    MatchKind,
    Method,
    Paragraph,
    Passage,
    Reading,
    Role,
    Sentence,
    Similarity,
    Source,
)
from compare.options import Options
from compare.store.arrays import evidence_table
from compare.store.checks import Damage, Row
from compare.store.judgement_rows import judgement_of
from compare.store.to_rows import text_digest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import TypeVar

    Value = TypeVar("Value")
    Rows = Callable[[str], Iterable[dict[str, Any]]]
    """Gives a table's rows in order."""

_LARGEST = 2**62


class ChangedText(Exception):
    """An article's text is not the one that was saved; the message is its outlet."""


def comparison_of(rows: Rows) -> Comparison:
    """Build the comparison that `rows` describe, its judgements not yet applied; raises Damage and ChangedText."""
    return _Reader(rows).comparison()


class _Reader:
    """Reads table after table, as the later ones point into the earlier ones."""

    def __init__(self, rows: Rows) -> None:
        self._source = rows
        self._places: list[tuple[int, int]] = []
        self._articles = self._read_articles()
        self._sentences = self._read_sentences()
        self._lengths = [len(self._text_of[s.article_id]) for s in self._sentences]

    def comparison(self) -> Comparison:
        ids = [a.id for a in self._articles]
        columns, places = zip(*self._places, strict=True) if ids else ((), ())
        facts = self._facts()
        return Comparison(
            articles=tuple(self._articles),
            sentences=tuple(self._sentences),
            evidence=evidence_table(
                self._rows("evidence"),
                article_ids=_ordered(ids, columns, name="evidence_column"),
                text_lengths=self._lengths,
            ),
            alignment=Alignment(_ordered(ids, places, name="alignment_place"), self._matches()),
            facts=facts,
            cells=self._cells(facts),
            discrepancies=self._discrepancies(facts),
            copies=self._copies(),
            options=self._options(),
            method=self._method(),
            judged=Judged(judgements=tuple(judgement_of(row) for row in self._numbered("judgements"))),
        )

    # -- articles and sentences -----------------------------------------------------------------------------------

    def _read_articles(self) -> list[Article]:
        rows = list(self._numbered("articles"))
        if not rows:
            raise Damage("table articles, empty")
        texts = [row.text("text") for row in rows]
        paragraphs = self._grouped(
            "paragraphs",
            "article",
            len(rows),
            lambda row, n: Paragraph(
                row.span(len(texts[n])),
                row.word("role", Role),
                row.word("found", Role) if row.given("found") else None,
            ),
        )
        articles = [self._article(row, len(rows), own) for row, own in zip(rows, paragraphs, strict=True)]
        self._text_of = {a.id: a.text for a in articles}
        if len(self._text_of) < len(articles):
            raise Damage("table articles, id")
        if len(set(numbers := taken(articles))) < len(numbers):
            raise Damage("table articles, number")
        return articles

    def _article(self, row: Row, count: int, paragraphs: tuple[Paragraph, ...]) -> Article:
        text = row.text("text")
        if text_digest(text) != row.text("text_sha256"):
            raise ChangedText(row.text("outlet"))
        self._places.append((row.whole("evidence_column", count), row.whole("alignment_place", count)))
        return Article(
            id=row.text("id"),
            outlet=row.text("outlet"),
            headline=row.text("headline"),
            byline=row.text("byline"),
            published=_date(row, "published") if row.given("published") else None,
            language=row.text("language"),
            text=text,
            paragraphs=paragraphs,
            source=Source(
                path=row.path("source_path"),
                format=row.text("source_format"),
                sha256=row.text("source_sha256"),
                size=row.whole("source_size", _LARGEST),
                notes=_texts(row, "source_notes"),
            ),
            number=row.whole("number", _LARGEST) if row.given("number") else None,
        )

    def _read_sentences(self) -> list[Sentence]:
        sentences = [self._sentence(row) for row in self._numbered("sentences")]
        if len(set(sentences)) < len(sentences):
            raise Damage("table sentences, the same one twice")
        return sentences

    def _sentence(self, row: Row) -> Sentence:
        article = self._articles[row.whole("article", len(self._articles))]
        return Sentence(
            article_id=article.id,
            index=row.whole("number", _LARGEST),
            paragraph=row.whole("paragraph", len(article.paragraphs)),
            span=row.span(len(article.text)),
        )

    def _matches(self) -> tuple[Match, ...]:
        return tuple(self._match(row) for row in self._numbered("matches"))

    def _match(self, row: Row) -> Match:
        left, right = self._at(row, "left"), self._at(row, "right")
        if not left.article_id < right.article_id:
            raise row.damage("right")
        similarity = Similarity(row.number("semantic"), row.number("lexical"), row.number("overall"))
        return Match(left, right, similarity, row.word("kind", MatchKind))

    # -- what follows from them -----------------------------------------------------------------------------------

    def _facts(self) -> tuple[Fact, ...]:
        rows = list(self._numbered("facts"))
        contributors = self._passages("contributors", "fact", len(rows))
        facts = tuple(
            Fact(row.text("id"), row.text("label"), self._passage(row), whose, row.number("importance"))
            for row, whose in zip(rows, contributors, strict=True)
        )
        if len({f.id for f in facts}) < len(facts) or not all(contributors):
            raise Damage("table facts, id or contributors")
        return facts

    def _cells(self, facts: tuple[Fact, ...]) -> tuple[Cell, ...]:
        rows = list(self._numbered("cells"))
        quotes = self._passages("quotes", "cell", len(rows))
        missing = self._passages("missing", "cell", len(rows))
        return tuple(
            Cell(
                fact_id=facts[row.whole("fact", len(facts))].id,
                article_id=self._articles[row.whole("article", len(self._articles))].id,
                coverage=row.word("coverage", Coverage),
                score=row.number("score"),
                quotes=quotes[n],
                missing=missing[n],
                nearest=self._at(row, "nearest") if row.given("nearest") else None,
                similarity=row.number("similarity"),
                depth=row.number("depth") if row.given("depth") else None,
            )
            for n, row in enumerate(rows)
        )

    def _discrepancies(self, facts: tuple[Fact, ...]) -> tuple[Discrepancy, ...]:
        rows = list(self._numbered("discrepancies"))
        readings = self._grouped(
            "readings", "discrepancy", len(rows), lambda row, _: Reading(self._passage(row), row.text("value"))
        )
        if any(len({r.passage.sentence.article_id for r in said}) < 2 for said in readings):
            raise Damage("table readings, too few")
        return tuple(
            Discrepancy(
                facts[row.whole("fact", len(facts))].id, row.word("kind", DiscrepancyKind), said, row.text("reason")
            )
            for row, said in zip(rows, readings, strict=True)
        )

    def _copies(self) -> tuple[CopyGroup, ...]:
        rows = list(self._numbered("copies"))
        members = self._grouped(
            "copied", "copy", len(rows), lambda row, _: self._articles[row.whole("article", len(self._articles))].id
        )
        if any(len(ids) < 2 or len(set(ids)) < len(ids) for ids in members):
            raise Damage("table copied, article")
        return tuple(CopyGroup(ids, row.number("share")) for row, ids in zip(rows, members, strict=True))

    # -- how it was made ------------------------------------------------------------------------------------------

    def _options(self) -> Options:
        stored = {row.text("name"): row.parsed("value") for row in self._rows("options")}
        values = {}
        for option in fields(Options):
            if option.name in stored:  # others belong to a program that is a little younger or older
                kind, value = type(option.default), stored[option.name]
                if type(value) is not kind and not (kind is float and type(value) is int):
                    raise Damage(f"table options, {option.name}")
                values[option.name] = kind(value)
        try:
            return Options(**values)
        except OptionError as error:
            raise Damage(f"table options, {error.message}") from None

    def _method(self) -> Method:
        rows = list(self._rows("method"))
        if len(rows) != 1:
            raise Damage("table method")
        [row] = rows
        return Method(row.text("encoder"), row.text("fingerprint"), row.text("version"), bool(row.whole("degraded", 2)))

    # -- rows -----------------------------------------------------------------------------------------------------

    def _rows(self, table: str) -> Iterable[Row]:
        return (Row(table, values) for values in self._source(table))

    def _numbered(self, table: str) -> Iterable[Row]:
        """Give the rows of a table, which are numbered from 0 without a gap."""
        for position, row in enumerate(self._rows(table)):
            row.whole("position", position + 1, least=position)
            yield row

    def _grouped(
        self, table: str, parent: str, count: int, make: Callable[[Row, int], Value]
    ) -> list[tuple[Value, ...]]:
        """Give the values of each parent's rows."""
        groups: list[list[Value]] = [[] for _ in range(count)]
        for row in self._numbered(table):
            number = row.whole(parent, count)
            groups[number].append(make(row, number))
        return [tuple(group) for group in groups]

    def _passages(self, table: str, parent: str, count: int) -> list[tuple[Passage, ...]]:
        return self._grouped(table, parent, count, lambda row, _: self._passage(row))

    def _passage(self, row: Row) -> Passage:
        position = row.whole("sentence", len(self._sentences))
        return Passage(self._sentences[position], row.span(self._lengths[position]))

    def _at(self, row: Row, column: str) -> Sentence:
        return self._sentences[row.whole(column, len(self._sentences))]


def _ordered(ids: list[str], places: tuple[int, ...], *, name: str) -> tuple[str, ...]:
    """Give the ids in the order of their places."""
    if sorted(places) != list(range(len(ids))):
        raise Damage(f"table articles, {name}")
    return tuple(article_id for _, article_id in sorted(zip(places, ids, strict=True)))


def _date(row: Row, column: str) -> date:
    try:
        return date.fromisoformat(row.text(column))
    except ValueError:
        raise row.damage(column) from None


def _texts(row: Row, column: str) -> tuple[str, ...]:
    values = row.parsed(column)
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise row.damage(column)
    return tuple(values)
