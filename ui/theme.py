"""Roles → colours for day, night and high contrast, the type and spacing scale, and the one style sheet of the program.

Widgets that paint ask `current()` for a role and repaint on `changed`; everything else is styled by `use()`. To pick a
look in code set the dynamic property `kind`: "primary" or "quiet" on a QPushButton, "pill" on a checkable one; "title",
"muted", "small" or "notice" on a QLabel; "tight" on a QToolButton; "card", "notice" or "strip" on a QFrame.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache
from importlib import resources
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from resources.palette import OUTLETS_BY_DAY, OUTLETS_BY_NIGHT, luminance, on

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QApplication

READING_FONTS = [
    "Source Serif 4",
    "Source Serif Pro",
    "Charter",
    "Noto Serif",
    "Georgia",
    "Liberation Serif",
    "DejaVu Serif",
    "serif",
]
INTERFACE_FONTS = ["Inter", "Segoe UI", "SF Pro Text", "Helvetica Neue", "Noto Sans", "Liberation Sans", "DejaVu Sans"]

# The type scale in points and the spacing scale in pixels: nothing on screen uses a size in between.
CAPTION, SMALL, BODY, TITLE, READING, HEADLINE = 8.0, 8.75, 9.75, 11.0, 11.75, 15.5
HAIR, TIGHT, GAP, PAD, ROOM, WIDE = 2, 4, 8, 12, 16, 24
LEADING = 1.45
"""Line height of running text as a multiple of the font's."""


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours by role, as #rrggbb; text roles have a contrast of at least 4.5 on `paper` and `window`."""

    name: str
    window: str
    """Behind the columns."""
    surface: str
    """Bars, docks and tables."""
    paper: str
    """Behind running text."""
    text: str
    muted: str
    dim: str
    """Captions and boilerplate: still readable, plainly secondary."""
    line: str
    line_strong: str
    hover: str
    pressed: str
    accent: str
    """What is selected."""
    accent_tint: str
    on_accent: str
    focus: str
    ink: str
    """Filled buttons and checked pills."""
    on_ink: str
    shared: str
    shared_tint: str
    some: str
    some_tint: str
    only_here: str
    only_here_tint: str
    clash: str
    clash_tint: str
    unsure: str
    unsure_tint: str
    found: str
    """Hits of a search: the edge, and the fill of the current one."""
    found_tint: str
    not_found: str
    link: str
    outlets: tuple[str, ...]
    """Colours of the outlets in order of opening; the letter beside them always says the same."""

    def outlet(self, number: int) -> QColor:
        """Give the colour of the outlet opened as `number` (0 is the first); they repeat beyond the last."""
        return QColor(self.outlets[number % len(self.outlets)])

    def on(self, colour: QColor) -> QColor:
        """Give black or white, whichever reads better on `colour`."""
        return QColor(on(colour.name()))

    def role(self, name: str) -> QColor:
        """Give the colour of a role by its name; raises AttributeError for an unknown one."""
        return QColor(getattr(self, name))


