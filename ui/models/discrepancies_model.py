"""The clashes of a comparison as a Qt list model: what clashes, in which fact, and what each outlet says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from ui.models import plain_words

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex

    from compare.comparison import Comparison
    from compare.model import Discrepancy, DiscrepancyKind, Fact

    Index = QModelIndex | QPersistentModelIndex

_tr = QCoreApplication.translate
_FIRST = int(Qt.ItemDataRole.UserRole)


class ClashRole(IntEnum):
    """What the delegate and the panel ask for."""

    CLASH = _FIRST
    """The Clash of the row."""
    FACT = _FIRST + 1
    """Its Fact."""


@dataclass(frozen=True, slots=True)
class Side:
    """One value of a clash and everyone who gives it, as numbers (in order of opening), letters and outlets."""

    value: str
    numbers: tuple[int, ...]
    letters: tuple[str, ...]
    outlets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Clash:
    """A discrepancy ready to be shown, its readings gathered by value."""

    discrepancy: Discrepancy
    fact: Fact
    sides: tuple[Side, ...]

    @property
    def kind(self) -> DiscrepancyKind:
        """What kind of detail clashes."""
        return self.discrepancy.kind


def clashes_of(comparison: Comparison) -> tuple[Clash, ...]:
    """Give every clash, those of the most important facts first."""
    ranks = {fact.id: rank for rank, fact in enumerate(comparison.facts)}
    ordered = sorted(comparison.discrepancies, key=lambda d: (ranks[d.fact_id], d.kind, d.reason))
    return tuple(Clash(d, comparison.fact(d.fact_id), sides_of(comparison, d)) for d in ordered)


def sides_of(comparison: Comparison, discrepancy: Discrepancy) -> tuple[Side, ...]:
    """Gather the readings by value; the sides stand in the order of opening of their first outlet."""
    ids = [a.id for a in comparison.articles]
    numbers: dict[str, set[int]] = {}
    for reading in discrepancy.readings:
        numbers.setdefault(reading.value, set()).add(ids.index(reading.passage.sentence.article_id))
    sides = (_side(comparison, value, sorted(found)) for value, found in numbers.items())
    return tuple(sorted(sides, key=lambda side: side.numbers))


def _side(comparison: Comparison, value: str, numbers: list[int]) -> Side:
    articles = [comparison.articles[n] for n in numbers]
    return Side(
        value=value,
        numbers=tuple(numbers),
        letters=tuple(comparison.letter(a.id) for a in articles),
        outlets=tuple(a.outlet for a in articles),
    )


def clash_sentence(clash: Clash) -> str:
    """Say a clash in words, for screen reader and tooltip."""
    sides = " ≠ ".join(f"{', '.join(side.letters)} {side.value}" for side in clash.sides)
    return _tr("Coverage", "{kind} clash in “{label}”: {sides}. {reason}").format(
        kind=plain_words.clash_words(clash.kind), label=clash.fact.label, sides=sides, reason=clash.discrepancy.reason
    )


class DiscrepanciesModel(QAbstractListModel):
    """One row a clash, most important fact first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clashes: tuple[Clash, ...] = ()

    def show(self, comparison: Comparison | None) -> None:
        """Show the clashes of another comparison."""
        self.beginResetModel()
        self._clashes = clashes_of(comparison) if comparison else ()
        self.endResetModel()

    def clash_at(self, row: int) -> Clash | None:
        """Give the clash of a row, None for a row that is not there."""
        return self._clashes[row] if 0 <= row < len(self._clashes) else None

    def row_of(self, fact: Fact | None) -> int:
        """Give the first row of a fact, -1 where it has no clash."""
        rows = (n for n, clash in enumerate(self._clashes) if fact and clash.fact.id == fact.id)
        return next(rows, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        """Give the number of clashes."""
        return 0 if parent.isValid() else len(self._clashes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give what a role asks of a clash."""
        clash = self.clash_at(index.row()) if index.isValid() else None
        if clash is None:
            return None
        if role == ClashRole.CLASH:
            return clash
        if role == ClashRole.FACT:
            return clash.fact
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return clash_sentence(clash)
        return plain_words.as_tooltip(clash_sentence(clash)) if role == Qt.ItemDataRole.ToolTipRole else None
