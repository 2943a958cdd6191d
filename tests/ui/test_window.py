"""The window: what is shown when, where it stands, and that nothing is cut off."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from compare.model import CopyGroup
from tests.compare.making import many, three, three_articles
from ui import theme
from ui.app import App
from ui.models.arrangement import Show
from ui.session import only_read
from ui.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def settled(app: App) -> None:
    """Let what waits for the event loop happen."""
    from ui.pictures import _let_everything_settle

    _let_everything_settle()


def test_an_empty_window_shows_nothing_but_the_way_in(app: App) -> None:
    assert app.window.reading.empty.isVisible()
    assert not app.window.top.isVisible()
    assert [n for n, d in app.window.docks.docks.items() if d.isVisible()] == []
    assert app.window.windowTitle() == "Crossread"


def test_a_comparison_brings_the_panels(app: App) -> None:
    app.session.show(three())
    settled(app)

    assert app.window.top.isVisible()
    assert app.window.docks.docks["fact"].isVisible()
    assert not app.window.docks.panels["coverage"].visibleRegion().isEmpty()
    assert "Crossread" in app.window.windowTitle()


def test_articles_only_read_have_no_filters_yet(app: App) -> None:
    app.session.show(only_read(three_articles()))
    settled(app)

    assert app.window.top.sources.text() == "3 reports"
    assert not any(pill.isVisible() for pill in app.window.top.pills.values())


def test_the_place_among_the_facts_is_said(app: App) -> None:
    comparison = three()
    app.session.show(comparison)
    app.session.select_fact(comparison.facts[1])

    said = [label.text() for label in app.window.statusBar().findChildren(QLabel)]

    assert f"Fact 2 of {len(comparison.facts)}" in said


def test_the_place_among_the_facts_of_a_chosen_sentence_is_said(app: App) -> None:
    comparison = three()
    app.session.show(comparison)
    sentence = comparison.facts[1].key.sentence
    facts = comparison.facts_of(sentence)
    app.session.select_fact(facts[1], sentence=sentence)

    said = [label.text() for label in app.window.statusBar().findChildren(QLabel)]

    assert f"Fact {comparison.facts.index(facts[1]) + 1} of {len(comparison.facts)} · 2 of 2 in this sentence" in said


def test_a_degraded_comparison_says_so_and_cannot_be_told_not_to(app: App) -> None:
    comparison = three()
    app.session.show(replace(comparison, method=replace(comparison.method, degraded=True)))
    assert app.window.banner.isVisible()
    assert app.window.banner.findChildren(QAbstractButton) == []

    app.session.show(replace(comparison, method=replace(comparison.method, degraded=False)))
    assert not app.window.banner.isVisible()


def test_the_banner_says_why_only_wording_was_compared(app: App) -> None:
    comparison, banner = three(), app.window.banner
    method = replace(comparison.method, encoder="hashing", degraded=True)
    app.session.show(replace(comparison, method=method, options=replace(comparison.options, encoder="auto")))
    assert "no encoder for meaning could be loaded." in banner.words.text()

    app.analysis.degraded.emit("The weights are damaged. Install Crossread again.")
    assert "The weights are damaged" in banner.words.text()

    app.session.show(replace(comparison, method=method, options=replace(comparison.options, encoder="hashing")))
    assert "preferences choose the encoder “hashing”" in banner.words.text()


def test_a_server_that_gets_the_text_is_named_before_and_after(app: App) -> None:
    name = "server:http://192.0.2.7:8080/v1#model"
    comparison = three()
    app.session.show(only_read(comparison.articles, options=replace(comparison.options, encoder=name)))
    assert "192.0.2.7" in app.window.banner.words.text()

    app.session.show(replace(comparison, method=replace(comparison.method, encoder=name)))
    assert app.window.banner.isVisible()
    assert "192.0.2.7" in app.window.banner.words.text()
    said = [label.text() for label in app.window.statusBar().findChildren(QLabel)]
    assert not any("offline" in words.lower() for words in said)


def test_a_pill_filters_the_matrix_and_follows_it(app: App) -> None:
    app.session.show(three())
    panel, pills = app.window.docks.panels["coverage"], app.window.top.pills

    pills[Show.CLASHES].click()
    assert panel.model.keep.show is Show.CLASHES
    assert app.window.top.pills[Show.CLASHES].isChecked()

    panel.set_filter("missing", app.session.comparison.articles[1].id)
    assert pills[Show.MISSING].isChecked()
    assert "B" in pills[Show.MISSING].text()
    panel.set_filter("in_all")
    assert not any(pill.isChecked() for pill in pills.values())


def is_cut(widget: QWidget, window: QWidget) -> bool:
    """Whether a widget has less room than its words need, or stands beyond the window's edge."""
    right = widget.mapTo(window, widget.rect().topRight()).x()
    return widget.width() < widget.sizeHint().width() or right >= window.width()


