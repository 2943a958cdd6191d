"""The tasks on pairs of texts, each on a few records whose figures are known."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from compare.errors import AnnotationError
from compare.evaluate import TASKS, evaluate
from compare.options import Options
from tests.compare.evaluate.files import write

if TYPE_CHECKING:
    from pathlib import Path

    from compare.evaluate.result import Result

FIRE = "A warehouse fire in Dunmore killed three dogs and burned for nine hours."
FIRE_SHORT = "A warehouse fire in Dunmore killed three dogs."
OTHER = "Voters in the northern province elected a retired judge."


def run(task: str, folder: Path, *records: dict[str, Any]) -> Result:
    return evaluate(task, [write(folder / "gold.jsonl", *records)], options=Options(encoder="hashing"))


def prop(words: str, label: str, support: list[list[int]]) -> dict[str, Any]:
    start = FIRE.index(words)
    spans = [[start, start + len(words)]]
    return {"sentence": FIRE, "spans": spans, "premise": [OTHER, FIRE_SHORT], "label": label, "support_sents": support}


# -- propositions -----------------------------------------------------------------------------------------------------


def test_parts_of_one_sentence_are_judged_apart(tmp_path: Path) -> None:
    found = prop("A warehouse fire in Dunmore killed three dogs", "e", [[1, 3]])
    lost, clash = prop("burned for nine hours", "n", []), prop("nine hours", "c", [[1, 1]])
    result = run("propositions", tmp_path, found, lost, clash)
    assert result.n == 3
    for name in ("auc", "balanced_accuracy", "f1", "support_hit1"):
        assert result.metrics[name] == 1
        assert name in result.intervals
        assert all(name in figures for figures in result.baselines.values())


def test_spans_that_mark_no_word_are_refused(tmp_path: Path) -> None:
    with pytest.raises(AnnotationError, match="mark no word"):
        run("propositions", tmp_path, {**prop("fire", "e", []), "spans": [[1, 2]]})


# -- spans ------------------------------------------------------------------------------------------------------------


def test_words_without_counterpart_are_counted_both_ways(tmp_path: Path) -> None:
    start = FIRE.index("burned")
    pair = {"a": FIRE, "b": FIRE_SHORT, "unaligned_a": [[start, len(FIRE) - 1]], "unaligned_b": []}
    result = run("spans", tmp_path, pair)
    assert result.n == 1
    assert result.metrics["f1"] == 1
    assert result.metrics["false_alarms"] == 0
    assert result.baselines["containment"]["f1"] == 1
    assert result.baselines["cosine"]["f1"] < 1


def test_where_only_counterparts_are_known_only_false_alarms_count(tmp_path: Path) -> None:
    pair = {"a": FIRE, "b": FIRE_SHORT, "span_a": [[0, 45]], "span_b": [[0, 45]]}
    assert run("spans", tmp_path, pair).json()["metrics"] == {"false_alarms": 0}


# -- conflicts --------------------------------------------------------------------------------------------------------


def pair(a: str, b: str, label: str) -> dict[str, Any]:
    return {"a": a, "b": b, "label": label, "score": None}


def test_a_clash_of_numbers_is_called_and_nothing_else(tmp_path: Path) -> None:
    records = (
        pair(FIRE_SHORT, FIRE_SHORT.replace("three", "five"), "refutes"),
        pair(FIRE_SHORT, FIRE_SHORT, "supports"),
        pair(FIRE_SHORT, OTHER, "nei"),
    )
    result = run("conflicts", tmp_path, *records)
    assert result.n == 2
    expected = {"precision": 1, "recall": 1, "f1": 1, "false_alarms": 0, "unrelated_alarms": 0}
    assert dict(result.metrics) == expected
    assert result.baselines["containment"]["recall"] == 1


def test_an_overlooked_clash_is_a_mistake(tmp_path: Path) -> None:
    result = run("conflicts", tmp_path, pair(FIRE_SHORT, OTHER, "refutes"), pair(FIRE, FIRE, "supports"))
    assert [m.given for m in result.mistakes] == ["no clash"]
    assert result.metrics["recall"] == 0


# -- pairs ------------------------------------------------------------------------------------------------------------


def test_graded_pairs_are_ranked(tmp_path: Path) -> None:
    grades = ((FIRE, 5.0), (FIRE_SHORT, 3.0), (OTHER, 0.0))
    result = run("pairs", tmp_path, *({"a": FIRE, "b": b, "label": None, "score": s} for b, s in grades))
    assert result.metrics["spearman"] == pytest.approx(1)
    assert result.baselines["token_set"]["pearson"] > 0.5


def test_labelled_pairs_are_told_apart(tmp_path: Path) -> None:
    result = run("pairs", tmp_path, pair(FIRE, FIRE, "strengthen"), pair(FIRE, OTHER, "unrelated"))
    assert {name: result.metrics[name] for name in ("auc", "f1")} == {"auc": 1, "f1": 1}


def test_grades_and_labels_are_not_mixed(tmp_path: Path) -> None:
    with pytest.raises(AnnotationError, match=r"line 2: .*pooled"):
        run("pairs", tmp_path, pair(FIRE, OTHER, "unrelated"), {**pair(FIRE, FIRE, ""), "score": 5})


# -- segmentation -----------------------------------------------------------------------------------------------------


def test_a_sentence_is_right_when_both_ends_are(tmp_path: Path) -> None:
    sentences = ["Mr. Orme sat down.", "“It rained.", "Then it stopped,” he said."]
    result = run("segmentation", tmp_path, {"text": " ".join(sentences), "sentences": sentences})
    assert result.n == 3
    assert result.metrics["f1"] == 1
    assert result.baselines["capitals"] == {
        "f1": pytest.approx(4 / 7),
        "precision": 0.5,
        "recall": pytest.approx(2 / 3),
    }


def test_sentences_of_an_event_are_found_in_its_articles(tmp_path: Path) -> None:
    sentences = ["The bridge shook.", "Nobody fell."]
    articles = [
        {"outlet": "a", "file": "a.txt", "sentences": sentences},
        {"outlet": "b", "file": "b.txt", "sentences": ["Not in the text."]},
        {"outlet": "c", "file": "c.txt"},
    ]
    (tmp_path / "meta.json").write_text(json.dumps({"articles": articles}), encoding="utf-8")
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text("A title\n\nThe bridge shook. Nobody fell.", encoding="utf-8")
    result = evaluate("segmentation", [tmp_path / "meta.json"])
    assert result.n == 2
    assert result.metrics["f1"] == 1  # the title is no sentence that anyone judged


def test_sentences_that_are_not_in_the_text_are_refused(tmp_path: Path) -> None:
    with pytest.raises(AnnotationError, match=r"line 1: .*do not stand"):
        run("segmentation", tmp_path, {"text": "One. Two.", "sentences": ["Two.", "One."]})


# -- all of them ------------------------------------------------------------------------------------------------------


def test_the_same_files_give_the_same_object(tmp_path: Path) -> None:
    records = [pair(FIRE_SHORT, FIRE_SHORT.replace("three", n), "refutes") for n in ("three", "five", "six")]
    assert run("conflicts", tmp_path, *records).json(worst=9) == run("conflicts", tmp_path, *records).json(worst=9)


@pytest.mark.parametrize("task", [name for name, task in TASKS.items() if not task.own])
def test_a_task_without_data_of_its_own_asks_for_a_file(task: str) -> None:
    with pytest.raises(AnnotationError, match="Name a file"):
        evaluate(task)
