"""What the command line says and where: results on the output stream, problems and progress on the error stream."""

from __future__ import annotations

import shutil
import sys
import unicodedata
from typing import TYPE_CHECKING, Any

import click

from compare.progress import SILENT, Progress

if TYPE_CHECKING:
    from compare.progress import Stage

_HIDDEN = ("Cc", "Cf", "Cs", "Zl", "Zp")


def tell(line: str) -> None:
    """Print a line of the result."""
    click.echo(shown(line))


def complain(line: str) -> None:
    """Print a problem in one line."""
    click.echo(f"crossread-cli: {shown(line)}", err=True)


def shown(text: str) -> str:
    """Give `text` with what could move the cursor or turn the line around replaced by U+FFFD."""
    return "".join("\ufffd" if unicodedata.category(c) in _HIDDEN else c for c in text)


class Bar:
    """A progress bar on the error stream, one stage after the other; nothing where that is no terminal."""

    def __init__(self, *, wanted: bool) -> None:
        self._wanted = wanted and sys.stderr.isatty()
        self._stage: Stage | None = None
        self._bar: Any = None

    def __enter__(self) -> Progress:
        """Give the progress to hand to the work."""
        return Progress(self._at) if self._wanted else SILENT

    def __exit__(self, *_: object) -> None:
        """Take the bar away, so that no trace of it stays between the lines."""
        self._close()

    def _at(self, stage: Stage, done: int, total: int) -> None:
        if stage is not self._stage:
            self._close()
            self._stage, self._bar = stage, _bar(stage, total)
        if total == self._bar.total and done > self._bar.n:  # a stage that is met again starts over: the bar only grows
            self._bar.update(done - self._bar.n)

    def _close(self) -> None:
        if self._bar is not None:
            self._bar.close()
        self._stage = self._bar = None


def _bar(stage: Stage, total: int) -> Any:
    from tqdm import tqdm

    tqdm.monitor_interval = 0  # no thread of its own
    width, height = shutil.get_terminal_size()  # a terminal that does not know its size gets one here
    return tqdm(
        total=total,
        desc=stage.value,
        leave=False,
        file=sys.stderr,
        ncols=width - 1,
        nrows=height,
        bar_format="{desc:<22} {bar:30} {n}/{total}",
    )
