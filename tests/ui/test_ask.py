"""The prepared answers are strict, and the kinds of files read as Qt wants them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QMessageBox, QWidget

from ui.ask import Answers, AskPerson, Kind, Unsaved

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

TEXT = Kind("Plain text", (".txt", ".md"))


def test_a_kind_becomes_a_line_of_the_file_dialog() -> None:
    assert TEXT.as_filter() == "Plain text (*.txt *.md)"
    assert Kind("All files", ("",)).as_filter() == "All files (*)"


def test_answers_come_in_order_and_titles_are_kept() -> None:
    answers = Answers([[Path("a.txt")], Path("b.html"), None, Unsaved.STAY, 3])

    assert answers.files_to_open("Open", [TEXT]) == [Path("a.txt")]
    assert answers.file_to_write("Export", [TEXT], Path("x.txt")) == Path("b.html")
    assert answers.file_to_write("Save", [TEXT], Path("x.txt")) is None
    assert answers.unsaved("Ferry") is Unsaved.STAY
    assert answers.number("Go to fact", "Number", value=1, highest=9) == 3
    assert answers.asked == ["Open", "Export", "Save", "Ferry", "Go to fact"]


def test_an_unexpected_question_fails() -> None:
    with pytest.raises(AssertionError, match="Nobody expected"):
        Answers().unsaved("Ferry")


def test_an_answer_of_the_wrong_kind_fails() -> None:
    with pytest.raises(AssertionError, match="does not answer"):
        Answers(["yes"]).unsaved("Ferry")


# -- the real dialogs, answered as a person would ---------------------------------------------------------------------


def when_asked(act: Callable[[Any], object]) -> None:
    """Let `act` have the dialog as soon as it is there."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        act(dialog)

    QTimer.singleShot(0, look)


@pytest.fixture
def person(qtbot: QtBot) -> AskPerson:
    window = QWidget()
    qtbot.addWidget(window)
    asking = AskPerson(window)
    asking.window = window  # type: ignore[attr-defined] - keeps it alive
    return asking


@pytest.mark.parametrize(
    ("button", "answer"),
    [
        (QMessageBox.StandardButton.Save, Unsaved.SAVE),
        (QMessageBox.StandardButton.Discard, Unsaved.DISCARD),
        (QMessageBox.StandardButton.Cancel, Unsaved.STAY),
    ],
)
def test_unsaved_work_has_three_ways_out(
    person: AskPerson, button: QMessageBox.StandardButton, answer: Unsaved
) -> None:
    when_asked(lambda box: box.button(button).click())

    assert person.unsaved("Ferry <b>") is answer


def test_closing_the_question_is_staying(person: AskPerson) -> None:
    when_asked(lambda box: box.reject())

    assert person.unsaved("Ferry") is Unsaved.STAY


def test_a_number_is_asked_for_in_its_range(person: AskPerson) -> None:
    def answer(dialog: QInputDialog) -> None:
        assert (dialog.intMinimum(), dialog.intMaximum(), dialog.intValue()) == (1, 41, 4)
        dialog.setIntValue(7)
        dialog.accept()

    when_asked(answer)
    assert person.number("Go to fact", "Number", value=4, highest=41) == 7
    when_asked(lambda dialog: dialog.reject())
    assert person.number("Go to fact", "Number", value=4, highest=41) is None


def test_the_chosen_kind_gives_the_suffix(person: AskPerson, tmp_path: Path) -> None:
    kinds = [Kind("Web page", (".html",)), Kind("JSON", (".json",))]

    def answer(dialog: QFileDialog) -> None:
        assert dialog.selectedNameFilter() == "Web page (*.html)"
        dialog.selectNameFilter("JSON (*.json)")
        dialog.filterSelected.emit("JSON (*.json)")
        dialog.selectFile("report")
        dialog.accept()

    when_asked(answer)
    assert person.file_to_write("Export", kinds, tmp_path / "ferry.html") == tmp_path / "report.json"
    when_asked(lambda dialog: dialog.reject())
    assert person.file_to_write("Export", kinds, tmp_path / "ferry.html") is None