@pytest.mark.parametrize("size", [(1366, 768), (1024, 700), (800, 600), (2560, 1440)])
@pytest.mark.parametrize("look", ["light", "contrast"])
def test_nothing_in_the_top_bar_is_cut_off(app: App, size: tuple[int, int], look: str) -> None:
    app.settings.change(theme=look)
    app.window.resize(*size)
    comparison = many(6)
    copies = (CopyGroup(tuple(a.id for a in comparison.articles[:2]), 0.9),)
    app.session.show(replace(comparison, copies=copies))
    settled(app)

    assert (app.window.width(), app.window.height()) == size
    cut = [
        widget.objectName() or widget.text()
        for widget in app.window.top.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QLabel) and widget is not app.window.top.name
        if widget.isVisible()
        and (
            widget.width() < widget.sizeHint().width()
            or widget.mapTo(app.window, widget.rect().topRight()).x() >= size[0]
        )
    ]
    assert cut == []
    assert app.window.top.pills[Show.CLASHES].isVisible()
    assert app.window.top.strictness.isVisible() is (size[0] > 1000)
    assert app.window.reading.height() > 0.3 * size[1]


@pytest.fixture
def restarted(app: App, qapp: QApplication) -> Iterator[Callable[[], App]]:
    """Give a function that closes the program and starts it again with the same preferences."""
    started: list[App] = []

    def restart() -> App:
        app.window.close()
        started.append(App(qapp, settings=Settings(app.settings.path.parent)))
        started[-1].window.show()
        return started[-1]

    yield restart
    for again in started:
        again.window.close()
        again.close()


def test_the_layout_is_there_after_a_restart(app: App, restarted: Callable[[], App]) -> None:
    app.window.resize(790, 700)  # the offscreen platform's screen is no wider than 800
    app.session.show(three())
    settled(app)
    app.window.docks.docks["articles"].close()
    app.window.resizeDocks([app.window.docks.docks["fact"]], [333], Qt.Orientation.Horizontal)
    settled(app)
    assert app.window.docks.docks["fact"].width() == 333

    again = restarted()
    again.session.show(three())
    settled(again)

    assert again.window.size() == app.window.size()
    assert again.window.docks.docks["articles"].isHidden()
    assert again.window.docks.docks["fact"].width() == 333


def test_a_window_closed_while_empty_keeps_its_panels(app: App, restarted: Callable[[], App]) -> None:
    again = restarted()
    again.session.show(three())

    assert not any(dock.isHidden() for dock in again.window.docks.docks.values())


def test_the_layout_can_be_put_back(app: App) -> None:
    app.session.show(three())
    settled(app)
    before = {name: dock.geometry() for name, dock in app.window.docks.docks.items() if name in ("fact", "coverage")}
    app.window.docks.docks["fact"].setFloating(True)
    app.window.docks.docks["coverage"].close()
    settled(app)

    app.window.reset_layout()
    settled(app)

    after = {name: dock.geometry() for name, dock in app.window.docks.docks.items() if name in before}
    assert not app.window.docks.docks["fact"].isFloating()
    assert after == before


def test_a_list_behind_another_tab_is_filled_when_it_comes_to_the_front(app: App, qtbot: QtBot) -> None:
    app.session.show(three())
    sources = app.window.docks.panels["articles"]
    qtbot.waitUntil(lambda: not sources.visibleRegion().boundingRect().intersects(sources.rect()))
    app.session.show(many(5))
    assert sources.model.rowCount() != 5

    app.window.docks.show("articles")

    qtbot.waitUntil(lambda: sources.model.rowCount() == 5)


