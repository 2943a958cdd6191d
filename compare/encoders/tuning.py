"""What the encoder learned for this program: small corrections of the packaged weights, fitted on judged reports.

all-MiniLM-L6-v2 was trained to tell whether two sentences are about the same. The corrections teach its words whether
they say the same: for every linear layer two thin matrices, whose product is added to the packaged weights (low-rank
adaptation, Hu et al. 2021). `compare.fitting` makes them.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING

from compare.encoders.weights import FINGERPRINT, tensors_of
from compare.errors import EncoderError

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

CHECKSUM = "ec33ad865a52a2f48b7531b58521749e2e68ddb7959452f85da68c9da2031093"
TUNED = f"{FINGERPRINT}-tuned-{CHECKSUM[:12]}"
"""Begins the fingerprint of every encoder with the corrected weights."""

DOWN, UP = ".down", ".up"
"""What the two matrices of a layer are called: (rank, inputs) and (outputs, rank)."""


@lru_cache(maxsize=1)
def learned() -> dict[str, NDArray[np.float32]]:
    """Give every array by name, the scoring's too; raises EncoderError for a damaged file."""
    content = resources.files("resources").joinpath("encoder", "tuning.safetensors").read_bytes()
    if hashlib.sha256(content).hexdigest() != CHECKSUM:
        raise EncoderError("The file “tuning.safetensors” of the program is damaged.", hint="Install Crossread again.")
    return tensors_of(content)


def correction(name: str, arrays: Mapping[str, NDArray[np.float32]] | None = None) -> NDArray[np.float32] | None:
    """Give what is added to the packaged tensor of that name, in its shape; None for a tensor that stays as it is.

    `arrays` are other ones than those that come with the program.
    """
    arrays, layer = learned() if arrays is None else arrays, name.removesuffix(".weight")
    return arrays[layer + UP] @ arrays[layer + DOWN] if layer + DOWN in arrays else None


def corrected(tensors: Mapping[str, NDArray[np.float32]], name: str) -> NDArray[np.float32]:
    """Give one of the packaged tensors with its correction added."""
    more = correction(name)
    return tensors[name] if more is None else tensors[name] + more
