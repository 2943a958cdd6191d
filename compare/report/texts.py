"""The words themselves: full texts with their marks, wording differences, aligned pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import Span, Standing
from compare.report.parts import Block, FullText, Line, Pair, Piece, Wording
from compare.report.quoting import one_line
from compare.wording import plain, word_edits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.comparison import Comparison
    from compare.model import Article, Sentence
    from compare.report.parts import Quote, Row
    from compare.report.quoting import Quoter

ALIKE = 0.5
"""Share of the longer wording that must have stayed for a list of differences to be worth reading."""


def wordings(rows: Sequence[Row]) -> tuple[Wording, ...]:
    """Give, fact by fact, how the wording of other articles differs from the one that gave the label."""
    return tuple(w for row in rows if row.weight > 1 for w in _wordings(row))


def _wordings(row: Row) -> list[Wording]:
    same: dict[str, list[Quote]] = {}
    for quote in dict.fromkeys((row.key, *row.contributors)):
        same.setdefault(plain(quote.words), []).append(quote)
    own, *others = same.values()
    return [w for other in others if (w := _wording(row, own, other))]


def _wording(row: Row, own: Sequence[Quote], other: Sequence[Quote]) -> Wording | None:
    """Set two wordings side by side, or nothing where too little stayed or only punctuation changed."""
    left, right = own[0].words, other[0].words
    edits = word_edits(left, right)
    changed = [e for e in edits if e.operation != "equal"]
    stayed = sum(len(e.left) for e in edits if e.operation == "equal")
    worded = any(c.isalnum() for e in changed for c in e.left.of(left) + e.right.of(right))
    if not worded or stayed < ALIKE * max(len(left), len(right)):
        return None
    return Wording(
        rank=row.rank,
        label=row.label,
        left_refs=tuple(q.ref for q in own),
        right_refs=tuple(q.ref for q in other),
        left=cut(left, [e.left for e in changed if len(e.left)]),
        right=cut(right, [e.right for e in changed if len(e.right)]),
    )


def cut(text: str, marks: Sequence[Span], *, start: int = 0) -> tuple[Piece, ...]:
    """Cut `text`, which begins at offset `start`, into marked and unmarked pieces; `marks` are sorted and apart."""
    pieces, here = [], start
    for mark in marks:
        pieces += [(here, mark.start, False), (mark.start, mark.end, True)]
        here = mark.end
    pieces.append((here, start + len(text), False))
    return tuple(Piece(one_line(text[a - start : b - start]), marked) for a, b, marked in pieces if b > a)


def full_text(comparison: Comparison, article: Article, *, quoter: Quoter, rows: Sequence[Row]) -> FullText:
    """Give an article's whole text: compared sentences with their marks, the rest as it stands."""
    ranks = {row.id: row for row in rows}
    inside: dict[int, list[Sentence]] = {}
    for sentence in comparison.sentences_of(article.id):
        inside.setdefault(sentence.paragraph, []).append(sentence)
    blocks = []
    for number, paragraph in enumerate(article.paragraphs):
        lines: list[Line] = []
        here = paragraph.span.start
        for sentence in inside.get(number, ()):
            lines += _rest(article, here, sentence.span.start)
            lines.append(_line(comparison, article, sentence, quoter=quoter, rows=ranks))
            here = sentence.span.end
        lines += _rest(article, here, paragraph.span.end)
        blocks.append(Block(paragraph.role, tuple(lines)))
    return FullText(quoter.letter(article.id), tuple(b for b in blocks if b.lines), article.text)


def _rest(article: Article, start: int, end: int) -> list[Line]:
    words = one_line(article.text[start:end]).strip()
    return [Line("", (Piece(words, changed=False),), Standing.NOT_COMPARED, (), ())] if words else []


def _line(
    comparison: Comparison, article: Article, sentence: Sentence, *, quoter: Quoter, rows: dict[str, Row]
) -> Line:
    carried = [rows[f.id] for f in comparison.facts_of(sentence)]
    also = {letter for row in carried for letter in row.carried_by} - {quoter.letter(article.id)}
    others = [a.id for a in comparison.articles if quoter.letter(a.id) in also]
    unique = comparison.unique_spans(sentence) if carried else ()
    return Line(
        ref=quoter.ref(sentence),
        pieces=cut(sentence.span.of(article.text), unique, start=sentence.span.start),
        standing=comparison.standing(sentence),
        also=quoter.letters(others),
        facts=tuple(row.rank for row in carried),
    )


def pairs(comparison: Comparison, quoter: Quoter) -> tuple[Pair, ...]:
    """Give every aligned pair of sentences."""
    return tuple(
        Pair(
            quoter.ref(m.left),
            quoter.ref(m.right),
            m.similarity.semantic,
            m.similarity.lexical,
            m.similarity.overall,
            m.kind,
        )
        for m in comparison.alignment.matches
    )
