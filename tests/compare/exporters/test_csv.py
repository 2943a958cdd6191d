"""The table opens right in a spreadsheet and no cell of it is a formula."""

from __future__ import annotations

import csv
import io

import pytest

from compare.exporters.csv import as_text, export
from compare.report import make_report
from tests.compare import making


def read(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_one_row_a_fact_with_state_and_quote_of_every_outlet() -> None:
    head, *rows = read(export(make_report(making.three())))
    assert head[:6] == ["Rank", "Fact", "Weight", "Importance", "A Coast Wire: state", "A Coast Wire: quote"]
    assert len(rows) == 8
    assert all(len(row) == len(head) == 10 for row in rows)
    assert rows[1][:6] == ["2", "Three people were injured", "3", "0.900", "clash", "injuring three people"]
    assert rows[3][8:] == ["not found", ""]


def test_a_byte_order_mark_tells_spreadsheets_the_encoding() -> None:
    assert export(make_report(making.three())).startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_what_looks_like_a_formula_becomes_text(cell: str) -> None:
    assert as_text(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["1+1", "", "“=1”", "5 March"])
def test_everything_else_stays_as_it_is(cell: str) -> None:
    assert as_text(cell) == cell


def test_hostile_articles_stay_in_their_cells() -> None:
    body = [
        '=HYPERLINK("http://example.org","x") said one man.',
        'A "quoted", and; separated sentence.',
        "Nul \x00 and \ud800 here.",
    ]
    bench = making.Bench((making.article("=cmd|' /C calc'!A0", "-2+3", body), making.article("@two", "", body)))
    facts = [
        bench.fact(text, 0.5 - n / 10, ("=cmd|' /C calc'!A0", n + 1, ""), ("@two", n, ""))
        for n, text in enumerate(body)
    ]
    head, *rows = read(export(make_report(bench.compare(facts, [c for f in facts for c in bench.cells(f)]))))
    assert not [c for row in [head, *rows] for c in row if c.startswith(("=", "+", "-", "@"))]
    assert rows[0][1] == "'" + body[0]
    assert rows[1][5] == body[1]
    assert rows[2][5] == "Nul \ufffd and \ufffd here."
