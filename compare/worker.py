"""The engine in a child process: requests go in, progress, partial values and results come out."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
import threading
from contextlib import suppress
from io import BufferedReader, BufferedWriter
from pathlib import Path
from queue import Empty, SimpleQueue
from time import monotonic
from typing import TYPE_CHECKING, Any

from compare import wire
from compare.errors import Cancelled, WorkerError
from compare.progress import SILENT, Progress
from compare.wire import Answer, Kind, Request, Stop

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from compare.comparison import Comparison
    from compare.model import Article
    from compare.options import Options
    from compare.pipeline import Opened

POLL_S = 0.05
"""How often a call that waits looks whether it was cancelled."""
STOP_S = 0.7
"""How long the child has to stop a piece of work before it is ended."""
END_S = 0.2
"""How long a child that is told to end may take before the next, harder way."""
FLAG = "--crossread-engine"
"""A packaged program, which has no Python of its own, starts itself with this argument to be the engine."""

_START = "import sys; sys.path.append(sys.argv[1]); from {module} import main; main()"


class EngineBug(Exception):
    """Our own mistake in the engine's process; the message is its traceback."""


def be_the_engine_if_asked(arguments: Sequence[str]) -> None:
    """Be the engine, and never come back, when a packaged program was started with FLAG; call it before any window."""
    if FLAG in arguments:
        from compare.engine import main

        main()


class Worker:
    """One long-lived child process and the calls to it; every method may be used from any thread.

    A child that dies or does not stop is replaced by a fresh one, once for each call that finds it so. `module` has a
    `main` that serves the requests.
    """

    def __init__(self, *, module: str = "compare.engine") -> None:
        self._module = module
        self._child: _Child | None = None
        self._open = True
        self._warm_with: str | None = None
        self._numbers = itertools.count(1)
        self._turn = threading.Lock()
        """Held by the call that has the child."""
        self._changing = threading.Lock()
        """Held while the child is replaced."""

    @property
    def pid(self) -> int | None:
        """The child's process id, None without a child."""
        child = self._child
        return child.process.pid if child else None

    # -- the engine's requests ------------------------------------------------------------------------------------

    def read_articles(self, paths: Sequence[Path], *, progress: Progress = SILENT) -> Opened:
        """Read files in the child; see `pipeline.read_articles`."""
        opened: Opened = self.call("read_articles", progress=progress, paths=[p.absolute() for p in paths])
        return opened

    def compare_articles(
        self,
        articles: Sequence[Article],
        *,
        options: Options | None = None,
        progress: Progress = SILENT,
        wording_first: Callable[[Comparison], None] | None = None,
    ) -> Comparison:
        """Compare articles in the child; see `pipeline.compare_articles`."""
        comparison: Comparison = self.call(
            "compare_articles",
            progress=progress,
            partial=wording_first,
            articles=tuple(articles),
            options=options,
            wording_first=wording_first is not None,
        )
        return comparison

    def rederive(self, comparison: Comparison, options: Options, *, progress: Progress = SILENT) -> Comparison:
        """Apply other thresholds in the child; see `pipeline.rederive`."""
        changed: Comparison = self.call("rederive", progress=progress, comparison=comparison, options=options)
        return changed

    def open_project(self, path: Path, *, progress: Progress = SILENT) -> Comparison:
        """Open a saved comparison in the child; see `store.open_project`."""
        comparison: Comparison = self.call("open_project", progress=progress, path=path.absolute())
        return comparison

    def save_project(self, comparison: Comparison, path: Path, *, progress: Progress = SILENT) -> None:
        """Save a comparison in the child; see `store.save_project`."""
        self.call("save_project", progress=progress, comparison=comparison, path=path.absolute())

    # -- the child's life -----------------------------------------------------------------------------------------

    def start(self) -> None:
        """Start the child, unless it is there already; raises WorkerError."""
        self._ready()

    def warm_up(self, encoder: str = "auto") -> None:
        """Have the child load its encoder, without waiting; a problem with it is reported by the call that needs it."""
        self._warm_with = encoder
        self._warm(self._ready())

    def close(self) -> None:
        """End the child; a call that is under way raises Cancelled."""
        with self._changing:
            self._open = False
            child, self._child = self._child, None
        if child is not None:
            child.end()

    def call(
        self,
        name: str,
        *,
        progress: Progress = SILENT,
        partial: Callable[[Any], None] | None = None,
        **arguments: Any,
    ) -> Any:
        """Have the child do the work called `name` and give its result; waits while another call has the child.

        Raises what the work raised if it is a CompareError, EngineBug for any other exception there, WorkerError when
        the child is gone, Cancelled when `progress` says so.
        """
        while not self._turn.acquire(timeout=POLL_S):
            progress.check()
        try:
            progress.check()
            child = self._ready()
            request = self._request(name, **arguments)
            child.send(request)
            try:
                outcome = child.follow(request.number, progress=progress, partial=partial or _ignore)
            except _Gone:
                self._replace(child)
                raise self._gone() from None
            except BaseException:  # most of all Cancelled
                if not child.stop(request.number):
                    self._replace(child)
                raise
        finally:
            self._turn.release()
        return _value(outcome)

    def _ready(self) -> _Child:
        """Give the child, a fresh one if the last one is gone."""
        with self._changing:
            if not self._open:
                raise Cancelled
            if self._child is not None and not self._child.alive:
                self._child.end(patient=False)
                self._child = None
            self._child = self._child or _Child(self._module)
            return self._child

    def _replace(self, child: _Child) -> None:
        child.end(patient=False)
        with self._changing:
            if self._open and self._child is child:
                self._child = _Child(self._module)
                self._warm(self._child)

    def _warm(self, child: _Child) -> None:
        if self._warm_with is not None:
            child.send(self._request("warm_up", encoder=self._warm_with))

    def _request(self, name: str, **arguments: Any) -> Request:
        return Request(next(self._numbers), name, arguments)

    def _gone(self) -> Exception:
        if not self._open:
            return Cancelled()
        return WorkerError(
            "The engine stopped in the middle of its work.",
            hint="It has been started again. If the same files stop it again, leave out the last one you added.",
        )


