"""`python -m compare.fitting.parts`: fit the look at parts of sentences (`compare.parts`) on marked parts.

The judgements are those of `crossread-cli evaluate propositions`. As the figures of that task are too good on the very
records that were fitted, this prints those of records that a model did not learn from, document by document.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import numpy as np

from compare.fitting.second import logistic
from compare.parts import FEATURES, from_numbers, part_features
from compare.replacing import replace_file

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_FOLDS = 15
_LEAST_DEVIATION = 1e-3
"""Of a feature that is always the same; the file keeps four decimals."""


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--out", required=True, type=click.Path(path_type=Path), help="The file to write.")
def main(files: tuple[Path, ...], *, out: Path) -> None:
    """Learn from FILES, marked parts of sentences in the form of `crossread-cli evaluate propositions`."""
    from compare.evaluate.figures import auc, balanced_accuracy, value

    features, said, document = measured(files)
    if not 0 < said.mean() < 1 or len(set(document.tolist())) < 2:
        raise click.UsageError("The files must hold parts that are said and parts that are not, of several documents.")
    unseen = np.zeros(len(said))
    for fold in range(min(_FOLDS, len(set(document.tolist())))):
        held = document % _FOLDS == fold
        unseen[held] = from_numbers(fit_parts(features[~held], said[~held])).chances(features[held])
    scores = {"AUC": auc(unseen, said > 0), "balanced accuracy": balanced_accuracy(unseen >= 0.5, said > 0)}
    told = ", ".join(f"{name} {value(figure, len(said)):.4f}" for name, figure in scores.items())
    click.echo(f"{len(said)} parts of {len(set(document.tolist()))} documents; not learned from: {told}")
    replace_file(out, f"{json.dumps(fit_parts(features, said), indent=2)}\n".encode())


def measured(files: Sequence[Path]) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.int64]]:
    """Give the features (J, F) of marked parts, whether each is said (J,), and the number of its document (J,)."""
    from compare.evaluate.propositions import marked_parts
    from compare.evaluate.trial import Trial

    parts = [p for p in marked_parts(files, Trial()) if len(p.words)]
    numbers = {premise: number for number, premise in enumerate(dict.fromkeys(p.gold.premise for p in parts))}
    features = np.array([part_features(p.table, p.row, p.words)[p.column] for p in parts])
    return (
        features,
        np.array([float(p.gold.entailed) for p in parts]),
        np.array([numbers[p.gold.premise] for p in parts]),
    )


def fit_parts(features: NDArray[np.float64], said: NDArray[np.float64]) -> dict[str, Any]:
    """Give what `resources/encoder/parts.json` holds; both answers weigh the same, however many there are of each."""
    mean, deviation = features.mean(axis=0), np.maximum(features.std(axis=0), _LEAST_DEVIATION)
    scaled = np.column_stack([(features - mean) / deviation, np.ones(len(features))])
    share = said.mean()
    weights = logistic(scaled, said, np.where(said > 0, 0.5 / share, 0.5 / (1 - share)))
    return {
        "features": {
            name: {"mean": round(float(m), 4), "deviation": round(float(d), 4), "weight": round(float(w), 4)}
            for name, m, d, w in zip(FEATURES, mean, deviation, weights, strict=False)
        },
        "intercept": round(float(weights[-1]), 4),
    }


if __name__ == "__main__":
    main()
