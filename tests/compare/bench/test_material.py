"""What is compared in a measurement: sizes as typed, and articles whose sentences differ."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest

from compare.bench.material import AS_THEY_ARE, Size, make_articles, read_material, read_sizes, write_articles
from compare.errors import OptionError
from compare.pipeline import read_articles
from compare.segment import segment
from resources import sample_paths

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def material() -> tuple[tuple[str, ...], ...]:
    return read_material(sample_paths())


def test_sizes_are_read_as_they_are_typed() -> None:
    assert read_sizes("2x30, 1000x50,all,2x30") == (Size(2, 30), Size(1000, 50), AS_THEY_ARE)
    assert [str(size) for size in read_sizes("5x40,all")] == ["5x40", "all"]


@pytest.mark.parametrize("text", ["", "5", "1x40", "5x0", "5x", "x", "-2x3", "2x3x4", "5x40;2x3", "100000x2", "ALL"])
def test_no_size_says_how_one_looks(text: str) -> None:
    with pytest.raises(OptionError, match="is no size") as caught:
        read_sizes(text)
    assert "5x40" in caught.value.hint


def test_the_sample_has_distinct_sentences(material: tuple[tuple[str, ...], ...]) -> None:
    sentences = [sentence for article in material for sentence in article]
    assert len(material) == 5
    assert len(sentences) == len(set(sentences)) > 100
    assert make_articles(AS_THEY_ARE, material) == material


def test_too_few_sentences_are_no_material(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("One sentence is all there is here.\n")
    with pytest.raises(OptionError, match="too few sentences"):
        read_material([tmp_path / "one.txt", tmp_path / "missing.txt"])


@pytest.mark.parametrize("size", [Size(2, 30), Size(5, 40), Size(30, 50)])
def test_articles_have_their_size_and_every_sentence_differs(material: tuple[tuple[str, ...], ...], size: Size) -> None:
    articles = make_articles(size, material)
    assert [len(article) for article in articles] == [size.sentences] * size.articles
    sentences = [sentence for article in articles for sentence in article]
    assert len(set(sentences)) > 0.99 * len(sentences)
    assert make_articles(size, material) == articles


def test_outlets_of_one_event_tell_the_same_things(material: tuple[tuple[str, ...], ...]) -> None:
    articles = make_articles(Size(12, 50), material)
    ends = [{" ".join(sentence.split()[-4:]) for sentence in article} for article in articles]
    assert min(len(a & b) for a, b in combinations(ends, 2)) > 5


def test_the_program_reads_what_was_written(material: tuple[tuple[str, ...], ...], tmp_path: Path) -> None:
    articles = make_articles(Size(6, 40), material)
    write_articles(articles, tmp_path)
    opened = read_articles(sorted(tmp_path.iterdir()))
    assert not opened.problems
    counts = [len(segment(article)) for article in opened.articles]
    assert all(abs(count - 40) <= 4 for count in counts)
