"""Whether two encoders lead to the same facts."""

from __future__ import annotations

from pathlib import Path

import pytest

from compare.bench.agreement import _differences, differences, events
from compare.encoders import load_encoder
from compare.pipeline import compare_articles, read_articles
from resources import sample_paths


def test_a_folder_is_an_event_and_ten_are_enough() -> None:
    paths = [Path(f"/saved/{event:02}/{file}.txt") for event in range(25) for file in range(event % 3 + 1)]
    found = events(paths)
    assert 1 < len(found) <= 10
    assert all(len({path.parent for path in files}) == 1 and len(files) > 1 for files in found)


def test_differences_are_told() -> None:
    articles = read_articles(sample_paths()[:3]).articles
    hashing = compare_articles(articles, encoder=load_encoder("hashing"))
    fast = compare_articles(articles, encoder=load_encoder("onnx"))
    assert list(_differences(hashing, hashing)) == []
    told = list(_differences(fast, hashing))
    assert any("only the fast encoder makes a fact" in line for line in told)
    assert any("only the reference encoder makes a fact" in line for line in told)


@pytest.mark.encoder
def test_fast_and_reference_find_the_same_facts() -> None:
    assert differences(sample_paths()) == []
