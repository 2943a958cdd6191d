"""PDF: paragraphs from lines, columns in order, furniture dropped, and files that cannot be read."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest

from compare.errors import EmptyArticle, Encrypted, ReadError
from compare.model import Article, Role
from compare.readers import read_article
from compare.readers.limits import PDF_PAGES
from tests.compare.readers.papers import Words, column, pdf

SHARED = Path(__file__).parents[4] / "shared" / "nasty"

LEAD = (
    "The bridge over the Aune at Holm closed on Monday after inspectors found cracks in two of its piers, and it will "
    "stay closed until spring."
)
MORE = "Officials said that buses would run from the mill. Divers will look at the feet of the piers on Friday."
LAST = "The bridge was built in 1931 and carries about nine thousand cars a day, more than was planned."


def read(folder: Path, content: bytes, name: str = "the-courier.pdf") -> Article:
    (folder / name).write_bytes(content)
    return read_article(folder / name)


def bodies(article: Article) -> list[str]:
    return [p.span.of(article.text) for p in article.paragraphs if p.role is Role.BODY]


def test_a_page_becomes_an_article(tmp_path: Path) -> None:
    page = [
        Words(60, 780, "Bridge closes at Holm", 24),
        Words(60, 750, "By Ada Foss"),
        Words(60, 736, "10 March 2020"),
        *column(LEAD, 60, 700),
        *column(MORE, 60, 620),
        *column(LAST, 60, 560),
    ]
    article = read(tmp_path, pdf(page))
    assert (article.headline, article.byline, str(article.published)) == (
        "Bridge closes at Holm",
        "Ada Foss",
        "2020-03-10",
    )
    assert article.source.format == "pdf"
    assert bodies(article) == [LEAD, MORE, LAST]


def test_a_headline_of_two_lines(tmp_path: Path) -> None:
    page = [
        Words(60, 780, "Bridge closes at Holm", 24),
        Words(60, 752, "after cracks are found", 24),
        *column(LEAD, 60, 700),
    ]
    assert read(tmp_path, pdf(page)).headline == "Bridge closes at Holm after cracks are found"


def test_indented_paragraphs_without_space_between(tmp_path: Path) -> None:
    lines = column(LEAD, 60, 700)
    second = column(MORE, 60, 700 - 14 * len(lines))
    second[0] = Words(76, second[0].y, second[0].text)
    page = [Words(60, 780, "Bridge closes at Holm", 24), *lines, *second]
    assert bodies(read(tmp_path, pdf(page))) == [LEAD, MORE]


def test_paragraphs_go_on_in_the_next_column_and_page(tmp_path: Path) -> None:
    left, right = column(f"{LEAD} {LAST}", 60, 700)[:4], column(f"{LEAD} {LAST}", 60, 700)[4:]
    moved = [Words(320, 700 - 14 * number, line.text) for number, line in enumerate(right)]
    page = [Words(60, 780, "Bridge closes at Holm", 24), *left, *moved]
    assert bodies(read(tmp_path, pdf(page))) == [f"{LEAD} {LAST}"]
    first, second = [Words(60, 780, "Bridge closes at Holm", 24), *left], [Words(60, w.y, w.text) for w in moved]
    assert bodies(read(tmp_path, pdf(first, second))) == [f"{LEAD} {LAST}"]


def test_running_heads_and_page_numbers_are_dropped(tmp_path: Path) -> None:
    pages = [
        [Words(60, 815, "THE HOLM COURIER", 8), *column(text, 60, 700), Words(290, 30, str(number), 8)]
        for number, text in enumerate((LEAD, MORE, LAST), start=1)
    ]
    article = read(tmp_path, pdf(*pages))
    assert "COURIER" not in article.text
    assert bodies(article) == [LEAD, MORE, LAST]


def test_hyphens_at_line_ends(tmp_path: Path) -> None:
    page = [
        Words(60, 780, "Bridge closes at Holm", 24),
        Words(60, 700, "The engineers will measure every foun-"),
        Words(60, 686, "dation, and a well-known builder, one of"),
        Words(60, 672, "the most expensive, calls himself a well-"),
        Words(60, 658, "known man."),
    ]
    text = bodies(read(tmp_path, pdf(page)))[0]
    assert "every foundation, and" in text
    assert text.endswith("himself a well-known man.")


def test_the_title_counts_if_it_is_on_the_page(tmp_path: Path) -> None:
    page = [Words(60, 780, "Bridge closes at Holm"), *column(LEAD, 60, 700)]
    assert read(tmp_path, pdf(page, title="Bridge closes at Holm")).headline == "Bridge closes at Holm"
    assert read(tmp_path, pdf(page, title="Document1")).headline == "Bridge closes at Holm"


def test_a_scan_has_no_text_layer(tmp_path: Path) -> None:
    with pytest.raises(EmptyArticle, match="no text layer"):
        read(tmp_path, pdf([]))


def test_damage_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="damaged"):
        read(tmp_path, b"%PDF-1.4\nnothing here")


def test_a_truncated_file_gives_an_article_or_an_error(tmp_path: Path) -> None:
    content = pdf(column(LEAD, 60, 700))
    for length in range(20, len(content), 97):
        with contextlib.suppress(ReadError):
            assert read(tmp_path, content[:length]).text


@pytest.mark.timeout(60)
def test_endless_documents_are_cut(tmp_path: Path) -> None:
    article = read(tmp_path, pdf(*[column(f"Page number {n}. {LEAD}", 60, 700) for n in range(PDF_PAGES + 20)]))
    assert article.source.notes[0] == f"Only the first {PDF_PAGES} of {PDF_PAGES + 20} pages were read."


def test_a_password_is_said_to_be_needed() -> None:
    locked = SHARED / "pypdf" / "resources" / "encryption" / "r4-aes-user-password.pdf"
    if not locked.is_file():
        pytest.skip("the shared hostile files are not here")
    with pytest.raises(Encrypted):
        read_article(locked)