def test_the_overview_key_gives_the_room_to_the_articles(app: App) -> None:
    app.session.show(three())
    settled(app)
    before = app.window.reading.height()

    app.window.toggle_overview()
    settled(app)
    assert app.window.reading.height() > before + 150

    app.window.toggle_overview()
    settled(app)
    assert app.window.reading.height() == before


def test_the_theme_changes_at_once(app: App) -> None:
    for name in ("dark", "contrast", "light"):
        app.window.menus.actions[f"theme_{name}"].trigger()
        assert theme.current().name == name
        assert app.window.menus.actions[f"theme_{name}"].isChecked()


def test_zoom_is_kept_in_the_preferences(app: App) -> None:
    app.session.show(three())
    app.window.zoom(1)
    app.window.zoom(1)
    assert app.settings.values.zoom == 120
    assert app.window.reading.zoom == pytest.approx(1.2)
    app.window.zoom(0)
    assert app.window.reading.zoom == 1.0


def test_recent_sets_are_offered_whole(app: App, tmp_path: Path) -> None:
    app.settings.remember("Fox & Hound, Post – 2 reports", [tmp_path / "a.txt", tmp_path / "b.txt"])
    chosen: list[list[Path]] = []
    app.window.recent.chosen.disconnect()
    app.window.recent.chosen.connect(chosen.append)

    app.window.recent.renew()
    entry = app.window.recent.actions()[0]
    entry.trigger()

    assert entry.text() == "Fox && Hound, Post – 2 reports"
    assert str(tmp_path / "b.txt") in entry.toolTip()
    assert chosen == [[tmp_path / "a.txt", tmp_path / "b.txt"]]


def test_a_web_page_dropped_on_the_window_is_not_taken_as_text(app: App) -> None:
    mime = QMimeData()
    mime.setText("only words")
    event = QDragEnterEvent(
        QPoint(10, 10), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.setAccepted(False)
    app.window.dragEnterEvent(event)
    assert not event.isAccepted()


def test_every_control_has_a_name_for_a_screen_reader(app: App) -> None:
    app.session.show(three())
    settled(app)
    shell = [app.window.top, app.window.finder, app.window.notice_bar, app.window.progress]

    nameless = [
        type(button).__name__
        for part in shell
        for button in part.findChildren(QAbstractButton)
        if not (button.text() or button.accessibleName() or isinstance(button.parent(), QLineEdit))
    ]

    assert nameless == []


def held_over(app: App, *names: str) -> None:
    """Hold files over the middle of the window."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(f"/somewhere/{name}") for name in names])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    app.window.dragEnterEvent(QDragEnterEvent(QPoint(400, 300), copy, mime, left, none))


def test_files_held_over_an_open_comparison_are_told_what_happens(app: App) -> None:
    held_over(app, "one.txt")
    assert not app.window._veil.isVisible()  # the empty window has a sheet of its own for it

    app.session.show(three())
    settled(app)
    held_over(app, "one.txt", "two.html")
    veil = app.window._veil
    assert veil.isVisible()
    assert veil.geometry() == app.window.centralWidget().rect()
    assert "2 files" in veil.accessibleName()
    assert app.window.childAt(veil.mapTo(app.window, veil.rect().center())) is not veil

    app.window.dragLeaveEvent(QDragLeaveEvent())
    assert not veil.isVisible()


def test_the_keyboard_is_where_one_begins(app: App, qtbot: QtBot) -> None:
    assert app.window.reading.empty.choose.hasFocus()
    app.session.show(three())
    qtbot.waitUntil(lambda: bool(app.window.reading.spread.columns))
    qtbot.waitUntil(app.window.reading.spread.columns[0].view.hasFocus)
    assert app.navigation.column == 0

    app.window.finder.begin()
    app.session.show(three())
    settled(app)
    assert not app.window.reading.spread.columns[0].view.hasFocus()


def test_the_keyboard_stays_with_the_articles_when_others_are_opened(app: App, qtbot: QtBot) -> None:
    app.session.show(three())
    settled(app)
    app.navigation.go_to_column(2)
    app.session.show(three())
    assert app.window.reading.spread.columns[2].view.hasFocus()

    app.session.show(many(4))
    settled(app)

    qtbot.waitUntil(app.window.reading.spread.columns[0].view.hasFocus)
