"""The reference encoder: all-MiniLM-L6-v2 through sentence-transformers, from the packaged weights, offline."""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING, Any

from compare.encoders.batches import encode_texts
from compare.encoders.cores import available_cores
from compare.encoders.pieces import Cutter
from compare.encoders.selftest import check_known
from compare.encoders.tuning import TUNED, correction, learned
from compare.encoders.weights import check_weights, packaged_folder
from compare.encoders.words import VERSION
from compare.errors import EncoderError
from compare.progress import SILENT, Progress

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from compare.encoders import Encoding

_LIMIT = 512  # pieces; what a model of unknown limit can read at once

_OFFLINE = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_DATASETS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "TRANSFORMERS_VERBOSITY": "error",
    "TOKENIZERS_PARALLELISM": "false",
}


class TransformerEncoder:
    """Sentence and word vectors of a sentence-transformers model in one forward pass.

    The sentence vector is that of `SentenceTransformer.encode`; a word's is the mean of the upper half of the layers
    (4 to 6 of 6) over its pieces.
    """

    def __init__(self, model: Any, *, name: str, fingerprint: str) -> None:
        self.name = name
        self.fingerprint = f"{fingerprint}-{_version()}"
        self.semantic = True
        self.dimensions = int(model.get_embedding_dimension())
        self.model = model
        self._cutter = cutter_of(model)

    def encode(self, texts: Sequence[str], *, progress: Progress = SILENT) -> list[Encoding]:
        """Give one Encoding a text, in order; raises Cancelled between batches."""
        return encode_texts(texts, self._cutter, self._run, progress=progress)

    def _run(
        self, ids: NDArray[np.int64], lengths: NDArray[np.int32]
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        import torch

        first, *rest = self.model
        mask = torch.arange(ids.shape[1])[None] < torch.from_numpy(lengths)[:, None]
        features = {"input_ids": torch.from_numpy(ids), "attention_mask": mask.long()}
        with torch.inference_mode():
            output = first.model(**features, output_hidden_states=True, return_dict=True)
            features["token_embeddings"] = output.last_hidden_state
            for module in rest:
                features = module(features)
            upper = output.hidden_states[len(output.hidden_states) // 2 + 1 :]
            words = torch.stack(upper).mean(dim=0)
        return features["sentence_embedding"].float().numpy(), words.float().numpy()


def cutter_of(model: Any) -> Cutter:
    """Give what cuts texts as a loaded sentence-transformers model does; raises EncoderError for other kinds."""
    tokenizer: Any = getattr(model[0], "tokenizer", None)
    if not hasattr(tokenizer, "backend_tokenizer") or not hasattr(model[0], "model"):
        raise EncoderError("This kind of model gives no vectors of words.", hint="Choose a transformer model.")
    limit = min(model.max_seq_length or _LIMIT, _LIMIT)
    from tokenizers import Tokenizer

    own = Tokenizer.from_str(tokenizer.backend_tokenizer.to_str())  # sentence-transformers sets its own to cut and pad
    return Cutter(own, limit=limit, padding=tokenizer.pad_token_id or 0)


def load() -> TransformerEncoder:
    """Load the reference and try it on sentences with known vectors; raises EncoderError."""
    check_weights(packaged_folder())
    encoder = corrected_encoder(learned())
    check_known(encoder)
    return encoder


def corrected_encoder(arrays: Mapping[str, NDArray[np.float32]]) -> TransformerEncoder:
    """Load the reference with the corrections in `arrays` (see `compare.encoders.tuning`)."""
    model = load_model(packaged_folder())
    _correct(model, arrays)
    return TransformerEncoder(model, name="minilm", fingerprint=TUNED)


def _correct(model: Any, arrays: Mapping[str, NDArray[np.float32]]) -> None:
    import torch

    for name, tensor in model[0].model.state_dict().items():  # they share the memory of the model's own
        more = correction(name, arrays)
        if more is not None:
            tensor.add_(torch.from_numpy(more))


def load_model(folder: Path) -> Any:
    """Load a sentence-transformers folder: no network, no code from it, safetensors only; raises EncoderError."""
    os.environ.update(_OFFLINE)  # read while the libraries are imported
    try:
        import torch
        from sentence_transformers import SentenceTransformer
        from transformers.utils import logging as transformers_logging
    except ImportError as error:
        raise EncoderError(
            f"sentence-transformers cannot be loaded ({error}).", hint="Install Crossread again."
        ) from error
    transformers_logging.set_verbosity_error()  # type: ignore[no-untyped-call]
    transformers_logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    logging.getLogger("sentence_transformers").setLevel(logging.ERROR)
    torch.set_num_threads(available_cores())
    try:
        return SentenceTransformer(
            str(folder),
            device="cpu",
            local_files_only=True,
            trust_remote_code=False,
            model_kwargs={"use_safetensors": True},
        ).eval()
    except Exception as error:  # the libraries raise nearly anything for a folder they cannot read
        reason = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
        raise EncoderError(
            f"sentence-transformers cannot load it: {reason}",
            hint="Choose a complete sentence-transformers folder with safetensors weights.",
            source=str(folder),
        ) from error


def _version() -> str:
    import sentence_transformers
    import torch

    return f"sentence-transformers-{sentence_transformers.__version__}-torch-{torch.__version__}-words-{VERSION}"
