"""Progress and cancellation in one point: say how far the work is; stop when nobody waits."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from compare.errors import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable


class Stage(StrEnum):
    """The stages of a comparison, in order; the value is what a person reads."""

    READING = "Reading files"
    OPENING = "Reading the file"
    """Steps within the only file; of several, the files are counted."""
    SEGMENTING = "Finding sentences"
    LOADING = "Loading the encoder"
    ENCODING = "Encoding sentences"
    WEIGHING = "Weighing evidence"
    ALIGNING = "Aligning sentences"
    GROUPING = "Grouping facts"
    CLASHES = "Looking for clashes"
    WRITING = "Writing the report"


class Progress:
    """Reports `(stage, done, total)` to `tell` and raises `Cancelled` once `cancelled()` is true."""

    def __init__(
        self,
        tell: Callable[[Stage, int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self._tell = tell
        self._cancelled = cancelled

    def at(self, stage: Stage, done: int, total: int) -> None:
        """Say that `done` of `total` steps of `stage` are finished; raises Cancelled when the work is not wanted."""
        self.check()
        if self._tell is not None:
            self._tell(stage, done, total)

    def check(self) -> None:
        """Raise Cancelled when the work is not wanted; for waiting, where there is nothing to say."""
        if self._cancelled is not None and self._cancelled():
            raise Cancelled

    def unsaid(self) -> Progress:
        """Give a progress that tells nobody, for steps within a step; it raises Cancelled as this one does."""
        return Progress(cancelled=self._cancelled)


SILENT = Progress()
