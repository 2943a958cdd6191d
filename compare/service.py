"""The engine's end of the worker: a loop in the child process that answers requests, one at a time."""

from __future__ import annotations

import os
import signal
import threading
import traceback
from collections import deque
from time import monotonic
from typing import TYPE_CHECKING, Any, NoReturn

from compare import wire
from compare.errors import Cancelled, CompareError, WorkerError
from compare.progress import Progress
from compare.wire import Answer, Kind, Request, Stop

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from io import BufferedReader, BufferedWriter

    from compare.progress import Stage

    Work = Callable[..., Any]
    """Takes the request's arguments and `progress` (a Telling), gives the result, raises CompareError or Cancelled."""

NICENESS = 5
"""The engine leaves the processor to the window when both want it."""
PROGRESS_S = 0.02
"""Progress within a stage is sent at most this often."""


def serve(table: Mapping[str, Work]) -> NoReturn:
    """Answer the requests of `table` that come in on standard input, until the other end closes it."""
    incoming, outgoing = _take_pipes()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C in the terminal is the parent's business
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    desk = _Desk(outgoing)
    threading.Thread(target=_listen, args=(incoming, desk), daemon=True).start()
    while True:
        desk.answer(desk.next_request(), table)


def _take_pipes() -> tuple[BufferedReader, BufferedWriter]:
    """Keep the pipes for messages, so that a library that prints writes to standard error and cannot garble them."""
    incoming, outgoing = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    try:
        os.dup2(2, 1)
    except OSError:  # a windowed program has no standard error
        os.dup2(nothing, 1)
    os.close(nothing)
    return incoming, outgoing


def _listen(incoming: BufferedReader, desk: _Desk) -> NoReturn:
    """Take messages in while the engine works; when the parent is gone, so is the reason to go on."""
    try:
        while True:
            message = wire.read(incoming)
            if isinstance(message, Request):
                desk.put(message)
            elif isinstance(message, Stop):
                desk.stop(message.number)
    except EOFError:
        os._exit(0)
    except BaseException:
        traceback.print_exc()
        os._exit(1)


class _Desk:
    """The requests that wait, the one that is worked on, and the way out for answers."""

    def __init__(self, outgoing: BufferedWriter) -> None:
        self._outgoing = outgoing
        self._waiting: deque[Request] = deque()
        self._current = 0
        self._unwanted = threading.Event()
        self._changed = threading.Condition()
        self._sending = threading.Lock()

    def put(self, request: Request) -> None:
        """Line up a request."""
        with self._changed:
            self._waiting.append(request)
            self._changed.notify()

    def stop(self, number: int) -> None:
        """Call off a request: one that waits is answered at once, the current one when it next reports progress."""
        with self._changed:
            if number == self._current:
                self._unwanted.set()
            waiting = [r for r in self._waiting if r.number == number]
            for request in waiting:
                self._waiting.remove(request)
        for request in waiting:
            self._send(Answer(request.number, Kind.CANCELLED))

    def next_request(self) -> Request:
        """Wait for the next request and make it the current one."""
        with self._changed:
            self._current = 0
            self._changed.wait_for(lambda: bool(self._waiting))
            request = self._waiting.popleft()
            self._current = request.number
            self._unwanted.clear()
        return request

    def answer(self, request: Request, table: Mapping[str, Work]) -> None:
        """Do the work of a request and send its outcome."""
        progress = Telling(request.number, self._send, self._unwanted.is_set)
        try:
            result = table[request.name](**request.arguments, progress=progress)
            self._send(Answer(request.number, Kind.RESULT, result))
        except Cancelled:
            self._send(Answer(request.number, Kind.CANCELLED))
        except CompareError as problem:
            self._send(Answer(request.number, Kind.PROBLEM, problem))
        except MemoryError:
            self._send(Answer(request.number, Kind.PROBLEM, _too_little_memory()))
        except BaseException:
            self._send(Answer(request.number, Kind.BUG, traceback.format_exc()))

    def _send(self, answer: Answer) -> None:
        parts = wire.pack(answer)
        try:
            with self._sending:
                wire.write(self._outgoing, parts)
        except OSError:  # the parent is gone
            os._exit(0)


def _too_little_memory() -> WorkerError:
    return WorkerError("There is not enough memory for this.", hint="Compare fewer or shorter articles.")


class Telling(Progress):
    """Sends progress to the parent: every change of stage, but within a stage no more than a person can see.

    Work that has something to show before its result sends it with `partial`.
    """

    def __init__(self, number: int, send: Callable[[Answer], None], cancelled: Callable[[], bool]) -> None:
        super().__init__(self._say, cancelled)
        self._number = number
        self._send = send
        self._stage: Stage | None = None
        self._said_at = 0.0

    def partial(self, value: Any) -> None:
        """Send a value before the result; raises Cancelled when the work is not wanted."""
        self.check()
        self._send(Answer(self._number, Kind.PARTIAL, value))

    def _say(self, stage: Stage, done: int, total: int) -> None:
        now = monotonic()
        if stage is not self._stage or done >= total or now - self._said_at >= PROGRESS_S:
            self._stage, self._said_at = stage, now
            self._send(Answer(self._number, Kind.PROGRESS, (stage, done, total)))
