"""Statements → groups that say the same: bottom-up, best pairs first, and nothing is ever chained together.

Two groups merge only if their statements are alike on average and no pair of them is unlike. Nothing depends on the
order of the articles.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

from compare.model import Role

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from numpy.typing import ArrayLike, NDArray

    from compare.evidence_table import EvidenceTable
    from compare.model import Alignment, Article, Match, Passage, Sentence
    from compare.splitting import Statements

    Links = dict[tuple[int, int], float]
    """Pairs of statements by number, the first before the second, with how alike they are."""

SAME_FACT = 0.54
"""Likeness on average from which statements are one fact."""
NOT_UNLIKE = 0.44
"""Likeness that every two statements of one fact have at least."""
_SURELY = 0.60
_NEAR_IN_MEANING = 0.56
"""Likeness between SAME_FACT and `_SURELY` counts only for sentences this close in meaning."""
_REPEATED_AT = 0.75
"""Raw containment in both directions from which two sentences of one article state the same."""
_SUMS_UP_AT, _LEAD_SUMS_UP_AT, _LEADING = 0.62, 0.56, 3
"""Raw containment from which a sentence, or one of the first three, says what its own story's headline says."""
_EQUALLY_GOOD = 0.08
_SEMANTIC, _CONTAINED = 0.4, 0.6
_HALF_CONTAINED, _SLOPE = 0.57, 2.0
_TOLD_THERE = 0.5
"""Share of a part's words that an article has at least where a sentence of it tells that part."""
_BLOCK = 100_000
"""Pairs of sentences looked at together, to bound the memory for it."""


def group(
    articles: Sequence[Article],
    statements: Statements,
    carrying: Collection[Sentence],
    evidence: EvidenceTable,
    alignment: Alignment,
) -> list[list[Passage]]:
    """Group the statements of the sentences in `carrying`; every one is in exactly one group."""
    told = _Numbered(statements, evidence)
    member = {n: {n} for row, s in enumerate(told.sentences) if s in carrying for n in told.of(row)}
    likeness = _Likeness(told, evidence)
    links = likeness.between(alignment.matches)
    repeated, related = likeness.within()
    headlines = _headlines(articles, told)
    _merge(member, links | repeated, related | links | repeated, headlines)
    _attach_headlines(headlines, member, told, evidence)
    unique = {id(found): found for found in member.values()}
    return [[told.passages[n] for n in found] for found in sorted(sorted(found) for found in unique.values())]


def _merge(member: dict[int, set[int]], links: Links, allowed: Links, headlines: Collection[int]) -> None:
    """Merge groups along their links, best first and headlines last, where `allowed` leaves no pair unlike.

    Every two groups keep how many pairs of their statements are not unlike, and how alike these are in all, so that no
    pair is ever looked at twice.
    """
    beside: dict[int, dict[int, tuple[int, float]]] = {n: {} for n in member}
    for (a, b), value in allowed.items():
        if value >= NOT_UNLIKE and a in member and b in member:
            beside[a][b] = beside[b][a] = 1, value
    name = {n: n for n in member}  # a group goes by one of its statements
    strong = [(a in headlines or b in headlines, -value, a, b) for (a, b), value in links.items() if value >= SAME_FACT]
    for _, _, a, b in sorted(strong):
        if a not in member or b not in member or name[a] == name[b]:
            continue
        one, other = sorted((name[a], name[b]), key=lambda group: (-len(beside[group]), group))
        pairs, total = beside[one].get(other, (0, 0.0))
        if pairs < len(member[one]) * len(member[other]) or total < SAME_FACT * pairs:
            continue
        _absorb(beside, one, other)
        merged, absorbed = member[one], member[other]
        merged |= absorbed
        for statement in absorbed:
            member[statement], name[statement] = merged, one


