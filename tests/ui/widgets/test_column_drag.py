"""Tests of ui.widgets.column_drag: near an edge the columns scroll along under the one that is dragged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt

from tests.compare.making import many
from ui.widgets.spread import Spread

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_column_held_at_the_edge_gets_to_places_out_of_sight(qtbot: QtBot) -> None:
    spread = Spread()
    qtbot.addWidget(spread)
    spread.resize(1000, 600)
    spread.show()
    spread.show_comparison(many(8))
    qtbot.waitUntil(lambda: spread.complete)
    bar, first = spread.horizontalScrollBar(), spread.slots[0].article_id
    header = spread.columns[0].header

    qtbot.mousePress(header, Qt.MouseButton.LeftButton, pos=QPoint(150, 8))
    qtbot.mouseMove(header, header.mapFromGlobal(spread.viewport().mapToGlobal(QPoint(990, 20))))
    qtbot.waitUntil(lambda: spread.place_of(first) == 7)
    assert bar.value() > 0

    qtbot.mouseMove(header, header.mapFromGlobal(spread.viewport().mapToGlobal(QPoint(2, 20))))
    qtbot.waitUntil(lambda: bar.value() < bar.maximum() // 2)
    there = header.mapFromGlobal(spread.viewport().mapToGlobal(QPoint(2, 20)))
    qtbot.mouseRelease(header, Qt.MouseButton.LeftButton, pos=there)
    left, place = bar.value(), spread.place_of(first)
    assert left > 0
    assert 0 < place < 7
    qtbot.mouseMove(header, QPoint(10, 8))
    assert (bar.value(), spread.place_of(first)) == (left, place)
