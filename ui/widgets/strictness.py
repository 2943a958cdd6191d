"""How strictly sentences are judged: a slider that says what each step changes, before anything is decided."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSlider, QWidget

from ui import theme
from ui.languages.phrases import counted

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from compare.comparison import Comparison

SETTLED_MS = 120
"""A slider that stood still for so long is meant."""

MOST_SAID = 99
"""Up to so many pairs are called matches; of more only the number is said."""
MOST_WRITTEN = 9999
"""Larger numbers are rounded to thousands beside the slider; its tooltip tells them whole."""

Place = tuple[str, int]
"""A sentence by its article's id and its index: quicker to compare than a Sentence."""


def linked(comparison: Comparison) -> frozenset[tuple[Place, Place]]:
    """Give every pair of sentences of different articles that carry one fact."""
    pairs: set[tuple[Place, Place]] = set()
    for fact in comparison.facts:
        places = sorted({(p.sentence.article_id, p.sentence.index) for p in fact.contributors})
        pairs.update((a, b) for a, b in combinations(places, 2) if a[0] != b[0])
    return frozenset(pairs)


class StrictnessSlider(QWidget):
    """From stricter to looser; `chosen` comes once the slider rests, and the words beside it say what changed."""

    chosen = Signal(float)
    """The new strictness, 0 to 1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slider = _Slider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, 100)
        self._slider.setPageStep(10)
        self._slider.setFixedSize(110, 24)
        self._slider.setAccessibleName(self.tr("Strictness"))
        self._slider.setToolTip(
            self.tr("How much of a sentence another report must support before it counts as reported there.")
        )
        self._ends = (QLabel(self.tr("Stricter")), QLabel(self.tr("Looser")))
        self._consequence = QPushButton()
        self._consequence.setProperty("kind", "quiet")
        self._consequence.setAccessibleName(self.tr("Consequence"))
        self._reserve()
        self._consequence.hide()
        self._before: Comparison | None = None
        self._standard = 0.5
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(SETTLED_MS)
        self._resting.timeout.connect(lambda: self.chosen.emit(self.strictness))
        self._slider.valueChanged.connect(self._wait_for_rest)
        self._slider.double_clicked.connect(self.reset)
        self._consequence.clicked.connect(self.reset)
        self._lay_out()

    @property
    def strictness(self) -> float:
        """What the slider stands at: left is strict."""
        return 1 - self._slider.value() / 100

    def start_from(self, comparison: Comparison) -> None:
        """Take `comparison` as what changes are counted against."""
        self._before = comparison
        self._standard = comparison.options.strictness
        self._stand_at(self._standard)
        self._say(gained=0, lost=0)

    def show_consequence(self, comparison: Comparison) -> None:
        """Say how many matches `comparison` has more and fewer than what was started from."""
        now, before = linked(comparison), linked(self._before) if self._before else frozenset()
        self._say(gained=len(now - before), lost=len(before - now))

    def say_ends(self, said: bool) -> None:
        """Show or hide the words at both ends, for where there is little room."""
        for words in self._ends:
            words.setVisible(said)
        self._row.invalidate()
        self.updateGeometry()

    def reset(self) -> None:
        """Go back to where the slider stood when the comparison was made."""
        self._slider.setValue(round(100 * (1 - self._standard)))

    def _wait_for_rest(self) -> None:
        self._resting.start()

    def _stand_at(self, strictness: float) -> None:
        self._slider.blockSignals(True)
        self._slider.setValue(round(100 * (1 - strictness)))
        self._slider.blockSignals(False)
        self._resting.stop()

    def _say(self, *, gained: int, lost: int) -> None:
        self._consequence.setText(self._words(gained, lost))
        self._consequence.setVisible(bool(gained or lost))
        told = self.tr(
            "{gained} more matches and {lost} fewer than when the reports were compared. "
            "Press to go back to that strictness."
        ).format(gained=gained, lost=lost)
        self._consequence.setToolTip(told)
        self._consequence.setAccessibleName(told)

    def _words(self, gained: int, lost: int) -> str:
        """Say the change in few words; of two or large numbers only these."""
        parts = " ".join(f"{sign}{_figure(n)}" for sign, n in (("+", gained), ("−", lost)) if n)
        number = gained + lost
        if (gained and lost) or number > MOST_SAID:
            return parts
        return counted(number, self.tr("{parts} match(es)", "", number)).format(parts=parts)

    def _reserve(self) -> None:
        """Keep the consequence's place while there is none, so that nothing beside it moves when it comes."""
        policy = self._consequence.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._consequence.setSizePolicy(policy)
        self._consequence.ensurePolished()
        widths = []
        for gained, lost in ((0, MOST_SAID), (MOST_WRITTEN, MOST_WRITTEN)):
            self._consequence.setText(self._words(gained, lost))
            widths.append(self._consequence.sizeHint().width())
        self._consequence.setFixedWidth(max(widths))

    def _lay_out(self) -> None:
        """Put the consequence first, at the side of the free room."""
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        for part in (self._consequence, self._ends[0], self._slider, self._ends[1]):
            row.addWidget(part)


def _figure(number: int) -> str:
    return str(number) if number <= MOST_WRITTEN else f"{number // 1000}k"


class _Slider(QSlider):
    double_clicked = Signal()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Say that the person wants the standard back."""
        self.double_clicked.emit()
        event.accept()
