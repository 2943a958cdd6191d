"""Measures windows, each in a process of its own, and keeps every figure."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass, field
from pathlib import Path
from time import time
from typing import TYPE_CHECKING, Any

from compare.bench.material import make_articles, write_articles
from compare.errors import CompareError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from compare.bench.material import Article, Size

_ROOT = str(Path(__file__).resolve().parents[2])
_START = "import sys; sys.path.append(sys.argv.pop(1)); from ui.bench.child import main; main()"
LIMIT_S = 900.0
"""Seconds after which a window is given up."""
MOMENTS = ("window", "text", "result")


@dataclass(frozen=True, slots=True)
class Opening:
    """One start of the program on a set of articles: seconds from the start of its process to each moment, and MB."""

    size: str
    cache: str
    """"cold" where no sentence was encoded before, "warm" where all were."""
    seconds: dict[str, float]
    memory: dict[str, float | None]


@dataclass(frozen=True, slots=True)
class Scrolling:
    """One set of articles scrolled: seconds of every frame by way of scrolling, of answers by command, and MB."""

    size: str
    frames: dict[str, list[float]]
    answers: dict[str, float]
    memory: dict[str, float | None]


@dataclass
class Measuring:
    """One run: `say` is told what is measured next."""

    say: Callable[[str], None]
    openings: list[Opening] = field(default_factory=list)
    scrollings: list[Scrolling] = field(default_factory=list)

    def open(self, size: Size, material: Sequence[Article], *, rounds: int) -> None:
        """Open articles with the program's encoder, `rounds` times with an empty cache and then a full one."""
        for number in range(1, rounds + 1):
            with tempfile.TemporaryDirectory(prefix="crossread-bench-") as place:
                folder, cache = _write(size, material, Path(place)), Path(place) / "cache"
                for name in ("cold", "warm"):
                    self.say(f"{size}: opening, {name} encoding cache, round {number}")
                    started = time()
                    told = _run(str(folder), cache=cache)
                    seconds = {moment: told["seen"][moment] - started for moment in MOMENTS}
                    self.openings.append(Opening(str(size), name, seconds, told["memory"]))

    def scroll(self, size: Size, material: Sequence[Article]) -> None:
        """Scroll and filter articles of a size; compared by their wording, as what the window does is the same."""
        with tempfile.TemporaryDirectory(prefix="crossread-bench-") as place:
            folder = _write(size, material, Path(place))
            self.say(f"{size}: scrolling")
            told = _run(str(folder), "--scroll", "--encoder", "hashing", cache=Path(place) / "cache")
            self.scrollings.append(Scrolling(str(size), told["frames"], told["answers"], told["memory"]))

    def as_json(self) -> dict[str, Any]:
        """Give every figure, for other programs."""
        return {"openings": [asdict(o) for o in self.openings], "scrollings": [asdict(s) for s in self.scrollings]}


def _write(size: Size, material: Sequence[Article], place: Path) -> Path:
    folder = place / "articles"
    folder.mkdir()
    write_articles(make_articles(size, material), folder)
    return folder


def _run(*arguments: str, cache: Path) -> dict[str, Any]:
    """Have a process open a window and give its answer; raises CompareError."""
    environment = {**os.environ, "CROSSREAD_CACHE_DIR": str(cache)}
    if sys.platform.startswith("linux") and not {"DISPLAY", "WAYLAND_DISPLAY"} & environment.keys():
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        # -P: a file in the current folder must not be imported in place of a library
        ended = subprocess.run(  # noqa: S603 - our own program
            [sys.executable, "-P", "-c", _START, _ROOT, *arguments],
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=LIMIT_S,
            env=environment,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise CompareError(
            f"The window did not answer within {LIMIT_S:.0f} seconds.", hint="Try a smaller size."
        ) from None
    lines = ended.stdout.splitlines()
    told: dict[str, Any] = json.loads(lines[-1]) if lines else {}
    if MOMENTS[-1] not in told.get("seen", {}):
        problems = told.get("problems") or ended.stderr.strip().splitlines()[-1:] or ["there was no result"]
        raise CompareError(f"The window could not be measured: {'; '.join(problems)}")
    return told
