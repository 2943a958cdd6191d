"""Task pairs: how alike two sentences are, on a scale, or whether they are related."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from compare.evaluate.baselines import SCORERS, judged
from compare.evaluate.figures import Counts, auc, correlation, rank_correlation, value
from compare.evaluate.records import read_records
from compare.evaluate.result import Findings, Mistake
from compare.evaluate.trial import Report

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from compare.evaluate.figures import Figure, Numbers
    from compare.evaluate.records import Record
    from compare.evaluate.trial import Trial

UNRELATED = ("unrelated", "nei")
NOTES = (
    "A pair scores the mean of what each sentence says of the other; Crossread calls a pair related when it aligns the "
    "two, each baseline at the threshold with the best F1.",
    "Intervals: 1,000 bootstrap resamples of pairs.",
)


@dataclass(frozen=True, slots=True)
class _Pair:
    record: Record
    gold: float
    """Graded similarity, or 1 for related and 0 for unrelated."""
    graded: bool
    score: float
    aligned: bool
    scores: Mapping[str, float]


def pairs(paths: Sequence[Path], trial: Trial) -> Findings:
    """Compare each pair of sentences; raises AnnotationError, also when some are graded and others labelled."""
    records = read_records(paths)
    gold = [_gold(record) for record in records]
    for record, (graded, _) in zip(records, gold, strict=True):
        if graded != gold[0][0]:
            raise record.wrong("Some pairs are graded and others labelled; they cannot be pooled.")
    trial.encode(record.text(side) for record in records for side in ("a", "b"))
    found = [_pair(r, *g, trial) for r, g in zip(trial.each(records), gold, strict=True)]
    return _graded(found) if gold[0][0] else _labelled(found)


def _gold(record: Record) -> tuple[bool, float]:
    """Give whether the pair is graded, and its grade or 1 for related."""
    if record.has("score"):
        return True, record.score("score")
    return False, float(record.text("label") not in UNRELATED)


def _pair(record: Record, graded: bool, gold: float, trial: Trial) -> _Pair:
    a, b = record.text("a"), record.text("b")
    left, right = Report("a", (a,)), Report("b", (b,))
    comparison = trial.compare([left, right])
    there, back = comparison.evidence_for(left.sentence(0), "b"), comparison.evidence_for(right.sentence(0), "a")
    return _Pair(
        record=record,
        gold=gold,
        graded=graded,
        score=(there.score + back.score) / 2,
        aligned=bool(comparison.alignment.matches),
        scores={name: _both_ways(name, a, b, trial) for name in SCORERS},
    )


def _both_ways(name: str, a: str, b: str, trial: Trial) -> float:
    return float(SCORERS[name](trial, a, [b])[0] + SCORERS[name](trial, b, [a])[0]) / 2


def _graded(found: Sequence[_Pair]) -> Findings:
    gold = np.array([p.gold for p in found])

    def figures(scores: Numbers) -> dict[str, Figure]:
        return {"spearman": rank_correlation(scores, gold), "pearson": correlation(scores, gold)}

    return Findings(
        n=len(found),
        figures=figures(np.array([p.score for p in found])),
        groups=[p.record.place for p in found],
        baselines={
            name: {k: value(f, len(found)) for k, f in figures(np.array([p.scores[name] for p in found])).items()}
            for name in SCORERS
        },
        notes=NOTES,
        mistakes=tuple(_mistake(p, (p.gold - gold.min()) / (np.ptp(gold) or 1)) for p in found),
    )


def _labelled(found: Sequence[_Pair]) -> Findings:
    related = np.array([p.gold for p in found]) > 0
    counts = Counts.of(np.array([p.aligned for p in found], dtype=np.bool_), related)
    figures = {
        "auc": auc(np.array([p.score for p in found]), related),
        "f1": counts.f1,
        "precision": counts.precision,
        "recall": counts.recall,
    }
    return Findings(
        n=len(found),
        figures=figures,
        groups=[p.record.place for p in found],
        baselines={name: judged(np.array([p.scores[name] for p in found]), related, *figures) for name in SCORERS},
        notes=NOTES,
        mistakes=tuple(_mistake(p, p.gold) for p in found if p.aligned != (p.gold > 0)),
    )


def _mistake(pair: _Pair, gold: float) -> Mistake:
    return Mistake(
        distance=abs(pair.score - gold),
        place=pair.record.place,
        expected=f"{pair.gold:g}" if pair.graded else pair.record.text("label"),
        given=f"{pair.score:.2f}, {'aligned' if pair.aligned else 'not aligned'}",
        texts=(pair.record.text("a"), pair.record.text("b")),
    )
