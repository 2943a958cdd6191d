"""The encoder with corrections that can be learned, and the scoring of `compare.scoring` in torch."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from compare.encoders.tuning import DOWN, UP

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from compare.fitting.judged import Event

RANK, _DROPOUT = 16, 0.15
_SENTENCES_AT_ONCE = 16
_UPPER = 4
"""The states of layers 4 to 6 are a word's vector, as in `compare.encoders.minilm`."""
_SUPPORTERS = 3
_COMMON_FROM, _COMMON_RANGE, _LEAST_RARITY = 0.55, 0.20, 0.3
"""How rarity within an article is counted, as in `compare.evidence`."""


class Corrected(nn.Module):
    """A linear layer as it was, plus what it learns: up(down(x)), nothing at first."""

    def __init__(self, layer: nn.Linear, rank: int) -> None:
        super().__init__()
        self.layer = layer
        self.down = nn.Parameter(torch.randn(rank, layer.in_features) / math.sqrt(layer.in_features))
        self.up = nn.Parameter(torch.zeros(layer.out_features, rank))
        self.dropout = nn.Dropout(_DROPOUT)

    def forward(self, values: torch.Tensor) -> torch.Tensor:
        """Apply both."""
        both: torch.Tensor = self.layer(values) + (self.dropout(values) @ self.down.T) @ self.up.T
        return both


@dataclass(frozen=True, slots=True)
class Judged:
    """What the scoring makes of an event of S sentences, W words and A reports."""

    logits: torch.Tensor
    """(S, A, 2) that something of the sentence is said there, and that all of it is."""
    words: torch.Tensor
    """(W, A) logits of the words' being found."""
    shares: torch.Tensor
    """(W, A) weight of each word in its sentence."""
    likeness: tuple[torch.Tensor, ...]
    """For each report (S, its sentences): how much of a sentence each of them has."""


