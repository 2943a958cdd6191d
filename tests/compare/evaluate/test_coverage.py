"""Task coverage on a small event: what is counted, what is left out, what the figures mean."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

import pytest

from compare.errors import AnnotationError
from compare.evaluate import evaluate
from compare.options import Options
from tests.compare.evaluate.files import write

if TYPE_CHECKING:
    from pathlib import Path

    from compare.evaluate.result import Result

WIRE = [
    "A freighter ran aground off Skerrow Point on Sunday night.",
    "Seven sailors were rescued by helicopter.",
    "Divers will inspect the torn hull on Wednesday.",
    "It was a night to remember.",
]
PAPER = [
    "A freighter ran aground off Skerrow Point on Sunday night.",
    "Nine sailors were rescued by helicopter.",
    "The village bakery opened early and handed out bread.",
]
NAMES = (
    "said_auc absent_f1 absent_precision said_f1 full_auc macro_f1 missing_f1 support_hit1 support_hit3 "
    "conflict_precision conflict_recall"
).split()


def judged(i: int, label: str, **more: Any) -> dict[str, Any]:
    standard = {"support": [], "missing": [], "conflict": None, "confidence": "high", "note": ""}
    return {"event": "ship", "a": "wire", "i": i, "b": "paper", "label": label, **standard, **more}


GOLD = (
    judged(0, "reported", support=[0]),
    judged(1, "conflicting", support=[1], conflict={"b_index": 1, "a_text": "Seven", "b_text": "Nine"}),
    judged(2, "absent"),
    judged(3, "none", b=None),
    judged(0, "reported", a="paper", b="wire", support=[0]),
    judged(2, "absent", a="paper", b="wire"),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder of one event."""
    (tmp_path / "ship").mkdir()
    articles = [{"outlet": "wire", "sentences": WIRE}, {"outlet": "paper", "sentences": PAPER}]
    (tmp_path / "ship" / "meta.json").write_text(json.dumps({"articles": articles}), encoding="utf-8")
    return tmp_path


def run(folder: Path, *records: dict[str, Any]) -> Result:
    path = write(folder / "ship.coverage.jsonl", *records)
    return evaluate("coverage", [path], articles=folder, options=Options(encoder="hashing"))


def test_sentences_said_word_for_word_and_not_at_all(folder: Path) -> None:
    result = run(folder, *GOLD)
    assert result.n == 5
    assert set(NAMES) <= set(result.metrics)
    assert set(NAMES) <= set(result.intervals)
    assert result.metrics["said_auc"] == 1
    assert result.metrics["absent_f1"] == 1
    assert result.metrics["support_hit1"] == 1
    assert result.metrics["conflict_recall"] == 1
    assert result.metrics["conflict_precision"] == 1
    assert math.isnan(result.metrics["missing_f1"])  # no sentence is partly reported
    assert result.json()["metrics"]["missing_f1"] is None


def test_every_figure_has_its_baselines(folder: Path) -> None:
    result = run(folder, *GOLD, judged(1, "partly", support=[1], missing=[[0, 5]]))
    assert list(result.baselines) == ["cosine", "containment", "token_set"]
    for figures in result.baselines.values():
        assert set(NAMES) <= set(figures)


def test_missing_words_are_counted_word_by_word(folder: Path) -> None:
    result = run(folder, judged(1, "partly", support=[1], missing=[[0, 5]]))
    assert result.baselines["containment"]["missing_f1"] == 1  # “Seven” is the one word that does not occur
    assert result.baselines["cosine"]["missing_precision"] == pytest.approx(1 / 4)


def test_files_of_one_event_are_pooled(folder: Path) -> None:
    paths = [write(folder / f"{n}.jsonl", record) for n, record in enumerate(GOLD)]
    pooled = evaluate("coverage", paths, articles=folder, options=Options(encoder="hashing"))
    assert pooled.json() == run(folder, *GOLD).json()


def test_the_table_of_confidence_counts_every_judgement(folder: Path) -> None:
    reliability = run(folder, *GOLD).json()["reliability"]
    assert sum(b["n"] for b in reliability) == 5
    top = reliability[-1]
    assert top["said"] == top["reported"] == top["found"] == 1
    assert all(b["low"] <= b["score"] <= b["high"] for b in reliability)


def test_a_mistake_shows_both_texts(folder: Path) -> None:
    result = run(folder, judged(0, "absent"), judged(2, "absent"))
    assert [m.expected for m in result.mistakes] == ["absent"]
    assert result.mistakes[0].texts == (WIRE[0], f"paper 0: {PAPER[0]}")
    assert len(result.json(worst=5)["mistakes"]) == 1


WRONG = {
    "“a” is none of wire, paper": judged(0, "absent", a="radio"),
    "“b” is none of paper": judged(0, "absent", b="wire"),
    "There is no “b”": judged(0, "absent", b=None),
    "“i” says 9": judged(9, "absent"),
    "“support” says 3": judged(0, "reported", support=[3]),
    "“missing” says 999": judged(0, "partly", missing=[[0, 999]]),
    "“label” is none of": judged(0, "maybe"),
}


@pytest.mark.parametrize("reason", WRONG)
def test_a_wrong_line_is_named(folder: Path, reason: str) -> None:
    with pytest.raises(AnnotationError, match=r"ship.coverage.jsonl, line 2: ") as raised:
        run(folder, GOLD[0], WRONG[reason])
    assert reason in str(raised.value)


def test_a_file_that_judges_nothing_is_refused(folder: Path) -> None:
    with pytest.raises(AnnotationError, match="No line"):
        run(folder, judged(3, "none", b=None))