def _absorb(beside: dict[int, dict[int, tuple[int, float]]], group: int, absorbed: int) -> None:
    """Count what stands beside a group that is absorbed to the one that it becomes part of."""
    own = beside[group]
    for neighbour, (pairs, total) in beside.pop(absorbed).items():
        del beside[neighbour][absorbed]
        if neighbour != group:
            known = own.get(neighbour, (0, 0.0))
            own[neighbour] = beside[neighbour][group] = known[0] + pairs, known[1] + total


class _Numbered:
    """All statements by number, in order, and the rows of their sentences: numbers are looked up at once."""

    def __init__(self, statements: Statements, evidence: EvidenceTable) -> None:
        self.statements = statements
        self.sentences = list(statements.of)
        self.passages = [p for parts in statements.of.values() for p in parts]
        self.count = np.array([len(parts) for parts in statements.of.values()], dtype=np.int64)
        """(S,) statements of each sentence."""
        self.first = np.cumsum(self.count) - self.count
        """(S,) number of each sentence's first statement."""
        self.row = {s: r for r, s in enumerate(self.sentences)}
        columns = {a: c for c, a in enumerate(evidence.article_ids)}
        self.column = np.array([columns[s.article_id] for s in self.sentences], dtype=np.int64)
        """(S,) article of each sentence."""

    def of(self, row: int) -> range:
        """Give the statements of a sentence."""
        first = int(self.first[row])
        return range(first, first + int(self.count[row]))

    def overlap(self, one: int, other: int) -> float:
        """See `Statements.overlap`."""
        return self.statements.overlap(self.passages[one], self.passages[other])


# -- how alike two statements are -------------------------------------------------------------------------------------


