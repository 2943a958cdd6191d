"""Judgements come out of the file as they went in; what nobody could have judged is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compare import judging
from compare.model import Coverage
from compare.store import open_project, save_project
from tests.compare import making
from tests.compare.store.spoiling import refusal, tamper
from tests.compare.test_judging import at, findings, ids, named, walk

if TYPE_CHECKING:
    from pathlib import Path

    from compare.comparison import Comparison


def judged(computed: Comparison) -> Comparison:
    """Give a comparison with one judgement of every kind."""
    cracks, post = named(computed, "cracks"), ids(computed)["Evening Post"]
    mayor, trains = named(computed, "mayor"), named(computed, "trains")
    one, other = at(computed, "Coast Wire", 2), at(computed, "Evening Post", 4)
    made = [
        judging.confirm(computed, cracks, post),
        judging.reject(computed, trains, post),
        judging.confirm(computed, named(computed, "gust"), post, state=Coverage.ABSENT),
        judging.link(computed, one, other),
        judging.unlink(computed, other, one),
        judging.merge(computed, [cracks, mayor]),
        judging.split(computed, trains, [trains.key.sentence]),
        judging.relabel(computed, trains, "“Trains” – none"),
        judging.note(computed, trains, "Ask.\nThen write."),
        judging.bookmark(computed, trains, kept=True),
    ]
    return judging.apply(computed, made)


def test_judgements_are_there_after_opening(tmp_path: Path) -> None:
    path, before = tmp_path / "judged.crossread", judged(making.three())
    save_project(before, path)

    opened = open_project(path)

    assert opened.judged.judgements == before.judged.judgements
    assert opened.facts == making.three().facts  # the program's own findings are what the file holds
    again = judging.apply(opened, opened.judged.judgements)
    assert findings(again) == findings(before)
    assert judging.apply(again, ()).judged.judgements == ()


def test_a_file_from_before_judgements_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "old.crossread"
    save_project(making.three(), path)
    later = (
        "DROP TABLE judgements",
        "ALTER TABLE paragraphs DROP COLUMN found",
        "ALTER TABLE articles DROP COLUMN number",
    )
    tamper(path, *later, "PRAGMA user_version = 1")
    assert open_project(path).facts == making.three().facts


@pytest.mark.parametrize("seed", range(12))
def test_any_judgements_come_back(tmp_path: Path, seed: int) -> None:
    computed = making.three()
    before = judging.apply(computed, walk(computed, seed=seed, steps=15))
    save_project(before, tmp_path / "walk.crossread")
    opened = open_project(tmp_path / "walk.crossread")
    assert findings(judging.apply(opened, opened.judged.judgements)) == findings(before)


def test_a_file_without_judgements_has_none(tmp_path: Path) -> None:
    save_project(making.three(), tmp_path / "plain.crossread")
    assert open_project(tmp_path / "plain.crossread").judged.judgements == ()


@pytest.mark.parametrize(
    "change",
    [
        "judgements SET kind = 'deleted'",
        "judgements SET content = '['",
        "judgements SET content = '[]'",
        "judgements SET content = '{}'",
        "judgements SET content = replace(content, '\"start\": ', '\"start\": -')",
        'judgements SET content = replace(content, \'"start": \', \'"start": 0.5, "x": \')',
        "judgements SET content = replace(content, '\"reported\"', '\"lied\"') WHERE kind = 'confirmed'",
        "judgements SET content = replace(content, 'true', '1') WHERE kind = 'bookmarked'",
        "judgements SET content = replace(content, '\"one\"', '\"two\"') WHERE kind = 'linked'",
        "judgements SET content = replace(content, '\"facts\"', '\"fact\"') WHERE kind = 'merged'",
        "judgements SET position = 99 WHERE position = 2",
    ],
)
def test_what_nobody_could_have_judged_is_refused(tmp_path: Path, change: str) -> None:
    path = tmp_path / "judged.crossread"
    save_project(judged(making.three()), path)
    tamper(path, f"UPDATE {change}")
    assert "damaged" in refusal(path).message
