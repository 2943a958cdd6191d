"""Files that change while their reports are open are noticed and read again; what was judged of them stays."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.compare.making import LANTERN
from tests.ui.reports import HEADLINES, compared, write_reports
from ui.models.judged_words import At

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from compare.model import Article
    from ui.app import App
    from ui.ask import Answers

ADDED = "A second crane on the site was sealed off by the police."


@pytest.fixture
def paths(app: App, qtbot: QtBot, tmp_path: Path) -> list[Path]:
    """Open three reports and give their files."""
    written = write_reports(tmp_path)
    compared(app, qtbot, written)
    settled(app, qtbot)
    return written


def settled(app: App, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not app.jobs.busy, timeout=20_000)


def rewrite(path: Path, text: str) -> None:
    status = path.stat()
    path.write_text(text, encoding="utf-8")
    os.utime(path, (status.st_atime, status.st_mtime + 2))


def come_back(app: App, qtbot: QtBot, qapp: QApplication) -> None:
    """Come back to the window from another program, and let it look at the files."""
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    settled(app, qtbot)


def articles(app: App) -> tuple[Article, ...]:
    assert app.session.comparison is not None
    return app.session.comparison.articles


def told(app: App) -> list[str]:
    return [notice.text for notice in app.window.notice_bar.waiting]


def take(app: App, qtbot: QtBot, offer: str) -> None:
    """Press the button of the newest notice and wait for the comparison."""
    [chosen] = [o for o in app.window.notice_bar.waiting[-1].offers if o.text == offer]
    with qtbot.waitSignal(app.analysis.compared, timeout=20_000):
        chosen.do()
    settled(app, qtbot)


def test_a_changed_file_is_noticed_and_read_again(
    app: App, qtbot: QtBot, qapp: QApplication, paths: list[Path]
) -> None:
    before = articles(app)
    come_back(app, qtbot, qapp)
    assert told(app) == []

    rewrite(paths[1], paths[1].read_text("utf-8") + f"\n{ADDED}\n")
    come_back(app, qtbot, qapp)
    assert len(told(app)) == 1
    assert "report-2.txt" in told(app)[0]

    take(app, qtbot, "Read again")
    now = articles(app)
    assert (now[0], now[2]) == (before[0], before[2])
    assert ADDED in now[1].text
    assert "Read again" not in [o.text for n in app.window.notice_bar.waiting for o in n.offers]
    take(app, qtbot, "Put back")
    assert articles(app) == before


def test_a_change_is_told_once_and_taken_back_with_it(
    app: App, qtbot: QtBot, qapp: QApplication, paths: list[Path]
) -> None:
    text = paths[0].read_text("utf-8")
    rewrite(paths[0], text + ADDED)
    come_back(app, qtbot, qapp)
    app.window.notice_bar.dismiss()
    come_back(app, qtbot, qapp)
    assert told(app) == []

    rewrite(paths[0], text + ADDED + ADDED)
    come_back(app, qtbot, qapp)
    assert len(told(app)) == 1
    rewrite(paths[0], text)
    come_back(app, qtbot, qapp)
    assert told(app) == []


def test_comparing_again_notices_changed_files(app: App, qtbot: QtBot, paths: list[Path]) -> None:
    rewrite(paths[2], paths[2].read_text("utf-8") + ADDED)
    with qtbot.waitSignal(app.analysis.compared, timeout=20_000):
        app.window.menus.actions["compare"].trigger()
    settled(app, qtbot)

    assert "report-3.txt" in told(app)[-1]


def test_adding_an_open_file_replaces_what_was_read_of_it(app: App, qtbot: QtBot, paths: list[Path]) -> None:
    before = articles(app)
    rewrite(paths[0], paths[0].read_text("utf-8") + f"\n{ADDED}\n")
    with qtbot.waitSignal(app.analysis.compared, timeout=20_000):
        app.documents.add([paths[0]])

    now = articles(app)
    assert len(now) == 3
    assert ADDED in now[0].text
    assert now[1:] == before[1:]


def test_adding_an_unchanged_open_file_says_so(app: App, qtbot: QtBot, paths: list[Path]) -> None:
    before = app.session.comparison
    with qtbot.waitSignal(app.notices.posted, timeout=20_000):
        app.documents.add([paths[0]])

    assert "open already" in told(app)[-1]
    assert app.session.comparison is before


def test_judgements_on_sentences_that_stay_move_along(
    app: App, qtbot: QtBot, paths: list[Path], answers: Answers, tmp_path: Path
) -> None:
    comparison = app.session.comparison
    assert comparison is not None
    article = comparison.articles[1]
    fact = comparison.facts_in(article.id)[0]
    app.judging.reject(At(fact, article.id, comparison.cell(fact, article.id).quotes[0].sentence))
    judged = app.session.comparison
    assert judged is not None
    rejected = sorted(article_id for _, article_id in judged.judged.cells)
    assert article.id in rejected

    other = tmp_path / "evening-post.txt"
    other.write_text("\n\n".join((HEADLINES[1], *LANTERN, ADDED)), encoding="utf-8")
    answers.prepared.append([other])
    with qtbot.waitSignal(app.analysis.compared, timeout=20_000):
        app.documents.replace(1)
    settled(app, qtbot)

    now = app.session.comparison
    assert now is not None
    assert now.articles[1].source.path == str(other)
    assert now.articles[1].outlet != article.outlet
    assert now.judged.asleep == ()
    moved = [now.articles[1].id if article_id == article.id else article_id for article_id in rejected]
    assert sorted(article_id for _, article_id in now.judged.cells) == sorted(moved)
    app.judging.undo()
    assert app.session.judgements == ()

    take(app, qtbot, "Put back")
    assert [a.id for a in articles(app)][1] == article.id


def test_a_file_that_is_gone_is_told_only_when_it_is_asked_for(
    app: App, qtbot: QtBot, qapp: QApplication, paths: list[Path]
) -> None:
    paths[1].unlink()
    before = app.session.comparison
    come_back(app, qtbot, qapp)
    assert told(app) == []

    with qtbot.waitSignal(app.notices.posted, timeout=20_000):
        app.documents.read_again([articles(app)[1]])
    assert "report-2.txt" in told(app)[-1]
    assert "stays as it was read" in app.window.notice_bar.waiting[-1].hint
    assert app.session.comparison is before


def test_reading_an_unchanged_file_again_says_so(app: App, qtbot: QtBot, paths: list[Path]) -> None:
    before = app.session.comparison
    with qtbot.waitSignal(app.notices.posted, timeout=20_000):
        app.documents.read_again([articles(app)[1]])
    assert "nothing has changed" in app.notices.history[-1].text
    assert app.session.comparison is before


def test_a_file_that_is_open_already_takes_no_other_place(
    app: App, qtbot: QtBot, paths: list[Path], answers: Answers
) -> None:
    before = app.session.comparison
    answers.prepared.append([paths[0]])
    with qtbot.waitSignal(app.notices.posted, timeout=20_000):
        app.documents.replace(1)
    assert "open already" in told(app)[-1]
    assert app.session.comparison is before


def test_putting_back_keeps_what_was_added_since(app: App, qtbot: QtBot, paths: list[Path], tmp_path: Path) -> None:
    with qtbot.waitSignal(app.analysis.compared, timeout=20_000):
        app.documents.remove(1)
    back = app.notices.history[-1].offers[0]
    fourth = tmp_path / "fourth.txt"
    fourth.write_text("\n\n".join(("Crane down", *LANTERN[::-1])), encoding="utf-8")
    with qtbot.waitSignal(app.analysis.compared, timeout=20_000):
        app.documents.add([fourth])
    with qtbot.waitSignal(app.analysis.compared, timeout=20_000):
        back.do()
    assert [Path(a.source.path).name for a in articles(app)] == [
        "report-1.txt",
        "report-2.txt",
        "report-3.txt",
        "fourth.txt",
    ]


@pytest.mark.parametrize("way", ["menu bar", "column", "sources"])
def test_another_file_takes_the_place_of_an_article(
    way: str, app: App, qtbot: QtBot, paths: list[Path], answers: Answers, tmp_path: Path
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("\n\n".join((HEADLINES[1], *LANTERN, ADDED)), encoding="utf-8")
    answers.prepared.append([other])
    app.window.reading.focus_column(1)
    with qtbot.waitSignal(app.analysis.compared, timeout=20_000):
        if way == "menu bar":
            app.window.menus.actions["replace"].trigger()
        elif way == "column":
            menu = app.window.reading.spread.columns[1].header.menu_button.menu()
            next(a for a in menu.actions() if "another file" in a.text()).trigger()
        else:
            app.window.docks.panels["articles"].replace_wanted.emit(1)  # type: ignore[attr-defined]

    assert [Path(a.source.path) for a in articles(app)] == [paths[0], other, paths[2]]


def test_one_article_is_read_again_by_command(app: App, qtbot: QtBot, paths: list[Path]) -> None:
    rewrite(paths[1], paths[1].read_text("utf-8") + f"\n{ADDED}\n")
    app.window.reading.focus_column(1)
    with qtbot.waitSignal(app.analysis.compared, timeout=20_000):
        app.window.menus.actions["reread"].trigger()

    assert [ADDED in a.text for a in articles(app)] == [False, True, False]
