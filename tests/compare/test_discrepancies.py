"""Clashes over whole comparisons: kinds, marked pieces, reasons, and what holds for every comparison."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compare.encoders import load_encoder
from compare.model import DiscrepancyKind
from compare.pipeline import compare_articles
from tests.compare.saying import article

if TYPE_CHECKING:
    from compare.comparison import Comparison
    from compare.model import Article

SPOKEN = "We told the owner in March that the wooden bridge would never carry a lorry of that weight"
HERALD = (
    "The ferry Salten ran onto the rocks off Norrvik on Monday night in heavy rain.",
    "The lifeboat took 140 passengers off the ferry and landed them in the harbour.",
    "The company inspected the ferry in the yard of Karsby before the winter storms.",
    f"“{SPOKEN},” said Lena Moberg of the seamen’s union.",
    "The mayor thanked the crew of the lifeboat in Norwalk for saving everybody aboard.",
    "The captain, Odd Framnes, 61, has sailed these waters for many years.",
)
POST = (
    "The ferry Salten ran onto the rocks off Norrvik on Sunday night in heavy rain.",
    "The lifeboat took 180 passengers off the ferry and landed them in the harbour.",
    "The company did not inspect the ferry in the yard of Karsby before the winter storms.",
    f"“{SPOKEN.replace('owner', 'council')},” Moberg said.",
    "The mayor thanked the crew of the lifeboat in Norfolk for saving everybody aboard.",
    "The captain, Odd Framnes, 63, has sailed these waters for many years.",
)
TIMES = (
    "The lifeboat took about 150 passengers off the ferry Salten.",
    "Nobody was hurt when the ferry ran onto the rocks, the company told the Times.",
    f"A seamen’s union had warned of the bridge: “{SPOKEN.split(' that ', maxsplit=1)[0]}.”",
)


def compared(*articles: Article) -> Comparison:
    return compare_articles(articles, encoder=load_encoder("hashing"))


@pytest.fixture(scope="module")
def clashing() -> Comparison:
    return compared(article(*HERALD), article(*POST, outlet="Post"))


@pytest.mark.parametrize(
    ("kind", "pieces"),
    [
        (DiscrepancyKind.NUMBER, {"140 passengers", "180 passengers"}),
        (DiscrepancyKind.NUMBER, {"61", "63"}),
        (DiscrepancyKind.DATE, {"Monday", "Sunday"}),
        (DiscrepancyKind.NEGATION, {"inspected", "not inspect"}),
        (DiscrepancyKind.NAME, {"Norwalk", "Norfolk"}),
        (DiscrepancyKind.QUOTATION, {"owner", "council"}),
    ],
)
def test_every_kind_is_found_and_marked(clashing: Comparison, kind: DiscrepancyKind, pieces: set[str]) -> None:
    found = [d for d in clashing.discrepancies if d.kind is kind and {r.value for r in d.readings} == pieces]
    assert len(found) == 1
    texts = {a.id: a.text for a in clashing.articles}
    for reading in found[0].readings:
        passage = reading.passage
        assert passage.sentence.span.contains(passage.span)
        assert passage.span.of(texts[passage.sentence.article_id]) == reading.value
        assert reading.value in found[0].reason


def test_nothing_else_clashes(clashing: Comparison) -> None:
    assert len(clashing.discrepancies) == 6


def test_other_speaker_is_told() -> None:
    one = article(f"“{SPOKEN},” said Lena Moberg.", "The lorry fell into the river.")
    other = article(f"“{SPOKEN},” said Odd Framnes.", "The lorry fell into the river.", outlet="Post")
    (found,) = compared(one, other).discrepancies
    assert found.kind is DiscrepancyKind.QUOTATION
    assert "different people" in found.reason
    assert {r.value for r in found.readings} == {"Lena Moberg", "Odd Framnes"}


def test_rough_figures_and_shortened_quotations_do_not_clash() -> None:
    assert not compared(article(*HERALD), article(*TIMES, outlet="Times")).discrepancies


def test_order_of_articles_changes_nothing() -> None:
    articles = article(*HERALD), article(*POST, outlet="Post"), article(*TIMES, outlet="Times")
    found = {compared(*order).discrepancies for order in permutations(articles)}
    assert len(found) == 1
    assert found.pop()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from((*HERALD, *POST, *TIMES)), min_size=1, max_size=8, unique=True))
def test_an_article_never_clashes_with_itself(sentences: list[str]) -> None:
    assert not compared(article(*sentences), article(*sentences, outlet="Twin")).discrepancies


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.permutations(HERALD))
def test_order_of_sentences_makes_no_clash(sentences: list[str]) -> None:
    assert not compared(article(*HERALD), article(*sentences, outlet="Twin")).discrepancies
