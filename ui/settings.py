"""Preferences as declared data: each field has its default, label, help and range; stored as JSON for the user."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from compare import options
from compare.errors import OptionError
from compare.options import Options, Setting
from ui import languages

if TYPE_CHECKING:
    from collections.abc import Sequence

FOLDER_VARIABLE = "CROSSREAD_CONFIG_DIR"
THEMES = ("system", "light", "dark", "contrast")
RECENT_KEPT = 12


def _shown(default: Any, label: str, help_text: str, **bounds: Any) -> Any:
    return field(default=default, metadata={"setting": Setting(label, help_text, **bounds)})


@dataclass(frozen=True, slots=True)
class Recent:
    """What was opened: a saved comparison or a set of reports, by the words of the menu and all its files."""

    words: str
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Preferences:
    """Everything the window remembers; fields with a label are on the preferences page, others keep the layout."""

    theme: str = _shown("system", "Theme", "Colours of the window; system follows the desktop.", choices=THEMES)
    language: str = _shown(
        languages.SYSTEM, "Language", "Language of the window, from the next start on.", choices=languages.CHOICES
    )
    zoom: int = _shown(100, "Text size", "Size of the articles' text, in percent.", low=50, high=300)
    reading_font: str = _shown("", "Reading font", "Typeface of the articles; empty takes a serif of the system.")
    together: bool = _shown(True, "Scroll together", "Bring what says the same level in every column.")
    reduced_motion: bool = _shown(False, "Reduce motion", "Jump to passages instead of gliding to them.")
    ask_unsaved: bool = _shown(True, "Ask before closing", "Ask before a comparison that is not saved is closed.")
    recent: tuple[Recent, ...] = ()
    geometry: str = ""
    layout: str = ""
    options: dict[str, Any] = field(default_factory=dict)
    keys: dict[str, Any] = field(default_factory=dict)
    """The keys of the commands that have others than they came with, by the command's id."""


def shown() -> dict[str, Setting]:
    """Give the preferences that a person chooses, by name."""
    return {f.name: f.metadata["setting"] for f in fields(Preferences) if "setting" in f.metadata}


def config_folder() -> Path:
    """Give the folder of the preferences: CROSSREAD_CONFIG_DIR, or where the system keeps such files."""
    if named := os.environ.get(FOLDER_VARIABLE):
        return Path(named)
    import platformdirs

    return Path(platformdirs.user_config_dir("crossread", appauthor=False))


class Settings(QObject):
    """The preferences in force; `change` stores them. A problem with the file is kept in `problem`, never raised."""

    changed = Signal(object)
    """The names (frozenset) of the preferences that have new values."""

    def __init__(self, folder: Path | None = None, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = (folder or config_folder()) / "preferences.json"
        self.problem = ""
        self.values = self._load()

    def change(self, **values: Any) -> None:
        """Give preferences new values, store them, and tell who listens; raises TypeError for an unknown name."""
        new = replace(self.values, **values)
        names = frozenset(n for n in values if getattr(new, n) != getattr(self.values, n))
        if not names:
            return
        self.values = new
        self._save()
        self.changed.emit(names)

    def remember(self, words: str, paths: Sequence[Path | str]) -> None:
        """Put files that were opened together at the head of the recent list, in the place of a part of them."""
        fresh = Recent(words, tuple(str(Path(p).absolute()) for p in paths))
        others = (r for r in self.values.recent if not set(r.files) <= set(fresh.files))
        self.change(recent=(fresh, *others)[:RECENT_KEPT])

    def engine_options(self) -> Options:
        """Give the engine's options as chosen in the preferences; the defaults when a stored value is out of range."""
        known = {n: v for n, v in self.values.options.items() if n in options.settings()}
        try:
            return Options(**known)
        except (OptionError, TypeError):
            return Options()

    def _load(self) -> Preferences:
        try:
            stored = json.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return Preferences()
        except OSError as fault:
            self.problem = f"The preferences could not be read ({fault.strerror})."
            return Preferences()
        except ValueError:
            stored = None
        if not isinstance(stored, dict):
            self._keep_aside()
            return Preferences()
        checked = {f.name: _checked(f.name, stored[f.name]) for f in fields(Preferences) if f.name in stored}
        return replace(Preferences(), **{name: value for name, value in checked.items() if value is not None})

    def _keep_aside(self) -> None:
        aside = self.path.with_suffix(".damaged.json")
        self.problem = f"The preferences were damaged, so the defaults are in force. The old file is kept as {aside}."
        try:
            self.path.replace(aside)
        except OSError:
            self.problem = "The preferences are damaged, so the defaults are in force."

    def _save(self) -> None:
        text = json.dumps(asdict(self.values), ensure_ascii=False, indent=2)
        fresh = self.path.with_suffix(".new")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_text(text + "\n", encoding="utf-8")
            fresh.replace(self.path)
        except OSError as fault:
            self.problem = f"The preferences cannot be stored ({fault.strerror}); they last until the window closes."


def _checked(name: str, value: Any) -> Any:
    """Give a stored value in its field's type and range, None when it is not usable."""
    default = getattr(Preferences(), name)
    if isinstance(default, tuple) and isinstance(value, list):
        return tuple(filter(None, map(_recent, value)))[:RECENT_KEPT]
    if type(value) is not type(default):
        return None
    setting = shown().get(name)
    if setting is None:
        return value
    if setting.choices and value not in setting.choices:
        return None
    if setting.low is not None and setting.high is not None and not setting.low <= value <= setting.high:
        return None
    return value


def _recent(value: Any) -> Recent | None:
    """Give a stored entry of the recent list, None for one that is not usable."""
    words, files = (value.get("words"), value.get("files")) if isinstance(value, dict) else (None, None)
    if not isinstance(words, str) or not isinstance(files, list) or not files:
        return None
    return Recent(words, tuple(map(str, files)))
