"""The head of the report: the event's name, one paragraph in plain words, and what stands out."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from compare.labels import tidied
from compare.report.parts import Finding, Totals

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from compare.comparison import Comparison
    from compare.model import Article
    from compare.report.parts import Clash, Copies, Outlet, Position, Row, Tally

MOST_CLASHES, MOST_GAPS, MOST_BURIED, NAMED = 3, 3, 2, 4
"""How many findings of each kind are told, and how many outlets are named rather than counted."""
FEW_LETTERS = 8
"""How many copies are listed by letter rather than counted."""
_MONTHS = "January February March April May June July August September October November December"


def totals(comparison: Comparison, rows: Sequence[Row]) -> Totals:
    """Count the whole comparison."""
    articles = len(comparison.articles)
    return Totals(
        articles=articles,
        versions=comparison.independent_versions,
        facts=len(rows),
        in_all=sum(len(row.carried_by) == articles for row in rows),
        only_in_one=sum(bool(row.only_in) for row in rows),
        clashes=len(comparison.discrepancies),
    )


def event_title(comparison: Comparison) -> str:
    """Name the event after the headline of the article that carries most facts."""
    carried = Counter(article_id for fact in comparison.facts for article_id in comparison.said_by(fact))
    named = [(-carried[a.id], a.id, a.headline) for a in comparison.articles if a.headline]
    return tidied(min(named)[2]) if named else f"{len(comparison.articles)} reports of one event"


def published(articles: Iterable[Article]) -> str:
    """Say when the articles were published: "5 March 2024", "5 March 2024 to 2 April 2024", "" when none says so."""
    days = sorted({a.published for a in articles if a.published})
    return " to ".join(_day(day) for day in dict.fromkeys((days[0], days[-1]))) if days else ""


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS.split()[day.month - 1]} {day.year}"


def summary(
    counts: Totals, outlets: Sequence[Outlet], tallies: Sequence[Tally], copies: Sequence[Copies], *, events: int = 1
) -> str:
    """Tell the comparison in one paragraph of plain words; `events` is how many the reports seem to be of."""
    names = {o.letter: f"{o.outlet} ({o.letter})" for o in outlets}
    of = " of one event" if events == 1 else f", as it seems of {events} different events,"
    of = of if copies else of.rstrip(",")
    sentences = [f"{counts.articles} reports{of}{_versions(counts, copies)}."]
    facts = "1 fact" if counts.facts == 1 else f"{counts.facts} facts"
    sentences.append(
        f"Together they state {facts}: {counts.in_all} in every report, {counts.only_in_one} in one report only."
    )
    if counts.clashes:
        sentences.append(f"They clash in {_count(counts.clashes, 'detail', 'details')}.")
    most, least = max(tallies, key=lambda t: t.carried), min(tallies, key=lambda t: t.carried)
    if most.carried > least.carried:
        sentences.append(
            f"The fullest report is {names[most.letter]} with {most.carried} of {facts}; "
            f"the shortest list is that of {names[least.letter]} with {least.carried}."
        )
    return " ".join(sentences)


def _versions(counts: Totals, copies: Sequence[Copies]) -> str:
    if not copies:
        return ""
    versions = _count(counts.versions, "independent version", "independent versions")
    alike = sum(len(g.letters) for g in copies)
    if alike <= FEW_LETTERS:
        return f" in {versions}: {'; '.join(_joined(g.letters) for g in copies)} share most of their wording"
    groups = _count(len(copies), "group", "groups")
    return f" in {versions}: {alike} reports in {groups} of copies share most of their wording"


def findings(
    outlets: Sequence[Outlet], rows: Sequence[Row], told: Sequence[Clash], places: Sequence[Position]
) -> tuple[Finding, ...]:
    """Give what stands out: clashes, widely reported facts not found somewhere, buried facts, what one alone has."""
    names = {o.letter: f"{o.outlet} ({o.letter})" for o in outlets}
    telling = [row for row in rows if row.telling]
    ranks = {row.rank for row in telling}
    buried = sorted((p for p in places if p.buried and p.rank in ranks), key=lambda p: p.rank)
    return (
        *(_clash(c, names) for c in told[:MOST_CLASHES]),
        *_gaps(telling, names),
        *(_buried(p, names) for p in buried[:MOST_BURIED]),
        *_alone(rows, outlets, names),
    )


def _clash(clash: Clash, names: Mapping[str, str]) -> Finding:
    values: dict[str, list[str]] = {}
    for side in clash.sides:
        values.setdefault(side.value, []).append(side.letter)
    sides = "; ".join(f"{_named(dict.fromkeys(letters), names)}: {value}" for value, letters in values.items())
    return Finding("clash", f"“{clash.label}” – {sides}.", clash.rank)


def _gaps(rows: Sequence[Row], names: Mapping[str, str]) -> list[Finding]:
    """Tell of facts that at least two articles and half of all carry, but not all."""
    wide = [r for r in rows if len(r.carried_by) >= max(2, len(names) / 2) and r.not_found_in]
    return [
        Finding(
            "gap",
            f"“{row.label}” is in {_named(row.carried_by, names)}, not found in {_named(row.not_found_in, names)}.",
            row.rank,
        )
        for row in wide[:MOST_GAPS]
    ]


def _buried(place: Position, names: Mapping[str, str]) -> Finding:
    words = f"“{place.label}” leads {_named(place.leads, names)} and comes late in {_named(place.buried, names)}."
    return Finding("buried", words, place.rank)


def _alone(rows: Sequence[Row], outlets: Sequence[Outlet], names: Mapping[str, str]) -> list[Finding]:
    """Tell of the article with the most facts of its own."""
    own = {o.letter: [r for r in rows if r.only_in == o.letter] for o in outlets}
    letter = max(own, key=lambda key: len(own[key]))
    telling = [r for r in own[letter] if r.telling]
    if not telling:
        return []
    first = telling[0]
    count = _count(len(own[letter]), "fact", "facts")
    return [Finding("alone", f"{names[letter]} alone has {count}, first “{first.label}”.", first.rank)]


def _named(letters: Iterable[str], names: Mapping[str, str]) -> str:
    chosen = list(letters)
    if len(chosen) > NAMED:
        return f"{len(chosen)} of {len(names)} reports"
    return _joined([names[letter] for letter in chosen])


def _joined(words: Sequence[str]) -> str:
    return " and ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)


def _count(number: int, one: str, several: str) -> str:
    return f"{number} {one if number == 1 else several}"
