"""The whole engine on real reports: the seed article with three of ours, ten events, and 46 reports of one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from compare.encoders import load_encoder
from compare.exporters import write_report
from compare.model import Coverage
from compare.pipeline import compare_articles, read_articles
from compare.report.events import apart, of_events

if TYPE_CHECKING:
    from compare.comparison import Comparison
    from compare.encoders import Encoder

ROOT = Path(__file__).resolve().parents[1]
ARTICLES = ROOT.parent / "shared" / "articles"
SEED = ARTICLES / "seed_kremlin_victory_day.txt"
OURS = sorted((ROOT / "tests" / "data" / "seed").glob("*.txt"))
EVENTS = sorted(ARTICLES.glob("events/*/"))[::6][:10]

needs_articles = pytest.mark.skipif(not ARTICLES.is_dir(), reason="the real articles are not beside the project")
pytestmark = [needs_articles, pytest.mark.encoder]


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return load_encoder("auto")


FEW_WORDS = 3
"""A sentence that states no fact, such as “He agreed at once”, has no more words with content."""


def sound(comparison: Comparison) -> None:
    """Everything that must hold for any comparison."""
    texts = {a.id: a.text for a in comparison.articles}
    carried = {p.sentence for f in comparison.facts for p in f.contributors}
    table = comparison.evidence
    for row, sentence in enumerate(comparison.sentences):
        assert 0 <= sentence.span.start < sentence.span.end <= len(texts[sentence.article_id])
        telling = (table.word_weights[table.first_word[row] : table.first_word[row + 1]] > 0).sum()
        assert sentence in carried or telling <= FEW_WORDS
    for fact in comparison.facts:
        assert fact.label
        for article in comparison.articles:
            cell = comparison.cell(fact, article.id)
            assert bool(cell.quotes) == cell.coverage.said
            assert all(q.sentence.article_id == article.id for q in cell.quotes)
            if cell.coverage is Coverage.ABSENT and comparison.sentences_of(article.id):
                assert cell.nearest is not None
    shared = sum(f.weight > 1 for f in comparison.facts)
    assert len(comparison.discrepancies) <= max(1, shared / 20)


def test_the_seed_article_and_three_reports_of_ours(encoder: Encoder, tmp_path: Path) -> None:
    opened = read_articles([SEED, *OURS])
    assert not opened.problems
    comparison = compare_articles(opened.articles, encoder=encoder)
    sound(comparison)
    seed = comparison.articles[0]
    assert seed.headline == "Kremlin: Trump Declines Invitation to Visit Moscow in May"
    assert str(seed.published) == "2020-03-10"
    stays_away = comparison.facts[0]
    assert stays_away.weight >= 3
    soldiers = next(f for f in comparison.facts if "15,000 soldiers" in comparison.quote(f.key))
    assert [comparison.coverage(soldiers, a.id).said for a in comparison.articles] == [
        "bulletin" in a.source.path for a in comparison.articles
    ]
    write_report(comparison, tmp_path / "seed.html")
    assert "Peskov" in (tmp_path / "seed.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("event", EVENTS, ids=lambda p: p.name)
def test_ten_events(event: Path, encoder: Encoder) -> None:
    opened = read_articles(sorted(event.glob("*.txt")))
    assert not opened.problems
    comparison = compare_articles(opened.articles, encoder=encoder)
    sound(comparison)
    assert any(f.weight > 1 for f in comparison.facts)
    assert of_events(comparison) == ""


def test_two_events_are_told_apart(encoder: Encoder) -> None:
    one, other = (read_articles(sorted(event.glob("*.txt"))).articles for event in EVENTS[:2])
    comparison = compare_articles([*one, *other], encoder=encoder)
    assert apart(comparison) == (one, other)
    assert "2 different events" in of_events(comparison)


def test_forty_six_articles(encoder: Encoder) -> None:
    opened = read_articles(sorted((ARTICLES / "large").glob("event-4-*/*.txt")))
    assert len(opened.articles) >= 40
    comparison = compare_articles(opened.articles, encoder=encoder)
    sound(comparison)
    assert comparison.independent_versions < len(comparison.articles) - 10
    assert of_events(comparison) == ""
