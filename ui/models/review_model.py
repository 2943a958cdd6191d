"""The queue as a Qt table model: what is worth a look, why, in which words, and whether somebody judged it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt

from compare.judgements import Deed
from compare.model import Coverage
from compare.review import Doubt, questions_of
from ui import theme
from ui.models.judged_words import JUDGED, deed_words, doubt_words
from ui.models.matrix import matrix_of
from ui.models.plain_words import as_tooltip, quoted, score_words, short_state
from ui.widgets.marks import mark_of

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex

    from compare.comparison import Comparison
    from compare.model import Sentence
    from compare.review import Question

    Index = QModelIndex | QPersistentModelIndex

_tr = QCoreApplication.translate
STATE, REPORT, WHY, FACT, WORDS = range(5)


@lru_cache(maxsize=1)
def asked_of(comparison: Comparison) -> tuple[Question, ...]:
    """Give the queue of the comparison on screen, the same one to everything that shows it."""
    return questions_of(comparison)


def longest(column: int) -> tuple[str, ...]:
    """Give all that can stand in the column of the state or of the reason, to measure how wide it has to be."""
    if column == STATE:
        return tuple(f"{mark_of(state).glyph} {short_state(state)} {JUDGED}" for state in Coverage)
    doubts = (f"{doubt_words(doubt)} ({score_words(0.44)})" for doubt in Doubt)
    return (*doubts, *(deed_words(deed) for deed in Deed))


def sentence_at(comparison: Comparison, question: Question) -> Sentence | None:
    """Give the sentence that a question is about: the article's own, that of a clash first, or the nearest."""
    matrix = matrix_of(comparison)
    own = matrix.passages(question.fact, question.article_id)
    return own[0].sentence if own else matrix.cell(question.fact, question.article_id).nearest


class ReviewModel(QAbstractTableModel):
    """Columns: state, report, why it is worth a look, the fact, and the report's own or nearest words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._rows: tuple[Question, ...] = ()
        self._places: dict[tuple[str, str], int] = {}
        self.only_open = False

    def show(self, comparison: Comparison | None, *, only_open: bool = False) -> None:
        """Show the queue of a comparison, all of it or what is still open."""
        self.beginResetModel()
        self._comparison, self.only_open = comparison, only_open
        asked = asked_of(comparison) if comparison is not None and comparison.method.encoder else ()
        self._rows = tuple(q for q in asked if not (only_open and q.answered))
        self._places = {q.place: row for row, q in enumerate(self._rows)}
        self.endResetModel()

    @property
    def progress(self) -> tuple[int, int]:
        """How many questions are answered, and how many there are."""
        asked = asked_of(self._comparison) if self._comparison is not None and self._comparison.method.encoder else ()
        return sum(q.answered for q in asked), len(asked)

    def question(self, row: int) -> Question | None:
        """Give the question of a row, None for one that is not there."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, place: tuple[str, str]) -> int:
        """Give the row of a cell, -1 where it is not in the queue."""
        return self._places.get(place, -1)

    # -- Qt's side ------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        """Give the number of questions."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        """Give the number of columns."""
        return 0 if parent.isValid() else 5

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Give the columns' names."""
        if role != Qt.ItemDataRole.DisplayRole or orientation == Qt.Orientation.Vertical:
            return None
        return (
            _tr("Review", "Finding"),
            _tr("Review", "Report"),
            _tr("Review", "Worth a look"),
            _tr("Review", "Fact"),
            _tr("Review", "Its words, or the nearest"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give what a role asks of a cell."""
        question = self.question(index.row()) if index.isValid() else None
        if question is None or self._comparison is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(self._comparison, question, index.column())
        if role == Qt.ItemDataRole.ForegroundRole and question.answered:
            return theme.current().role("muted")
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            words = "\n".join(self._text(self._comparison, question, column) for column in range(5))
            return as_tooltip(words) if role == Qt.ItemDataRole.ToolTipRole else words.replace("\n", ". ")
        return None

    def _text(self, comparison: Comparison, question: Question, column: int) -> str:
        matrix = matrix_of(comparison)
        cell = matrix.cell(question.fact, question.article_id)
        if column == STATE:
            sign = f" {JUDGED}" if question.answered else ""
            return f"{mark_of(cell.coverage).glyph} {short_state(cell.coverage)}{sign}"
        if column == REPORT:
            return f"{matrix.letters[question.article_id]} {comparison.article(question.article_id).outlet}"
        if column == WHY:
            ruling = comparison.judged.cells.get(question.place)
            return deed_words(ruling.deed) if ruling else f"{doubt_words(question.doubt)} ({score_words(cell.score)})"
        if column == FACT:
            return question.fact.label
        sentence = sentence_at(comparison, question)
        return f"{matrix.place(sentence)} {quoted(matrix.quote(sentence))}" if sentence else ""
