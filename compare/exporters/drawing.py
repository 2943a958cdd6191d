"""The drawings of the web page as inline SVG: how widely each sentence is reported, and where a fact stands."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.model import Standing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markupsafe import Markup

    from compare.report.parts import Position, Tally

HEIGHT = 30
"""Height of a portrait in pixels."""
ROOM, LANE, LANES = 0.035, 17, 5
"""Share of the strip that one letter takes, height of a lane of letters in pixels, and most lanes of letters."""

_STROKES = "M1 3.4H9M1 6.6H9M7.2 .8 2.8 9.2"
_UNEQUAL = f'<svg class="unequal" viewBox="0 0 10 10" role="img" aria-label="≠"><path d="{_STROKES}"/></svg>'


@dataclass(frozen=True, slots=True)
class Drawn:
    """How a standing looks: its sign, the class of its colour, and the height (0-1) of its bar."""

    sign: str
    slug: str
    height: float


STANDINGS = {
    Standing.IN_ALL: Drawn("●", "in-all", 1.0),
    Standing.IN_MOST: Drawn("◕", "in-most", 0.76),
    Standing.IN_SOME: Drawn("◐", "in-some", 0.52),
    Standing.UNSURE: Drawn("?", "unsure", 0.4),
    Standing.ONLY_HERE: Drawn("◆", "only-here", 0.28),
    Standing.CLASH: Drawn("≠", "clash", 1.0),
    Standing.NOT_COMPARED: Drawn("", "not-compared", 0.06),
}
"""Every standing; the taller the bar, the more widely the sentence is reported."""


def drawn(sign: str) -> Markup | str:
    """Give a sign as it is, but the clash drawn: fonts without it show a broken "=" with a slash beside it."""
    from markupsafe import Markup

    return Markup(_UNEQUAL) if sign == "≠" else sign  # noqa: S704 - our own drawing


def slug(standing: Standing) -> str:
    """Give the class name of a standing."""
    return STANDINGS[standing].slug


def portrait(tally: Tally) -> Markup:
    """Draw an article's sentences from first to last as bars; the words for it stand in the picture's name."""
    from markupsafe import Markup

    counts = Counter(tally.portrait)
    told = ", ".join(f"{counts[s]} {s.value}" for s in STANDINGS if counts[s])
    width = 100 / max(len(tally.portrait), 1)
    bars = "".join(_bar(STANDINGS[s], n * width, width) for n, s in enumerate(tally.portrait))
    return Markup(  # noqa: S704 - numbers and our own words only
        f'<svg class="bars" width="100%" height="{HEIGHT}" role="img" aria-label="Sentences: {told}">{bars}</svg>'
    )


def _bar(drawn: Drawn, x: float, width: float) -> str:
    height = HEIGHT * drawn.height
    gap = min(width * 0.14, 0.25)
    return (
        f'<rect class="{drawn.slug}" x="{x:.2f}%" y="{HEIGHT - height:.1f}" '
        f'width="{width - gap:.2f}%" height="{height:.1f}"/>'
    )


def strip(position: Position, tones: Mapping[str, int]) -> Markup:
    """Draw where a fact stands in every article: a letter at its depth, letters at one place below each other."""
    from markupsafe import Markup

    lanes = _lanes(position.places)
    height = LANE * (max(lanes) + 1) + 3
    marks = "".join(
        _mark(letter, _x(depth), LANE * lane, tone=tones[letter])
        for (letter, depth), lane in zip(position.places, lanes, strict=True)
    )
    told = ", ".join(f"{letter} at {depth:.0%}" for letter, depth in position.places)
    line = f'<line x1="0" x2="100%" y1="{height - 1}" y2="{height - 1}"/>'
    return Markup(  # noqa: S704 - numbers and letters only
        f'<svg class="places" width="100%" height="{height}" role="img" aria-label="{told}">{line}{marks}</svg>'
    )


def _mark(letter: str, x: float, y: int, *, tone: int) -> str:
    """Draw one letter in its colour, `x` percent from the left and `y` pixels from the top."""
    wide = 8 + 8 * len(letter)
    box = f'<rect x="{x:.1f}%" y="{y + 2}" width="{wide}" height="15" rx="3"/>'
    return f'<g class="o{tone}">{box}<text x="{x:.1f}%" dx="{wide / 2}" y="{y + 13}">{letter}</text></g>'


def _x(depth: float) -> float:
    """Give the left edge of a letter in percent, so that the last one still fits."""
    return 96 * min(max(depth, 0.0), 1.0)


def _lanes(places: Sequence[tuple[str, float]]) -> list[int]:
    """Give each letter the first lane where it has room; past the last lane letters may overlap."""
    taken: list[list[float]] = []
    lanes = []
    for _, depth in places:
        free = (n for n, lane in enumerate(taken) if all(abs(depth - other) >= ROOM for other in lane))
        lane = next(free, min(len(taken), LANES - 1))
        if lane == len(taken):
            taken.append([])
        taken[lane].append(depth)
        lanes.append(lane)
    return lanes
