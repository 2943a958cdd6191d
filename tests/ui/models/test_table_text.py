"""Tables for the clipboard: what a spreadsheet and a document get."""

from __future__ import annotations

from html.parser import HTMLParser

from tests.compare.making import three
from ui.models.coverage_model import CoverageModel
from ui.models.table_text import as_html, as_tsv, table_of


class Cells(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_lines_and_tabs(qapp: object) -> None:
    model = CoverageModel()
    model.show(three())
    lines = as_tsv(table_of(model, [0, 1])).splitlines()
    assert [line.count("\t") for line in lines] == [5, 5, 5]
    assert lines[0].startswith("Fact\tA Coast Wire")
    assert "≠ 3 people" in lines[2]


def test_a_cell_never_breaks_the_table() -> None:
    assert as_tsv([["a\tb\nc", "d"]]) == "a b c\td\n"


def test_a_cell_is_never_a_formula() -> None:
    assert as_tsv([["=1+1", "-5", "– not found"]]) == "'=1+1\t'-5\t– not found\n"


def test_html_is_escaped() -> None:
    parser = Cells()
    parser.feed(as_html([["Fact"], ["<b>x</b> & <img src=y>"]]))
    assert "img" not in parser.tags
    assert "b" not in parser.tags
    assert "<b>x</b> & <img src=y>" in parser.words
