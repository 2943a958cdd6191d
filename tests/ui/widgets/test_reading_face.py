"""What the reader chose for the articles' text holds for words of articles wherever they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compare.model import Coverage
from tests.compare.making import three
from ui import theme
from ui.models.accounts import Look, Piece
from ui.panels.coverage import CoveragePanel
from ui.panels.reading import ReadingPanel
from ui.session import Session
from ui.widgets import reading_face
from ui.widgets.coverage_delegate import Detail
from ui.widgets.quote_text import QuoteText

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_zoom_and_typeface_reach_what_is_quoted(qtbot: QtBot) -> None:
    session = Session()
    panel = ReadingPanel(session)
    qtbot.addWidget(panel)
    normal = reading_face.font(theme.BODY).pointSizeF()
    with qtbot.waitSignal(reading_face.changed):
        panel.set_zoom(1.5)
    assert reading_face.font(theme.BODY).pointSizeF() == pytest.approx(1.5 * normal)
    installed = theme.interface_font().families()[0]
    panel.set_reading_font(installed)
    assert reading_face.font().families()[0] == installed
    with qtbot.assertNotEmitted(reading_face.changed):
        panel.set_zoom(1.5)

    another = ReadingPanel(session)  # which starts with text of normal size
    qtbot.addWidget(another)
    assert reading_face.font(theme.BODY).pointSizeF() == pytest.approx(normal)


def test_the_chip_of_a_column_quotes_in_the_size_of_its_text(qtbot: QtBot) -> None:
    session = Session()
    panel = ReadingPanel(session)
    qtbot.addWidget(panel)
    panel.resize(1366, 900)
    panel.show()
    session.show(three())
    qtbot.waitUntil(lambda: panel.ready)
    fact = next(f for f in three().facts if three().cell(f, three().articles[0].id).coverage is Coverage.ABSENT)
    session.select_fact(fact)
    column = panel.spread.columns[0]
    assert column.chip.isVisible()
    before = column.chip.height()
    panel.set_zoom(2.0)
    assert column.chip.height() > 1.4 * before
    assert column.chip.geometry().bottom() < column.height()


def test_quotes_of_the_inspector_and_aligned_rows_follow_too(qtbot: QtBot) -> None:
    session = Session()
    reading, coverage, quote = ReadingPanel(session), CoveragePanel(session), QuoteText()
    for shown in (reading, coverage, quote):
        qtbot.addWidget(shown)
        shown.resize(900, 500)
        shown.show()
    session.show(three())
    qtbot.waitUntil(lambda: coverage.table.model().rowCount() > 0)
    coverage.table.show_detail(Detail.SENTENCES)
    quote.show_pieces([Piece("A crane fell.", Look.PLAIN)])
    row = next(r for r in range(coverage.table.model().rowCount()) if coverage.table.coverage.fact_at(r))
    before = quote.height(), coverage.table.rowHeight(row)
    reading.set_zoom(2.0)
    assert quote.height() > 1.5 * before[0]
    assert coverage.table.rowHeight(row) > before[1]
