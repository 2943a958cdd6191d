"""What a person changed of the program's findings, in words: a report never passes one off as the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.judgements import Deed
from compare.report.parts import STATES, Change

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from compare.comparison import Comparison
    from compare.report.parts import Row

_DEEDS = {
    Deed.CONFIRMED: "confirmed",
    Deed.REJECTED: "rejected",
    Deed.LINKED: "linked sentences",
    Deed.UNLINKED: "unlinked sentences",
    Deed.MERGED: "merged facts",
    Deed.SPLIT: "split facts",
    Deed.RELABELLED: "named by hand",
}


def changes(comparison: Comparison, rows: Sequence[Row]) -> tuple[Change, ...]:
    """Give what was done by hand, fact by fact; empty where the program alone was at work."""
    names = {a.id: a.outlet for a in comparison.articles}
    return tuple(change for row in rows for change in _of_row(comparison, row, names))


def _of_row(comparison: Comparison, row: Row, names: Mapping[str, str]) -> Iterator[Change]:
    judged = comparison.judged
    for deed in judged.facts.get(row.id, ()):
        own = f"; the program’s label: {judged.labels[row.id]}" if deed is Deed.RELABELLED else ""
        words = f"{_DEEDS[deed]}{own}"
        yield Change(row.rank, row.label, words[0].upper() + words[1:])
    for state in row.states:
        if state.judged is not None:
            found = f"{STATES[state.judged.found][1]}, score {state.judged.score:.2f}"
            words = f"{names[state.article_id]} ({state.letter}): {STATES[state.coverage][1]}"
            deed_words = _DEEDS[state.judged.deed]
            yield Change(row.rank, row.label, f"{words} – {deed_words}; the program found: {found}")
    if row.note:
        yield Change(row.rank, row.label, f"Note: {row.note}")


def told_in_summary(rows: Sequence[Row]) -> str:
    """Say how much of the report is a person's, "" for nothing."""
    cells = sum(state.judged is not None for row in rows for state in row.states)
    facts = sum(bool(row.deeds) for row in rows)
    parts = [_count(cells, "finding", "findings")] if cells else []
    parts += [_count(facts, "fact as a whole", "facts as a whole")] if facts else []
    return f"A person judged {' and '.join(parts)} by hand; they are marked ✓." if parts else ""


def _count(number: int, one: str, several: str) -> str:
    return f"{number} {one if number == 1 else several}"
