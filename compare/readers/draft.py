"""What a reader hands over: blocks of text with the roles its format knows, and what the file says about itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from compare.model import Role


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph on its way in: `role` is None until judged.

    `heading` marks what the format itself calls a heading; `runs_on`: the block goes on on the line of the one before.
    """

    text: str
    role: Role | None = None
    heading: bool = False
    runs_on: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """An article before its roles are judged; "" and None stand for what the file does not say."""

    blocks: tuple[Block, ...]
    headline: str = ""
    byline: str = ""
    outlet: str = ""
    published: date | None = None
    language: str = ""
    notes: tuple[str, ...] = field(default=())


class Reader(Protocol):
    """One file format: `format` names it in the project file, `label` and `suffixes` in dialogs, help and README."""

    format: str
    label: str
    suffixes: tuple[str, ...]

    def recognises(self, content: bytes) -> bool:
        """Whether the first bytes show this format."""
        ...

    def read(self, content: bytes, *, encoding: str | None, tick: Callable[[int, int], None]) -> Draft:
        """Read the whole file; `tick(done, total)` reports steps and may raise Cancelled. Raises ReadError."""
        ...
