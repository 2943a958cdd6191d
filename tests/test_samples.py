"""The sample event against its gold file: what the readers give, and what the engine finds with the real encoder."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from compare.model import Article, Coverage, DiscrepancyKind, Role
from compare.options import Options
from compare.pipeline import compare_articles, read_articles
from compare.segment import segment
from resources import sample_paths
from tests.data.gold import GOLD, Judged, file_of, find_quote, gold_cells
from tests.data.make_samples import SOURCES, blocks, make_docx, make_pdf

if TYPE_CHECKING:
    from collections.abc import Callable

    from compare.model import Span

CELLS_RIGHT = 0.93
"""Share of the gold cells that the matrix must get right: said where it is said, not found where it is not."""
FULLY_SAID = 0.7
"""Share of the cells that report a fact which must say so, and not only "partly"."""
WRONGLY_ABSENT = 3
"""How many of the cells that say a fact may be called "not found"."""


@pytest.fixture(scope="module")
def articles() -> dict[str, Article]:
    opened = read_articles(sample_paths())
    assert not opened.problems
    return {file_of(a): a for a in opened.articles}


@pytest.fixture(scope="module")
def judged(articles: dict[str, Article]) -> Judged:
    return Judged(compare_articles(list(articles.values()), options=Options(encoder="auto")))


def roles(article: Article, span: Span) -> set[Role]:
    """Give the roles of the paragraphs that a span touches."""
    return {p.role for p in article.paragraphs if p.span.overlaps(span)}


# -- reading ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("file", GOLD["articles"])
def test_head_of_each_report(articles: dict[str, Article], file: str) -> None:
    said, article = GOLD["articles"][file], articles[file]
    assert article.outlet.removeprefix("The ") == said["outlet"].removeprefix("The ")
    assert " ".join(article.headline.split()) == said["headline"]
    assert said["byline"] in article.byline
    assert article.published == date.fromisoformat(said["published"])
    assert article.language == "en"


@pytest.mark.parametrize("file", GOLD["articles"])
def test_each_report_has_a_fair_length(articles: dict[str, Article], file: str) -> None:
    assert 20 <= len(segment(articles[file])) <= 36


@pytest.mark.parametrize("file", GOLD["articles"])
def test_quotes_of_the_gold_file_are_compared(articles: dict[str, Article], file: str) -> None:
    article = articles[file]
    for cell in gold_cells():
        for quote in cell.quotes if cell.file == file else ():
            span = find_quote(article, quote)
            assert span is not None, quote
            assert all(role.compared for role in roles(article, span)), quote


@pytest.mark.parametrize("role", [Role.CAPTION, Role.DATELINE])
def test_captions_and_datelines_are_known(articles: dict[str, Article], role: Role) -> None:
    for file, words in GOLD[f"{role}s"].items():
        span = find_quote(articles[file], words)
        assert span is not None, file
        assert roles(articles[file], span) == {role}, file


@pytest.mark.parametrize("file", GOLD["boilerplate"])
def test_boilerplate_is_not_compared(articles: dict[str, Article], file: str) -> None:
    for words in GOLD["boilerplate"][file]:
        span = find_quote(articles[file], words)
        assert span is None or not any(role.compared for role in roles(articles[file], span)), words


# -- comparing --------------------------------------------------------------------------------------------------------


@pytest.mark.encoder
def test_most_cells_are_right(judged: Judged) -> None:
    cells = [cell for cell in gold_cells() if judged.elsewhere(cell)]
    wrong = [f"{cell}, shown as {sorted(judged.states(cell))}" for cell in cells if not judged.right(cell)]
    assert len(cells) > 150
    assert 1 - len(wrong) / len(cells) >= CELLS_RIGHT, "\n".join(wrong)


@pytest.mark.encoder
def test_what_is_reported_is_mostly_called_reported(judged: Judged) -> None:
    said = [cell for cell in gold_cells() if cell.state is Coverage.REPORTED and judged.elsewhere(cell)]
    full = [cell for cell in said if judged.states(cell) & {Coverage.REPORTED, Coverage.CONFLICTING}]
    assert len(full) / len(said) >= FULLY_SAID


@pytest.mark.encoder
def test_what_is_said_is_rarely_called_absent(judged: Judged) -> None:
    said = [cell for cell in gold_cells() if cell.state is not Coverage.ABSENT and judged.elsewhere(cell)]
    lost = [str(cell) for cell in said if judged.states(cell) <= {Coverage.ABSENT}]
    assert len(lost) <= WRONGLY_ABSENT, "\n".join(lost)


@pytest.mark.encoder
@pytest.mark.parametrize("clash", GOLD["clashes"], ids=lambda c: c["fact"])
def test_clash_of_numbers_is_found(judged: Judged, clash: dict[str, dict[str, str]]) -> None:
    truth = {(file, figure.replace(",", "")) for file, figure in clash["readings"].items()}
    found: set[tuple[str, str]] = set().union(*(c for c in judged.clashes() if c & truth))
    assert found <= truth
    assert {figure for _, figure in found} == {figure for _, figure in truth}


@pytest.mark.encoder
def test_no_clash_is_invented(judged: Judged) -> None:
    truth = [{(file, f.replace(",", "")) for file, f in clash["readings"].items()} for clash in GOLD["clashes"]]
    assert not [clash for clash in judged.clashes() if not any(clash <= known for known in truth)]


@pytest.mark.encoder
def test_the_one_quotation_in_other_words_is_found_and_no_other_clash(judged: Judged) -> None:
    comparison = judged.comparison
    others = [d for d in comparison.discrepancies if d.kind is not DiscrepancyKind.NUMBER]
    assert [d.kind for d in others] == [DiscrepancyKind.QUOTATION]
    given = {(file_of(comparison.article(r.passage.sentence.article_id)), r.value) for r in others[0].readings}
    assert ("daily-rocket.html", "never") in given
    assert {value for file, value in given if file != "daily-rocket.html"} == {"not"}


@pytest.mark.encoder
def test_the_copy_of_the_wire_is_noted(judged: Judged) -> None:
    comparison = judged.comparison
    groups = [sorted(file_of(comparison.article(a)) for a in group.article_ids) for group in comparison.copies]
    assert groups == [sorted(pair) for pair in GOLD["copies"]]
    assert comparison.independent_versions == 4


@pytest.mark.encoder
def test_the_buried_fact_is_seen(judged: Judged) -> None:
    buried = GOLD["buried"]
    depths: dict[str, list[float]] = {}
    for file in (buried["leads_in"], buried["last_paragraph_in"]):
        article_id = judged.articles[file].id
        cells = [judged.comparison.cell(fact, article_id) for fact in judged.facts(buried["fact"])]
        depths[file] = [cell.depth for cell in cells if cell.depth is not None]
    assert min(depths[buried["leads_in"]]) < 0.1
    assert max(depths[buried["last_paragraph_in"]]) > 0.9


@pytest.mark.encoder
def test_the_order_of_opening_changes_nothing(judged: Judged) -> None:
    turned = compare_articles(judged.comparison.articles[::-1], options=judged.comparison.options)
    assert turned.facts == judged.comparison.facts
    assert turned.cells == judged.comparison.cells
    assert turned.discrepancies == judged.comparison.discrepancies


# -- making the files -------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("make", "name"), [(make_docx, "karsby-chronicle.docx"), (make_pdf, "civic-record.pdf")])
def test_made_files_hold_the_words_of_their_source(
    tmp_path: Path, articles: dict[str, Article], make: Callable[[Path, Path], None], name: str
) -> None:
    source = SOURCES / Path(name).with_suffix(".txt")
    make(source, tmp_path / name)
    for article in (*read_articles([tmp_path / name]).articles, articles[name]):
        assert not [block for block in blocks(source)[3:] if find_quote(article, block) is None]
