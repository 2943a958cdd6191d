"""`crossread-cli report`: compare article files and write the report."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from compare.commands.flags import options_flags
from compare.commands.speaking import Bar, complain, tell
from compare.encoders.address import leaving
from compare.errors import ExportError
from compare.exporters import EXPORTERS, check_place, check_target, write_report
from compare.progress import Stage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.comparison import Comparison
    from compare.options import Options

_PROJECT = ".crossread"
"""Suffix of a saved comparison, as in compare.store: spelled out because that loads what the help does not need."""
_WRITTEN = (*EXPORTERS, _PROJECT)

_HELP = f"""Compare FILES, two or more reports of one event, and write the report.

The suffix of each --to names the format: {", ".join(_WRITTEN)} (the
comparison itself, to open in the window). A file that cannot be read is named with the reason,
and the others are compared; with fewer than two left the exit code is 2.
A folder stands for the articles directly in it.

\b
Examples:
  crossread-cli report --sample --to report.html
  crossread-cli report a.txt b.html c.docx --to report.html --to report.json
  crossread-cli report *.txt --to report.html --strictness 0.7 --force
  crossread-cli report --to report.html -- -odd-name.txt other.txt
  crossread-cli report *.txt --to report.html --encoder server:http://localhost:8080/v1#model-name
"""


@click.command("report", help=_HELP, short_help="Compare files and write the report.")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--sample", is_flag=True, help="Compare the sample event that comes with the program.")
@click.option(
    "--to", multiple=True, type=click.Path(path_type=Path), metavar="REPORT", help="Where to write; repeatable."
)
@click.option("--force", is_flag=True, help="Replace reports that are there already.")
@click.option("--title", default="", metavar="TEXT", help="Name of the event; a headline when not given.")
@click.option("--date", default="", metavar="TEXT", help="A date for the head; none is printed when not given.")
@click.option("--no-cache", is_flag=True, help="Encode every sentence afresh and store nothing.")
@click.option("--quiet", is_flag=True, help="Say nothing but problems.")
@options_flags
def command(files: tuple[Path, ...], to: tuple[Path, ...], options: Options, **chosen: Any) -> None:
    """Check what was asked for, compare, write."""
    paths = _paths(files, sample=chosen["sample"])
    check_targets(to, paths, overwrite=chosen["force"])
    if warning := leaving(options.encoder):
        complain(warning)
    loud = not chosen["quiet"]
    comparison = compare_files(paths, options=options, cached=not chosen["no_cache"], loud=loud)
    if loud:
        _warn(comparison)
    summary = write(comparison, to, loud=loud, overwrite=chosen["force"], title=chosen["title"], made=chosen["date"])
    if loud:
        for line in (summary, *(f"Wrote {target}" for target in to)):
            tell(line)


def _paths(files: Sequence[Path], *, sample: bool) -> list[Path]:
    """Give the files to read."""
    from resources import sample_paths

    paths = [*_unfolded(files), *(sample_paths() if sample else ())]
    if not paths:
        raise click.UsageError("Name two or more files to compare, or use --sample.")
    if Path("-") in paths:
        raise click.UsageError("Articles are not read from the standard input: save the text as a file.")
    return paths


def _unfolded(files: Sequence[Path]) -> Iterator[Path]:
    """Give the files, and in the place of a folder those directly in it that have the name of an article."""
    for path in files:
        inside = _articles_in(path) if path.is_dir() else [path]
        if not inside:
            complain(f"{path}: There is no article in this folder. Name the files themselves.")
        yield from inside


def _articles_in(folder: Path) -> list[Path]:
    from compare.readers import suffixes

    try:
        return sorted(p for p in folder.iterdir() if p.suffix.lower() in suffixes() and not p.name.startswith("."))
    except OSError:  # it may not be looked into: the reader says so
        return [folder]


def check_targets(targets: Sequence[Path], paths: Sequence[Path], *, overwrite: bool) -> None:
    """See, before any work, that every report can be written and that none would replace an article."""
    if not targets:
        raise click.UsageError("Say where the report shall be written, for example --to report.html.")
    for number, target in enumerate(targets):
        if any(_same(target, path) for path in paths):
            raise ExportError(
                "The report would replace one of the articles.", hint="Choose another name.", source=str(target)
            )
        if any(_same(target, other) for other in targets[:number]):
            raise ExportError("This report is named twice.", hint="Give each its own name.", source=str(target))
        try:
            (check_place if _is_project(target) else check_target)(target, overwrite=overwrite)
        except ExportError as problem:
            if target.suffix.lower() not in _WRITTEN:
                problem.hint = f"Use one of {', '.join(_WRITTEN)}."
            elif target.is_file() and not overwrite:
                problem.hint = "Choose another name, or add --force to replace it."
            raise


def _is_project(target: Path) -> bool:
    return target.suffix.lower() == _PROJECT


def _same(a: Path, b: Path) -> bool:
    """Whether two names lead to one file."""
    try:
        return a.resolve() == b.resolve() or a.samefile(b)
    except (OSError, RuntimeError, ValueError):  # one of them is not there, or is no name: checked elsewhere
        return False


def compare_files(paths: Sequence[Path], *, options: Options, cached: bool, loud: bool) -> Comparison:
    """Read and compare; names every file that cannot be read. Raises CompareError for fewer than two reports."""
    from compare.pipeline import compare_articles, read_articles
    from compare.store.cache import EncodingCache

    with Bar(wanted=loud) as progress:
        opened = read_articles(paths, progress=progress)
    for problem in opened.problems:
        complain(str(problem))
    with Bar(wanted=loud) as progress, EncodingCache() if cached else nullcontext() as cache:
        return compare_articles(opened.articles, options=options, cache=cache, progress=progress)


def _warn(comparison: Comparison) -> None:
    """Name what makes a “not found” of these articles worth less."""
    from compare.report.events import of_events
    from compare.report.notes import notes_of, of_languages

    articles = comparison.articles
    for article in articles:
        for note in notes_of(article, articles):
            complain(f"{article.source.path}: {note}")
    for warning in filter(None, (of_languages(articles), of_events(comparison))):
        complain(warning)


def write(comparison: Comparison, targets: Sequence[Path], *, loud: bool, overwrite: bool, **head: str) -> str:
    """Write the report in every format asked for and give its summary."""
    from compare.report import make_report

    with Bar(wanted=loud) as progress:
        report = make_report(comparison, **head)
        for done, target in enumerate(targets):
            progress.at(Stage.WRITING, done, len(targets))
            if _is_project(target):
                _save(comparison, target, overwrite=overwrite)
            else:
                write_report(report, target, overwrite=overwrite)
    return report.summary


def _save(comparison: Comparison, target: Path, *, overwrite: bool) -> None:
    from compare.store import save_project

    check_place(target, overwrite=overwrite)  # again: comparing took a while
    save_project(comparison, target)
