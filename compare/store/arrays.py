"""The evidence table as rows of a project file: one array a row, as plain bytes with their checksum."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

import numpy as np

from compare.evidence_table import OPTIONAL, EvidenceTable, Ground
from compare.store.checks import Damage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray

    from compare.store.checks import Row

ARRAYS: dict[str, tuple[str, tuple[str | int, ...]]] = {
    "word_spans": ("<i4", ("W", 2)),
    "word_weights": ("<f4", ("W",)),
    "first_word": ("<i8", ("S + 1",)),
    "found": ("|u1", ("W", "A")),
    "score": ("<f4", ("S", "A")),
    "said": ("<f4", ("S", "A")),
    "whole": ("<f4", ("S", "A")),
    "grounds": ("|i1", ("S", "A", "G", 2)),
    "nearest": ("<i4", ("S", "A")),
    "similarity": ("<f4", ("S", "A")),
    "support": ("<i4", ("S", "A", "K")),
    "candidates": ("<i4", ("S", "A", "K")),
    "containment": ("<f4", ("S", "A", "K")),
    "has_content": ("|b1", ("S",)),
}
"""Type and shape of every array: S sentences, W words, A articles, K sentences that support a sentence, G grounds."""
MOST_SUPPORT = 3
"""Largest K; a large comparison keeps fewer."""
ROWS = ("nearest", "support", "candidates")
"""Arrays of rows of sentences, -1 for none."""


def array_rows(table: EvidenceTable) -> Iterator[dict[str, Any]]:
    """Give one row for each array that is there."""
    for name, (kind, _) in ARRAYS.items():
        array = getattr(table, name)
        if array is not None:
            content = np.ascontiguousarray(array, dtype=kind).tobytes()
            yield {
                "name": name,
                "type": kind,
                "shape": json.dumps(array.shape),
                "sha256": hashlib.sha256(content).hexdigest(),
                "content": content,
            }


def evidence_table(rows: Iterable[Row], *, article_ids: tuple[str, ...], text_lengths: list[int]) -> EvidenceTable:
    """Build the table again; `text_lengths` has the length of each sentence's article. Raises Damage."""
    found = {row.text("name"): row for row in rows}
    if not set(ARRAYS) - OPTIONAL <= set(found) <= set(ARRAYS):
        raise Damage("table evidence, name")
    sizes = {"S": len(text_lengths), "S + 1": len(text_lengths) + 1, "A": len(article_ids)}
    sizes |= {"W": _word_count(found["word_weights"]), "K": _stated(found["support"], -1, most=MOST_SUPPORT)}
    sizes |= {"G": _stated(found["grounds"], -2, most=len(Ground))} if "grounds" in found else {}
    arrays = {name: _array(row, name, sizes) for name, row in found.items()}
    _check_words(arrays, text_lengths)
    for name in ROWS:
        _check_range(name, arrays[name], least=-1, below=len(text_lengths))
    return EvidenceTable(article_ids=article_ids, **{**dict.fromkeys(OPTIONAL), **arrays})  # type: ignore[arg-type]


def _word_count(row: Row) -> int:
    return len(row.content("content")) // 4


def _stated(row: Row, axis: int, *, most: int) -> int:
    """Give a size as the row states it; whether the content fits is seen with its shape."""
    shape = row.parsed("shape")
    size = shape[axis] if isinstance(shape, list) and len(shape) >= -axis else None
    if type(size) is not int or not 1 <= size <= most:
        raise Damage(f"table evidence, shape of {row.text('name')}")
    return size


def _array(row: Row, name: str, sizes: dict[str, int]) -> NDArray[Any]:
    kind, dimensions = ARRAYS[name]
    shape = [size if isinstance(size, int) else sizes[size] for size in dimensions]
    content = row.content("content")
    right = row.text("type") == kind and row.parsed("shape") == shape
    if not right or len(content) != np.dtype(kind).itemsize * int(np.prod(shape)):
        raise Damage(f"table evidence, shape of {name}")
    if hashlib.sha256(content).hexdigest() != row.text("sha256"):
        raise Damage(f"table evidence, checksum of {name}")
    array = np.frombuffer(content, kind).reshape(shape)
    if kind == "|b1" and (array.view(np.uint8) > 1).any():
        raise Damage(f"table evidence, values of {name}")
    if array.dtype.kind == "f" and not np.isfinite(array).all():
        raise Damage(f"table evidence, values of {name}")
    return array.astype(array.dtype.newbyteorder("="))


def _check_words(arrays: dict[str, NDArray[Any]], text_lengths: list[int]) -> None:
    """See that the words are shared out among the sentences in order, and lie within the text of their article."""
    first, spans = arrays["first_word"], arrays["word_spans"]
    if first[0] != 0 or first[-1] != len(spans) or (np.diff(first) < 0).any():
        raise Damage("table evidence, values of first_word")
    ends = np.repeat(np.array(text_lengths, np.int64), np.diff(first))
    if (spans[:, 0] < 0).any() or (spans[:, 1] < spans[:, 0]).any() or (spans[:, 1] > ends).any():
        raise Damage("table evidence, values of word_spans")


def _check_range(name: str, array: NDArray[Any], *, least: int, below: int) -> None:
    if ((array < least) | (array >= below)).any():
        raise Damage(f"table evidence, values of {name}")
