"""A Comparison as rows of a project file's tables."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from compare.store.arrays import array_rows
from compare.store.judgement_rows import judgement_row

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compare.comparison import Comparison
    from compare.model import Article, Cell, Fact, Match, Passage, Sentence

    Values = dict[str, Any]
    """One row: the value of each column."""


def rows_of(comparison: Comparison) -> dict[str, list[Values]]:
    """Give every table's rows, in order: what the program found, and what a person judged of it.

    Values that share a parent stand together.
    """
    found = _Writer(comparison.judged.computed or comparison).tables()
    return found | {"judgements": _numbered(judgement_row(j) for j in comparison.judged.judgements)}


def text_digest(text: str) -> str:
    """Give the SHA-256 of a text; raises UnicodeEncodeError for one that is no Unicode."""
    return hashlib.sha256(text.encode()).hexdigest()


class _Writer:
    """Knows the position of every article, sentence and fact, which stand for them in other tables."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._articles = {a.id: position for position, a in enumerate(comparison.articles)}
        self._sentences = {s: position for position, s in enumerate(comparison.sentences)}
        self._facts = {f.id: position for position, f in enumerate(comparison.facts)}

    def tables(self) -> dict[str, list[Values]]:
        whole = self._comparison
        return {
            "method": [asdict(whole.method)],
            "options": [{"name": n, "value": json.dumps(v)} for n, v in asdict(whole.options).items()],
            "articles": _numbered(self._article(a) for a in whole.articles),
            "paragraphs": _numbered(
                {
                    "article": self._articles[a.id],
                    "role": p.role.value,
                    "start": p.span.start,
                    "stop": p.span.end,
                    "found": p.found.value if p.found else None,
                }
                for a in whole.articles
                for p in a.paragraphs
            ),
            "sentences": _numbered(self._sentence(s) for s in whole.sentences),
            "evidence": list(array_rows(whole.evidence)),
            "matches": _numbered(self._match(m) for m in whole.alignment.matches),
            "facts": _numbered(self._fact(f) for f in whole.facts),
            "contributors": self._passages("fact", (f.contributors for f in whole.facts)),
            "cells": _numbered(self._cell(c) for c in whole.cells),
            "quotes": self._passages("cell", (c.quotes for c in whole.cells)),
            "missing": self._passages("cell", (c.missing for c in whole.cells)),
            "discrepancies": _numbered(
                {"fact": self._facts[d.fact_id], "kind": d.kind.value, "reason": d.reason} for d in whole.discrepancies
            ),
            "readings": _numbered(
                {"discrepancy": parent, "value": r.value, **self._passage(r.passage)}
                for parent, d in enumerate(whole.discrepancies)
                for r in d.readings
            ),
            "copies": _numbered({"share": float(g.share)} for g in whole.copies),
            "copied": _numbered(
                {"copy": parent, "article": self._articles[article_id]}
                for parent, g in enumerate(whole.copies)
                for article_id in g.article_ids
            ),
        }

    def _article(self, article: Article) -> Values:
        source = article.source
        return {
            "id": article.id,
            "outlet": article.outlet,
            "headline": article.headline,
            "byline": article.byline,
            "published": article.published.isoformat() if article.published else None,
            "language": article.language,
            "text": article.text,
            "text_sha256": text_digest(article.text),
            "source_path": _path(source.path),
            "source_format": source.format,
            "source_sha256": source.sha256,
            "source_size": source.size,
            "source_notes": json.dumps(source.notes),
            "number": article.number,
            "evidence_column": self._comparison.evidence.article_ids.index(article.id),
            "alignment_place": self._comparison.alignment.article_ids.index(article.id),
        }

    def _sentence(self, sentence: Sentence) -> Values:
        return {
            "article": self._articles[sentence.article_id],
            "number": sentence.index,
            "paragraph": sentence.paragraph,
            "start": sentence.span.start,
            "stop": sentence.span.end,
        }

    def _match(self, match: Match) -> Values:
        return {
            "left": self._sentences[match.left],
            "right": self._sentences[match.right],
            "semantic": float(match.similarity.semantic),
            "lexical": float(match.similarity.lexical),
            "overall": float(match.similarity.overall),
            "kind": match.kind.value,
        }

    def _fact(self, fact: Fact) -> Values:
        own = {"id": fact.id, "label": fact.label, "importance": float(fact.importance)}
        return {**own, **self._passage(fact.key)}

    def _cell(self, cell: Cell) -> Values:
        return {
            "fact": self._facts[cell.fact_id],
            "article": self._articles[cell.article_id],
            "coverage": cell.coverage.value,
            "score": float(cell.score),
            "nearest": None if cell.nearest is None else self._sentences[cell.nearest],
            "similarity": float(cell.similarity),
            "depth": None if cell.depth is None else float(cell.depth),
        }

    def _passages(self, parent: str, groups: Iterable[tuple[Passage, ...]]) -> list[Values]:
        return _numbered({parent: n, **self._passage(p)} for n, group in enumerate(groups) for p in group)

    def _passage(self, passage: Passage) -> Values:
        sentence = self._sentences[passage.sentence]
        return {"sentence": sentence, "start": passage.span.start, "stop": passage.span.end}


def _numbered(rows: Iterable[Values]) -> list[Values]:
    return [{"position": position, **row} for position, row in enumerate(rows)]


def _path(path: str) -> str | bytes:
    """Give a path as text, or as bytes where the file's name is no proper text."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return path.encode(errors="surrogatepass")
    return path
