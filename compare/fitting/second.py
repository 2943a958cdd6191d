"""Fitting the second look (`compare.surroundings`) on judgements that the first look did not learn from.

The events are parted in two halves. A network that learned from one half measures the other, so that the first look is
as wrong here as it is on news; two logistic models then learn what its surroundings tell about it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from compare.encoders.minilm import corrected_encoder
from compare.evaluate.coverage import LABELS
from compare.evaluate.events import read_event
from compare.evidence import first_look
from compare.scoring import from_arrays
from compare.surroundings import WITH_WORDS, WITHOUT_WORDS, surroundings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from compare.evaluate.records import Record

    Arrays = Mapping[str, NDArray[np.float32]]

_LOW = 0.5
"""How much a doubtful judgement counts."""
_PENALTY, _STEPS = 3.0, 30
_LEANING = {"around": 0.5}
"""How much of a weight is kept.

Who judges a report in reading order lets each judgement lean on the one before, so that a sentence's neighbours seem to
tell more than they do: on events judged apart from these, half ranks better than all."""
_SAID_BORDER, _WHOLE_BORDER = 0.45, 0.5
"""Chances; as a wrong "not found" does more harm than a wrong "partly", the first lies below one half."""


def measured(
    arrays: Arrays, records: Sequence[Record], folder: Path
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Give the features (J, F) of judged sentences under a fitted first look, what is said (J, 2), and weights (J,)."""
    encoder, scoring = corrected_encoder(arrays), from_arrays(arrays)
    features, said, sure = [], [], []
    for name in sorted({r.text("event") for r in records}):
        reports = read_event(folder, name)
        ids = tuple(sorted(reports))
        rows = [s for outlet in ids for s in reports[outlet].compared()]
        texts = [reports[s.article_id].sentences[s.index] for s in rows]
        table = first_look(rows, texts, encoder.encode(texts), article_ids=ids, scoring=scoring)
        article = np.array([ids.index(s.article_id) for s in rows])
        found = np.concatenate([block for _, block in surroundings(table, article, texts)])
        place = {(s.article_id, s.index): row for row, s in enumerate(rows)}
        for record in [r for r in records if r.text("event") == name]:
            label, own = record.choice("label", LABELS), record.choice("a", ids)
            at = own, record.whole("i", below=len(reports[own].sentences))
            if label == "none" or at not in place:
                continue
            features.append(found[place[at], ids.index(record.choice("b", ids))])
            said.append((label != "absent", label == "reported"))
            sure.append(_LOW if record.has("confidence") and record.text("confidence") == "low" else 1.0)
    return np.array(features, np.float64), np.array(said, np.float64), np.array(sure)


def fit_second(
    features: NDArray[np.float64], said: NDArray[np.float64], sure: NDArray[np.float64]
) -> dict[str, dict[str, Any]]:
    """Give what `resources/encoder/surroundings.json` holds."""
    return {
        "with_words": _fitted(features, said, sure, WITH_WORDS),
        "without_words": _fitted(features[:, : len(WITHOUT_WORDS)], said, sure, WITHOUT_WORDS),
    }


def _fitted(
    features: NDArray[np.float64], said: NDArray[np.float64], sure: NDArray[np.float64], names: Sequence[str]
) -> dict[str, Any]:
    mean, deviation = features.mean(axis=0), features.std(axis=0) + 1e-6
    scaled = np.column_stack([(features - mean) / deviation, np.ones(len(features))])
    something, everything = (_held_back(scaled, said[:, k], sure, names) for k in (0, 1))
    return {
        "features": {
            name: {"mean": m, "deviation": d, "said": a, "whole": b}
            for name, *numbers in zip(names, mean, deviation, something, everything, strict=False)
            for m, d, a, b in [[round(float(n), 4) for n in numbers]]
        },
        "intercepts": {"said": round(float(something[-1]), 4), "whole": round(float(everything[-1]), 4)},
        "borders": {"said": _SAID_BORDER, "whole": _WHOLE_BORDER},
    }


def _held_back(
    scaled: NDArray[np.float64], said: NDArray[np.float64], sure: NDArray[np.float64], names: Sequence[str]
) -> NDArray[np.float64]:
    """Fit all weights, then the others once more beside what is kept of those that lean."""
    weights = logistic(scaled, said, sure)
    leaning = [names.index(name) for name in _LEANING]
    weights[leaning] *= list(_LEANING.values())
    free = np.setdiff1d(np.arange(len(weights)), leaning)
    weights[free] = logistic(scaled[:, free], said, sure, beside=scaled[:, leaning] @ weights[leaning])
    return weights


def logistic(
    features: NDArray[np.float64],
    said: NDArray[np.float64],
    sure: NDArray[np.float64],
    *,
    beside: NDArray[np.float64] | float = 0.0,
) -> NDArray[np.float64]:
    """Fit a logistic model by Newton's method; the last feature is 1 and carries no penalty.

    `beside` (J,) is what is added to the logits whatever the weights.
    """
    weights = np.zeros(features.shape[1])
    penalty = np.full(len(weights), _PENALTY)
    penalty[-1] = 0
    for _ in range(_STEPS):
        chances = 1 / (1 + np.exp(-features @ weights - beside))
        slope = features.T @ (sure * (chances - said)) + penalty * weights
        curve = (features * (sure * chances * (1 - chances))[:, None]).T @ features + np.diag(penalty + 1e-9)
        weights -= np.linalg.solve(curve, slope)
    return weights
