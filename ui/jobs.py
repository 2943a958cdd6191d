"""Long work away from the interface: jobs run in threads, outcomes come home as closures on one queued signal."""

from __future__ import annotations

import threading
import traceback
from dataclasses import dataclass
from queue import SimpleQueue
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from compare.errors import Cancelled, CompareError
from compare.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Callable

    from compare.progress import Stage

Result = TypeVar("Result")

MOST_THREADS = 8
"""Jobs beyond this number wait their turn; most jobs only wait for the engine's process."""
PROGRESS_MS = 33
"""Progress comes home at most thirty times a second, however often the work reports it."""


class Bug(CompareError):
    """Our own mistake, wrapped so that it is shown like any other failure; `details` is its traceback as text."""

    def __init__(self, details: str) -> None:
        super().__init__("Something went wrong inside the program.", hint="Nothing you had before is lost.")
        self.details = details


def _nobody(*_: object) -> None:
    """Stand for a handler that was not given."""


@dataclass(frozen=True, slots=True)
class _Handlers:
    """Whom to tell what, always in the interface's thread."""

    done: Callable[[Any], None] = _nobody
    failed: Callable[[CompareError], None] = _nobody
    cancelled: Callable[[], None] = _nobody
    progressed: Callable[[Stage, int, int], None] = _nobody
    arrived: Callable[[Any], None] = _nobody


class Job:
    """One piece of work on its way; `running` and `cancel()` belong to the interface's thread."""

    def __init__(self, work: Callable[[JobProgress], Any], handlers: _Handlers, *, jobs: Jobs) -> None:
        self.running = True
        self._work: Callable[[JobProgress], Any] = work
        self._handlers = handlers
        self._jobs = jobs
        self._unwanted = threading.Event()
        self._latest: tuple[Stage, int, int] | None = None

    def cancel(self) -> None:
        """Stop waiting: `cancelled` is called on the next turn of the event loop, and no other handler after this."""
        if self.running:
            self.running = False
            self._unwanted.set()
            self._jobs.bring_home(self._handlers.cancelled)

    def _run(self) -> None:
        """Do the work (in a thread of the pool) and send its one outcome home."""
        outcome: tuple[Any, ...]
        try:
            outcome = ("done", None if self._unwanted.is_set() else self._work(JobProgress(self)))
        except Cancelled:
            outcome = ("cancelled",)
        except CompareError as error:
            outcome = ("failed", error.with_traceback(None))
        except BaseException:  # whatever it was, the outcome must come home
            outcome = ("failed", Bug(traceback.format_exc()))
        self._jobs.bring_home(lambda: self._settle(*outcome))

    def _settle(self, outcome: str, *values: Any) -> None:
        """Hand over the outcome, unless the job was cancelled while it was on its way."""
        self._report()
        handlers, wanted = self._handlers, self.running
        self.running = False
        self._jobs.forget(self)
        # The thread may drop the job last. What it refers to may own widgets, and those must die in this thread.
        self._work, self._handlers = _nobody, _Handlers()
        if wanted:
            getattr(handlers, outcome)(*values)

    def _report(self) -> None:
        """Hand over the latest progress that was not handed over yet."""
        latest, self._latest = self._latest, None
        if self.running and latest is not None:
            self._handlers.progressed(*latest)

    def _arrive(self, value: Any) -> None:
        if self.running:
            self._handlers.arrived(value)


class JobProgress(Progress):
    """The Progress that a job's work is given; `partial` sends intermediate values home."""

    def __init__(self, job: Job) -> None:
        super().__init__(self._note, job._unwanted.is_set)
        self._job = job

    def _note(self, stage: Stage, done: int, total: int) -> None:
        self._job._latest = (stage, done, total)

    def partial(self, value: Any) -> None:
        """Send an intermediate value to the job's `arrived` handler."""
        self._job._jobs.bring_home(lambda: self._job._arrive(value))


class Jobs(QObject):
    """Starts jobs and brings their outcomes home; one object for the whole life of the window."""

    _homeward = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: SimpleQueue[Job | None] = SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._away: dict[Job, None] = {}
        """Jobs whose thread has not come home, cancelled ones too."""
        self._open = True
        self._gate = threading.Lock()
        self._homeward.connect(self._at_home, Qt.ConnectionType.QueuedConnection)
        self._ticker = QTimer(self)
        self._ticker.setInterval(PROGRESS_MS)
        self._ticker.timeout.connect(self._report_all)

    def start(
        self,
        work: Callable[[JobProgress], Result],
        *,
        done: Callable[[Result], None],
        failed: Callable[[CompareError], None],
        cancelled: Callable[[], None] = _nobody,
        progressed: Callable[[Stage, int, int], None] = _nobody,
        arrived: Callable[[Any], None] = _nobody,
    ) -> Job:
        """Run `work(progress)` in a thread and call exactly one of `done(result)`, `failed(error)`, `cancelled()`.

        All handlers are called from the event loop of the interface's thread, never from within this call. `failed`
        gets the CompareError that the work raised, or a Bug for any other exception. `progressed(stage, done, total)`
        gets the latest state at most thirty times a second, `arrived(value)` all that is sent by `progress.partial`.
        """
        if not self._open:
            raise RuntimeError("a job was started after closing")
        job = Job(work, _Handlers(done, failed, cancelled, progressed, arrived), jobs=self)
        self._away[job] = None
        self._ticker.start()
        if len(self._threads) < MOST_THREADS:
            self._threads.append(threading.Thread(target=self._work_on, name="crossread-job", daemon=True))
            self._threads[-1].start()
        self._waiting.put(job)
        return job

    @property
    def busy(self) -> bool:
        """Whether the outcome of any job is still to come."""
        return any(job.running for job in self._away)

    def close(self, *, timeout_s: float = 3.0) -> bool:
        """Cancel every job without calling a handler, and wait for the threads; says whether all of them ended."""
        with self._gate:
            self._open = False
        self._ticker.stop()
        for job in self._away:
            job.cancel()
        for _ in self._threads:
            self._waiting.put(None)
        deadline = monotonic() + timeout_s
        for thread in self._threads:
            thread.join(max(0.0, deadline - monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def bring_home(self, closure: Callable[[], None]) -> None:
        """Call `closure` from the interface's event loop; may be called in any thread. Dropped after closing."""
        with self._gate:
            if self._open:
                self._homeward.emit(closure)

    def forget(self, job: Job) -> None:
        """Take note that a job's thread has come home."""
        self._away.pop(job, None)
        if not self._away:
            self._ticker.stop()

    def _work_on(self) -> None:
        while (job := self._waiting.get()) is not None:
            job._run()
            del job  # waiting for the next one must not keep this one's values alive

    @Slot(object)
    def _at_home(self, closure: Callable[[], None]) -> None:
        if self._open:
            closure()

    @Slot()
    def _report_all(self) -> None:
        for job in list(self._away):
            job._report()
