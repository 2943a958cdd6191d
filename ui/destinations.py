"""Everything that the command palette can lead to, gathered from the window as it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from compare import options
from ui import settings as preferences
from ui.languages.phrases import in_words
from ui.models.palette_model import Destination, Kind
from ui.notices import visible
from ui.panels import PANELS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from ui.actions import Desk
    from ui.window import Window

APART = {"&Go/Article num&ber", "panels"}
"""Menus whose entries are listed as reports and as panels."""
_tr = QCoreApplication.translate


def destinations(window: Window, desk: Desk) -> list[Destination]:
    """Give the commands that can be run now, the reports, panels, settings and facts, each in its own order."""
    return [
        *_commands(window),
        *_articles(window, desk),
        *_panels(window),
        *_settings(window),
        *_facts(window),
    ]


def _commands(window: Window) -> Iterator[Destination]:
    for entry in window.menuBar().actions():
        if (menu := entry.menu()) is not None:
            yield from _entries(menu, plain(entry.text()))  # type: ignore[arg-type]


def _entries(menu: QMenu, path: str) -> Iterator[Destination]:
    if menu.objectName() in APART:
        return
    menu.aboutToShow.emit()  # some fill themselves only then
    for action in menu.actions():
        if (under := action.menu()) is not None:
            yield from _entries(under, f"{path} › {plain(action.text())}")  # type: ignore[arg-type]
        elif action.isEnabled() and not action.isSeparator() and action.objectName() != "palette":
            words = plain(action.text())
            if action.isCheckable() and action.isChecked():
                words = _tr("Palette", "{command} (on)").format(command=words)
            yield Destination(Kind.COMMAND, words, action.trigger, path, native(action))


def _articles(window: Window, desk: Desk) -> Iterator[Destination]:
    comparison = window.session.comparison
    for number, article in enumerate(comparison.articles if comparison else ()):
        action = window.menus.actions.get(f"article_{number + 1}")
        yield Destination(
            Kind.ARTICLE,
            visible(f"{comparison.letter(article.id)} {article.outlet}" if comparison else ""),
            lambda number=number: desk.navigation.go_to_column(number),  # type: ignore[misc]
            visible(article.headline),
            native(action) if action else "",
        )


def _panels(window: Window) -> Iterator[Destination]:
    if window.session.comparison is None:
        return
    for panel in PANELS:
        yield Destination(
            Kind.PANEL,
            window.docks.docks[panel.id].windowTitle(),
            lambda name=panel.id: window.docks.show(name),  # type: ignore[misc]
        )


def _settings(window: Window) -> Iterator[Destination]:
    groups = ((_tr("Palette", "Window"), preferences.shown()), (_tr("Palette", "Comparison"), options.settings()))
    for group, declared in groups:
        for name, setting in declared.items():
            go = lambda name=name: window.show_preferences(at=name)  # noqa: E731
            yield Destination(Kind.SETTING, in_words(setting.label), go, group)


def _facts(window: Window) -> Iterator[Destination]:
    session = window.session
    facts = session.comparison.facts if session.comparison else ()
    for number, fact in enumerate(facts, start=1):
        place = _tr("Palette", "Fact {number}").format(number=number)
        yield Destination(
            Kind.FACT,
            visible(fact.label),
            lambda fact=fact: session.select_fact(fact),  # type: ignore[misc]
            place,
        )


def plain(text: str) -> str:
    """Give a menu's words without the marks of a menu."""
    return text.partition("\t")[0].replace("&&", "\0").replace("&", "").replace("\0", "&")


def native(action: QAction) -> str:
    """Give the keys of a command as this system writes them; where they stand in the menu's words, from there."""
    keys = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()]
    return "  ".join(keys) or action.text().partition("\t")[2]
