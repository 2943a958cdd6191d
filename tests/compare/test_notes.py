"""Reports of other events and in other languages are told, and reports of one event never are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.report import make_report
from compare.report.notes import FEW_FACTS, of_events, strangers
from tests.compare.making import Bench, article, three

if TYPE_CHECKING:
    from compare.comparison import Comparison


def gathered(*shares: tuple[int, int]) -> Comparison:
    """Compare reports of which each has (shared, own) facts; the shared ones are in every report that has any."""
    bodies = [
        [*(f"Shared matter {k} was told." for k in range(shared)), *(f"Own matter {n} {k}." for k in range(own))]
        for n, (shared, own) in enumerate(shares)
    ]
    reports = tuple(article(f"Outlet {n}", f"Headline {n}", body) for n, body in enumerate(bodies))
    bench = Bench(reports)
    common = max(shared for shared, _ in shares)
    facts = [
        bench.fact(f"shared {k}", 0.5, *((f"Outlet {n}", k + 1, "") for n, (s, _) in enumerate(shares) if k < s))
        for k in range(common)
    ]
    facts += [
        bench.fact(f"own {n} {k}", 0.5, (f"Outlet {n}", shared + k + 1, ""))
        for n, (shared, own) in enumerate(shares)
        for k in range(own)
    ]
    return bench.compare(facts, [c for f in facts for c in bench.cells(f)])


def test_reports_of_one_event_are_no_strangers() -> None:
    assert strangers(three()) == ()
    assert of_events(gathered((8, 10), (8, 12), (8, 5))) == ""


def test_a_report_of_another_event_is_named() -> None:
    comparison = gathered((9, 4), (9, 3), (0, 12))
    assert [a.outlet for a in strangers(comparison)] == ["Outlet 2"]
    assert of_events(comparison).startswith("Outlet 2 seems to report another event")
    assert of_events(comparison) in make_report(comparison).making.limits


def test_two_strangers_are_named_and_all_are_counted() -> None:
    assert of_events(gathered((9, 4), (9, 3), (0, 12), (0, 12))).startswith("Outlet 2 and Outlet 3 seem")
    assert of_events(gathered((0, 12), (0, 12))).startswith("The reports seem to be of different events")


def test_of_a_few_facts_nothing_is_concluded() -> None:
    assert of_events(gathered((9, 4), (9, 3), (0, FEW_FACTS - 1))) == ""


def test_another_language_is_another_matter() -> None:
    comparison = gathered((9, 4), (9, 3), (0, 12))
    *others, last = comparison.articles
    assert strangers(replace(comparison, articles=(*others, replace(last, language="de")))) == ()
