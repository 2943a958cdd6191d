"""What the program promises about its speed and memory, each promise with the figure that keeps or breaks it."""

from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from compare.bench.agreement import events
from compare.bench.child import MACHINE
from compare.bench.children import Child, Stopped
from compare.bench.figures import Figures, Key, Measure
from compare.bench.material import Size, make_articles, write_articles

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from compare.bench.material import Article
    from compare.bench.measuring import Measuring

EVERYDAY, DOZEN, HALF_ARCHIVE, ARCHIVE = Size(5, 40), Size(12, 50), Size(500, 50), Size(1000, 50)
_ENCODED_AT = DOZEN
_PATIENCE = 4 * 3600.0


@dataclass(frozen=True, slots=True)
class Target:
    """One promise; `found` is None where it could not be measured, and `kept` is then False."""

    promise: str
    wanted: float
    found: float | None
    unit: str = ""
    at_most: bool = True
    remarks: tuple[str, ...] = ()

    @property
    def kept(self) -> bool:
        """Whether the figure is what was promised, or better."""
        if self.found is None:
            return False
        return self.found <= self.wanted if self.at_most else self.found >= self.wanted

    def __str__(self) -> str:
        """Give one line."""
        bound = "at most" if self.at_most else "at least"
        found = "not measured" if self.found is None else f"{self.found:.3g}{self.unit}"
        return f"{'kept  ' if self.kept else 'MISSED'}  {self.promise}: {found} ({bound} {self.wanted:.3g}{self.unit})"

    def as_json(self) -> dict[str, Any]:
        """Give it for other programs."""
        return {**asdict(self), "kept": self.kept}


def check(
    measuring: Measuring, material: Sequence[Article], paths: Sequence[Path], *, large: bool = False
) -> Iterator[Target]:
    """Measure and give one target after the other; `large` adds those that take many minutes."""
    with _own_cache():
        yield from _whole_processes(measuring, material)
        yield from _encoding(measuring, material)
        yield from _in_the_worker(measuring.say, material)
        yield _agreement(measuring.say, paths)
        if large:
            yield from _archive(measuring.say, material)


def _whole_processes(measuring: Measuring, material: Sequence[Article]) -> Iterator[Target]:
    size, both = str(EVERYDAY), ("fast", "cosine")
    with tempfile.TemporaryDirectory() as place:
        measuring.whole(size, measuring.write(EVERYDAY, material, Path(place)), both)
    for what, measure, most in (("time", Measure.WHOLE, 1 / 3), ("memory", Measure.WHOLE_MEMORY, 1 / 2)):
        share = _share(measuring.figures, size, measure)
        promise = f"Report of {size} without a cache, share of the {what} of sentence-transformers’ cosines alone"
        yield Target(promise, most, share)


def _share(figures: Figures, size: str, measure: Measure) -> float | None:
    ratio = figures.ratio(Key(size, "fast", measure), to="cosine")
    return None if ratio is None else 1 / ratio


def _encoding(measuring: Measuring, material: Sequence[Article]) -> Iterator[Target]:
    size, figures = str(_ENCODED_AT), measuring.figures
    with tempfile.TemporaryDirectory() as place:
        measuring.steps(size, measuring.write(_ENCODED_AT, material, Path(place)), ("fast", "cosine"))
    ratio = figures.ratio(Key(size, "fast", Measure.ENCODE), to="cosine")
    share = figures.median(Key(size, "fast", Measure.CEILING))
    yield Target(f"Encoding {size}, times as fast as sentence-transformers", 1.7, ratio, at_most=False)
    yield Target(f"Encoding {size}, of the machine’s fp32 matrix rate", 0.8, share, at_most=False)


def _in_the_worker(say: Callable[[str], None], material: Sequence[Article]) -> Iterator[Target]:
    """Compare twice in one worker, then add an article to twelve."""
    from compare.options import Options
    from compare.progress import Progress, Stage
    from compare.worker import Worker

    worker, options = Worker(), Options(encoder="onnx")
    try:
        say("The second run in the worker")
        everyday = _read(EVERYDAY, material)
        worker.compare_articles(everyday, options=options)
        started = perf_counter()
        worker.compare_articles(everyday, options=options)
        yield Target(f"Second run of {EVERYDAY} in the worker", 0.5, perf_counter() - started, " s")
        say("An article added to twelve")
        twelve = _read(Size(DOZEN.articles + 1, DOZEN.sentences), material)
        worker.compare_articles(twelve[:-1], options=options)
        read: list[int] = []
        progress = Progress(lambda stage, _, total: read.append(total) if stage is Stage.ENCODING else None)
        worker.compare_articles(twelve, options=options, progress=progress)
        yield Target("Sentences encoded when an article is added to twelve", len(_own(twelve)), max(read), " sentences")
    finally:
        worker.close()


def _own(articles: Sequence[Any]) -> set[str]:
    """Give the sentences of the last article that no other has."""
    from compare.segment import segment

    *others, last = [{s.span.of(a.text) for s in segment(a)} for a in articles]
    return last.difference(*others)


def _agreement(say: Callable[[str], None], paths: Sequence[Path]) -> Target:
    count = len(events(paths))
    say(f"Both encoders on {count} events")
    try:
        with Child(MACHINE, limit=_PATIENCE) as child:
            told = child.ask("agree", paths)["value"]
    except Stopped as reason:
        return Target("Differences between the encoders", 0, None, remarks=(str(reason),))
    return Target(
        f"Facts, states and clashes that the encoders see differently in {count} events", 0, len(told), remarks=(*told,)
    )


def _archive(say: Callable[[str], None], material: Sequence[Article]) -> Iterator[Target]:
    """Compare an archive, and half of it: from files to the comparison, without a report."""
    taken: list[float] = []
    memory, remarks = None, []
    try:
        for size in (HALF_ARCHIVE, ARCHIVE):
            say(f"{size}: this takes long")
            with tempfile.TemporaryDirectory() as place, Child("fast", limit=_PATIENCE) as child:
                write_articles(make_articles(size, material), Path(place))
                steps = [child.ask("read", [Path(place)]), child.ask("encode"), child.ask("compare")]
                seconds = [step["seconds"] for step in steps]
                taken.append(sum(seconds))
                remarks.append(f"{size}: reading, encoding, comparing took {', '.join(f'{s:.0f}' for s in seconds)} s")
            memory = child.memory
    except Stopped as reason:
        memory, remarks = None, [*remarks, str(reason)]
    told = tuple(remarks)
    yield Target(f"Memory for {ARCHIVE}", 4000, memory, " MB", remarks=told)
    yield Target(
        f"Time for {ARCHIVE}, times that for {HALF_ARCHIVE}", 3, taken[1] / taken[0] if len(taken) > 1 else None
    )


def _read(size: Size, material: Sequence[Article]) -> tuple[Any, ...]:
    from compare.pipeline import read_articles

    with tempfile.TemporaryDirectory() as place:
        write_articles(make_articles(size, material), Path(place))
        return read_articles(sorted(Path(place).glob("*.txt"))).articles


@contextmanager
def _own_cache() -> Iterator[None]:
    """Give this process and its children an empty cache, and leave the person's own alone."""
    name = "CROSSREAD_CACHE_DIR"
    before = os.environ.get(name)
    with tempfile.TemporaryDirectory() as place:
        os.environ[name] = place
        try:
            yield
        finally:
            if before is None:
                del os.environ[name]
            else:
                os.environ[name] = before
