"""An article keeps its letter and its colour, whatever other articles come and go."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compare.report import make_report
from compare.store import open_project
from tests.compare.making import LANTERN
from tests.ui.reports import compared, write_reports
from ui import theme
from ui.models.articles_model import ArticleRole

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.app import App
    from ui.ask import Answers


@pytest.fixture
def paths(app: App, qtbot: QtBot, tmp_path: Path) -> list[Path]:
    """Open three reports and give their files."""
    written = write_reports(tmp_path)
    compared(app, qtbot, written)
    return written


def other(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_text("\n\n".join((name, *LANTERN[::-1], f"{name} has this alone.")), encoding="utf-8")
    return path


def letters(app: App, qtbot: QtBot) -> list[str]:
    """Give the letters, after seeing that every part of the window says the same."""
    comparison = app.session.comparison
    assert comparison is not None
    told = [comparison.letter(a.id) for a in comparison.articles]
    numbers = [ord(letter) - ord("A") for letter in told]
    qtbot.waitUntil(lambda: len(app.window.reading.spread.columns) == len(told))
    heads = {column.article_id: column.header._head for column in app.window.reading.spread.columns}
    in_order = [heads[article.id] for article in comparison.articles]  # the columns may stand in another one
    assert [(head.letter, head.number) for head in in_order] == list(zip(told, numbers, strict=True))
    sources = app.window.docks.panels["articles"]
    app.window.docks.show("articles")
    rows = [sources.sorted.index(row, 0) for row in range(len(told))]  # type: ignore[attr-defined]
    assert [(i.data(), i.data(ArticleRole.NUMBER)) for i in rows] == list(zip(told, numbers, strict=True))
    assert [o.letter for o in make_report(comparison).outlets] == told
    return told


def test_letters_stay_when_an_article_goes_and_another_comes(
    app: App, qtbot: QtBot, paths: list[Path], tmp_path: Path
) -> None:
    assert letters(app, qtbot) == ["A", "B", "C"]
    with qtbot.waitSignal(app.analysis.compared, timeout=20_000):
        app.documents.remove(1)
    back = app.notices.history[-1].offers[0]
    assert letters(app, qtbot) == ["A", "C"]

    with qtbot.waitSignal(app.analysis.compared, timeout=20_000):
        app.documents.add([other(tmp_path, "fourth.txt")])
    assert letters(app, qtbot) == ["A", "C", "D"]
    with qtbot.waitSignal(app.analysis.compared, timeout=20_000):
        back.do()
    assert letters(app, qtbot) == ["A", "B", "C", "D"]

    for column in (3, 2):
        with qtbot.waitSignal(app.analysis.compared, timeout=20_000):
            app.documents.remove(column)
    with qtbot.waitSignal(app.analysis.compared, timeout=20_000):
        app.documents.add([other(tmp_path, "fifth.txt")])
    assert letters(app, qtbot) == ["A", "B", "E"]


def test_a_text_that_replaces_another_takes_its_letter(
    app: App, qtbot: QtBot, paths: list[Path], answers: Answers, tmp_path: Path
) -> None:
    with qtbot.waitSignal(app.analysis.compared, timeout=20_000):
        app.documents.remove(0)
    answers.prepared.append([other(tmp_path, "other.txt")])
    with qtbot.waitSignal(app.analysis.compared, timeout=20_000):
        app.documents.replace(0)

    assert letters(app, qtbot) == ["B", "C"]


def test_a_saved_comparison_keeps_its_letters(
    app: App, qtbot: QtBot, paths: list[Path], answers: Answers, tmp_path: Path
) -> None:
    with qtbot.waitSignal(app.analysis.compared, timeout=20_000):
        app.documents.remove(0)
    answers.prepared.append(tmp_path / "event.crossread")
    with qtbot.waitSignal(app.documents.saved, timeout=20_000):
        app.documents.save()
    assert [a.number for a in open_project(tmp_path / "event.crossread").articles] == [1, 2]

    with qtbot.waitSignal(app.session.changed, timeout=20_000):
        app.documents.close()
    compared(app, qtbot, [tmp_path / "event.crossread"])
    assert letters(app, qtbot) == ["B", "C"]


def test_the_next_event_begins_with_a(app: App, qtbot: QtBot, paths: list[Path], tmp_path: Path) -> None:
    with qtbot.waitSignal(app.analysis.compared, timeout=20_000):
        app.documents.remove(0)
    app.documents.unsaved = False
    app.documents.close()
    compared(app, qtbot, [other(tmp_path, "fourth.txt"), other(tmp_path, "fifth.txt")])

    assert letters(app, qtbot) == ["A", "B"]


def test_the_order_of_opening_changes_letters_and_nothing_else(
    app: App, qtbot: QtBot, paths: list[Path], answers: Answers
) -> None:
    first = app.session.comparison
    app.documents.unsaved = False
    app.documents.close()
    compared(app, qtbot, paths[::-1])
    second = app.session.comparison

    assert first is not None
    assert second is not None
    assert second.facts == first.facts
    assert second.alignment == first.alignment
    assert sorted(map(repr, second.cells)) == sorted(map(repr, first.cells))
    assert letters(app, qtbot) == ["A", "B", "C"]


def test_two_articles_that_stay_keep_their_colours(app: App, qtbot: QtBot, paths: list[Path]) -> None:
    def bars() -> dict[str, str]:
        found = {}
        for column in app.window.reading.spread.columns:
            picture = column.header.grab().toImage()
            found[column.article_id] = picture.pixelColor(picture.width() // 2, 1).name()
        return found

    before = bars()
    assert len(set(before.values())) == 3
    assert set(before.values()) == {theme.current().outlet(n).name() for n in range(3)}
    with qtbot.waitSignal(app.analysis.compared, timeout=20_000):
        app.documents.remove(0)
    qtbot.waitUntil(lambda: len(app.window.reading.spread.columns) == 2)

    assert bars().items() <= before.items()
