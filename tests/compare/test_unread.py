"""What is on screen before meaning is read: text, links and lower bounds of how widely a sentence is reported."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compare.encoders.hashing import HashingEncoder
from compare.model import Standing
from compare.options import Options
from compare.pipeline import compare_articles
from compare.unread import only_read
from tests.compare.making import article, three_articles
from tests.ui.reports import many_bodies

if TYPE_CHECKING:
    from compare.comparison import Comparison
    from compare.model import Article


class Semantic(HashingEncoder):
    """Claims to know meaning, so that wording alone is worth showing before it."""

    def __init__(self) -> None:
        super().__init__()
        self.semantic = True


def reports(*, sentences: int) -> list[Article]:
    bodies = many_bodies(articles=4, sentences=sentences)
    return [article(f"Outlet {n}", f"Headline {n}", body) for n, body in enumerate(bodies)]


def first(articles: list[Article], *, encoder: HashingEncoder) -> tuple[list[Comparison], Comparison]:
    seen: list[Comparison] = []
    result = compare_articles(articles, options=Options(encoder="hashing"), encoder=encoder, wording_first=seen.append)
    return seen, result


def test_links_by_wording_come_before_a_long_comparison() -> None:
    (early,), result = first(reports(sentences=110), encoder=Semantic())

    assert (early.articles, early.sentences) == (result.articles, result.sentences)
    assert (early.facts, early.cells, early.discrepancies, early.method.encoder) == ((), (), (), "")
    final = {(m.left, m.right) for m in result.alignment.matches}
    links = {(m.left, m.right) for m in early.alignment.matches}
    assert len(links) > 100
    assert len(links & final) > 0.95 * len(links)


@pytest.mark.parametrize(("sentences", "encoder"), [(60, Semantic()), (110, HashingEncoder())])
def test_there_are_none_for_a_short_one_or_where_wording_is_all_there_is(
    sentences: int, encoder: HashingEncoder
) -> None:
    seen, _ = first(reports(sentences=sentences), encoder=encoder)

    assert seen == []


def test_marks_say_how_widely_a_sentence_is_reported_at_least() -> None:
    (early,), result = first(reports(sentences=110), encoder=Semantic())
    widely = [Standing.NOT_COMPARED, Standing.IN_SOME, Standing.IN_MOST, Standing.IN_ALL]

    found = {s: early.standing(s) for s in early.sentences}

    assert set(found.values()) <= set(widely), "nothing is said to be missing, or to clash"
    assert Standing.IN_SOME in found.values() or Standing.IN_MOST in found.values()
    for sentence, standing in found.items():
        then = result.standing(sentence)
        if then in widely[1:]:
            assert widely.index(standing) <= widely.index(then)


def test_articles_only_read_have_no_sentences() -> None:
    comparison = only_read(three_articles())

    assert (comparison.sentences, comparison.alignment.matches, comparison.facts) == ((), (), ())
    assert comparison.alignment.article_ids == tuple(sorted(a.id for a in comparison.articles))
