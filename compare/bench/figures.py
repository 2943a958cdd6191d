"""The figures of a measurement: what was measured of whom, how often, and the medians."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from enum import StrEnum
from statistics import median
from typing import Any

FLOPS_A_PIECE = 21_233_664
"""Operations of MiniLM-L6's matrices on one piece: 6 layers of 4 x 384 x 384 and 2 x 384 x 1536, two each."""


class Measure(StrEnum):
    """What is measured; seconds, except where it says something else."""

    START = "process start to encoder ready"
    COLD_START = "process start to encoder ready, files not in memory"
    READY_MEMORY = "memory with the encoder ready, MB"
    WHOLE = "whole process"
    WHOLE_MEMORY = "memory of the whole process, MB"
    ENCODE = "encoding"
    CEILING = "share of the matrix rate"
    COMPARE = "after encoding"


@dataclass(frozen=True, slots=True)
class Key:
    """What was measured of whom; `size` is "" where it does not depend on it."""

    size: str
    contender: str
    measure: Measure


@dataclass
class Figures:
    """Every single value, and a word on those that are missing or worked out."""

    values: dict[Key, list[float]] = field(default_factory=lambda: defaultdict(list))
    notes: dict[Key, str] = field(default_factory=dict)
    counts: dict[str, dict[str, int]] = field(default_factory=dict)
    """Size → articles, sentences and pieces."""

    def add(self, key: Key, value: float | None) -> None:
        """Keep one value; None for one that this system cannot measure."""
        if value is not None:
            self.values[key].append(value)

    def median(self, key: Key) -> float | None:
        """Give the median, None where nothing was measured."""
        return median(self.values[key]) if self.values.get(key) else None

    def ratio(self, key: Key, *, to: str) -> float | None:
        """Give how many times as much the contender `to` takes."""
        one, other = self.median(key), self.median(Key(key.size, to, key.measure))
        return other / one if one and other else None

    def as_json(self) -> dict[str, Any]:
        """Give every value, for other programs."""
        keys = [*self.values, *(key for key in self.notes if key not in self.values)]
        rows = [
            {
                "size": key.size,
                "contender": key.contender,
                "measure": key.measure.name.lower(),
                "values": [round(value, 5) for value in self.values.get(key, ())],
                "median": self.median(key),
                "note": self.notes.get(key, ""),
            }
            for key in keys
        ]
        return {"sizes": self.counts, "figures": rows}
