"""Tests of ui.screenshots and ui.pictures: every view is drawn in its size, and what cannot be is named."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from compare.pipeline import read_articles
from ui.pictures import Picture, draw
from ui.screenshots import MANY, SIZES, VIEWS, View, main, right_to_left, several, take_all

if TYPE_CHECKING:
    from pathlib import Path

SMALL = (("light", 1366, 768),)


def view(name: str) -> View:
    """Give a view by its name."""
    return next(v for v in VIEWS if v.name == name)


def test_every_look_and_number_of_articles_is_among_the_views() -> None:
    assert set(view("five").looks) == {(t, *s) for t, s in product(("light", "dark", "contrast"), SIZES)}
    assert {"empty", "two", "five", "twelve", "right-to-left"} <= {v.name for v in VIEWS}
    assert len({v.name for v in VIEWS}) == len(VIEWS)


def test_twelve_reports_of_one_event_have_names_and_words_of_their_own(tmp_path: Path) -> None:
    paths = several(MANY, tmp_path)

    articles = read_articles(paths).articles

    assert len(paths) == len({a.outlet for a in articles}) == len({a.text for a in articles}) == MANY
    assert min(a.words() for a in articles) > 100


def test_the_arabic_reports_are_set_from_the_right(tmp_path: Path) -> None:
    articles = read_articles(right_to_left(tmp_path)).articles

    assert [a.language for a in articles] == ["ar"] * 3
    assert all(len(a.text) > 300 for a in articles)


@pytest.mark.usefixtures("qtbot")
def test_views_are_drawn_in_their_sizes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = [View(v.name, v.files, SMALL, v.before) for v in VIEWS if v.name in ("empty", "two", "five-search")]
    monkeypatch.setattr("ui.screenshots.VIEWS", tuple(chosen))

    assert take_all(tmp_path / "new", encoder="hashing") == []

    drawn = {path.name: QImage(str(path)) for path in (tmp_path / "new").iterdir()}
    assert set(drawn) == {f"{v.name}-light-1366x768.png" for v in chosen}
    for name, image in drawn.items():
        assert (image.width(), image.height()) == (1366, 768)
        assert len({image.pixel(x, y) for x in range(0, 1366, 7) for y in range(0, 768, 7)}) > 30, name


@pytest.mark.usefixtures("qtbot")
def test_the_command_draws_what_is_named(tmp_path: Path) -> None:
    assert main([str(tmp_path), "--only", "empty"]) == 0

    assert {p.name for p in tmp_path.iterdir()} == {f"empty-{t}-{w}x{h}.png" for t, w, h in view("empty").looks}


@pytest.mark.usefixtures("qtbot")
def test_a_picture_for_a_fine_screen_has_more_pixels(tmp_path: Path) -> None:
    picture = Picture(tmp_path / "fine.png", size=(800, 600), scale=2.0)

    assert draw((), [picture], encoder="hashing") == []
    assert QImage(str(picture.path)).width() == 1600


@pytest.mark.usefixtures("qtbot")
def test_a_picture_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")

    problems = draw((), [Picture(tmp_path / "file" / "x.png")], encoder="hashing")

    assert len(problems) == 1
    assert "x.png" in problems[0]
