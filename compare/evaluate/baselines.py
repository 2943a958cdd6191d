"""What neighbouring tools would say: sentence cosine, word containment, rapidfuzz's token_set_ratio."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from compare.evaluate.figures import Counts, Numbers, auc, balanced_accuracy, best_calls, calls_at_recall, share, value
from compare.evaluate.words import forms

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from compare.evaluate.figures import Flags
    from compare.evaluate.trial import Trial

NAMES = ("cosine", "containment", "token_set")


def cosines(trial: Trial, text: str, others: Sequence[str]) -> Numbers:
    """Give the cosine of the sentence vectors of `text` and each of `others` (n,)."""
    own, *rest = trial.vectors([text, *others])
    return np.array([float(own @ other) for other in rest])


def containments(_: Trial, text: str, others: Sequence[str]) -> Numbers:
    """Give the share of the content words of `text` that each of `others` has (n,)."""
    own = forms(text)
    return np.array([len(own & forms(other)) / max(len(own), 1) for other in others])


def token_sets(_: Trial, text: str, others: Sequence[str]) -> Numbers:
    """Give rapidfuzz's token_set_ratio (0-100) of `text` and each of `others` (n,), in lower case without marks."""
    from rapidfuzz.fuzz import token_set_ratio
    from rapidfuzz.utils import default_process

    return np.array([token_set_ratio(text, other, processor=default_process) for other in others])


SCORERS: Mapping[str, Callable[[Trial, str, Sequence[str]], Numbers]] = dict(
    zip(NAMES, (cosines, containments, token_sets), strict=True)
)


def against_report(trial: Trial, text: str, report: Sequence[str]) -> dict[str, tuple[float, Numbers]]:
    """Give for each scorer how much of `text` a report says, and the score (n,) of each of its sentences.

    That of the report is the best sentence's; for containment it is the share of words found anywhere in it.
    """
    each = {name: scorer(trial, text, report) for name, scorer in SCORERS.items()}
    whole = {name: float(scores.max()) for name, scores in each.items()}
    whole["containment"] = float(containments(trial, text, [" ".join(report)])[0])
    return {name: (whole[name], scores) for name, scores in each.items()}


def judged(scores: Numbers, actual: Flags, *names: str, prefix: str = "") -> dict[str, float]:
    """Give the named figures of a scorer, called at the threshold with the best F1."""
    called = best_calls(scores, actual)
    return _named(called, scores, actual, names, prefix)


def judged_at_recall(scores: Numbers, actual: Flags, recall: float, *names: str, prefix: str = "") -> dict[str, float]:
    """Give the named figures of a scorer, called so often that it reaches `recall`; whichever direction suits it."""
    tried = [calls_at_recall(turned, actual, recall) for turned in (scores, -scores)]
    called = max(tried, key=lambda c: (c & actual).sum() / max(c.sum(), 1))
    return _named(called, scores, actual, names, prefix)


def _named(called: Flags, scores: Numbers, actual: Flags, names: Sequence[str], prefix: str) -> dict[str, float]:
    counts = Counts.of(called, actual)
    known = {
        "auc": auc(scores, actual),
        "precision": counts.precision,
        "recall": counts.recall,
        "f1": counts.f1,
        "balanced_accuracy": balanced_accuracy(called, actual),
        "false_alarms": share(called & ~actual, ~actual),
    }
    return {prefix + name: value(known[name], len(scores)) for name in names}
