"""(Comparison, judgements) → Comparison: what a person decided takes the place of what the program found.

Judgements are applied in the order they were made, each to what the ones before it left; so the latest wins. They are
always applied to the program's own comparison, so that applying them again changes nothing. One whose words are not
there (the article was taken out) sleeps until they are back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.errors import JudgementError
from compare.judgements import (
    INSTEAD,
    Anchor,
    Bookmarked,
    Confirmed,
    Deed,
    Judged,
    Judgement,
    LeftOut,
    Linked,
    Merged,
    Noted,
    Rejected,
    Relabelled,
    Split,
    TakenIn,
    Unlinked,
    Witness,
)
from compare.model import Coverage, Passage, Sentence
from compare.paragraphs import place_of
from compare.revision import Revision

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.comparison import Comparison
    from compare.model import Cell, Fact


def apply(comparison: Comparison, judgements: Sequence[Judgement]) -> Comparison:
    """Give the comparison a reader sees: the program's findings as the judgements change them."""
    computed = comparison.judged.computed or comparison
    if computed.judged.judgements:  # as they came out of a file
        computed = computed.revised(judged=Judged())
    if not judgements:
        return computed
    revision, places = Revision(computed), Places(computed)
    asleep = [j for j in judgements if not _carry_out(j, revision, places)]
    return revision.comparison(judgements, asleep=asleep)


def unapplied(comparison: Comparison) -> Comparison:
    """Give the program's own comparison with the judgements beside it, as a file holds them."""
    computed = comparison.judged.computed or comparison
    return computed.revised(judged=Judged(judgements=comparison.judged.judgements))


# -- anchors ----------------------------------------------------------------------------------------------------------


def anchor(comparison: Comparison, words: Sentence | Passage) -> Anchor:
    """Name a sentence, or the words of a passage, so that they are found again."""
    article_id = words.article_id if isinstance(words, Sentence) else words.sentence.article_id
    return Anchor(witness(comparison, article_id), words.span.start, comparison.quote(words))


def witness(comparison: Comparison, article_id: str) -> Witness:
    """Name an article so that it is found again."""
    return Witness(article_id, comparison.article(article_id).outlet)


class Places:
    """Finds what anchors name in one comparison."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._words: dict[str, list[tuple[Sentence, str]]] = {}

    def article_id(self, named: Witness) -> str | None:
        """Find an article by its id, or by its outlet."""
        return named.among(self._comparison.articles)

    def paragraph(self, named: Anchor) -> tuple[str, int] | None:
        """Find an article's paragraph with these words."""
        return place_of(self._comparison.articles, named)

    def sentence(self, named: Anchor | None) -> Sentence | None:
        """Find the sentence with these words; of several the one that stands nearest to where it stood."""
        article_id = self.article_id(named.witness) if named else None
        if named is None or article_id is None:
            return None
        found = [(s, words) for s, words in self._quoted(article_id) if named.words in words]
        if not found:
            return None
        return min(found, key=lambda pair: (pair[1] != named.words, abs(pair[0].span.start - named.start)))[0]

    def fact(self, named: Anchor, revision: Revision) -> Fact | None:
        """Find the fact that is put in these words, or else the one that the sentence states."""
        sentence = self.sentence(named)
        facts = revision.facts_of(sentence) if sentence else []
        own = [f for f in facts if f.key.sentence == sentence]
        exact = [f for f in own if self._comparison.quote(f.key) == named.words]
        return next(iter([*exact, *own, *facts]), None)

    def _quoted(self, article_id: str) -> list[tuple[Sentence, str]]:
        if article_id not in self._words:
            sentences = self._comparison.sentences_of(article_id)
            self._words[article_id] = [(s, self._comparison.quote(s)) for s in sentences]
        return self._words[article_id]


# -- judgements on what is on screen ----------------------------------------------------------------------------------


def confirm(comparison: Comparison, fact: Fact, article_id: str, *, state: Coverage | None = None) -> Confirmed:
    """Judge that an article does with a fact what was found, or does `state`; what was unsure is said then."""
    cell = comparison.cell(fact, article_id)
    found = Coverage.REPORTED if cell.coverage is Coverage.UNSURE else cell.coverage
    ruling = state or found
    _check(comparison, fact, cell, ruling)
    return Confirmed(_of(comparison, fact), witness(comparison, article_id), ruling, _said_at(comparison, cell))


def reject(comparison: Comparison, fact: Fact, article_id: str) -> Rejected:
    """Judge that an article does not do with a fact what was found (see INSTEAD for what it does then)."""
    cell = comparison.cell(fact, article_id)
    _check(comparison, fact, cell, INSTEAD[cell.coverage])
    return Rejected(_of(comparison, fact), witness(comparison, article_id), cell.coverage, _said_at(comparison, cell))


def link(comparison: Comparison, one: Sentence, other: Sentence) -> Linked:
    """Judge that two sentences of two articles state the same."""
    if one.article_id == other.article_id:
        raise JudgementError("Both sentences stand in the same report.", hint="Choose one of another report.")
    return Linked(anchor(comparison, one), anchor(comparison, other))