class _Likeness:
    """How alike two statements are, 0-1, on the scale of `Similarity.overall`."""

    def __init__(self, told: _Numbered, evidence: EvidenceTable) -> None:
        self.told, self.evidence = told, evidence
        self.row_of = np.repeat(np.arange(len(told.count)), told.count)
        """(N,) sentence of each statement."""
        cut = np.flatnonzero(told.count[self.row_of] > 1)
        self.place = np.full(len(self.row_of), -1)
        """(N,) which line of `scores` a part has."""
        self.place[cut] = np.arange(len(cut))
        parts = [told.statements.scores(told.passages[n]) for n in cut.tolist()]
        self.scores = np.stack(parts) if parts else np.zeros((0, len(evidence.article_ids)), np.float32)
        """How well every article supports each part of a sentence that is cut."""
        starts = np.flatnonzero(np.diff(self.row_of[cut], prepend=-1))
        have = np.add.reduceat(self.scores >= _TOLD_THERE, starts, axis=0, dtype=np.int64) if parts else self.scores
        self.rivals = np.repeat(have > 1, told.count[self.row_of[cut[starts]]], axis=0)
        """Whether an article has several parts of the same sentence."""
        self.best: dict[tuple[int, int], list[int]] = {}
        """The parts of a sentence that another statement tells best, by its row and that one's number."""

    def between(self, matches: Sequence[Match]) -> Links:
        """Link statements of different articles."""
        row = self.told.row
        one = np.array([row[m.left] for m in matches], dtype=np.int64)
        other = np.array([row[m.right] for m in matches], dtype=np.int64)
        meaning = np.array([m.similarity.semantic for m in matches], dtype=np.float64)
        overall = np.array([m.similarity.overall for m in matches], dtype=np.float64)
        doubtful = (overall >= SAME_FACT) & (overall < _SURELY) & (meaning < _NEAR_IN_MEANING)
        likeness = np.where(doubtful, SAME_FACT - 0.01, overall)
        whole = (self.told.count[one] == 1) & (self.told.count[other] == 1)
        linked = whole & (likeness >= NOT_UNLIKE)
        ends = self.told.first[one[linked]].tolist(), self.told.first[other[linked]].tolist()
        links = dict(zip(zip(*ends, strict=True), likeness[linked].tolist(), strict=True))
        return links | self._of_parts(one[~whole], other[~whole], meaning[~whole])

    def within(self) -> tuple[Links, Links]:
        """Link sentences of one article that repeat one another, and those that contain anything of one another."""
        rows = np.arange(len(self.told.sentences))
        candidates, contained = (
            table[rows, self.told.column] for table in (self.evidence.candidates, self.evidence.containment)
        )
        of, place = np.nonzero((candidates >= 0) & (contained >= 0))
        found = dict(
            zip(
                zip(of.tolist(), candidates[of, place].tolist(), strict=True),
                contained[of, place].tolist(),
                strict=True,
            )
        )
        repeated: Links = {}
        related: Links = {}
        for (a, b), there in found.items():
            back = found.get((b, a))
            if a < b and back is not None and self.told.count[a] == self.told.count[b] == 1:
                pair = int(self.told.first[a]), int(self.told.first[b])
                mean = (float(_scaled(there)) + float(_scaled(back))) / 2
                related[pair] = _SEMANTIC * _NEAR_IN_MEANING + _CONTAINED * mean
                if min(there, back) >= _REPEATED_AT:
                    repeated[pair] = min(there, back)
        return repeated, related

    def _of_parts(self, one: NDArray[np.int64], other: NDArray[np.int64], meaning: NDArray[np.float64]) -> Links:
        """Link statements of which one or both are parts: of sentences that match, or support one that is cut."""
        one, other, meaning = self._with_supporting(one, other, meaning)
        links: Links = {}
        for start in range(0, len(one), _BLOCK):
            block = slice(start, start + _BLOCK)
            a, b, nearness = self._each(one[block], other[block], meaning[block])
            there, back = self._told(a, b), self._told(b, a)
            likeness = _SEMANTIC * nearness + _CONTAINED * (there + back) / 2
            kept = np.flatnonzero((there > 0) & (back > 0) & (likeness >= NOT_UNLIKE))
            a, b, value = a[kept], b[kept], likeness[kept]
            doubts = self._contested(a, b), self._contested(b, a)
            for x, y, v, here, beyond in zip(*(found.tolist() for found in (a, b, value, *doubts)), strict=True):
                if (not here or self._tells_this_part(x, y)) and (not beyond or self._tells_this_part(y, x)):
                    links[x, y] = v
        return links

    def _with_supporting(
        self, one: NDArray[np.int64], other: NDArray[np.int64], meaning: NDArray[np.float64]
    ) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]:
        """Add the pairs of a sentence that is cut and one that supports it; of their meaning less is known."""
        size = len(self.told.sentences)
        keys = [np.zeros(0, np.int64)]
        for row in np.flatnonzero(self.told.count > 1).tolist():
            support = np.unique(self.evidence.support[row]).astype(np.int64)
            support = support[(support >= 0) & (self.told.column[support] != self.told.column[row])]
            keys.append(np.minimum(support, row) * size + np.maximum(support, row))
        added = np.setdiff1d(np.concatenate(keys), one * size + other)
        return (
            np.concatenate([one, added // max(size, 1)]),
            np.concatenate([other, added % max(size, 1)]),
            np.concatenate([meaning, np.full(len(added), _NEAR_IN_MEANING)]),
        )

    def _each(
        self, one: NDArray[np.int64], other: NDArray[np.int64], meaning: NDArray[np.float64]
    ) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]:
        """Give every statement of one sentence with every statement of the other, for each pair of sentences."""
        told = self.told
        sizes = told.count[one] * told.count[other]
        pair = np.repeat(np.arange(len(one)), sizes)
        nth = np.arange(len(pair)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
        width = told.count[other][pair]
        return told.first[one][pair] + nth // width, told.first[other][pair] + nth % width, meaning[pair]

    def _told(self, statements: NDArray[np.int64], others: NDArray[np.int64]) -> NDArray[np.float64]:
        """Give how much of each statement the other one tells, if it tells no other part of the same sentence."""
        rows, sentences = self.row_of[statements], self.row_of[others]
        columns = self.told.column[sentences]
        same = self.evidence.candidates[rows, columns] == sentences[:, None]
        contained = np.where(same, self.evidence.containment[rows, columns], np.float32(0)).sum(axis=1)
        told: NDArray[np.float64] = _scaled(contained.astype(np.float64))
        part = np.flatnonzero(self.place[statements] >= 0)
        scores = self.scores[self.place[statements[part]], columns[part]].astype(np.float64)
        told[part] = np.where(scores >= _TOLD_THERE, scores, 0.0)
        return told

    def _tells_this_part(self, statement: int, other: int) -> bool:
        """Whether of the parts of a sentence that an article has, another statement there tells this one best."""
        row = int(self.row_of[statement])
        best = self.best.get((row, other))
        if best is None:
            parts = self.told.of(row)
            scores = self.scores[self.place[parts.start] : self.place[parts.start] + len(parts)]
            there = (scores[:, self.told.column[self.row_of[other]]] >= _TOLD_THERE).tolist()
            overlaps = {n: self.told.overlap(n, other) for n, found in zip(parts, there, strict=True) if found}
            most = max(overlaps.values())
            best = self.best[row, other] = [n for n, overlap in overlaps.items() if overlap == most]
        return statement in best

    def _contested(self, statements: NDArray[np.int64], others: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Whether the article of each other statement has several parts of the sentence of the first one."""
        place = self.place[statements]
        several = np.zeros(len(place), np.bool_)
        part = np.flatnonzero(place >= 0)
        several[part] = self.rivals[place[part], self.told.column[self.row_of[others[part]]]]
        return several


def _scaled(contained: ArrayLike) -> NDArray[np.float64]:
    """Give raw containment as the alignment scales it: 0-1, half at the middle."""
    scaled: NDArray[np.float64] = np.clip(0.5 + (np.asarray(contained) - _HALF_CONTAINED) * _SLOPE, 0.0, 1.0)
    return scaled


# -- headlines --------------------------------------------------------------------------------------------------------


def _headlines(articles: Sequence[Article], told: _Numbered) -> frozenset[int]:
    """Give the statements of headlines: they sum up, so they join what the texts made and bring nothing together."""
    by_id = {a.id: a for a in articles}
    rows = (
        r for r, s in enumerate(told.sentences) if by_id[s.article_id].paragraphs[s.paragraph].role is Role.HEADLINE
    )
    return frozenset(n for row in rows for n in told.of(row))


def _attach_headlines(
    headlines: Collection[int], member: dict[int, set[int]], told: _Numbered, evidence: EvidenceTable
) -> None:
    """Let headlines that their own stories repeat join the stories' fact instead of making a second one.

    Headlines that make a fact by themselves join the fact that most of their stories have.
    """
    alone = {id(g): g for g in member.values() if all(n in headlines for n in g)}
    for found in sorted(alone.values(), key=min):
        homes = [home for h in sorted(found) if (home := _home(h, headlines, member, told, evidence)) is not None]
        votes = Counter(id(g) for g in homes)
        best = min(homes, key=lambda g: (-votes[id(g)], min(g)), default=None)
        if best is not None and 2 * votes[id(best)] >= len(found):
            best |= found
            for headline in found:
                member[headline] = best


def _home(
    headline: int,
    headlines: Collection[int],
    member: Mapping[int, set[int]],
    told: _Numbered,
    evidence: EvidenceTable,
) -> set[int] | None:
    """Find the group of the sentence of its own story that says what a headline says; of equals the first."""
    row = told.row[told.passages[headline].sentence]
    column = told.column[row]
    enough = float(evidence.containment[row, column].max()) - _EQUALLY_GOOD

    def least(other: int) -> float:
        return _LEAD_SUMS_UP_AT if told.sentences[other].index <= _LEADING else _SUMS_UP_AT

    pairs = zip(evidence.candidates[row, column].tolist(), evidence.containment[row, column].tolist(), strict=True)
    saying = sorted(r for r, value in pairs if r >= 0 and value >= max(least(r), enough))
    texts = ([n for n in told.of(r) if n in member and n not in headlines] for r in saying)
    first = next((found for found in texts if found), None)
    return member[max(first, key=lambda n: told.overlap(headline, n))] if first else None
