"""A quotation that one report gives in part: the words that it leaves out of what another quotes.

To shorten a quotation is usual and no clash. Marks, gaps and editors' brackets count for nothing, nor does what the
report has in its own words close to them anywhere in its text.
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property, lru_cache
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from compare import lexicon
from compare.attribution import quotations, quoted_in
from compare.model import Passage, Span
from compare.quotations import FILLERS, spelling, spoken

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.comparison import Comparison
    from compare.model import Article, Fact, Sentence
    from compare.quotations import Word

_RUN = 4
"""Words in a row that both must quote."""
_LONG_RUN = 8
"""Words in a row from which both quote the same, whatever else they quote in the same breath."""
_ALIKE = 0.75
"""Share of the words of the shorter quotation that the fuller one must have."""
_LEAST_SHARED = 6.0
"""How much the words must tell that both have (see `lexicon.weight`)."""
_LEAST_LEFT_OUT = 2.0
"""How much words must tell to be missed."""
_HAS = 4
"""Words in a row that a report has anywhere, so that it does not leave them out."""
_TURNS = frozenset("not never no nor none nobody nothing without unless except almost if".split())
"""Words that turn what is said, however little they tell."""


@dataclass(frozen=True)
class _Quoted:
    """What one sentence has between quotation marks: piece by piece, one in most."""

    sentence: Sentence
    article: Article
    words: tuple[Word, ...]
    """By offset into the text of the article."""
    breaks: tuple[int, ...]
    """Where in the words each piece begins."""

    @cached_property
    def forms(self) -> tuple[str, ...]:
        return tuple(w.form for w in self.words)

    @cached_property
    def speakers(self) -> frozenset[str]:
        """The names of those who say it."""
        said = quotations(self.article.text)
        return frozenset(q.name for q in said if q.name and q.span.overlaps(self.sentence.span))


def left_out(comparison: Comparison, fact: Fact) -> dict[str, tuple[Passage, ...]]:
    """Give the words that reports leave out of what others quote for a fact, by id of the report that lacks them."""
    quoted = [
        _quoted(sentence, comparison.article(article_id))
        for article_id, cell in sorted(comparison.stored_cells(fact).items())
        if cell.coverage.said
        for sentence in dict.fromkeys(p.sentence for p in cell.quotes)
    ]
    quoted = [q for q in quoted if len(q.words) >= _RUN]
    fuller = {q.forms: q for q in reversed(quoted)}  # of copies one is enough
    found: dict[str, list[Passage]] = {}
    for part in quoted:
        cuts = [
            (cut, w) for w in fuller.values() if (cut := _cut(part.forms, w.forms)) and w.article is not part.article
        ]
        if cuts:
            cut, whole = max(cuts, key=lambda c: (c[0].shared, len(c[1].words), c[1].sentence))
            found.setdefault(part.article.id, []).extend(_lacking(part, whole, cut))
    return {article_id: kept for article_id, passages in found.items() if (kept := _distinct(passages, comparison))}


def _quoted(sentence: Sentence, article: Article) -> _Quoted:
    words: list[Word] = []
    breaks: list[int] = []
    for span in quoted_in(article.text, sentence.span):
        breaks.append(len(words))
        words.extend(w.moved(span.start) for w in spoken(span.of(article.text)))
    return _Quoted(sentence, article, tuple(words), tuple(breaks))


def _lacking(part: _Quoted, whole: _Quoted, cut: _Cut) -> Iterator[Passage]:
    """Give the words that tell something which `part` leaves out of `whole`; none where others say them."""
    if part.speakers and whole.speakers and not part.speakers & whole.speakers:
        return
    lost_ones = {n for run in cut.left_out for n in run}
    near = {w.form for w in spoken(part.sentence.span.of(part.article.text))}
    for start, end in zip(whole.breaks, (*whole.breaks[1:], len(whole.words)), strict=True):
        if len(lost_ones.intersection(range(start, end))) > end - start - min(_RUN, end - start):
            continue  # a piece of its own, of which the other quotes nothing
        for run in cut.left_out:
            inside = range(max(run.start, start), min(run.stop, end))
            for lost in _nowhere(whole.forms, inside, _all_forms(part.article.text)):
                if _telling([whole.forms[n] for n in lost if whole.forms[n] not in near]):
                    yield Passage(whole.sentence, Span(whole.words[lost[0]].span.start, whole.words[lost[-1]].span.end))


@dataclass(frozen=True, slots=True)
class _Cut:
    """How one quotation shortens another: words that both have, and the runs of words of the other it leaves out."""

    shared: int
    left_out: tuple[range, ...]


@lru_cache(maxsize=20_000)
def _cut(part: tuple[str, ...], whole: tuple[str, ...]) -> _Cut | None:
    """Say how `part` shortens `whole`; None where it does not quote the same, or puts other words in."""
    steps = SequenceMatcher(None, part, whole, autojunk=False).get_opcodes()
    same = [n for n, step in enumerate(steps) if step[0] == "equal"]
    if not same:
        return None
    equal = [part[steps[n][1] : steps[n][2]] for n in same]
    alike, longest = sum(map(len, equal)), max(map(len, equal))
    extent = steps[same[-1]][2] - steps[same[0]][1]
    told = sum(lexicon.weight(form) for forms in equal for form in forms)
    enough = alike >= _ALIKE * sum(f[0].isalnum() for f in part) or longest >= _LONG_RUN
    if longest < _RUN or told < _LEAST_SHARED or not enough or alike < _ALIKE * extent:
        return None
    lost = [False] * len(whole)
    for n, (tag, i1, i2, j1, j2) in enumerate(steps):
        inside = same[0] < n < same[-1]
        other = [f for f in part[i1:i2] if f[0].isalnum()] if inside else []
        if tag == "equal" or (other and spelling(part[i1:i2], whole[j1:j2])):
            continue
        if any(lexicon.weight(f) > 0 and f not in FILLERS for f in other):
            return None
        if other and j2 - j1 <= len(other) + 1:
            continue  # as many other words: nothing is left out
        lost[j1:j2] = [True] * (j2 - j1)
    return _Cut(alike, tuple(_runs(_closed(whole, lost))))


def _closed(forms: Sequence[str], lost: list[bool]) -> list[bool]:
    """Count a word or two without content as left out that stand between words left out."""
    runs = list(_runs(lost))
    for before, after in pairwise(runs):
        between = range(before.stop, after.start)
        if len(between) <= 2 and not any(lexicon.weight(forms[n]) for n in between):
            lost[between.start : between.stop] = [True] * len(between)
    return lost


def _runs(marked: Sequence[bool]) -> Iterator[range]:
    """Give the runs of marks."""
    start = 0
    for mark, group in groupby(marked):
        end = start + len(list(group))
        if mark:
            yield range(start, end)
        start = end


def _nowhere(forms: Sequence[str], run: range, text: str) -> Iterator[range]:
    """Give what of a run of words a text does not have, some words in a row counted as had."""
    if not run or f" {' '.join(forms[run.start : run.stop])} " in text:
        return
    lacking = [True] * len(run)
    for k in range(len(run) - _HAS + 1):
        if f" {' '.join(forms[run.start + k : run.start + k + _HAS])} " in text:
            lacking[k : k + _HAS] = [False] * _HAS
    yield from (run[r.start : r.stop] for r in _runs(lacking))


@lru_cache(maxsize=200)
def _all_forms(text: str) -> str:
    return f" {' '.join(w.form for w in spoken(text) if not w.gap)} "


def _telling(forms: Sequence[str]) -> bool:
    """Whether words are missed where they are left out."""
    told = sum(lexicon.weight(f) for f in forms if f not in FILLERS and f[0].isalnum())
    return told >= _LEAST_LEFT_OUT or any(f in _TURNS for f in forms)


def _distinct(passages: Sequence[Passage], comparison: Comparison) -> tuple[Passage, ...]:
    """Leave out words that longer ones contain, whoever prints those."""
    said = {p: tuple(w.form for w in spoken(comparison.quote(p))) for p in dict.fromkeys(passages)}
    longest = sorted(said, key=lambda p: (-len(said[p]), p))
    kept: list[Passage] = []
    for passage in longest:
        words = f" {' '.join(said[passage])} "
        if not any(words in f" {' '.join(said[k])} " for k in kept):
            kept.append(passage)
    return tuple(sorted(kept))
