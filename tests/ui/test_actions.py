"""The table of commands is complete, free of clashes, and every line of it does what it says."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence

from resources import __file__ as resources_file
from tests.compare.making import three
from tests.ui.reports import compared, write_reports
from ui.actions import ACTIONS, MENUS, Need, action
from ui.ask import Unsaved

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.app import App
    from ui.ask import Answers

ASKING: dict[str, object] = {
    "open": [],
    "open_project": [],
    "add": [],
    "replace": [],
    "save": None,
    "save_as": None,
    "export": None,
    "go_to_fact": 2,
    "relabel": "Another label",
    "note": None,
    "take_in": None,
    "close": Unsaved.STAY,
    "quit": Unsaved.STAY,
}
"""What the commands that ask are answered."""


def test_every_command_has_one_id_and_words() -> None:
    assert [i for i, n in Counter(a.id for a in ACTIONS).items() if n > 1] == []
    assert all(a.text.strip() for a in ACTIONS)
    assert action("save").need is Need.RESULTS


def test_no_key_stands_for_two_commands() -> None:
    keys = Counter(QKeySequence(k).toString() for a in ACTIONS for k in a.keys)
    assert "" not in keys
    assert [k for k, n in keys.items() if n > 1] == []


@pytest.mark.parametrize("menu", MENUS)
def test_no_two_entries_of_a_menu_share_a_letter(menu: str) -> None:
    words = [a.text for a in MENUS[menu] if a]
    letters = Counter(w[w.index("&") + 1].lower() for w in words if "&" in w)
    assert [letter for letter, n in letters.items() if n > 1] == []


def test_every_icon_is_there() -> None:
    folder = Path(str(resources_file)).parent / "icons"
    assert [a.icon for a in ACTIONS if a.icon and not (folder / f"{a.icon}.svg").is_file()] == []


def test_the_keys_of_the_product_are_taken() -> None:
    wanted = (
        "Alt+Down Alt+Up F8 F7 Alt+Shift+Down Alt+Shift+Up M Shift+M F6 Shift+F6 Ctrl+1 Ctrl+9 F9 Ctrl+F Ctrl+Shift+F "
        "F3 Shift+F3 Ctrl+G Ctrl+E Ctrl+O F5 Ctrl+= Ctrl+- Ctrl+0 F11 F1 Ctrl+S Ctrl+Q"
    ).split()
    there = {QKeySequence(k).toString() for a in ACTIONS for k in a.keys}
    assert [k for k in wanted if QKeySequence(k).toString() not in there] == []


def test_commands_wait_for_what_they_need(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    def enabled() -> set[Need]:
        return {a.need for a in ACTIONS if app.window.menus.actions[a.id].isEnabled()}

    assert enabled() == {Need.NOTHING}
    with qtbot.waitSignal(app.notices.posted, timeout=20_000):
        app.documents.open(write_reports(tmp_path)[:1])
    assert enabled() == {Need.NOTHING, Need.ARTICLES}

    compared(app, qtbot, write_reports(tmp_path))

    assert enabled() == {Need.NOTHING, Need.ARTICLES, Need.RESULTS}


def test_every_command_runs(app: App, qtbot: QtBot, answers: Answers) -> None:
    guilty = {}
    for chosen in (a.id for a in ACTIONS if a.id != "open_sample"):
        app.session.show(three())
        app.analysis.compared.emit(app.session.comparison)
        if chosen in ASKING:
            answers.prepared.append(ASKING[chosen])
        with qtbot.captureExceptions() as faults:
            app.window.menus.actions[chosen].trigger()
        if faults or answers.prepared:
            guilty[chosen] = faults
        app.documents.cancel()

    assert guilty == {}
