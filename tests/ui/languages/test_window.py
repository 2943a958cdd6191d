"""The window in other languages: nothing is left in English, nothing is cut off, and right to left holds together."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QDialog, QStyle

from tests.ui.languages.pseudo import Pseudo, clipped, clipped_fields, plain_words, texts_in
from tests.ui.reports import compared, write_reports
from ui import languages
from ui.dialogs.about import system
from ui.dialogs.crash import CrashDialog
from ui.models.review_model import FACT, STATE, WHY, WORDS, longest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from ui.app import App
    from ui.settings import Settings

KEYS = "Ctrl Alt Shift Esc Return Up Down Left Right Back Forward Wheel"
NAMES = "Crossread MiniLM PDF CSV JSON hashing OK Cancel Close"
OF_QT = ("qt_", "ScrollLeftButton", "ScrollRightButton")
"""Names of the parts that Qt puts in and translates itself."""
ALL = [language for language in languages.LANGUAGES if language != languages.ENGLISH]


@pytest.fixture
def pseudo(qapp: QApplication, language: None) -> Iterator[Pseudo]:
    """Let the program speak a language that nobody speaks."""
    translator = Pseudo()
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


@pytest.fixture(params=ALL)
def spoken(request: pytest.FixtureRequest, settings: Settings, language: None) -> str:
    """Choose a language before the program starts, as a person did the day before."""
    settings.change(language=request.param)
    return str(request.param)


def settle() -> None:
    for _ in range(6):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def views(app: App, qtbot: QtBot, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Give the window in its many states and every dialog, one after the other."""
    window = app.window
    yield "empty", window
    compared(app, qtbot, write_reports(folder))
    comparison = app.session.comparison
    assert comparison is not None
    assert comparison.discrepancies
    for panel in window.docks.docks:
        window.docks.show(panel)
        settle()
        yield panel, window
    app.session.select_fact(comparison.fact(comparison.discrepancies[0].fact_id))
    settle()
    yield "clash", window
    window.filter_facts("only_in_one", None)
    window.finder.begin()
    window.finder.search("crane")
    settle()
    yield "filter", window
    app.judging.confirm()
    app.judging.bookmark()
    settle()
    yield "judged", window
    with qtbot.waitSignal(app.analysis.compared, timeout=60_000):
        app.documents.remove(0)
    settle()
    yield "removed", window
    yield from dialogs(app)


def dialogs(app: App) -> Iterator[tuple[str, QWidget]]:
    window = app.window
    for show in (window.show_preferences, window.show_keys, window.show_about, window.show_palette):
        show()
        settle()
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
        assert len(found) == 1
        yield show.__name__, found[0]
        found[0].close()
        settle()
    crash = CrashDialog("", saved=None, parent=window)
    crash.open()
    settle()
    yield "crash", crash
    crash.close()
    crash.deleteLater()


def words_of(app: App, folder: Path) -> set[str]:
    """Give the words that are no English of the program: of the articles, their files, keys, typefaces and names."""
    comparison = app.session.comparison
    known = [NAMES, KEYS, *QFontDatabase.families(), *languages.LANGUAGES.values(), str(folder), system()]
    for article in comparison.articles if comparison else ():
        known += [article.text, article.outlet, article.source.path, article.source.format]
    return {word.casefold() for text in known for word in re.findall(r"[A-Za-z]{3,}", text)}


def test_no_text_is_left_in_english_and_none_is_cut(pseudo: Pseudo, app: App, qtbot: QtBot, tmp_path: Path) -> None:
    left, cut = set(), set()
    for view, root in views(app, qtbot, tmp_path):
        known = words_of(app, tmp_path)
        cut |= {(view, words) for words in clipped(root)}
        for where, text in texts_in(root):
            if plain_words(text, known) and not any(name in where for name in OF_QT):
                left.add((where, text))
    assert left == set()
    assert cut == set()
    assert len(pseudo.asked) > 400


def test_nothing_is_cut_off_in_any_language(spoken: str, app: App, qtbot: QtBot, tmp_path: Path) -> None:
    for view, root in views(app, qtbot, tmp_path):
        assert [*clipped(root), *clipped_fields(root)] == [], (spoken, view)
        if root is app.window:
            assert root.minimumSizeHint().width() <= 1366, (spoken, view)


def test_the_queue_says_its_reasons_whole(spoken: str, app: App, qtbot: QtBot, tmp_path: Path) -> None:
    compared(app, qtbot, write_reports(tmp_path))
    app.window.docks.show("review")
    settle()
    table = app.window.docks.panels["review"].table  # type: ignore[attr-defined]
    for column in (STATE, WHY):
        room = table.columnWidth(column) - 2 * (table.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1)
        rows = [table.model().index(row, column).data() for row in range(table.model().rowCount())]
        assert rows
        assert all(table.fontMetrics().horizontalAdvance(words) < room for words in (*rows, *longest(column))), spoken
    heads = table.horizontalHeader()
    for column in range(table.model().columnCount()):
        words = table.model().headerData(column, Qt.Orientation.Horizontal)
        assert heads.fontMetrics().horizontalAdvance(words) < heads.sectionSize(column), (spoken, words)
    assert min(table.columnWidth(column) for column in (FACT, WORDS)) > 180


def test_the_language_of_the_preferences_is_that_of_the_window(spoken: str, app: App) -> None:
    file, quit_, opens = {"de": ("&Datei", "Been&den", "Strg+O"), "es": ("&Archivo", "&Salir", "Control+O")}[spoken]
    assert app.window.menus.menus["&File"].title() == file
    assert app.window.menus.actions["quit"].text() == quit_
    assert app.window.menus.key_of("open") == opens


def test_from_right_to_left_the_window_holds_together(
    qapp: QApplication, app: App, qtbot: QtBot, tmp_path: Path
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        for view, root in views(app, qtbot, tmp_path):
            assert list(clipped(root)) == [], view
            assert not root.grab().isNull()
        bar = app.window.menuBar()
        file, help_ = (bar.actionGeometry(bar.actions()[n]).center().x() for n in (0, -1))
        assert file > help_
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
