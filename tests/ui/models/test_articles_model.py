"""The list of sources: what it tells of every article."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSortFilterProxyModel, Qt

from tests.compare.making import article, three, three_articles
from ui.models.articles_model import NOTES, ArticleRole, ArticlesModel, tells_of_a_gap

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester


def titles(model: ArticlesModel) -> list[str]:
    return [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]


def row(model: ArticlesModel, number: int) -> dict[str, str]:
    return {title: model.index(number, n).data() for n, title in enumerate(titles(model))}


def test_qt_finds_no_fault(qapp: object, qtmodeltester: ModelTester) -> None:
    model = ArticlesModel()
    qtmodeltester.check(model)
    model.show(three())
    qtmodeltester.check(model)


def test_a_row_tells_what_is_known(qapp: object) -> None:
    model = ArticlesModel()
    model.show(three())
    told = row(model, 1)
    assert told["Letter"] == "B"
    assert told["Outlet"] == "Daily Lantern"
    assert told["Headline"] == "Crane falls across tracks at Norrvik"
    assert "24" in told["Date"]
    assert told["Words"] == str(three_articles()[1].words())
    assert told["Facts"] == "5"
    assert told["Copies"] == "near-copy of A (82 %)"
    assert told["File"] == "daily-lantern.txt"
    assert row(model, 2)["Copies"] == ""


def test_notes_of_the_reader_are_shown(qapp: object) -> None:
    plain = article("Odd File", "Headline", ["Words of a story."], published=None)
    noted = replace(plain, source=replace(plain.source, notes=("Read as windows-1252.", "Two pages were empty.")))
    model = ArticlesModel()
    model.show(three((noted, *three_articles())))
    assert row(model, 0)["Notes"] == "Read as windows-1252. Two pages were empty."
    assert titles(model)[NOTES] == "Notes"
    assert row(model, 0)["Date"] == ""
    assert "/home/reader/odd-file.txt" in model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)


@pytest.mark.parametrize(
    ("note", "gap"),
    [
        ("Only 12 words: the rest may be behind a pay-wall.", True),
        ("Only the first 300 of 400 pages were read.", True),
        ("2 of 5 pages could not be read.", True),
        ("Read as windows-1252.", False),
        ("Only 12 words to compare.", False),
        ("Tracked changes were read as accepted.", False),
    ],
)
def test_notes_of_missing_text_are_told_from_others(note: str, gap: bool) -> None:
    assert tells_of_a_gap(note) is gap


def test_numbers_sort_as_numbers(qapp: object) -> None:
    model, proxy = ArticlesModel(), QSortFilterProxyModel()
    model.show(three())
    proxy.setSourceModel(model)
    proxy.setSortRole(ArticleRole.SORT)
    proxy.sort(titles(model).index("Words"))
    words = [proxy.index(n, 0).data(ArticleRole.ARTICLE).words() for n in range(3)]
    assert words == sorted(words)
    assert proxy.index(0, 0).data(ArticleRole.NUMBER) == 2


def test_the_notes_are_those_of_the_report(qapp: object) -> None:
    comparison = three()
    first, *others = comparison.articles
    model = ArticlesModel()
    model.show(replace(comparison, articles=(replace(first, language="de"), *others)))

    assert "Seems to be in German" in model.index(0, NOTES).data()
    assert "Seems to be in German" in model.index(0, NOTES).data(Qt.ItemDataRole.ToolTipRole)
    assert model.index(1, NOTES).data() == ""
