"""The matrix model: what its cells say, and that Qt finds no fault with it."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt

from compare import judging
from compare.model import Coverage, Standing
from tests.compare.making import Bench, article, many, three
from ui.models.accounts import notes_of, why_words
from ui.models.arrangement import FactFilter, Show
from ui.models.coverage_cells import CoverageRole
from ui.models.coverage_model import CoverageModel
from ui.models.matrix import CoverageMatrix, FactKind

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester

A, B, C, WHERE, OUTLETS = 1, 2, 3, 4, 5


@pytest.fixture
def model(qapp: object) -> CoverageModel:
    made = CoverageModel()
    made.show(three())
    return made


def find(model: CoverageModel, words: str) -> int:
    return next(n for n in range(model.rowCount()) if (f := model.fact_at(n)) and words in f.label)


def said(model: CoverageModel, words: str, column: int, role: int = Qt.ItemDataRole.DisplayRole) -> object:
    return model.index(find(model, words), column).data(role)


def test_qt_finds_no_fault(model: CoverageModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)


def test_qt_finds_no_fault_through_changes(qapp: object, qtmodeltester: ModelTester) -> None:
    model = CoverageModel()
    qtmodeltester.check(model)
    model.show(many(12, facts=20))
    model.arrange(keep=FactFilter(Show.CLASHES), grouped=True)
    qtmodeltester.check(model)
    model.show(None)
    qtmodeltester.check(model)
    assert (model.rowCount(), model.columnCount()) == (0, 0)


def test_cells_say_state_place_and_quote(model: CoverageModel) -> None:
    assert str(said(model, "crane fell", A)).startswith("● A2 · “A construction crane fell")
    assert str(said(model, "injured", A)).startswith("≠ 3 people · “injuring three people”")
    assert str(said(model, "union", B)).startswith("◐ B5")
    assert str(said(model, "mayor", C)).startswith("◆ C4")
    assert str(said(model, "gust", C)).startswith("– not found · nearest C")
    assert str(said(model, "March", C)).startswith("? unsure · nearest C4 .42")


def test_roles_for_delegates(model: CoverageModel) -> None:
    cell = said(model, "gust", C, CoverageRole.CELL)
    assert cell.coverage is Coverage.ABSENT
    assert said(model, "mayor", C, CoverageRole.FACE).mark is Standing.ONLY_HERE
    assert said(model, "union", B, CoverageRole.FACE).mark is Coverage.PARTLY
    assert said(model, "injured", 0, CoverageRole.FACE).kind is FactKind.CLASH
    depths = model.matrix.depths(model.fact_at(find(model, "gust")))
    assert said(model, "gust", WHERE, CoverageRole.DEPTHS) == tuple((place, depth, place) for place, depth in depths)
    assert said(model, "gust", OUTLETS) == "2 / 3"


def test_screen_readers_hear_whole_sentences(model: CoverageModel) -> None:
    words = str(said(model, "gust", C, Qt.ItemDataRole.AccessibleTextRole))
    assert words.startswith("C Evening Post: not found in this report. Nearest: C")
    assert "(score ." in words
    union = str(said(model, "union", B, Qt.ItemDataRole.AccessibleTextRole))
    assert "reported in part" in union
    assert "Without: “on Monday”." in union
    assert "A Coast Wire" in str(said(model, "gust", 0, Qt.ItemDataRole.AccessibleTextRole))
    assert "A 40 %" in str(said(model, "gust", WHERE, Qt.ItemDataRole.AccessibleTextRole))


def test_every_cell_is_accessible(model: CoverageModel) -> None:
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            assert model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)


def test_tooltips_show_markup_as_words(qapp: object) -> None:
    bench = Bench((article("A", "<img src=x>", ["<b>Bold</b> words fell here."]), article("B", "Other", ["Nothing."])))
    model = CoverageModel()
    model.show(bench.compare([fact := bench.fact("<i>label</i>", 0.5, ("A", 1, ""))], bench.cells(fact)))
    tip = model.index(0, A).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;Bold&lt;/b&gt; words" in tip
    assert "<b>" not in tip
    assert "<i>" not in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_the_tooltip_of_a_cell_says_why_it_has_its_score(model: CoverageModel) -> None:
    told = 0
    for row in range(model.rowCount()):
        fact = model.fact_at(row)
        for column in (A, B, C):
            why = why_words(model.matrix, fact, model.index(row, column).data(CoverageRole.CELL))
            tip = html.unescape(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole))
            assert tip.endswith(f"{why}</p>")
            assert why == "" or why in notes_of(model.matrix, fact, model.index(row, column).data(CoverageRole.CELL))
            told += bool(why)
    assert told > model.rowCount()


def test_a_cell_that_a_person_judged_gives_no_score_a_reason() -> None:
    comparison = three()
    fact, post = comparison.facts[0], comparison.articles[2].id
    matrix = CoverageMatrix(judging.apply(comparison, [judging.reject(comparison, fact, post)]))
    assert why_words(matrix, fact, matrix.cell(fact, post)) == ""


def test_headers_name_outlets_by_letter(model: CoverageModel) -> None:
    names = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert names == ["Fact", "A Coast Wire", "B Daily Lantern", "C Evening Post", "Where in the article", "Outlets"]
    assert "not found" in model.headerData(C, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)


def test_a_header_click_puts_facts_in_the_articles_order(model: CoverageModel) -> None:
    model.sort(C)
    depths = [model.index(n, C).data(CoverageRole.SORT) for n in range(model.rowCount())]
    assert depths == sorted(depths)
    model.sort(-1)
    assert [model.fact_at(n) for n in range(model.rowCount())] == list(model.matrix.comparison.facts)


def test_every_header_sorts_by_its_sort_role(model: CoverageModel) -> None:
    for column in range(model.columnCount()):
        model.sort(column)
        keys = [model.index(n, column).data(CoverageRole.SORT) for n in range(model.rowCount())]
        assert keys in (sorted(keys), sorted(keys, reverse=True))


def test_headings_can_be_seen_but_not_selected(model: CoverageModel) -> None:
    model.arrange(grouped=True)
    first = model.index(model.heading_rows()[0], 0)
    assert first.data() == "≠ Clashing details (1)"
    assert not first.flags() & Qt.ItemFlag.ItemIsSelectable
    assert model.index(1, 0).flags() & Qt.ItemFlag.ItemIsSelectable


def test_rows_are_found_by_fact(model: CoverageModel) -> None:
    mayor = model.fact_at(find(model, "mayor"))
    model.arrange(keep=FactFilter(Show.CLASHES))
    assert model.row_of(mayor) == -1
    assert model.fact_count == 1
    model.arrange(keep=FactFilter(), grouped=True)
    assert model.fact_at(model.row_of(mayor)) == mayor
    assert model.row_of(None) == -1


def test_a_filter_on_an_article_that_is_gone_is_dropped(model: CoverageModel) -> None:
    post = model.article_at(C)
    model.arrange(keep=FactFilter(Show.MISSING, post, "wind"))
    model.show(many(2))
    assert model.keep == FactFilter(text="wind")


def test_counts_of_filters(model: CoverageModel) -> None:
    assert model.count(Show.ALL) == 8
    assert model.count(Show.CLASHES) == 1
    assert model.count(Show.MISSING, model.article_at(C)) == 2


def test_indexes_outside_give_nothing(model: CoverageModel) -> None:
    assert model.data(QModelIndex()) is None
    assert model.fact_at(99) is None
    assert model.article_at(0) is None


def test_every_cell_answers_every_role(model: CoverageModel) -> None:
    model.arrange(grouped=True)
    roles = [*CoverageRole, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.DecorationRole]
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            # Asked in Python: an exception that passed through Qt would end the program.
            answers = [model.data(model.index(row, column), role) for role in roles]
            assert answers[roles.index(Qt.ItemDataRole.DecorationRole)] is None
