"""The clashes of a comparison as a Qt list model: what clashes, in which fact, and what each outlet says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from compare.moments import moments
from compare.quantities import quantities
from ui.languages.phrases import in_words
from ui.models import plain_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex

    from compare.comparison import Comparison
    from compare.model import Article, Discrepancy, DiscrepancyKind, Fact, Reading, Sentence

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
    """One value of a clash and everyone who gives it, as numbers (their colours), letters, outlets and ids."""

    value: str
    numbers: tuple[int, ...]
    letters: tuple[str, ...]
    outlets: tuple[str, ...]
    article_ids: tuple[str, ...]


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
    """Gather the readings by figure, so that "1,850 people" and "1,850 residents" are one side.

    A side has the words of its outlet opened first, and stands where that outlet stands.
    """
    ids = [a.id for a in comparison.articles]
    readings = sorted(discrepancy.readings, key=lambda r: ids.index(r.passage.sentence.article_id))
    by_figure = _gathered(readings, [_figure(comparison, r) for r in readings])
    # The engine found a clash: where the figures alone do not show it, the words do.
    by_value = by_figure if len(by_figure) > 1 else _gathered(readings, [r.value for r in readings])
    found = [(same[0].value, sorted({ids.index(r.passage.sentence.article_id) for r in same})) for same in by_value]
    in_order = sorted(found, key=lambda side: side[1])
    return tuple(_side(comparison, value, [comparison.articles[n] for n in places]) for value, places in in_order)


def voices(comparison: Comparison, discrepancies: Sequence[Discrepancy]) -> tuple[Sentence, ...]:
    """Give one report's sentence for each side of some clashes, first of the side that the fewest reports are on."""
    found: dict[str, Sentence] = {}
    for discrepancy in discrepancies:
        said = {r.passage.sentence.article_id: r.passage.sentence for r in reversed(discrepancy.readings)}
        for side in sorted(sides_of(comparison, discrepancy), key=lambda side: len(side.article_ids)):
            article_id = side.article_ids[0]
            found.setdefault(article_id, said[article_id])
    return tuple(found.values())


def opposed(comparison: Comparison, sentence: Sentence) -> frozenset[str]:
    """Give the reports that say otherwise where a sentence is one side of a clash; none where it is not."""
    clashing = [d for d in comparison.discrepancies if any(r.passage.sentence == sentence for r in d.readings)]
    others = [s for d in clashing for s in sides_of(comparison, d) if sentence.article_id not in s.article_ids]
    return frozenset(article_id for side in others for article_id in side.article_ids)


def _gathered(readings: Sequence[Reading], keys: Sequence[object]) -> list[list[Reading]]:
    groups: dict[object, list[Reading]] = {}
    for reading, key in zip(readings, keys, strict=True):
        groups.setdefault(key, []).append(reading)
    return list(groups.values())


def _figure(comparison: Comparison, reading: Reading) -> object:
    """Give what two readings of the same figure have in common, however it is written."""
    language = comparison.article(reading.passage.sentence.article_id).language
    found = (*moments(reading.value, language), *quantities(reading.value, language))
    return (found[0].low, found[0].high) if len(found) == 1 else reading.value.casefold()


def _side(comparison: Comparison, value: str, articles: Sequence[Article]) -> Side:
    return Side(
        value=value,
        numbers=tuple(comparison.number(a.id) for a in articles),
        letters=tuple(comparison.letter(a.id) for a in articles),
        outlets=tuple(a.outlet for a in articles),
        article_ids=tuple(a.id for a in articles),
    )


def clash_sentence(clash: Clash) -> str:
    """Say a clash in words, for screen reader and tooltip."""
    sides = " ≠ ".join(f"{', '.join(side.letters)} {side.value}" for side in clash.sides)
    return _tr("Coverage", "{kind} clash in “{label}”: {sides}. {reason}").format(
        kind=plain_words.clash_words(clash.kind),
        label=clash.fact.label,
        sides=sides,
        reason=in_words(clash.discrepancy.reason),
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
