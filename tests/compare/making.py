"""Comparisons made by hand for tests: three short reports of one invented event, or as many as a test needs."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from compare.comparison import Comparison
from compare.evidence_table import EvidenceTable, Ground
from compare.model import (
    Alignment,
    Article,
    Cell,
    CopyGroup,
    Coverage,
    Discrepancy,
    DiscrepancyKind,
    Fact,
    Match,
    MatchKind,
    Method,
    Paragraph,
    Passage,
    Reading,
    Role,
    Sentence,
    Similarity,
    Source,
    Span,
)
from compare.options import Options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

WIRE = (
    "A construction crane fell across the railway tracks in Norrvik on Tuesday morning, injuring three people, "
    "the fire service said.",
    "The crane was lifting bridge girders when a strong gust caught it at about 8:40 a.m.",
    "Train services between Norrvik and Salten were cancelled until Thursday.",
    "“We warned about the wind on Monday,” said Lena Moberg, who speaks for the crane drivers’ union.",
    "An inspection in March had found cracks in the crane’s base.",
)
LANTERN = (
    "A construction crane fell across the railway tracks in Norrvik on Tuesday morning, injuring five people, "
    "the fire service said.",
    "The crane was lifting bridge girders when a strong gust caught it at about 8:40 a.m.",
    "Train services between Norrvik and Salten were cancelled until Thursday.",
    "“We warned about the wind,” said Lena Moberg, who speaks for the crane drivers’ union.",
)
POST = (
    "Commuters watched in horror as a giant crane crashed onto the railway line in Norrvik.",
    "Two of the three injured were taken to hospital with broken bones.",
    "The mayor, Odd Framnes, promised an inquiry.",
    "No trains will run to Salten before Thursday, the railway said.",
)

Words = tuple[str, int, str]
"""One contributor: outlet, index of the sentence (0 is the headline), and the exact words ("" for all of it)."""


def article(
    outlet: str,
    headline: str,
    body: Sequence[str],
    *,
    byline: str = "",
    published: date | None = date(2024, 3, 5),
    boilerplate: Sequence[str] = (),
    path: str = "",
) -> Article:
    """Make an article of one paragraph a sentence: headline, byline, body, boilerplate."""
    parts = [(headline, Role.HEADLINE), (byline, Role.BYLINE), *((b, Role.BODY) for b in body)]
    parts += [(b, Role.BOILERPLATE) for b in boilerplate]
    text, paragraphs = "", []
    for words, role in parts:
        if words:
            paragraphs.append(Paragraph(Span(len(text), len(text) + len(words)), role))
            text += words + "\n\n"
    content = text.encode("utf-8", "surrogatepass")
    digest = hashlib.sha256(content).hexdigest()
    path = path or f"/home/reader/{outlet.lower().replace(' ', '-')}.txt"
    source = Source(path=path, format="Plain text", sha256=digest, size=len(content))
    return Article(digest[:12], outlet, headline, byline, published, "en", text, tuple(paragraphs), source)


def sentences(report: Article) -> tuple[Sentence, ...]:
    """Give one sentence a compared paragraph."""
    compared = [(n, p) for n, p in enumerate(report.paragraphs) if p.role.compared]
    return tuple(Sentence(report.id, index, n, p.span) for index, (n, p) in enumerate(compared))


def evidence(articles: Sequence[Article], rows: Sequence[Sentence]) -> EvidenceTable:
    """Make the table of evidence from shared words: found or not, nearest by the share of words."""
    texts = {a.id: a.text for a in articles}
    words = [list(re.finditer(r"\w[\w’:.]*\w|\w", s.span.of(texts[s.article_id]))) for s in rows]
    bags = [frozenset(w.group().lower() for w in found) for found in words]
    whole = {
        a.id: frozenset().union(*(b for b, s in zip(bags, rows, strict=True) if s.article_id == a.id)) for a in articles
    }
    spans = [
        (s.span.start + w.start(), s.span.start + w.end()) for s, found in zip(rows, words, strict=True) for w in found
    ]
    flat = [w.group().lower() for found in words for w in found]
    alike = _shared(bags)
    nearest = np.full((len(rows), len(articles)), -1, np.int32)
    for column, report in enumerate(articles):
        own = [r for r, s in enumerate(rows) if s.article_id == report.id]
        nearest[:, column] = np.array(own)[alike[:, own].argmax(axis=1)]
    score = np.array([[len(b & whole[a.id]) / max(len(b), 1) for a in articles] for b in bags], np.float32)
    support = np.full((len(rows), len(articles), 3), -1, np.int32)
    support[:, :, 0] = np.where(score > 0.5, nearest, -1)
    return EvidenceTable(
        article_ids=tuple(a.id for a in articles),
        word_spans=np.array(spans, np.int32).reshape(-1, 2),
        word_weights=np.array([0.0 if len(w) < 4 else 1.0 for w in flat], np.float32),
        first_word=np.concatenate([[0], np.cumsum([len(w) for w in words])]).astype(np.int64),
        found=np.array([[255 * (w in whole[a.id]) for a in articles] for w in flat], np.uint8),
        score=score,
        said=np.sqrt(score),
        whole=score**2,
        grounds=_grounds(score),
        nearest=nearest,
        similarity=np.take_along_axis(alike, nearest, axis=1).astype(np.float32),
        support=support,
        candidates=support,
        containment=np.where(support >= 0, score[:, :, None], 0).astype(np.float32),
        has_content=np.ones(len(rows), bool),
    )


def _grounds(score: NDArray[np.float32]) -> NDArray[np.int8]:
    """Let the words alone tell for and against what is said."""
    grounds = np.zeros((*score.shape, len(Ground), 2), np.int8)
    grounds[:, :, Ground.WORDS] = np.rint(40 * (score - 0.5))[..., None]
    return grounds


def _shared(bags: Sequence[frozenset[str]]) -> NDArray[np.float64]:
    """Give, for every two bags, the share of their words that is in both."""
    number = {word: n for n, word in enumerate(sorted(frozenset().union(*bags)))}
    has = np.zeros((len(bags), len(number)), np.float32)
    for row, bag in enumerate(bags):
        has[row, [number[word] for word in bag]] = 1
    both = has @ has.T
    sizes = has.sum(axis=1)
    return np.asarray(both / np.maximum(sizes[:, None] + sizes[None, :] - both, 1), np.float64)


@dataclass
class Bench:
    """Articles with their sentences, and short ways to point at their words."""

    articles: tuple[Article, ...]

    def __post_init__(self) -> None:
        """Split every article."""
        self.by_outlet = {a.outlet: a for a in self.articles}
        self.sentences = {a.id: sentences(a) for a in self.articles}

    def passage(self, outlet: str, index: int, words: str = "") -> Passage:
        """Point at the exact `words` of an outlet's sentence."""
        report = self.by_outlet[outlet]
        sentence = self.sentences[report.id][index]
        start = report.text.index(words, sentence.span.start) if words else sentence.span.start
        return Passage(sentence, Span(start, start + len(words)) if words else sentence.span)

    def fact(self, label: str, importance: float, *contributors: Words) -> Fact:
        """Make a fact; the first contributor is its key."""
        passages = [self.passage(*c) for c in contributors]
        digest = hashlib.sha256(repr(sorted(passages)).encode()).hexdigest()
        return Fact(digest[:12], label, passages[0], tuple(sorted(passages)), importance)

    def cells(self, fact: Fact) -> list[Cell]:
        """Make the cells of a fact's contributors, all REPORTED."""
        made = []
        for article_id in fact.article_ids:
            quotes = tuple(p for p in fact.contributors if p.sentence.article_id == article_id)
            depth = quotes[0].sentence.index / max(len(self.sentences[article_id]) - 1, 1)
            nearest = quotes[0].sentence
            made.append(Cell(fact.id, article_id, Coverage.REPORTED, 0.9, quotes, (), nearest, 0.9, depth))
        return made

    def compare(
        self,
        facts: Sequence[Fact],
        cells: Sequence[Cell],
        discrepancies: Sequence[Discrepancy] = (),
        copies: Sequence[CopyGroup] = (),
    ) -> Comparison:
        """Put everything into one Comparison."""
        rows = tuple(s for a in self.articles for s in self.sentences[a.id])
        matches = {
            self._match(a, b)
            for f in facts
            for a in f.contributors
            for b in f.contributors
            if a.sentence.article_id < b.sentence.article_id
        }
        return Comparison(
            articles=self.articles,
            sentences=rows,
            evidence=evidence(self.articles, rows),
            alignment=Alignment(
                tuple(a.id for a in self.articles), tuple(sorted(matches, key=lambda m: (m.left, m.right)))
            ),
            facts=tuple(sorted(facts, key=lambda f: -f.importance)),
            cells=tuple(cells),
            discrepancies=tuple(discrepancies),
            copies=tuple(copies),
            options=Options(),
            method=Method("by hand", "0123456789abcdef", "0.1.0"),
        )

    def _match(self, left: Passage, right: Passage) -> Match:
        quotes = [
            p.sentence.span.of(next(a.text for a in self.articles if a.id == p.sentence.article_id))
            for p in (left, right)
        ]
        kind = MatchKind.IDENTICAL if quotes[0] == quotes[1] else MatchKind.PARAPHRASE
        return Match(left.sentence, right.sentence, Similarity(0.9, 0.8, 0.87), kind)


