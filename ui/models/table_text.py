"""Rows of the matrix as text to paste elsewhere: tab-separated for spreadsheets, an HTML table for documents."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QAbstractItemModel

Table = list[list[str]]
_FORMULA = ("=", "+", "-", "@")


def table_of(model: QAbstractItemModel, rows: Sequence[int]) -> Table:
    """Give the header and the rows' cells as they read on screen."""
    columns = range(model.columnCount())
    head = [str(model.headerData(c, Qt.Orientation.Horizontal) or "") for c in columns]
    return [head, *([str(model.index(r, c).data() or "") for c in columns] for r in rows)]


def as_tsv(table: Table) -> str:
    """Write lines of cells between tabs; a cell that a spreadsheet would take for a formula gets an apostrophe."""
    return "\n".join("\t".join(_harmless(" ".join(cell.split())) for cell in row) for row in table) + "\n"


def as_html(table: Table) -> str:
    """Write a table with a head; every cell is escaped."""
    head, *rows = table
    body = "".join(f"<tr>{_cells(row, 'td')}</tr>" for row in rows)
    return f'<meta charset="utf-8"><table><thead><tr>{_cells(head, "th")}</tr></thead><tbody>{body}</tbody></table>'


def _cells(row: Sequence[str], tag: str) -> str:
    return "".join(f"<{tag}>{html.escape(cell)}</{tag}>" for cell in row)


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