LIGHT = Theme(
    name="light",
    window="#f1f0eb",
    surface="#fbfaf6",
    paper="#fffefb",
    text="#1d2025",
    muted="#64625b",
    dim="#6f6d64",
    line="#e0ddd4",
    line_strong="#c4c0b4",
    hover="#efede6",
    pressed="#e4e1d8",
    accent="#2456b8",
    accent_tint="#e2e8fe",
    on_accent="#ffffff",
    focus="#2456b8",
    ink="#212429",
    on_ink="#ffffff",
    shared="#5a7594",
    shared_tint="#cfd9e4",
    some="#6f6d64",
    some_tint="#e0dccd",
    only_here="#8f6300",
    only_here_tint="#f8edcb",
    clash="#b02a3a",
    clash_tint="#fbe2e0",
    unsure="#7e4188",
    unsure_tint="#ece4f3",
    found="#315b00",
    found_tint="#d6ef86",
    not_found="#6b6961",
    link="#2456b8",
    outlets=OUTLETS_BY_DAY,
)
DARK = Theme(
    name="dark",
    window="#141518",
    surface="#1c1e22",
    paper="#202227",
    text="#e7e4dc",
    muted="#a9a59b",
    dim="#969289",
    line="#33363c",
    line_strong="#4d5159",
    hover="#2a2d33",
    pressed="#34383f",
    accent="#85aff6",
    accent_tint="#26334d",
    on_accent="#10131a",
    focus="#85aff6",
    ink="#e7e4dc",
    on_ink="#17181b",
    shared="#8fa9c6",
    shared_tint="#34465a",
    some="#a7a397",
    some_tint="#45423a",
    only_here="#e0b548",
    only_here_tint="#3a321c",
    clash="#f08a74",
    clash_tint="#482522",
    unsure="#e0a8e8",
    unsure_tint="#372d42",
    found="#c5e860",
    found_tint="#414f14",
    not_found="#a09c92",
    link="#85aff6",
    outlets=OUTLETS_BY_NIGHT,
)
CONTRAST = Theme(
    name="contrast",
    window="#000000",
    surface="#000000",
    paper="#000000",
    text="#ffffff",
    muted="#e6e6e6",
    dim="#d0d0d0",
    line="#a8a8a8",
    line_strong="#ffffff",
    hover="#2b2b2b",
    pressed="#404040",
    accent="#dbc548",
    accent_tint="#423d14",
    on_accent="#000000",
    focus="#ffe14d",
    ink="#ffffff",
    on_ink="#000000",
    shared="#8fd0ff",
    shared_tint="#164a6e",
    some="#e0e0e0",
    some_tint="#4a4a4a",
    only_here="#ffc233",
    only_here_tint="#4a3300",
    clash="#ff8a75",
    clash_tint="#711d15",
    unsure="#d3a5e3",
    unsure_tint="#43205f",
    found="#9dff5c",
    found_tint="#1e5200",
    not_found="#d6d6d6",
    link="#8fd0ff",
    outlets=DARK.outlets,
)
THEMES = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}


class _Notifier(QObject):
    changed = Signal()


_notifier = _Notifier()
changed = _notifier.changed
"""Emitted after another theme came into use."""
_current = LIGHT
_desktop: QPalette | None = None
"""The palette before the program put on its own."""
_STARK = 20.0
"""The contrast of black and white is 21; no palette for everyday use comes so near."""


def current() -> Theme:
    """Give the theme in use."""
    return _current


def resolve(app: QApplication, name: str) -> Theme:
    """Give the theme called `name`; any other name, such as "system", follows what the desktop asks for."""
    if name in THEMES:
        return THEMES[name]
    return like_desktop(dark=app.styleHints().colorScheme() is Qt.ColorScheme.Dark, contrast=_wants_contrast(app))


def like_desktop(*, dark: bool, contrast: bool) -> Theme:
    """Give the theme for a desktop that is dark or not, and asks for high contrast or not."""
    if contrast:
        return CONTRAST
    return DARK if dark else LIGHT


def follow_desktop(app: QApplication, dress: Callable[[], object]) -> None:
    """Have `dress`, a method of a QObject, called when the desktop asks for another scheme or contrast."""
    hints = app.styleHints()
    hints.colorSchemeChanged.connect(dress)
    if hasattr(hints, "accessibility"):
        hints.accessibility().contrastPreferenceChanged.connect(dress)


def _wants_contrast(app: QApplication) -> bool:
    """Whether the desktop asks for high contrast; before Qt 6.10 only its palette tells."""
    hints = app.styleHints()
    if hasattr(hints, "accessibility"):
        return bool(hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast)
    return is_stark(_desktop or app.palette())


def is_stark(desktop: QPalette) -> bool:
    """Whether a desktop's windows are black and white, as only those for high contrast are."""
    tones = (luminance(desktop.color(r).name()) for r in (QPalette.ColorRole.Window, QPalette.ColorRole.WindowText))
    low, high = sorted(tones)
    return (high + 0.05) / (low + 0.05) >= _STARK


