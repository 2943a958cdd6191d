"""Starts the window: arguments, and a clear word when there is no display."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

NO_DISPLAY = """Crossread cannot open a window: there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set).
Without a window you can
  compare on the command line:   crossread-cli report one.txt two.html --to report.html
  draw the window to a picture:  crossread --sample --picture window.png"""
FAILED = 1
"""Exit code for no display, and for a picture that could not be drawn; argparse itself takes 2."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, or draw it to a file; gives the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    from compare.worker import be_the_engine_if_asked

    be_the_engine_if_asked(given)
    chosen = _parser().parse_args(given)
    if chosen.picture:
        return _draw(chosen)
    if not has_display():
        print(NO_DISPLAY, file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return FAILED
    from ui.app import run

    return run(chosen.files, sample=chosen.sample, look=chosen.theme or "", language=chosen.language or "")


def has_display() -> bool:
    """Whether a window can be shown: Qt would end the process without a word to act on where none can."""
    if os.environ.get("QT_QPA_PLATFORM") or not sys.platform.startswith(("linux", "freebsd")):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _draw(chosen: argparse.Namespace) -> int:
    from ui.pictures import Picture, draw

    look = Picture(chosen.picture, size=chosen.size, theme=chosen.theme or "light", scale=chosen.scale)
    problems = draw(chosen.files, [look], sample=chosen.sample, language=chosen.language or "")
    for problem in problems:
        print(problem, file=sys.stderr)  # noqa: T201
    return FAILED if problems else 0


def _size(words: str) -> tuple[int, int]:
    width, _, height = words.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal() and 100 <= int(width) <= 8000 and 100 <= int(height) <= 8000):
        raise argparse.ArgumentTypeError(f"{words!r} is no size; write it like 1600x1000")
    return int(width), int(height)


def _parser() -> argparse.ArgumentParser:
    from ui import languages
    from ui.settings import THEMES

    parser = argparse.ArgumentParser(
        prog="crossread",
        description="Compare several reports of one event, side by side.",
        epilog="The same analysis without a window: crossread-cli --help",
    )
    add = parser.add_argument
    add("files", nargs="*", type=Path, metavar="FILE", help="reports to compare, or one .crossread file")
    add("--sample", action="store_true", help="open the sample event that comes with the program")
    add("--theme", choices=THEMES, help="colours of the window")
    add("--language", choices=languages.CHOICES, help="language of the window")
    add("--picture", type=Path, metavar="OUT.png", help="draw the window to a file instead; needs no display")
    add("--size", type=_size, default=(1600, 1000), metavar="WxH", help="size of that picture in points")
    add("--scale", type=float, default=1.0, help="pixels a point of that picture: 2 for a fine screen")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