def unlink(comparison: Comparison, one: Sentence, other: Sentence) -> Unlinked:
    """Judge that two sentences do not state the same."""
    if one == other:
        raise JudgementError(
            "The fact is put in the words of this sentence.", hint="Unlink a sentence of another report from it."
        )
    return Unlinked(anchor(comparison, one), anchor(comparison, other))


def merge(comparison: Comparison, facts: Sequence[Fact]) -> Merged:
    """Judge that several facts are one; the first keeps its words."""
    if len({f.id for f in facts}) < 2:
        raise JudgementError("Merging needs two facts.", hint="Choose another fact to merge with.")
    return Merged(tuple(_of(comparison, f) for f in facts))


def split(comparison: Comparison, fact: Fact, sentences: Sequence[Sentence]) -> Split:
    """Judge that some sentences of a fact are a fact of their own."""
    inside = {p.sentence for p in fact.contributors}
    if not inside & set(sentences):
        raise JudgementError("This sentence is no part of the fact.", hint="Choose one that states it.")
    if inside <= set(sentences):
        raise JudgementError("Nobody else states this fact.", hint="Split one that several sentences state.")
    return Split(_of(comparison, fact), tuple(anchor(comparison, s) for s in sentences))


def relabel(comparison: Comparison, fact: Fact, label: str) -> Relabelled:
    """Give a fact another label; "" gives it back its own."""
    return Relabelled(_of(comparison, fact), " ".join(label.split()))


def note(comparison: Comparison, fact: Fact, text: str) -> Noted:
    """Give a fact a note; "" takes it away."""
    return Noted(_of(comparison, fact), text.strip())


def bookmark(comparison: Comparison, fact: Fact, *, kept: bool) -> Bookmarked:
    """Mark a fact to be found again, or take the mark away."""
    return Bookmarked(_of(comparison, fact), kept)


def _of(comparison: Comparison, fact: Fact) -> Anchor:
    return anchor(comparison, fact.key)


def _said_at(comparison: Comparison, cell: Cell) -> Anchor | None:
    at = cell.quotes[0].sentence if cell.quotes else cell.nearest
    return anchor(comparison, at) if at else None


def _check(comparison: Comparison, fact: Fact, cell: Cell, ruling: Coverage) -> None:
    if ruling.said and not cell.quotes and cell.nearest is None:
        raise JudgementError("This report has no sentence that could say it.", hint="Link the two sentences instead.")
    if not ruling.said and fact.article_ids == (cell.article_id,):
        outlet = comparison.article(cell.article_id).outlet
        raise JudgementError(f"Only {outlet} states this fact.", hint="Judge what the other reports do with it.")


# -- carrying them out ------------------------------------------------------------------------------------------------


def _carry_out(judgement: Judgement, revision: Revision, places: Places) -> bool:
    """Carry a judgement out; False when its words are not there, or it would make no sense there."""
    match judgement:
        case Confirmed() | Rejected():
            return _rule(judgement, revision, places)
        case Linked() | Unlinked():
            return _link(judgement, revision, places)
        case Merged():
            return _merge(judgement, revision, places)
        case Split():
            return _split(judgement, revision, places)
        case Relabelled() | Noted() | Bookmarked():
            return _write(judgement, revision, places)
        case TakenIn() | LeftOut():  # which sentences there are was decided before they were compared
            return places.paragraph(judgement.paragraph) is not None


def _rule(judgement: Confirmed | Rejected, revision: Revision, places: Places) -> bool:
    deed = Deed.CONFIRMED if isinstance(judgement, Confirmed) else Deed.REJECTED
    fact, article_id = places.fact(judgement.fact, revision), places.article_id(judgement.witness)
    if fact is None or article_id is None:
        return False
    at = places.sentence(judgement.said_at) or revision.cell(fact, article_id).nearest
    return revision.rule(fact, article_id, judgement.ruling, deed=deed, at=at)


def _link(judgement: Linked | Unlinked, revision: Revision, places: Places) -> bool:
    one, other = places.sentence(judgement.one), places.sentence(judgement.other)
    if one is None or other is None or one == other:
        return False
    if isinstance(judgement, Unlinked):
        revision.unlink(one, other)
    elif one.article_id != other.article_id:
        revision.link(one, other)
    else:
        return False
    return True


def _merge(judgement: Merged, revision: Revision, places: Places) -> bool:
    found = [places.fact(named, revision) for named in judgement.facts]
    facts = list({f.id: f for f in found if f is not None}.values())
    for other in facts[1:]:
        revision.merge(revision.facts[facts[0].id], other)
    return all(found)


def _split(judgement: Split, revision: Revision, places: Places) -> bool:
    fact = places.fact(judgement.fact, revision)
    apart = {s for named in judgement.apart if (s := places.sentence(named)) is not None}
    if fact is None or not apart & {p.sentence for p in fact.contributors}:
        return False
    return revision.take_out(fact, apart, deed=Deed.SPLIT)


def _write(judgement: Relabelled | Noted | Bookmarked, revision: Revision, places: Places) -> bool:
    fact = places.fact(judgement.fact, revision)
    match judgement:
        case _ if fact is None:
            return False
        case Relabelled(label=words):
            revision.relabel(fact, words)
        case Noted(text=words):
            revision.note(fact, words)
        case Bookmarked(kept=kept):
            revision.bookmark(fact, kept=kept)
    return True
