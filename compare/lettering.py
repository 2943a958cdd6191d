"""(Articles) → the lasting number of each, and the letter it is called by: A to Z, then AA, AB and so on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compare.model import Article

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def numbered(articles: Sequence[Article], *, beyond: int = -1) -> tuple[Article, ...]:
    """Give every article without a number the next one that none of them has or had, `beyond` being the last of all."""
    last = max([beyond, *taken(articles)])
    found = []
    for article in articles:
        last += article.number is None
        found.append(replace(article, number=last) if article.number is None else article)
    return tuple(found)


def taken(articles: Iterable[Article]) -> list[int]:
    """Give the numbers that articles have."""
    return [a.number for a in articles if a.number is not None]


def letter_of(number: int) -> str:
    """Give the letter of a number, 0 for the first."""
    letters = ""
    while number >= 0:
        letters = ALPHABET[number % len(ALPHABET)] + letters
        number = number // len(ALPHABET) - 1
    return letters


def number_of(letter: str) -> int:
    """Give the number that a letter stands for; raises ValueError where it is none."""
    number = 0
    for sign in letter:
        number = number * len(ALPHABET) + ALPHABET.index(sign) + 1
    return number - 1
