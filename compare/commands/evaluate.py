"""`crossread-cli evaluate`: measure the engine on annotated data, with simple baselines beside it."""

from __future__ import annotations

import json
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

import click

from compare.commands.flags import options_flags
from compare.commands.speaking import Bar, tell
from compare.evaluate import TASKS, evaluate

if TYPE_CHECKING:
    from compare.options import Options

_TASKS = "\n".join(f"  {name:<14} {task.question}" for name, task in TASKS.items())
_HELP = f"""Measure the engine on annotated FILES, which are pooled into one result.

\b
Tasks:
{_TASKS}

Without FILES the tasks {" and ".join(name for name, task in TASKS.items() if task.own)} use the annotated data that
comes with the program. README.md describes the forms of the files.

\b
Examples:
  crossread-cli evaluate coverage
  crossread-cli evaluate coverage a.coverage.jsonl b.coverage.jsonl --articles events
  crossread-cli evaluate conflicts claims.pairs.jsonl --json
  crossread-cli evaluate segmentation events/*/meta.json --worst 20
"""


@click.command("evaluate", help=_HELP, short_help="Measure the engine on annotated data.")
@click.argument("task", type=click.Choice(list(TASKS)))
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--articles", type=click.Path(path_type=Path), metavar="DIR", help="Folder of the events that coverage is about."
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of the table.")
@click.option("--worst", type=click.IntRange(0), default=0, metavar="N", help="Show the N worst mistakes as well.")
@click.option("--no-cache", is_flag=True, help="Encode every sentence afresh and store nothing.")
@options_flags
def command(
    task: str,
    files: tuple[Path, ...],
    *,
    articles: Path | None,
    as_json: bool,
    worst: int,
    no_cache: bool,
    options: Options,
) -> None:
    """Run the task and print what it found."""
    from compare.store.cache import EncodingCache

    with Bar(wanted=True) as progress, nullcontext() if no_cache else EncodingCache() as cache:
        result = evaluate(task, files, articles=articles, options=options, cache=cache, progress=progress)
    if as_json:
        tell(json.dumps(result.json(worst=worst), ensure_ascii=False))
        return
    for line in result.table(worst=worst):
        tell(line)
