"""Texts → word pieces: what a neural encoder reads, with offsets, in windows no longer than it can read at once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

# Neighbouring windows of a long text share this many pieces, so that none is read without context on both sides.
_SHARED = 32

_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True, eq=False)
class Pieces:
    """One text as the encoder reads it: P pieces, `ids` (P,) int64, `spans` (P, 2) int32 offsets in code points."""

    ids: NDArray[np.int64]
    spans: NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of one text's pieces read at once; its vectors count for pieces `first` to `last` only."""

    text: int
    start: int
    end: int
    first: int
    last: int


class Cutter:
    """Cuts texts into word pieces with a `tokenizers.Tokenizer`; `limit` counts pieces and marks for start and end."""

    def __init__(self, tokenizer: Any, *, limit: int, padding: int = 0) -> None:
        tokenizer.no_truncation()
        tokenizer.no_padding()
        self._tokenizer = tokenizer
        self.padding = padding
        marked = tokenizer.encode("a")
        inner = [i for i, special in enumerate(marked.special_tokens_mask) if not special]
        self.before: list[int] = marked.ids[: inner[0]]
        self.after: list[int] = marked.ids[inner[-1] + 1 :]
        self.room = limit - len(self.before) - len(self.after)

    def cut(self, texts: Sequence[str]) -> list[Pieces]:
        """Give the pieces of every text, without the marks for start and end."""
        # Half of a surrogate pair cannot be written as UTF-8; its stand-in is one code point too, so offsets hold.
        whole = [_SURROGATE.sub("\ufffd", text) for text in texts]
        return [
            Pieces(np.array(e.ids, np.int64), np.array(e.offsets, np.int32).reshape(-1, 2))
            for e in self._tokenizer.encode_batch(whole, add_special_tokens=False)
        ]

    def windows(self, text: int, count: int) -> list[Window]:
        """Give the windows over the `count` pieces of text number `text`: one, but for a very long text."""
        starts = [0]
        while starts[-1] + self.room < count:
            starts.append(starts[-1] + self.room - _SHARED)
        ends = [min(start + self.room, count) for start in starts]
        seams = [0, *(start + _SHARED // 2 for start in starts[1:]), count]
        return [
            Window(text, start, end, first, last)
            for start, end, first, last in zip(starts, ends, seams, seams[1:], strict=False)
        ]
