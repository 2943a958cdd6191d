"""The languages of the window: which there are, and putting one into force before anything is shown."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

SYSTEM = "system"
ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "de": "Deutsch", "es": "Español"}
"""The languages by code, each in its own name; all but English, which stands in the source, have files in LOCALE."""
CHOICES = (SYSTEM, *LANGUAGES)
"""What the preference may say: the language of the system, or one by its code."""
LOCALE = Path(str(files("resources"))) / "locale"

_installed: list[QTranslator] = []


def language_of(choice: str) -> str:
    """Give the code of the language a choice stands for: the first of the system's that there is, else English."""
    if choice in LANGUAGES:
        return choice
    wanted = [tag.replace("_", "-").split("-")[0] for tag in QLocale.system().uiLanguages()]
    return next((code for code in wanted if code in LANGUAGES), ENGLISH)


def use(qt: QCoreApplication, choice: str) -> None:
    """Let every text that is asked for from now on be in the chosen language, Qt's own and dates and numbers too."""
    code = language_of(choice)
    while _installed:
        qt.removeTranslator(_installed.pop())
    system = QLocale.system()
    # The system's own way with dates and numbers holds where it speaks the same language: a Swiss keeps 1’000.
    QLocale.setDefault(system if choice == SYSTEM or system.name().startswith(code) else QLocale(code))
    if code == ENGLISH:
        return
    for folder, name in ((_of_qt(), f"qtbase_{code}"), (LOCALE, f"crossread_{code}")):
        translator = QTranslator()
        if translator.load(name, str(folder)):
            qt.installTranslator(translator)
            _installed.append(translator)


def _of_qt() -> Path:
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
