"""The kinds of report that can be exported, for the file dialog, from the table of exporters."""

from __future__ import annotations

from ui.ask import Kind


def report_kinds() -> list[Kind]:
    """Give one kind for each format of the table, with what it is for."""
    from compare.exporters import EXPORTERS

    return [Kind(f"{chosen.label}: {chosen.purpose}", (suffix,)) for suffix, chosen in EXPORTERS.items()]