def three_articles() -> tuple[Article, ...]:
    """Give the three reports: a wire, its near-copy with another number, and a local paper."""
    return (
        article("Coast Wire", "Crane falls across tracks at Norrvik", WIRE, byline="By our Norrvik desk"),
        article("Daily Lantern", "Crane falls across tracks at Norrvik", LANTERN, byline="Coast Wire"),
        article(
            "Evening Post",
            "Crane horror at the station",
            POST,
            published=date(2024, 3, 6),
            boilerplate=("Sign up for our morning newsletter",),
        ),
    )


def three(articles: tuple[Article, ...] | None = None) -> Comparison:
    """Compare the three reports: eight facts, one clash of numbers, one partly, one unsure, one pair of copies.

    Give the same `articles` in another order to get the comparison of that order.
    """
    bench = Bench(articles or three_articles())
    a, b, c = "Coast Wire", "Daily Lantern", "Evening Post"
    fell = bench.fact(
        "A crane fell across the railway tracks in Norrvik",
        0.95,
        (a, 1, WIRE[0][:82]),
        (b, 1, LANTERN[0][:82]),
        (c, 1, ""),
    )
    hurt = bench.fact(
        "Three people were injured", 0.9, (a, 1, "injuring three people"), (b, 1, "injuring five people"), (c, 2, "")
    )
    trains = bench.fact("No trains to Salten until Thursday", 0.8, (a, 3, ""), (b, 3, ""), (c, 4, ""))
    gust = bench.fact("A gust caught the crane at about 8:40 a.m.", 0.6, (a, 2, ""), (b, 2, ""))
    union = bench.fact("The union had warned about the wind", 0.55, (a, 4, ""), (b, 4, ""))
    cracks = bench.fact("Cracks were found in March", 0.4, (a, 5, ""))
    bones = bench.fact(
        "Two are in hospital with broken bones",
        0.3,
        (c, 2, "Two of the three injured were taken to hospital with broken bones"),
    )
    mayor = bench.fact("The mayor promised an inquiry", 0.2, (c, 3, ""))
    facts = [fell, hurt, trains, gust, union, cracks, bones, mayor]
    injured = Discrepancy(
        hurt.id,
        DiscrepancyKind.NUMBER,
        tuple(
            Reading(bench.passage(*words), value)
            for words, value in (((a, 1, "three people"), "3 people"), ((b, 1, "five people"), "5 people"))
        ),
        "Both count the injured people.",
    )
    ids = {name: bench.by_outlet[name].id for name in (a, b, c)}
    cells = [_stated(bench, cell, hurt=hurt, union=union, ids=ids) for f in facts for cell in bench.cells(f)]
    cells.append(Cell(cracks.id, ids[c], Coverage.UNSURE, 0.42, (), (), bench.passage(c, 3).sentence, 0.31))
    pair = tuple(sorted((ids[a], ids[b])))
    return bench.compare(facts, cells, [injured], [CopyGroup(pair, 0.82)])


