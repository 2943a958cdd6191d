"""The everyday encoder: all-MiniLM-L6-v2 through onnxruntime, straight from the packaged weights; no torch."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from importlib import resources
from typing import TYPE_CHECKING, Any

from compare.encoders.batches import encode_texts
from compare.encoders.cores import available_cores
from compare.encoders.graph import LAYERS, weight_shapes
from compare.encoders.pieces import Cutter
from compare.encoders.selftest import check_known
from compare.encoders.tuning import TUNED, corrected
from compare.encoders.weights import (
    DIMENSIONS,
    FINGERPRINT,
    LIMIT,
    check_weights,
    let_go,
    packaged_folder,
    read_tensors,
)
from compare.encoders.words import VERSION
from compare.errors import EncoderError
from compare.progress import SILENT, Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from compare.encoders import Encoding


class OnnxEncoder:
    """Gives the vectors of the reference to 1e-6 in half its time, and is ready in half a second."""

    def __init__(self, cutter: Cutter, vocabulary: NDArray[np.float32], session: Any, *, version: str) -> None:
        self.name = "onnx"
        self.fingerprint = f"{version}-fp32-words-{VERSION}"
        self.dimensions = DIMENSIONS
        self.semantic = True
        self._cutter = cutter
        self._vocabulary = vocabulary
        self._session = session

    def encode(self, texts: Sequence[str], *, progress: Progress = SILENT) -> list[Encoding]:
        """Give one Encoding a text, in order; raises Cancelled between batches."""
        return encode_texts(texts, self._cutter, self._run, progress=progress, at_once=available_cores())

    def _run(
        self, ids: NDArray[np.int64], lengths: NDArray[np.int32]
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        import numpy as np

        last, upper = self._session.run(None, {"pieces": self._vocabulary[ids], "lengths": lengths})
        means = [row[:length].mean(axis=0) for row, length in zip(last, lengths.tolist(), strict=True)]
        return np.stack(means), upper


def load(*, tuned: bool = True) -> OnnxEncoder:
    """Load the encoder and try it on sentences with known vectors; raises EncoderError.

    Without the corrections it is all-MiniLM-L6-v2 as published.
    """
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # read at the import; switching it off later leaves a file and a socket
    folder = packaged_folder()
    try:
        with ThreadPoolExecutor(1) as pool:
            checked = pool.submit(check_weights, folder)
            import onnxruntime
            from tokenizers import Tokenizer

            checked.result()
        cutter = Cutter(Tokenizer.from_file(str(folder / "tokenizer.json")), limit=LIMIT)
        tensors = read_tensors(folder / "model.safetensors")
        session = _session(tensors, partial(corrected, tensors) if tuned else tensors.__getitem__)
        whose = TUNED if tuned else FINGERPRINT
        encoder = OnnxEncoder(
            cutter, vocabulary(tensors), session, version=f"{whose}-onnxruntime-{onnxruntime.__version__}"
        )
        check_known(encoder, tuned=tuned)
    except ImportError as error:
        raise EncoderError(f"onnxruntime cannot be loaded ({error}).", hint="Install Crossread again.") from error
    return encoder


def vocabulary(tensors: Mapping[str, NDArray[np.float32]]) -> NDArray[np.float32]:
    """Give the (pieces, D) table of what every piece means by itself; its rows are read from the file when needed."""
    import numpy as np

    return np.asarray(tensors["embeddings.word_embeddings.weight"])


def _session(tensors: Mapping[str, NDArray[np.float32]], tensor: Callable[[str], NDArray[np.float32]]) -> Any:
    import onnxruntime

    onnxruntime.disable_telemetry_events()  # for versions that do not know the variable above
    onnxruntime.set_default_logger_severity(3)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1  # a core for every batch: cores that share one wait for each other
    options.inter_op_num_threads = 1
    weights = arrange(tensor)
    let_go(tensors)  # they have been copied: 43 MB less when memory is at its highest
    values = [onnxruntime.OrtValue.ortvalue_from_numpy(value) for value in weights.values()]
    options.add_external_initializers(list(weights), values)
    graph = resources.files("resources").joinpath("encoder", "minilm-l6.onnx").read_bytes()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC  # or it fuses what we parted
    return onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])


def arrange(tensor: Callable[[str], NDArray[np.float32]]) -> dict[str, NDArray[np.float32]]:
    """Give the weights as the graph names and lays them out; `tensor` gives those of a BERT file by name."""
    import numpy as np

    segment = tensor("embeddings.token_type_embeddings.weight")[0]  # every text is a first segment
    weights = {
        "positions": tensor("embeddings.position_embeddings.weight") + segment,
        "scale_0": tensor("embeddings.LayerNorm.weight"),
        "shift_0": tensor("embeddings.LayerNorm.bias"),
    }
    for i in range(LAYERS):
        layer = f"encoder.layer.{i}"
        inward = [f"{layer}.attention.self.{part}" for part in ("query", "key", "value")]
        weights[f"{i}.attention"] = np.concatenate([tensor(f"{part}.weight") for part in inward]).T
        weights[f"{i}.attention_bias"] = np.concatenate([tensor(f"{part}.bias") for part in inward])
        for name, part in (("output", "attention.output"), ("up", "intermediate"), ("down", "output")):
            weights[f"{i}.{name}"] = tensor(f"{layer}.{part}.dense.weight").T
            weights[f"{i}.{name}_bias"] = tensor(f"{layer}.{part}.dense.bias")
        for number, part in (("1", "attention.output"), ("2", "output")):
            weights[f"{i}.scale_{number}"] = tensor(f"{layer}.{part}.LayerNorm.weight")
            weights[f"{i}.shift_{number}"] = tensor(f"{layer}.{part}.LayerNorm.bias")
    return {name: np.ascontiguousarray(weights[name]) for name in weight_shapes()}
