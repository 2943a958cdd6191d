"""The computation of MiniLM-L6 as an ONNX graph without weights; `python -m compare.encoders.graph` writes it anew.

The file in resources/encoder is what the program runs, so the `onnx` package is needed here and in the tests only.
"""

from __future__ import annotations

from math import prod
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from onnx import ModelProto, NodeProto, TensorProto

LAYERS, HEADS, WIDTH, INNER, POSITIONS = 6, 12, 384, 1536, 512
_EPSILON = 1e-12
_FUSED = "com.microsoft"  # onnxruntime's own operators: one for what are ten or more standard ones


def layer_shapes() -> dict[str, tuple[int, ...]]:
    """Give the weights of one layer, in (input, output) order, and their shapes."""
    return {
        "attention": (WIDTH, 3 * WIDTH),
        "attention_bias": (3 * WIDTH,),
        "output": (WIDTH, WIDTH),
        "output_bias": (WIDTH,),
        "scale_1": (WIDTH,),
        "shift_1": (WIDTH,),
        "up": (WIDTH, INNER),
        "up_bias": (INNER,),
        "down": (INNER, WIDTH),
        "down_bias": (WIDTH,),
        "scale_2": (WIDTH,),
        "shift_2": (WIDTH,),
    }


def weight_shapes() -> dict[str, tuple[int, ...]]:
    """Give all weights the graph expects and their shapes."""
    shapes: dict[str, tuple[int, ...]] = {
        "positions": (POSITIONS, WIDTH),
        "scale_0": (WIDTH,),
        "shift_0": (WIDTH,),
    }
    for layer in range(LAYERS):
        shapes |= {f"{layer}.{name}": shape for name, shape in layer_shapes().items()}
    return shapes


def build() -> ModelProto:
    """Make the graph: pieces (B, T, D), lengths (B,) → `last` and `upper` (B, T, D), layer 6 and the mean of 4 to 6.

    What goes in are the pieces' vectors, not their numbers: the vocabulary's table, half of all weights, stays out of
    the graph, as onnxruntime would copy it and a comparison needs few of its rows.
    """
    from onnx import TensorProto, helper

    shape = ("B", "T", WIDTH)
    graph = helper.make_graph(
        _nodes(),
        "MiniLM-L6",
        [
            helper.make_tensor_value_info("pieces", TensorProto.FLOAT, shape),
            helper.make_tensor_value_info("lengths", TensorProto.INT32, ("B",)),
        ],
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name in ("last", "upper")],
        [
            helper.make_tensor("zero", TensorProto.INT64, (1,), [0]),
            helper.make_tensor("third", TensorProto.FLOAT, (), [1 / 3]),
            *(_promised(name, shape) for name, shape in weight_shapes().items()),
        ],
    )
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid(_FUSED, 1)]
    return helper.make_model(graph, opset_imports=opsets, ir_version=8, producer_name="crossread")


def _nodes() -> list[NodeProto]:
    from onnx import helper

    nodes: list[NodeProto] = []

    def node(operator: str, *inputs: str, to: str, **attributes: Any) -> str:
        domain = _FUSED if operator in ("Attention", "BiasGelu") else ""
        nodes.append(helper.make_node(operator, inputs, [to], domain=domain, **attributes))
        return to

    def normalised(state: str, risen: str, weights: str, number: int, *, to: str) -> str:
        # onnxruntime's fused SkipLayerNormalization takes four times as long as its parts.
        node("Add", risen, f"{weights}_bias", to=f"{to}.moved")
        node("Add", f"{to}.moved", state, to=f"{to}.sum")
        layer = weights.partition(".")[0]
        ends = (f"{layer}.scale_{number}", f"{layer}.shift_{number}")
        return node("LayerNormalization", f"{to}.sum", *ends, to=to, axis=-1, epsilon=_EPSILON)

    node("Shape", "pieces", to="length", start=1, end=2)
    node("Slice", "positions", "zero", "length", "zero", to="places")
    node("Add", "pieces", "places", to="embedded")
    state = node("LayerNormalization", "embedded", "scale_0", "shift_0", to="layer_0", axis=-1, epsilon=_EPSILON)
    for i in range(LAYERS):
        node("Attention", state, f"{i}.attention", f"{i}.attention_bias", "lengths", to=f"{i}.mixed", num_heads=HEADS)
        node("MatMul", f"{i}.mixed", f"{i}.output", to=f"{i}.weighed")
        between = normalised(state, f"{i}.weighed", f"{i}.output", 1, to=f"{i}.between")
        node("MatMul", between, f"{i}.up", to=f"{i}.risen")
        node("BiasGelu", f"{i}.risen", f"{i}.up_bias", to=f"{i}.bent")
        node("MatMul", f"{i}.bent", f"{i}.down", to=f"{i}.lowered")
        to = "last" if i == LAYERS - 1 else f"layer_{i + 1}"
        state = normalised(between, f"{i}.lowered", f"{i}.down", 2, to=to)
    node("Sum", "layer_4", "layer_5", "last", to="sum")
    node("Mul", "sum", "third", to="upper")
    return nodes


def _promised(name: str, shape: tuple[int, ...]) -> TensorProto:
    """Declare weights that are handed over only when the graph is loaded."""
    from onnx import TensorProto

    tensor = TensorProto(name=name, data_type=TensorProto.FLOAT, dims=shape, data_location=TensorProto.EXTERNAL)
    for key, value in (("location", "handed over"), ("offset", "0"), ("length", str(4 * prod(shape)))):
        tensor.external_data.add(key=key, value=value)
    return tensor


def main() -> None:
    """Write the graph into the resources."""
    target = Path(__file__).parents[2] / "resources" / "encoder" / "minilm-l6.onnx"
    target.write_bytes(build().SerializeToString(deterministic=True))


if __name__ == "__main__":
    main()
