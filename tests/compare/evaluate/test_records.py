"""Files of annotated data: what is read, and how a mistake in one is named."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from compare.errors import AnnotationError
from compare.evaluate import evaluate
from compare.evaluate.events import read_event
from compare.evaluate.records import read_records
from compare.model import Span
from compare.options import Options
from tests.compare.evaluate.files import write

if TYPE_CHECKING:
    from collections.abc import Callable

    from compare.evaluate.records import Record

SOUND = {"text": "Two words", "many": ["One.", "?"], "i": 2, "on": [[0, 3]], "votes": [[4, 1], 2], "grade": 2.5}


@pytest.fixture
def record(tmp_path: Path) -> Record:
    return read_records([write(tmp_path / "a.jsonl", {}, SOUND)])[1]


def test_a_line_gives_what_it_holds(record: Record) -> None:
    assert record.line == 2
    assert record.text("text") == "Two words"
    assert record.texts("many") == ("One.", "?")
    assert record.whole("i", below=3) == 2
    assert record.wholes("votes") == (4, 2)
    assert record.spans("on", within="abc") == (Span(0, 3),)
    assert record.score("grade") == 2.5
    assert not record.has("nothing")


WRONG: dict[str, Callable[[Record], Any]] = {
    "There is no “label”": lambda r: r.text("label"),
    "“i” is no text": lambda r: r.text("i"),
    "“text” is no list": lambda r: r.texts("text"),
    "“votes” is no list of texts": lambda r: r.texts("votes"),
    "“i” says 2, but there are only 2": lambda r: r.whole("i", below=2),
    "“text” holds something that is no number": lambda r: r.whole("text"),
    "“on” says 3, but there are only 3": lambda r: r.spans("on", within="ab"),
    "“many” holds something that is no pair": lambda r: r.spans("many", within="abcdef"),
    "“votes” holds an empty span": lambda r: r.spans("votes", within="abcdef"),
    "“text” is none of yes, no": lambda r: r.choice("text", ("yes", "no")),
    "“text” is no number": lambda r: r.score("text"),
}


@pytest.mark.parametrize("reason", WRONG)
def test_a_mistake_names_file_line_and_reason(record: Record, reason: str) -> None:
    with pytest.raises(AnnotationError, match=r"a\.jsonl, line 2: ") as raised:
        WRONG[reason](record)
    assert reason in str(raised.value)


BAD_FILES = {
    "line 2: This is no JSON at column 1": b'{"a": 1}\n?\n',
    "line 1: The line is no JSON object": b"[1, 2]\n",
    "This is no JSON": b"[" * 100_000,
    "The file is empty": b"\n \n",
    "The file is no UTF-8 text": "{\u201ca\u201d: 1}".encode("utf-16"),
}


@pytest.mark.parametrize("reason", BAD_FILES)
def test_a_garbled_file_is_named(tmp_path: Path, reason: str) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_bytes(BAD_FILES[reason])
    with pytest.raises(AnnotationError, match=r"bad\.jsonl") as raised:
        read_records([path])
    assert reason in str(raised.value)


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.jsonl", tmp_path):
        with pytest.raises(AnnotationError, match="cannot be read") as raised:
            read_records([path])
        assert raised.value.source == str(path)


def test_half_a_character_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "half.jsonl"
    path.write_text('{"text": "a \\ud800 b"}', encoding="utf-8")
    with pytest.raises(AnnotationError, match="is no text"):
        read_records([path])[0].text("text")


def test_files_are_pooled_and_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one, two = write(tmp_path / "1.jsonl", {"n": 1}), write(tmp_path / "2.jsonl", {"n": 2}, {"n": 3})
    monkeypatch.chdir(tmp_path)
    records = read_records([two, one, Path("2.jsonl")])
    assert [r.whole("n") for r in records] == [2, 3, 1]


def test_line_separators_within_a_text_end_no_record(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "one\u2028two\x85"}\r\n{"text": "three"}', encoding="utf-8")
    assert [r.text("text") for r in read_records([path])] == ["one\u2028two\x85", "three"]


BAD_EVENTS = {
    "no list of the reports": {"articles": "none"},
    "has no outlet or no sentences": {"articles": [{"outlet": "a", "sentences": ["A b."]}, {"outlet": "b"}]},
    "has no words": {"articles": [{"outlet": "a", "sentences": ["?"]}]},
    "each of its own outlet": {"articles": [{"outlet": "a", "sentences": ["A b."]}] * 2},
}


@pytest.mark.parametrize("reason", BAD_EVENTS)
def test_a_bad_event_is_named(tmp_path: Path, reason: str) -> None:
    (tmp_path / "events" / "e").mkdir(parents=True)
    (tmp_path / "events" / "e" / "meta.json").write_text(json.dumps(BAD_EVENTS[reason]), encoding="utf-8")
    with pytest.raises(AnnotationError, match=reason) as raised:
        read_event(tmp_path, "e")
    assert raised.value.source.endswith("meta.json")


@pytest.mark.parametrize("name", ["gone", "../e", "..", f"a{os.sep}b"])
def test_an_event_that_is_not_there_is_named(tmp_path: Path, name: str) -> None:
    with pytest.raises(AnnotationError, match=r"no (event|name)"):
        read_event(tmp_path, name)


@pytest.mark.parametrize("task", ["coverage", "propositions", "spans", "conflicts", "pairs", "segmentation"])
def test_a_file_of_another_kind_is_refused(tmp_path: Path, task: str) -> None:
    path = write(tmp_path / "strange.jsonl", {"name": "A", "size": 3})
    with pytest.raises(AnnotationError, match=r"strange.jsonl, line 1: There is no “"):
        evaluate(task, [path], options=Options(encoder="hashing"))
