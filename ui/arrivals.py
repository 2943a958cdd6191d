"""Says what became of files that came in: which could not be used, which lack text, which took another's place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.languages.phrases import counted, in_words
from ui.models.articles_model import tells_of_a_gap
from ui.notices import told

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from compare.model import Article
    from compare.pipeline import Opened
    from ui.notices import Notices, Offer

_tr = QCoreApplication.translate


def say_problems(notices: Notices, opened: Opened, repeated: Sequence[Article]) -> None:
    """Say which files could not be taken in, and which are open already."""
    lines = [_tr("Documents", "{path}: is open already.").format(path=a.source.path) for a in repeated]
    if len(opened.problems) == 1 and not lines:
        notices.faults(opened.problems)
    elif lines and not opened.problems and len(lines) == 1:
        notices.problem(lines[0])
    elif opened.problems or lines:
        bad, every = len(opened.problems) + len(lines), len(opened.problems) + len(opened.articles)
        words = _tr("Documents", "{bad} of {every} files could not be taken in.").format(bad=bad, every=every)
        notices.problem(words, details=[*(told(p) for p in opened.problems), *lines])


def say_read_again(notices: Notices, opened: Opened, repeated: Sequence[Article]) -> None:
    """Say which files could not be read again, so that their reports stay, and which hold what they held."""
    for problem in opened.problems:
        notices.problem(told(problem), _tr("Documents", "The report stays as it was read."))
    if repeated and len(repeated) == len(opened.articles) and not opened.problems:
        n = len(repeated)
        words = counted(n, _tr("Documents", "%n file(s) read again: nothing has changed.", "", n))
        notices.info(words)


def say_replaced(notices: Notices, places: dict[str, Article], *, back: Offer) -> None:
    """Say what took the place of what was there, and offer to put that back."""
    if places:
        outlets = ", ".join(dict.fromkeys(a.outlet for a in places.values()))
        words = _tr("Documents", "Read in place of what was open: {outlets}.").format(outlets=outlets)
        notices.info(words, offers=[back])


def say_gaps(notices: Notices, fresh: Sequence[Article]) -> None:
    """Say which of the reports that came in lack text: what they seem to leave out may only be missing here."""
    gaps = [f"{a.outlet}: {in_words(note)}" for a in fresh for note in a.source.notes if tells_of_a_gap(note)]
    if len(gaps) == 1:
        notices.info(gaps[0], stays=True)
    elif gaps:
        words = _tr("Documents", "Text is missing from some of the reports; their notes stand under Sources.")
        notices.info(words, details=gaps, stays=True)


def say_nothing_in(notices: Notices, folders: Sequence[Path], *, details: Sequence[str] = ()) -> None:
    """Say that folders hold no article."""
    names = ", ".join(f.name or str(f) for f in folders)
    notices.problem(_tr("Documents", "There is no article in {folder}.").format(folder=names), details=details)
