from __future__ import annotations

import json
import os
import shutil
from typing import TYPE_CHECKING

import numpy as np
import pytest

from compare.encoders import load_encoder
from compare.encoders.folder import check_folder, fingerprint
from compare.encoders.onnx import load
from compare.encoders.weights import packaged_folder
from compare.errors import EncoderError
from compare.progress import SILENT

if TYPE_CHECKING:
    from pathlib import Path

    from compare.encoders.minilm import TransformerEncoder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a copy of a real sentence-transformers folder whose weights are a link."""
    source, target = packaged_folder(), tmp_path / "model"
    shutil.copytree(source, target, ignore=shutil.ignore_patterns("*.safetensors", "README.md", "data_config.json"))
    (target / "model.safetensors").symlink_to(source / "model.safetensors")
    return target


def _change(path: Path, **values: object) -> None:
    path.write_text(json.dumps(json.loads(path.read_text()) | values))


def _module(folder: Path, **values: str) -> None:
    path = folder / "modules.json"
    first, *rest = json.loads(path.read_text())
    path.write_text(json.dumps([first | values, *rest]))


@pytest.mark.encoder
def test_any_folder_becomes_an_encoder(folder: Path, reference: TransformerEncoder) -> None:
    encoder = load_encoder(f"folder:{folder}")
    (ours,) = encoder.encode(["The mayor closed two bridges."], progress=SILENT)
    (theirs,) = load(tuned=False).encode(["The mayor closed two bridges."])  # nothing was fitted for a folder
    assert encoder.name == "folder:model"
    assert encoder.semantic
    assert np.abs(ours.sentence - theirs.sentence).max() < 1e-6
    assert encoder.fingerprint != reference.fingerprint


def test_a_sound_folder_is_accepted(folder: Path) -> None:
    (folder / "onnx").mkdir()
    (folder / "onnx" / "model.bin").touch()
    (folder / "pytorch_model.bin").touch()  # the same weights again; the safetensors file is read instead
    check_folder(folder)


def _code(folder: Path) -> None:
    (folder / "modeling.py").write_text("raise SystemExit")


def _automatic_code(folder: Path) -> None:
    _change(folder / "config.json", auto_map={"AutoModel": "modeling.Model"})


def _own_type(folder: Path) -> None:
    _module(folder, type="os.system")


def _elsewhere(folder: Path) -> None:
    _module(folder, path="../other")


def _absolute(folder: Path) -> None:
    _module(folder, path="/etc")


def _pickle(folder: Path) -> None:
    (folder / "model.safetensors").unlink()
    (folder / "pytorch_model.bin").touch()


def _pickled_part(folder: Path) -> None:
    (folder / "2_Dense").mkdir()
    (folder / "2_Dense" / "pytorch_model.bin").touch()


def _no_list(folder: Path) -> None:
    (folder / "modules.json").unlink()


def _broken_list(folder: Path) -> None:
    (folder / "modules.json").write_text("[{")


def _wrong_list(folder: Path) -> None:
    (folder / "modules.json").write_text("[1]")


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (_code, "code"),
        (_automatic_code, "code"),
        (_own_type, "code"),
        (_elsewhere, "outside"),
        (_absolute, "outside"),
        (_pickle, "safetensors"),
        (_pickled_part, "safetensors"),
        (_no_list, "missing"),
        (_broken_list, "cannot be read"),
        (_wrong_list, "lists no parts"),
    ],
)
def test_an_unsafe_or_incomplete_folder_is_refused(folder: Path, spoil: object, reason: str) -> None:
    spoil(folder)
    with pytest.raises(EncoderError, match=reason) as caught:
        load_encoder(f"folder:{folder}")
    assert caught.value.source == str(folder)
    assert caught.value.hint


def test_a_folder_that_does_not_exist(tmp_path: Path) -> None:
    with pytest.raises(EncoderError, match="missing"):
        load_encoder(f"folder:{tmp_path / 'nowhere'}")


@pytest.mark.encoder
def test_a_cut_weights_file_is_refused(folder: Path) -> None:
    weights = folder / "model.safetensors"
    weights.unlink()
    shutil.copy(packaged_folder() / "model.safetensors", weights)
    os.truncate(weights, 1_000_000)
    with pytest.raises(EncoderError, match="cannot load"):
        load_encoder(f"folder:{folder}")


@pytest.mark.encoder
def test_weights_that_make_no_sense_are_refused(folder: Path) -> None:
    weights = folder / "model.safetensors"
    content = bytearray(weights.read_bytes())
    start = 8 + int.from_bytes(content[:8], "little")
    content[start:] = bytes(len(content) - start)
    weights.unlink()
    weights.write_bytes(content)
    with pytest.raises(EncoderError, match="unlike"):
        load_encoder(f"folder:{folder}")


def test_the_fingerprint_follows_the_contents(folder: Path) -> None:
    before = fingerprint(folder)
    assert fingerprint(folder) == before
    _change(folder / "sentence_bert_config.json", max_seq_length=128)
    assert fingerprint(folder) != before
