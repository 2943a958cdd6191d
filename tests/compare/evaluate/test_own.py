"""The annotated data that comes with the program, and what the engine reaches on it and on other data of the kind."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from compare.evaluate import evaluate, own_folder
from compare.pipeline import read_articles
from resources import sample_paths
from tests.house.source import ROOT

if TYPE_CHECKING:
    from compare.evaluate.result import Result

BENCH = ROOT.parent / "shared" / "bench"


@pytest.fixture(scope="module")
def coverage() -> Result:
    return evaluate("coverage")


def test_every_sentence_stands_in_the_sample_event() -> None:
    texts = {Path(a.source.path).name: " ".join(a.text.split()) for a in read_articles(sample_paths()).articles}
    meta = json.loads((own_folder() / "dam" / "meta.json").read_text(encoding="utf-8"))
    assert len(meta["articles"]) == len(texts)
    for article in meta["articles"]:
        assert not [s for s in article["sentences"] if s not in texts[article["file"]]]


def test_marked_words_are_whole_words() -> None:
    """Catch offsets that slipped when a sentence was edited."""
    meta = json.loads((own_folder() / "dam" / "meta.json").read_text(encoding="utf-8"))
    sentences = {a["outlet"]: a["sentences"] for a in meta["articles"]}
    labels: Counter[str] = Counter()
    for line in (own_folder() / "dam.coverage.jsonl").read_text(encoding="utf-8").splitlines():
        judged = json.loads(line)
        labels[judged["label"]] += 1
        text = sentences[judged["a"]][judged["i"]]
        for start, end in judged["missing"]:
            assert not text[start - 1 : start].isalnum(), text[start:end]
            assert not text[end : end + 1].isalnum(), text[start:end]
        if judged["conflict"]:
            assert judged["conflict"]["a_text"] in text
            assert judged["conflict"]["b_text"] in sentences[judged["b"]][judged["conflict"]["b_index"]]
    assert min(labels[label] for label in ("reported", "partly", "absent")) >= 12


def test_sentences_are_found_in_news_prose() -> None:
    result = evaluate("segmentation")
    assert result.n > 100
    assert result.metrics["f1"] >= 0.955
    assert result.metrics["f1"] > max(b["f1"] for b in result.baselines.values()) + 0.1


@pytest.mark.encoder
def test_the_sample_event_is_judged_well(coverage: Result) -> None:
    assert coverage.metrics["said_auc"] > 0.92
    assert coverage.metrics["said_auc"] > coverage.baselines["cosine"]["said_auc"]
    assert coverage.metrics["full_auc"] > coverage.baselines["cosine"]["full_auc"]
    assert coverage.metrics["conflict_precision"] == 1


@pytest.mark.encoder
def test_the_same_run_gives_the_same_object(coverage: Result) -> None:
    assert evaluate("coverage").json(worst=50) == coverage.json(worst=50)


@pytest.mark.encoder
@pytest.mark.skipif(not BENCH.is_dir(), reason="The annotated real events are not there.")
def test_real_events_are_judged_better_than_by_plain_similarity() -> None:
    paths = sorted((BENCH / "coverage").glob("*.coverage.jsonl"))
    result = evaluate("coverage", paths, articles=BENCH.parent / "articles")
    best = {name: max(b[name] for b in result.baselines.values()) for name in result.baselines["cosine"]}
    for name in ("said_auc", "absent_f1", "full_auc", "macro_f1", "missing_f1", "support_hit1"):
        assert result.metrics[name] > best[name], name
