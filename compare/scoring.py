"""From the closeness of words to a judgement: how much of a sentence another article says (0-1).

The everyday encoder comes with a scoring that was fitted on judged reports together with it (`compare.fitting`);
what it was fitted to is what the score means: the mean of the chance that something of the sentence is said and the
chance that all of it is. For any other encoder the score is a line through two points.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

FEATURES = 8
_LEAST_PROBABILITY = 0.02
_LOG_SHARE = 0.3
_LENGTH_SHARE = 3
_MOST_IMPORTANCE = 2.0
_LEAST_GAIN = 0.06
_ALIKE_SHARE, _LEAST_ADDED = 0.9, 0.55
"""A line fitted to 4,019 such sentences of the judged events: of those above it people name 57 %, of the rest 16 %."""


@dataclass(frozen=True, slots=True, eq=False)
class Covered:
    """How one sentence of W words is covered by A articles; the weights of each article's column sum to 1."""

    weights: NDArray[np.float32]
    """(W, A) how much each word counts."""
    together: NDArray[np.float32]
    """(W, A) closeness of each word's best counterpart in the supporting sentences."""
    alone: NDArray[np.float32]
    """(W, A) closeness of each word's best counterpart in the one sentence that has most."""
    cosines: NDArray[np.float32]
    """(A,) cosine of the nearest sentence."""
    cosine_alone: NDArray[np.float32]
    """(A,) cosine of the one sentence that has most."""


class Scoring(Protocol):
    """How closeness becomes evidence."""

    @property
    def same_word(self) -> float:
        """What a word of the same dictionary form adds to closeness."""
        ...

    @property
    def no_twin(self) -> float:
        """What a name or number loses that the sentence does not have in the same form."""
        ...

    @property
    def shift(self) -> float:
        """What every closeness is moved by."""
        ...

    @property
    def second_look(self) -> bool:
        """Whether `compare.surroundings` looks again at what this scoring found."""
        ...

    def importance(self, words: NDArray[np.float16]) -> NDArray[np.float32]:
        """Give the factor (W,) by which each word vector (W, D) counts more or less."""
        ...

    def found(self, closeness: NDArray[np.float32]) -> NDArray[np.float32]:
        """Give how surely (0-1) a word has a counterpart; any shape."""
        ...

    def score(self, covered: Covered) -> NDArray[np.float32]:
        """Give the score (A,) of a sentence in each article."""
        ...

    def alike(self, cosines: NDArray[np.float32]) -> NDArray[np.float32]:
        """Give cosines of sentences on the scale of the published encoder, in which thresholds are written."""
        ...

    def contained(self, means: NDArray[np.float32]) -> NDArray[np.float32]:
        """Give mean closeness of a sentence's words to another sentence, on that scale."""
        ...

    def adds(self, gained: NDArray[np.float32], cosines: NDArray[np.float32]) -> NDArray[np.bool_]:
        """Say of a second or third sentence whether it is support too.

        `gained` is by how much the mean closeness grows with it, `cosines` how near it is by itself.
        """
        ...


@dataclass(frozen=True, slots=True)
class Plain:
    """For encoders that nothing was fitted for."""

    same_word: float = 0.10
    no_twin: float = 0.15
    shift: float = 0.0
    second_look: bool = False

    def importance(self, words: NDArray[np.float16]) -> NDArray[np.float32]:
        """Count every word alike."""
        return np.ones(len(words), np.float32)

    def found(self, closeness: NDArray[np.float32]) -> NDArray[np.float32]:
        """Give a line through .62."""
        return np.asarray(np.clip(0.5 + (closeness - 0.62) * 1.6, 0, 1), np.float32)

    def score(self, covered: Covered) -> NDArray[np.float32]:
        """Map the mean closeness and the cosine so that .40 begins "said" and .75 begins "reported"."""
        raw = (covered.weights * covered.together).sum(axis=0) + 0.30 * covered.cosines
        return np.asarray(np.clip(0.40 + (raw - 0.78) * (0.35 / 0.205), 0, 1), np.float32)

    def alike(self, cosines: NDArray[np.float32]) -> NDArray[np.float32]:
        """Give them as they are."""
        return cosines

    def contained(self, means: NDArray[np.float32]) -> NDArray[np.float32]:
        """Give them as they are."""
        return means

    def adds(self, gained: NDArray[np.float32], cosines: NDArray[np.float32]) -> NDArray[np.bool_]:  # noqa: ARG002
        """Ask for a certain gain, as cosines differ from encoder to encoder."""
        return np.asarray(gained >= _LEAST_GAIN)


