"""(Article, judgements) → Article: paragraphs that a person takes into the comparison, or leaves out of it.

The reader's own role stays beside the new one (`Paragraph.found`), so that taking a judgement back leaves no trace.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.errors import JudgementError
from compare.judgements import Anchor, LeftOut, TakenIn, Witness
from compare.model import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compare.judgements import Judgement
    from compare.model import Article, Paragraph


def take_in(article: Article, number: int) -> TakenIn:
    """Judge that a paragraph of an article takes part in the comparison."""
    if article.paragraphs[number].role.compared:
        raise JudgementError("This paragraph is compared already.", hint="Choose one that is greyed out.")
    if not any(c.isalnum() for c in article.paragraphs[number].span.of(article.text)):
        raise JudgementError("This paragraph holds no words.", hint="Choose another one.")
    return TakenIn(_anchor(article, number))


def leave_out(article: Article, number: int) -> LeftOut:
    """Judge that a paragraph of an article takes no part in the comparison."""
    if not article.paragraphs[number].role.compared:
        raise JudgementError("This paragraph is left out already.", hint="Choose one that is compared.")
    if sum(p.role.compared for p in article.paragraphs) == 1:
        raise JudgementError("Nothing else of this report is compared.", hint="Take the whole report out instead.")
    return LeftOut(_anchor(article, number))


def place_of(articles: Sequence[Article], named: Anchor) -> tuple[str, int] | None:
    """Find a paragraph by its words: the article's id and the paragraph's number, None where it is not there."""
    article_id = named.witness.among(articles)
    article = next((a for a in articles if a.id == article_id), None)
    if article is None:
        return None
    same = [n for n, p in enumerate(article.paragraphs) if p.span.of(article.text) == named.words]
    if not same:
        return None
    return article.id, min(same, key=lambda n: abs(article.paragraphs[n].span.start - named.start))


def as_judged(articles: Sequence[Article], judgements: Iterable[Judgement]) -> tuple[Article, ...]:
    """Give the articles with the roles that their readers gave them, but for what a person decided of a paragraph."""
    compared: dict[tuple[str, int], bool] = {}
    for judgement in judgements:
        if isinstance(judgement, TakenIn | LeftOut) and (place := place_of(articles, judgement.paragraph)) is not None:
            compared[place] = isinstance(judgement, TakenIn)
    return tuple(_article_as_judged(a, {n: on for (i, n), on in compared.items() if i == a.id}) for a in articles)


def _article_as_judged(article: Article, compared: dict[int, bool]) -> Article:
    paragraphs = tuple(_paragraph(p, compared.get(n)) for n, p in enumerate(article.paragraphs))
    return article if paragraphs == article.paragraphs else replace(article, paragraphs=paragraphs)


def _paragraph(paragraph: Paragraph, compared: bool | None) -> Paragraph:
    found = paragraph.found or paragraph.role
    if compared is None or compared == found.compared:
        return replace(paragraph, role=found, found=None)
    return replace(paragraph, role=Role.BODY if compared else Role.BOILERPLATE, found=found)


def _anchor(article: Article, number: int) -> Anchor:
    span = article.paragraphs[number].span
    return Anchor(Witness(article.id, article.outlet), span.start, span.of(article.text))