def use(app: QApplication, name: str = "system") -> Theme:
    """Dress the whole program in a theme and give it; painters hear of it through `changed`."""
    global _current, _desktop  # noqa: PLW0603 - one look for one process
    _desktop = _desktop or QPalette(app.palette())
    theme = resolve(app, name)
    if _current is theme and app.styleSheet():
        return theme
    _current = theme
    app.setStyle("Fusion")
    app.setFont(interface_font())
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme))
    changed.emit()
    return theme


def palette(theme: Theme) -> QPalette:
    """Give the palette for what the style sheet leaves to Qt."""
    roles = {
        QPalette.ColorRole.Window: theme.window,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.paper,
        QPalette.ColorRole.AlternateBase: theme.surface,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.dim,
        QPalette.ColorRole.Button: theme.surface,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.BrightText: theme.clash,
        QPalette.ColorRole.ToolTipBase: theme.surface,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.on_accent,
        QPalette.ColorRole.Accent: theme.accent,
        QPalette.ColorRole.Link: theme.link,
        QPalette.ColorRole.LinkVisited: theme.link,
        QPalette.ColorRole.Light: theme.surface,
        QPalette.ColorRole.Midlight: theme.line,
        QPalette.ColorRole.Mid: theme.line_strong,
        QPalette.ColorRole.Dark: theme.line_strong,
        QPalette.ColorRole.Shadow: theme.line_strong,
    }
    made = QPalette()
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.line_strong))
    return made


def style_sheet(theme: Theme) -> str:
    """Give the program's style sheet in the theme's colours."""
    folder = resources.files("resources") / "themes"
    QDir.setSearchPaths("looks", [str(folder)])
    roles = {f.name: getattr(theme, f.name) for f in fields(theme)}
    return Template((folder / "program.qss").read_text("utf-8")).substitute(roles)


# -- type -------------------------------------------------------------------------------------------------------------


def interface_font(points: float = BODY, *, bold: bool = False) -> QFont:
    """Give the font of controls, tables and labels."""
    return _font(INTERFACE_FONTS, points, bold=bold)


def reading_font(points: float = READING, *, bold: bool = False, family: str = "") -> QFont:
    """Give the font of article text; `family` is the reader's own choice and comes first."""
    return _font([family, *READING_FONTS] if family else READING_FONTS, points, bold=bold)


def _font(families: list[str], points: float, *, bold: bool) -> QFont:
    font = QFont(_typeface(tuple(families), bold))
    font.setPointSizeF(points)
    return font


@cache
def _typeface(families: tuple[str, ...], bold: bool) -> QFont:
    installed = set(QFontDatabase.families())
    # Naming only what is installed keeps Qt from searching the whole stack for every missing character.
    font = QFont([f for f in families if f in installed] or list(families[-1:]))
    if bold:
        light = "SemiBold" in QFontDatabase.styles(QFontInfo(font).family())
        font.setWeight(QFont.Weight.DemiBold if light else QFont.Weight.Bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


# -- icons ------------------------------------------------------------------------------------------------------------


class _Tinted(QIconEngine):
    """Draws a one-colour SVG in the theme's colour of the moment, sharp at every size and scale."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name, self._role = name, role
        self._svg = (resources.files("resources") / "icons" / f"{name}.svg").read_bytes()

    def clone(self) -> QIconEngine:
        return _Tinted(self._name, self._role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        picture = self.scaledPixmap(rect.size(), mode, state, ratio)
        painter.drawPixmap(rect, picture)

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        QSvgRenderer(self._svg).render(painter)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        disabled = mode is QIcon.Mode.Disabled
        painter.fillRect(picture.rect(), current().role("line_strong" if disabled else self._role))
        painter.end()
        return picture

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:  # noqa: N802 - Qt's name
        picture = self.pixmap(size * scale, mode, state)
        picture.setDevicePixelRatio(scale)
        return picture


def icon(name: str, role: str = "text") -> QIcon:
    """Give the icon `resources/icons/<name>.svg`, tinted in a role; it follows the theme by itself."""
    return QIcon(_Tinted(name, role))
