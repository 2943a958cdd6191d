"""Every hostile file and real report that is at hand gives an article or a clear error, in good time."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from compare.errors import ReadError
from compare.model import Article, Role
from compare.readers import read_article
from compare.segment import segment

SHARED = Path(__file__).parents[4] / "shared"
NASTY = sorted(p for p in (SHARED / "nasty").glob("*") if p.is_dir()) if SHARED.is_dir() else []


def checked(path: Path) -> Article | None:
    """Read and segment a file; give None for one that was refused with a reason and a hint."""
    begin = time.perf_counter()
    article, problem = None, None
    try:
        article = read_article(path)
    except ReadError as refused:
        problem = refused
    assert time.perf_counter() - begin < 20
    assert problem is None or (problem.message and problem.hint and problem.source)
    if article is None:
        return None
    ends = [0]
    for paragraph in article.paragraphs:
        assert ends[-1] <= paragraph.span.start < paragraph.span.end <= len(article.text)
        ends.append(paragraph.span.end)
    for sentence in segment(article):
        assert article.paragraphs[sentence.paragraph].span.contains(sentence.span)
    article.text.encode()
    return article


@pytest.mark.skipif(not NASTY, reason="the shared hostile files are not here")
@pytest.mark.timeout(600)
@pytest.mark.parametrize("folder", NASTY, ids=lambda folder: folder.name)
def test_hostile_files_end_well(folder: Path) -> None:
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    for path in files:
        checked(path)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared articles are not here")
@pytest.mark.timeout(600)
def test_real_reports_keep_their_text() -> None:
    """Nearly all words of a scraped report are compared, and has a headline, or begins without one."""
    files = sorted((SHARED / "articles").rglob("*.txt"))
    assert len(files) > 250
    for path in files:
        article = checked(path)
        assert article is not None, path
        assert article.headline or article.paragraphs[0].role is Role.DATELINE, path
        dropped = sum(
            len(p.span.of(article.text).split())
            for p in article.paragraphs
            if p.role in (Role.BOILERPLATE, Role.BYLINE)
        )
        assert dropped <= max(90, 0.35 * article.words()), path


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared articles are not here")
def test_the_seed_article() -> None:
    article = read_article(SHARED / "articles" / "seed_kremlin_victory_day.txt")
    assert [p.role for p in article.paragraphs if p.role is not Role.BODY] == [
        Role.HEADLINE,
        Role.DATELINE,
        Role.CAPTION,
        Role.CAPTION,
    ]
    assert str(article.published) == "2020-03-10"
    assert len(segment(article)) == 22
