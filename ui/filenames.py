"""Names of files: the kinds that dialogs offer, names that file systems take, and what belongs to the program."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.ask import Kind
from ui.languages.phrases import in_words

if TYPE_CHECKING:
    from compare.model import Article

PROJECT_SUFFIX = ".crossread"
LONGEST = 60
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


def is_sample(article: Article) -> bool:
    """Whether the article belongs to the event that comes with the program."""
    from resources import sample_paths

    return Path(article.source.path) in sample_paths()


def file_name(words: str) -> str:
    """Turn words into the stem of a file's name."""
    kept = "".join(c if c.isalnum() or c in " -_" else " " for c in words)
    return "-".join(kept.split())[:LONGEST].strip("-").lower() or "comparison"
