"""Words of the engine are said in the language of the window, and names in them stay as they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale

from compare import reasons
from compare.errors import ReadError
from ui import languages
from ui.languages.phrases import counted, in_words
from ui.models.plain_words import score_words
from ui.notices import Notices, told

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.fixture
def german(qapp: QApplication, language: None) -> None:
    languages.use(qapp, "de")


@pytest.mark.usefixtures("german")
def test_sentences_are_translated_with_what_fills_them() -> None:
    assert in_words("This file is empty.") == "Diese Datei ist leer."
    assert in_words("This is a picture, not an article.") == "Das ist ein Bild, kein Artikel."
    assert in_words("Only The Dog and Pony states this fact.") == "Nur The Dog and Pony sagt diesen Fakt."
    assert in_words("Left out: 1 footnote, 3 comments.") == "Ausgelassen: 1 Fußnote, 3 Kommentare."
    seems = "Seems to be in German, others in English: “not found” means little between the two."
    assert in_words(seems).startswith("Wohl auf Deutsch, andere auf Englisch:")


def reasons_told() -> list[str]:
    """Give every reason that the engine has for a score."""
    named = [v for name, v in vars(reasons).items() if name.isupper() and name[0] != "_" and isinstance(v, str)]
    return [*named, *(words for _, words in reasons.SHARES)]


@pytest.mark.parametrize("code", ["de", "es"])
def test_every_reason_is_translated_with_its_places(qapp: QApplication, language: None, code: str) -> None:
    assert len(reasons_told()) > 20
    languages.use(qapp, code)
    for reason in reasons_told():
        english = reason.format(place="B4", other="A7", report="A")
        said = in_words(english)
        assert said != english
        assert re.findall(r"\b[A-Z]\d\b", said) == re.findall(r"\b[A-Z]\d\b", english)


@pytest.mark.usefixtures("german")
def test_what_is_unknown_stays_as_it_is() -> None:
    for words in ("", "A headline of an article", "{not a gap", "This file is empty. And so on"):
        assert in_words(words) == words


@pytest.mark.usefixtures("german")
def test_a_fault_is_told_in_the_language_of_the_window() -> None:
    fault = ReadError("This file is empty.", hint="Save the article again.", source="/tmp/empty.txt")
    notices = Notices()
    notices.faults([fault])
    notices.faults([fault, fault])
    assert told(fault) == "/tmp/empty.txt: Diese Datei ist leer. Speichern Sie den Artikel noch einmal."
    assert notices.history[0].text == "empty.txt: Diese Datei ist leer."
    assert notices.history[0].hint == "Speichern Sie den Artikel noch einmal."
    assert notices.history[1].text == "2 Probleme."
    assert notices.history[1].details == (told(fault), told(fault))


@pytest.mark.usefixtures("german")
def test_numbers_are_written_as_in_the_language() -> None:
    assert score_words(0.384) == "0,38"
    assert counted(1, _facts(1)) == "1 Fakt"
    assert counted(3, _facts(3)) == "3 Fakten"
    assert QLocale().toString(1850) == "1.850"


@pytest.mark.usefixtures("language")
def test_english_needs_no_file_to_tell_one_from_many() -> None:
    assert counted(1, _facts(1)) == "1 fact"
    assert counted(0, _facts(0)) == "0 facts"
    assert score_words(0.384) == ".38"


def _facts(number: int) -> str:
    return QCoreApplication.translate("Window", "%n fact(s)", None, number)


@pytest.mark.usefixtures("german")
def test_the_buttons_of_qt_speak_the_language_too() -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


@pytest.mark.parametrize("code", [c for c in languages.LANGUAGES if c != languages.ENGLISH])
def test_qt_brings_its_own_texts_in_every_language(code: str) -> None:
    from pathlib import Path

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    assert (folder / f"qtbase_{code}.qm").is_file()


def test_a_choice_stands_for_a_language_there_is() -> None:
    assert languages.language_of("es") == "es"
    assert languages.language_of("system") in languages.LANGUAGES
    assert languages.language_of("xx") in languages.LANGUAGES
