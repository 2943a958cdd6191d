"""Where articles that were read go: beside those that are open, or in the place of what was read of the same file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from compare.freshness import same_file

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Article


@dataclass(frozen=True, slots=True)
class Placed:
    """The articles as they are now, those of them that came in, and those that were there already.

    `places` has what took an article's place, by the id of that article.
    """

    articles: tuple[Article, ...]
    fresh: tuple[Article, ...]
    repeated: tuple[Article, ...]
    places: dict[str, Article]


def place(read: Sequence[Article], there: Sequence[Article], *, instead_of: Article | None = None) -> Placed:
    """Put what was read beside what is there, or in the place of what is of the same file, or of `instead_of`.

    Who takes another's place takes its number.
    """
    now = list(there)
    fresh: list[Article] = []
    repeated: list[Article] = []
    places: dict[str, Article] = {}
    for article in read:
        old = instead_of or next((a for a in there if same_file(a.source.path, article.source.path)), None)
        if any(a.id == article.id and (old is None or a.id != old.id or a.source == article.source) for a in now):
            repeated.append(article)
        elif old is None:
            now.append(article)
            fresh.append(article)
        else:
            places[old.id] = replace(article, number=old.number)
            now[now.index(old)] = places[old.id]
            fresh.append(places[old.id])
    return Placed(tuple(now), tuple(fresh), tuple(repeated), places)


def put_back(gone: Sequence[tuple[int, Article]], there: Sequence[Article], *, instead_of: set[str]) -> list[Article]:
    """Give the articles with some that were taken out at their numbers again, and without those by id in between."""
    now = [a for a in there if a.id not in instead_of]
    for number, article in gone:
        if all(a.id != article.id for a in now):
            now.insert(min(number, len(now)), article)
    return now
