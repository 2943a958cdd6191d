"""Task spans: the words of a sentence that have no counterpart in another one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from compare.evaluate.baselines import NAMES, SCORERS
from compare.evaluate.figures import Counts, best_calls, share, value
from compare.evaluate.records import read_records
from compare.evaluate.result import Findings, Mistake
from compare.evaluate.trial import Report
from compare.evaluate.words import content_words, marked, unshared

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from compare.comparison import Comparison
    from compare.evaluate.figures import Figure, Flags
    from compare.evaluate.records import Record
    from compare.evaluate.trial import Trial

NOTES = (
    "Counted are content words, both ways. Crossread marks words at its threshold, containment those that do not "
    "occur, the scorers of sentences mark all words of the sentences below the threshold with the best F1.",
    "false_alarms: share of the words with a counterpart that were marked.",
    "Intervals: 1,000 bootstrap resamples of pairs.",
)
_SIDES = (("a", "b"), ("b", "a"))


@dataclass(frozen=True, slots=True)
class _Side:
    """One sentence of a pair against the other: of its content words that people judged, which are missing there."""

    record: Record
    text: str
    other: str
    missing: Flags
    called: Flags
    unshared: Flags
    scores: Mapping[str, float]
    words: tuple[str, ...]


def spans(paths: Sequence[Path], trial: Trial) -> Findings:
    """Compare each pair of sentences; raises AnnotationError.

    A record marks the words without counterpart (`unaligned_a`, `unaligned_b`: all others have one), or only words
    that have one (`span_a`, `span_b`: of the others nothing is known).
    """
    records = read_records(paths)
    trial.encode(record.text(side) for record in records for side in ("a", "b"))
    found = [side for record in trial.each(records) for side in _sides(record, trial)]
    return _findings(found)


def _sides(record: Record, trial: Trial) -> list[_Side]:
    reports = {side: Report(side, (record.text(side),)) for side in ("a", "b")}
    comparison = trial.compare(list(reports.values()))
    return [_side(record, reports[own], reports[other], comparison, trial) for own, other in _SIDES]


def _side(record: Record, own: Report, other: Report, comparison: Comparison, trial: Trial) -> _Side:
    text, against = own.sentences[0], other.sentences[0]
    words = content_words(text)
    if record.has(f"unaligned_{own.name}"):
        gold, known = record.spans(f"unaligned_{own.name}", within=text), None
    else:
        gold, known = (), record.spans(f"span_{own.name}", within=text)
    asked = [w for w in words if known is None or any(w.overlaps(s) for s in known)]
    called = comparison.missing_spans(own.sentence(0), other.name)
    return _Side(
        record=record,
        text=text,
        other=against,
        missing=marked(asked, gold),
        called=marked(asked, called),
        unshared=unshared(asked, text, against),
        scores={name: float(scorer(trial, text, [against])[0]) for name, scorer in SCORERS.items()},
        words=tuple(w.of(text) for w in asked),
    )


def _findings(found: Sequence[_Side]) -> Findings:
    counts = _counts(found, [s.called for s in found])
    return Findings(
        n=len(found) // 2,
        figures=_figures(counts, found),
        groups=[s.record.place for s in found],
        baselines={name: _baseline(name, found) for name in NAMES},
        notes=NOTES,
        mistakes=tuple(_mistake(s) for s in found if (s.called != s.missing).any()),
    )


def _counts(found: Sequence[_Side], called: Sequence[Flags]) -> Counts:
    return Counts(
        hits=np.array([float((s.missing & c).sum()) for s, c in zip(found, called, strict=True)]),
        called=np.array([float(c.sum()) for c in called]),
        actual=np.array([float(s.missing.sum()) for s in found]),
    )


def _figures(counts: Counts, found: Sequence[_Side]) -> dict[str, Figure]:
    """Give the figures; only false alarms mean something where nothing is marked as missing."""
    present = np.array([float((~s.missing).sum()) for s in found])
    alarms = share(counts.called - counts.hits, present)
    if not counts.actual.any():
        return {"false_alarms": alarms}
    return {"precision": counts.precision, "recall": counts.recall, "f1": counts.f1, "false_alarms": alarms}


def _baseline(name: str, found: Sequence[_Side]) -> dict[str, float]:
    if name == "containment":
        called = [s.unshared for s in found]
    else:
        unlike = np.array([-s.scores[name] for s in found])
        size = np.array([float(len(s.missing)) for s in found])
        actual = np.array([float(s.missing.sum()) for s in found])
        chosen = best_calls(unlike, actual, size)
        called = [np.full(len(s.missing), c) for s, c in zip(found, chosen, strict=True)]
    figures = _figures(_counts(found, called), found)
    return {key: value(figure, len(found)) for key, figure in figures.items()}


def _mistake(side: _Side) -> Mistake:
    def named(flags: Flags) -> str:
        return ", ".join(w for w, f in zip(side.words, flags, strict=True) if f) or "nothing"

    return Mistake(
        distance=float((side.called != side.missing).sum()),
        place=side.record.place,
        expected=f"missing: {named(side.missing)}",
        given=f"missing: {named(side.called)}",
        texts=(side.text, side.other),
    )
