"""One cell or row of the matrix in words: short for the table, whole sentences for tooltips and screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from compare.model import Coverage, Prominence, Standing
from ui.models.judged_words import JUDGED, NOTED, fact_signs, fact_words, ruling_words
from ui.models.matrix import FactKind
from ui.models.plain_words import (
    PHRASE,
    QUOTE,
    joined,
    kind_words,
    needed_words,
    quoted,
    score_words,
    shortened,
    state_words,
)
from ui.widgets.marks import mark_of

if TYPE_CHECKING:
    from compare.model import Cell, Fact
    from ui.models.matrix import CoverageMatrix, Totals

_tr = QCoreApplication.translate
MOST_SENTENCES = 3
MOST_LEADING = 4
"""How many of the outlets that lead with a buried fact are named."""
BURIED = "↓"


def cell_mark(matrix: CoverageMatrix, fact: Fact, state: Coverage) -> Coverage | Standing:
    """Give the state whose mark a cell in `state` bears: the same, or ONLY_HERE for a fact of one article alone."""
    return Standing.ONLY_HERE if _is_only_here(matrix, fact, state) else state


def cell_text(matrix: CoverageMatrix, fact: Fact, cell: Cell) -> str:
    """Give the short text of a cell without its glyph: "A3 headline", "9 knots", "not found"."""
    if cell.coverage is Coverage.ABSENT:
        return _tr("Coverage", "not found")
    if cell.coverage is Coverage.UNSURE:
        return _tr("Coverage", "unsure")
    reading = matrix.reading(fact, cell.article_id)
    buried = f" {BURIED} " + _tr("Coverage", "buried") if is_buried(matrix, fact, cell) else ""
    if reading is not None:
        return reading.value + buried
    if not cell.quotes:
        return state_words(cell.coverage)
    sentence = cell.quotes[0].sentence
    headline = " " + _tr("Coverage", "headline") if matrix.is_headline(sentence) else ""
    return matrix.place(sentence) + headline + buried


def is_buried(matrix: CoverageMatrix, fact: Fact, cell: Cell) -> bool:
    """Whether the fact stands deep in this article while another one leads with it."""
    return matrix.prominence(fact, cell.article_id) is Prominence.BURIED


def buried_words(matrix: CoverageMatrix, fact: Fact, cell: Cell) -> str:
    """Say how deep a buried fact stands and who leads with it; "" for any other."""
    if not is_buried(matrix, fact, cell) or cell.depth is None:
        return ""
    leads = [a for a in matrix.articles if _leads(matrix, fact, a.id)][:MOST_LEADING]
    names = ", ".join(f"{matrix.letters[a.id]} {a.outlet}" for a in leads)
    words = _tr("Coverage", "Buried: {depth} % down here, at the top in {names}.")
    return words.format(depth=round(100 * cell.depth), names=names)


def _leads(matrix: CoverageMatrix, fact: Fact, article_id: str) -> bool:
    place = matrix.prominence(fact, article_id)
    return place is not None and place.leads and matrix.state(fact, article_id) is not Coverage.PARTLY


def cell_hint(matrix: CoverageMatrix, fact: Fact, cell: Cell) -> str:
    """Give what stands behind the short text: the article's own words, or the nearest miss "nearest B2 .41"."""
    if cell.quotes:
        return quoted(matrix.quote(matrix.passages(fact, cell.article_id)[0]), 2 * PHRASE)
    nearest = nearest_place(matrix, cell)
    return nearest and _tr("Coverage", "nearest {place}").format(place=nearest)


def nearest_place(matrix: CoverageMatrix, cell: Cell) -> str:
    """Name the nearest miss by its place and score, "B2 .41"; empty where there is none, or a quote."""
    if cell.quotes or cell.nearest is None:
        return ""
    return f"{matrix.place(cell.nearest)} {score_words(cell.score)}"


def sentences_text(matrix: CoverageMatrix, fact: Fact, cell: Cell) -> str:
    """Give the sentences that say it, one a line; the first stands under its place, the others name theirs."""
    sentences = list(dict.fromkeys(p.sentence for p in matrix.passages(fact, cell.article_id)))[:MOST_SENTENCES]
    lines = [f"{matrix.place(sentence)} · {shortened(matrix.quote(sentence), QUOTE)}" for sentence in sentences]
    return "\n".join(lines).removeprefix(f"{matrix.place(sentences[0])} · " if sentences else "")


