"""Text first, links by wording next, the result last: nothing jumps in between, and only the result can be kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor

from compare.encoders.hashing import HashingEncoder
from compare.model import Standing
from compare.store.cache import EncodingCache
from tests.compare.conftest import Running, server
from tests.ui.reports import many_bodies, write_reports

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from compare.comparison import Comparison
    from ui.app import App
    from ui.ask import Answers
    from ui.widgets.article_view import ArticleView

__all__ = ["server"]
KEEPING = ("save", "save_as", "export", "confirm", "reject", "link", "next_fact")
"""Commands for results."""


@pytest.fixture
def held(server: Running, app: App, tmp_path: Path) -> Iterator[Running]:
    """Give an embedding server that has its work wait, as the encoder in force."""
    server.hold()
    app.settings.change(options={"encoder": server.name(f"held-{tmp_path.name}")}, ask_unsaved=False)
    yield server
    server.release()


def with_links(app: App, qtbot: QtBot, folder: Path) -> Comparison:
    """Open reports and wait for the links by wording."""
    app.documents.open(write_reports(folder, bodies=many_bodies(articles=4, sentences=110)))
    qtbot.waitUntil(lambda: app.session.only_wording, timeout=20_000)
    qtbot.waitUntil(lambda: app.window.reading.ready, timeout=20_000)
    assert app.session.comparison is not None
    return app.session.comparison


def finished(app: App, qtbot: QtBot, server: Running) -> Comparison:
    with qtbot.waitSignal(app.analysis.compared, timeout=20_000):
        server.release()
    qtbot.waitUntil(lambda: app.window.reading.ready, timeout=20_000)
    assert app.session.comparison is not None
    return app.session.comparison


def views(app: App) -> list[ArticleView]:
    return [column.view for column in app.window.reading.spread.columns]


def on_screen(view: ArticleView, offset: int) -> int:
    """Give the height on screen of the line with a code point of the article's text."""
    assert view.places is not None
    level = view.places.top(offset) - view.verticalScrollBar().value()
    return view.viewport().mapToGlobal(QPoint(0, round(level))).y()


def test_text_then_links_then_result(app: App, qtbot: QtBot, held: Running, tmp_path: Path) -> None:
    seen: list[tuple[bool, bool, int]] = []
    app.session.changed.connect(lambda c: seen.append((bool(c.sentences), app.session.analysed, len(c.facts))))

    early = with_links(app, qtbot, tmp_path)
    panel = app.window.reading
    assert panel.so_far.isVisible()
    assert not panel.legend.isVisible()
    assert {r.accessibleDescription() for r in panel.spread.ribbons} - {"0 links"}
    assert any(view.standing(s) is Standing.IN_SOME for view in views(app) for s in early.sentences)
    result = finished(app, qtbot, held)

    assert seen == [(False, False, 0), (True, False, 0), (True, True, len(result.facts))]
    assert result.facts
    assert not panel.so_far.isVisible()
    assert panel.legend.isVisible()


