"""Messages reach the person by one road: problems stay until they are dismissed, pleasant words pass."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from compare.errors import ReadError
from ui.notices import Level, Notice, NoticeBar, Notices, Offer, Topic, visible

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def notices() -> Notices:
    return Notices()


@pytest.fixture
def bar(notices: Notices, qtbot: QtBot) -> NoticeBar:
    made = NoticeBar(notices)
    qtbot.addWidget(made)
    return made


def words(bar: NoticeBar) -> str:
    return next(label.text() for label in bar.findChildren(QLabel))


def button(bar: NoticeBar, text: str) -> QPushButton:
    return next(b for b in bar.findChildren(QPushButton) if b.text() == text)


def test_a_problem_is_shown_with_what_to_do(notices: Notices, bar: NoticeBar) -> None:
    notices.problem("The disk is full.", "Make room.")

    assert not bar.isHidden()
    assert words(bar) == "The disk is full. Make room."
    assert notices.history == [Notice("The disk is full.", "Make room.", Level.PROBLEM)]


def test_a_long_notice_is_never_higher_than_its_words(notices: Notices, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    bar = NoticeBar(notices)
    column.addWidget(bar)
    column.addWidget(QPlainTextEdit(), stretch=1)
    window.resize(1100, 600)
    window.show()
    qtbot.waitExposed(window)

    notices.problem("These reports seem to be of two events that share hardly a fact: the first two and the others.")

    assert bar.height() < 4 * bar.fontMetrics().lineSpacing()


def test_pleasant_words_do_not_push_the_page_down(notices: Notices, bar: NoticeBar) -> None:
    notices.info("Saved.")

    assert bar.isHidden()
    assert notices.history[0].passing


def test_the_newest_comes_first_and_the_others_wait(notices: Notices, bar: NoticeBar, qtbot: QtBot) -> None:
    notices.problem("One.")
    notices.problem("Two.")
    notices.problem("Two.")
    assert words(bar).startswith("Two.")
    assert "1 more" in words(bar)

    qtbot.mouseClick(button(bar, "✕"), Qt.MouseButton.LeftButton)
    assert words(bar) == "One."
    qtbot.mouseClick(button(bar, "✕"), Qt.MouseButton.LeftButton)
    assert bar.isHidden()


def test_details_open_on_request(notices: Notices, bar: NoticeBar, qtbot: QtBot) -> None:
    notices.faults(
        [ReadError("It is empty.", source="a.txt"), ReadError("It is locked.", hint="Unlock it.", source="b.pdf")]
    )
    details = bar.findChild(QPlainTextEdit)
    assert details.isHidden()

    qtbot.mouseClick(button(bar, "Details"), Qt.MouseButton.LeftButton)

    assert not details.isHidden()
    assert details.toPlainText().splitlines() == ["a.txt: It is empty.", "b.pdf: It is locked. Unlock it."]


def test_one_fault_needs_no_details(notices: Notices) -> None:
    notices.faults([ReadError("It is empty.", hint="Open another.", source="/long/way/to/a.txt")])

    assert notices.history == [Notice("a.txt: It is empty.", "Open another.", Level.PROBLEM)]


def test_an_offer_is_taken_once(notices: Notices, bar: NoticeBar, qtbot: QtBot) -> None:
    taken: list[str] = []
    notices.info("Removed.", offers=[Offer("Put back", lambda: taken.append("back"))])

    qtbot.mouseClick(button(bar, "Put back"), Qt.MouseButton.LeftButton)

    assert taken == ["back"]
    assert bar.isHidden()


def test_names_of_files_cannot_steer_the_screen(notices: Notices, bar: NoticeBar) -> None:
    notices.problem("\x1b[2J\u202etxt.exe <img src=file:///etc/passwd>")

    assert words(bar) == "\ufffd[2J\ufffdtxt.exe <img src=file:///etc/passwd>"
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in bar.findChildren(QLabel))
    assert visible("Zürich – 東京\n") == "Zürich – 東京\n"


def test_what_is_settled_is_taken_back(notices: Notices, bar: NoticeBar) -> None:
    notices.problem("The file is empty.")
    before = len(notices.history)
    notices.problem("The disk is full.", topic=Topic.WRITING)
    notices.info("Only 12 words.", stays=True)

    notices.settle(Topic.WRITING)
    assert [n.text for n in bar.waiting] == ["The file is empty.", "Only 12 words."]

    notices.settle_before(before)
    assert words(bar) == "Only 12 words."
