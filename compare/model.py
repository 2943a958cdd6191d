"""The words of the house: every value the engine makes and the interface shows, as frozen dataclasses."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date  # noqa: TC003 - dataclass fields are read at run time
from enum import StrEnum


class Role(StrEnum):
    """What a paragraph is for; only HEADLINE and BODY are compared."""

    HEADLINE = "headline"
    BYLINE = "byline"
    DATELINE = "dateline"
    BODY = "body"
    CAPTION = "caption"
    BOILERPLATE = "boilerplate"

    @property
    def compared(self) -> bool:
        """Whether sentences of this role take part in the comparison."""
        return self in (Role.HEADLINE, Role.BODY)


class Coverage(StrEnum):
    """What one article does with one fact; people read ABSENT as "not found in this report"."""

    REPORTED = "reported"
    PARTLY = "partly"
    CONFLICTING = "conflicting"
    ABSENT = "absent"
    UNSURE = "unsure"

    @property
    def said(self) -> bool:
        """Whether the article says the fact, at least in part or with a clash."""
        return self in (Coverage.REPORTED, Coverage.PARTLY, Coverage.CONFLICTING)


class Standing(StrEnum):
    """How widely a sentence is reported: the mark beside it in the reading view."""

    IN_ALL = "in all"
    IN_MOST = "in most"
    IN_SOME = "in some"
    ONLY_HERE = "only here"
    CLASH = "clash"
    UNSURE = "unsure"
    NOT_COMPARED = "not compared"


class MatchKind(StrEnum):
    """Why two sentences are aligned."""

    IDENTICAL = "identical"
    NEAR = "near"
    PARAPHRASE = "paraphrase"
    PARTIAL = "partial"
    MANUAL = "manual"


class Prominence(StrEnum):
    """Where an article puts a fact; BURIED is deep here while another article leads with it."""

    HEADLINE = "headline"
    LEAD = "lead"
    BODY = "body"
    BURIED = "buried"

    @property
    def leads(self) -> bool:
        """Whether it stands in the headline or at the top of the text."""
        return self in (Prominence.HEADLINE, Prominence.LEAD)


class DiscrepancyKind(StrEnum):
    """Which detail clashes."""

    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    NEGATION = "negation"
    QUOTATION = "quotation"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open offsets in code points into `Article.text`: everything quotes by span, never by copy."""

    start: int
    end: int

    def __len__(self) -> int:
        """Give the length in code points."""
        return self.end - self.start

    def of(self, text: str) -> str:
        """Give the words this span marks in `text`."""
        return text[self.start : self.end]

    def contains(self, other: Span) -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A run of text with one role; two may stand on one line (a dateline before the first sentence).

    `found` is the role that the reader saw in it, where a person took it into the comparison or left it out.
    """

    span: Span
    role: Role
    found: Role | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Where an article came from: `path` as opened, `format` of the reader, SHA-256 and size of the bytes.

    `notes` are sentences for a person, such as "Read as windows-1252; 3 characters could not be read".
    """

    path: str
    format: str
    sha256: str
    size: int
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """One outlet's report of the event: the witness.

    `text` never changes after reading; `id` comes from the content's hash; `published` is None and `byline` "" when
    the file does not say; `language` is an ISO 639-1 code. `number` counts from 0 in order of opening and gives letter
    and colour; whatever other articles come and go, it stays. None where nobody has counted yet.
    """

    id: str
    outlet: str
    headline: str
    byline: str
    published: date | None
    language: str
    text: str
    paragraphs: tuple[Paragraph, ...]
    source: Source
    number: int | None = None

    def words(self) -> int:
        """Count the words of the compared paragraphs."""
        return sum(len(p.span.of(self.text).split()) for p in self.paragraphs if p.role.compared)


@dataclass(frozen=True, slots=True, order=True)
class Sentence:
    """The unit that is aligned.

    `index` counts an article's compared sentences from 0, `paragraph` indexes `Article.paragraphs`.
    """

    article_id: str
    index: int
    paragraph: int
    span: Span

    def __hash__(self) -> int:
        """Give what tells sentences apart; look-ups by sentence are too many to count in every field."""
        return hash((self.article_id, self.index))


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """The exact words that carry a fact: a span within (or equal to) its sentence's."""

    sentence: Sentence
    span: Span

    def __hash__(self) -> int:
        """Give what tells passages apart, at once."""
        return hash((self.sentence.article_id, self.span.start, self.span.end))