@dataclass(frozen=True, slots=True, eq=False)
class Fitted:
    """Two logistic models over the same features, one for "said at all", one for "all of it said"."""

    same_word: float
    no_twin: float
    shift: float
    direction: NDArray[np.float32]
    """(D,) along which a word's vector tells how much the word counts."""
    word: tuple[float, float]
    """Slope and intercept of the logit of a word's being found, over its closeness."""
    weights: NDArray[np.float32]
    """(2, FEATURES): said, all of it said."""
    intercepts: NDArray[np.float32]
    """(2,)"""
    scales: NDArray[np.float32]
    """(2, 2) slope and intercept of the lines to the published encoder's scale: cosines, mean closeness."""
    second_look: bool = True

    def importance(self, words: NDArray[np.float16]) -> NDArray[np.float32]:
        """Follow the fitted direction."""
        along = words.astype(np.float32) @ self.direction
        return np.asarray(np.exp(np.clip(along, -_MOST_IMPORTANCE, _MOST_IMPORTANCE)), np.float32)

    def found(self, closeness: NDArray[np.float32]) -> NDArray[np.float32]:
        """Give the fitted chance."""
        slope, intercept = self.word
        return _logistic(slope * closeness + intercept)

    def score(self, covered: Covered) -> NDArray[np.float32]:
        """Give the mean of both chances."""
        chances = _logistic(self.weights @ self._features(covered) + self.intercepts[:, None])
        return np.asarray(chances.mean(axis=0), np.float32)

    def alike(self, cosines: NDArray[np.float32]) -> NDArray[np.float32]:
        """Follow the fitted line."""
        slope, intercept = self.scales[0]
        return np.asarray(np.clip(cosines * slope + intercept, -1, 1), np.float32)

    def contained(self, means: NDArray[np.float32]) -> NDArray[np.float32]:
        """Follow the fitted line."""
        slope, intercept = self.scales[1]
        return np.asarray(np.clip(means * slope + intercept, -1, 1), np.float32)

    def adds(self, gained: NDArray[np.float32], cosines: NDArray[np.float32]) -> NDArray[np.bool_]:
        """Weigh both: one that is hardly about the same adds words by chance, a year or a name."""
        return np.asarray((gained >= _LEAST_GAIN / 2) & (gained + _ALIKE_SHARE * self.alike(cosines) >= _LEAST_ADDED))

    def _features(self, covered: Covered) -> NDArray[np.float32]:
        """Give (FEATURES, A), in the order in which they were fitted."""

        def mean(values: NDArray[np.float32]) -> NDArray[np.float32]:
            return np.asarray((covered.weights * values).sum(axis=0))

        together, alone = self.found(covered.together), self.found(covered.alone)
        length = np.full(len(covered.cosines), np.log(len(covered.weights)) / _LENGTH_SHARE, np.float32)
        return np.stack(
            [
                mean(covered.together),
                covered.cosines,
                mean(together),
                mean(covered.alone),
                mean(alone),
                _LOG_SHARE * mean(np.log(np.maximum(together, _LEAST_PROBABILITY))),
                length,
                covered.cosine_alone,
            ]
        ).astype(np.float32)


def _logistic(values: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.asarray(1 / (1 + np.exp(-values)), np.float32)


@lru_cache(maxsize=1)
def fitted() -> Scoring:
    """Give the scoring that was fitted with the corrections of the everyday encoder; raises EncoderError."""
    from compare.encoders.tuning import learned

    return from_arrays(learned())


def from_arrays(arrays: Mapping[str, NDArray[np.float32]]) -> Scoring:
    """Give the scoring that `compare.fitting` put into `arrays`."""
    same_word, no_twin, shift = (float(v) for v in arrays["scoring.bonus"])
    slope, intercept = (float(v) for v in arrays["scoring.word"])
    return Fitted(
        same_word=same_word,
        no_twin=no_twin,
        shift=shift,
        direction=arrays["scoring.direction"],
        word=(slope, intercept),
        weights=arrays["scoring.weights"],
        intercepts=arrays["scoring.intercepts"],
        scales=arrays["scoring.scales"],
    )


def scoring_for(fingerprint: str) -> Scoring:
    """Give the scoring for the encoder of that fingerprint."""
    from compare.encoders.tuning import TUNED

    return fitted() if fingerprint.startswith(TUNED) else Plain()
