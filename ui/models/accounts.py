"""What the inspector shows of one fact: each outlet's own words in marked pieces, and in plain words why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from compare.model import Coverage, Sentence, Span
from compare.reasons import reasons_for
from ui.languages.phrases import counted, in_words
from ui.models.cell_words import buried_words
from ui.models.judged_words import ruling_words
from ui.models.matrix import FactKind
from ui.models.plain_words import PHRASE, joined, needed_words, quoted, score_words, state_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from compare.model import Article, Cell, Fact, Passage
    from compare.reasons import Reason
    from ui.models.matrix import CoverageMatrix

_tr = QCoreApplication.translate
LONGEST_SHOWN = 4_000
"""Characters of one sentence that are shown; a longer one is no sentence, and would hold the window up."""
MOST_QUOTES = 4
MOST_PHRASES = 4
MOST_NAMED = 8


class Look(Enum):
    """How a piece of a quote is set."""

    PLAIN = auto()
    ASIDE = auto()
    """Of the same sentence, but not of the fact."""
    CLASH = auto()
    UNIQUE = auto()
    """Found in no other article, or in a word diff only on this side."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a quote, set in one way; white space is made plain."""

    text: str
    look: Look


@dataclass(frozen=True, slots=True)
class Quote:
    """One sentence of an article as the inspector shows it."""

    sentence: Sentence
    place: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Account:
    """One outlet's card: its state, its own words or the nearest ones, and notes in plain words."""

    article: Article
    number: int
    letter: str
    state: Coverage
    quotes: tuple[Quote, ...]
    notes: tuple[str, ...]
    judged: bool = False
    """Whether a person decided the state."""

    @property
    def sentence(self) -> Sentence | None:
        """The sentence that a click on the card goes to."""
        return self.quotes[0].sentence if self.quotes else None


def accounts_of(matrix: CoverageMatrix, fact: Fact) -> tuple[Account, ...]:
    """Give every outlet's card in order of opening."""
    return tuple(_account(matrix, fact, article) for article in matrix.articles)


def _account(matrix: CoverageMatrix, fact: Fact, article: Article) -> Account:
    cell = matrix.cell(fact, article.id)
    if cell.coverage.said:
        quotes = _own_quotes(matrix, fact, cell)
    else:
        quotes = (_quote(matrix, cell.nearest, {}),) if cell.nearest else ()
    ruling = matrix.ruling(fact, article.id)
    notes = tuple(note for note in notes_of(matrix, fact, cell) if note)
    if ruling is not None:
        notes = (ruling_words(ruling),)
    number, letter = matrix.numbers[article.id], matrix.letters[article.id]
    return Account(article, number, letter, cell.coverage, quotes, notes, ruling is not None)


# -- quotes -----------------------------------------------------------------------------------------------------------


def _own_quotes(matrix: CoverageMatrix, fact: Fact, cell: Cell) -> tuple[Quote, ...]:
    """Give the sentences that say the fact, the passage in plain letters and the rest of the sentence set back."""
    clashing = [r.passage for d in matrix.clashes(fact) for r in d.readings]
    alone = matrix.kind(fact) is FactKind.ONLY_HERE
    spans: dict[Sentence, list[Span]] = {}
    for passage in matrix.passages(fact, cell.article_id):
        spans.setdefault(passage.sentence, []).append(passage.span)
    quotes = []
    for sentence, stated in list(spans.items())[:MOST_QUOTES]:
        # Of a fact that is only here every word is unique: marking them all would say nothing.
        unique = () if alone else matrix.comparison.unique_spans(sentence)
        looks = {
            Look.CLASH: [p.span for p in clashing if p.sentence == sentence],
            Look.UNIQUE: [s for s in unique if any(s.overlaps(t) for t in stated)],
            Look.PLAIN: stated,
        }
        quotes.append(_quote(matrix, sentence, looks))
    return tuple(quotes)


