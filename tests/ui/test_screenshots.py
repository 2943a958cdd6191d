"""Pictures of the window for eyes, in screenshots/: sizes, themes and numbers of articles, with the real encoder."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from resources import sample_paths
from ui.pictures import Picture, draw

FOLDER = Path(__file__).resolve().parents[2] / "screenshots"
SIZES = ((1366, 768), (1920, 1080), (2560, 1440))
THEMES = ("light", "dark", "contrast")


@pytest.mark.encoder
@pytest.mark.usefixtures("qtbot")
def test_the_sample_event_in_every_size_and_theme() -> None:
    wanted = [
        Picture(FOLDER / f"sample-{look}-{width}x{height}.png", size=(width, height), theme=look)
        for look in THEMES
        for width, height in SIZES
    ]

    assert draw((), wanted, sample=True) == []

    for picture in wanted:
        image = QImage(str(picture.path))
        assert (image.width(), image.height()) == picture.size
        assert len({image.pixel(x, 400) for x in range(0, image.width(), 7)}) > 10


@pytest.mark.encoder
@pytest.mark.usefixtures("qtbot")
def test_two_articles_on_a_fine_screen() -> None:
    picture = Picture(FOLDER / "two-articles-fine.png", size=(1280, 800), scale=2.0)

    assert draw(sample_paths()[2:4], [picture]) == []

    assert QImage(str(picture.path)).width() == 2560


@pytest.mark.usefixtures("qtbot")
def test_the_empty_window(tmp_path: Path) -> None:
    assert draw((), [Picture(tmp_path / "empty.png", size=(1024, 700))], encoder="hashing") == []
    assert QImage(str(tmp_path / "empty.png")).width() == 1024


@pytest.mark.usefixtures("qtbot")
def test_a_picture_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")

    problems = draw((), [Picture(tmp_path / "file" / "x.png")], encoder="hashing")

    assert len(problems) == 1
    assert "x.png" in problems[0]
