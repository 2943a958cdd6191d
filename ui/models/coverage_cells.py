"""What each kind of column of the matrix answers to each role: tables from role to a function of values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt

from ui.models import cell_words, plain_words
from ui.models.accounts import why_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from compare.model import Cell, Coverage, Fact, Standing
    from ui.models.matrix import CoverageMatrix, FactKind

_tr = QCoreApplication.translate
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
_FIRST = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Face:
    """How a cell looks: its row's kind, and for an outlet's cell the state whose mark it bears."""

    kind: FactKind
    mark: Coverage | Standing | None = None
    said: bool = False
    heading: bool = False
    judged: bool = False
    folded: bool = False


class CoverageRole(IntEnum):
    """What delegates and views ask for beyond Qt's own roles; Qt hands enumerations of words over as plain words."""

    FACT = _FIRST
    """The row's Fact, None in a heading."""
    KIND = _FIRST + 1
    """The row's FactKind (as a word), also of a heading."""
    CELL = _FIRST + 2
    """The Cell of an outlet's column."""
    FACE = _FIRST + 3
    """The Face of the cell: all that is needed to paint it but its words."""
    TEXT = _FIRST + 4
    """The short text without glyph."""
    HINT = _FIRST + 5
    """The start of the quote, or the nearest miss."""
    DEPTHS = _FIRST + 6
    """Pairs of (number of the article, depth) for the position strip."""
    SORT = _FIRST + 7
    """A number that orders the column as a click on its header does."""
    SHORT_HINT = _FIRST + 9
    """The nearest miss in its shortest form; empty for a cell with a quote."""
    QUOTE = _FIRST + 8
    """The article's own words, whole; empty where it has none."""
    SENTENCES = _FIRST + 10
    """Every sentence that says it, whole, one a line; empty where there is none."""


def fact_data(matrix: CoverageMatrix, fact: Fact, role: int) -> Any:
    """Answer for the column of the fact's label."""
    answer = _FACT.get(role)
    return answer(matrix, fact) if answer else None


def outlet_data(matrix: CoverageMatrix, fact: Fact, article_id: str, *, role: int) -> Any:
    """Answer for the column of an outlet."""
    if role == CoverageRole.FACE:
        # Painted for every outlet at once, so without the nearest miss.
        state = matrix.state(fact, article_id)
        judged = matrix.ruling(fact, article_id) is not None
        return Face(matrix.kind(fact), cell_words.cell_mark(matrix, fact, state), state.said, judged=judged)
    answer = _OUTLET.get(role)
    return answer(matrix, fact, matrix.cell(fact, article_id)) if answer else None


def where_data(matrix: CoverageMatrix, fact: Fact, role: int) -> Any:
    """Answer for the column of the position strips."""
    answer = _WHERE.get(role)
    return answer(matrix, fact) if answer else None


def spread_data(matrix: CoverageMatrix, fact: Fact, role: int) -> Any:
    """Answer for the column that counts the outlets."""
    answer = _SPREAD.get(role)
    return answer(matrix, fact) if answer else None


def _cell_tip(matrix: CoverageMatrix, fact: Fact, cell: Cell) -> str:
    words = f"{fact.label}\n\n{cell_words.cell_sentence(matrix, fact, cell)}"
    why = why_words(matrix, fact, cell)
    return plain_words.as_tooltip(f"{words}\n\n{why}" if why else words)


def _places(matrix: CoverageMatrix, fact: Fact) -> str:
    return ", ".join(f"{matrix.letters[matrix.articles[n].id]} {round(100 * d)} %" for n, d in matrix.depths(fact))


def _depths(matrix: CoverageMatrix, fact: Fact) -> tuple[tuple[int, float, int], ...]:
    return tuple((n, depth, matrix.numbers[matrix.articles[n].id]) for n, depth in matrix.depths(fact))


def _buried(matrix: CoverageMatrix, fact: Fact) -> float:
    depths = [depth for _, depth in matrix.depths(fact)]
    return max(depths) - min(depths) if depths else 0.0


def _spread(matrix: CoverageMatrix, fact: Fact) -> str:
    return _tr("Coverage", "In {said} of {total} reports").format(said=matrix.said(fact), total=len(matrix.articles))


_FACT: dict[int, Callable[[CoverageMatrix, Fact], Any]] = {
    _DISPLAY: lambda _, fact: fact.label,
    _ACCESSIBLE: cell_words.fact_sentence,
    _TOOLTIP: lambda matrix, fact: plain_words.as_tooltip(cell_words.fact_sentence(matrix, fact)),
    CoverageRole.TEXT: cell_words.fact_line,
    CoverageRole.SORT: lambda matrix, fact: matrix.ranks[fact.id],
    CoverageRole.QUOTE: lambda matrix, fact: matrix.quote(fact.key),
}
_OUTLET: dict[int, Callable[[CoverageMatrix, Fact, Cell], Any]] = {
    _DISPLAY: cell_words.cell_line,
    _ACCESSIBLE: cell_words.cell_sentence,
    _TOOLTIP: _cell_tip,
    CoverageRole.CELL: lambda _, __, cell: cell,
    CoverageRole.TEXT: cell_words.cell_text,
    CoverageRole.HINT: cell_words.cell_hint,
    CoverageRole.SHORT_HINT: lambda matrix, _, cell: cell_words.nearest_place(matrix, cell),
    CoverageRole.SORT: lambda _, __, cell: 2.0 if cell.depth is None else cell.depth,
    CoverageRole.SENTENCES: cell_words.sentences_text,
    CoverageRole.QUOTE: lambda matrix, _, cell: matrix.quote(cell.quotes[0]) if cell.quotes else "",
}
_WHERE: dict[int, Callable[[CoverageMatrix, Fact], Any]] = {
    _DISPLAY: _places,
    _ACCESSIBLE: cell_words.places_sentence,
    _TOOLTIP: lambda matrix, fact: plain_words.as_tooltip(cell_words.places_sentence(matrix, fact)),
    CoverageRole.DEPTHS: _depths,
    CoverageRole.SORT: _buried,
}
_SPREAD: dict[int, Callable[[CoverageMatrix, Fact], Any]] = {
    _DISPLAY: lambda matrix, fact: f"{matrix.said(fact)} / {len(matrix.articles)}",
    _ACCESSIBLE: _spread,
    _TOOLTIP: lambda matrix, fact: plain_words.as_tooltip(_spread(matrix, fact)),
    CoverageRole.TEXT: lambda matrix, fact: f"{matrix.said(fact)} / {len(matrix.articles)}",
    CoverageRole.SORT: lambda matrix, fact: matrix.said(fact),
}
