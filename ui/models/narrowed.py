"""What a filter leaves: the facts that pass, the sentences that carry them, and the filter in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.models.arrangement import FactFilter, Show, kept
from ui.models.plain_words import joined, quoted

if TYPE_CHECKING:
    from compare.model import Fact, Sentence
    from ui.models.matrix import CoverageMatrix

_tr = QCoreApplication.translate
LONGEST = 40
"""Characters of the typed words that are repeated."""


@dataclass(frozen=True, slots=True)
class Narrowed:
    """The facts that pass a filter, most important first, out of `of`; `sentences` carry them; `words` say which."""

    words: str
    facts: tuple[Fact, ...]
    of: int
    sentences: frozenset[Sentence]


def narrowed(matrix: CoverageMatrix | None, keep: FactFilter) -> Narrowed | None:
    """Give what `keep` leaves of a comparison; None where it leaves everything."""
    if matrix is None or (keep.show is Show.ALL and not keep.text.strip()):
        return None
    facts = tuple(kept(matrix, keep))
    sentences = frozenset(s for fact in facts for s in matrix.sentences(fact))
    return Narrowed(filter_words(matrix, keep), facts, len(matrix.comparison.facts), sentences)


def filter_words(matrix: CoverageMatrix, keep: FactFilter) -> str:
    """Say a filter: "clashes", "not found in B The Lantern", with the typed words behind it."""
    typed = quoted(" ".join(keep.text.split()), LONGEST) if keep.text.strip() else ""
    if keep.show is Show.ALL and typed:
        return typed
    outlet = matrix.comparison.article(keep.article_id).outlet if keep.article_id else ""
    return joined(show_words(matrix, keep.show, keep.article_id) + (f" {outlet}" if outlet else ""), typed)


def show_words(matrix: CoverageMatrix | None, show: Show, article_id: str | None) -> str:
    """Say which facts are shown, an article by its letter."""
    letter = matrix.letters.get(article_id, "") if matrix and article_id else ""
    if letter and show is Show.MISSING:
        return _tr("Coverage", "not found in {letter}").format(letter=letter)
    if letter and show is Show.ONLY_IN_ONE:
        return _tr("Coverage", "only in {letter}").format(letter=letter)
    return {
        Show.ALL: _tr("Coverage", "all facts"),
        Show.CLASHES: _tr("Coverage", "clashes"),
        Show.ONLY_IN_ONE: _tr("Coverage", "only in one report"),
        Show.MISSING: _tr("Coverage", "not found somewhere"),
        Show.IN_ALL: _tr("Coverage", "in every report"),
        Show.UNSURE: _tr("Coverage", "unsure"),
        Show.UNREVIEWED: _tr("Coverage", "doubtful and not reviewed"),
        Show.NOTED: _tr("Coverage", "with a note"),
        Show.BOOKMARKED: _tr("Coverage", "bookmarked"),
    }[show]
