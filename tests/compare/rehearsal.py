"""Requests for the tests of the worker: a child process that answers, dawdles, hangs, breaks and dies on demand."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NoReturn

import numpy as np

from compare.errors import EncoderError
from compare.model import Cell, Coverage, Match, MatchKind, Passage, Sentence, Similarity, Span
from compare.progress import Progress, Stage
from compare.service import Telling, serve
from tests.compare import making

if TYPE_CHECKING:
    from compare.comparison import Comparison


def echo(value: Any, *, progress: Progress) -> Any:
    """Give the value back."""
    return value


def count(steps: int, *, pause_s: float = 0.0, progress: Progress) -> int:
    """Count and say how far."""
    for step in range(steps):
        progress.at(Stage.ENCODING, step, steps)
        if pause_s:
            time.sleep(pause_s)
    progress.at(Stage.ENCODING, steps, steps)
    return steps


def partials(values: list[Any], *, progress: Telling) -> str:
    """Send every value before the result."""
    for value in values:
        progress.partial(value)
    return "all sent"


def hang(*, progress: Progress) -> None:
    """Never look up from the work, and let no other thread run either."""
    sum(range(10**12))


def sleep(seconds: float, *, progress: Progress) -> None:
    """Do not answer for a while."""
    time.sleep(seconds)


def die(*, progress: Progress) -> None:
    """Be killed in the middle of the work, as by a system short of memory."""
    os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))


def refuse(*, progress: Progress) -> None:
    """Raise a problem that a person can act on."""
    raise EncoderError("The encoder is missing.", hint="Install it.", source="weights")


def stumble(*, progress: Progress) -> None:
    """Raise a mistake of our own."""
    raise ZeroDivisionError("one by nothing")


def use_up_memory(*, progress: Progress) -> None:
    """Ask for more memory than there is."""
    raise MemoryError


def send_the_unsendable(*, progress: Progress) -> Any:
    """Give a result that cannot travel."""
    return lambda: None


def chatter(*, progress: Progress) -> str:
    """Print as careless libraries do, in this process and in one below it."""
    print("noise on standard output", flush=True)  # noqa: T201
    subprocess.run([sys.executable, "-c", "print('more noise')"], check=True)
    return sys.stdin.read()


def arrays(rows: int, *, progress: Progress) -> dict[str, np.ndarray]:
    """Give large arrays."""
    return {"a": np.arange(rows, dtype=np.float32).reshape(-1, 2), "b": np.zeros((0, 3), dtype=np.int32)}


def large(*, progress: Progress) -> Comparison:
    """Give a comparison with as many values as one of 46 articles of 25 sentences has."""
    small = making.three()
    key = small.articles[0].id
    rows = tuple(Sentence(key, row, 0, Span(row, row + 1)) for row in range(46 * 25))
    matches = tuple(
        Match(left, rows[-1 - n], Similarity(n / 10, 0.5, 0.5), MatchKind.NEAR) for left in rows for n in range(8)
    )
    cells = tuple(
        Cell(f"fact {n}", key, Coverage.PARTLY, 0.5, (Passage(row, Span(n, n + 1)),), (Passage(row, row.span),), row)
        for row in rows
        for n in range(8)
    )
    alignment = replace(small.alignment, matches=matches)
    return replace(small, sentences=rows, alignment=alignment, cells=cells)


def about(*, progress: Progress) -> dict[str, Any]:
    """Say what this process is like."""
    return {
        "pid": os.getpid(),
        "path": sys.path,
        "nice": os.nice(0) if hasattr(os, "nice") else None,
        "interrupt": signal.getsignal(signal.SIGINT) is signal.SIG_IGN,
        "threads": os.environ.get("OMP_NUM_THREADS"),
    }


warmed_with: list[str] = []


def warm_up(encoder: str, *, progress: Progress) -> None:
    """Note what was asked for."""
    warmed_with.append(encoder)


def warmth(*, progress: Progress) -> list[str]:
    """Say what this process was warmed up with."""
    return warmed_with


REQUESTS = {
    work.__name__: work
    for work in (
        about,
        arrays,
        chatter,
        count,
        die,
        echo,
        hang,
        large,
        partials,
        refuse,
        send_the_unsendable,
        sleep,
        stumble,
        use_up_memory,
        warm_up,
        warmth,
    )
}


def main() -> NoReturn:
    """Serve the requests above."""
    serve(REQUESTS)
