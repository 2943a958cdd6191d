"""How facts are told: where reports clash, and how high or low in each report a shared fact stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import Coverage, Prominence
from compare.report.parts import Clash, Position, Side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.comparison import Comparison
    from compare.report.parts import Row
    from compare.report.quoting import Quoter


def clashes(comparison: Comparison, quoter: Quoter, rows: Sequence[Row]) -> tuple[Clash, ...]:
    """Give the clashes, those of important facts first."""
    by_id = {row.id: row for row in rows}
    found = []
    for discrepancy in comparison.discrepancies:
        row = by_id[discrepancy.fact_id]
        sides = [
            Side(quoter.letter(r.passage.sentence.article_id), r.value, quoter.passage(r.passage))
            for r in discrepancy.readings
        ]
        sides.sort(key=lambda s: (len(s.letter), s.letter, s.quote.start))
        found.append(Clash(row.rank, row.label, discrepancy.kind, discrepancy.reason, tuple(sides)))
    return tuple(sorted(found, key=lambda c: (c.rank, c.kind, c.sides[0].quote.ref)))


def positions(rows: Sequence[Row]) -> tuple[Position, ...]:
    """Give the shared facts, those that stand at the most different depths first."""
    found = []
    for row in rows:
        places = tuple((s.letter, s.depth) for s in row.states if s.coverage.said and s.depth is not None)
        if len(places) > 1:
            whole = [s for s in row.states if s.coverage is not Coverage.PARTLY]
            leads = tuple(s.letter for s in whole if s.prominence and s.prominence.leads)
            buried = tuple(s.letter for s in row.states if s.prominence is Prominence.BURIED)
            found.append(Position(row.rank, row.label, places, leads, buried))
    return tuple(sorted(found, key=lambda p: (-_spread(p), p.rank)))


def _spread(position: Position) -> float:
    depths = [depth for _, depth in position.places]
    return max(depths) - min(depths)
