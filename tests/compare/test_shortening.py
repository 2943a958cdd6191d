"""Quotations given in part: the words a report leaves out, and what is no shortening."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from compare.shortening import left_out
from tests.compare.making import Bench, article

if TYPE_CHECKING:
    from compare.comparison import Comparison

WHOLE = "We told the owner in March that the wooden bridge would never carry a lorry of that weight"
CUT = "We told the owner in March that the wooden bridge would never carry a lorry"
FULL = f"“{WHOLE},” said Lena Moberg."


def reported(*statements: str, more: str = "") -> Comparison:
    """Compare one article a statement, all of one fact; the last article has another sentence."""
    last = len(statements) - 1
    bodies = [[s, more] if more and n == last else [s] for n, s in enumerate(statements)]
    bench = Bench(tuple(article(f"Outlet {n}", "", body) for n, body in enumerate(bodies)))
    fact = bench.fact("Moberg had warned", 0.5, *((a.outlet, 0, "") for a in bench.articles))
    return bench.compare([fact], bench.cells(fact))


def missed(comparison: Comparison) -> dict[str, list[str]]:
    (fact,) = comparison.facts
    found = left_out(comparison, fact)
    return {comparison.article(a).outlet: [comparison.quote(p) for p in kept] for a, kept in found.items()}


@pytest.mark.parametrize(
    ("other", "words"),
    [
        (f"“{CUT},” said Lena Moberg.", ["of that weight"]),
        ("The bridge “would never carry a lorry of that weight,” Moberg said.", ["We told the owner in March"]),
        (
            "“We told the owner … that the wooden bridge would never carry a lorry of that weight,” she said.",
            ["in March"],
        ),
        ("“We told the owner in March that the bridge would carry a lorry of that weight.”", ["wooden", "never"]),
        ("“[They] told the owner in March that the wooden bridge would never carry a lorry.”", ["of that weight"]),
        # Two pieces with words of the reporter between them.
        (
            "“We told the owner in March,” Moberg said, that it “would never carry a lorry.”",
            ["wooden", "of that weight"],
        ),
    ],
)
def test_words_left_out(other: str, words: list[str]) -> None:
    found = missed(reported(FULL, other))
    assert list(found) == ["Outlet 1"]
    assert all(any(w in phrase for phrase in found["Outlet 1"]) for w in words), found


@pytest.mark.parametrize(
    "other",
    [
        FULL,
        f"“{WHOLE.upper()}!” Moberg said.",
        WHOLE.replace("We", "She") + ".",  # in its own words: no quotation
        f"“{WHOLE.replace('owner', 'council')},” said Lena Moberg.",  # other words, not fewer
        f"“{CUT},” said Odd Framnes.",  # somebody else's
        f"“{CUT}” of that weight, said Lena Moberg.",  # the rest in its own words
        "“We told him so,” said Lena Moberg.",
        "“We told the mayor of every danger at once,” said Lena Moberg.",
        "“Um, we told the owner in March that the wooden bridge would never carry a lorry of that weight.”",
    ],
)
def test_nothing_is_left_out(other: str) -> None:
    assert "Outlet 1" not in missed(reported(FULL, other))


def test_what_stands_elsewhere_in_the_report_is_not_left_out() -> None:
    assert missed(reported(FULL, f"“{CUT},” said Lena Moberg.", more="No lorry of that weight ever crossed it.")) == {}


def test_one_fuller_quotation_is_enough_whatever_the_order() -> None:
    statements = (FULL, f"“{CUT},” said Lena Moberg.", f"“{WHOLE} and length,” said Lena Moberg.")
    for order in permutations(statements):
        found = missed(reported(*order))
        assert found[f"Outlet {order.index(statements[1])}"] == ["of that weight and length"]
        assert found[f"Outlet {order.index(FULL)}"] == ["and length"]


def test_what_a_report_does_not_say_is_not_looked_at() -> None:
    comparison = reported(FULL, f"“{CUT},” said Lena Moberg.")
    (fact,) = comparison.facts
    silent = Bench(comparison.articles).compare([fact], [c for c in comparison.cells if c.quotes[0] == fact.key])
    assert left_out(silent, fact) == {}


@pytest.mark.timeout(20)
def test_a_hundred_copies_take_no_time() -> None:
    found = missed(reported(*[FULL] * 50, *[f"“{CUT},” said Lena Moberg number {n}." for n in range(50)]))
    assert len(found) == 50