@dataclass(frozen=True, slots=True)
class Evidence:
    """What another article has on a sentence.

    `score` (0-1) is the calibrated share of the sentence that the article supports, `said` the chance (0-1) that it
    says something of it, `whole` that it says all of it; `support` its best one to three sentences for it; `missing`
    the spans of the sentence with no counterpart there; `nearest` the best candidate even when it is not enough (None
    for an article without sentences), `similarity` (-1 to 1) its cosine. Why the score is what it is:
    `compare.reasons`.
    """

    sentence: Sentence
    article_id: str
    coverage: Coverage
    score: float
    said: float
    whole: float
    support: tuple[Sentence, ...]
    missing: tuple[Span, ...]
    nearest: Sentence | None
    similarity: float


@dataclass(frozen=True, slots=True)
class Similarity:
    """How alike two sentences are, each 0-1: meaning (encoder), wording (rapidfuzz), and the two weighed together."""

    semantic: float
    lexical: float
    overall: float


@dataclass(frozen=True, slots=True)
class Match:
    """One aligned pair of sentences of two articles; `left.article_id < right.article_id`."""

    left: Sentence
    right: Sentence
    similarity: Similarity
    kind: MatchKind


@dataclass(frozen=True, slots=True)
class Fact:
    """The Pyramid method's content unit: what is reported, in whose words.

    `key` is the contributor whose words stand for the fact: all or a clause of a sentence. `label` is short for it, in
    its words or in those of a headline that states the same; `contributors` are sorted; `importance` (0-1) ranks facts
    by outlets carrying it, position, numbers and names. `id` depends on the contributors alone, not on any order.
    """

    id: str
    label: str
    key: Passage
    contributors: tuple[Passage, ...]
    importance: float

    @property
    def article_ids(self) -> tuple[str, ...]:
        """The articles that contribute, sorted."""
        return tuple(sorted({p.sentence.article_id for p in self.contributors}))

    @property
    def weight(self) -> int:
        """How many articles report it."""
        return len(self.article_ids)


@dataclass(frozen=True, slots=True)
class Cell:
    """One fact in one article: a cell of the fact × outlet matrix.

    `quotes` are the article's own words for it (empty when ABSENT); `missing` the words of other articles' contributors
    that this one lacks; `nearest` with `score` (0-1, how much of the fact the article supports) shows the closest
    sentence, also for ABSENT; `depth` is where the words that say it first stand (0 = first compared sentence, 1 =
    last), not counting quotes that only touch on it; None without a quote.
    """

    fact_id: str
    article_id: str
    coverage: Coverage
    score: float
    quotes: tuple[Passage, ...] = ()
    missing: tuple[Passage, ...] = ()
    nearest: Sentence | None = None
    similarity: float = 0.0
    depth: float | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """One side of a clash: `passage.span` marks the clashing piece in its sentence, `value` gives its normal form."""

    passage: Passage
    value: str


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """Same referent, clashing detail: at least two readings of different articles, and the reason in plain words."""

    fact_id: str
    kind: DiscrepancyKind
    readings: tuple[Reading, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class CopyGroup:
    """Articles that share most of their wording (wire copy).

    `share` (0-1) is the least share of text that two of them have in common.
    """

    article_ids: tuple[str, ...]
    share: float


@dataclass(frozen=True, slots=True)
class Method:
    """How a comparison was made: encoder name and fingerprint, program version, whether only wording was compared."""

    encoder: str
    fingerprint: str
    version: str
    degraded: bool = False


@dataclass(frozen=True, slots=True)
class WordEdit:
    """One step of a word diff.

    `operation` is equal, replace, delete or insert; the spans are offsets into the two texts compared.
    """

    operation: str
    left: Span
    right: Span


@dataclass(frozen=True, slots=True)
class Alignment:
    """All aligned pairs: many-to-many, order-free, sorted."""

    article_ids: tuple[str, ...]
    matches: tuple[Match, ...] = field(repr=False)

    def of(self, sentence: Sentence) -> tuple[Match, ...]:
        """Give the matches that `sentence` takes part in."""
        return tuple(m for m in self.matches if sentence in (m.left, m.right))

    def between(self, a: str, b: str) -> tuple[Match, ...]:
        """Give the matches between two articles, whichever is left."""
        pair = {a, b}
        return tuple(m for m in self.matches if {m.left.article_id, m.right.article_id} == pair)
