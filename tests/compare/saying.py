"""Statements made by hand for tests: one sentence an article, in the language of the program's samples."""

from __future__ import annotations

import hashlib
from datetime import date

from compare.model import Article, Paragraph, Role, Sentence, Source, Span
from compare.statements import Pair, Statement

TUESDAY = date(2024, 3, 5)


def article(*sentences: str, published: date | None = TUESDAY, outlet: str = "Herald") -> Article:
    """Make an article of one paragraph a sentence."""
    text = "\n".join(sentences)
    spans, start = [], 0
    for sentence in sentences:
        spans.append(Span(start, start + len(sentence)))
        start += len(sentence) + 1
    return Article(
        id=hashlib.sha256(f"{outlet}{text}".encode()).hexdigest()[:12],
        outlet=outlet,
        headline=sentences[0],
        byline="",
        published=published,
        language="en",
        text=text,
        paragraphs=tuple(Paragraph(s, Role.BODY) for s in spans),
        source=Source(outlet, "txt", "", 0),
    )


def statements(*sentences: str, published: date | None = TUESDAY, outlet: str = "Herald") -> tuple[Statement, ...]:
    """Make the statements of one article."""
    made = article(*sentences, published=published, outlet=outlet)
    return tuple(Statement(Sentence(made.id, n, n, p.span), made) for n, p in enumerate(made.paragraphs))


def pair(one: str, other: str, *, contained: float = 0.6, published: date | None = TUESDAY) -> Pair:
    """Make two statements of different articles that contain each other well."""
    (a,), (b,) = statements(one, published=published), statements(other, published=published, outlet="Post")
    return Pair(a, b, (contained, contained))
