"""Two straight lines: from what the corrected encoder measures to what the published one would have measured.

Thresholds of the alignment and of facts are written in the published encoder's cosines and closeness.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from compare.fitting.judged import Event
    from compare.fitting.network import Network

_CANDIDATES = 3
_QUANTILES = np.linspace(0.5, 0.995, 40)
"""The upper half of the pairs: below, no threshold lies."""


def lines(published: Network, network: Network, events: Sequence[Event]) -> NDArray[np.float32]:
    """Give slope and intercept (2, 2) for cosines and for mean closeness: what is equally rare is made equal."""
    measured = [(_measured(published, event), _measured(network, event)) for event in events]
    chosen = [
        (before[:, mask], after[:, mask]) for before, after in measured for mask in [_best(before) | _best(after)]
    ]
    before, after = (np.concatenate([pair[k] for pair in chosen], axis=1) for k in (0, 1))
    fitted = [
        np.polyfit(np.quantile(new, _QUANTILES), np.quantile(old, _QUANTILES), 1)
        for old, new in zip(before, after, strict=True)
    ]
    return np.array(fitted, np.float32)


@torch.no_grad()
def _measured(network: Network, event: Event) -> NDArray[np.float32]:
    """Give (2, sentences, reports, sentences of a report), -1 where a report has fewer or is the sentence's own."""
    network.eval()
    _, sentences = network.encode(event)
    cosines = sentences @ sentences.T
    closeness = network(event).likeness
    width = max(len(c) for c in event.columns)
    found = np.full((2, len(event.pieces), len(event.columns), width), -1.0, np.float32)
    for report, (column, likeness) in enumerate(zip(event.columns, closeness, strict=True)):
        found[0, :, report, : len(column)] = cosines[:, column]
        found[1, :, report, : len(column)] = likeness - 0.3 * cosines[:, column]
        found[:, column, report] = -1
    return found


def _chosen(before: NDArray[np.float32], after: NDArray[np.float32]) -> NDArray[np.float32]:
    """Give (2, 2, pairs) of the pairs that are candidates before or after: before and after, cosine and closeness."""
    mask = _best(before) | _best(after)
    return np.stack([before[:, mask], after[:, mask]])


def _best(measured: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Mark the candidates of each sentence in each report: those that have most of its words."""
    order = np.argsort(-measured[1], axis=2).argsort(axis=2)
    best: NDArray[np.bool_] = (order < _CANDIDATES) & (measured[1] > -1)
    return best
