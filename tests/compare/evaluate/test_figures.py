"""The figures against slow and plain ways to work them out, and the intervals."""

from __future__ import annotations

import math
from itertools import product
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.evaluate.figures import (
    Counts,
    auc,
    balanced_accuracy,
    best_calls,
    calls_at_recall,
    correlation,
    intervals,
    mean,
    rank_correlation,
    share,
    value,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from compare.evaluate.figures import Figure

ROWS = st.lists(st.tuples(st.integers(0, 5), st.booleans(), st.integers(0, 3)), min_size=1, max_size=12)


def columns(rows: list[tuple[int, bool, int]]) -> tuple[NDArray[np.float64], NDArray[np.bool_], NDArray[np.int64]]:
    scores, actual, times = zip(*rows, strict=True)
    return np.array(scores, float), np.array(actual, bool), np.array(times, int)


def f1(called: NDArray[np.bool_], actual: NDArray[np.bool_]) -> float:
    both = int((called & actual).sum())
    return 2 * both / (called.sum() + actual.sum()) if called.any() or actual.any() else 0.0


MAKERS: dict[str, Callable[[NDArray[np.float64], NDArray[np.bool_]], Figure]] = {
    "auc": auc,
    "share": lambda scores, actual: share(scores, scores + actual),
    "f1": lambda scores, actual: Counts.of(scores > 2, actual).f1,
    "balanced": lambda scores, actual: balanced_accuracy(scores > 2, actual),
    "mean": lambda scores, actual: mean(share(actual, np.ones(len(actual))), share(scores, np.ones(len(actual)))),
    "correlation": lambda scores, actual: correlation(scores, scores + actual),
    "ranks": lambda scores, actual: rank_correlation(scores, scores * scores + 3 * actual),
}


@given(ROWS)
def test_auc_is_how_often_what_is_so_scores_higher(rows: list[tuple[int, bool, int]]) -> None:
    scores, actual, _ = columns(rows)
    pairs = [(a > b) + (a == b) / 2 for a, b in product(scores[actual], scores[~actual])]
    expected = sum(pairs) / len(pairs) if pairs else math.nan
    assert value(auc(scores, actual), len(scores)) == pytest.approx(expected, nan_ok=True)


@given(ROWS)
@pytest.mark.parametrize("name", MAKERS)
def test_a_weight_counts_like_as_many_records(name: str, rows: list[tuple[int, bool, int]]) -> None:
    scores, actual, times = columns(rows)
    if not times.any():
        return
    weighed = float(MAKERS[name](scores, actual)(times[None].astype(float))[0])
    repeated = np.repeat(np.arange(len(rows)), times)
    expected = value(MAKERS[name](scores[repeated], actual[repeated]), len(repeated))
    assert weighed == pytest.approx(expected, nan_ok=True, abs=1e-9)


@given(ROWS)
def test_no_threshold_beats_the_best_one(rows: list[tuple[int, bool, int]]) -> None:
    scores, actual, _ = columns(rows)
    chosen = best_calls(scores, actual)
    assert f1(chosen, actual) == pytest.approx(max(f1(scores >= t, actual) for t in scores))
    assert scores[chosen].min() > max(scores[~chosen], default=-1)


def test_best_calls_count_what_a_record_holds() -> None:
    scores, hits, called = np.array([3.0, 2.0, 1.0]), np.array([1.0, 6.0, 1.0]), np.array([1.0, 8.0, 50.0])
    assert best_calls(scores, hits, called).tolist() == [True, True, False]


def test_calls_reach_a_recall_with_as_few_as_may_be() -> None:
    scores, actual = np.array([5.0, 4.0, 3.0, 2.0]), np.array([False, True, False, True])
    assert calls_at_recall(scores, actual, 0.5).tolist() == [True, True, False, False]
    assert calls_at_recall(scores, actual, 0.51).all()


def test_ranks_of_the_same_order_correlate_wholly() -> None:
    a = np.array([1.0, 2.0, 3.0, 10.0])
    assert value(rank_correlation(a, a**3), 4) == pytest.approx(1)
    assert value(rank_correlation(a, -a), 4) == pytest.approx(-1)


def test_intervals_are_repeatable_and_hold_the_figure() -> None:
    noise = np.random.default_rng(3)
    actual = noise.random(200) < 0.5
    figures = {"auc": auc(actual + noise.normal(size=200), actual), "share": share(actual, np.ones(200))}
    found = intervals(figures, np.arange(200))
    assert found == intervals(figures, np.arange(200))
    for name, (low, high) in found.items():
        assert low < value(figures[name], 200) < high
    low, high = found["share"]
    assert high - low == pytest.approx(2 * 1.96 * math.sqrt(0.25 / 200), rel=0.15)


def test_what_is_drawn_together_widens_the_interval() -> None:
    actual = np.repeat(np.arange(40) % 2 == 0, 10)
    figures = {"share": share(actual, np.ones(400))}
    alone, together = intervals(figures, np.arange(400)), intervals(figures, np.repeat(np.arange(40), 10))
    assert together["share"][1] - together["share"][0] > 2 * (alone["share"][1] - alone["share"][0])


def test_an_undefined_figure_has_no_interval() -> None:
    found = intervals({"none": share(np.zeros(5), np.zeros(5))}, np.arange(5))
    assert all(math.isnan(bound) for bound in found["none"])
