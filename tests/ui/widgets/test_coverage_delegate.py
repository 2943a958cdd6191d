"""What the matrix paints: marks, tints and edges, in every theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from tests.compare.making import three
from ui import theme
from ui.models.coverage_model import CoverageModel
from ui.widgets.coverage_delegate import CoverageDelegate, from_the_right

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

BOX = QRect(0, 0, 200, 30)


@pytest.fixture(params=["light", "dark", "contrast"])
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[theme.Theme]:
    yield theme.use(qapp, request.param)
    theme.use(qapp, "light")


@pytest.fixture
def model(qapp: QApplication) -> CoverageModel:
    model = CoverageModel()
    model.show(three())
    return model


def painted(
    model: CoverageModel,
    words: str,
    column: int,
    *,
    box: QRect = BOX,
    state: QStyle.StateFlag = QStyle.StateFlag.State_Enabled,
) -> QImage:
    row = next(n for n in range(model.rowCount()) if words in model.fact_at(n).label)
    picture = QImage(box.size(), QImage.Format.Format_RGB32)
    option = QStyleOptionViewItem()
    option.rect, option.state = box, QStyle.StateFlag.State_Enabled | state
    painter = QPainter(picture)
    delegate = CoverageDelegate()
    delegate.lanes = 3
    delegate.paint(painter, option, model.index(row, column))
    painter.end()
    return picture


def at(picture: QImage, x: int, y: int) -> QColor:
    return picture.pixelColor(QPoint(x, y))


def ink(picture: QImage) -> int:
    ground = at(picture, picture.width() - 2, 3)
    pixels = (picture.pixelColor(x, y) for x in range(picture.width()) for y in range(2, 27))
    return sum(pixel != ground for pixel in pixels)


def test_clashes_have_a_tint_and_an_edge(model: CoverageModel, look: theme.Theme) -> None:
    picture = painted(model, "injured", 0)
    assert at(picture, 1, 15) == look.role("clash")
    assert at(picture, 198, 3) == look.role("clash_tint")


def test_what_is_only_here_has_an_edge(model: CoverageModel, look: theme.Theme) -> None:
    picture = painted(model, "mayor", 0)
    assert at(picture, 1, 15) == look.role("only_here")
    assert at(picture, 198, 3) == look.role("surface")


def test_a_selected_clash_is_neither_plain_selection_nor_plain_clash(model: CoverageModel, look: theme.Theme) -> None:
    ground = at(painted(model, "injured", 1, state=QStyle.StateFlag.State_Selected), 198, 3)
    assert ground not in (look.role("accent_tint"), look.role("clash_tint"), look.role("surface"))


def test_the_focus_is_a_ring(model: CoverageModel, look: theme.Theme) -> None:
    picture = painted(model, "union", 1, state=QStyle.StateFlag.State_HasFocus)
    assert at(picture, 100, 1) == look.role("focus")
    assert at(picture, 100, 15) != look.role("focus")


def test_narrow_columns_keep_the_mark(model: CoverageModel, look: theme.Theme) -> None:
    narrow = painted(model, "union", 1, box=QRect(0, 0, 34, 30))
    assert 20 < ink(narrow) < 200


def test_states_differ_by_shape_not_only_by_colour(model: CoverageModel, look: theme.Theme) -> None:
    shapes = set()
    for words, column in (("union", 1), ("union", 2), ("union", 3), ("injured", 1), ("March", 3), ("mayor", 3)):
        picture = painted(model, words, column, box=QRect(0, 0, 34, 30))
        ground = at(picture, 32, 3)
        shapes.add(tuple(at(picture, x, y) == ground for x in range(34) for y in range(2, 27)))
    assert len(shapes) == 6


def test_places_are_painted(model: CoverageModel, look: theme.Theme) -> None:
    picture = painted(model, "Salten", model.where_column)
    colours = {at(picture, x, y).name() for x in range(200) for y in range(30)}
    assert {look.outlet(n).name() for n in range(3)} <= colours


@pytest.mark.parametrize(("words", "turned"), [("A3 · بقيت الجزيرة.", True), ("Alle 3 · ب", False), ("12.", False)])
def test_words_are_read_from_the_side_of_most_letters(words: str, *, turned: bool) -> None:
    assert from_the_right(words) is turned
