"""Tests of ui.theme: readable in every theme, distinct for every eye, and one call dresses the whole program."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QIcon, QPalette

import resources
from tests.ui.colour import EYES, contrast, distance
from ui import theme
from ui.theme import CONTRAST, DARK, LIGHT, THEMES, Theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

RESOURCES = Path(resources.__file__).parent
STATES = ("shared", "some", "only_here", "clash", "unsure", "accent", "found")
"""Roles that say something about a passage: how widely it is reported, that it is selected, that a search found it."""
EVERY = pytest.mark.parametrize("colours", THEMES.values(), ids=list(THEMES))


@pytest.fixture(autouse=True)
def light_again(qapp: QApplication) -> Iterator[None]:
    theme.use(qapp, "light")
    yield
    theme.use(qapp, "light")


@EVERY
@pytest.mark.parametrize(
    "role", ["text", "muted", "dim", "link", "accent", "not_found", "clash", "only_here", "unsure"]
)
@pytest.mark.parametrize("ground", ["paper", "window", "surface"])
def test_words_are_readable(colours: Theme, role: str, ground: str) -> None:
    assert contrast(getattr(colours, role), getattr(colours, ground)) >= 4.5


@EVERY
@pytest.mark.parametrize(
    "ground", ["accent_tint", "only_here_tint", "clash_tint", "unsure_tint", "found_tint", "hover"]
)
def test_running_text_is_readable_on_every_tint(colours: Theme, ground: str) -> None:
    assert contrast(colours.text, getattr(colours, ground)) >= 7


@EVERY
@pytest.mark.parametrize("pair", [("on_ink", "ink"), ("on_accent", "accent")])
def test_words_on_filled_buttons_are_readable(colours: Theme, pair: tuple[str, str]) -> None:
    assert contrast(getattr(colours, pair[0]), getattr(colours, pair[1])) >= 4.5


@EVERY
def test_marks_and_focus_stand_out_from_the_paper(colours: Theme) -> None:
    for role in ("shared", "some", "focus", "found"):
        assert contrast(getattr(colours, role), colours.paper) >= 3, role


@EVERY
@pytest.mark.parametrize("eyes", EYES)
def test_twelve_outlets_stay_distinct_for_every_eye(colours: Theme, eyes: str) -> None:
    assert len(colours.outlets) >= 12
    nearest = min(distance(a, b, eyes=eyes) for a, b in combinations(colours.outlets[:12], 2))
    assert nearest > 9


@EVERY
@pytest.mark.parametrize("eyes", EYES)
def test_states_stay_distinct_for_every_eye(colours: Theme, eyes: str) -> None:
    near = [(a, b) for a, b in combinations(STATES, 2) if _distance(colours, a, b, eyes=eyes) <= 9]
    assert near == []


@EVERY
@pytest.mark.parametrize("eyes", EYES)
def test_tints_of_states_stay_distinct_for_every_eye(colours: Theme, eyes: str) -> None:
    tints = [f"{state}_tint" for state in STATES]
    near = [(a, b) for a, b in combinations(tints, 2) if _distance(colours, a, b, eyes=eyes) <= 4]
    assert near == []


@EVERY
def test_letters_on_outlet_colours_are_readable(colours: Theme) -> None:
    for number, colour in enumerate(colours.outlets):
        assert contrast(colours.on(colours.outlet(number)).name(), colour) >= 3.5, colour


def test_colours_of_outlets_repeat_beyond_the_last() -> None:
    assert LIGHT.outlet(len(LIGHT.outlets)) == LIGHT.outlet(0)


def test_use_changes_palette_style_sheet_and_tells(qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        assert theme.use(qapp, "dark") is DARK
    assert theme.current() is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)
    assert DARK.paper in qapp.styleSheet()
    assert LIGHT.paper not in qapp.styleSheet()


def test_using_the_theme_in_use_tells_nobody(qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(theme.changed):
        theme.use(qapp, "light")


def test_any_other_name_follows_the_desktop(qapp: QApplication) -> None:
    dark = qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark
    assert theme.resolve(qapp, "system") is (DARK if dark else LIGHT)


@pytest.mark.parametrize("dark", [False, True])
def test_a_desktop_that_asks_for_contrast_gets_it(dark: bool) -> None:
    assert theme.like_desktop(dark=dark, contrast=True) is CONTRAST
    assert theme.like_desktop(dark=dark, contrast=False) is (DARK if dark else LIGHT)


@pytest.mark.parametrize(
    ("ground", "words", "asked"),
    [
        ("#000000", "#ffffff", True),
        ("#ffffff", "#000000", True),
        ("#efefef", "#000000", False),
        ("#1e1e1e", "#ffffff", False),
    ],
)
def test_a_palette_of_black_and_white_asks_for_contrast(ground: str, words: str, asked: bool) -> None:
    desktop = QPalette()
    desktop.setColor(QPalette.ColorRole.Window, QColor(ground))
    desktop.setColor(QPalette.ColorRole.WindowText, QColor(words))
    assert theme.is_stark(desktop) is asked


class Wardrobe(QObject):
    """Counts how often it was asked to dress."""

    dressed = 0

    def dress(self) -> None:
        self.dressed += 1


def test_changes_of_the_desktop_are_followed(qapp: QApplication) -> None:
    wardrobe, hints = Wardrobe(), qapp.styleHints()
    theme.follow_desktop(qapp, wardrobe.dress)

    hints.colorSchemeChanged.emit(hints.colorScheme())
    assert wardrobe.dressed == 1
    if hasattr(hints, "accessibility"):  # Qt 6.10 and later
        hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
        assert wardrobe.dressed == 2


@EVERY
def test_style_sheet_is_complete_and_names_only_pictures_that_exist(colours: Theme) -> None:
    sheet = theme.style_sheet(colours)
    assert "$" not in sheet
    pictures = re.findall(r"url\(looks:([^)]+)\)", sheet)
    assert pictures
    for picture in pictures:
        assert (RESOURCES / "themes" / picture).is_file(), picture


def test_every_icon_is_tinted_and_follows_the_theme(qapp: QApplication) -> None:
    for file in (RESOURCES / "icons").glob("*.svg"):
        icon = theme.icon(file.stem)
        theme.use(qapp, "light")
        assert _ink(icon) == QColor(LIGHT.text), file.name
        theme.use(qapp, "contrast")
        assert _ink(icon) == QColor(CONTRAST.text), file.name


def test_a_disabled_icon_is_fainter(qapp: QApplication) -> None:
    assert _ink(theme.icon("open"), QIcon.Mode.Disabled) == QColor(LIGHT.line_strong)


def test_icons_are_painted_sharp_at_double_scale(qapp: QApplication) -> None:
    picture = theme.icon("find").pixmap(QSize(20, 20), 2.0)
    assert picture.size() == QSize(40, 40)
    assert picture.devicePixelRatio() == 2.0


def test_fonts_have_the_size_and_weight_asked_for(qapp: QApplication) -> None:
    font = theme.reading_font(14.0, bold=True)
    assert font.pointSizeF() == 14.0
    assert QFontInfo(font).weight() >= 600
    assert theme.interface_font(9.0).weight() <= 400


def _distance(colours: Theme, a: str, b: str, *, eyes: str) -> float:
    return distance(getattr(colours, a), getattr(colours, b), eyes=eyes)


def _ink(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> QColor:
    """Give the colour of the most opaque pixel."""
    picture = icon.pixmap(QSize(40, 40), mode).toImage()
    pixels = (picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height()))
    found = max(pixels, key=lambda c: c.alpha())
    found.setAlpha(255)
    return found
