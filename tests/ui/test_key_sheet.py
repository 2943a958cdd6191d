"""The key table fits on one page in every language, holds every key, and takes no markup from words."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from ui import languages
from ui.key_sheet import COLUMNS, Group, Line, as_html, key_groups, write_pdf
from ui.keys import ON_THE_PAGE, in_force

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


def pages_of(path: Path) -> list[str]:
    """Give the words on every page of a PDF."""
    pypdfium2 = pytest.importorskip("pypdfium2")
    document = pypdfium2.PdfDocument(str(path))
    return [page.get_textpage().get_text_range() for page in document]


@pytest.fixture(params=["en", "de", "es"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before = QLocale()
    languages.use(qapp, request.param)
    yield request.param
    languages.use(qapp, "en")
    QLocale.setDefault(before)


def test_all_keys_stand_on_one_page(language: str, tmp_path: Path) -> None:
    groups, path = key_groups({}), tmp_path / f"{language}.pdf"
    write_pdf(groups, path)

    [words] = pages_of(path)
    plain = "".join(words.split())
    for group in groups:
        assert "".join(group.title.split()) in plain
        for line in group.lines:
            assert "".join(line.words.split()) in plain
            assert all("".join(k.split()) in plain for k in line.keys)


def test_far_more_lines_still_stand_on_one_page(tmp_path: Path) -> None:
    lines = tuple(
        Line(f"Command {n} with a name that needs more than a single row of words", (f"Ctrl+{n}",)) for n in range(40)
    )
    write_pdf([Group(f"Menu {n}", lines) for n in range(COLUMNS)], tmp_path / "keys.pdf")

    [words] = pages_of(tmp_path / "keys.pdf")
    assert words.count("Command 39") == COLUMNS


def test_the_page_for_a_browser_holds_every_key_and_needs_nothing_else() -> None:
    page = as_html(key_groups({}))

    keys = [unescape(k) for k in re.findall("<kbd>(.*?)</kbd>", page)]
    assert len(keys) == sum(map(len, in_force({}).values())) + len(ON_THE_PAGE)
    assert not re.search(r"(src|href)=|url\(", page)


def test_changed_keys_are_marked_and_lost_ones_left_out() -> None:
    lines = {line.words: line for group in key_groups({"note": ["Ctrl+Alt+N"], "split": []}) for line in group.lines}

    assert lines["Note on the fact"] == Line("Note on the fact", ("Ctrl+Alt+N",), changed=True)
    assert "Split off" not in lines
    assert not lines["Compare again"].changed
    assert 'class="own"' in as_html(key_groups({"note": ["Ctrl+Alt+N"]}))
    assert 'class="own"' not in as_html(key_groups({}))


def test_words_are_no_markup() -> None:
    page = as_html([Group("A & B", (Line("<b>bold</b>", ("Ctrl+<",)),))])
    assert "&lt;b&gt;bold&lt;/b&gt;" in page
    assert "<kbd>Ctrl+&lt;</kbd>" in page
    assert "A &amp; B" in page
