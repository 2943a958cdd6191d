"""The prepared answers are strict, and the kinds of files read as Qt wants them."""

from __future__ import annotations

from pathlib import Path

import pytest

from ui.ask import Answers, Kind, Unsaved

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
