"""Files to open in tests of the window: three short reports of one invented event, and long ones for the stop-watch."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from tests.compare.making import LANTERN, POST, WIRE

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.app import App

HEADLINES = ("Crane falls across railway in Norrvik", "Five hurt as crane falls on railway", "Crane horror")


def write_reports(folder: Path, *, bodies: Sequence[Sequence[str]] = (WIRE, LANTERN, POST)) -> list[Path]:
    """Write one text file a report and give their paths."""
    paths = []
    for number, body in enumerate(bodies):
        path = folder / f"report-{number + 1}.txt"
        headline = HEADLINES[number % len(HEADLINES)]
        path.write_text("\n\n".join((headline, *body)) + "\n", encoding="utf-8")
        paths.append(path)
    return paths


def long_bodies(*, articles: int, sentences: int) -> list[list[str]]:
    """Give bodies in which every sentence is another one, some of them shared by all articles."""
    things = ("bridge", "harbour", "council", "river", "station", "hospital", "school", "market", "library", "tunnel")
    acts = ("closed", "reopened", "inspected", "repaired", "flooded", "evacuated", "searched", "guarded")
    bodies = []
    for article in range(articles):
        body = []
        for number in range(sentences):
            thing, act = things[number % 10], acts[(number + (article * (number % 3))) % 8]
            body.append(f"The {thing} in district {number} was {act} after {number + 3} workers called for help.")
        bodies.append(body)
    return bodies


def many_bodies(*, articles: int, sentences: int) -> list[list[str]]:
    """Give bodies of distinct sentences, each in the same words in every second article or so, some in all."""

    def name(number: int) -> str:
        chance = random.Random(number)
        return "".join(chance.choice("bdfgklmnprstvz") + chance.choice("aeiou") for _ in range(4)).capitalize()

    bodies: list[list[str]] = [[] for _ in range(articles)]
    for topic in range(2 * sentences):
        a, b, c, d = (name(4 * topic + n) for n in range(4))
        words = (f"{a} {b} sold the {c} to {d}.", f"Nobody in {a} saw {b} or {c} near {d}.", f"{a}: {b} met {c}, {d}.")
        for number in range(articles):
            if (number // 2 + topic) % 2 == 0 or topic % 4 == 0:
                bodies[number].append(words[topic % 3])
    return bodies


def compared(app: App, qtbot: QtBot, paths: Sequence[Path]) -> None:
    """Open files and wait for the comparison."""
    with qtbot.waitSignal(app.analysis.compared, timeout=20_000):
        app.documents.open(paths)
