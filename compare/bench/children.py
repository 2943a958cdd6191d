"""Processes to measure in: started, asked, and ended when their time is up."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import threading
from contextlib import suppress
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Sequence

_START = "import sys; sys.path.append(sys.argv.pop(1)); from compare.bench.child import main; main()"
_ROOT = str(Path(__file__).resolve().parents[2])
_LAST_WORDS = 200


class Stopped(Exception):
    """A child ended before it answered; the message says why."""


class Child:
    """One child process; `seconds` is what it took until it could be asked, `memory` the most it has used, in MB.

    A context manager: at its end the process is gone. Every answer is waited for `limit` seconds at most.
    """

    def __init__(self, *arguments: str, limit: float) -> None:
        self._limit = limit
        self._said = tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace")  # noqa: SIM115 - closed in end
        self.memory: float | None = None
        started = perf_counter()
        # -P: a file in the current folder must not be imported in place of a library
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-P", "-c", _START, _ROOT, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._said,
            text=True,
            encoding="utf-8",
        )
        try:
            self._listen()
        except BaseException:
            self.end()
            raise
        self.seconds = perf_counter() - started

    def __enter__(self) -> Self:
        """Give the child."""
        return self

    def __exit__(self, *_: object) -> None:
        """End it."""
        self.end()

    def ask(self, what: str, paths: Sequence[Path] = ()) -> dict[str, Any]:
        """Have it do something and give its answer: `seconds` and `value`; raises Stopped."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps({"do": what, "paths": [str(path) for path in paths]}) + "\n")
            self._process.stdin.flush()
        except OSError:
            raise Stopped(self._reason()) from None
        return self._listen()

    def wait(self) -> None:
        """Wait until it has ended by itself."""
        self._process.wait()

    def end(self) -> None:
        """End it now, whatever it is doing."""
        if self._process.poll() is None:
            self._process.kill()
        for stream in filter(None, (self._process.stdin, self._process.stdout)):
            with suppress(OSError):  # what was not sent need not be
                stream.close()
        self._process.wait()
        self._said.close()

    def _listen(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        watch = threading.Timer(self._limit, self._process.kill)
        watch.start()
        try:
            line = self._process.stdout.readline()
        finally:
            in_time = watch.is_alive()
            watch.cancel()
        if not line:
            self._process.wait()
            raise Stopped(self._reason() if in_time else f"stopped after {self._limit:.0f} s")
        answer: dict[str, Any] = json.loads(line)
        self.memory = answer["memory"]
        return answer

    def _reason(self) -> str:
        self._said.seek(0)
        lines = self._said.read().strip().splitlines()
        return lines[-1][:_LAST_WORDS] if lines else f"ended with {self._process.poll()}"


def run_once(contender: str, folder: Path, *, limit: float) -> tuple[float, float | None]:
    """Have a process of its own do everything once; gives its seconds and peak memory in MB, raises Stopped."""
    started = perf_counter()
    with Child(contender, str(folder), limit=limit) as child:
        child.wait()
        return perf_counter() - started, child.memory
