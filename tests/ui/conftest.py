"""The whole program for a test: the real window, worker and files; only the questions are answered from a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ui.app import App
from ui.ask import Answers
from ui.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Give preferences of the test's own, with the encoder that needs no weights."""
    kept = Settings(tmp_path / "preferences")
    kept.change(options={"encoder": "hashing"}, reduced_motion=True)
    return kept


@pytest.fixture
def answers() -> Answers:
    """Give the list of answers that the program will get to its questions."""
    return Answers()


@pytest.fixture
def app(qapp: QApplication, qtbot: QtBot, settings: Settings, answers: Answers) -> Iterator[App]:
    """Give the running program with its window on (an invisible) screen."""
    running = App(qapp, settings=settings, ask=answers)
    running.window.resize(1366, 768)
    running.window.show()
    qtbot.waitExposed(running.window)
    yield running
    running.documents.unsaved = False
    running.window.close()
    running.close()
    assert not answers.prepared, f"Never asked for: {answers.prepared}"
