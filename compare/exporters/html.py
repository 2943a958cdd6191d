"""Report → one web page that needs nothing else: no script, no font, no picture from outside, nothing unescaped."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from compare.exporters.drawing import STANDINGS, drawn, portrait, slug, strip
from compare.exporters.printable import printable
from compare.lettering import number_of
from compare.model import Prominence
from compare.report.parts import BURIED, BY_HAND, NOT_PROOF, STATES
from resources.palette import OUTLETS_BY_DAY, OUTLETS_BY_NIGHT, on

if TYPE_CHECKING:
    from jinja2 import Environment

    from compare.model import Standing
    from compare.report.parts import Report, Row, State

TONES = len(OUTLETS_BY_DAY)
"""How many outlet colours there are; they repeat after the last."""
FEW, OPEN, CROWD = 4, 6, 16
"""Up to FEW reports the matrix quotes in its cells, up to OPEN the texts lie open; over CROWD signs have no words."""
SHOWN, SHOWN_CROWD = 200, 15
"""Rows of one long list on the page; for a crowd of reports fewer, because every report has such lists."""
_SHOWN_WORDINGS, _SHOWN_POSITIONS = 150, 40

_CONTENTS = (
    ("findings", "What stands out"),
    ("sources", "Sources"),
    ("totals", "In numbers"),
    ("matrix", "Facts"),
    ("missing", "Not found"),
    ("only", "In one only"),
    ("clashes", "Clashes"),
    ("wording", "Wording"),
    ("reuse", "Shared text"),
    ("positions", "Position"),
    ("texts", "Full texts"),
    ("by-hand", "By hand"),
    ("method", "Method"),
)
_SIGNS = {"clash": "≠", "gap": "–", "buried": "↓", "alone": "◆"}
_KINDS = {"clash": "Clash.", "gap": "Not everywhere.", "buried": "High here, low there.", "alone": "Alone."}


def export(report: Report) -> bytes:
    """Give the report as a web page."""
    page = _templates().get_template("page.html").render(report=report, **_words(report))
    return printable(page).encode("utf-8")


@cache
def _templates() -> Environment:
    """Load the templates from the package, wherever it is installed; everything is escaped, a misspelt name raises."""
    import jinja2

    folder = files("resources") / "templates" / "report"
    environment = jinja2.Environment(
        loader=jinja2.FunctionLoader(lambda name: (folder / name).read_text(encoding="utf-8")),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(score=_score, percent=_percent, slug=slug, sign=_sign, drawn=drawn)
    return environment


def _words(report: Report) -> dict[str, Any]:
    """Give what the templates need beside the report."""
    crowd = len(report.outlets) > CROWD
    empty = {"findings"} if not report.findings else set()
    empty |= {"by-hand"} if not report.changes else set()
    shown = [(i, n) for i, n in _CONTENTS if i not in empty]
    tones = {o.letter: number_of(o.letter) % TONES for o in report.outlets}
    return {
        "names": {o.letter: o.outlet for o in report.outlets},
        "tones": tones,
        "day": [(colour, on(colour)) for colour in OUTLETS_BY_DAY],
        "night": [(colour, on(colour)) for colour in OUTLETS_BY_NIGHT],
        "few": len(report.outlets) <= FEW,
        "open": len(report.outlets) <= OPEN,
        "crowd": crowd,
        "shown": SHOWN_CROWD if crowd else SHOWN,
        "shown_wordings": _SHOWN_WORDINGS,
        "shown_positions": _SHOWN_POSITIONS,
        "contents": shown,
        "signs": _SIGNS,
        "kinds": _KINDS,
        "states": STATES,
        "buried": BURIED,
        "by_hand": BY_HAND,
        "standings": [(s.value, mark) for s, mark in STANDINGS.items()],
        "not_proof": NOT_PROOF,
        "voices": _voices,
        "portrait": portrait,
        "strip": lambda position: strip(position, tones),
    }


def _voices(row: Row) -> list[list[State]]:
    """Group the articles that say a fact in exactly the same words, as copies do; each group is quoted once."""
    groups: dict[Any, list[State]] = {}
    for state in row.states:
        if state.quotes:
            words = tuple(tuple(q.words for q in said) for said in (state.quotes, state.missing, state.left_out))
            alike = state.coverage, state.prominence is Prominence.BURIED, state.judged, words
            groups.setdefault(alike, []).append(state)
    return list(groups.values())


def _score(number: float) -> str:
    return f"{number:.2f}"


def _percent(share: float) -> str:
    return f"{share:.0%}"


def _sign(standing: Standing) -> str:
    return STANDINGS[standing].sign