class _Gone(Exception):
    """The child has closed its end of the pipe."""


def _ignore(_: Any) -> None:
    """Take no notice of partial values."""


def _value(outcome: Answer) -> Any:
    if outcome.kind is Kind.PROBLEM:
        raise outcome.value
    if outcome.kind is Kind.CANCELLED:
        raise Cancelled
    if outcome.kind is Kind.BUG:
        raise EngineBug(outcome.value)
    return outcome.value


class _Child:
    """One child process, with a thread that sends and a thread that listens, so that no call can be stuck on a pipe."""

    def __init__(self, module: str) -> None:
        try:
            self.process = subprocess.Popen(  # noqa: S603 - our own program
                _command(module),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=_environment(),
                creationflags=_flags(),
            )
        except OSError as error:
            raise WorkerError("The engine cannot be started.", hint=f"The system says: {error.strerror}.") from error
        self._outgoing: SimpleQueue[list[bytes | memoryview] | None] = SimpleQueue()
        self._answers: SimpleQueue[Answer | None] = SimpleQueue()
        self._threads = [
            threading.Thread(target=work, name=f"crossread-worker-{work.__name__}", daemon=True)
            for work in (self._send_all, self._listen)
        ]
        for thread in self._threads:
            thread.start()

    @property
    def alive(self) -> bool:
        """Whether the process runs."""
        return self.process.poll() is None

    def send(self, message: Request | Stop) -> None:
        """Line up a message; raises what pickle raises for one that cannot travel."""
        self._outgoing.put(wire.pack(message))

    def follow(self, number: int, *, progress: Progress, partial: Callable[[Any], None]) -> Answer:
        """Pass on what the child says to a request until it has the last word; raises Cancelled, and _Gone."""
        while True:
            progress.check()
            answer = self._next_answer(number, timeout_s=POLL_S)
            if answer is None:
                continue
            if answer.kind.last:
                return answer
            if answer.kind is Kind.PROGRESS:
                progress.at(*answer.value)
            else:
                partial(answer.value)

    def stop(self, number: int) -> bool:
        """Ask the child to stop a request, and say whether it did in time."""
        self.send(Stop(number))
        deadline = monotonic() + STOP_S
        while (left := deadline - monotonic()) > 0:
            try:
                answer = self._next_answer(number, timeout_s=left)
            except _Gone:
                return False
            if answer is not None and answer.kind.last:
                return True
        return False

    def end(self, *, patient: bool = True) -> None:
        """End the process, a patient one by closing its input, else by force; afterwards nothing of it is left."""
        self._outgoing.put(None)
        if not (patient and self._ended_within(END_S)):
            self.process.terminate()
            if not self._ended_within(END_S):
                self.process.kill()
                self.process.wait()
        for thread in self._threads:
            thread.join()

    def _ended_within(self, seconds: float) -> bool:
        try:
            self.process.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    def _next_answer(self, number: int, *, timeout_s: float) -> Answer | None:
        """Wait for an answer to a request; answers to earlier ones, which nobody waits for, are passed over."""
        try:
            answer = self._answers.get(timeout=timeout_s)
        except Empty:
            return None
        if answer is None:
            raise _Gone
        return answer if answer.number == number else None

    def _send_all(self) -> None:
        assert isinstance(self.process.stdin, BufferedWriter)
        # OSError: the child is gone, as the other thread will notice
        with suppress(OSError), self.process.stdin as stream:
            while (parts := self._outgoing.get()) is not None:
                wire.write(stream, parts)
                del parts

    def _listen(self) -> None:
        assert isinstance(self.process.stdout, BufferedReader)
        try:
            with suppress(EOFError), self.process.stdout as stream:
                while True:
                    self._answers.put(wire.read(stream))
        finally:
            self._answers.put(None)


def _command(module: str) -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, FLAG]
    root = str(Path(__file__).resolve().parents[1])
    # -P: a file in the current folder must not be imported in place of a library
    return [sys.executable, "-P", "-c", _START.format(module=module), root]


def _environment() -> dict[str, str]:
    """Give the child as many threads as it may use processors, where nothing else is said."""
    processors = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return {"OMP_NUM_THREADS": str(min(processors, 8)), "TOKENIZERS_PARALLELISM": "false", **os.environ}


def _flags() -> int:
    """Open no console window for the child on Windows, and give it a lower priority than ours."""
    if sys.platform != "win32":
        return 0
    return subprocess.CREATE_NO_WINDOW | subprocess.BELOW_NORMAL_PRIORITY_CLASS
