"""`python -m ui.screenshots FOLDER`: pictures of the window in every look, size and number of articles, for eyes."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import cycle, zip_longest
from pathlib import Path
from typing import TYPE_CHECKING

from resources import sample_paths
from ui.pictures import Picture, draw, show_a_fact

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.app import App

THEMES = ("light", "dark", "contrast")
SIZES = ((1366, 768), (1920, 1080), (2560, 1440))
MANY = 12
_EDITIONS = ("Morning Mail", "Valley Post", "Evening Star", "Stell Tribune", "The Observer", "Radio Brenn", "City Wire")
_RIGHT_TO_LEFT = Path(__file__).resolve().parents[1] / "resources" / "screenshots" / "right-to-left"

Files = Callable[[Path], "list[Path]"]
"""Gives the reports to open; what has to be written first goes into the folder it is given."""


@dataclass(frozen=True, slots=True)
class View:
    """One thing to show: `name` begins the names of its pictures, `looks` are (theme, width, height)."""

    name: str
    files: Files
    looks: tuple[tuple[str, int, int], ...]
    before: Callable[[App], None] = show_a_fact


def several(count: int, folder: Path) -> list[Path]:
    """Give reports of the sample event; beyond its five, editions put together from the paragraphs of two."""
    from compare.pipeline import read_articles

    paths = sample_paths()
    articles = read_articles(paths).articles if count > len(paths) else ()
    bodies = [[p.span.of(a.text) for p in a.paragraphs if p.role.name == "BODY"] for a in articles]
    for number, name in zip(range(count - len(paths)), cycle(_EDITIONS), strict=False):
        one, other = bodies[number % len(bodies)], bodies[(number + 2) % len(bodies)]
        mixed = zip_longest(one[number % 2 :: 2], other[number % 3 :: 3], fillvalue="")
        text = [articles[number % len(articles)].headline, *(part for pair in mixed for part in pair if part)]
        paths.append(folder / f"{name}.txt")
        paths[-1].write_text("\n\n".join(text) + "\n", encoding="utf-8")
    return paths[:count]


def right_to_left(_folder: Path) -> list[Path]:
    """Give three reports in Arabic; none where the program was installed without them."""
    return sorted(_RIGHT_TO_LEFT.glob("*.txt"))


def _queue(app: App) -> None:
    show_a_fact(app)
    app.window.review(1)


def _search(app: App) -> None:
    show_a_fact(app)
    app.window.docks.show("coverage")
    app.window.finder.begin()
    app.window.finder.search("crack")


def _filter(app: App) -> None:
    app.window.finder.hide()
    app.window.filter_facts("only_in_one", None)


def _all(sizes: Sequence[tuple[int, int]], themes: Sequence[str] = THEMES) -> tuple[tuple[str, int, int], ...]:
    return tuple((theme, *size) for theme in themes for size in sizes)


VIEWS = (
    View("empty", lambda _folder: [], (*_all(SIZES[:1]), *_all(SIZES[2:], ["light"])), lambda _app: None),
    View("two", partial(several, 2), (*_all(SIZES[:2], ["light", "dark"]),)),
    View("five", partial(several, 5), _all(SIZES)),
    View("five-review", partial(several, 5), _all(SIZES[:1]), _queue),
    View("five-search", partial(several, 5), _all(SIZES[:1]), _search),
    View("five-filter", partial(several, 5), _all(SIZES[:1]), _filter),
    View("twelve", partial(several, MANY), _all(SIZES, ["light", "dark"])),
    View("right-to-left", right_to_left, _all(SIZES[:2], ["light", "contrast"])),
)


def take_all(folder: Path, *, only: str = "", encoder: str = "auto", language: str = "") -> list[str]:
    """Draw every view whose name contains `only` into a folder, and give the problems there were."""
    problems = []
    with tempfile.TemporaryDirectory(prefix="crossread-") as place:
        for view in (v for v in VIEWS if only in v.name):
            paths = view.files(Path(place))
            if not paths and view.files is right_to_left:
                problems.append(f"{view.name}: the reports to show are not installed.")
                continue
            pictures = [
                Picture(
                    folder / f"{view.name}-{theme}-{width}x{height}.png", (width, height), theme, before=view.before
                )
                for theme, width, height in view.looks
            ]
            problems += draw(paths, pictures, encoder=encoder, language=language)
    return problems


def main(arguments: Sequence[str] | None = None) -> int:
    """Draw the pictures; gives the exit code."""
    parser = argparse.ArgumentParser(prog="python -m ui.screenshots", description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=Path("screenshots"), help="where the pictures go")
    parser.add_argument("--only", default="", help=f"a part of a name: {', '.join(v.name for v in VIEWS)}")
    parser.add_argument(
        "--language", default="", help="language of the window, such as de; the system's when not given"
    )
    chosen = parser.parse_args(arguments)
    problems = take_all(chosen.folder, only=chosen.only, language=chosen.language)
    for problem in problems:
        print(problem, file=sys.stderr)  # noqa: T201
    return 1 if problems else 0


if __name__ == "__main__":
    raise SystemExit(main())
