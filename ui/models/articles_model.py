"""The list of sources as a Qt table model: one row an article, with what was read and what is known about the file."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QDate, QLocale, QModelIndex, QObject, Qt

from ui.languages.phrases import counted, in_words
from ui.models import plain_words
from ui.models.cell_words import totals_sentence
from ui.models.matrix import matrix_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPersistentModelIndex

    from compare.comparison import Comparison
    from compare.model import Article
    from ui.models.matrix import CoverageMatrix

    Index = QModelIndex | QPersistentModelIndex

_tr = QCoreApplication.translate
_FIRST = int(Qt.ItemDataRole.UserRole)


NOTES = 9
"""The column of the notes."""


class ArticleRole(IntEnum):
    """What delegate, sorting and panel ask for."""

    ARTICLE = _FIRST
    """The Article of the row."""
    NUMBER = _FIRST + 1
    """Its lasting number, from 0: the outlet's colour."""
    SORT = _FIRST + 2
    """What orders the column: text or number."""


@dataclass(frozen=True, slots=True)
class Column:
    """One thing known about an article: its words, what it sorts by (the words by default), whether it is a number."""

    title: str
    words: Callable[[CoverageMatrix, Article], str]
    sort: Callable[[CoverageMatrix, Article], str | int] | None = None
    numeric: bool = False


def date_words(article: Article) -> str:
    """Write the day of publication with its month in letters; empty when the file does not say."""
    if article.published is None:
        return ""
    day = article.published
    return QLocale().toString(QDate(day.year, day.month, day.day), _tr("Articles", "d MMM yyyy"))


def copy_words(matrix: CoverageMatrix, article_id: str) -> str:
    """Say which articles share most of this one's wording: "near-copy of A, C (82 %)"; empty for an independent one."""
    for group in matrix.comparison.copies:
        if article_id in group.article_ids:
            others = [letter for a, letter in matrix.letters.items() if a in group.article_ids and a != article_id]
            share = round(100 * group.share)
            return _tr("Articles", "near-copy of {letters} ({share} %)").format(letters=", ".join(others), share=share)
    return ""


def source_notes(matrix: CoverageMatrix, article: Article) -> tuple[str, ...]:
    """Give what a reader should know of a source, as the report says it."""
    from compare.report.notes import notes_of

    return tuple(in_words(note) for note in notes_of(article, matrix.articles))


def tells_of_a_gap(note: str) -> bool:
    """Whether a note of the readers says that text of the article is missing: a stub, or pages or signs not read.

    A plain text of a few words is no stub: a person has put it there as it is.
    """
    return (note.startswith("Only ") and not note.endswith(" to compare.")) or "could not be read" in note


def _number(matrix: CoverageMatrix, article: Article) -> int:
    return matrix.numbers[article.id]


def _words(_matrix: CoverageMatrix, article: Article) -> int:
    return article.words()


def _facts(matrix: CoverageMatrix, article: Article) -> int:
    return matrix.totals[article.id].carried


def _facts_words(matrix: CoverageMatrix, article: Article) -> str:
    """Count the facts, once there are any to count."""
    return str(_facts(matrix, article)) if matrix.comparison.method.encoder else ""


def _day(_matrix: CoverageMatrix, article: Article) -> str:
    return article.published.isoformat() if article.published else ""


def columns() -> tuple[Column, ...]:
    """Give the columns in the language of the moment."""
    return (
        Column(_tr("Articles", "Letter"), lambda m, a: m.letters[a.id], _number),
        Column(_tr("Articles", "Outlet"), lambda _, a: a.outlet),
        Column(_tr("Articles", "Headline"), lambda _, a: a.headline),
        Column(_tr("Articles", "Date"), lambda _, a: date_words(a), _day),
        Column(_tr("Articles", "Words"), lambda m, a: QLocale().toString(_words(m, a)), _words, numeric=True),
        Column(_tr("Articles", "Facts"), _facts_words, _facts, numeric=True),
        Column(_tr("Articles", "Copies"), lambda m, a: copy_words(m, a.id)),
        Column(_tr("Articles", "File"), lambda _, a: PurePath(a.source.path).name),
        Column(_tr("Articles", "Format"), lambda _, a: a.source.format),
        Column(_tr("Articles", "Notes"), lambda m, a: " ".join(source_notes(m, a))),
    )


class ArticlesModel(QAbstractTableModel):
    """Rows in order of opening; a QSortFilterProxyModel over ArticleRole.SORT orders them otherwise."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.matrix: CoverageMatrix | None = None
        self._columns = columns()

    def show(self, comparison: Comparison | None) -> None:
        """Show the articles of another comparison."""
        self.beginResetModel()
        self.matrix = matrix_of(comparison) if comparison else None
        self._columns = columns()
        self.endResetModel()

    def article_at(self, row: int) -> Article | None:
        """Give the article of a row, None for a row that is not there."""
        articles = self.matrix.articles if self.matrix else ()
        return articles[row] if 0 <= row < len(articles) else None

    def words(self) -> list[list[str]]:
        """Give every column's title and words, for a view to measure."""
        articles = self.matrix.articles if self.matrix else ()
        return [[c.title, *(c.words(self.matrix, a) for a in articles if self.matrix)] for c in self._columns]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        """Give the number of articles."""
        return 0 if parent.isValid() or self.matrix is None else len(self.matrix.articles)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        """Give the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give what a role asks of a cell."""
        article = self.article_at(index.row()) if index.isValid() else None
        if article is None or self.matrix is None:
            return None
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.words(self.matrix, article)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(column)
        if (
            role == Qt.ItemDataRole.ToolTipRole
            and index.column() == NOTES
            and (notes := source_notes(self.matrix, article))
        ):
            return plain_words.as_tooltip("\n".join(notes))
        if role == ArticleRole.SORT:
            return (column.sort or column.words)(self.matrix, article)
        return self._row_data(self.matrix, article, role)

    def _row_data(self, matrix: CoverageMatrix, article: Article, role: int) -> Any:
        answers: dict[int, Callable[[], Any]] = {
            ArticleRole.ARTICLE: lambda: article,
            ArticleRole.NUMBER: lambda: matrix.numbers[article.id],
            int(Qt.ItemDataRole.AccessibleTextRole): lambda: article_sentence(matrix, article),
            int(Qt.ItemDataRole.ToolTipRole): lambda: plain_words.as_tooltip(article_sentence(matrix, article)),
        }
        return answers[role]() if role in answers else None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Give the columns' titles."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(self._columns[section])
        return self._columns[section].title if role == Qt.ItemDataRole.DisplayRole else None


def _aligned(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def article_sentence(matrix: CoverageMatrix, article: Article) -> str:
    """Say everything known about an article, one thing a line."""
    n = article.words()
    size = counted(n, _tr("Articles", "%Ln word(s); {totals}", "", n)).format(
        totals=totals_sentence(matrix.totals[article.id])
    )
    lines = (
        f"{matrix.letters[article.id]} {article.outlet}: {article.headline}",
        plain_words.joined(article.byline, date_words(article)),
        size,
        copy_words(matrix, article.id),
        f"{article.source.path} ({article.source.format})",
        *source_notes(matrix, article),
    )
    return "\n".join(line for line in lines if line)
