"""A comparison's findings while judgements are applied to them: facts, cells and links that change step by step."""

from __future__ import annotations

import hashlib
from bisect import insort
from dataclasses import replace
from typing import TYPE_CHECKING

from compare.judgements import Deed, Judged, Ruling
from compare.labels import label
from compare.model import Alignment, Cell, Coverage, Fact, Match, MatchKind, Passage, Similarity

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from compare.comparison import Comparison
    from compare.judgements import Judgement
    from compare.model import Discrepancy, Sentence

_BY_HAND = Similarity(semantic=0.0, lexical=0.0, overall=1.0)
"""What a person links is not measured, and counts as wholly alike."""
_STRENGTH = (Coverage.ABSENT, Coverage.UNSURE, Coverage.PARTLY, Coverage.REPORTED, Coverage.CONFLICTING)


class Revision:
    """Begins as the program's findings; every method changes them and remembers that a person did it."""

    def __init__(self, computed: Comparison) -> None:
        self.computed = computed
        self.facts = {f.id: f for f in computed.facts}
        self._cells: dict[str, dict[str, Cell]] = {f.id: dict(computed.stored_cells(f)) for f in computed.facts}
        self._carriers: dict[Sentence, dict[str, None]] = {}
        self._discrepancies = list(computed.discrepancies)
        self._linked: dict[tuple[Sentence, Sentence], Match] = {}
        self._unlinked: set[tuple[Sentence, Sentence]] = set()
        self._rulings: dict[tuple[str, str], Ruling] = {}
        self._deeds: dict[str, tuple[Deed, ...]] = {}
        self._labels: dict[str, str] = {}
        self._notes: dict[str, str] = {}
        self._bookmarks: set[str] = set()

    # -- looking up -----------------------------------------------------------------------------------------------

    def facts_of(self, sentence: Sentence) -> list[Fact]:
        """Give the facts that a sentence contributes to, its own first."""
        return [self.facts[fact_id] for fact_id in self._carried(sentence) if fact_id in self.facts]

    def cell(self, fact: Fact, article_id: str) -> Cell:
        """Give what an article does with a fact at this point."""
        return self._cells[fact.id].get(article_id) or self.computed.cell(fact, article_id)

    def _carried(self, sentence: Sentence) -> dict[str, None]:
        if sentence not in self._carriers:
            self._carriers[sentence] = dict.fromkeys(f.id for f in self.computed.facts_of(sentence))
        return self._carriers[sentence]

    # -- cells ----------------------------------------------------------------------------------------------------

    def rule(self, fact: Fact, article_id: str, state: Coverage, *, deed: Deed, at: Sentence | None) -> bool:
        """Give a cell the state a person wants; `at` is what it quotes where it had no quote. False where it cannot be.

        What is said needs words, and a fact needs an article that says it.
        """
        cell = self.cell(fact, article_id)
        quotes = cell.quotes or ((_whole(at),) if at is not None else ())
        if not quotes if state.said else fact.article_ids == (article_id,):
            return False
        if state is not Coverage.CONFLICTING:
            self._withdraw(fact, lambda sentence: sentence.article_id == article_id)
        self._note_ruling(fact, article_id, deed)
        if state.said:
            self._set_cell(replace(cell, coverage=state, quotes=quotes, depth=self._depth(quotes)))
            if state is not Coverage.PARTLY:
                self._put(replace(fact, contributors=tuple(sorted({*fact.contributors, *quotes}))))
        else:
            self.take_out(fact, [p.sentence for p in (*cell.quotes, *_words_of(fact, article_id))], deed=deed)
            self._set_cell(_emptied(self.cell(fact, article_id), state))
        return True

    def _note_ruling(self, fact: Fact, article_id: str, deed: Deed) -> None:
        cell = self.cell(fact, article_id)
        before = self._rulings.get((fact.id, article_id)) or Ruling(deed, cell.coverage, cell.score)
        self._rulings[fact.id, article_id] = replace(before, deed=deed)

    def _set_cell(self, cell: Cell) -> None:
        self._cells[cell.fact_id][cell.article_id] = cell

    def _depth(self, quotes: Iterable[Passage]) -> float | None:
        """Give where the first quote stands in its article, 0 (first sentence) to 1 (last)."""
        sentences = [q.sentence for q in quotes]
        if not sentences:
            return None
        last = self.computed.sentences_of(sentences[0].article_id)[-1].index
        return min(s.index for s in sentences) / max(last, 1)

    # -- clashes --------------------------------------------------------------------------------------------------

    def _withdraw(self, fact: Fact, gone: Callable[[Sentence], bool]) -> None:
        """Take sentences out of a fact's clashes; who clashes with nobody any more reports the fact."""
        mine = [d for d in self._discrepancies if d.fact_id == fact.id]
        left = [d for d in (_without(d, gone) for d in mine) if d is not None]
        if left == mine:
            return
        self._discrepancies = [d for d in self._discrepancies if d.fact_id != fact.id] + left
        still = {r.passage.sentence.article_id for d in left for r in d.readings}
        for cell in list(self._cells[fact.id].values()):
            if cell.coverage is Coverage.CONFLICTING and cell.article_id not in still:
                self._note_ruling(fact, cell.article_id, Deed.REJECTED)
                self._set_cell(replace(cell, coverage=Coverage.REPORTED))

    # -- facts ----------------------------------------------------------------------------------------------------

    def take_out(self, fact: Fact, sentences: Collection[Sentence], *, deed: Deed) -> bool:
        """Let sentences be of this fact no longer; those of no other one make one of their own. False for all of it."""
        gone = set(sentences)
        staying = tuple(p for p in fact.contributors if p.sentence not in gone)
        leaving = tuple(p for p in fact.contributors if p.sentence in gone)
        if not staying:
            return False
        rest = replace(fact, contributors=staying)
        if fact.key not in staying:
            key = min(staying, key=lambda p: (len(p.span), p))
            rest = replace(rest, key=key, label=label(self.computed.quote(key)))
            self._labels.pop(fact.id, None)
        self._put(rest)
        for article_id in {s.article_id for s in gone}:
            self._unquote(rest, article_id, gone, deed=deed)
        homeless = tuple(p for p in leaving if not self.facts_of(p.sentence))
        if homeless:
            self._found(homeless, apart_from=fact, deed=deed)
        return True

    def _unquote(self, fact: Fact, article_id: str, gone: set[Sentence], *, deed: Deed) -> None:
        cell = self.cell(fact, article_id)
        quotes = tuple(q for q in cell.quotes if q.sentence not in gone)
        if quotes == cell.quotes:
            return
        self._withdraw(fact, gone.__contains__)
        if not quotes:
            self._note_ruling(fact, article_id, deed)
            self._set_cell(_emptied(cell, Coverage.ABSENT))
        else:
            self._set_cell(replace(self.cell(fact, article_id), quotes=quotes, depth=self._depth(quotes)))

    def _found(self, words: tuple[Passage, ...], *, apart_from: Fact, deed: Deed) -> None:
        """Make a fact of words that were taken out of another: who says that one does not say this one."""
        key = min(words, key=lambda p: (len(p.span), p))
        identity = "|".join(f"{p.sentence.article_id}:{p.span.start}-{p.span.end}" for p in words)
        share = len({p.sentence.article_id for p in words}) / apart_from.weight
        fact = Fact(
            id=hashlib.sha256(f"apart|{identity}".encode()).hexdigest()[:12],
            label=label(self.computed.quote(key)),
            key=key,
            contributors=words,
            importance=round(apart_from.importance * share, 6),
        )
        self._cells[fact.id] = {}
        for article_id in fact.article_ids:
            quotes = _words_of(fact, article_id)
            found = replace(self.computed.cell(fact, article_id), coverage=Coverage.REPORTED)
            self._set_cell(replace(found, quotes=quotes, depth=self._depth(quotes)))
        others = set(self.facts[apart_from.id].article_ids) - set(fact.article_ids)
        for article_id in others:
            cell = self.computed.cell(fact, article_id)
            self._rulings[fact.id, article_id] = Ruling(deed, Coverage.REPORTED, cell.score)
            self._set_cell(_emptied(cell, Coverage.ABSENT))
        self._put(self._with_support(fact, decided={*others, *fact.article_ids}))
        self._deeds[fact.id] = (Deed.SPLIT,)

    def _with_support(self, fact: Fact, *, decided: set[str]) -> Fact:
        """Let the evidence say what the other articles do with a new fact; gives it with those that report it."""
        computed, words = self.computed, set(fact.contributors)
        scores = computed.scores(fact.key.sentence)
        for article_id in sorted(set(scores) - decided):
            if scores[article_id] < computed.options.absent_below:
                continue
            evidence = computed.evidence_for(fact.key.sentence, article_id)
            quotes = tuple(sorted(_whole(s) for s in evidence.support)) if evidence.coverage.said else ()
            state = evidence.coverage if quotes or not evidence.coverage.said else Coverage.UNSURE
            found = replace(computed.cell(fact, article_id), coverage=state, quotes=quotes, depth=self._depth(quotes))
            self._set_cell(found)
            words |= set(quotes) if state is Coverage.REPORTED else set()
        return replace(fact, contributors=tuple(sorted(words)))

    def merge(self, first: Fact, other: Fact) -> None:
        """Make two facts one: every article does with it the most that it does with either."""
        for article_id, theirs in self._cells[other.id].items():
            ours = self.cell(self.facts[first.id], article_id)
            best = max(ours, theirs, key=lambda c: _STRENGTH.index(c.coverage))
            quotes = tuple(sorted({*ours.quotes, *theirs.quotes})) if best.coverage.said else ()
            if best.coverage is not ours.coverage:
                self._note_ruling(first, article_id, Deed.MERGED)
            self._set_cell(replace(best, fact_id=first.id, quotes=quotes, depth=self._depth(quotes)))
        self._put(
            replace(
                first,
                contributors=tuple(sorted({*first.contributors, *other.contributors})),
                importance=max(first.importance, other.importance),
            )
        )
        self._drop(other)
        moved = (replace(d, fact_id=first.id) if d.fact_id == other.id else d for d in self._discrepancies)
        self._discrepancies = list(moved)
        self._deeds[first.id] = tuple(dict.fromkeys((*self._deeds.get(first.id, ()), Deed.MERGED)))
        self._hand_on(other.id, first.id)

    def _hand_on(self, old: str, new: str) -> None:
        """Let a fact keep what was noted of the one that became part of it."""
        notes = [n for n in (self._notes.get(new), self._notes.pop(old, "")) if n]
        if notes:
            self._notes[new] = "\n".join(dict.fromkeys(notes))
        if old in self._bookmarks:
            self._bookmarks ^= {old}
            self._bookmarks.add(new)
        for _, article_id in [k for k in self._rulings if k[0] == old]:
            ruling = self._rulings.pop((old, article_id))
            self._rulings.setdefault((new, article_id), ruling)
        self._labels.pop(old, None)
        self._deeds.pop(old, None)

    def _put(self, fact: Fact) -> None:
        old = self.facts.get(fact.id)
        before = {p.sentence for p in old.contributors} if old else set()
        after = {p.sentence for p in fact.contributors}
        for sentence in before - after:
            self._carried(sentence).pop(fact.id, None)
        for sentence in after - before:
            self._carried(sentence)[fact.id] = None
        self.facts[fact.id] = fact

    def _drop(self, fact: Fact) -> None:
        for sentence in {p.sentence for p in fact.contributors}:
            self._carried(sentence).pop(fact.id, None)
        del self.facts[fact.id], self._cells[fact.id]

    # -- links ----------------------------------------------------------------------------------------------------

    def link(self, one: Sentence, other: Sentence) -> None:
        """Let two sentences state the same; a fact that only one of them states becomes part of the other's."""
        pair = _pair(one, other)
        self._unlinked.discard(pair)
        self._linked[pair] = Match(*pair, _BY_HAND, MatchKind.MANUAL)
        ours, theirs = self.facts_of(one)[:1], self.facts_of(other)[:1]
        if ours and theirs and ours[0].id != theirs[0].id:
            if all(p.sentence == other for p in theirs[0].contributors):
                self.merge(ours[0], theirs[0])
            elif all(p.sentence == one for p in ours[0].contributors):
                self.merge(theirs[0], ours[0])
        for fact_id, sentence in [(f.id, other) for f in ours] + [(f.id, one) for f in theirs]:
            if fact_id in self.facts:
                self._join(self.facts[fact_id], sentence)

    def _join(self, fact: Fact, sentence: Sentence) -> None:
        cell = self.cell(fact, sentence.article_id)
        quoted = {q.sentence for q in cell.quotes}
        quotes = cell.quotes if sentence in quoted else tuple(sorted({*cell.quotes, _whole(sentence)}))
        state = cell.coverage if cell.coverage is Coverage.CONFLICTING else Coverage.REPORTED
        self._note_ruling(fact, sentence.article_id, Deed.LINKED)
        self._set_cell(replace(cell, coverage=state, quotes=quotes, depth=self._depth(quotes)))
        if sentence not in {p.sentence for p in fact.contributors}:
            self._put(replace(fact, contributors=tuple(sorted({*fact.contributors, _whole(sentence)}))))

    def unlink(self, one: Sentence, other: Sentence) -> None:
        """Let two sentences not state the same: out of a fact of both goes the one whose words it does not have."""
        pair = _pair(one, other)
        self._linked.pop(pair, None)
        self._unlinked.add(pair)
        shared = {f.id: f for s in pair for f in self.facts_of(s) if self._quotes(f, one) and self._quotes(f, other)}
        for fact in shared.values():
            self.take_out(fact, [one if fact.key.sentence == other else other], deed=Deed.UNLINKED)

    def _quotes(self, fact: Fact, sentence: Sentence) -> bool:
        passages = (*fact.contributors, *self.cell(fact, sentence.article_id).quotes)
        return any(p.sentence == sentence for p in passages)

    # -- words ----------------------------------------------------------------------------------------------------

    def relabel(self, fact: Fact, words: str) -> None:
        """Give a fact another label, or its own again for ""."""
        own = self._labels.pop(fact.id, fact.label)
        if words and words != own:
            self._labels[fact.id] = own
        self._put(replace(fact, label=words or own))

    def note(self, fact: Fact, text: str) -> None:
        """Give a fact a note, or take it away for ""."""
        self._notes.pop(fact.id, None)
        self._notes |= {fact.id: text} if text else {}

    def bookmark(self, fact: Fact, *, kept: bool) -> None:
        """Mark a fact to be found again, or take the mark away."""
        self._bookmarks.discard(fact.id)
        self._bookmarks |= {fact.id} if kept else set()

    # -- the outcome ----------------------------------------------------------------------------------------------

    def comparison(self, judgements: Sequence[Judgement], *, asleep: Sequence[Judgement]) -> Comparison:
        """Give the comparison as it stands now, with what a person did to it."""
        cells = [row[article_id] for _, row in sorted(self._cells.items()) for article_id in sorted(row)]
        deeds = dict(self._deeds)
        for fact_id in self._labels:
            deeds[fact_id] = (*deeds.get(fact_id, ()), Deed.RELABELLED)
        judged = Judged(
            computed=self.computed,
            judgements=tuple(judgements),
            cells=dict(self._rulings),
            links=frozenset(self._linked),
            facts=deeds,
            labels=dict(self._labels),
            notes=dict(self._notes),
            bookmarks=frozenset(self._bookmarks),
            asleep=tuple(asleep),
        )
        return self.computed.revised(
            facts=tuple(sorted(self.facts.values(), key=lambda f: -f.importance)),
            cells=tuple(cells),
            discrepancies=tuple(self._discrepancies),
            alignment=self._alignment(),
            judged=judged,
        )

    def _alignment(self) -> Alignment:
        old = self.computed.alignment
        if not self._linked and not self._unlinked:
            return old
        changed = {*self._linked, *self._unlinked}
        pairs = {(left.article_id, right.article_id) for left, right in changed}
        matches = [
            m
            for m in old.matches
            if (m.left.article_id, m.right.article_id) not in pairs or (m.left, m.right) not in changed
        ]
        for match in self._linked.values():
            insort(matches, match, key=lambda m: (m.left, m.right))
        return Alignment(old.article_ids, tuple(matches))


def _whole(sentence: Sentence) -> Passage:
    return Passage(sentence, sentence.span)


def _words_of(fact: Fact, article_id: str) -> tuple[Passage, ...]:
    return tuple(p for p in fact.contributors if p.sentence.article_id == article_id)


def _emptied(cell: Cell, state: Coverage) -> Cell:
    return replace(cell, coverage=state, quotes=(), missing=(), depth=None)


def _without(discrepancy: Discrepancy, gone: Callable[[Sentence], bool]) -> Discrepancy | None:
    """Give a clash without some sentences' readings; None when no two different ones are left."""
    readings = tuple(r for r in discrepancy.readings if not gone(r.passage.sentence))
    return replace(discrepancy, readings=readings) if len({r.value for r in readings}) > 1 else None


def _pair(one: Sentence, other: Sentence) -> tuple[Sentence, Sentence]:
    return (one, other) if one.article_id < other.article_id else (other, one)