def _quote(matrix: CoverageMatrix, sentence: Sentence, looks: Mapping[Look, Iterable[Span]]) -> Quote:
    text = matrix.comparison.article(sentence.article_id).text
    return Quote(sentence, matrix.place(sentence), pieces_of(text, sentence.span, looks, otherwise=Look.ASIDE))


def pieces_of(
    text: str, span: Span, looks: Mapping[Look, Iterable[Span]], *, otherwise: Look = Look.PLAIN
) -> tuple[Piece, ...]:
    """Cut `span` of a text into pieces; where spans overlap, the look named first wins."""
    end = min(span.end, span.start + LONGEST_SHOWN)
    cuts = {span.start, end}
    for spans in looks.values():
        cuts |= {min(max(edge, span.start), end) for s in spans for edge in (s.start, s.end)}
    edges = sorted(cuts)
    pieces: list[Piece] = []
    for start, stop in pairwise(edges):
        here = Span(start, stop)
        look = next((name for name, spans in looks.items() if any(s.contains(here) for s in spans)), otherwise)
        _append(pieces, here.of(text), look)
    if end < span.end:
        pieces.append(Piece(" …", Look.ASIDE))
    return tuple(pieces)


def _append(pieces: list[Piece], text: str, look: Look) -> None:
    """Add words with plain white space, joining what is set alike."""
    words = " ".join(text.split())
    before = " " if text[:1].isspace() and pieces else ""
    after = " " if text[-1:].isspace() and words else ""
    words = before + words + after
    if pieces and pieces[-1].look is look:
        pieces[-1] = Piece(pieces[-1].text + words, look)
    elif words:
        pieces.append(Piece(words, look))


# -- notes ------------------------------------------------------------------------------------------------------------


def notes_of(matrix: CoverageMatrix, fact: Fact, cell: Cell) -> tuple[str, ...]:
    """Explain a cell in plain words, one sentence a note; some may be empty."""
    if cell.coverage.said:
        cut = matrix.left_out(fact).get(cell.article_id, ())
        buried = buried_words(matrix, fact, cell)
        return buried, _in_part(matrix, cut), _without(matrix, cell, told=cut), _score_note(matrix, fact, cell)
    needed = needed_words(cell, matrix.comparison.options)
    return _why(matrix, fact, cell, score=needed) or _score(needed), _unsure_note(cell)


def why_words(matrix: CoverageMatrix, fact: Fact, cell: Cell) -> str:
    """Say in one line why the program gave a cell its score; "" where a person decided, or nothing can be said."""
    if matrix.ruling(fact, cell.article_id) is not None:
        return ""
    if cell.coverage.said:
        return _score_note(matrix, fact, cell)
    return _why(matrix, fact, cell, score=needed_words(cell, matrix.comparison.options))


def _in_part(matrix: CoverageMatrix, cut: Sequence[Passage]) -> str:
    """Say which words of a quotation a report leaves out."""
    if not cut:
        return ""
    return _tr("Fact", "Quoted in part: leaves out {phrases}").format(phrases=_phrases(matrix, cut))


def _without(matrix: CoverageMatrix, cell: Cell, *, told: Sequence[Passage]) -> str:
    """Say which words of the others a report lacks, beside those that are told already."""
    missing = [p for p in cell.missing if not any(p.sentence == t.sentence and p.span.overlaps(t.span) for t in told)]
    return _tr("Fact", "Without {phrases}").format(phrases=_phrases(matrix, missing)) if missing else ""


def _phrases(matrix: CoverageMatrix, passages: Sequence[Passage]) -> str:
    """Quote some words of other reports, each with its place."""
    phrases = (f"{quoted(matrix.quote(p), PHRASE)} ({matrix.place(p.sentence)})" for p in passages[:MOST_PHRASES])
    return ", ".join(phrases) + (" …" if len(passages) > MOST_PHRASES else "")


def _why(matrix: CoverageMatrix, fact: Fact, cell: Cell, *, score: str) -> str:
    """Say what speaks for and against the score: "Why .62: most of its words are found · but …"; "" for nothing."""
    reasons = [_reason(reason) for reason in reasons_for(matrix.comparison, fact, cell)]
    return _tr("Fact", "Why {score}: {reasons}").format(score=score, reasons=joined(*reasons)) if reasons else ""


