"""Word pieces → Encodings: like lengths together, one forward pass a batch, words pooled from their pieces."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import groupby
from typing import TYPE_CHECKING, Protocol

import numpy as np

from compare.encoders import Encoding
from compare.encoders.words import word_spans
from compare.progress import Progress, Stage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from compare.encoders.pieces import Cutter, Pieces, Window

# One core multiplies at full speed from about 200 pieces on; beyond 500 the cache is too small for what lies between.
_PIECES_A_BATCH = 512
_TEXTS_A_BATCH = 32
# Every text is padded to a multiple of this, whatever its company: its vectors cannot depend on the batch.
_PADDED_TO = 4
_TEXTS_CUT_AT_ONCE = 256


_Read = tuple["Window", "NDArray[np.float32]", "NDArray[np.float32]"]
"""A window, the vector of its text (D,), and those of its pieces (P, D)."""


class Network(Protocol):
    """The forward pass: (B, T) int64 pieces, (B,) int32 how many of a row count → (B, D) texts, (B, T, D) pieces."""

    def __call__(
        self, ids: NDArray[np.int64], lengths: NDArray[np.int32], /
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Give the vectors of whole texts, and those of their pieces (rows past a length mean nothing)."""
        ...


def encode_texts(
    texts: Sequence[str], cutter: Cutter, network: Network, *, progress: Progress, at_once: int = 1
) -> list[Encoding]:
    """Give one Encoding a text, in order; equal texts share one. Raises Cancelled between batches.

    `network` is called from `at_once` threads.
    """
    distinct = list(dict.fromkeys(texts))
    pieces = _cut(distinct, cutter, progress=progress)
    windows = [w for number, p in enumerate(pieces) for w in cutter.windows(number, len(p.ids))]
    found: dict[str, Encoding] = {}
    parts: dict[int, list[_Read]] = {}
    missing = [0] * len(distinct)
    for window in windows:
        missing[window.text] += 1
    done = 0
    progress.at(Stage.ENCODING, done, len(windows))
    batches = plan(windows, len(cutter.before) + len(cutter.after))
    for read in _each(lambda batch: _read(batch, pieces, cutter, network), batches, at_once):
        for window, sentence, vectors in read:
            parts.setdefault(window.text, []).append((window, sentence, vectors))
            missing[window.text] -= 1
            if not missing[window.text]:
                text = distinct[window.text]
                found[text] = _join(text, pieces[window.text], parts.pop(window.text))
        done += len(read)
        progress.at(Stage.ENCODING, done, len(windows))
    return [found[text] for text in texts]


def _each(
    read: Callable[[list[Window]], list[_Read]], batches: Iterable[list[Window]], at_once: int
) -> Iterator[list[_Read]]:
    """Read the batches in `at_once` threads and give what they hold in order; few are under way at any time."""
    if at_once == 1:
        yield from map(read, batches)
        return
    pool = ThreadPoolExecutor(at_once, thread_name_prefix="encoder")
    waiting: deque[Future[list[_Read]]] = deque()
    try:
        for batch in batches:
            waiting.append(pool.submit(read, batch))
            if len(waiting) > at_once:  # one more than threads: none waits while the oldest is put away
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def plan(windows: Sequence[Window], marks: int) -> Iterator[list[Window]]:
    """Give the batches, longest first: rows of one padded length, sized by pieces; `marks` a row for start and end."""

    def padded(window: Window) -> int:
        return -(-(window.end - window.start + marks) // _PADDED_TO) * _PADDED_TO

    for length, group in groupby(sorted(windows, key=padded, reverse=True), key=padded):
        rows = list(group)
        size = max(1, min(_TEXTS_A_BATCH, _PIECES_A_BATCH // length))
        yield from (rows[i : i + size] for i in range(0, len(rows), size))


def _cut(texts: Sequence[str], cutter: Cutter, *, progress: Progress) -> list[Pieces]:
    pieces: list[Pieces] = []
    for start in range(0, len(texts), _TEXTS_CUT_AT_ONCE):
        progress.at(Stage.ENCODING, 0, len(texts))
        pieces += cutter.cut(texts[start : start + _TEXTS_CUT_AT_ONCE])
    return pieces


def _read(batch: Sequence[Window], pieces: Sequence[Pieces], cutter: Cutter, network: Network) -> list[_Read]:
    """Run one batch; give each window with its text vector and the vectors of the pieces it counts for."""
    rows = [[*cutter.before, *pieces[w.text].ids[w.start : w.end].tolist(), *cutter.after] for w in batch]
    lengths = np.array([len(row) for row in rows], np.int32)
    ids = np.full((len(rows), -(-int(lengths.max()) // _PADDED_TO) * _PADDED_TO), cutter.padding, np.int64)
    for line, row in zip(ids, rows, strict=True):
        line[: len(row)] = row
    sentences, vectors = network(ids, lengths)
    shifts = [len(cutter.before) - window.start for window in batch]
    return [
        (window, sentence, line[window.first + shift : window.last + shift].copy())
        for window, sentence, line, shift in zip(batch, sentences, vectors, shifts, strict=True)
    ]


def _join(text: str, pieces: Pieces, parts: Sequence[_Read]) -> Encoding:
    """Make the Encoding of one text; like everywhere else, the vector of a very long text is that of its beginning."""
    ordered = sorted(parts, key=lambda part: part[0].start)
    sentence = _unit(ordered[0][1][None])
    vectors = np.concatenate([vectors for _, _, vectors in ordered])
    spans = word_spans(text)
    words = _unit(_pool(spans, pieces.spans, vectors, sentence)).astype(np.float16)
    for array in (sentence, words, spans):
        array.setflags(write=False)  # one Encoding may stand for many equal sentences
    return Encoding(sentence[0], words, spans)


def _pool(
    words: NDArray[np.int32], pieces: NDArray[np.int32], vectors: NDArray[np.float32], sentence: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Average the pieces that touch each word; a word the tokenizer drops altogether takes the text's own vector."""
    starts = np.maximum.accumulate(pieces[:, 0]) if len(pieces) else pieces[:, 0]
    ends = np.maximum.accumulate(pieces[:, 1]) if len(pieces) else pieces[:, 1]
    first = np.searchsorted(ends, words[:, 0], side="right")
    last = np.searchsorted(starts, words[:, 1], side="left")
    pooled = np.repeat(sentence, len(words), axis=0)
    for row, (a, b) in enumerate(zip(first.tolist(), last.tolist(), strict=True)):
        if a < b:
            pooled[row] = vectors[a:b].mean(axis=0) if b - a > 1 else vectors[a]
    return pooled


def _unit(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    lengths = np.sqrt((vectors * vectors).sum(axis=1, keepdims=True))
    return np.asarray(vectors / np.maximum(lengths, np.float32(1e-12)), np.float32)