def test_the_view_stays_where_the_reader_is(app: App, qtbot: QtBot, held: Running, tmp_path: Path) -> None:
    early = with_links(app, qtbot, tmp_path)
    first, second = views(app)[:2]
    first.setFocus()
    second.verticalScrollBar().setValue(second.verticalScrollBar().maximum() // 2)
    top = second.top_sentence()
    assert top is not None
    chosen = second.textCursor()
    chosen.setPosition(200)
    chosen.setPosition(260, QTextCursor.MoveMode.KeepAnchor)
    second.setTextCursor(chosen)
    second.verticalScrollBar().setValue(second.verticalScrollBar().maximum() // 2)
    words = second.createMimeDataFromSelection().text()
    before = on_screen(first, 0), on_screen(second, top.span.start)

    result = finished(app, qtbot, held)

    assert views(app)[:2] == [first, second]
    assert first.hasFocus()
    assert result.sentences == early.sentences
    assert (on_screen(first, 0), on_screen(second, top.span.start)) == before
    assert second.createMimeDataFromSelection().text() == words
    assert len(words) > 40


def test_a_selected_sentence_is_followed_by_its_fact(app: App, qtbot: QtBot, held: Running, tmp_path: Path) -> None:
    early = with_links(app, qtbot, tmp_path)
    sentence = next(s for s in early.sentences[40:] if early.matches_of(s))
    app.session.select_sentence(sentence)
    assert app.session.sentence == sentence
    assert app.session.fact is None
    bars = [view.verticalScrollBar().value() for view in views(app)]

    finished(app, qtbot, held)

    assert app.session.fact is not None
    assert sentence in {p.sentence for p in app.session.fact.contributors}
    assert [view.verticalScrollBar().value() for view in views(app)] == bars


def test_links_by_wording_cannot_be_kept(
    app: App, qtbot: QtBot, held: Running, answers: Answers, tmp_path: Path
) -> None:
    early = with_links(app, qtbot, tmp_path)
    actions = app.window.menus.actions

    assert [name for name in KEEPING if actions[name].isEnabled()] == []
    assert not app.documents.unsaved
    assert app.rescued.save() is None
    answers.prepared.append(tmp_path / "early.crossread")
    app.documents.save()
    app.reporting.export()
    assert not (tmp_path / "early.crossread").exists()
    assert app.session.comparison is early
    texts = [early.quote(s) for s in early.sentences]
    headlines = {a.headline for a in early.articles}  # other tests may have read the same
    assert set(EncodingCache().get(HashingEncoder().fingerprint, texts)) <= headlines

    finished(app, qtbot, held)
    assert all(actions[name].isEnabled() for name in KEEPING)
    headlines = {a.headline for a in early.articles}  # other tests may have read the same
    assert set(EncodingCache().get(HashingEncoder().fingerprint, texts)) <= headlines


def test_stopping_leaves_the_links_and_says_what_they_are(
    app: App, qtbot: QtBot, held: Running, tmp_path: Path
) -> None:
    early = with_links(app, qtbot, tmp_path)
    qtbot.keyClick(app.window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not app.analysis.busy, timeout=2_000)

    assert app.session.comparison is early
    assert app.window.reading.so_far.isVisible()
    notice = app.notices.history[-1]
    assert (notice.text, notice.hint) == ("Stopped.", "Only wording is compared.")
    assert not app.window.menus.actions["save"].isEnabled()

    again = next(offer for offer in notice.offers if offer.text == "Compare again")
    held.release()
    with qtbot.waitSignal(app.analysis.compared, timeout=20_000):
        again.do()
    assert app.session.analysed


def test_a_fault_in_between_leaves_the_links(app: App, qtbot: QtBot, server: Running, tmp_path: Path) -> None:
    app.settings.change(options={"encoder": server.name("halfway")}, ask_unsaved=False)
    with_links(app, qtbot, tmp_path)
    qtbot.waitUntil(lambda: not app.analysis.busy, timeout=20_000)

    assert app.session.only_wording
    assert app.window.reading.so_far.isVisible()
    assert "model not found" in app.notices.history[-1].text + app.notices.history[-1].hint


def test_results_never_give_way_to_links(app: App, qtbot: QtBot, server: Running, tmp_path: Path) -> None:
    bodies = many_bodies(articles=4, sentences=110)
    paths = write_reports(tmp_path, bodies=[bodies[0][:8], bodies[2][:8], *bodies[1:]])
    app.settings.change(options={"encoder": server.name("plain")}, ask_unsaved=False)
    with qtbot.waitSignal(app.analysis.compared, timeout=20_000):
        app.documents.open(paths[:2])
    seen: list[bool] = []
    app.session.changed.connect(lambda _c: seen.append(app.session.analysed))

    with qtbot.waitSignal(app.analysis.compared, timeout=20_000):
        app.documents.add(paths[2:])

    assert seen == [True]
