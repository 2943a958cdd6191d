"""Reports of other events are told, and reports of one event never are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.report import make_report
from compare.report.events import FEW_FACTS, apart, of_events, strangers
from tests.compare.making import Bench, article, three

if TYPE_CHECKING:
    from compare.comparison import Comparison


def gathered(*shares: tuple[int, int], events: int = 1) -> Comparison:
    """Compare reports of which each has (shared, own) facts; report n shares facts with n + events, n + 2 events …"""
    bodies = [
        [
            *(f"Shared matter {k} of event {n % events} was told." for k in range(shared)),
            *(f"Own matter {n} {k}." for k in range(own)),
        ]
        for n, (shared, own) in enumerate(shares)
    ]
    bench = Bench(tuple(article(f"Outlet {n}", f"Headline {n}", body) for n, body in enumerate(bodies)))
    facts = []
    for event in range(events):
        members = [(n, shared) for n, (shared, _) in enumerate(shares) if n % events == event]
        for k in range(max(shared for _, shared in members)):
            words = ((f"Outlet {n}", k + 1, "") for n, shared in members if k < shared)
            facts.append(bench.fact(f"shared {event} {k}", 0.5, *words))
    facts += [
        bench.fact(f"own {n} {k}", 0.5, (f"Outlet {n}", shared + k + 1, ""))
        for n, (shared, own) in enumerate(shares)
        for k in range(own)
    ]
    return bench.compare(facts, [c for f in facts for c in bench.cells(f)])


def test_reports_of_one_event_are_no_strangers() -> None:
    assert strangers(three()) == ()
    comparison = gathered((8, 10), (8, 12), (8, 5))
    assert of_events(comparison) == ""
    assert apart(comparison) == (comparison.articles,)
    assert make_report(comparison).summary.startswith("3 reports of one event.")


def test_a_report_of_another_event_is_named() -> None:
    comparison = gathered((9, 4), (9, 3), (0, 12))
    assert [a.outlet for a in strangers(comparison)] == ["Outlet 2"]
    assert of_events(comparison).startswith("Outlet 2 (C) seems to report another event")
    report = make_report(comparison)
    assert of_events(comparison) in report.making.limits
    assert report.summary.startswith("3 reports, as it seems of 2 different events. Together")


def test_two_strangers_are_named_and_all_are_counted() -> None:
    two = of_events(gathered((9, 4), (9, 3), (0, 12), (0, 12)))
    assert two.startswith("Other events seem to be reported by Outlet 2 (C), Outlet 3 (D):")
    all_of_them = gathered((0, 12), (0, 12))
    assert of_events(all_of_them).startswith("The reports seem to be of different events")
    assert strangers(all_of_them) == ()


def test_two_sets_of_reports_that_share_nothing_are_told_apart() -> None:
    comparison = gathered(*[(9, 4)] * 6, events=2)
    assert [[a.outlet[-1] for a in reports] for reports in apart(comparison)] == [["0", "2", "4"], ["1", "3", "5"]]
    assert strangers(comparison) == ()
    assert of_events(comparison) == (
        "The reports seem to be of 2 different events that share hardly a fact: "
        "Outlet 0 (A), Outlet 2 (C), Outlet 4 (E); Outlet 1 (B), Outlet 3 (D), Outlet 5 (F)."
    )
    assert of_events(comparison) in make_report(comparison).making.limits


def test_of_many_reports_some_are_named() -> None:
    words = of_events(gathered(*[(9, 4)] * 16, events=2))
    assert "Outlet 6 (G) …; Outlet 1 (B)" in words
    assert words.count("Outlet") == 8


def test_one_fact_of_many_does_not_make_one_event() -> None:
    assert of_events(gathered((1, 30), (1, 30))) != ""
    assert of_events(gathered((1, 10), (1, 30))) == ""


def test_of_a_few_facts_nothing_is_concluded() -> None:
    assert of_events(gathered((9, 4), (9, 3), (0, FEW_FACTS - 1))) == ""


def test_another_language_is_another_matter() -> None:
    comparison = gathered((9, 4), (9, 3), (0, 12))
    *others, last = comparison.articles
    assert of_events(replace(comparison, articles=(*others, replace(last, language="de")))) == ""


def test_wording_alone_tells_nothing_of_events() -> None:
    comparison = gathered((0, 12), (0, 12))
    assert of_events(replace(comparison, method=replace(comparison.method, degraded=True))) == ""
