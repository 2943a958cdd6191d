"""What comes in by drag and drop or by name, sorted into articles, saved comparisons and web addresses."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl

from ui.filenames import PROJECT_SUFFIX
from ui.notices import visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData

WEB = ("http", "https", "ftp")
MOST_FILES = 500
"""A folder gives no more than this many files: more is a mistake of the hand."""
MOST_NAMED = 4
"""So many of the files are named while they are held over the window."""

_tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Incoming:
    """What was dropped: files on this computer, and web addresses."""

    files: tuple[Path, ...] = ()
    addresses: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is anything to do."""
        return bool(self.files or self.addresses)


def sort_urls(mime: QMimeData) -> Incoming:
    """Give the files and web addresses that were dropped; a browser drops an address as text."""
    urls = mime.urls()
    if not urls and mime.hasText():
        urls = [QUrl(line.strip()) for line in mime.text().splitlines()[:MOST_FILES] if "://" in line]
    files = [Path(u.toLocalFile()) for u in urls if u.isLocalFile()]
    return Incoming(tuple(files), tuple(u.toString() for u in urls if u.scheme() in WEB))


def what_dropping_does(incoming: Incoming) -> tuple[str, str]:
    """Say what happens to what is held over an open comparison: in a few words, and what else there is to know."""
    if not incoming.files:
        return _tr("incoming", "A web address cannot be opened"), _tr(
            "incoming", "Save the page in your browser, then drop the file here."
        )
    names = [path.name for path in incoming.files]
    hint = ", ".join(names[:MOST_NAMED]) + (" …" if len(names) > MOST_NAMED else "")
    if any(path.suffix.lower() == PROJECT_SUFFIX for path in incoming.files):
        return _tr("incoming", "Drop to open this comparison instead"), visible(hint)
    if any(path.is_dir() for path in incoming.files):
        return _tr("incoming", "Drop to add the reports of this folder"), visible(hint)
    n = len(names)
    if n == 1:
        return _tr("incoming", "Drop to add this report"), visible(hint)
    return _tr("incoming", "Drop to add these %n files", "", n), visible(hint)


def sort_paths(paths: Sequence[Path], project_suffix: str) -> tuple[list[Path], list[Path]]:
    """Give (saved comparisons, articles), each file once; a folder stands for the files directly in it."""
    projects: list[Path] = []
    articles: list[Path] = []
    for path in _flat(paths):
        (projects if path.suffix.lower() == project_suffix else articles).append(path)
    return list(dict.fromkeys(projects)), list(dict.fromkeys(articles))


def _is_file(path: Path) -> bool:
    return path.is_file() and not path.name.startswith(".")


def _flat(paths: Sequence[Path]) -> list[Path]:
    flat: list[Path] = []
    for path in paths:
        try:
            inside = sorted(filter(_is_file, path.iterdir())) if path.is_dir() else [path]
        except OSError:
            inside = [path]
        flat.extend(inside)
    return flat[:MOST_FILES]
