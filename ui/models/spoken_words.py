"""What is said aloud as a reader goes from fact to fact: for screen readers, short enough for a row of steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from compare.model import Coverage
from ui.languages.phrases import counted
from ui.models.cell_words import cell_sentence
from ui.models.matrix import FactKind, matrix_of
from ui.models.plain_words import kind_words
from ui.widgets.who_says import spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.comparison import Comparison
    from compare.model import Fact, Sentence
    from ui.models.matrix import CoverageMatrix

_tr = QCoreApplication.translate
LETTERS = 6
"""Reports that are named; more are counted."""


def step_words(comparison: Comparison, fact: Fact | None, sentence: Sentence | None) -> str:
    """Say where a step led: the fact and who has it, or the sentence that was asked for; "" for nowhere."""
    place = _fact_place(comparison, fact) if fact else ""
    if sentence is not None:
        return ". ".join(part for part in (place, spoken(comparison, sentence)) if part)
    return f"{place}: {_fact_words(matrix_of(comparison), fact)}" if fact else ""


def column_words(
    comparison: Comparison | None, article_id: str, *, fact: Fact | None, sentence: Sentence | None
) -> str:
    """Say what one article has on the selection: its sentence, or what it does with the fact; "" for nothing."""
    if comparison is None:
        return ""
    if sentence is not None and sentence.article_id == article_id:
        return spoken(comparison, sentence)
    if fact is None:
        return ""
    matrix = matrix_of(comparison)
    return cell_sentence(matrix, fact, matrix.cell(fact, article_id))


def _fact_place(comparison: Comparison, fact: Fact) -> str:
    number = comparison.facts.index(fact) + 1
    return _tr("Spoken", "Fact {number} of {total}").format(number=number, total=len(comparison.facts))


def _fact_words(matrix: CoverageMatrix, fact: Fact) -> str:
    by_state: dict[Coverage, list[str]] = {}
    for article in matrix.articles:
        state = matrix.state(fact, article.id)
        said = Coverage.REPORTED if state.said else state
        by_state.setdefault(said, []).append(matrix.letters[article.id])
    parts = [kind_words(FactKind.CLASH)] if matrix.kind(fact) is FactKind.CLASH else []
    for words, state in (
        (_tr("Spoken", "in {reports}"), Coverage.REPORTED),
        (_tr("Spoken", "unsure in {reports}"), Coverage.UNSURE),
        (_tr("Spoken", "not found in {reports}"), Coverage.ABSENT),
    ):
        if letters := by_state.get(state):
            parts.append(words.format(reports=_reports(letters)))
    who = "; ".join(parts)
    return f"{fact.label.rstrip('.')}. {who[:1].upper()}{who[1:]}."


def _reports(letters: Sequence[str]) -> str:
    """Name a few reports by their letters: "A, C"; count many: "31 reports"."""
    if len(letters) <= LETTERS:
        return ", ".join(letters)
    return counted(len(letters), _tr("Spoken", "%n report(s)", "", len(letters)))
