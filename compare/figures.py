"""Where two statements count or date the same thing with figures that cannot both be right.

A figure finds its counterpart first: the figure of the same unit that shares most words with it, if it is also that
one's best. The two mean the same thing where the words next to them agree, or the statements as wholes do; who does it
must not differ.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare import lexicon
from compare.moments import is_weekday
from compare.quantities import AGE, DATE, GENERAL, MEASURES, WEEKDAY, YEARS, Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.statements import Pair

_MOSTLY_SAME = 0.5
"""Share of the shorter statement's content that the other has, from which few words next to the figures suffice."""
_PARTLY_SAME = 0.4
_NEARLY_ALL_SAME = 0.75
_SAME_BOTH_WAYS = 0.52
"""Raw containment in both directions from which figures close to one another mean the same thing."""
_CLOSE = 1.25
TIMES = (DATE, WEEKDAY, YEARS)
"""The units of dates."""
_NEAR_YEARS = 3
"""Years by which both ends of two spans may differ; spans further apart are others."""
_APART = 12.0
_APART_IN_MEASURE = 4.0
"""Ratio of two figures beyond which they rather count different things."""


def clashing_figures(pair: Pair) -> Iterator[tuple[Quantity, Quantity]]:
    """Give the figures of two statements that count the same thing and cannot both be right."""
    if not pair.one.units & pair.other.units:
        return
    found = list(_clashing(pair))
    if not found:
        return
    # "In 2012 it was 90" and "in 2013 it was 70": the year says when, it is not what differs.
    counted = any(a.unit not in TIMES and not a.agrees_with(b) for a, b in _counterparts(pair))
    yield from (f for f in found if not counted or f[0].unit not in TIMES)


def _clashing(pair: Pair) -> Iterator[tuple[Quantity, Quantity]]:
    for a, b in _counterparts(pair):
        if (
            not a.agrees_with(b)
            and not _same_weekday(a, b)
            and _same_thing(a, b, pair)
            and not _other_subject(a, b, pair)
        ):
            yield a, b


def _same_weekday(a: Quantity, b: Quantity) -> bool:
    """Whether two days are whole weeks apart and one is told by its weekday: which week is only our reckoning."""
    return a.unit == DATE and (is_weekday(a) or is_weekday(b)) and (a.value - b.value) % 7 == 0


def _counterparts(pair: Pair) -> Iterator[tuple[Quantity, Quantity]]:
    """Give the figures that are each other's best match among those of one unit."""
    for unit in sorted(pair.one.units & pair.other.units):
        here = [q for q in pair.one.figures if q.unit == unit]
        there = [q for q in pair.other.figures if q.unit == unit]
        if len(here) == len(there) == 1:
            yield here[0], there[0]
            continue
        here, there = _unmatched(here, there), _unmatched(there, here)
        for a in here:
            b = _best(a, there)
            if b is not None and _best(b, here) is a:
                yield a, b


def _unmatched(figures: Sequence[Quantity], others: Sequence[Quantity]) -> list[Quantity]:
    """Give the figures that none of the others repeats ("over 300" repeats nothing)."""
    return [f for f in figures if not any(f.agrees_with(o) and f.definite and o.definite for o in others)]


def _best(figure: Quantity, others: Sequence[Quantity]) -> Quantity | None:
    """Give the one that shares most words with the figure; None where none or two do."""
    ranked = sorted(others, key=lambda o: -_likeness(figure, o))
    if not ranked or not figure.near & ranked[0].near:
        return None
    clear = len(ranked) == 1 or _likeness(figure, ranked[0]) > _likeness(figure, ranked[1])
    return ranked[0] if clear else None


def _likeness(one: Quantity, other: Quantity) -> float:
    near = sum(lexicon.weight(w) for w in one.near & other.near)
    return 2 * near + sum(lexicon.weight(w) for w in one.context & other.context)


def _same_thing(a: Quantity, b: Quantity, pair: Pair) -> bool:
    if (
        a.unit == YEARS
        and max(abs(a.low // 10_000 - b.low // 10_000), abs(a.low % 10_000 - b.low % 10_000)) > _NEAR_YEARS
    ):
        return False
    apart = _APART if a.unit not in GENERAL | MEASURES or pair.shared >= _MOSTLY_SAME else _APART_IN_MEASURE
    if not a.may_count_same_as(b) or (a.unit not in TIMES and _ratio(a, b) > apart):
        return False
    if a.unit.startswith(AGE) or a.counts_same_as(b):
        return True
    around = len(a.context & b.context)
    if pair.shared >= _PARTLY_SAME and a.unit not in GENERAL | MEASURES and a.unit not in TIMES and around >= 1:
        return True
    if pair.shared >= _MOSTLY_SAME:
        return around >= _least_around(a, b, pair)
    return around >= 2 and pair.mutual >= _SAME_BOTH_WAYS and _ratio(a, b) <= _CLOSE and a.unit not in TIMES


def _least_around(a: Quantity, b: Quantity, pair: Pair) -> int:
    """Give how many words around two figures must agree where the statements as wholes mostly do."""
    if a.unit in TIMES:
        if is_weekday(a) or is_weekday(b):
            return 2 if pair.shared >= _NEARLY_ALL_SAME else 3
        return 2 if a.words.isdigit() or b.words.isdigit() else 1
    return 2 if a.unit in MEASURES else 1 if a.unit in GENERAL else 0


def _ratio(a: Quantity, b: Quantity) -> float:
    """Give how many times the greater figure is the lesser one."""
    low, high = sorted((a.value, b.value))
    return high / low if low > 0 else 1.0 if high == low else float("inf")


def _other_subject(a: Quantity, b: Quantity, pair: Pair) -> bool:
    """Whether somebody else does it: each statement names who, and not both are named in both."""
    here, there = pair.one.doer(a.span.start), pair.other.doer(b.span.start)
    if not here or not there or here == there:
        return False
    return here not in pair.other.text.lower() or there not in pair.one.text.lower()
