"""Report → CSV: the matrix for a spreadsheet, one row a fact, a state and a quote for every outlet."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from compare.exporters.printable import printable
from compare.model import Prominence
from compare.report.parts import BURIED, BY_HAND, STATES

if TYPE_CHECKING:
    from compare.report.parts import Report, Row

_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def export(report: Report) -> bytes:
    """Give the matrix as UTF-8 with a byte order mark, which is how spreadsheet programs know it."""
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow([as_text(cell) for cell in _head(report)])
    writer.writerows([as_text(cell) for cell in _row(row)] for row in report.rows)
    return file.getvalue().encode("utf-8-sig")


def as_text(cell: str) -> str:
    """Give a cell that no spreadsheet takes for a formula: a leading apostrophe makes it text."""
    clean = printable(cell)
    return f"'{clean}" if clean.startswith(_STARTS_A_FORMULA) else clean


def _head(report: Report) -> list[str]:
    outlets = [f"{o.letter} {o.outlet}" for o in report.outlets]
    return ["Rank", "Fact", "Weight", "Importance", *(f"{o}: {what}" for o in outlets for what in ("state", "quote"))]


def _row(row: Row) -> list[str]:
    cells = [str(row.rank), row.label, str(row.weight), f"{row.importance:.3f}"]
    for state in row.states:
        buried = f", {BURIED[1]}" if state.prominence is Prominence.BURIED else ""
        hand = f", {BY_HAND[1]}" if state.judged else ""
        cells += [STATES[state.coverage][1] + buried + hand, " … ".join(q.words for q in state.quotes)]
    return cells
