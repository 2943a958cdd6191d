"""Measures the contenders in turn, again and again, so that what else the machine does falls on all of them alike."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from compare.bench.child import MACHINE
from compare.bench.children import Child, Stopped, run_once
from compare.bench.contenders import CONTENDERS
from compare.bench.figures import FLOPS_A_PIECE, Figures, Key, Measure
from compare.bench.machine import forget_files, library_folders
from compare.bench.material import make_articles, write_articles

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from compare.bench.material import Article, Size

ENCODERS = ("fast", "reference", "cosine")
"""The contenders that encode, each in its own way."""
_LEAST_WAIT = 60.0
_PAIRS_IN_FULL = 20_000  # difflib compares about 2,000 pairs a second
_SENTENCES_IN_FULL = 20_000  # the cosines of all pairs would take 1.6 GB


@dataclass
class Measuring:
    """One run: what was found so far, how often to measure, and until when new measurements begin."""

    rounds: int
    budget: float
    say: Callable[[str], None]
    figures: Figures = field(default_factory=Figures)

    def __post_init__(self) -> None:
        """Start the clock."""
        self._until = monotonic() + self.budget

    @property
    def limit(self) -> float:
        """How many seconds one answer may take."""
        return max(_LEAST_WAIT, self._until - monotonic())

    def start_up(self, contenders: Iterable[str] = ENCODERS, *, cold: bool) -> None:
        """Start each contender's process until its encoder is ready."""
        for number, name in self._turns(contenders):
            self._start_once(name, Measure.START, number)
            if cold and forget_files(library_folders()):
                self._start_once(name, Measure.COLD_START, number)

    def size(self, size: Size, material: Sequence[Article], contenders: Iterable[str] = tuple(CONTENDERS)) -> None:
        """Measure whole processes of one size, then encoding and what follows it."""
        with tempfile.TemporaryDirectory(prefix="crossread-bench-") as place:
            folder = self.write(size, material, Path(place))
            self.whole(str(size), folder, contenders)
            self.steps(str(size), folder, contenders)

    def write(self, size: Size, material: Sequence[Article], folder: Path) -> Path:
        """Write the articles of one size and count them."""
        articles = make_articles(size, material)
        write_articles(articles, folder)
        sentences = [len(article) for article in articles]
        self.figures.counts[str(size)] = {
            "articles": len(articles),
            "sentences": sum(sentences),
            "pairs": (sum(sentences) ** 2 - sum(count**2 for count in sentences)) // 2,
        }
        return folder

    def whole(self, size: str, folder: Path, contenders: Iterable[str]) -> None:
        """Run each contender's whole process."""
        for number, name in self._turns(contenders):
            key = Key(size, name, Measure.WHOLE)
            if self._allowed(key) and self._in_time(key):
                self.say(f"{size}: {CONTENDERS[name][0]}, whole process, round {number}")
                try:
                    seconds, memory = run_once(name, folder, limit=self.limit)
                except Stopped as reason:
                    self.figures.notes[key] = str(reason)
                    continue
                self.figures.add(key, seconds)
                self.figures.add(Key(size, name, Measure.WHOLE_MEMORY), memory)

    def steps(self, size: str, folder: Path, contenders: Iterable[str]) -> None:
        """Measure encoding and what follows it, each contender in a process that is warm."""
        with ExitStack() as stack:
            machine = stack.enter_context(Child(MACHINE, limit=self.limit))
            self.figures.counts[size]["pieces"] = machine.ask("pieces", [folder])["value"]
            children = {
                name: child for name in contenders if (child := self._warm(size, name, folder, stack)) is not None
            }
            for number, name in self._turns(children):
                key = Key(size, name, Measure.ENCODE)
                try:
                    self._steps_once(key, children[name], machine, number=number)
                except Stopped as reason:
                    self.figures.notes[key] = str(reason)

    def _warm(self, size: str, name: str, folder: Path, stack: ExitStack) -> Child | None:
        key = Key(size, name, Measure.COMPARE)
        if not (self._allowed(key) and self._in_time(key)):
            return None
        self.say(f"{size}: {CONTENDERS[name][0]}, getting warm")
        try:
            child = stack.enter_context(Child(name, limit=self.limit))
            child.ask("read", [folder])
            child.ask("encode")
        except Stopped as reason:
            self.figures.notes[key] = str(reason)
            return None
        return child

    def _steps_once(self, key: Key, child: Child, machine: Child, *, number: int) -> None:
        size, name = key.size, key.contender
        if not self._in_time(key):
            return
        self.say(f"{size}: {CONTENDERS[name][0]}, step by step, round {number}")
        if name in ENCODERS:
            ceiling = machine.ask("multiply")["value"]
            seconds = child.ask("encode")["seconds"]
            self.figures.add(key, seconds)
            work = self.figures.counts[size]["pieces"] * FLOPS_A_PIECE
            self.figures.add(Key(size, name, Measure.CEILING), work / seconds / ceiling)
        answer = child.ask("compare")
        after = Key(size, name, Measure.COMPARE)
        self.figures.add(after, answer["seconds"] / answer["value"])
        if answer["value"] < 1:
            self.figures.notes[after] = f"worked out from {answer['value']:.1%} of the pairs"

    def _start_once(self, name: str, measure: Measure, number: int) -> None:
        key = Key("", name, measure)
        if self._in_time(key):
            self.say(f"{CONTENDERS[name][0]}, {measure.value}, round {number}")
            try:
                with Child(name, limit=self.limit) as child:
                    self.figures.add(key, child.seconds)
                    self.figures.add(Key("", name, Measure.READY_MEMORY), child.memory)
            except Stopped as reason:
                self.figures.notes[key] = str(reason)

    def _turns(self, contenders: Iterable[str]) -> list[tuple[int, str]]:
        """Give the order: every contender once, then every one again."""
        names = list(contenders)
        return [(number, name) for number in range(1, self.rounds + 1) for name in names]

    def _in_time(self, key: Key) -> bool:
        in_time = monotonic() < self._until
        if not in_time and key not in self.figures.values:
            self.figures.notes[key] = "the time was up"
        return in_time

    def _allowed(self, key: Key) -> bool:
        """Whether a contender can do a size at all in reasonable time and memory."""
        counts = self.figures.counts[key.size]
        reason = ""
        if key.contender == "difflib" and key.measure is Measure.WHOLE and counts["pairs"] > _PAIRS_IN_FULL:
            reason = f"{counts['pairs']:,} pairs would take too long"
        if key.contender in ("cosine", "mining") and counts["sentences"] > _SENTENCES_IN_FULL:
            reason = "the cosines of all pairs would take too much memory"
        if reason:
            self.figures.notes[key] = reason
        return not reason
