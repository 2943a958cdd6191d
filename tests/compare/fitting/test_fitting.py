"""Fitting in small: the network measures what the engine measures, and it learns."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np
import pytest
from click.testing import CliRunner

from compare.encoders.minilm import cutter_of, load_model
from compare.encoders.onnx import load
from compare.encoders.tuning import DOWN, UP, learned
from compare.encoders.weights import packaged_folder, tensors_of
from compare.evaluate.events import read_event
from compare.evaluate.records import read_records
from compare.evidence import first_look
from compare.fitting.__main__ import as_safetensors, main
from compare.fitting.fit import fit, loss
from compare.fitting.judged import Event, read_judged
from compare.fitting.network import Network
from compare.fitting.scales import lines
from compare.fitting.second import fit_second, measured
from compare.progress import SILENT
from compare.scoring import fitted
from compare.surroundings import WITH_WORDS, from_numbers

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.encoder

NORTH = ("The dam cracked on Monday.", "Engineers drained 40 million litres.", "Nobody was hurt.", "…")
SOUTH = ("A crack opened in the dam on Monday morning.", "The mayor praised the fire brigade.", "No one was injured.")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Give a folder with one event of two reports, and judgements on it."""
    folder = tmp_path / "dam"
    folder.mkdir()
    articles = [{"outlet": "north", "sentences": NORTH}, {"outlet": "south", "sentences": SOUTH}]
    (folder / "meta.json").write_text(json.dumps({"articles": articles}))
    rows: list[tuple[str, int, str, str, list[int], list[list[int]]]] = [
        ("north", 0, "south", "reported", [0], []),
        ("north", 1, "south", "absent", [], []),
        ("north", 2, "south", "reported", [2], []),
        ("south", 0, "north", "partly", [0], [[36, 43]]),
        ("south", 1, "north", "absent", [], []),
        ("south", 2, "north", "reported", [2], []),
    ]
    names = ("a", "i", "b", "label", "support", "missing")
    lines_ = [json.dumps({"event": "dam", **dict(zip(names, row, strict=True))}) for row in rows]
    (tmp_path / "dam.coverage.jsonl").write_text("\n".join(lines_))
    return tmp_path


def _made(place: Path) -> tuple[Network, list[Event]]:
    model = load_model(packaged_folder())
    return Network(model[0].model, rank=4), read_judged([place / "dam.coverage.jsonl"], place, cutter_of(model))


def test_judgements_become_arrays(place: Path) -> None:
    _, (event,) = _made(place)
    assert event.said.tolist() == [1, 0, 1, 1, 0, 1]
    assert event.whole.tolist() == [1, 0, 1, 0, 0, 1]
    assert event.support.sum() == 4
    row = 4  # the first of south
    words = (event.word_sentence == row).nonzero()[:, 0]
    assert event.missing[words, 0].tolist() == [0, 0, 0, 0, 1][-len(words) :]


def test_the_network_scores_as_the_engine_does(place: Path) -> None:
    """The shipped numbers, put into the network, give the shipped scores."""
    import torch

    network, events = _made(place)
    network = Network(load_model(packaged_folder())[0].model)
    arrays = learned()
    with torch.no_grad():
        for name, layer in network.corrections.items():
            layer.down.copy_(torch.from_numpy(arrays[name + DOWN].copy()))
            layer.up.copy_(torch.from_numpy(arrays[name + UP].copy()))
        for name in ("bonus", "word", "direction", "weights", "intercepts"):
            getattr(network, name).copy_(torch.from_numpy(arrays[f"scoring.{name}"].copy()))
        network.eval()
        chances = torch.sigmoid(network(events[0]).logits).mean(2).numpy()
    reports = [read_event(place, "dam")[name] for name in ("north", "south")]
    sentences = [s for r in reports for s in r.compared()]
    texts = [t for t in (*NORTH, *SOUTH) if t != "…"]
    encodings = load().encode(texts, progress=SILENT)
    table = first_look(sentences, texts, encodings, article_ids=("north", "south"), scoring=fitted())
    judged = np.delete(chances, 3, axis=0)  # the sentence without a word
    assert np.abs(table.score[:3, 1] - judged[:3, 1]).max() < 0.02
    assert np.abs(table.score[3:, 0] - judged[3:, 0]).max() < 0.02


def test_it_learns_and_what_it_learned_can_be_read_back(place: Path) -> None:
    network, events = _made(place)
    network.eval()
    before = float(loss(network, events[0]).detach())
    fit(network, events, epochs=12, told=lambda _: None)
    assert float(loss(network, events[0]).detach()) < 0.8 * before
    arrays = tensors_of(as_safetensors(network))
    assert sum(name.endswith(UP) for name in arrays) == 36
    assert arrays["scoring.weights"].shape == (2, 8)
    assert arrays["scoring.scales"].shape == (2, 2)


def test_a_network_that_learned_nothing_needs_no_other_scale(place: Path) -> None:
    network, events = _made(place)
    assert np.allclose(lines(network, network, events), [[1, 0], [1, 0]], atol=1e-3)


def test_the_command_writes_the_file_and_names_its_checksum(place: Path) -> None:
    out = place / "tuning.safetensors"
    done = CliRunner().invoke(
        main, [str(place / "dam.coverage.jsonl"), "--articles", str(place), "--out", str(out), "--epochs", "1"]
    )
    assert done.exit_code == 0, done.output
    assert "6 judgements of 1 events" in done.output
    assert "SHA-256" in done.output
    assert out.stat().st_size > 1_000_000


def test_the_second_look_is_fitted_on_what_the_first_did_not_learn(place: Path) -> None:
    second = np.random.default_rng(1)
    said = (second.random((400, 2)) < 0.4).astype(float)
    features = second.normal(size=(400, len(WITH_WORDS)))
    features[:, 0] += 2 * said[:, 0]
    features[:, 1] += 2 * said[:, 1]
    look = from_numbers(fit_second(features, said, np.ones(400))["with_words"])
    chances = look.chances(features.astype(np.float32))
    for k in (0, 1):
        assert chances[said[:, k] == 1, k].mean() > chances[said[:, k] == 0, k].mean() + 0.3
    records = read_records([place / "dam.coverage.jsonl"])
    measured_, judged, sure = measured(learned(), records, place)
    assert measured_.shape == (6, len(WITH_WORDS))
    assert judged.tolist() == [[1, 1], [0, 0], [1, 1], [1, 0], [0, 0], [1, 1]]
    assert sure.tolist() == [1] * 6
