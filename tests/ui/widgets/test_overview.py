"""Tests of ui.widgets.overview: the whole article in one bar, what matters most on every pixel."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from compare.model import Standing
from ui import theme
from ui.widgets.overview import Overview, Tick

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def bar(qtbot: QtBot) -> Overview:
    """Give a bar of 216 pixels, 200 of them for the strip."""
    overview = Overview()
    qtbot.addWidget(overview)
    overview.resize(overview.sizeHint().width(), 216)
    overview.show()
    qtbot.waitExposed(overview)
    return overview


def test_where_marks_share_a_pixel_the_clash_shows_then_only_here(bar: Overview) -> None:
    shared = Tick(0.0, 1.0, Standing.IN_ALL)
    bar.set_ticks([shared, Tick(0.30, 0.34, Standing.ONLY_HERE), Tick(0.32, 0.33, Standing.CLASH)])
    rows = [tick and tick.standing for tick in bar.rows(100)]
    assert rows[10] is Standing.IN_ALL
    assert rows[30] is Standing.ONLY_HERE
    assert rows[32] is Standing.CLASH


def test_what_passes_a_filter_shows_over_what_does_not(bar: Overview) -> None:
    bar.set_ticks([Tick(0.3, 0.4, Standing.IN_ALL), Tick(0.3, 0.4, Standing.CLASH, dimmed=True)])
    assert bar.rows(100)[35] == Tick(0.3, 0.4, Standing.IN_ALL)


def test_hits_cross_the_bar_and_the_current_one_is_thicker(bar: Overview) -> None:
    def rows_of_hits() -> int:
        picture, found = bar.grab().toImage(), QColor(theme.current().found)
        return sum(picture.pixelColor(8, y) == found for y in range(picture.height()))

    bar.set_ticks([Tick(0.0, 1.0, Standing.CLASH)])
    assert rows_of_hits() == 0
    bar.set_found([0.2, 0.5, 0.8])
    plain = rows_of_hits()
    assert plain >= 3
    bar.set_found([0.2, 0.5, 0.8], 0.5)
    assert rows_of_hits() > plain
    bar.set_found([])
    assert rows_of_hits() == 0


def test_ten_thousand_sentences_still_show_their_one_clash(bar: Overview) -> None:
    ticks = [Tick(n / 10_000, (n + 1) / 10_000, Standing.IN_ALL) for n in range(10_000)]
    ticks[5_000] = Tick(0.5, 0.5001, Standing.CLASH)
    bar.set_ticks(ticks)
    assert [tick and tick.standing for tick in bar.rows(200)].count(Standing.CLASH) == 1


def test_sentences_that_are_not_compared_leave_no_mark(bar: Overview) -> None:
    bar.set_ticks([Tick(0.0, 1.0, Standing.NOT_COMPARED)])
    assert set(bar.rows(50)) == {None}


def test_a_click_asks_to_go_there(bar: Overview, qtbot: QtBot) -> None:
    bar.set_seen(0.0, 0.2)
    with qtbot.waitSignal(bar.scroll_wanted) as asked:
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(8, 158))
    assert asked.args == [pytest.approx(0.75, abs=0.01)]


def test_dragging_the_box_moves_it_without_a_jump(bar: Overview, qtbot: QtBot) -> None:
    bar.set_seen(0.0, 0.2)
    asked: list[float] = []
    bar.scroll_wanted.connect(asked.append)
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=QPoint(8, 38))
    qtbot.mouseMove(bar, QPoint(8, 58))
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(8, 58))
    assert asked == [] or asked[-1] == pytest.approx(0.2, abs=0.01)


def test_ticks_box_and_frames_are_painted(bar: Overview) -> None:
    empty = bar.grab().toImage()
    bar.set_ticks([Tick(0.4, 0.5, Standing.CLASH)])
    ticked = bar.grab().toImage()
    bar.set_seen(0.1, 0.3)
    seen = bar.grab().toImage()
    bar.set_lit([(0.4, 0.5)])
    lit = bar.grab().toImage()
    assert empty != ticked != seen != lit


def test_a_screen_reader_hears_the_counts(bar: Overview) -> None:
    bar.set_ticks([Tick(0.4, 0.5, Standing.CLASH), Tick(0.6, 0.7, Standing.IN_ALL)])
    assert bar.accessibleDescription() == "2 sentences: 1 clash, 0 only here"