class Network(nn.Module):
    """What is fitted: the corrections, and the numbers of `compare.scoring.Fitted`."""

    def __init__(self, model: nn.Module, *, rank: int = RANK) -> None:
        super().__init__()
        self.model = model.requires_grad_(False)
        self.corrections: dict[str, Corrected] = {}
        linear = [(n, m) for n, m in model.named_modules() if isinstance(m, nn.Linear) and n.startswith("encoder.")]
        for name, layer in linear:
            parent, _, last = name.rpartition(".")
            self.corrections[name] = Corrected(layer, rank)
            setattr(model.get_submodule(parent), last, self.corrections[name])
        width = next(layer.in_features for _, layer in linear)
        self.direction = nn.Parameter(torch.zeros(width))
        self.bonus = nn.Parameter(torch.tensor([0.10, 0.15, 0.0]))
        self.word = nn.Parameter(torch.tensor([8.0, -0.62 * 8]))
        weights = torch.zeros(2, 8)
        weights[:, 0], weights[:, 1] = 8.0, 2.4
        self.weights = nn.Parameter(weights)
        self.intercepts = nn.Parameter(torch.tensor([-0.78 * 8, -0.985 * 8]))
        self.scales: NDArray[np.float32] = np.array([[1, 0], [1, 0]], np.float32)
        """See `compare.fitting.scales`; set when all else is fitted."""

    def forward(self, event: Event) -> Judged:
        """Hold every sentence of an event against every report."""
        words, sentences = self.encode(event)
        closeness = torch.full(event.same.shape, -1.0)
        index = event.word_sentence[None].expand(len(words), -1)
        closeness = closeness.scatter_reduce(1, index, words @ words.T, "amax")
        same_word, no_twin, shift = self.bonus
        closeness = (closeness + same_word * event.same - no_twin * event.lacking + shift).clamp(max=1)
        weights = event.weights * torch.exp((words @ self.direction).clamp(-2, 2))
        cosines = sentences @ sentences.T
        columns = [self._column(event, closeness[:, c], cosines[:, c], weights) for c in event.columns]
        logits, found, shares, likeness = zip(*columns, strict=True)
        return Judged(torch.stack(logits, 1), torch.stack(found, 1), torch.stack(shares, 1), likeness)

    def encode(self, event: Event) -> tuple[torch.Tensor, torch.Tensor]:
        """Give the vectors of content words (W, D) and of sentences (S, D), of length 1."""
        order = sorted(range(len(event.pieces)), key=lambda s: len(event.pieces[s]))
        states, starts, sentences = [], torch.zeros(len(order), dtype=torch.long), torch.zeros(len(order), 0)
        done = 0
        vectors: list[torch.Tensor] = []
        for begin in range(0, len(order), _SENTENCES_AT_ONCE):
            batch = order[begin : begin + _SENTENCES_AT_ONCE]
            rows = nn.utils.rnn.pad_sequence([torch.tensor(event.pieces[s]) for s in batch], batch_first=True)
            mask = torch.arange(rows.shape[1])[None] < torch.tensor([len(event.pieces[s]) for s in batch])[:, None]
            # Half the digits do for learning and take half the time.
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.training):
                read = self.model(input_ids=rows, attention_mask=mask.long(), output_hidden_states=True)
            upper = torch.stack([state.float() for state in read.hidden_states[_UPPER:]])
            starts[batch] = done + torch.arange(len(batch)) * rows.shape[1]
            done += rows.numel()
            states.append(upper.mean(0).flatten(0, 1))
            vectors.append((upper[-1] * mask[..., None]).sum(1) / mask.sum(1, keepdim=True))
        sentences = torch.cat(vectors)[torch.argsort(torch.tensor(order))]
        places = starts[event.word_sentence[event.piece_word]] + event.piece_place
        words = _sums(torch.cat(states)[places], event.piece_word, len(event.word_sentence))
        return functional.normalize(words, dim=1), functional.normalize(sentences, dim=1)

    def _column(
        self, event: Event, closeness: torch.Tensor, cosines: torch.Tensor, weights: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]:
        """Hold every sentence against one report: logits (S, 2), words found (W,), shares (W,), likeness (S, N)."""
        owner, size = event.word_sentence, len(event.pieces)
        with torch.no_grad():
            frequency = ((closeness - _COMMON_FROM) / _COMMON_RANGE).clamp(0, 1).sum(1)
            rarity = torch.log((closeness.shape[1] + 1) / (frequency + 1)).clamp(min=0) + _LEAST_RARITY
        shares = weights * rarity
        shares = shares / _sums(shares, owner, size)[owner]
        has = _sums(shares[:, None] * closeness, owner, size)
        with torch.no_grad():
            chosen = [has.argmax(1)]
            covered = closeness.gather(1, chosen[0][owner][:, None])
            for _ in range(min(_SUPPORTERS, closeness.shape[1]) - 1):
                means = _sums(shares[:, None] * torch.maximum(covered, closeness), owner, size)
                chosen.append(means.argmax(1))
                covered = torch.maximum(covered, closeness.gather(1, chosen[-1][owner][:, None]))
        together = closeness.gather(1, torch.stack([c[owner] for c in chosen], 1)).amax(1)
        alone = closeness.gather(1, chosen[0][owner][:, None])[:, 0]
        found, logits = torch.sigmoid(self._word(together)), self._word(together)

        def mean(values: torch.Tensor) -> torch.Tensor:
            return _sums(shares * values, owner, size)

        features = torch.stack(
            [
                mean(together),
                cosines.amax(1),
                mean(found),
                mean(alone),
                mean(torch.sigmoid(self._word(alone))),
                0.3 * mean(found.clamp(min=0.02).log()),
                _sums(torch.ones(len(owner)), owner, size).clamp(min=1).log() / 3,
                cosines.gather(1, chosen[0][:, None])[:, 0],
            ],
            1,
        )
        return features @ self.weights.T + self.intercepts, logits, shares, has + 0.3 * cosines

    def _word(self, closeness: torch.Tensor) -> torch.Tensor:
        return self.word[0] * closeness + self.word[1]

    def arrays(self) -> dict[str, NDArray[np.generic]]:
        """Give what the program reads (`compare.encoders.tuning`, `compare.scoring.fitted`)."""
        found: dict[str, Any] = {}
        for name, layer in self.corrections.items():
            found[name + DOWN], found[name + UP] = layer.down.detach().half(), layer.up.detach().half()
        scoring = ("bonus", "word", "direction", "weights", "intercepts")
        found |= {f"scoring.{name}": getattr(self, name).detach() for name in scoring}
        return {name: tensor.contiguous().numpy() for name, tensor in found.items()} | {"scoring.scales": self.scales}


def _sums(values: torch.Tensor, groups: torch.Tensor, count: int) -> torch.Tensor:
    return torch.zeros(count, *values.shape[1:]).index_add(0, groups, values)
