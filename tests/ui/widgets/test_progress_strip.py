"""The progress card comes only for work that lasts, says the stage, and goes when the work ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from compare.progress import Stage
from ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(900, 600)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def strip(page: QWidget) -> ProgressStrip:
    return ProgressStrip(page)


def test_quick_work_shows_nothing(strip: ProgressStrip, qtbot: QtBot) -> None:
    strip.begin("Reading …")
    strip.end()

    assert strip.isHidden()
    strip.begin("Reading …")
    qtbot.waitUntil(lambda: not strip.isHidden(), timeout=2_000)


def test_the_stage_and_how_far_it_is(strip: ProgressStrip) -> None:
    bar = strip.findChild(QProgressBar)
    strip.begin("Comparing …")
    strip.tell(Stage.ENCODING, 3, 10)

    assert strip.stage.text() == "Encoding sentences …"
    assert (bar.value(), bar.maximum()) == (3, 10)
    strip.tell(Stage.GROUPING, 0, 1)
    assert bar.maximum() == 0


def test_files_are_counted(strip: ProgressStrip) -> None:
    strip.begin("Reading files …")
    strip.tell(Stage.READING, 0, 46)
    assert strip.stage.text() == "Reading 1 of 46 files …"
    strip.tell(Stage.READING, 11, 46)
    assert strip.stage.text() == "Reading 12 of 46 files …"
    strip.tell(Stage.READING, 46, 46)
    assert strip.stage.text() == "Reading 46 of 46 files …"
    strip.tell(Stage.READING, 0, 1)
    assert strip.stage.text() == "Reading files …"


def test_it_can_be_stopped(strip: ProgressStrip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(strip.stopped):
        qtbot.mouseClick(strip.findChild(QPushButton), Qt.MouseButton.LeftButton)


def test_it_stays_inside_the_page(strip: ProgressStrip, page: QWidget, qtbot: QtBot) -> None:
    strip.begin("Comparing …")
    qtbot.waitUntil(lambda: not strip.isHidden(), timeout=2_000)
    for width, height in ((900, 600), (500, 300), (1600, 900)):
        page.resize(width, height)
        assert page.rect().contains(strip.geometry())
