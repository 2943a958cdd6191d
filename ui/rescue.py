"""Copies of unsaved work, made when the program itself is at fault, and offered when it is started again."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject

from compare.judging import unapplied
from ui.filenames import PROJECT_SUFFIX
from ui.notices import Offer, Topic

if TYPE_CHECKING:
    from pathlib import Path

    from ui.documents import Documents
    from ui.notices import Notices
    from ui.session import Session

KEPT = 5
"""So many copies are kept; the oldest goes first."""
_NAME = "rescued"


class Rescue(QObject):
    """Keeps copies in a folder; one whose work is saved after all is taken away by itself."""

    def __init__(self, session: Session, *, documents: Documents, notices: Notices, folder: Path) -> None:
        super().__init__()
        self._session, self._documents, self._notices = session, documents, notices
        self._folder = folder
        self._on_screen: set[Path] = set()
        """The copies of what is on screen."""
        documents.saved.connect(self._clear_away)
        session.forgotten.connect(self._on_screen.clear)

    def save(self) -> Path | None:
        """Save what is on screen at once; gives the file, None where all is saved or that is not possible."""
        comparison = self._session.comparison
        if comparison is None or not self._session.analysed or not self._documents.unsaved:
            return None
        from compare.store import save_project

        path = self._folder / f"{_NAME} {datetime.now():%Y-%m-%d %H.%M.%S.%f}{PROJECT_SUFFIX}"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            save_project(unapplied(comparison), path)
            self._on_screen.add(path)
            for old in self.copies()[KEPT:]:
                old.unlink()
        except Exception:  # something is wrong already, and this must not make it worse
            return path if path in self._on_screen else None
        return path

    def copies(self) -> list[Path]:
        """Give the copies, the newest first."""
        return sorted(self._folder.glob(f"{_NAME}*{PROJECT_SUFFIX}"), key=lambda p: p.stat().st_mtime_ns, reverse=True)

    def offer(self) -> None:
        """Offer the newest copy, if there is one."""
        if not (copies := self.copies()):
            return
        newest = copies[0]
        moment = QDateTime.fromSecsSinceEpoch(int(newest.stat().st_mtime))
        when = QLocale().toString(moment, self.tr("d MMM yyyy, HH:mm"))
        offers = [
            Offer(self.tr("Open it"), lambda: self._open(newest)),
            Offer(self.tr("Discard"), lambda: _discard(newest)),
        ]
        words = self.tr("Unsaved work of {moment} was kept when the program made a mistake.").format(moment=when)
        self._notices.info(words, offers=offers, topic=Topic.RESCUED, stays=True)

    def _open(self, path: Path) -> None:
        self._documents.open_copy(path, then=lambda: self._on_screen.add(path))

    def _clear_away(self) -> None:
        for path in self._on_screen:
            _discard(path)
        self._on_screen.clear()


def _discard(path: Path) -> None:
    with suppress(OSError):
        path.unlink()
