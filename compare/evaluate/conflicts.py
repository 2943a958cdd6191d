"""Task conflicts: whether details of two statements about one thing clash."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from compare.evaluate.baselines import SCORERS, judged_at_recall
from compare.evaluate.figures import Counts, share, value
from compare.evaluate.records import read_records
from compare.evaluate.result import Findings, Mistake
from compare.evaluate.trial import Report

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence
    from pathlib import Path

    from compare.evaluate.figures import Figure, Flags
    from compare.evaluate.records import Record
    from compare.evaluate.trial import Trial

SUPPORTS, REFUTES, NEITHER = "supports", "refutes", "nei"
NOTES = (
    "Each statement is a report of one sentence; called is a pair in which Crossread finds a discrepancy. Baselines "
    "call by similarity, whichever direction suits them, until they reach Crossread's recall.",
    "Pairs that neither support nor refute count only in unrelated_alarms.",
    "Intervals: 1,000 bootstrap resamples of cases.",
)


@dataclass(frozen=True, slots=True)
class _Pair:
    record: Record
    label: str
    called: bool
    reason: str
    scores: Mapping[str, float]


def conflicts(paths: Sequence[Path], trial: Trial) -> Findings:
    """Compare each pair of statements; raises AnnotationError."""
    records = read_records(paths)
    labels = [record.choice("label", (SUPPORTS, REFUTES, NEITHER)) for record in records]
    trial.encode(record.text(side) for record in records for side in ("a", "b"))
    found = [_pair(r, label, trial) for r, label in zip(trial.each(records), labels, strict=True)]
    return _findings(found)


def _pair(record: Record, label: str, trial: Trial) -> _Pair:
    a, b = record.text("a"), record.text("b")
    clashes = trial.compare([Report("a", (a,)), Report("b", (b,))]).discrepancies
    scores = {name: float(scorer(trial, b, [a])[0]) for name, scorer in SCORERS.items()}
    return _Pair(record, label, bool(clashes), " ".join(d.reason for d in clashes), scores)


def _findings(found: Sequence[_Pair]) -> Findings:
    label = np.array([p.label for p in found])
    called, refuted = np.array([p.called for p in found], dtype=np.bool_), label == REFUTES
    judged = label != NEITHER
    counts = Counts.of(called & judged, refuted)
    figures: dict[str, Figure] = {
        "precision": counts.precision,
        "recall": counts.recall,
        "f1": counts.f1,
        "false_alarms": share(called & (label == SUPPORTS), label == SUPPORTS),
        "unrelated_alarms": share(called & ~judged, ~judged),
    }
    recall = value(counts.recall, len(found))
    return Findings(
        n=int(judged.sum()),
        figures=figures,
        groups=[_case(p.record) for p in found],
        baselines={name: _baseline(name, found, judged, recall) for name in SCORERS},
        notes=NOTES,
        mistakes=tuple(_mistake(p) for p in found if p.called != (p.label == REFUTES)),
    )


def _case(record: Record) -> Hashable:
    """Give what a record shares with others made from the same text."""
    case = record.values.get("case")
    return case if isinstance(case, str) else record.text("a")


def _baseline(name: str, found: Sequence[_Pair], judged: Flags, recall: float) -> dict[str, float]:
    kept = [p for p, keep in zip(found, judged, strict=True) if keep]
    if not kept:
        return {}
    scores = np.array([p.scores[name] for p in kept])
    refuted = np.array([p.label == REFUTES for p in kept], dtype=np.bool_)
    return judged_at_recall(scores, refuted, recall, "precision", "recall", "f1", "false_alarms")


def _mistake(pair: _Pair) -> Mistake:
    """Give the mistake; a false alarm weighs more than a clash overlooked."""
    given = "clash" if pair.called else "no clash"
    return Mistake(
        distance=1.0 + pair.called,
        place=pair.record.place,
        expected=pair.label,
        given=f"{given}: {pair.reason}" if pair.reason else given,
        texts=(pair.record.text("a"), pair.record.text("b")),
    )
