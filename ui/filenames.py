"""Names of events and files: what a set of reports is called, the kinds that dialogs offer, what file systems take."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.ask import Kind
from ui.languages.phrases import in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.comparison import Comparison
    from compare.model import Article

PROJECT_SUFFIX = ".crossread"
LONGEST = 60
MOST_NAMED = 4
"""So many outlets of a set are named in the recent list."""
_tr = QCoreApplication.translate


def article_kinds() -> list[Kind]:
    """Give what can be opened, from the table of readers."""
    from compare.readers import formats, suffixes

    every = Kind(_tr("filenames", "Articles and comparisons"), (*suffixes(), PROJECT_SUFFIX))
    return [
        every,
        *(Kind(in_words(label), ends) for label, ends in formats()),
        Kind(_tr("filenames", "All files"), ("",)),
    ]


def project_kind() -> Kind:
    """Give the kind of a saved comparison."""
    return Kind(_tr("filenames", "Crossread comparisons"), (PROJECT_SUFFIX,))


@lru_cache(maxsize=1)
def event_name(comparison: Comparison) -> str:
    """Name the event, once for each comparison: a look at every cell takes its time; a single report by itself."""
    if len(comparison.articles) == 1:
        return comparison.articles[0].headline or comparison.articles[0].outlet
    from compare.report import event_title

    return event_title(comparison)


def set_name(articles: Sequence[Article]) -> str:
    """Name a set of reports by its outlets."""
    named = list(dict.fromkeys(a.outlet for a in articles))
    outlets = ", ".join(named[:MOST_NAMED]) + (" …" if len(named) > MOST_NAMED else "")
    words = _tr("filenames", "{outlets} – %n reports", "", len(articles))
    return words.format(outlets=outlets)


def folder_of(articles: Sequence[Article]) -> Path:
    """Give the folder of a set of reports: that of the first, the person's own for the sample event."""
    beside = Path(articles[0].source.path).parent if articles and not is_sample(articles[0]) else Path.home()
    return beside if beside.is_dir() else Path.home()


def is_sample(article: Article) -> bool:
    """Whether the article belongs to the event that comes with the program."""
    from resources import sample_paths

    return Path(article.source.path) in sample_paths()


def file_name(words: str) -> str:
    """Turn words into the stem of a file's name."""
    kept = "".join(c if c.isalnum() or c in " -_" else " " for c in words)
    return "-".join(kept.split())[:LONGEST].strip("-").lower() or "comparison"
