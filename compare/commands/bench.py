"""`crossread-cli bench`: how fast the program is here and how much memory it takes, beside what others would do."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from compare.commands.speaking import complain, shown, tell
from compare.errors import CompareError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.bench.measuring import Measuring

_SIZES = "2x30,5x40,12x50"

_HELP = """Measure this engine, with either encoder, beside scripts that somebody could write instead:
sentence-transformers with its defaults and the cosines of all pairs, the same with paraphrase_mining, and difflib.

Contenders take turns, each in its own process; the figures are medians. Measure on an idle machine: its load is
printed with the figures.

\b
Examples:
  crossread-cli bench
  crossread-cli bench --sizes 2x30 --rounds 1 --no-cold
  crossread-cli bench --sizes all,200x50 --articles saved-reports --json bench.json
  crossread-cli bench --check
"""


@click.command("bench", help=_HELP, short_help="Measure speed and memory beside other ways to compare.")
@click.option(
    "--sizes", default=_SIZES, show_default=True, help="Articles x sentences; “all” for the articles at hand."
)
@click.option(
    "--articles",
    "folder",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Take real sentences from the files in this folder; the sample event when not given.",
)
@click.option("--rounds", default=3, show_default=True, type=click.IntRange(1, 99), help="How often to measure each.")
@click.option(
    "--budget", default=900, show_default=True, type=click.IntRange(1), help="Seconds after which nothing new begins."
)
@click.option("--no-cold", is_flag=True, help="Leave out the starts with the files not in memory.")
@click.option("--check", "checking", is_flag=True, help="Only see whether the program keeps what it promises.")
@click.option("--large", is_flag=True, help="With --check: also an archive of 1,000 articles; takes many minutes.")
@click.option("--json", "target", type=click.Path(path_type=Path, dir_okay=False), help="Write every figure here too.")
def command(sizes: str, folder: Path | None, rounds: int, budget: int, target: Path | None, **chosen: bool) -> None:
    """Measure, print, write."""
    from compare.bench import machine
    from compare.bench.material import read_material, read_sizes
    from compare.bench.measuring import Measuring
    from compare.bench.table import machine_lines, tables

    wanted, paths = read_sizes(sizes), _paths(folder)
    material = read_material(paths)
    measuring = Measuring(rounds=rounds, budget=budget, say=_say)
    before, missed = machine.load(), 0
    result: dict[str, Any] = {"machine": machine.describe(), "rounds": rounds}
    try:
        if chosen["checking"]:
            result["targets"] = _check(measuring, material, paths, large=chosen["large"])
            missed = sum(not target["kept"] for target in result["targets"])
        else:
            measuring.start_up(cold=not chosen["no_cold"])
            for size in wanted:
                measuring.size(size, material)
    finally:
        after = machine.load()
        for line in [] if chosen["checking"] else tables(measuring.figures):
            tell(line)
        for line in machine_lines(result["machine"], before, after):
            tell(line)
        if target:
            result |= {"load": {"before": before, "after": after}, **measuring.figures.as_json()}
            _write(result, target)
    if missed:
        raise CompareError(f"{missed} of {len(result['targets'])} promises are not kept here.", hint=_ADVICE)


_ADVICE = "Measure again on an idle machine before you believe it."


def _check(measuring: Measuring, material: Any, paths: Sequence[Path], *, large: bool) -> list[dict[str, Any]]:
    from compare.bench.targets import check

    found = []
    for target in check(measuring, material, paths, large=large):
        tell(str(target))
        for remark in target.remarks:
            tell(f"          {remark}")
        found.append(target.as_json())
    return found


def _paths(folder: Path | None) -> list[Path]:
    """Give the files to take sentences from."""
    from compare.readers import READERS
    from resources import sample_paths

    if folder is None:
        return sample_paths()
    suffixes = {suffix for reader in READERS for suffix in reader.suffixes}
    return sorted(path for path in folder.rglob("*") if path.suffix.lower() in suffixes)


def _say(what: str) -> None:
    click.echo(shown(what), err=True)


def _write(result: dict[str, Any], target: Path) -> None:
    try:
        target.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    except OSError as error:
        complain(f"{target}: The figures cannot be written ({error.strerror}).")
