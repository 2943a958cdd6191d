"""Learning from judged events, one event at a time."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import torch
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from compare.fitting.judged import Event
    from compare.fitting.network import Network

_RATES = {"corrections": 8e-4, "direction": 0.02, "bonus": 0.002, "scoring": 0.03}
_DECAYS = {"corrections": 0.02, "direction": 0.01, "bonus": 0.0, "scoring": 0.0}
_WORDS_SHARE, _SUPPORT_SHARE, _SUPPORT_SLOPE = 0.4, 0.2, 12.0
_AVERAGED = 0.985
"""What is kept is the running mean of what was learned: steadier than where the last event left it."""


def loss(network: Network, event: Event) -> torch.Tensor:
    """Give how far the network is from what people judged: sentences, words, and which sentences support."""
    judged = network(event)
    logits = judged.logits[event.sentence, event.column]
    said = binary_cross_entropy_with_logits(logits[:, 0], event.said, reduction="none") * event.sure
    whole = binary_cross_entropy_with_logits(logits[:, 1], event.whole, reduction="none") * event.agreed
    counts = event.word_counts * judged.shares.detach()
    words = binary_cross_entropy_with_logits(judged.words, 1 - event.missing, reduction="none") * counts
    total = said.mean() + whole.mean() + _WORDS_SHARE * words.sum() / counts.sum().clamp(min=1e-9)
    support = [_support(event.support[:, c], like) for c, like in zip(event.columns, judged.likeness, strict=True)]
    found = torch.cat(support)
    complete: torch.Tensor = total + _SUPPORT_SHARE * found.mean() if len(found) else total
    return complete


def _support(named: torch.Tensor, likeness: torch.Tensor) -> torch.Tensor:
    rows = named.any(1)
    chances = torch.log_softmax(likeness[rows] * _SUPPORT_SLOPE, 1)
    return -torch.logsumexp(chances.masked_fill(~named[rows], -1e9), 1)


def fit(
    network: Network, events: Sequence[Event], *, epochs: int = 6, seed: int = 0, told: Callable[[str], None] = print
) -> None:
    """Fit the network in place; the same events, seed and libraries give the same numbers."""
    torch.manual_seed(seed)
    drawn = random.Random(seed)  # noqa: S311 - the order of the events is no secret
    groups = _groups(network)
    optimizer = torch.optim.AdamW(
        [{"params": p, "lr": _RATES[n], "weight_decay": _DECAYS[n]} for n, p in groups.items()]
    )
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, [_RATES[n] for n in groups], total_steps=epochs * len(events) + 1, pct_start=0.1
    )
    learned = [p for parameters in groups.values() for p in parameters]
    averages = [p.detach().clone() for p in learned]
    step = 0
    for epoch in range(epochs):
        network.train()
        order, total = list(events), 0.0
        drawn.shuffle(order)
        for event in order:
            value = loss(network, event)
            optimizer.zero_grad()
            value.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(learned, 1.0)
            optimizer.step()
            schedule.step()
            step += 1
            total += float(value.detach())
            share = min(_AVERAGED, (1 + step) / (10 + step))
            for average, parameter in zip(averages, learned, strict=True):
                average.mul_(share).add_(parameter.detach(), alpha=1 - share)
        told(f"epoch {epoch + 1}: loss {total / len(events):.3f}")
    network.eval()
    for average, parameter in zip(averages, learned, strict=True):
        parameter.data.copy_(average)


def _groups(network: Network) -> dict[str, list[nn.Parameter]]:
    return {
        "scoring": [network.weights, network.intercepts, network.word],
        "bonus": [network.bonus],
        "direction": [network.direction],
        "corrections": [p for layer in network.corrections.values() for p in (layer.down, layer.up)],
    }
