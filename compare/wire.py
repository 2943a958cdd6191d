"""Messages between the interface's process and the engine's: whole values over a pair of pipes.

A message is a pickle whose arrays follow as raw bytes. Both ends are the same program, started by itself and running
with the same rights; nothing that comes from a file is ever unpickled.
"""

from __future__ import annotations

import copyreg
import io
import pickle
import struct
from dataclasses import dataclass, field, fields
from enum import StrEnum
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from compare.collector import collector_paused
from compare.model import Cell, Match, Passage, Sentence, Similarity, Span

if TYPE_CHECKING:
    from collections.abc import Callable
    from io import BufferedReader, BufferedWriter

_COUNT = struct.Struct("<I")
_SIZE = struct.Struct("<Q")


def _by_values(kind: type[Any]) -> Callable[[Any], tuple[type[Any], tuple[Any, ...]]]:
    """Give the way to pickle a dataclass as a call with its values: twice as fast as its own way, field by field."""
    values = attrgetter(*(f.name for f in fields(kind)))
    return lambda value: (kind, values(value))


_BY_VALUES = copyreg.dispatch_table | {
    kind: _by_values(kind) for kind in (Cell, Match, Passage, Sentence, Similarity, Span)
}
"""The words that a comparison has thousands of; each has at least two fields."""


@dataclass(frozen=True, slots=True)
class Request:
    """Asks the engine for the named piece of work."""

    number: int
    name: str
    arguments: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Stop:
    """Says that nobody waits for the answer to a request any more."""

    number: int


class Kind(StrEnum):
    """What an answer is: PROGRESS and PARTIAL on the way, exactly one of the others at the end."""

    PROGRESS = "progress"
    PARTIAL = "partial"
    RESULT = "result"
    PROBLEM = "problem"
    CANCELLED = "cancelled"
    BUG = "bug"

    @property
    def last(self) -> bool:
        """Whether nothing follows."""
        return self not in (Kind.PROGRESS, Kind.PARTIAL)


@dataclass(frozen=True, slots=True)
class Answer:
    """What the engine says to a request; `value` is (stage, done, total), a value, a CompareError or a traceback."""

    number: int
    kind: Kind
    value: Any = None


def pack(message: Request | Stop | Answer) -> list[bytes | memoryview]:
    """Turn a message into the byte strings that `write` sends; raises what pickle raises."""
    buffers: list[pickle.PickleBuffer] = []
    body = io.BytesIO()
    pickler = pickle.Pickler(body, protocol=5, buffer_callback=buffers.append)
    pickler.dispatch_table = _BY_VALUES
    with collector_paused():
        pickler.dump(message)
    return [body.getvalue(), *(b.raw() for b in buffers)]


def write(stream: BufferedWriter, parts: list[bytes | memoryview]) -> None:
    """Send a packed message; raises OSError when the other end is gone."""
    stream.write(_COUNT.pack(len(parts)))
    for part in parts:
        stream.write(_SIZE.pack(len(part)))
        stream.write(part)
    stream.flush()


def read(stream: BufferedReader) -> Any:
    """Wait for the next message; raises EOFError when the other end is gone."""
    (count,) = _COUNT.unpack(_exactly(stream, _COUNT.size))
    body, *buffers = [_exactly(stream, _SIZE.unpack(_exactly(stream, _SIZE.size))[0]) for _ in range(count)]
    with collector_paused():
        return pickle.loads(body, buffers=buffers)  # noqa: S301 - our own process, see above


def _exactly(stream: BufferedReader, size: int) -> bytearray:
    block = bytearray(size)
    if stream.readinto(block) != size:
        raise EOFError
    return block
