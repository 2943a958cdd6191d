"""Finding one's way: from fact to fact, clash to clash, gap to gap, and from column to column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from ui.models.discrepancies_model import voices

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from compare.comparison import Comparison
    from compare.model import Article, Fact, Sentence
    from ui.ask import Ask
    from ui.models.narrowed import Narrowed
    from ui.notices import Notices
    from ui.session import Session


class Columns(Protocol):
    """What navigation needs of the reading panel."""

    @property
    def shown_numbers(self) -> tuple[int, ...]:
        """The columns as they stand from the left, without the hidden ones."""
        ...

    def focus_column(self, number: int) -> None:
        """Give the keyboard to the column `number`, 0 for the first."""
        ...


class Navigation(QObject):
    """Moves the session's selection and the focused column; says so when there is nowhere further to go."""

    column_changed = Signal(int)
    """The focused column is now this one, -1 for none."""

    def __init__(self, session: Session, columns: Columns, *, ask: Ask, notices: Notices) -> None:
        super().__init__()
        self._session, self._columns, self._ask, self._notices = session, columns, ask, notices
        self.column = -1
        self._article_id = ""
        self._narrowed: Narrowed | None = None
        session.changed.connect(self._keep_column)

    @property
    def article(self) -> Article | None:
        """The article of the focused column; the first one while none has the focus."""
        comparison = self._session.comparison
        return comparison.articles[max(self.column, 0)] if comparison else None

    # -- facts ----------------------------------------------------------------------------------------------------

    def step_fact(self, by: int) -> None:
        """Select the next (1) or previous (-1) fact of the ranking, of those that pass the filter."""
        if self._narrowed is None:
            self._step(by, None, nothing=self.tr("This comparison holds no facts."))
        else:
            self._step(by, self._narrowed.facts, nothing=self.tr("No fact passes the filter."))

    def narrow(self, narrowed: Narrowed | None) -> None:
        """Step among the facts that pass a filter; None among all."""
        self._narrowed = narrowed

    def step_clash(self, by: int) -> None:
        """Select the next or previous fact whose readings clash, where the fewest reports are on one side."""
        comparison = self._session.comparison
        clashing = {d.fact_id for d in comparison.discrepancies} if comparison else set()
        facts = [f for f in comparison.facts if f.id in clashing] if comparison else []
        self._step(by, facts, nothing=self.tr("No clash was found in these reports."), at=_dissenting)

    def step_bookmark(self, by: int) -> None:
        """Select the next or previous fact that is bookmarked."""
        comparison = self._session.comparison
        facts = [f for f in comparison.facts if f.id in comparison.judged.bookmarks] if comparison else []
        self._step(by, facts, nothing=self.tr("No fact is bookmarked."))

    def step_missing(self, by: int) -> None:
        """Select the next or previous fact that the focused column's article was not found to report."""
        comparison, article = self._session.comparison, self.article
        if comparison is None or article is None:
            return
        words = self.tr("{outlet} reports every fact that was found.").format(outlet=article.outlet)
        self._step(by, comparison.facts_missing(article.id), nothing=words)

    def ask_for_fact(self) -> None:
        """Ask for a fact's number and select it."""
        facts = self._session.comparison.facts if self._session.comparison else ()
        if not facts:
            return
        here = facts.index(self._session.fact) + 1 if self._session.fact else 1
        label = self.tr("Number of the fact, 1 to {last}:").format(last=len(facts))
        number = self._ask.number(self.tr("Go to fact"), label, value=here, highest=len(facts))
        if number is not None:
            self._session.select_fact(facts[number - 1])

    def _step(
        self,
        by: int,
        facts: Sequence[Fact] | None,
        *,
        nothing: str,
        at: Callable[[Comparison, Fact], Sentence] | None = None,
    ) -> None:
        """Select the next or previous of some facts, in the sentence that `at` chooses; say so where there is none."""
        among = facts if facts is not None else self._session.comparison.facts if self._session.comparison else ()
        if not among:
            self._notices.info(nothing)
        elif (fact := self._session.following(by, among=among)) is not None:
            comparison = self._session.comparison
            self._session.select_fact(fact, sentence=at(comparison, fact) if at and comparison else None)
        else:
            end = self.tr("That was the last one.") if by > 0 else self.tr("That was the first one.")
            filtered = facts is not None and self._narrowed is not None and facts is self._narrowed.facts
            self._notices.info(end, hint=self.tr("The filter leaves out others.") if filtered else "")

    # -- columns --------------------------------------------------------------------------------------------------

    def step_column(self, by: int) -> None:
        """Focus the column to the right (1) or left (-1) of those that show, going round at the ends."""
        shown = self._columns.shown_numbers if self._session.comparison else ()
        if shown:
            here = shown.index(self.column) if self.column in shown else (-1 if by > 0 else 0)
            self.go_to_column(shown[(here + by) % len(shown)])

    def go_to_column(self, number: int) -> None:
        """Focus the column of an article, 0 for the one opened first; nothing for one that is not there."""
        comparison = self._session.comparison
        if comparison and 0 <= number < len(comparison.articles):
            self._columns.focus_column(number)
            self.take_note(number)

    def take_note(self, number: int) -> None:
        """Remember which column has the focus, however it got it."""
        articles = self._session.comparison.articles if self._session.comparison else ()
        self._article_id = articles[number].id if 0 <= number < len(articles) else ""
        if number != self.column:
            self.column = number
            self.column_changed.emit(number)

    def _keep_column(self, comparison: Comparison | None) -> None:
        """Stay with the article, whatever its number is now, or else with the place of one that is gone."""
        ids = [a.id for a in comparison.articles] if comparison else []
        here = ids.index(self._article_id) if self._article_id in ids else min(self.column, len(ids) - 1)
        self.take_note(here)


def _dissenting(comparison: Comparison, fact: Fact) -> Sentence:
    return voices(comparison, comparison.clashes_of(fact))[0]


def place_of(fact: Fact | None, comparison: Comparison | None) -> tuple[int, int]:
    """Give (number of the fact counted from 1, 0 for none; number of all facts)."""
    facts = comparison.facts if comparison else ()
    return (facts.index(fact) + 1 if fact in facts else 0, len(facts)) if fact else (0, len(facts))


def sentence_at(comparison: Comparison, article_id: str, offset: int) -> Sentence | None:
    """Give the compared sentence that holds a character of an article."""
    sentences = comparison.sentences_of(article_id)
    return next((s for s in sentences if s.span.start <= offset < s.span.end), None)
