"""The engine against annotated data: one module a task, one line each in the table of tasks."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from compare.errors import AnnotationError
from compare.progress import SILENT, Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from compare.encoders import EncodingStore
    from compare.evaluate.result import Findings, Result
    from compare.evaluate.trial import Trial
    from compare.options import Options


@dataclass(frozen=True, slots=True)
class Task:
    """One line of the table: what it asks, how to run it, and the annotated data that comes with the program."""

    question: str
    run: Callable[[Sequence[Path], Trial, Path], Findings]
    own: str = ""
    """A file in `resources/gold`."""


def _coverage(paths: Sequence[Path], trial: Trial, articles: Path) -> Findings:
    from compare.evaluate.coverage import coverage

    return coverage(paths, trial, articles=articles)


def _propositions(paths: Sequence[Path], trial: Trial, _: Path) -> Findings:
    from compare.evaluate.propositions import propositions

    return propositions(paths, trial)


def _spans(paths: Sequence[Path], trial: Trial, _: Path) -> Findings:
    from compare.evaluate.spans import spans

    return spans(paths, trial)


def _conflicts(paths: Sequence[Path], trial: Trial, _: Path) -> Findings:
    from compare.evaluate.conflicts import conflicts

    return conflicts(paths, trial)


def _pairs(paths: Sequence[Path], trial: Trial, _: Path) -> Findings:
    from compare.evaluate.pairs import pairs

    return pairs(paths, trial)


def _segmentation(paths: Sequence[Path], trial: Trial, _: Path) -> Findings:
    from compare.evaluate.segmentation import segmentation

    return segmentation(paths, trial)


TASKS: dict[str, Task] = {
    "coverage": Task("Does another report say this sentence?", _coverage, own="dam.coverage.jsonl"),
    "propositions": Task("Is a part of a sentence said by another document?", _propositions),
    "spans": Task("Which words of a sentence have no counterpart in another?", _spans),
    "conflicts": Task("Do details of two statements clash?", _conflicts),
    "pairs": Task("How alike are two sentences?", _pairs),
    "segmentation": Task("Where does a sentence end?", _segmentation, own="news.sentences.jsonl"),
}
"""Every task, in the order of the help."""


def own_folder() -> Path:
    """Give the folder of the annotated data that comes with the program, with the event it is about."""
    from importlib.resources import files

    return Path(str(files("resources"))) / "gold"


def evaluate(
    task: str,
    paths: Sequence[Path] = (),
    *,
    articles: Path | None = None,
    options: Options | None = None,
    cache: EncodingStore | None = None,
    progress: Progress = SILENT,
) -> Result:
    """Measure the engine on annotated files, pooled; on the program's own where none is named.

    `articles` is the folder of the events that `coverage` is about. Raises AnnotationError, EncoderError, Cancelled.
    """
    from compare.evaluate.result import make_result
    from compare.evaluate.trial import Trial

    chosen = TASKS[task]
    if not paths and not chosen.own:
        raise AnnotationError(f"The program has no annotated data of its own for {task}.", hint="Name a file.")
    named = paths or [own_folder() / chosen.own]
    folder = articles or (paths[0].parent if paths else own_folder())
    trial = Trial(options, cache=cache, progress=progress)
    return make_result(task, chosen.run(named, trial, folder))
