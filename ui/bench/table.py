"""The figures of the window as tables to read."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ui.bench.measuring import Opening, Scrolling

LATE_S = 0.033
"""A frame that takes longer is seen to stutter: fewer than thirty fit into a second."""


def opening_lines(openings: Sequence[Opening]) -> list[str]:
    """Give the table of starts, medians of all rounds."""
    rows: list[Sequence[str]] = [
        ("From the start of the process", "window s", "text s", "result s", "window MB", "engine MB")
    ]
    for size, cache in dict.fromkeys((o.size, o.cache) for o in openings):
        same = [o for o in openings if (o.size, o.cache) == (size, cache)]
        seconds = [f"{median(o.seconds[name] for o in same):.2f}" for name in ("window", "text", "result")]
        rows.append((f"{size}, {cache} encoding cache", *seconds, *_megabytes(o.memory for o in same)))
    return _aligned(rows) if openings else []


def scrolling_lines(scrollings: Sequence[Scrolling]) -> list[str]:
    """Give the table of frames, then that of answers."""
    frames: list[Sequence[str]] = [("Frames while scrolling", "median ms", "95 % ms", "over 33 ms", "frames")]
    answers: list[Sequence[str]] = [("Answers", "filter ms", "next fact ms", "slider ms", "window MB", "engine MB")]
    for one in scrollings:
        for name, times in one.frames.items():
            late = sum(t > LATE_S for t in times) / len(times)
            row = (
                f"{one.size}, {name}",
                _ms(median(times)),
                _ms(percentile(times, 0.95)),
                f"{late:.1%}",
                str(len(times)),
            )
            frames.append(row)
        told = [_ms(one.answers[name]) for name in ("filter", "next fact", "slider")]
        answers.append((one.size, *told, *_megabytes([one.memory])))
    return [*_aligned(frames), "", *_aligned(answers)] if scrollings else []


def percentile(values: Sequence[float], share: float) -> float:
    """Give the value that this share of the values does not exceed."""
    ranked = sorted(values)
    return ranked[min(int(share * len(ranked)), len(ranked) - 1)]


def _megabytes(memory: Iterable[dict[str, float | None]]) -> list[str]:
    each = list(memory)
    cells = []
    for name in ("window", "engine"):
        known = [m.get(name) for m in each]
        cells.append(f"{median(k for k in known if k is not None):.0f}" if None not in known else "–")
    return cells


def _ms(seconds: float) -> str:
    return f"{1000 * seconds:.1f}"


def _aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(len(row[n]) for row in rows) for n in range(len(rows[0]))]
    return [
        "  ".join(
            cell.ljust(w) if n == 0 else cell.rjust(w) for n, (cell, w) in enumerate(zip(row, widths, strict=True))
        )
        for row in rows
    ]
