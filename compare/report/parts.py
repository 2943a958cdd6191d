"""What a report is made of: frozen values, no markup; every exporter writes these and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.model import Coverage

if TYPE_CHECKING:
    from compare.judgements import Deed, Ruling
    from compare.model import DiscrepancyKind, MatchKind, Prominence, Role, Standing
    from compare.reasons import Reason

NOT_PROOF = "“Not found” means the tool found no matching statement; it is not proof of omission."

STATES = {
    Coverage.REPORTED: ("●", "reported"),
    Coverage.PARTLY: ("◐", "in part"),
    Coverage.CONFLICTING: ("≠", "clash"),
    Coverage.UNSURE: ("?", "unsure"),
    Coverage.ABSENT: ("–", "not found"),
}
"""Every state as a sign and a word: colour never says anything alone."""

BURIED = "↓", "buried"
"""The sign and word of a fact that stands deep in one report and leads another."""


@dataclass(frozen=True, slots=True)
class Quote:
    """Exact words of one article inside their sentence: `before + words + after` is the sentence.

    `ref` names the sentence for people ("B12" is the twelfth of article B); `start` and `end` are the offsets of the
    words in the article's text, `sentence` the sentence's index. White space is one space.
    """

    ref: str
    article_id: str
    sentence: int
    start: int
    end: int
    before: str
    words: str
    after: str


@dataclass(frozen=True, slots=True)
class Outlet:
    """One article as a source: where it came from, how long it is, which others are copies of it (letters)."""

    letter: str
    article_id: str
    outlet: str
    headline: str
    byline: str
    published: str
    language: str
    file: str
    format: str
    sha256: str
    size: int
    words: int
    sentences: int
    copies: tuple[str, ...]
    notes: tuple[str, ...]


BY_HAND = ("✓", "by hand")
"""The sign and word for what a person judged and not the program."""


@dataclass(frozen=True, slots=True)
class State:
    """One fact in one article. `nearest` is the closest sentence, with `score` (0-1) the share of the fact it supports.

    `missing` are words of other reports that this one lacks, `left_out` those of a quotation that it gives in part;
    `depth` is where its words for it stand (0 start, 1 end), `prominence` what that comes to beside the other reports;
    None where it does not say it. `judged` says what a person did to it and what the program had found, None where this
    is the program's own finding. `reasons` say why it has its score, those for the state first.
    """

    letter: str
    article_id: str
    coverage: Coverage
    score: float
    similarity: float
    quotes: tuple[Quote, ...]
    missing: tuple[Quote, ...]
    nearest: Quote | None
    depth: float | None
    prominence: Prominence | None = None
    judged: Ruling | None = None
    left_out: tuple[Quote, ...] = ()
    reasons: tuple[Reason, ...] = ()

    @property
    def otherwise_missing(self) -> tuple[Quote, ...]:
        """The missing words beside those that are left out of a quotation."""
        cut = [(q.article_id, q.start, q.end) for q in self.left_out]
        return tuple(
            q for q in self.missing if not any(a == q.article_id and s < q.end and q.start < e for a, s, e in cut)
        )


@dataclass(frozen=True, slots=True)
class Row:
    """One fact across all articles; `rank` counts from 1, the most important; `states` follow the report's outlets."""

    rank: int
    id: str
    label: str
    weight: int
    importance: float
    key: Quote
    contributors: tuple[Quote, ...]
    states: tuple[State, ...]
    only_in: str
    """Letter of the one article that reports it while it was found in no other, or ""."""
    telling: bool
    """Whether it may stand out: no words of a headline alone, and no pointer to another text."""
    versions: int = 0
    """How many independent versions say it, at least in part: of copies one counts."""
    deeds: tuple[Deed, ...] = ()
    """What a person did to it as a whole."""
    note: str = ""
    bookmarked: bool = False

    @property
    def carried_by(self) -> tuple[str, ...]:
        """The letters of the articles that say it, at least in part."""
        return tuple(s.letter for s in self.states if s.coverage.said)

    @property
    def not_found_in(self) -> tuple[str, ...]:
        """The letters of the articles it was not found in."""
        return tuple(s.letter for s in self.states if s.coverage is Coverage.ABSENT)

    @property
    def clashes(self) -> bool:
        """Whether reports clash over it."""
        return any(s.coverage is Coverage.CONFLICTING for s in self.states)

    def state(self, letter: str) -> State:
        """Give what one article does with it; raises KeyError for an unknown letter."""
        return {s.letter: s for s in self.states}[letter]


