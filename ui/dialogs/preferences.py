"""The preferences page, generated from the declared preferences and the engine's options."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from compare import options
from compare.options import Options
from ui import languages, theme
from ui import settings as preferences
from ui.languages.phrases import in_words
from ui.models.plain_words import as_tooltip

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from compare.options import Setting
    from ui.settings import Settings


Choice = tuple[str, str]
"""What is stored, and what a person reads."""
WIDTH = 620
FRAME = 64
"""What the desktop adds above and below the dialog, about."""


class PreferencesDialog(QDialog):
    """Shows every preference with its explanation, the one called `at` first; nothing changes before it is accepted."""

    def __init__(self, settings: Settings, parent: QWidget | None = None, *, at: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings = settings
        self.fields: dict[str, Callable[[], Any]] = {}
        self.editors: dict[str, QWidget] = {}
        self._shown = preferences.shown()
        self._engine = options.settings()
        self.setMinimumWidth(WIDTH)
        pages = QWidget()
        column = QVBoxLayout(pages)
        column.setSpacing(theme.GAP)
        column.addWidget(self._page(self.tr("Window"), self._shown, asdict(settings.values)))
        column.addWidget(self._page(self.tr("Comparison"), self._engine, asdict(settings.engine_options())))
        self._lay_out(pages)
        if at in self.editors:
            self.editors[at].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def accept(self) -> None:
        """Store what was chosen; engine options that equal the defaults are not stored."""
        standard = asdict(Options())
        chosen = {name: self.fields[name]() for name in self._engine}
        self._settings.change(
            options={name: value for name, value in chosen.items() if value != standard[name]},
            **{name: self.fields[name]() for name in self._shown},
        )
        super().accept()

    def _lay_out(self, pages: QWidget) -> None:
        """Let the settings scroll on a small screen, and the buttons below them stay in sight."""
        roll = QScrollArea()
        roll.setWidget(pages)
        roll.setWidgetResizable(True)
        roll.setFrameShape(QFrame.Shape.NoFrame)
        roll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        roll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, theme.PAD)
        outer.addWidget(roll, stretch=1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(theme.PAD, 0, theme.PAD, 0)
        buttons.addWidget(self._buttons())
        outer.addLayout(buttons)
        wanted = pages.sizeHint().height() + outer.sizeHint().height() - roll.sizeHint().height()
        self.resize(WIDTH, min(wanted, self.screen().availableSize().height() - FRAME))

    def _page(self, title: str, declared: Mapping[str, Setting], values: Mapping[str, Any]) -> QGroupBox:
        page = QGroupBox(title)
        form = QFormLayout(page)
        form.setVerticalSpacing(theme.TIGHT)
        form.setHorizontalSpacing(theme.ROOM)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for name, setting in declared.items():
            editor, self.fields[name] = editor_for(setting, values[name], choices=CHOICES.get(name, _declared)(setting))
            label, about = in_words(setting.label), in_words(setting.help)
            editor.setAccessibleName(label)
            editor.setAccessibleDescription(about)
            self.editors[name] = editor
            form.addRow(label, editor)
            form.addRow("", _small(about))
        return page

    def _buttons(self) -> QDialogButtonBox:
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons


def editor_for(setting: Setting, value: Any, *, choices: Sequence[Choice]) -> tuple[QWidget, Callable[[], Any]]:
    """Give a widget that edits `value`, and a function that reads it."""
    if isinstance(value, bool):
        box = QCheckBox()
        box.setChecked(value)
        return box, box.isChecked
    if choices:
        combo = QComboBox()
        for stored, words in choices:
            combo.addItem(words, stored)
        if combo.findData(value) < 0:  # a folder or server with an encoder, a font that is not here: it stays
            combo.addItem(value, value)
        combo.setCurrentIndex(combo.findData(value))
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setToolTip(as_tooltip(combo.currentText()))
        combo.currentTextChanged.connect(lambda words: combo.setToolTip(as_tooltip(words)))
        return combo, combo.currentData
    if isinstance(value, str):
        line = QLineEdit(value)
        return line, line.text
    return _number(setting, value)


def _declared(setting: Setting) -> list[Choice]:
    return [(name, name.capitalize()) for name in setting.choices]


def _themes(setting: Setting) -> list[Choice]:
    words = {
        "system": QCoreApplication.translate("preferences", "Like the desktop"),
        "light": QCoreApplication.translate("preferences", "Light"),
        "dark": QCoreApplication.translate("preferences", "Dark"),
        "contrast": QCoreApplication.translate("preferences", "High contrast"),
    }
    return [(stored, words.get(stored, plain)) for stored, plain in _declared(setting)]


def _languages(_setting: Setting) -> list[Choice]:
    system = (languages.SYSTEM, QCoreApplication.translate("preferences", "Like the system"))
    return [system, *languages.LANGUAGES.items()]


def _encoders(_setting: Setting) -> list[Choice]:
    from compare.encoders import ENCODERS

    best = ("auto", QCoreApplication.translate("preferences", "The best that is installed"))
    return [best, *((name, in_words(chosen.label)) for name, chosen in ENCODERS.items())]


def _fonts(_setting: Setting) -> list[Choice]:
    best = ("", QCoreApplication.translate("preferences", "A serif of the system"))
    return [best, *((family, family) for family in QFontDatabase.families())]


CHOICES: dict[str, Callable[[Setting], list[Choice]]] = {
    "theme": _themes,
    "language": _languages,
    "encoder": _encoders,
    "reading_font": _fonts,
}
"""Settings whose choices have words of their own, or are known only where the program runs."""


def _number(setting: Setting, value: float) -> tuple[QWidget, Callable[[], Any]]:
    spin = QSpinBox() if isinstance(value, int) else QDoubleSpinBox()
    if isinstance(spin, QDoubleSpinBox):
        spin.setSingleStep(0.05)
    low, high = setting.low or 0, setting.high if setting.high is not None else 1_000_000
    spin.setRange(type(value)(low), type(value)(high))  # type: ignore[arg-type]
    spin.setValue(value)  # type: ignore[arg-type]
    # A style sheet's padding does not reach the field of a spin box.
    spin.lineEdit().setTextMargins(theme.GAP - theme.HAIR, 0, 0, 0)
    return spin, spin.value


def _small(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("kind", "small")
    label.setWordWrap(True)
    label.setMinimumHeight(label.fontMetrics().lineSpacing() + theme.TIGHT)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    return label
