"""The preferences page shows every declared setting and stores what was chosen, all or nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QDoubleSpinBox, QLabel, QSpinBox

from compare import options
from compare.encoders import ENCODERS
from compare.options import Options
from ui import settings as preferences
from ui.dialogs.preferences import FRAME, WIDTH, PreferencesDialog
from ui.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def kept(tmp_path: Path) -> Settings:
    return Settings(tmp_path)


@pytest.fixture
def dialog(kept: Settings, qtbot: QtBot) -> PreferencesDialog:
    made = PreferencesDialog(kept)
    qtbot.addWidget(made)
    return made


def test_every_setting_is_there_with_its_words(dialog: PreferencesDialog) -> None:
    declared = preferences.shown() | options.settings()
    said = {label.text() for label in dialog.findChildren(QLabel)}

    assert set(dialog.editors) == set(declared)
    for setting in declared.values():
        assert {setting.label, setting.help} <= said
    assert all(editor.accessibleName() for editor in dialog.editors.values())


def test_accepting_stores_what_was_chosen(dialog: PreferencesDialog, kept: Settings, tmp_path: Path) -> None:
    look, motion, size, strict = (dialog.editors[n] for n in ("theme", "reduced_motion", "zoom", "strictness"))
    assert isinstance(look, QComboBox)
    assert isinstance(motion, QCheckBox)
    assert isinstance(size, QSpinBox)
    assert isinstance(strict, QDoubleSpinBox)
    look.setCurrentIndex(look.findData("dark"))
    motion.setChecked(True)
    size.setValue(9999)
    strict.setValue(0.65)

    dialog.accept()

    again = Settings(tmp_path)
    assert (again.values.theme, again.values.reduced_motion, again.values.zoom) == ("dark", True, 300)
    assert again.engine_options() == Options(strictness=0.65)
    assert again.values.options == {"strictness": 0.65}
    assert kept.values == again.values


def test_thinking_better_of_it_changes_nothing(dialog: PreferencesDialog, kept: Settings) -> None:
    before = kept.values
    look = dialog.editors["theme"]
    assert isinstance(look, QComboBox)
    look.setCurrentIndex(2)

    dialog.reject()

    assert kept.values == before


def test_encoders_are_offered_by_name(dialog: PreferencesDialog) -> None:
    encoder = dialog.editors["encoder"]
    assert isinstance(encoder, QComboBox)

    assert [encoder.itemData(n) for n in range(encoder.count())] == ["auto", *ENCODERS]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("encoder", "folder:/models/of my own"),
        ("encoder", "server:http://localhost:8080/v1#" + "model-" * 20),
        ("reading_font", "A Face Of Another Machine"),
    ],
)
def test_a_choice_that_is_not_in_the_list_stays(name: str, value: str, kept: Settings, qtbot: QtBot) -> None:
    kept.change(**({"options": {name: value}} if name in options.settings() else {name: value}))
    dialog = PreferencesDialog(kept)
    qtbot.addWidget(dialog)
    editor = dialog.editors[name]
    assert isinstance(editor, QComboBox)
    assert editor.currentText() == value
    assert editor.sizeHint().width() < WIDTH

    before = kept.values
    dialog.accept()

    assert kept.values == before


def test_the_buttons_stay_in_sight_on_a_small_screen(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert dialog.height() <= dialog.screen().availableSize().height() - FRAME

    dialog.resize(WIDTH, 500)

    buttons = dialog.findChild(QDialogButtonBox)
    qtbot.waitUntil(lambda: buttons.mapTo(dialog, buttons.rect().bottomRight()).y() < dialog.height())
    assert dialog.height() == 500
    assert not buttons.visibleRegion().isEmpty()


def test_themes_have_the_words_of_the_menu(dialog: PreferencesDialog) -> None:
    look = dialog.editors["theme"]
    assert isinstance(look, QComboBox)
    assert [look.itemText(n) for n in range(look.count())] == ["Like the desktop", "Light", "Dark", "High contrast"]
