"""The translations: complete, up to date, compiled, and with every gap, number and menu letter of the English text."""

from __future__ import annotations

import ast
import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator

from compare import errors
from tests.house.source import modules
from ui.actions import MENUS
from ui.languages import ENGLISH, LANGUAGES, LOCALE
from ui.languages.phrases import pattern_of
from ui.languages.sentences import SENTENCES
from ui.languages.texts import texts

if TYPE_CHECKING:
    from collections.abc import Iterator

TRANSLATED = [code for code in LANGUAGES if code != ENGLISH]
FAULTS = {name for name, kind in vars(errors).items() if isinstance(kind, type)} - {"AnnotationError", "Cancelled"}
NOT_IN_THE_WINDOW = ("compare.evaluate", "compare.bench", "compare.commands", "compare.__main__", "compare.fitting")
_GAPS = re.compile(r"\{\w+\}|%L?n")


@dataclass(frozen=True)
class Message:
    """One text of a .ts: the forms are one, or one for one and one for many."""

    context: str
    source: str
    forms: tuple[str, ...]
    counted: bool
    finished: bool


def messages(code: str) -> list[Message]:
    found = []
    for context in ET.parse(LOCALE / f"crossread_{code}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            written = message.find("translation")
            assert written is not None
            counted = message.get("numerus") == "yes"
            forms = [form.text or "" for form in written.iter("numerusform")] if counted else [written.text or ""]
            name, source = context.findtext("name", ""), message.findtext("source", "")
            found.append(Message(name, source, tuple(forms), counted, written.get("type") is None))
    return found


@pytest.fixture(params=TRANSLATED)
def code(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_every_text_of_the_window_is_there_and_no_other(code: str) -> None:
    there = {(m.context, m.source, m.counted) for m in messages(code)}
    assert there == set(texts()), "run: make translations"


def test_every_text_is_translated(code: str) -> None:
    assert [m.source for m in messages(code) if not m.finished or not all(m.forms)] == []


def test_gaps_and_numbers_are_those_of_the_english_text(code: str) -> None:
    wrong = [
        (m.source, form)
        for m in messages(code)
        for form in m.forms
        if Counter(_GAPS.findall(m.source)) != Counter(_GAPS.findall(form))
    ]
    assert wrong == []


def test_menu_letters_and_blanks_at_the_ends_are_kept(code: str) -> None:
    def shape(text: str) -> tuple[int, int, bool, int]:
        blanks = len(text) - len(text.strip(" "))
        return text.count("&"), text.count("\t"), text.rstrip().endswith("…"), blanks

    assert [(m.source, m.forms[0]) for m in messages(code) if shape(m.source) != shape(m.forms[0])] == []


def test_the_compiled_file_says_what_the_written_one_says(code: str) -> None:
    compiled = QTranslator()
    assert compiled.load(str(LOCALE / f"crossread_{code}.qm"))
    for m in messages(code):
        numbers = (1, 2) if m.counted else (-1,)
        for number, form in zip(numbers, m.forms, strict=True):
            said = compiled.translate(m.context, m.source, None, number)  # type: ignore[arg-type]
            assert said == form, "run: make translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_stands_for_two_entries_of_a_menu(language: str) -> None:
    said = {(m.context, m.source): m.forms[0] for m in messages(language)} if language != ENGLISH else {}
    extra = {"&File": [("menus", "Open &recent")], "&View": [("Window", "&Panels")]}
    for title, actions in MENUS.items():
        under = [t.rpartition("/")[2] for t in MENUS if t.rpartition("/")[0] == title]
        entries = [("actions", a.text) for a in actions if a] + [("menus", t) for t in under] + extra.get(title, [])
        written = [said.get(entry, entry[1]) for entry in entries]
        letters = Counter(text[text.index("&") + 1].casefold() for text in written if "&" in text)
        assert [letter for letter, times in letters.items() if times > 1] == [], (title, written)


def test_no_letter_stands_for_two_menus(code: str) -> None:
    said = {m.source: m.forms[0] for m in messages(code) if m.context == "menus"}
    letters = [said[t][said[t].index("&") + 1].casefold() for t in MENUS if "/" not in t]
    assert len(set(letters)) == len(letters)


# -- what the engine says ---------------------------------------------------------------------------------------------


def said_by_faults() -> Iterator[tuple[str, str]]:
    """Give the messages and hints that stand in the source, with a 1 for what fills their gaps."""
    for module in modules():
        if module.name.startswith("compare") and not module.name.startswith(NOT_IN_THE_WINDOW):
            for node in ast.walk(module.tree):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") in FAULTS:
                    parts = [*node.args[:1], *(k.value for k in node.keywords if k.arg == "hint")]
                    yield from ((module.name, text) for part in parts if (text := _written(part)))


def _written(node: ast.expr) -> str:
    if isinstance(node, ast.JoinedStr):
        return "".join(str(v.value) if isinstance(v, ast.Constant) else "1" for v in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def test_every_message_and_hint_of_the_engine_can_be_translated() -> None:
    known = [pattern_of(sentence) for sentence in SENTENCES]
    said = set(said_by_faults())
    assert len(said) > 80
    missing = {text for _, text in said if not any(pattern.fullmatch(text) for pattern in known)}
    assert missing == set(), "add to ui/languages/sentences.py, then: make translations"