def _reason(reason: Reason) -> str:
    words = in_words(reason.words)
    if reason.missing:
        missing = ", ".join(quoted(w, PHRASE) for w in reason.missing)
        words = _tr("Fact", "{reason} (missing: {words})").format(reason=words, words=missing)
    return words if reason.supports else _tr("Fact", "but {reason}").format(reason=words)


def _score(score: str) -> str:
    return _tr("Fact", "Score {score}").format(score=score)


def _unsure_note(cell: Cell) -> str:
    if cell.coverage is not Coverage.UNSURE:
        return ""
    return _tr("Fact", "Too close to tell from “not found”: please read it.")


def _score_note(matrix: CoverageMatrix, fact: Fact, cell: Cell) -> str:
    """Say why the report counts as telling the fact, and from which score all of it counts as told."""
    if any(p == fact.key for p in cell.quotes):
        return _tr("Fact", "The fact is put in these words.")
    options, score = matrix.comparison.options, score_words(cell.score)
    if cell.coverage is Coverage.PARTLY and cell.score < options.reported_above:
        words = _tr("Fact", "{score} (all of it from {needed})")
        score = words.format(score=score, needed=score_words(options.reported_above))
    return _why(matrix, fact, cell, score=score) or _score(score)


# -- the fact as a whole ----------------------------------------------------------------------------------------------


def who_says(matrix: CoverageMatrix, fact: Fact) -> str:
    """Say who reports the fact and who does not: "Reported by A, B · not found in C"."""
    states = {article.id: matrix.state(fact, article.id) for article in matrix.articles}
    said = _named(matrix, [a for a, state in states.items() if state.said])
    unsure = _named(matrix, [a for a, state in states.items() if state is Coverage.UNSURE])
    absent = _named(matrix, [a for a, state in states.items() if state is Coverage.ABSENT])
    return joined(
        said and _tr("Fact", "Reported by {who}").format(who=said),
        unsure and _tr("Fact", "unsure in {who}").format(who=unsure),
        absent and _tr("Fact", "not found in {who}").format(who=absent),
    )


def _named(matrix: CoverageMatrix, article_ids: list[str]) -> str:
    """Name a few articles by their letters, and count many."""
    if (n := len(article_ids)) > MOST_NAMED:
        return counted(n, _tr("Fact", "%n report(s)", "", n))
    return ", ".join(matrix.letters[a] for a in article_ids)


def copies_among(matrix: CoverageMatrix, fact: Fact) -> str:
    """Say which of the outlets that report the fact are near-copies of one another; empty when none are."""
    said = [a.id for a in matrix.articles if matrix.state(fact, a.id).said]
    groups = [(group, [a for a in said if a in group.article_ids]) for group in matrix.comparison.copies]
    groups = [(group, members) for group, members in groups if len(members) > 1]
    if not groups:
        return ""
    if len(groups) > 1 or len(groups[0][1]) > MOST_NAMED:
        versions = len(said) - sum(len(members) - 1 for _, members in groups)
        words = _tr("Fact", "Independent versions that report it, counting near-copies once: {n}.")
        return words.format(n=versions)
    group, members = groups[0]
    words = _tr("Fact", "{letters} share {share} % of their wording: count them as one version.")
    return words.format(letters=_named(matrix, members), share=round(100 * group.share))


def account_sentence(account: Account) -> str:
    """Say a card in words, for screen readers."""
    quotes = " ".join(f"{q.place}: {quoted(''.join(p.text for p in q.pieces))}" for q in account.quotes)
    nearest = "" if account.state.said or not quotes else _tr("Fact", "Nearest:") + " "
    parts = (f"{account.letter} {account.article.outlet}: {state_words(account.state)}.", nearest + quotes)
    return " ".join(part for part in (*parts, *account.notes) if part)
