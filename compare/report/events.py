"""Which reports seem to be of one event and which of another: those of one event share facts."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from compare.report.notes import commonest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.comparison import Comparison
    from compare.model import Article

FEW_FACTS = 8
"""Of a report with fewer facts nothing can be said about its event."""
STATED, SAID = 0.05, 0.15
"""Sets of reports that both state less of the smaller one's facts, and say less of them in part, seem to be of two
events. Of 240 pairs and 61 larger sets of real reports of one event none stays below both at any split; of 80 pairs of
two events 77 do, of 143 larger mixtures 138."""
MOST_NAMED = 4
"""So many reports of a set are named."""


@dataclass(frozen=True, slots=True)
class _Set:
    """Some reports, and as bits of a number the facts that they state and those that they say at least in part."""

    articles: tuple[Article, ...]
    stated: int
    said: int

    def joined(self, other: _Set) -> _Set:
        return _Set((*self.articles, *other.articles), self.stated | other.stated, self.said | other.said)

    def nearness(self, other: _Set) -> float:
        """Say how much they have in common; from 1 on they seem to be of one event."""
        return max(_share(self.stated, other.stated) / STATED, _share(self.said, other.said) / SAID)


def apart(comparison: Comparison) -> tuple[tuple[Article, ...], ...]:
    """Give the sets of reports that seem to be of one event each, the largest first; most often there is one.

    Reports of which nothing can be said are in none: those of few facts, and those in another language than most. Nor
    can anything be said where only wording is compared: reports of one event may share little of it.
    """
    if comparison.method.degraded:
        return ()
    common = commonest(comparison.articles)
    sets = [s for a in comparison.articles if a.language == common and (s := _alone(comparison, a)) is not None]
    while len(sets) > 1:
        near, one, other = max(((a.nearness(b), a, b) for a, b in combinations(sets, 2)), key=lambda found: found[0])
        if near < 1:
            break
        sets = [s for s in sets if s not in (one, other)] + [one.joined(other)]
    order = {a.id: n for n, a in enumerate(comparison.articles)}
    found = [tuple(sorted(s.articles, key=lambda a: order[a.id])) for s in sets]
    return tuple(sorted(found, key=lambda reports: (-len(reports), order[reports[0].id])))


def strangers(comparison: Comparison) -> tuple[Article, ...]:
    """Give the reports that, each by itself, seem to be of another event than all others, which are of one."""
    first, *others = apart(comparison) or ((),)
    alone = tuple(reports[0] for reports in others if len(reports) == 1)
    return alone if len(first) > 1 and len(alone) == len(others) else ()


def of_events(comparison: Comparison) -> str:
    """Say that reports seem to be of different events; "" where they seem to be of one."""
    sets, strange = apart(comparison), strangers(comparison)
    if len(sets) < 2:
        return ""
    if len(sets[0]) == 1:
        return "The reports seem to be of different events: hardly any fact of one was found in another."
    if not strange:
        groups = "; ".join(_named(comparison, reports) for reports in sets)
        return f"The reports seem to be of {len(sets)} different events that share hardly a fact: {groups}."
    named = _named(comparison, strange)
    if len(strange) == 1:
        return f"{named} seems to report another event: hardly any of its facts was found elsewhere."
    return f"Other events seem to be reported by {named}: hardly any of their facts was found elsewhere."


def _alone(comparison: Comparison, article: Article) -> _Set | None:
    """Give the set of one report, None for one of few facts."""
    stated = sum(1 << n for n, fact in enumerate(comparison.facts) if article.id in fact.article_ids)
    said = sum(1 << n for n, fact in enumerate(comparison.facts) if article.id in comparison.said_by(fact))
    return _Set((article,), stated, said) if said.bit_count() >= FEW_FACTS else None


def _share(one: int, other: int) -> float:
    """Give how much of the smaller of two sets of facts is in both."""
    return (one & other).bit_count() / max(min(one.bit_count(), other.bit_count()), 1)


def _named(comparison: Comparison, articles: Sequence[Article]) -> str:
    named = ", ".join(f"{a.outlet} ({comparison.letter(a.id)})" for a in articles[:MOST_NAMED])
    return named + (" …" if len(articles) > MOST_NAMED else "")
