"""Every control has a name, every mark says its state, and the keyboard is seen wherever it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible

from compare.model import Coverage, Standing
from tests.ui.reports import compared, write_reports
from tests.ui.walking import changed_pixels, describe, name_of, nameless, tab_round
from ui.destinations import destinations
from ui.dialogs.about import AboutDialog
from ui.dialogs.crash import CrashDialog
from ui.dialogs.keys import KeysDialog
from ui.dialogs.palette import Palette
from ui.dialogs.preferences import PreferencesDialog
from ui.models.plain_words import state_words
from ui.widgets.account_card import AccountCard
from ui.widgets.marks import mark_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QDialog, QWidget
    from pytestqt.qtbot import QtBot

    from ui.app import App

SEEN = 60
"""Pixels that have to change where the keyboard comes to: about a line beside the smallest button."""
PANELS = ("coverage", "discrepancies", "review", "articles")
DIALOGS: dict[str, Callable[[App], QDialog]] = {
    "preferences": lambda app: PreferencesDialog(app.settings, app.window),
    "keys": lambda app: KeysDialog(app.settings, app.window),
    "about": lambda app: AboutDialog(app.window),
    "crash": lambda app: CrashDialog("What happened\nwhere", saved=None, parent=app.window),
    "palette": lambda app: Palette(destinations(app.window, app.window._desk), app.window),
}


@pytest.fixture
def opened(app: App, qtbot: QtBot, tmp_path: Path) -> App:
    """Give the program with three reports compared, a clash selected and every column built."""
    compared(app, qtbot, write_reports(tmp_path))
    qtbot.waitUntil(lambda: app.window.reading.ready and app.session.fact is not None)
    app.window.activateWindow()
    return app


@pytest.fixture(params=DIALOGS)
def dialog(request: pytest.FixtureRequest, opened: App) -> Iterator[QDialog]:
    """Give each dialog, open over the window."""
    made = DIALOGS[request.param](opened)
    made.show()
    made.activateWindow()
    QCoreApplication.processEvents()
    yield made
    made.close()
    made.deleteLater()


def test_every_control_of_the_empty_window_has_a_name(app: App) -> None:
    assert nameless(app.window) == []


@pytest.mark.parametrize("panel", PANELS)
def test_every_control_of_the_window_has_a_name(opened: App, panel: str) -> None:
    opened.window.docks.show(panel)
    opened.window.finder.begin()
    opened.window.filter_facts("clashes", None)
    opened.window.docks.show(panel)
    opened.notices.problem("Something to read.", "And to do.", details=["one"])
    QCoreApplication.processEvents()

    assert nameless(opened.window) == []


def test_every_control_of_every_dialog_has_a_name(dialog: QDialog) -> None:
    assert nameless(dialog) == []


def test_every_menu_and_command_has_words(opened: App) -> None:
    menus = opened.window.menus
    assert all(a.text().strip() for a in menus.actions.values())
    assert all(m.title().strip() for m in menus.menus.values())


@pytest.mark.parametrize("panel", PANELS)
def test_the_keyboard_comes_only_where_it_is_seen(opened: App, panel: str) -> None:
    window = opened.window
    window.docks.show(panel)
    window.reading.focus_column(0)
    QCoreApplication.processEvents()

    met = tab_round(window)

    assert [describe(w) for w in met if changed_pixels(window, w) < SEEN] == []
    assert opened.window.docks.panels[panel].isAncestorOf(next(w for w in met if _panel(opened, w) == panel))
    assert len(met) > 30


def test_the_keyboard_is_seen_in_every_dialog(dialog: QDialog) -> None:
    met = tab_round(dialog)

    assert met
    assert [describe(w) for w in met if changed_pixels(dialog, w) < SEEN] == []


@pytest.mark.parametrize("theme", ["dark", "contrast"])
def test_the_keyboard_is_seen_in_other_themes(opened: App, theme: str) -> None:
    opened.settings.change(theme=theme)
    opened.window.reading.focus_column(0)

    met = tab_round(opened.window)

    assert [describe(w) for w in met if changed_pixels(opened.window, w) < SEEN] == []
    opened.settings.change(theme="light")


def test_the_keyboard_goes_through_a_facts_cards_in_the_order_they_stand(opened: App) -> None:
    panel = opened.window.docks.panels["fact"]
    opened.window.reading.focus_column(0)

    met = [w for w in tab_round(opened.window) if panel.isAncestorOf(w)]

    cards = [w for w in met if isinstance(w, AccountCard)]
    assert met.index(panel.next) < met.index(cards[0])
    assert cards == panel.cards[: len(cards)]
    for card in cards:
        assert met[met.index(card) + 1 : met.index(card) + 3] == [card.yes, card.no]


def test_a_step_through_an_article_says_state_and_outlets(opened: App, qtbot: QtBot) -> None:
    comparison = opened.session.comparison
    assert comparison is not None
    outlets = {a.id: a.outlet for a in comparison.articles}
    view = opened.window.reading.spread.columns[0].view
    view.setFocus()
    said = []
    for _ in comparison.sentences_of(comparison.articles[0].id):
        qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
        sentence = opened.session.sentence
        assert sentence is not None
        words = QAccessible.queryAccessibleInterface(view).text(QAccessible.Text.Description)
        standing = comparison.standing(sentence)
        assert comparison.quote(sentence) in words
        if standing is not Standing.NOT_COMPARED:
            said.append(standing)
            assert mark_of(standing).meaning in words
            assert any(outlet in words for a, outlet in outlets.items() if a != sentence.article_id)
    assert len(set(said)) > 1


def test_every_cell_of_the_matrix_says_fact_outlet_state_and_words(opened: App) -> None:
    comparison = opened.session.comparison
    assert comparison is not None
    table = opened.window.docks.panels["coverage"].table
    reader = QAccessible.queryAccessibleInterface(table)
    names = [name_of(child) for n in range(reader.childCount()) if (child := reader.child(n)) is not None]

    for article in comparison.articles:
        said = [n for n in names if n.startswith(f"{comparison.letter(article.id)} {article.outlet}: ")]
        states = [comparison.coverage(fact, article.id) for fact in comparison.facts]
        assert len(said) == len(states)
        for state in Coverage:
            words = (state_words(state), "only in this report") if state is Coverage.REPORTED else (state_words(state),)
            assert sum(n.split(": ", 1)[1].startswith(words) for n in said) >= states.count(state), state


def _panel(app: App, widget: QWidget) -> str:
    return next((name for name, panel in app.window.docks.panels.items() if panel.isAncestorOf(widget)), "")
