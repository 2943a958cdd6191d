"""Looks after the files of the articles on screen, and offers to read again what was changed since it was read."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from compare.freshness import Freshness
from ui.notices import Offer, Topic

if TYPE_CHECKING:
    from compare.comparison import Comparison
    from compare.freshness import Stamp
    from compare.model import Article
    from ui.documents import Documents
    from ui.jobs import Jobs
    from ui.notices import Notices
    from ui.session import Session

MOST_NAMED = 3
"""So many of the changed files are named; the others are counted with them."""


class OnDisk(QObject):
    """Says once of every change that it is there; what was said is taken back when the files are as they were."""

    def __init__(self, session: Session, jobs: Jobs, *, documents: Documents, notices: Notices) -> None:
        super().__init__()
        self._session, self._jobs = session, jobs
        self._documents, self._notices = documents, notices
        self._freshness = Freshness()
        self._looking = False
        self._told: dict[str, Stamp] = {}

    def look(self) -> None:
        """Look whether files were changed; in a thread, as a disk may be slow, and never twice at once."""
        comparison = self._session.comparison
        if comparison is None or self._looking:
            return
        sources = [article.source for article in comparison.articles]
        self._looking = True
        self._jobs.start(
            lambda _progress: self._freshness.changed(sources),
            done=lambda changed: self._tell(comparison, changed),
            failed=lambda _fault: self._tell(comparison, {}),
        )

    def _tell(self, comparison: Comparison, changed: dict[str, Stamp]) -> None:
        self._looking = False
        now = self._session.comparison
        if now is None or [a.source for a in now.articles] != [a.source for a in comparison.articles]:
            return  # other articles are on screen, and will be looked at by themselves
        if changed == self._told:
            return
        self._notices.settle(Topic.FILES)
        self._told = changed
        if changed:
            self._offer([a for a in now.articles if a.source.path in changed])

    def _offer(self, articles: list[Article]) -> None:
        names = [PurePath(a.source.path).name for a in articles]
        named = ", ".join(names[:MOST_NAMED]) + (" …" if len(names) > MOST_NAMED else "")
        words = self.tr("Changed on disk since it was read: {names}.")
        if len(names) > 1:
            words = self.tr("Changed on disk since they were read: {names}.")
        again = Offer(self.tr("Read again"), lambda: self._documents.read_again(articles))
        self._notices.info(words.format(names=named), offers=[again], topic=Topic.FILES, stays=True)