def _stated(bench: Bench, cell: Cell, *, hurt: Fact, union: Fact, ids: dict[str, str]) -> Cell:
    """Give the cell with the state this event is known to have."""
    wire, lantern = ids["Coast Wire"], ids["Daily Lantern"]
    if cell.fact_id == hurt.id and cell.article_id in (wire, lantern):
        return replace(cell, coverage=Coverage.CONFLICTING)
    if cell.fact_id == union.id and cell.article_id == lantern:
        return replace(cell, coverage=Coverage.PARTLY, missing=(bench.passage("Coast Wire", 4, "on Monday"),))
    return cell


def many(count: int, *, facts: int = 40) -> Comparison:
    """Compare `count` articles that each carry some of `facts` invented facts; every seventh fact clashes."""
    pool = [
        f"The {_ORDINALS[n % 10]} witness counted {n + 3} {_THINGS[n // 10 % 5]} near the station at {n % 12 + 1}:40."
        for n in range(facts)
    ]
    carried = [[n for n in range(facts) if (n * 7 + k * 5) % (n % 5 + 2) == 0 or n == k] or [0] for k in range(count)]
    articles = tuple(
        article(
            f"Outlet number {k + 1}",
            f"Report number {k + 1} on the crane at Norrvik",
            [pool[n] for n in own],
            published=date(2024, 3, 1 + k % 28),
        )
        for k, own in enumerate(carried)
    )
    bench = Bench(articles)
    made = []
    for n in range(facts):
        said = [(f"Outlet number {k + 1}", own.index(n) + 1, "") for k, own in enumerate(carried) if n in own]
        if said:
            made.append(
                bench.fact(
                    f"The {_ORDINALS[n % 10]} witness counted {n + 3} {_THINGS[n // 10 % 5]}", 1 - n / facts, *said
                )
            )
    clashes = [clash(f) for f in made if f.weight > 1 and made.index(f) % 7 == 0]
    return bench.compare(made, [cell for f in made for cell in bench.cells(f)], clashes)


def clash(fact: Fact) -> Discrepancy:
    """Let the first two contributors of a fact clash."""
    readings = tuple(Reading(p, f"value {n}") for n, p in enumerate(fact.contributors[:2]))
    return Discrepancy(fact.id, DiscrepancyKind.NUMBER, readings, "Both count the same things.")


_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_THINGS = ("carriages", "ambulances", "police cars", "stranded passengers", "broken windows")
