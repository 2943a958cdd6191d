"""The kinds of report that can be exported, for the file dialog, from the table of exporters."""

from __future__ import annotations

from ui.ask import Kind
from ui.languages.phrases import in_words


def report_kinds() -> list[Kind]:
    """Give one kind for each format of the table, with what it is for."""
    from compare.exporters import EXPORTERS

    return [
        Kind(f"{in_words(chosen.label)}: {in_words(chosen.purpose)}", (suffix,)) for suffix, chosen in EXPORTERS.items()
    ]
