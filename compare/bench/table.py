"""The figures of a measurement as tables to read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compare.bench.contenders import CONTENDERS
from compare.bench.figures import Figures, Key, Measure

if TYPE_CHECKING:
    from collections.abc import Sequence

_AGAINST = "cosine"
_HEAD = ("", "whole s", "ratio", "MB", "encode s", "ratio", "of peak", "then s", "ratio")
_BUSY = 0.5
"""Processes a core that want the processor, from which on figures say little."""


def tables(figures: Figures) -> list[str]:
    """Give the lines of all tables, then the notes."""
    lines = [*_start_up(figures)]
    for size, counts in figures.counts.items():
        lines += ["", *_size(size, counts, figures)]
    lines += ["", f"ratio: how many times as long “{CONTENDERS[_AGAINST][0]}” takes."]
    if figures.counts:
        lines += [
            "of peak: share of what the machine reaches on large matrices; then: everything after the encoding.",
            "Crossread's whole process reads, compares and writes an HTML report; the others stop at their scores.",
        ]
    notes = {f"{key.size} {CONTENDERS[key.contender][0]}, {key.measure}: {n}" for key, n in figures.notes.items()}
    return [*lines, *sorted(note.strip() for note in notes)]


def machine_lines(machine: dict[str, Any], before: float | None, after: float | None) -> list[str]:
    """Say on what was measured, and whether it was idle."""
    libraries = ", ".join(f"{name} {number}" for name, number in machine["libraries"].items())
    lines = [
        f"{machine['processor']}, {machine['cores']} cores, {machine['system']}, Python {machine['python']}",
        libraries,
        f"Load of the machine: {before} before, {after} after.",
    ]
    if before is not None and before > _BUSY * machine["cores"]:
        lines.append("The machine was busy before this began: take the figures as rough, the ratios a little less so.")
    return lines


def _start_up(figures: Figures) -> list[str]:
    rows = []
    for name, (label, _) in CONTENDERS.items():
        keys = [Key("", name, m) for m in (Measure.START, Measure.COLD_START, Measure.READY_MEMORY)]
        warm, cold, memory = (figures.median(key) for key in keys)
        if warm is not None:
            ratios = [figures.ratio(key, to=_AGAINST) for key in keys[:2]]
            rows.append((label, _seconds(warm), _times(ratios[0]), _seconds(cold), _times(ratios[1]), _whole(memory)))
    if not rows:
        return []
    return _aligned([("Process start to encoder ready", "warm s", "ratio", "cold s", "ratio", "MB"), *rows])


def _size(size: str, counts: dict[str, int], figures: Figures) -> list[str]:
    title = f"{size}: {counts['articles']} articles, {counts['sentences']:,} sentences"
    if "pieces" in counts:
        title += f", {counts['pieces']:,} pieces of words"
    rows = [_row(size, name, figures) for name in CONTENDERS]
    return [title, *_aligned([_HEAD, *(row for row in rows if any(cell != "–" for cell in row[1:]))])]


def _row(size: str, name: str, figures: Figures) -> tuple[str, ...]:
    whole, encode, compare = (Key(size, name, m) for m in (Measure.WHOLE, Measure.ENCODE, Measure.COMPARE))
    share = figures.median(Key(size, name, Measure.CEILING))
    return (
        CONTENDERS[name][0],
        _seconds(figures.median(whole)),
        _times(figures.ratio(whole, to=_AGAINST)),
        _whole(figures.median(Key(size, name, Measure.WHOLE_MEMORY))),
        _seconds(figures.median(encode)),
        _times(figures.ratio(encode, to=_AGAINST)),
        "–" if share is None else f"{share:.0%}",
        _seconds(figures.median(compare)),
        _times(figures.ratio(compare, to=_AGAINST)),
    )


def _aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(len(row[n]) for row in rows) for n in range(len(rows[0]))]
    return [
        "  ".join(
            cell.ljust(w) if n == 0 else cell.rjust(w) for n, (cell, w) in enumerate(zip(row, widths, strict=True))
        )
        for row in rows
    ]


def _seconds(value: float | None) -> str:
    return "–" if value is None else f"{value:.3g}" if value < 10 else f"{value:.0f}"


def _times(value: float | None) -> str:
    return "–" if value is None else f"{value:.2g}x" if value < 10 else f"{value:.0f}x"


def _whole(value: float | None) -> str:
    return "–" if value is None else f"{value:.0f}"