def cell_line(matrix: CoverageMatrix, fact: Fact, cell: Cell) -> str:
    """Give a cell in one line: "● A3 headline · “…”"."""
    text = f"{mark_of(cell_mark(matrix, fact, cell.coverage)).glyph} {cell_text(matrix, fact, cell)}"
    text += f" {JUDGED}" if matrix.ruling(fact, cell.article_id) else ""
    return joined(text, cell_hint(matrix, fact, cell))


def cell_sentence(matrix: CoverageMatrix, fact: Fact, cell: Cell) -> str:
    """Say a whole cell in words: "C Evening Post: not found in this report. Nearest: C5 “…” (score .38)"."""
    article = matrix.comparison.article(cell.article_id)
    only_here = _is_only_here(matrix, fact, cell.coverage)
    state = _tr("Coverage", "only in this report") if only_here else state_words(cell.coverage)
    parts = [f"{matrix.letters[article.id]} {article.outlet}: {state}."]
    ruling = matrix.ruling(fact, cell.article_id)
    parts += [ruling_words(ruling) + "."] if ruling is not None else []
    reading = matrix.reading(fact, cell.article_id)
    if reading is not None:
        parts.append(_tr("Coverage", "It says {value}.").format(value=reading.value))
    parts += [
        f"{matrix.place(p.sentence)}: {quoted(matrix.quote(p))}"
        for p in matrix.passages(fact, cell.article_id)[:MOST_SENTENCES]
    ]
    parts += [words] if (words := buried_words(matrix, fact, cell)) else []
    if cell.missing:
        words = ", ".join(quoted(matrix.quote(p), PHRASE) for p in cell.missing)
        parts.append(_tr("Coverage", "Without: {words}.").format(words=words))
    if not cell.coverage.said and cell.nearest is not None:
        nearest = _tr("Coverage", "Nearest: {place} {quote} (score {score}).")
        place, quote = matrix.place(cell.nearest), quoted(matrix.quote(cell.nearest))
        parts.append(nearest.format(place=place, quote=quote, score=needed_words(cell, matrix.comparison.options)))
    return " ".join(parts)


def fact_sentence(matrix: CoverageMatrix, fact: Fact) -> str:
    """Say a fact's row in one sentence: label, group, and who reports it."""
    said = [a for a in matrix.articles if matrix.state(fact, a.id).said]
    names = ", ".join(f"{matrix.letters[a.id]} {a.outlet}" for a in said) or _tr("Coverage", "none")
    sentence = _tr("Coverage", "{label}. {kind}. Reported by {names}.").format(
        label=fact.label.rstrip("."), kind=kind_words(matrix.kind(fact)), names=names
    )
    judged = matrix.comparison.judged
    note = judged.notes.get(fact.id, "")
    return " ".join(part for part in (sentence, fact_words(judged, fact), f"{NOTED} {note}" if note else "") if part)


def fact_line(matrix: CoverageMatrix, fact: Fact) -> str:
    """Give a fact's label behind the signs of what a person did to it: "★ ✎ The mayor promised an inquiry"."""
    return " ".join(part for part in (fact_signs(matrix.comparison.judged, fact), fact.label) if part)


def places_sentence(matrix: CoverageMatrix, fact: Fact) -> str:
    """Say where each article brings the fact: "A at 3 %, C at 88 % of the article"."""
    where = [f"{matrix.letters[matrix.articles[n].id]} {round(100 * depth)} %" for n, depth in matrix.depths(fact)]
    if not where:
        return _tr("Coverage", "Found nowhere.")
    return _tr("Coverage", "First said after this part of the article: {places}.").format(places=", ".join(where))


def totals_sentence(totals: Totals) -> str:
    """Say one article's totals in words."""
    words = _tr("Coverage", "{carried} reported, {missing} not found, {only_here} only here, {unsure} unsure")
    return words.format(
        carried=totals.carried, missing=totals.missing, only_here=totals.only_here, unsure=totals.unsure
    )


def _is_only_here(matrix: CoverageMatrix, fact: Fact, state: Coverage) -> bool:
    return state.said and matrix.kind(fact) is FactKind.ONLY_HERE
