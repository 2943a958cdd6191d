"""The readings of a fact that can be set against each other word by word: every sentence of every outlet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Fact, Sentence
    from ui.models.accounts import Account
    from ui.models.matrix import CoverageMatrix

_tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Offered:
    """One sentence to compare: its `name` in a list, and whether it says the fact or only comes nearest to it."""

    name: str
    text: str
    sentence: Sentence
    said: bool


def readings_of(matrix: CoverageMatrix, fact: Fact, accounts: Sequence[Account]) -> tuple[Offered, ...]:
    """Give every sentence that says the fact, or may say it, and the nearest one of each outlet without."""
    return tuple(offered for account in accounts for offered in _of(matrix, fact, account))


def first_pair(matrix: CoverageMatrix, fact: Fact, readings: Sequence[Offered]) -> tuple[int, int] | None:
    """Choose two readings of two outlets: those that clash, or else the first that say the fact; None for one alone."""
    clashing = [r.passage.sentence for d in matrix.clashes(fact) for r in d.readings]

    def rank(number: int) -> tuple[int, bool, int]:
        offered = readings[number]
        side = clashing.index(offered.sentence) if offered.sentence in clashing else len(clashing)
        return side, not offered.said, number

    first, *others = sorted(range(len(readings)), key=rank) or [0]
    own = readings[first].sentence.article_id if readings else ""
    second = next((n for n in others if readings[n].sentence.article_id != own), None)
    return None if second is None else (min(first, second), max(first, second))


def _of(matrix: CoverageMatrix, fact: Fact, account: Account) -> list[Offered]:
    sentences = list(dict.fromkeys(p.sentence for p in matrix.passages(fact, account.article.id)))
    sentences = sentences or [quote.sentence for quote in account.quotes[:1]]
    said, name = account.state.said, f"{account.letter} {account.article.outlet}"
    several, nearest = _tr("Readings", "{name}, {n} of {of}"), _tr("Readings", "{name} (nearest)")
    words = several if len(sentences) > 1 else "{name}" if said else nearest
    return [
        Offered(words.format(name=name, n=n, of=len(sentences)), matrix.quote(sentence), sentence, said)
        for n, sentence in enumerate(sentences, start=1)
    ]
