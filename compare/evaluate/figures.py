"""Figures of merit as functions of the records' weights, so that a resample costs no more than a product of arrays.

A figure takes weights (R, n), one row a resample, and gives (R,) values; undefined ones are NaN. The figure of the data
as they are is that of one row of ones.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Numbers = NDArray[np.float64]
Flags = NDArray[np.bool_]
Figure = Callable[[Numbers], Numbers]


def value(figure: Figure, n: int) -> float:
    """Give a figure of `n` records as they are."""
    return float(figure(np.ones((1, n)))[0])


def share(part: Numbers | Flags, whole: Numbers | Flags) -> Figure:
    """Give the sum of `part` over the sum of `whole`, both (n,)."""
    top, bottom = part.astype(np.float64), whole.astype(np.float64)
    return lambda weights: _over(weights @ top, weights @ bottom)


def mean(*figures: Figure) -> Figure:
    """Give the mean of figures."""
    return lambda weights: np.mean([figure(weights) for figure in figures], axis=0)


@dataclass(frozen=True, eq=False)
class Counts:
    """What was called, what is so, and how often both, for each of n records."""

    hits: Numbers
    called: Numbers
    actual: Numbers

    @classmethod
    def of(cls, called: Flags, actual: Flags) -> Counts:
        """Count yes-or-no judgements."""
        both = (called & actual).astype(np.float64)
        return cls(both, called.astype(np.float64), actual.astype(np.float64))

    @property
    def precision(self) -> Figure:
        """How much of what was called is so."""
        return share(self.hits, self.called)

    @property
    def recall(self) -> Figure:
        """How much of what is so was called."""
        return share(self.hits, self.actual)

    @property
    def f1(self) -> Figure:
        """The harmonic mean of the two."""
        return share(2 * self.hits, self.called + self.actual)


def balanced_accuracy(called: Flags, actual: Flags) -> Figure:
    """Give the mean of the shares judged right among the records that are so and those that are not."""
    return mean(share(called & actual, actual), share(~called & ~actual, ~actual))


def auc(scores: Numbers, actual: Flags) -> Figure:
    """Give how often a record that is so scores above one that is not; a tie counts half."""
    order, starts = _runs(scores)
    positive = actual[order].astype(np.float64)

    def figure(weights: Numbers) -> Numbers:
        ordered = weights[:, order]
        above = np.add.reduceat(ordered * positive, starts, axis=1)
        below = np.add.reduceat(ordered * (1 - positive), starts, axis=1)
        pairs = (above * (np.cumsum(below, axis=1) - below / 2)).sum(axis=1)
        return _over(pairs, above.sum(axis=1) * below.sum(axis=1))

    return figure


def correlation(a: Numbers, b: Numbers) -> Figure:
    """Give Pearson's correlation."""
    return lambda weights: _correlation(weights, np.broadcast_to(a, weights.shape), np.broadcast_to(b, weights.shape))


def rank_correlation(a: Numbers, b: Numbers) -> Figure:
    """Give Spearman's correlation; the ranks are those within the resample."""
    rank_a, rank_b = _ranks(a), _ranks(b)
    return lambda weights: _correlation(weights, rank_a(weights), rank_b(weights))


def best_calls(scores: Numbers, hits: Numbers | Flags, called: Numbers | None = None) -> Flags:
    """Give the records (n,) to call for the highest F1: those that score at least some threshold.

    `hits` is what a record holds of what is so, `called` (1 where not given) what calling it calls.
    """
    order, starts = _runs(-scores)
    ends = np.append(starts[1:], len(order))
    right = np.cumsum(hits.astype(np.float64)[order])[ends - 1]
    count = np.cumsum((np.ones(len(scores)) if called is None else called)[order])[ends - 1]
    f1 = _over(2 * right, count + hits.sum())
    best = ends[int(np.argmax(np.nan_to_num(f1)))]
    chosen = np.zeros(len(scores), np.bool_)
    chosen[order[:best]] = True
    return chosen


def calls_at_recall(scores: Numbers, actual: Flags, recall: float) -> Flags:
    """Give the records (n,) to call so that at least `recall` of those that are so is called, and as few as may be."""
    order, starts = _runs(-scores)
    ends = np.append(starts[1:], len(order))
    reached = np.cumsum(actual[order])[ends - 1] >= recall * actual.sum() - 1e-9
    chosen = np.zeros(len(scores), np.bool_)
    chosen[order[: ends[int(np.argmax(reached))]]] = True
    return chosen


def intervals(
    figures: Mapping[str, Figure], groups: NDArray[np.int64], *, resamples: int = 1000, seed: int = 1
) -> dict[str, tuple[float, float]]:
    """Give the bootstrap 95 % interval of each figure; what belongs to one group (n,) is drawn together."""
    drawn: dict[str, list[Numbers]] = {name: [] for name in figures}
    for weights in _draws(groups, resamples, seed):
        for name, figure in figures.items():
            drawn[name].append(figure(weights))
    return {name: _bounds(np.concatenate(values)) for name, values in drawn.items()}


def _draws(groups: NDArray[np.int64], resamples: int, seed: int) -> Iterator[Numbers]:
    """Give weights (some, n) for all resamples, a few million numbers at a time."""
    source = np.random.default_rng(seed)
    count = int(groups.max()) + 1
    step = max(1, 2_000_000 // max(count, len(groups)))
    for start in range(0, resamples, step):
        picked = source.integers(0, count, size=(min(step, resamples - start), count))
        picked += np.arange(len(picked))[:, None] * count
        times = np.bincount(picked.ravel(), minlength=len(picked) * count).reshape(len(picked), count)
        yield times[:, groups].astype(np.float64)


def _bounds(values: Numbers) -> tuple[float, float]:
    sound = values[np.isfinite(values)]
    if not len(sound):
        return float("nan"), float("nan")
    low, high = np.percentile(sound, [2.5, 97.5])
    return float(low), float(high)


def _runs(scores: Numbers) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Give the order of rising scores, and where in it each run of equal ones starts."""
    order = np.argsort(scores, kind="stable")
    ordered = scores[order]
    return order, np.flatnonzero(np.append(True, ordered[1:] != ordered[:-1]))


def _ranks(values: Numbers) -> Figure:
    order, starts = _runs(values)
    run = np.repeat(np.arange(len(starts)), np.diff(np.append(starts, len(order))))

    def ranks(weights: Numbers) -> Numbers:
        size = np.add.reduceat(weights[:, order], starts, axis=1)
        middle = np.cumsum(size, axis=1) - (size - 1) / 2
        result = np.empty_like(weights)
        result[:, order] = middle[:, run]
        return result

    return ranks


def _correlation(weights: Numbers, a: Numbers, b: Numbers) -> Numbers:
    total = weights.sum(axis=1, keepdims=True)
    a = a - (weights * a).sum(axis=1, keepdims=True) / total
    b = b - (weights * b).sum(axis=1, keepdims=True) / total
    spread = np.sqrt((weights * a * a).sum(axis=1) * (weights * b * b).sum(axis=1))
    return _over((weights * a * b).sum(axis=1), spread)


def _over(top: Numbers, bottom: Numbers) -> Numbers:
    result = np.full(np.shape(top), np.nan)
    np.divide(top, bottom, out=result, where=bottom > 0)
    return result
