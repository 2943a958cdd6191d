"""Saved web pages: body, captions and what the page says about itself; hostile pages."""

from __future__ import annotations

import contextlib
import socket
from datetime import date
from typing import TYPE_CHECKING

import pytest

from compare.errors import EmptyArticle, ReadError, TooLarge
from compare.model import Article, Role
from compare.readers import read_article

if TYPE_CHECKING:
    from pathlib import Path

PARAGRAPHS = (
    "The bridge over the Aune at Holm closed on Monday after inspectors found cracks in two of its four piers.",
    "Officials said that it would stay closed until spring and that buses would run from the mill every half hour.",
    "“We should have acted sooner,” said Ivar Moen, who has led the council since the mayor resigned in January.",
    "Engineers will drill into the piers this week, and divers will look at their feet once the water has fallen.",
    "The bridge was built in 1931 and carries about nine thousand cars a day, more than twice what was planned.",
    "A new one would cost 40 million, a sum that the council does not have and that the state has not offered.",
)
BODY = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
HEAD = """
<title>Bridge closes at Holm | The Holm Courier</title>
<meta property="og:site_name" content="The Holm Courier"><meta property="og:title" content="Bridge closes at Holm">
<meta name="author" content="Ada Foss"><meta property="article:published_time" content="2020-03-10T09:00:00+01:00">
"""


def page(body: str = BODY, head: str = HEAD, *, lang: str = "en") -> str:
    return f'<!DOCTYPE html><html lang="{lang}"><head>{head}</head><body>{body}</body></html>'


def read(folder: Path, content: str | bytes, name: str = "page.html") -> Article:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_article(path)