@dataclass(frozen=True, slots=True)
class Tally:
    """One article in numbers of facts; `depth` is the median place (0-1) of the facts it shares with others.

    `portrait` is how widely each of its sentences is reported, first to last.
    """

    letter: str
    carried: int
    partly: int
    clashing: int
    unsure: int
    missing: int
    only_here: int
    depth: float | None
    portrait: tuple[Standing, ...]


@dataclass(frozen=True, slots=True)
class Totals:
    """The whole comparison in numbers."""

    articles: int
    versions: int
    facts: int
    in_all: int
    only_in_one: int
    clashes: int


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that a person did to a fact, in words."""

    rank: int
    label: str
    words: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence of what stands out, and the fact it is about (0 for none)."""

    kind: str
    words: str
    rank: int


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a clash: `quote.words` is the clashing piece, `value` what it comes to."""

    letter: str
    value: str
    quote: Quote


@dataclass(frozen=True, slots=True)
class Clash:
    """Reports that differ in one detail of a fact."""

    rank: int
    label: str
    kind: DiscrepancyKind
    reason: str
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a compared sentence, and whether the other sentence has them too."""

    words: str
    changed: bool


@dataclass(frozen=True, slots=True)
class Wording:
    """Two wordings of one fact, the sentences that have each, and what differs."""

    rank: int
    label: str
    left_refs: tuple[str, ...]
    right_refs: tuple[str, ...]
    left: tuple[Piece, ...]
    right: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Reuse:
    """How many sentences two articles have in common word for word, and nearly so; `share` of the shorter one's.

    `passages` are neighbouring sentences that both have in nearly the same words, by their refs, longest first.
    """

    left: str
    right: str
    identical: int
    near: int
    share: float
    passages: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Copies:
    """Articles that are copies of one text, and the least share of text two of them have in common."""

    letters: tuple[str, ...]
    share: float


@dataclass(frozen=True, slots=True)
class Position:
    """Where one shared fact stands: (letter, depth 0-1) of every article that says it, and where it is buried."""

    rank: int
    label: str
    places: tuple[tuple[str, float], ...]
    leads: tuple[str, ...]
    buried: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of the full text: who else says it (letters), its facts (ranks); no ref: not compared."""

    ref: str
    pieces: tuple[Piece, ...]
    standing: Standing
    also: tuple[str, ...]
    facts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph of the full text."""

    role: Role
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class FullText:
    """One article's whole text, paragraph by paragraph, and as it was read: offsets of quotes count in `raw`."""

    letter: str
    blocks: tuple[Block, ...]
    raw: str


@dataclass(frozen=True, slots=True)
class Pair:
    """Two aligned sentences by their refs, how alike they are, and why they are aligned."""

    left: str
    right: str
    semantic: float
    lexical: float
    overall: float
    kind: MatchKind


@dataclass(frozen=True, slots=True)
class Making:
    """How the comparison was made: encoder, program, settings (name, label, value), and the scores that decide."""

    encoder: str
    fingerprint: str
    version: str
    degraded: bool
    settings: tuple[tuple[str, str, str], ...]
    reported_above: float
    unsure_below: float
    absent_below: float
    limits: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """The whole report, in its order. `made` is a date for the head, "" for none: nothing here comes from a clock."""

    title: str
    made: str
    published: str
    summary: str
    findings: tuple[Finding, ...]
    totals: Totals
    outlets: tuple[Outlet, ...]
    tallies: tuple[Tally, ...]
    rows: tuple[Row, ...]
    clashes: tuple[Clash, ...]
    wordings: tuple[Wording, ...]
    copies: tuple[Copies, ...]
    reuse: tuple[Reuse, ...]
    positions: tuple[Position, ...]
    texts: tuple[FullText, ...]
    pairs: tuple[Pair, ...]
    changes: tuple[Change, ...]
    """What a person did to the program's findings."""
    making: Making

    def missing(self, letter: str) -> tuple[Row, ...]:
        """Give the facts not found in one article, most widely reported first."""
        absent = [r for r in self.rows if letter in r.not_found_in]
        return tuple(sorted(absent, key=lambda r: (-len(r.carried_by), r.rank)))

    def only_in(self, letter: str) -> tuple[Row, ...]:
        """Give the facts that one article alone reports."""
        return tuple(r for r in self.rows if r.only_in == letter)
