"""Messages between the interface's process and the engine's: whole values over a pair of pipes.

A message is a pickle whose arrays follow as raw bytes. Both ends are the same program, started by itself and running
with the same rights; nothing that comes from a file is ever unpickled.
"""

from __future__ import annotations

import pickle
import struct
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from compare.collector import collector_paused

if TYPE_CHECKING:
    from io import BufferedReader, BufferedWriter

_COUNT = struct.Struct("<I")
_SIZE = struct.Struct("<Q")


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
    with collector_paused():
        body = pickle.dumps(message, protocol=5, buffer_callback=buffers.append)
    return [body, *(b.raw() for b in buffers)]


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
