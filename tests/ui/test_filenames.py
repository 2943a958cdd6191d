"""Names for files are plain, and kinds follow the table of readers."""

from __future__ import annotations

from pathlib import Path

import pytest

from compare.readers import formats
from resources import sample_paths
from tests.compare.making import article
from ui.filenames import PROJECT_SUFFIX, article_kinds, file_name, is_sample, project_kind


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Ferry strikes pier, 14 injured", "ferry-strikes-pier-14-injured"),
        ("../../etc/passwd", "etc-passwd"),
        ("‘Zürich’: 100 %?", "zürich-100"),
        ("\x00\u202e/\\", "comparison"),
        ("", "comparison"),
        ("x" * 300, "x" * 60),
    ],
)
def test_any_words_become_a_name(words: str, name: str) -> None:
    assert file_name(words) == name


def test_every_format_can_be_chosen() -> None:
    kinds = article_kinds()

    assert [k.suffixes for k in kinds[1:-1]] == [tuple(ends) for _, ends in formats()]
    assert {s for _, ends in formats() for s in ends} | {PROJECT_SUFFIX} == set(kinds[0].suffixes)
    assert project_kind().suffixes == (PROJECT_SUFFIX,)


def test_the_sample_event_is_told_from_other_files() -> None:
    assert is_sample(article("A", "B", ["C."], path=str(sample_paths()[0])))
    assert not is_sample(article("A", "B", ["C."], path=str(Path("elsewhere") / sample_paths()[0].name)))
