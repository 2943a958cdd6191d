"""Any other sentence-transformers folder as an encoder, once it is seen to hold no code and no pickles."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from compare.encoders.selftest import check_sense
from compare.errors import EncoderError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.encoders import Encoder

_PICKLED = (".bin", ".pt", ".pth", ".ckpt", ".pkl", ".pickle")
_OTHER_RUNTIMES = ("onnx", "openvino")  # the same weights again, for programs that are not used here
_SAFE_TYPES = "sentence_transformers."


def load(place: str) -> Encoder:
    """Load the folder at `place` through sentence-transformers; raises EncoderError unless it is safe and sound."""
    folder = Path(place).expanduser()
    check_folder(folder)
    from compare.encoders.minilm import TransformerEncoder, load_model

    model = load_model(folder)
    encoder = TransformerEncoder(model, name=f"folder:{folder.name}", fingerprint=fingerprint(folder))
    check_sense(encoder)
    return encoder


def check_folder(folder: Path) -> None:
    """Raise EncoderError for a folder that is incomplete, brings code or pickles, or points outside itself."""
    modules = _read_json(folder / "modules.json", folder)
    if not isinstance(modules, list) or not modules or not all(isinstance(module, dict) for module in modules):
        raise _refusal(folder, "modules.json lists no parts")
    for module in modules:
        part = PurePosixPath(str(module.get("path", "")).replace("\\", "/"))
        if part.is_absolute() or ".." in part.parts or ":" in str(part):
            raise _refusal(folder, f"modules.json points outside the folder ({part})")
        if not str(module.get("type", "")).startswith(_SAFE_TYPES):
            raise _refusal(folder, f"it needs code of its own ({module.get('type')})")
    for path in _files(folder):
        _check_file(path, folder)


def fingerprint(folder: Path) -> str:
    """Give a hash over names and contents of every file that takes part: weights, vocabulary, settings."""
    whole = hashlib.sha256()
    for path in _files(folder):
        if path.suffix in (".json", ".safetensors", ".txt", ".model"):
            with path.open("rb") as file:
                content = hashlib.file_digest(file, "sha256").digest()
            whole.update(path.relative_to(folder).as_posix().encode() + b"\0" + content)
    return f"folder-{whole.hexdigest()[:24]}"


def _check_file(path: Path, folder: Path) -> None:
    name = path.relative_to(folder).as_posix()
    if path.suffix == ".py":
        raise _refusal(folder, f"it holds program code ({name})")
    if path.suffix in _PICKLED and not any(path.parent.glob("*.safetensors")):
        raise _refusal(folder, f"its weights are not in the safetensors format ({name})")
    if path.name == "config.json" and "auto_map" in str(_read_json(path, folder)):
        raise _refusal(folder, f"it needs code of its own ({name})")


def _files(folder: Path) -> Iterator[Path]:
    """Give all files that could take part, sorted."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.relative_to(folder).parts[0] not in _OTHER_RUNTIMES:
            yield path


def _read_json(path: Path, folder: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise _refusal(folder, f"{path.name} is missing") from error
    except (OSError, ValueError) as error:
        raise _refusal(folder, f"{path.name} cannot be read") from error


def _refusal(folder: Path, reason: str) -> EncoderError:
    return EncoderError(
        f"This folder is not used as an encoder: {reason}.",
        hint="Choose a complete sentence-transformers folder with safetensors weights and no code.",
        source=str(folder),
    )
