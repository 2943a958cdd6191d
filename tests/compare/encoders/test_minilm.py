from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import numpy as np
import pytest

if TYPE_CHECKING:
    from compare.encoders.minilm import TransformerEncoder

pytestmark = pytest.mark.encoder


def test_sentences_are_those_of_sentence_transformers(reference: TransformerEncoder, texts: list[str]) -> None:
    whole = [text for text in texts[:25] if "\ud800" not in text]
    theirs = reference.model.encode(whole)
    ours = np.stack([e.sentence for e in reference.encode(whole)])
    assert np.abs(ours - theirs).max() < 1e-5


def test_a_text_never_depends_on_its_batch(reference: TransformerEncoder, texts: list[str]) -> None:
    for text, encoding in list(zip(texts, reference.encode(texts), strict=True))[:15]:
        (alone,) = reference.encode([text])
        assert np.abs(alone.sentence - encoding.sentence).max() < 2e-6, text
        assert np.allclose(alone.words, encoding.words, atol=1e-3)


def test_words_are_the_mean_of_layers_4_to_6(reference: TransformerEncoder) -> None:
    import torch

    text = "Unfathomable bridges"
    (encoding,) = reference.encode([text])
    marked = reference.model.tokenizer(text, return_tensors="pt")
    with torch.inference_mode():
        states = reference.model[0].model(**marked, output_hidden_states=True).hidden_states
    pieces = (sum(states[layer] for layer in (4, 5, 6)) / 3)[0, 1:-1].numpy()
    bridges = pieces[-1] / np.linalg.norm(pieces[-1])
    first = pieces[:-1].mean(axis=0)
    assert len(pieces) > 2
    assert np.abs(encoding.words[1] - bridges).max() < 1e-3
    assert np.abs(encoding.words[0] - first / np.linalg.norm(first)).max() < 1e-3


def test_it_loads_quietly_and_without_network() -> None:
    program = """
import socket
def refuse(*_, **__): raise AssertionError("a socket was opened")
socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse
from compare.encoders import load_encoder
encoder = load_encoder("minilm")
encoder.encode(["The mayor closed two bridges."])
print(encoder.name)
"""
    finished = subprocess.run(
        [sys.executable, "-c", program], env=dict(os.environ), capture_output=True, text=True, check=False
    )
    assert (finished.returncode, finished.stdout) == (0, "minilm\n"), finished.stderr
    assert "Loading" not in finished.stderr
    assert "REPORT" not in finished.stderr
