"""The commands that take a paragraph into the comparison or leave it out, as steps that can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from compare.model import Role
from compare.paragraphs import leave_out, take_in
from ui.models.plain_words import PHRASE, quoted, shortened

if TYPE_CHECKING:
    from compare.model import Article, Sentence
    from ui.ask import Ask
    from ui.judging import Judging
    from ui.models.judged_words import At
    from ui.notices import Notices
    from ui.session import Session

_tr = QCoreApplication.translate


class Paragraphs(QObject):
    """Judges paragraphs; whoever listens to the session compares again."""

    def __init__(self, session: Session, judging: Judging, *, ask: Ask, notices: Notices) -> None:
        super().__init__()
        self._session, self._judging, self._ask, self._notices = session, judging, ask, notices

    def take_in(self, at: At | None = None) -> None:
        """Let a paragraph that was left out take part; without a place, ask which one of the article at hand."""
        article = self._article(at.article_id if at else self._judging.at().article_id)
        if article is None:
            return
        number = at.paragraph if at is not None else self._ask_which(article)
        if number is not None:
            words = self.tr("take in: {words}").format(words=_words(article, number))
            if self._judging.make(lambda: take_in(article, number), words):
                self._notices.info(self.tr("The paragraph is taken into the comparison."))

    def leave_out(self, at: At | None = None) -> None:
        """Let the paragraph of a sentence take no part; without a place, that of the selected sentence."""
        sentence: Sentence | None = at.sentence if at else self._session.sentence
        article = self._article(sentence.article_id if sentence else None)
        if sentence is None or article is None:
            self._notices.info(self.tr("Choose a sentence of the paragraph to leave out."))
            return
        number = sentence.paragraph
        words = self.tr("leave out: {words}").format(words=_words(article, number))
        if self._judging.make(lambda: leave_out(article, number), words):
            self._notices.info(self.tr("The paragraph is left out of the comparison."))

    def _article(self, article_id: str | None) -> Article | None:
        articles = self._session.comparison.articles if self._session.comparison else ()
        return next((a for a in articles if article_id in (a.id, None)), None)

    def _ask_which(self, article: Article) -> int | None:
        left_out = [n for n, p in enumerate(article.paragraphs) if not p.role.compared]
        if not left_out:
            self._notices.info(self.tr("Every paragraph of {outlet} is compared.").format(outlet=article.outlet))
            return None
        choices = [_named(article, number) for number in left_out]
        label = self.tr("Left out of {outlet}:").format(outlet=article.outlet)
        chosen = self._ask.choice(self.tr("Take a paragraph in"), label, choices=choices)
        return left_out[chosen] if chosen is not None else None


def _words(article: Article, number: int) -> str:
    return shortened(article.paragraphs[number].span.of(article.text), PHRASE)


def _named(article: Article, number: int) -> str:
    """Name a paragraph in a list: what it was taken for, and how it begins."""
    return f"{_role_words(article.paragraphs[number].role)}: {quoted(_words(article, number))}"


def _role_words(role: Role) -> str:
    return {
        Role.HEADLINE: _tr("Paragraphs", "Headline"),
        Role.BYLINE: _tr("Paragraphs", "Byline"),
        Role.DATELINE: _tr("Paragraphs", "Date line"),
        Role.BODY: _tr("Paragraphs", "Text"),
        Role.CAPTION: _tr("Paragraphs", "Caption"),
        Role.BOILERPLATE: _tr("Paragraphs", "Boilerplate"),
    }[role]
