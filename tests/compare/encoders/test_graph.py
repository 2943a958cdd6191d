from __future__ import annotations

from importlib import resources

import pytest

pytest.importorskip("onnx", reason="the graph is built with the onnx package, which only development needs")


def test_the_shipped_graph_is_the_one_that_is_built() -> None:
    import onnx

    from compare.encoders.graph import build

    shipped = resources.files("resources").joinpath("encoder", "minilm-l6.onnx").read_bytes()
    assert onnx.load_from_string(shipped) == build()
