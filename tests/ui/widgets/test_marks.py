"""Tests of ui.widgets.marks: every state has a shape and a word of its own, so that none needs its colour."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from compare.model import Coverage, Standing
from ui.widgets.marks import mark_icon, mark_of, paint_mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

PAINTED = [s for s in (*Standing, *Coverage) if s is not Standing.NOT_COMPARED]


def _painted(state: Standing | Coverage) -> QImage:
    image = QImage(32, 32, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_mark(painter, QRectF(0, 0, 32, 32), state, ink=QColor("black"))
    painter.end()
    return image


@pytest.mark.parametrize("states", [Standing, Coverage])
def test_shapes_differ_without_their_colours(qapp: QApplication, states: type[Standing] | type[Coverage]) -> None:
    images = {s: _painted(s) for s in states if s in PAINTED}
    for a, b in combinations(images, 2):
        differing = sum(images[a].pixel(x, y) != images[b].pixel(x, y) for x in range(32) for y in range(32))
        assert differing > 40, f"{a} and {b} look alike"


@pytest.mark.parametrize("states", [Standing, Coverage])
def test_every_state_has_a_word_of_its_own(states: type[Standing] | type[Coverage]) -> None:
    words = [mark_of(s).word for s in states]
    assert all(words)
    assert len(set(words)) == len(words)


def test_absence_is_called_not_found() -> None:
    assert mark_of(Coverage.ABSENT).word == "not found"


def test_an_unsure_sentence_means_something_else_than_an_unsure_cell() -> None:
    assert mark_of(Standing.UNSURE).meaning != mark_of(Coverage.UNSURE).meaning


def test_a_clash_outranks_only_here_and_both_outrank_what_is_shared() -> None:
    order = [Standing.CLASH, Standing.ONLY_HERE, Standing.IN_SOME, Standing.IN_ALL, Standing.NOT_COMPARED]
    ranks = [mark_of(s).rank for s in order]
    assert ranks == sorted(ranks, reverse=True)


def test_icons_come_in_double_resolution(qapp: QApplication) -> None:
    assert mark_icon(Standing.CLASH).availableSizes() == [QSize(16, 16), QSize(32, 32)] or mark_icon(
        Standing.CLASH
    ).pixmap(QSize(16, 16), 2.0).size() == QSize(32, 32)
