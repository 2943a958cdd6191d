"""Where the articles came from, and which of them share their text."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING

from compare.copies import shared_passages
from compare.model import MatchKind
from compare.report.notes import notes_of
from compare.report.parts import Copies, Outlet, Reuse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.comparison import Comparison
    from compare.model import Article, Sentence
    from compare.report.quoting import Quoter


def outlets_of(comparison: Comparison, quoter: Quoter, copies: Sequence[Copies]) -> tuple[Outlet, ...]:
    """Give the sources in order of opening."""
    return tuple(_outlet(a, comparison, quoter, copies) for a in comparison.articles)


def _outlet(article: Article, comparison: Comparison, quoter: Quoter, copies: Sequence[Copies]) -> Outlet:
    letter = quoter.letter(article.id)
    group = next((g.letters for g in copies if letter in g.letters), ())
    return Outlet(
        letter=letter,
        article_id=article.id,
        outlet=article.outlet,
        headline=article.headline,
        byline=article.byline,
        published=article.published.isoformat() if article.published else "",
        language=article.language,
        file=file_name(article.source.path),
        format=article.source.format,
        sha256=article.source.sha256,
        size=article.source.size,
        words=article.words(),
        sentences=len(comparison.sentences_of(article.id)),
        copies=tuple(other for other in group if other != letter),
        notes=notes_of(article, comparison.articles),
    )


def file_name(path: str) -> str:
    """Give the name alone: folders say more about the reader's machine than about the report."""
    name = PureWindowsPath(path).name if "\\" in path and "/" not in path else PurePosixPath(path).name
    return name or path


def copies_of(comparison: Comparison, quoter: Quoter) -> tuple[Copies, ...]:
    """Give the groups of copies by their letters, in order of opening."""
    groups = [Copies(quoter.letters(g.article_ids), g.share) for g in comparison.copies]
    order = [quoter.letter(a.id) for a in comparison.articles]
    return tuple(sorted(groups, key=lambda g: order.index(g.letters[0])))


def reuse(comparison: Comparison, quoter: Quoter) -> tuple[Reuse, ...]:
    """Give the pairs of articles with sentences in common word for word or nearly so, most in common first."""
    taken: dict[tuple[str, str], dict[MatchKind, set[Sentence]]] = {}
    size = {a.id: len(comparison.sentences_of(a.id)) for a in comparison.articles}
    for match in comparison.alignment.matches:
        a, b = match.left.article_id, match.right.article_id
        if match.kind in (MatchKind.IDENTICAL, MatchKind.NEAR):
            kinds = taken.setdefault((a, b), {MatchKind.IDENTICAL: set(), MatchKind.NEAR: set()})
            kinds[match.kind].add(match.left if (size[a], a) <= (size[b], b) else match.right)
    passages: dict[tuple[str, ...], list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    for shared in shared_passages(comparison.alignment):
        letters = quoter.letters((shared.left[0].article_id, shared.right[0].article_id))
        refs = tuple(quoter.ref(s) for s in shared.left), tuple(quoter.ref(s) for s in shared.right)
        passages.setdefault(letters, []).append(
            refs if quoter.letter(shared.left[0].article_id) == letters[0] else refs[::-1]
        )
    pairs = [_reuse(quoter.letters(pair), kinds, min(size[pair[0]], size[pair[1]])) for pair, kinds in taken.items()]
    pairs = [replace(r, passages=tuple(passages.get((r.left, r.right), ()))) for r in pairs]
    return tuple(sorted(pairs, key=lambda r: (-r.share, len(r.left), r.left, len(r.right), r.right)))


def _reuse(letters: tuple[str, ...], kinds: dict[MatchKind, set[Sentence]], size: int) -> Reuse:
    identical, near = kinds[MatchKind.IDENTICAL], kinds[MatchKind.NEAR] - kinds[MatchKind.IDENTICAL]
    share = (len(identical) + len(near)) / max(size, 1)
    return Reuse(letters[0], letters[1], len(identical), len(near), min(share, 1.0))
