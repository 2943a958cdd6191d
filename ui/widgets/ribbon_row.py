"""The ribbons of a row of columns: between every two that stand side by side on screen."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal

from ui import theme
from ui.widgets.ribbons import Ribbons

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from compare.model import Sentence
    from ui.widgets.column import Column
    from ui.widgets.links import Links
    from ui.widgets.spread import Slot

    Box = tuple[Slot, QRect]


class RibbonRow(QObject):
    """Keeps one Ribbons between each two neighbours, its children in `row`; what is lit goes to all of them."""

    ribbon_clicked = Signal(object)

    def __init__(self, row: QWidget) -> None:
        super().__init__(row)
        self._row = row
        self._links: Links | None = None
        self._same_text = False
        self._between: dict[tuple[str, str], Ribbons] = {}
        self._lit: frozenset[Sentence] = frozenset()
        self._partners: dict[str, Sentence] = {}

    @property
    def ribbons(self) -> tuple[Ribbons, ...]:
        """The ribbons between neighbouring columns."""
        return tuple(self._between.values())

    def show_links(self, links: Links | None, *, same_text: bool) -> None:
        """Show other links, from the next `join` on; `same_text` says that they join the same sentences as before."""
        self._links, self._same_text = links, same_text

    def join(self, boxes: list[Box], gap: int) -> None:
        """Put ribbons between every two columns that stand side by side, given where each one stands."""
        wanted: dict[tuple[str, str], Ribbons] = {}
        for (left, box), (right, other) in side_by_side(boxes):
            # Between columns that wait for new results the old ribbons stay, as long as their sentences are there.
            a, b = (left.column, right.column) if self._same_text else (left.ready, right.ready)
            room = other.left() - box.right() - 1
            if a is None or b is None or not 0 < room <= gap:
                continue
            key = (left.article_id, right.article_id)
            ribbons = wanted[key] = self._between.pop(key) if key in self._between else self._tie(a, b)
            if ribbons.property("shown") is not self._links and left.ready and right.ready:
                ribbons.setProperty("shown", self._links)
                ribbons.set_ribbons(self._links.between(*key) if self._links else [])
                self._light(ribbons, *key)
            ribbons.setGeometry(box.right() + 1, theme.GAP, room, box.height())
            ribbons.top = a.header.height()
            ribbons.show()
        for ribbons in self._between.values():
            ribbons.hide()
            ribbons.deleteLater()
        self._between = wanted

    def light(self, sentences: frozenset[Sentence], partners: dict[str, Sentence]) -> None:
        """Paint the links between these sentences as selected, and one between `partners` that are not aligned."""
        self._lit, self._partners = sentences, partners
        for key, ribbons in self._between.items():
            self._light(ribbons, *key)

    def hover(self, sentence: Sentence | None) -> None:
        """Bring out the links of the sentence under the pointer."""
        for ribbons in self._between.values():
            ribbons.set_hovered(sentence)

    def follow(self, article_id: str) -> None:
        """Follow a column that scrolled."""
        for key, ribbons in self._between.items():
            if article_id in key:
                ribbons.moved()

    # -- within ---------------------------------------------------------------------------------------------------

    def _tie(self, left: Column, right: Column) -> Ribbons:
        ribbons = Ribbons(left.level_of, right.level_of, self._row)
        ribbons.ribbon_clicked.connect(self.ribbon_clicked)
        ribbons.setAccessibleName(
            self.tr("Links between {left} and {right}").format(
                left=left.header.outlet.text(), right=right.header.outlet.text()
            )
        )
        ribbons.lower()
        return ribbons

    def _light(self, ribbons: Ribbons, left: str, right: str) -> None:
        a, b = self._partners.get(left), self._partners.get(right)
        joined = self._links.inferred(a, b) if self._links and a and b else None
        ribbons.set_lit(self._lit, joined)


def side_by_side(boxes: list[Box]) -> Iterator[tuple[Box, Box]]:
    """Give every two neighbours from the left; a column that a pinned one covers entirely is nobody's neighbour."""
    covered = max((box.right() for slot, box in boxes if slot.pinned), default=None)
    seen = [(slot, box) for slot, box in boxes if slot.pinned or covered is None or box.right() > covered]
    return pairwise(seen)
