"""Asks the engine's process for articles and comparisons, one piece of work at a time, and shows what comes back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from compare.judging import unapplied
from ui.jobs import Bug
from ui.models.matrix import matrix_of
from ui.models.review_model import asked_of
from ui.notices import told
from ui.session import only_read

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from compare.comparison import Comparison
    from compare.errors import CompareError
    from compare.model import Article
    from compare.options import Options
    from compare.pipeline import Opened
    from compare.worker import Worker
    from ui.jobs import Job, JobProgress, Jobs
    from ui.notices import Notices
    from ui.session import Session


class Analysis(QObject):
    """Runs the window's long work; a new piece of work replaces the one before it."""

    began = Signal(str)
    """Work began; the words say which."""
    progressed = Signal(object, int, int)
    """(stage, done, total) of the current work."""
    ended = Signal()
    """The work is over, whatever came of it."""
    compared = Signal(object)
    """A comparison came out of an analysis (not of another strictness), and is on screen."""
    degraded = Signal(str)
    """Only wording could be compared; the words say what kept the best encoder from loading."""
    rederived = Signal(object)
    """The comparison on screen was judged by other thresholds."""

    def __init__(self, session: Session, worker: Worker, jobs: Jobs, notices: Notices) -> None:
        super().__init__()
        self._session, self._worker, self._jobs, self._notices = session, worker, jobs, notices
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether work is going on."""
        return self._job is not None

    def cancel(self) -> None:
        """Stop the work; what is on screen stays."""
        if self._job is not None:
            self._job.cancel()

    # -- the engine's work ----------------------------------------------------------------------------------------

    def warm_up(self, encoder: str) -> None:
        """Let the engine load while the person still chooses files; a failure is told when it matters."""
        self._jobs.start(lambda _progress: self._worker.warm_up(encoder), done=_ignore, failed=_ignore)

    def read(self, paths: Sequence[Path], *, then: Callable[[Opened], None]) -> None:
        """Read files and hand over what became of them."""
        self.run(
            self.tr("Reading files …"),
            lambda progress: self._worker.read_articles(list(paths), progress=progress),
            done=then,
        )

    def compare(self, articles: tuple[Article, ...], options: Options) -> None:
        """Compare articles; meanwhile their text is on screen, then what wording alone shows, unless results are."""
        early = not self._session.analysed
        shown = self._session.comparison
        if early and (shown is None or (shown.articles, shown.options) != (articles, options)):
            self._session.show(only_read(articles, options=options))

        def work(progress: JobProgress) -> Comparison:
            first = (lambda links: progress.partial(_looked_up(links))) if early else None
            compare = self._worker.compare_articles
            return _looked_up(compare(articles, options=options, progress=progress, wording_first=first))

        self.run(self.tr("Comparing …"), work, done=self._show_compared, arrived=self._session.show)

    def judge(self, strictness: float) -> None:
        """Judge the comparison on screen by another strictness; nothing is encoded again."""
        comparison = self._session.computed
        if comparison is None or not self._session.analysed:
            return
        options = replace(comparison.options, strictness=round(strictness, 2))
        if options == comparison.options:
            return
        self.run(
            self.tr("Judging again …"),
            lambda progress: _looked_up(self._worker.rederive(comparison, options, progress=progress)),
            done=self._show_rederived,
        )

    def open_project(self, path: Path, *, then: Callable[[Comparison], None]) -> None:
        """Open a saved comparison and hand it over; in the engine's process, as the file may come from anyone."""
        self.run(
            self.tr("Opening {name} …").format(name=path.name),
            lambda progress: _looked_up(self._worker.open_project(path, progress=progress)),
            done=then,
        )

    def save_project(
        self,
        comparison: Comparison,
        path: Path,
        *,
        then: Callable[[], None],
        failed: Callable[[CompareError], None] | None = None,
    ) -> None:
        """Save a comparison with what was judged of it, and call `then` once it is on disk."""
        comparison = unapplied(comparison)
        self.run(
            self.tr("Saving …"),
            lambda progress: self._worker.save_project(comparison, path, progress=progress),
            done=lambda _nothing: then(),
            failed=failed,
        )

    # -- any work -------------------------------------------------------------------------------------------------

    def run(
        self,
        words: str,
        work: Callable[[JobProgress], Any],
        *,
        done: Callable[[Any], None],
        failed: Callable[[CompareError], None] | None = None,
        arrived: Callable[[Any], None] | None = None,
    ) -> None:
        """Run `work`, show its progress, and call `done` with its result; a problem becomes a notice, or `failed`'s.

        `arrived` gets what the work shows before its result.
        """
        self.cancel()

        def settle(then: Callable[[Any], None], outcome: Any = None) -> None:
            if self._job is job:
                self._job = None
                self.ended.emit()
            then(outcome)

        self._job = job = self._jobs.start(
            work,
            done=partial(settle, done),
            failed=partial(settle, partial(self._tell, failed=failed)),
            cancelled=partial(settle, _ignore),
            progressed=self.progressed.emit,
            arrived=arrived or _ignore,
        )
        self.began.emit(words)

    def _tell(self, fault: CompareError, *, failed: Callable[[CompareError], None] | None = None) -> None:
        if isinstance(fault, Bug):
            self._notices.problem(fault.message, fault.hint, details=fault.details.splitlines())
        elif failed is not None:
            failed(fault)
        else:
            self._notices.faults([fault])

    def _show_compared(self, comparison: Comparison) -> None:
        self._session.show(comparison)
        self.compared.emit(comparison)
        if comparison.method.degraded and comparison.options.encoder == "auto":
            self._ask_why()

    def _ask_why(self) -> None:
        """Have the engine load its best encoder once more: it fails with the reason."""
        self._jobs.start(
            lambda progress: self._worker.call("warm_up", encoder="onnx", progress=progress),
            done=_ignore,
            failed=lambda fault: self.degraded.emit(told(fault)),
        )

    def _show_rederived(self, comparison: Comparison) -> None:
        self._session.show(comparison)
        self.rederived.emit(comparison)


def _looked_up(comparison: Comparison) -> Comparison:
    """Make the look-ups that the window will ask for, here in the working thread, where nobody waits for them."""
    for sentence in comparison.sentences:
        comparison.standing(sentence)
        comparison.matches_of(sentence)
    for article in comparison.articles[1:]:
        comparison.matches_between(comparison.articles[0].id, article.id)
    _ = matrix_of(comparison).totals
    if comparison.method.encoder:
        asked_of(comparison)
    return comparison


def _ignore(_outcome: object = None) -> None:
    pass