def texts(article: Article, role: Role) -> list[str]:
    return [p.span.of(article.text) for p in article.paragraphs if p.role is role]


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Record every attempt to reach another machine."""
    calls: list[object] = []

    def refuse(*arguments: object, **_: object) -> None:
        calls.append(arguments)
        raise OSError("no network in tests")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    return calls


def test_a_page_becomes_an_article(tmp_path: Path) -> None:
    article = read(
        tmp_path, page(f"<nav><a href=/>Home</a></nav><article><h1>Bridge closes at Holm</h1>{BODY}</article>")
    )
    assert (article.headline, article.outlet, article.byline) == (
        "Bridge closes at Holm",
        "The Holm Courier",
        "Ada Foss",
    )
    assert article.published == date(2020, 3, 10)
    assert article.source.format == "html"
    assert texts(article, Role.BODY) == list(PARAGRAPHS)
    assert "Home" not in article.text


def test_json_ld_speaks_first(tmp_path: Path) -> None:
    story = """<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebPage"},
    {"@type": ["NewsArticle"], "headline": "Bridge shut", "author": [{"@type": "Person", "name": "Rui Sato"}, "Ada"],
    "datePublished": "2021-05-04", "publisher": {"@type": "Organization", "name": "Holm Times"}}]}</script>"""
    article = read(tmp_path, page(BODY, f"<title>Bridge shut - Holm Times</title>{story}"))
    assert (article.headline, article.outlet, article.byline) == ("Bridge shut", "Holm Times", "Rui Sato, Ada")
    assert article.published == date(2021, 5, 4)


def test_the_headline_on_the_page_wins_over_the_one_for_search(tmp_path: Path) -> None:
    body = f"<article><h1>Bridge at Holm closes after cracks are found</h1>{BODY}</article>"
    assert read(tmp_path, page(body)).headline == "Bridge at Holm closes after cracks are found"


def test_a_bare_page_uses_title_and_file_name(tmp_path: Path) -> None:
    article = read(tmp_path, page(BODY, "<title>Bridge closes at Holm</title>"), "the-herald.html")
    assert (article.headline, article.outlet, article.published) == ("Bridge closes at Holm", "The Herald", None)


def test_captions_stand_where_their_pictures_stand(tmp_path: Path) -> None:
    figure = "<figure><img src=a.jpg><figcaption>The bridge at Holm, seen from the mill</figcaption></figure>"
    body = "".join(f"<p>{p}</p>{figure if i == 1 else ''}" for i, p in enumerate(PARAGRAPHS))
    article = read(tmp_path, page(f"<article><h1>Bridge closes at Holm</h1>{body}</article>"))
    roles = [(p.role, p.span.of(article.text)) for p in article.paragraphs]
    assert roles[2:5] == [
        (Role.BODY, PARAGRAPHS[1]),
        (Role.CAPTION, "The bridge at Holm, seen from the mill"),
        (Role.BODY, PARAGRAPHS[2]),
    ]


def test_captions_of_other_stories_stay_out(tmp_path: Path) -> None:
    other = "<aside><figure><figcaption>Cats win again in Oslo</figcaption></figure></aside>"
    article = read(tmp_path, page(f"<article><h1>Bridge closes at Holm</h1>{BODY}</article>{other}"))
    assert "Cats" not in article.text


def test_subheads_and_lists(tmp_path: Path) -> None:
    points = "<li>Buses will run from the mill.</li><li>Divers will go down on Friday.</li>"
    items = f"<h2>What happens next</h2><ul>{points}</ul>"
    body = "".join(f"<p>{p}</p>{items if i == 2 else ''}" for i, p in enumerate(PARAGRAPHS))
    article = read(tmp_path, page(f"<article><h1>Bridge closes at Holm</h1>{body}</article>"))
    assert texts(article, Role.BODY)[3:5] == ["Buses will run from the mill.", "Divers will go down on Friday."]
    assert texts(article, Role.BOILERPLATE) == ["What happens next"]


def test_inline_markup_does_not_break_or_reorder(tmp_path: Path) -> None:
    first = "<p>The <b>bridge</b> over the <a href=x>Aune</a> at <em>Holm</em> closed, <span>they</span> said.</p>"
    article = read(tmp_path, page(f"<article><h1>Bridge closes at Holm</h1>{first}{BODY}</article>"))
    assert texts(article, Role.BODY)[0] == "The bridge over the Aune at Holm closed, they said."


def test_a_stub_says_how_little_it_is(tmp_path: Path) -> None:
    article = read(tmp_path, page(f"<article><p>{PARAGRAPHS[0]}</p><p>Subscribe to continue reading.</p></article>"))
    assert any("words: the rest may be behind a pay-wall" in note for note in article.source.notes)


def test_text_that_only_the_metadata_holds(tmp_path: Path) -> None:
    body = "\\n\\n".join(PARAGRAPHS)
    story = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge shut", "articleBody": "%s"}'
    )
    article = read(tmp_path, page("<div id=app></div>", f"{story % body}</script>"))
    assert len(texts(article, Role.BODY)) == len(PARAGRAPHS)


def test_a_lying_charset_is_not_believed(tmp_path: Path) -> None:
    article = read(tmp_path, page(head='<meta charset="iso-8859-1"><title>Brücke gesperrt</title>'))
    assert article.headline == "Brücke gesperrt"


def test_an_old_page_with_its_charset(tmp_path: Path) -> None:
    charset = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'
    content = page(head=f"{charset}<title>Мост закрыт</title>")
    article = read(tmp_path, content.replace("“", '"').replace("”", '"').encode("windows-1251"))
    assert article.headline == "Мост закрыт"


def test_an_xhtml_page_with_an_encoding_declaration(tmp_path: Path) -> None:
    content = '<?xml version="1.0" encoding="utf-8"?>' + page()
    assert read(tmp_path, content).headline == "Bridge closes at Holm"


def test_character_references_are_cleaned_too(tmp_path: Path) -> None:
    body = f"<p>{PARAGRAPHS[0].replace('bridge', 'bri&shy;dge&#8203;')}</p>{BODY[len(PARAGRAPHS[0]) :]}"
    article = read(tmp_path, page(f"<article><h1>Bridge closes at Holm</h1>{body}</article>"))
    assert texts(article, Role.BODY)[0] == PARAGRAPHS[0]


def test_what_a_page_says_of_itself_is_cleaned_too(tmp_path: Path) -> None:
    story = r'{"@type": "NewsArticle", "author": "Ada\u202e Foss", "publisher": {"name": "Holm\ud800 \u0001Courier"}}'
    article = read(tmp_path, page(head=f'<script type="application/ld+json">{story}</script>'))
    assert (article.outlet, article.byline) == ("Holm\ufffd Courier", "Ada Foss")


def test_an_outlet_that_cannot_be_seen_is_none(tmp_path: Path) -> None:
    head = '<meta property="og:site_name" content="&#x200b;">'
    assert read(tmp_path, page(head=head), name="holm-courier.html").outlet == "Holm Courier"


@pytest.mark.timeout(20)
def test_boxes_in_boxes_do_not_take_long(tmp_path: Path) -> None:
    many = "".join(f"<p>Buoy {n} was found adrift off Holm on Monday, the coastguard said.</p>" for n in range(5000))
    article = read(tmp_path, page("<div>" * 200 + many + "</div>" * 200))
    assert len(article.paragraphs) >= 5000


def test_nothing_is_fetched(tmp_path: Path, no_network: list[object]) -> None:
    away = "http://127.0.0.1:9/x"
    head = f'{HEAD}<base href="{away}"><link rel=stylesheet href="{away}"><script src="{away}"></script>'
    body = f'<img src="{away}"><iframe src="{away}"></iframe><meta http-equiv=refresh content="0;url={away}">{BODY}'
    doctype = f'<!DOCTYPE html SYSTEM "{away}">'
    read(tmp_path, page(body, head).replace("<!DOCTYPE html>", doctype))
    assert no_network == []


def test_entities_open_no_file(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("the secret word")
    doctype = f'<!DOCTYPE html [<!ENTITY leak SYSTEM "{(tmp_path / "secret.txt").as_uri()}">]>'
    article = read(tmp_path, page(f"<p>&leak; {PARAGRAPHS[0]}</p>{BODY}").replace("<!DOCTYPE html>", doctype))
    assert "secret" not in article.text


@pytest.mark.parametrize(
    "content",
    [
        "<html></html>",
        "<html><head><title>Hi</title></head></html>",
        "<html><frameset><frame src=x></frameset></html>",
        page("<div>" * 100_000 + BODY + "</div>" * 100_000),
        "<html><!--" + "-" * 100_000,
        page("<script>document.write('all')</script>"),
    ],
    ids=["empty", "title only", "frames", "nested", "comment", "script"],
)
def test_pages_without_text_are_errors(tmp_path: Path, content: str) -> None:
    with pytest.raises(EmptyArticle) as caught:
        read(tmp_path, content)
    assert caught.value.hint


def test_endless_pages_are_refused(tmp_path: Path) -> None:
    with pytest.raises(TooLarge):
        read(tmp_path, page("<p>a b." * 200_000))


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "content",
    [
        page('<img src="data:image/png;base64,' + "A" * 12_000_000 + '">' + BODY),
        page("<script>" + "x<p>y" * 2_500_000 + "</script>" + BODY),
        page(BODY, '<script type="application/ld+json">' + "[" * 100_000 + "</script>"),
        page(
            BODY,
            '<script type="application/ld+json">{"@type": "NewsArticle", "headline": [{}], "author": [[[]]]}</script>',
        ),
        page(
            BODY,
            '<meta name="" content=x><meta property="og:url" content="http://[bad"><link rel=canonical href="http://[::">',
        ),
        page("<table>" + "<table><tr><td>" * 5_000 + BODY),
        page("\0\0" + BODY),
        page("<script " * 2_000_000 + BODY),
    ],
    ids=["data address", "huge script", "deep json", "odd json", "odd addresses", "tables", "nul", "open scripts"],
)
def test_hostile_pages_end_well(tmp_path: Path, content: str) -> None:
    with contextlib.suppress(ReadError):
        assert read(tmp_path, content).text
