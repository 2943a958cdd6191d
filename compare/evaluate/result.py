"""What an evaluation gives: figures, their intervals and the baselines beside them, as a JSON object or a table."""

from __future__ import annotations

import math
from dataclasses import dataclass
from textwrap import wrap
from typing import TYPE_CHECKING, Any

import numpy as np

from compare.evaluate.figures import intervals, value

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

    from compare.evaluate.figures import Figure, Numbers

_LEAST_GROUPS = 10
_BINS = 10
_WIDTH = 100
OURS = "Crossread"


@dataclass(frozen=True, slots=True)
class Mistake:
    """A judgement that differs from the annotation: how far off (any scale), where, what was said and should be."""

    distance: float
    place: str
    expected: str
    given: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Bin:
    """Judgements whose score lies in one range: their mean score, and what people found of those sentences.

    `said` is the share said at least in part, `reported` the share reported in full, `found` the mean share of content
    words that the other report has.
    """

    low: float
    high: float
    n: int
    score: float
    said: float
    reported: float
    found: float


@dataclass(frozen=True, eq=False)
class Findings:
    """What a task finds: figures of n records, the group of each record, and the same figures of the baselines.

    Records of one group depend on each other: intervals come from drawing groups.
    """

    n: int
    figures: Mapping[str, Figure]
    groups: Sequence[Hashable]
    baselines: Mapping[str, Mapping[str, float]]
    notes: tuple[str, ...] = ()
    mistakes: tuple[Mistake, ...] = ()
    reliability: tuple[Bin, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """The figures of one task; NaN where one is undefined on these records."""

    task: str
    n: int
    metrics: Mapping[str, float]
    intervals: Mapping[str, tuple[float, float]]
    baselines: Mapping[str, Mapping[str, float]]
    notes: tuple[str, ...]
    mistakes: tuple[Mistake, ...]
    reliability: tuple[Bin, ...]

    def json(self, *, worst: int = 0) -> dict[str, Any]:
        """Give the JSON object; undefined figures are null."""
        found: dict[str, Any] = {
            "task": self.task,
            "n": self.n,
            "metrics": {name: _defined(v) for name, v in self.metrics.items()},
            "intervals": {name: [_defined(low), _defined(high)] for name, (low, high) in self.intervals.items()},
            "baselines": {s: {name: _defined(v) for name, v in own.items()} for s, own in self.baselines.items()},
        }
        if self.reliability:
            found["reliability"] = [
                {name: _defined(getattr(b, name)) for name in Bin.__dataclass_fields__} for b in self.reliability
            ]
        if worst:
            found["mistakes"] = [
                {name: getattr(m, name) for name in ("place", "expected", "given", "texts")}
                for m in self.mistakes[:worst]
            ]
        return found

    def table(self, *, worst: int = 0) -> list[str]:
        """Give the lines of the table for people."""
        head = f"{'':<20}{OURS:>10}{'95 % interval':>16}" + "".join(f"{s:>14}" for s in self.baselines)
        lines = [f"{self.task}: {self.n:,} judged", "", head]
        for name, own in self.metrics.items():
            low, high = self.intervals[name]
            between = f"{_shown(low)} to {_shown(high)}"
            others = "".join(f"{_shown(b.get(name, math.nan)):>14}" for b in self.baselines.values())
            lines.append(f"{name:<20}{_shown(own):>10}{between:>16}{others}")
        lines += ["", *(line for note in self.notes for line in wrap(note, _WIDTH))]
        return lines + self._reliability_lines() + self._mistake_lines(worst)

    def _reliability_lines(self) -> list[str]:
        if not self.reliability:
            return []
        lines = ["", f"{'score':<14}{'n':>6}{'mean score':>12}{'said':>8}{'reported':>10}{'words found':>13}"]
        for b in self.reliability:
            figures = f"{_shown(b.score):>12}{_shown(b.said):>8}{_shown(b.reported):>10}{_shown(b.found):>13}"
            lines.append(f"{f'{b.low:.1f} to {b.high:.1f}':<14}{b.n:>6}{figures}")
        return lines

    def _mistake_lines(self, worst: int) -> list[str]:
        lines: list[str] = []
        for m in self.mistakes[:worst]:
            lines += ["", f"{m.place}: judged {m.given}, should be {m.expected}", *(f"  {text}" for text in m.texts)]
        return lines


def make_result(task: str, findings: Findings) -> Result:
    """Work out the figures and their intervals; the same findings give the same result."""
    numbers: dict[Hashable, int] = {}
    groups = np.array([numbers.setdefault(g, len(numbers)) for g in findings.groups], dtype=np.int64)
    return Result(
        task=task,
        n=findings.n,
        metrics={name: value(figure, len(groups)) for name, figure in findings.figures.items()},
        intervals=intervals(findings.figures, groups),
        baselines=findings.baselines,
        notes=findings.notes,
        mistakes=tuple(sorted(findings.mistakes, key=lambda m: -m.distance)),
        reliability=findings.reliability,
    )


def grouped(coarse: Sequence[Hashable], fine: Sequence[Hashable], *, names: tuple[str, str]) -> _Grouped:
    """Choose what to draw for the intervals: the coarse groups where there are enough of them, else the fine ones."""
    enough = len(set(coarse)) >= _LEAST_GROUPS
    kind = names[0] if enough else names[1]
    return _Grouped(coarse if enough else fine, f"Intervals: 1,000 bootstrap resamples of {kind}.")


@dataclass(frozen=True, slots=True)
class _Grouped:
    groups: Sequence[Hashable]
    note: str


def reliability(scores: Numbers, said: Numbers, reported: Numbers, found: Numbers) -> tuple[Bin, ...]:
    """Give ten equal ranges of scores, leaving out empty ones; NaN in `found` means that nobody knows."""
    place = np.minimum((scores * _BINS).astype(int), _BINS - 1)
    return tuple(
        _bin(b, scores[place == b], said[place == b], reported[place == b], found[place == b])
        for b in np.unique(place).tolist()
    )


def _bin(number: int, scores: Numbers, said: Numbers, reported: Numbers, found: Numbers) -> Bin:
    known = found[np.isfinite(found)]
    return Bin(
        low=number / _BINS,
        high=(number + 1) / _BINS,
        n=len(scores),
        score=float(scores.mean()),
        said=float(said.mean()),
        reported=float(reported.mean()),
        found=float(known.mean()) if len(known) else math.nan,
    )


def _defined(number: float) -> float | None:
    return round(number, 6) if math.isfinite(number) else None


def _shown(number: float) -> str:
    """Give three decimals without the zero before the point, as such tables are written."""
    if not math.isfinite(number):
        return "–"
    return f"{number:.3f}".replace("0.", ".", 1) if abs(number) < 0.9995 else f"{number:.2f}"
