"""States, kinds, scores and counts in the words and signs a person sees; the same in every panel."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from compare.model import Coverage, DiscrepancyKind
from ui.models.matrix import FactKind

if TYPE_CHECKING:
    from compare.comparison import Comparison
    from compare.model import Cell
    from compare.options import Options

_tr = QCoreApplication.translate

KIND_GLYPHS = {
    FactKind.CLASH: "≠",
    FactKind.IN_ALL: "●",
    FactKind.IN_MOST: "◕",
    FactKind.IN_SOME: "◐",
    FactKind.UNSURE: "?",
    FactKind.ONLY_HERE: "◆",
}
CLASH_GLYPHS = {
    DiscrepancyKind.NUMBER: "#",
    DiscrepancyKind.DATE: "◷",
    DiscrepancyKind.NAME: "@",
    DiscrepancyKind.NEGATION: "±",
    DiscrepancyKind.QUOTATION: "”",
}
_OPENING = ("“", "„", "«", "‘", '"')
PHRASE, QUOTE = 60, 600
"""Lengths in characters at which phrases and quotes are cut where they are only a hint."""


def state_words(coverage: Coverage) -> str:
    """Say a state: never "omitted", only "not found in this report"."""
    return {
        Coverage.REPORTED: _tr("Coverage", "reported"),
        Coverage.PARTLY: _tr("Coverage", "reported in part"),
        Coverage.CONFLICTING: _tr("Coverage", "clashes with another report"),
        Coverage.UNSURE: _tr("Coverage", "unsure"),
        Coverage.ABSENT: _tr("Coverage", "not found in this report"),
    }[coverage]


def short_state(coverage: Coverage) -> str:
    """Say a state in a word or two, for where the mark stands beside it."""
    return {
        Coverage.REPORTED: _tr("Coverage", "reported"),
        Coverage.PARTLY: _tr("Coverage", "in part"),
        Coverage.CONFLICTING: _tr("Coverage", "clash"),
        Coverage.UNSURE: _tr("Coverage", "unsure"),
        Coverage.ABSENT: _tr("Coverage", "not found"),
    }[coverage]


def kind_words(kind: FactKind) -> str:
    """Name a group of facts."""
    return {
        FactKind.CLASH: _tr("Coverage", "Clashing details"),
        FactKind.IN_ALL: _tr("Coverage", "In every report"),
        FactKind.IN_MOST: _tr("Coverage", "In most reports"),
        FactKind.IN_SOME: _tr("Coverage", "In some reports"),
        FactKind.UNSURE: _tr("Coverage", "In one report, unsure elsewhere"),
        FactKind.ONLY_HERE: _tr("Coverage", "Only in one report"),
    }[kind]


def clash_words(kind: DiscrepancyKind) -> str:
    """Name the kind of detail that clashes."""
    return {
        DiscrepancyKind.NUMBER: _tr("Coverage", "Number"),
        DiscrepancyKind.DATE: _tr("Coverage", "Date"),
        DiscrepancyKind.NAME: _tr("Coverage", "Name"),
        DiscrepancyKind.NEGATION: _tr("Coverage", "Said and denied"),
        DiscrepancyKind.QUOTATION: _tr("Coverage", "Quotation"),
    }[kind]


def waiting_words(comparison: Comparison) -> str:
    """Say what articles without facts wait for: a second one, or the comparison (at work or stopped)."""
    if len(comparison.articles) < 2:
        return _tr("Coverage", "Waiting for a second report")
    if comparison.sentences:
        return _tr("Coverage", "Only wording is compared so far")
    return _tr("Coverage", "Not compared yet")


def importance_words(importance: float) -> str:
    """Say how important a fact is in one word."""
    if importance >= 0.66:
        return _tr("Coverage", "high")
    return _tr("Coverage", "medium") if importance >= 0.33 else _tr("Coverage", "low")


def score_words(score: float) -> str:
    """Write a score of 0 to 1 with two digits: ".38", or "0,38" where a comma is written."""
    words = QLocale().toString(min(max(score, 0.0), 1.0), "f", 2)
    return words.removeprefix("0") if "." in words else words


def needed_words(cell: Cell, options: Options) -> str:
    """Say how far a "not found" is from being found: ".38 of .45 needed"; the score alone where it sufficed."""
    if cell.score >= options.unsure_below:
        return score_words(cell.score)
    return _tr("Coverage", "{score} of {needed} needed").format(
        score=score_words(cell.score), needed=score_words(options.unsure_below)
    )


def shortened(text: str, longest: int) -> str:
    """Cut a text at a word near `longest` characters, with an ellipsis."""
    if len(text) <= longest:
        return text
    return text[:longest].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"


def quoted(text: str, longest: int = QUOTE) -> str:
    """Put a text in quotation marks, shortened; one that opens with marks of its own gets no second pair."""
    text = shortened(text, longest)
    return text if text.startswith(_OPENING) else f"“{text}”"


def joined(*parts: str) -> str:
    """Join what is not empty with a middle dot."""
    return " · ".join(part for part in parts if part)


def as_tooltip(text: str) -> str:
    """Make a tooltip of plain text: escaped, so that words from an article are never taken for markup, and wrapped."""
    return f'<p style="white-space:pre-wrap">{html.escape(text)}</p>' if text else ""
