"""Judged events as arrays: which words and sentences there are, and what people said about them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from compare.encoders import Encoding
from compare.encoders.words import word_spans
from compare.evaluate.coverage import LABELS
from compare.evaluate.events import read_event
from compare.evaluate.records import read_records
from compare.scoring import Plain
from compare.wordbank import word_bank

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from compare.encoders.pieces import Cutter
    from compare.evaluate.records import Record
    from compare.evaluate.trial import Report

_LONGEST = 94
"""Pieces of a sentence that are read; the encoder was trained on no longer ones than that either."""
_LOW, _ABSENT = 0.5, 0.3
"""How much a doubtful judgement counts, and a word of a sentence that is absent as a whole."""
_NOTHING = "nothing"
"""Stands for a sentence without a letter, so that sentences keep their numbers."""


@dataclass(frozen=True, slots=True, eq=False)
class Event:
    """S sentences of A reports with W content words, and J judgements; torch tensors unless said otherwise."""

    name: str
    pieces: tuple[list[int], ...]
    """The word pieces of each sentence with the marks for start and end."""
    word_sentence: Any
    """(W,) sentence of each content word."""
    piece_word: Any
    piece_place: Any
    """(P,) each piece of a content word: which word, and its place in its sentence."""
    weights: Any
    """(W,) how much a word tells."""
    same: Any
    lacking: Any
    """(W, S) 0 or 1: the sentence has the word in some form; it is a name or number and the sentence lacks it."""
    columns: tuple[Any, ...]
    """The sentences of each report that have content words."""
    sentence: Any
    column: Any
    """(J,) the judged sentence, and the report it was held against."""
    said: Any
    whole: Any
    """(J,) 0 or 1: anything of it is said there; all of it is."""
    sure: Any
    agreed: Any
    """(J,) how much the judgement counts for `said`, and for `whole` (nothing where the reports conflict)."""
    missing: Any
    word_counts: Any
    """(W, A) whether the word is missing in the report, and how much that judgement counts (0 for none)."""
    support: Any
    """(S, S) whether the second sentence supports the first."""


def read_judged(paths: Sequence[Path], folder: Path, cutter: Cutter) -> list[Event]:
    """Read judgements and the reports they are about; raises AnnotationError."""
    by_event: dict[str, list[Record]] = defaultdict(list)
    for record in read_records(paths):
        if record.choice("label", LABELS) != "none":
            by_event[record.text("event")].append(record)
    return [_event(name, read_event(folder, name), records, cutter) for name, records in sorted(by_event.items())]


def _event(name: str, reports: Mapping[str, Report], records: Sequence[Record], cutter: Cutter) -> Event:
    import torch

    outlets = sorted(reports)
    texts = [t if any(c.isalnum() for c in t) else _NOTHING for outlet in outlets for t in reports[outlet].sentences]
    first = dict(zip(outlets, np.cumsum([0, *(len(reports[o].sentences) for o in outlets)]).tolist(), strict=False))
    spans = [word_spans(text) for text in texts]
    none = np.zeros(1, np.float32)
    bank = word_bank(
        texts,
        [Encoding(none, np.zeros((len(s), 1), np.float16), s) for s in spans],
        languages=["en"] * len(texts),
        scoring=Plain(),
    )
    rows, every = np.arange(bank.first[-1]), np.arange(len(texts))
    same = bank.same_word(rows, every)
    cut = [(p.ids[:_LONGEST].tolist(), p.spans[:_LONGEST]) for p in cutter.cut(texts)]
    touching = [
        (row, place + len(cutter.before))
        for d, (_, pieces) in enumerate(cut)
        for row, word in zip(range(bank.first[d], bank.first[d + 1]), bank.spans[d][bank.places[d]], strict=True)
        for place in (np.flatnonzero((pieces[:, 0] < word[1]) & (pieces[:, 1] > word[0])).tolist() or [-1])
    ]
    has = np.diff(bank.first) > 0
    bounds = [*first.values(), len(texts)]
    return Event(
        name=name,
        pieces=tuple([*cutter.before, *ids, *cutter.after] for ids, _ in cut),
        word_sentence=torch.from_numpy(np.repeat(every, np.diff(bank.first))),
        piece_word=torch.tensor([word for word, _ in touching]),
        piece_place=torch.tensor([place for _, place in touching]),
        weights=torch.from_numpy(bank.effective),
        same=torch.from_numpy(same).float(),
        lacking=torch.from_numpy(bank.strict[:, None] & ~same).float(),
        columns=tuple(torch.from_numpy(np.flatnonzero(has[a:b]) + a) for a, b in pairwise(bounds)),
        **_judgements(records, reports, outlets, first, words=(bank.first, bank.spans, bank.places)),
    )


def _judgements(
    records: Sequence[Record],
    reports: Mapping[str, Report],
    outlets: Sequence[str],
    first: Mapping[str, int],
    *,
    words: tuple[Any, Any, Any],
) -> dict[str, Any]:
    import torch

    starts, spans, places = words
    size = sum(len(r.sentences) for r in reports.values())
    missing, counts = np.zeros((2, starts[-1], len(outlets)), np.float32)
    support = np.zeros((size, size), np.bool_)
    lines = []
    for record in records:
        own, other = record.choice("a", outlets), record.choice("b", outlets)
        index, label = record.whole("i", below=len(reports[own].sentences)), record.choice("label", LABELS)
        d, column = first[own] + index, outlets.index(other)
        if starts[d] == starts[d + 1]:
            continue
        sure = _LOW if record.has("confidence") and record.text("confidence") == "low" else 1.0
        lines.append((d, column, label != "absent", label == "reported", sure, 0 if label == "conflicting" else sure))
        lost = record.spans("missing", within=reports[own].sentences[index])
        rows = slice(starts[d], starts[d + 1])
        inside = [any(a < gap.end and gap.start < b for gap in lost) for a, b in spans[d][places[d]]]
        missing[rows, column] = 1.0 if label == "absent" else inside
        counts[rows, column] = {"absent": _ABSENT, "conflicting": 0.0}.get(label, 1.0)
        support[d, [first[other] + j for j in record.wholes("support", below=len(reports[other].sentences))]] = True
    found = np.array(lines, np.float32).reshape(-1, 6).T
    names = ("said", "whole", "sure", "agreed")
    return {
        "sentence": torch.from_numpy(found[0].astype(np.int64)),
        "column": torch.from_numpy(found[1].astype(np.int64)),
        **{name: torch.from_numpy(values.copy()) for name, values in zip(names, found[2:], strict=True)},
        "missing": torch.from_numpy(missing),
        "word_counts": torch.from_numpy(counts),
        "support": torch.from_numpy(support),
    }
