"""`python -m ui.bench`: how soon the window answers here, how smoothly it scrolls, how much memory it takes."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from compare.errors import CompareError

_HELP = """Measure the window, each time in a process of its own.

Opening: seconds from the start of the process until the window, the articles' text and the marks of the finished
comparison are on screen, with an empty encoding cache and with a full one. Scrolling: what every frame costs, and how
soon a filter, a step to the next fact and a move of the slider are answered. Memory: of the window's process and of the
engine's.

Without a display the window is drawn to memory. Measure on an idle machine: its load is printed with the figures.
"""


@click.command("python -m ui.bench", help=_HELP)
@click.option("--open", "opened", default="5x40,12x50", show_default=True, help="Articles x sentences to open.")
@click.option(
    "--scroll", "scrolled", default="10x100,50x200", show_default=True, help="Articles x sentences to scroll."
)
@click.option("--rounds", default=3, show_default=True, type=click.IntRange(1, 99), help="How often to open each size.")
@click.option("--json", "target", type=click.Path(path_type=Path, dir_okay=False), help="Write every figure here too.")
def main(opened: str, scrolled: str, rounds: int, target: Path | None) -> None:
    """Measure, print, write."""
    from compare.bench import machine
    from compare.bench.material import read_material, read_sizes
    from compare.bench.table import machine_lines
    from resources import sample_paths
    from ui.bench.measuring import Measuring
    from ui.bench.table import opening_lines, scrolling_lines

    measuring = Measuring(say=lambda words: click.echo(words, err=True))
    try:
        to_open, to_scroll = (read_sizes(text) if text else () for text in (opened, scrolled))
        material, before = read_material(sample_paths()), machine.load()
        for size in to_open:
            measuring.open(size, material, rounds=rounds)
        for size in to_scroll:
            measuring.scroll(size, material)
    except CompareError as error:
        click.echo(str(error), err=True)
        sys.exit(2)
    finally:
        for line in (*opening_lines(measuring.openings), "", *scrolling_lines(measuring.scrollings), ""):
            click.echo(line)
    described, after = machine.describe(), machine.load()
    for line in machine_lines(described, before, after):
        click.echo(line)
    if target:
        result = {"machine": described, "load": {"before": before, "after": after}, **measuring.as_json()}
        target.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
