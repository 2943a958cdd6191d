"""Preferences survive a restart, damage and a folder that cannot be written."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from compare.options import Options
from ui import settings
from ui.settings import Preferences, Recent, Settings

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_a_changed_preference_is_there_after_a_restart(tmp_path: Path) -> None:
    Settings(tmp_path).change(theme="dark", zoom=130)

    again = Settings(tmp_path)

    assert (again.values.theme, again.values.zoom) == ("dark", 130)
    assert again.problem == ""


def test_listeners_hear_only_the_names_that_changed(tmp_path: Path, qtbot: QtBot) -> None:
    kept = Settings(tmp_path)

    with qtbot.waitSignal(kept.changed) as heard:
        kept.change(theme="dark", zoom=100)

    assert heard.args == [frozenset({"theme"})]


@pytest.mark.parametrize("text", ["{", "[]", "null", "\x00", '"text"'])
def test_a_damaged_file_gives_defaults_and_is_kept_aside(tmp_path: Path, text: str) -> None:
    (tmp_path / "preferences.json").write_text(text, encoding="utf-8")

    found = Settings(tmp_path)

    assert found.values == Preferences()
    assert (tmp_path / "preferences.damaged.json").read_text(encoding="utf-8") == text
    assert "damaged" in found.problem


@pytest.mark.parametrize(
    ("name", "value"),
    [("theme", "purple"), ("zoom", 9000), ("zoom", "large"), ("recent", 3), ("reduced_motion", "yes")],
)
def test_one_unusable_value_does_not_cost_the_others(tmp_path: Path, name: str, value: object) -> None:
    stored = {"reading_font": "Noto Serif", name: value, "unheard_of": 1}
    (tmp_path / "preferences.json").write_text(json.dumps(stored), encoding="utf-8")

    found = Settings(tmp_path).values

    assert found.reading_font == "Noto Serif"
    assert getattr(found, name) == getattr(Preferences(), name)


def test_a_folder_that_cannot_be_written_costs_nothing_but_the_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    kept = Settings(tmp_path / "file" / "folder")

    kept.change(theme="dark")

    assert kept.values.theme == "dark"
    assert "cannot be stored" in kept.problem


def test_a_recent_set_comes_once_and_newest_first(tmp_path: Path) -> None:
    kept = Settings(tmp_path)
    for number in range(20):
        kept.remember(f"Set {number}", [tmp_path / f"{number}.txt", tmp_path / "shared.txt"])
    kept.remember("Set 15", [tmp_path / "15.txt", tmp_path / "shared.txt", tmp_path / "added.txt"])

    found = Settings(tmp_path).values.recent
    assert found[0] == Recent("Set 15", tuple(str(tmp_path / f"{n}.txt") for n in ("15", "shared", "added")))
    assert [r.words for r in found].count("Set 15") == 1
    assert len(found) == settings.RECENT_KEPT


def test_unusable_entries_of_the_recent_list_are_passed_over(tmp_path: Path) -> None:
    good = {"words": "Post, Wire – 2 reports", "files": ["/a.txt", "/b.txt"]}
    stored = {"recent": ["/old.txt", {"words": 3, "files": ["/a.txt"]}, {"words": "None", "files": []}, good]}
    (tmp_path / "preferences.json").write_text(json.dumps(stored), encoding="utf-8")

    assert Settings(tmp_path).values.recent == (Recent("Post, Wire – 2 reports", ("/a.txt", "/b.txt")),)


def test_the_folder_can_be_named_by_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(os.environ, settings.FOLDER_VARIABLE, str(tmp_path))

    assert settings.config_folder() == tmp_path


def test_stored_engine_options_come_back_and_bad_ones_do_not(tmp_path: Path) -> None:
    kept = Settings(tmp_path)
    kept.change(options={"strictness": 0.7, "from_the_future": 1})
    assert Settings(tmp_path).engine_options() == Options(strictness=0.7)

    kept.change(options={"strictness": 7})
    assert Settings(tmp_path).engine_options() == Options()


def test_every_shown_preference_has_words_for_a_person() -> None:
    for name, setting in settings.shown().items():
        assert setting.label, name
        assert setting.help.endswith("."), name
