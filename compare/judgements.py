"""What a person decides about a comparison, as values that name what they are about by its words and not by its place.

A judgement outlives another strictness, an article that comes or goes, and a report that was read again: see `Anchor`.
"""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003 - dataclass fields are read at run time
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from compare.model import Coverage, Sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.comparison import Comparison
    from compare.model import Article

INSTEAD = {
    Coverage.REPORTED: Coverage.ABSENT,
    Coverage.PARTLY: Coverage.ABSENT,
    Coverage.UNSURE: Coverage.ABSENT,
    Coverage.CONFLICTING: Coverage.REPORTED,
    Coverage.ABSENT: Coverage.REPORTED,
}
"""What holds where a state was rejected: a rejected clash is no clash, a rejected "not found" is said."""


@dataclass(frozen=True, slots=True, order=True)
class Witness:
    """One article, by its id, or by its outlet once its text is another one."""

    article_id: str
    outlet: str

    def among(self, articles: Sequence[Article]) -> str | None:
        """Find the article by its id, or by its outlet where that one has a single other text now."""
        if any(a.id == self.article_id for a in articles):
            return self.article_id
        same = [a.id for a in articles if a.outlet == self.outlet]
        return same[0] if len(same) == 1 else None


@dataclass(frozen=True, slots=True, order=True)
class Anchor:
    """Some words of one article; `start` is their offset when they were judged. Also names the fact they state."""

    witness: Witness
    start: int
    words: str


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What an article does with a fact is `state`; `said_at` are the words that a person saw."""

    fact: Anchor
    witness: Witness
    state: Coverage
    said_at: Anchor | None = None

    @property
    def ruling(self) -> Coverage:
        """The state that holds from now on."""
        return self.state


@dataclass(frozen=True, slots=True)
class Rejected:
    """What an article does with a fact is not `state`; `said_at` are the words that a person saw."""

    fact: Anchor
    witness: Witness
    state: Coverage
    said_at: Anchor | None = None

    @property
    def ruling(self) -> Coverage:
        """The state that holds from now on."""
        return INSTEAD[self.state]


@dataclass(frozen=True, slots=True)
class Linked:
    """Two sentences of two articles state the same."""

    one: Anchor
    other: Anchor


@dataclass(frozen=True, slots=True)
class Unlinked:
    """Two sentences do not state the same."""

    one: Anchor
    other: Anchor


@dataclass(frozen=True, slots=True)
class Merged:
    """Several facts are one; the first keeps its words."""

    facts: tuple[Anchor, ...]


@dataclass(frozen=True, slots=True)
class Split:
    """Some sentences of a fact are a fact of their own."""

    fact: Anchor
    apart: tuple[Anchor, ...]


@dataclass(frozen=True, slots=True)
class Relabelled:
    """A fact has another label; "" gives it back its own."""

    fact: Anchor
    label: str


@dataclass(frozen=True, slots=True)
class Noted:
    """A fact has a note; "" takes it away."""

    fact: Anchor
    text: str


@dataclass(frozen=True, slots=True)
class Bookmarked:
    """A fact is to be found again, or no longer."""

    fact: Anchor
    kept: bool


@dataclass(frozen=True, slots=True)
class TakenIn:
    """A paragraph that was left out takes part in the comparison."""

    paragraph: Anchor


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A paragraph takes no part in the comparison."""

    paragraph: Anchor


Judgement = (
    Confirmed | Rejected | Linked | Unlinked | Merged | Split | Relabelled | Noted | Bookmarked | TakenIn | LeftOut
)


class Deed(StrEnum):
    """What a person did to a cell or a fact."""

    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    LINKED = "linked"
    UNLINKED = "unlinked"
    MERGED = "merged"
    SPLIT = "split"
    RELABELLED = "relabelled"


@dataclass(frozen=True, slots=True)
class Ruling:
    """Why a cell has its state: what a person did, and the state and score (0-1) that the program had found."""

    deed: Deed
    found: Coverage
    score: float


@dataclass(frozen=True, slots=True)
class Judged:
    """What a person's judgements did to a comparison; empty in one that the program made alone.

    `computed` is that comparison of the program's, `judgements` all that was applied to it in this order. `cells` are
    by ids of fact and article, `links` are pairs as in `Match`, `facts` what was done to each as a whole. `labels` are
    the program's own where a person wrote another. `asleep` are the judgements whose words are not there at present.
    """

    computed: Comparison | None = field(default=None, repr=False)
    judgements: tuple[Judgement, ...] = ()
    cells: Mapping[tuple[str, str], Ruling] = field(default_factory=dict)
    links: frozenset[tuple[Sentence, Sentence]] = frozenset()
    facts: Mapping[str, tuple[Deed, ...]] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)
    bookmarks: frozenset[str] = frozenset()
    asleep: tuple[Judgement, ...] = ()
