"""The places a reader has been to, facts, sentences and panels, to go back and forward through like pages."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.comparison import Comparison
    from compare.model import Fact, Sentence
    from ui.docks import Docks
    from ui.session import Session

KEPT = 200
"""Older places are forgotten."""


@dataclass(frozen=True, slots=True)
class Place:
    """A selection, the fact by its id so that it is found again in a later comparison, and the panel in front.

    `asked` tells whether that very sentence was gone to, and not only the fact.
    """

    fact_id: str
    sentence: Sentence | None
    panel: str = ""
    asked: bool = field(default=False, compare=False)

    def exists(self, comparison: Comparison | None) -> bool:
        """Whether one can go there in `comparison`."""
        if comparison is None:
            return False
        if self.sentence is not None and self.sentence.article_id in {a.id for a in comparison.articles}:
            return True
        return self.fact_id in {f.id for f in comparison.facts}


class History(QObject):
    """Notes every selection of the session and every panel brought to the front; `go` returns to them."""

    moved = Signal()
    """There may be another way back or forward now."""

    def __init__(self, session: Session, docks: Docks) -> None:
        super().__init__()
        self._session, self._docks = session, docks
        self._places: list[Place] = []
        self._here = -1
        self._travelling = False
        self._seen: Comparison | None = None
        session.selected.connect(self._note_selection)
        session.changed.connect(self._start_over)
        docks.fronted.connect(self._note_panel)

    @property
    def here(self) -> Place | None:
        """The place on screen."""
        return self._places[self._here] if self._here >= 0 else None

    def leads(self, by: int) -> bool:
        """Whether there is a place to go back (-1) or forward (1) to."""
        return next(self._onward(by), None) is not None

    def go(self, by: int) -> None:
        """Go to the place before (-1) or after (1) this one; places that are gone are passed over."""
        number = next(self._onward(by), None)
        if number is None:
            return
        self._here = number
        place, comparison = self._places[number], self._session.comparison
        assert comparison is not None
        self._travelling = True
        try:
            self._return_to(place, comparison)
        finally:
            self._travelling = False
        self.moved.emit()

    def _return_to(self, place: Place, comparison: Comparison) -> None:
        if place.panel:
            self._docks.bring_back(place.panel)
        facts = {f.id: f for f in comparison.facts}
        gone = place.sentence is not None and place.sentence not in comparison.sentences
        sentence = None if gone else place.sentence
        fact = facts.get(place.fact_id)
        if fact is not None or sentence is None:
            self._session.select_fact(fact, sentence=sentence if place.asked else None)
        else:
            self._session.select_sentence(sentence)

    def _onward(self, by: int) -> Iterator[int]:
        """Give the numbers of the places in one direction that are still there and not where we are."""
        stop = -1 if by < 0 else len(self._places)
        for number in range(self._here + by, stop, by):
            if self._places[number].exists(self._session.comparison) and self._places[number] != self.here:
                yield number

    # -- noting ---------------------------------------------------------------------------------------------------

    def _note_selection(self, fact: Fact | None, sentence: Sentence | None) -> None:
        if fact is None and sentence is None:
            return
        place = Place(fact.id if fact else "", sentence, self._docks.in_front(), self._session.asked)
        here, self_again = self.here, self._seen is not self._session.comparison
        self._seen = self._session.comparison
        if self_again and here is not None and here.fact_id == place.fact_id:
            return  # a new comparison shows the fact that was selected: nobody went anywhere
        self._visit(place)

    def _note_panel(self, panel: str) -> None:
        if self.here is not None and self._session.comparison is not None:
            self._visit(replace(self.here, panel=panel))

    def _visit(self, place: Place) -> None:
        if self._travelling or place == self.here:
            return
        self._places = [*self._places[: self._here + 1], place][-KEPT:]
        self._here = len(self._places) - 1
        self.moved.emit()

    def _start_over(self, comparison: Comparison | None) -> None:
        """Forget all places once nothing is open; another set of reports keeps those that it shares."""
        if comparison is None:
            self._places, self._here = [], -1
        self.moved.emit()
