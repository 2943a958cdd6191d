"""What the command palette offers: commands, reports, facts, panels and settings, ranked by what was typed."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from ui.models.plain_words import as_tooltip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QPersistentModelIndex

    Index = QModelIndex | QPersistentModelIndex

MOST = 100
"""More matches than these are not listed: another letter is quicker than scrolling."""
LIKE = 74
"""How much (0-100) a mistyped word must be like the beginning of another to be taken for it."""
_tr = QCoreApplication.translate
_FIRST = int(Qt.ItemDataRole.UserRole)


class Kind(IntEnum):
    """The kinds of destinations; among equally good matches the earlier kind comes first."""

    COMMAND = 0
    ARTICLE = 1
    PANEL = 2
    SETTING = 3
    FACT = 4


@dataclass(frozen=True, slots=True)
class Destination:
    """One place or command: its words, where it belongs, its keys in this system's writing, and what leads there."""

    kind: Kind
    words: str
    go: Callable[[], object] = field(compare=False)
    where: str = ""
    keys: str = ""
    icon: str = ""


class PaletteRole(IntEnum):
    """What the delegate asks for beside Qt's own roles."""

    DESTINATION = _FIRST


def kind_words(kind: Kind) -> str:
    """Name a kind."""
    return {
        Kind.COMMAND: _tr("Palette", "Command"),
        Kind.ARTICLE: _tr("Palette", "Report"),
        Kind.PANEL: _tr("Palette", "Panel"),
        Kind.SETTING: _tr("Palette", "Setting"),
        Kind.FACT: _tr("Palette", "Fact"),
    }[kind]


def ranked(destinations: Sequence[Destination], typed: str) -> list[Destination]:
    """Give what matches, best first: words that begin as typed, initials, words within words, slips of the hand.

    Where nothing is typed everything matches, in the order given.
    """
    parts = typed.casefold().split()
    if not parts:
        return list(destinations)
    scored = [(_score(f"{d.words} {d.where}".casefold(), parts), place, d) for place, d in enumerate(destinations)]
    found = sorted((-score, d.kind, place) for score, place, d in scored if score)
    return [destinations[place] for _, _, place in found[:MOST]]


def _score(words: str, parts: Sequence[str]) -> float:
    """Give how well `words` answer what was typed, 0 for not at all; between 1 and 100 they are only like it."""
    own = words.replace("…", " ").replace("(", " ").replace("“", " ").split()
    if all(any(word.startswith(part) for word in own) for part in parts):
        whole = sum(part in own for part in parts)
        return 400 + 20 * whole + (10 if own[0].startswith(parts[0]) else 0)
    if len(parts) == 1 and len(parts[0]) > 1 and "".join(word[0] for word in own).startswith(parts[0]):
        return 300
    if all(part in words for part in parts):
        return 200
    return _likeness(own, parts)


def _likeness(own: Sequence[str], parts: Sequence[str]) -> float:
    from rapidfuzz import fuzz

    if min(map(len, parts)) < 3:
        return 0
    # Against the beginnings of the words, as few people type to the end before they look.
    alike = [max(fuzz.ratio(part, word[: len(part) + 1]) for word in own) for part in parts]
    return min(alike) if min(alike) >= LIKE else 0


class PaletteModel(QAbstractListModel):
    """Rows are the destinations that match what was typed."""

    def __init__(self, destinations: Sequence[Destination], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = tuple(destinations)
        self._rows = ranked(self._all, "")

    def search(self, typed: str) -> None:
        """List what matches, best first."""
        self.beginResetModel()
        self._rows = ranked(self._all, typed)
        self.endResetModel()

    def at(self, row: int) -> Destination | None:
        """Give the destination of a row, None for a row that is not there."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        """Give the number of matches."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the words, for screen readers with kind and keys, and the destination itself to the delegate."""
        there = self.at(index.row()) if index.isValid() else None
        if there is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return there.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(there)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip(spoken(there))
        return there if role == PaletteRole.DESTINATION else None


def spoken(there: Destination) -> str:
    """Say a destination whole: "Command: Find next; Edit; F3"."""
    return "; ".join(part for part in (f"{kind_words(there.kind)}: {there.words}", there.where, there.keys) if part)
