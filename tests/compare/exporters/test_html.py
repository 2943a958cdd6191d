"""The web page: complete, self-contained, harmless, accessible."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from importlib.resources import files
from typing import TYPE_CHECKING

import pytest

from compare.exporters.drawing import STANDINGS
from compare.exporters.html import TONES, export
from compare.model import CopyGroup, Coverage, Standing
from compare.report import NOT_PROOF, make_report
from compare.report.parts import STATES
from resources.palette import OUTLETS_BY_DAY, OUTLETS_BY_NIGHT
from tests.compare import making

if TYPE_CHECKING:
    from compare.comparison import Comparison

EVIL = '<script>alert(1)</script><img src="file:///etc/passwd" onerror=x>"\'&lt;{{ 7*7 }}</style></q>'
RISKY = (
    "script",
    "iframe",
    "object",
    "embed",
    "link",
    "base",
    "form",
    "input",
    "img",
    "video",
    "audio",
    "use",
    "image",
)
VOID = ("meta", "br", "rect", "line")


class Page(HTMLParser):
    """Every tag of a page with its attributes, the text outside the style sheet, and tags that are left open."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.text: list[str] = []
        self.open: list[str] = []
        self.crossed: list[str] = []
        self.feed(content.decode("utf-8"))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.crossed.append(tag)

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text.append(data)

    @property
    def words(self) -> str:
        return " ".join("".join(self.text).split())

    def all(self, name: str) -> list[dict[str, str]]:
        return [attributes for tag, attributes in self.tags if tag == name]


def page(comparison: Comparison) -> Page:
    return Page(export(make_report(comparison)))


@pytest.fixture(scope="module")
def three() -> Page:
    return page(making.three())


@pytest.fixture(scope="module", params=[2, 6, 12, 46])
def pages(request: pytest.FixtureRequest) -> Page:
    return page(making.many(request.param))


def hostile() -> Comparison:
    articles = [
        making.article(f"{EVIL}{n}", EVIL, [EVIL, f"And {EVIL} again."], byline=EVIL, path=f"/x/{EVIL}.txt")
        for n in "ab"
    ]
    bench = making.Bench(tuple(articles))
    fact = bench.fact(EVIL, 0.5, (f"{EVIL}a", 1, ""), (f"{EVIL}b", 1, ""))
    return bench.compare([fact], bench.cells(fact), [making.clash(fact)], [CopyGroup(fact.article_ids, 1.0)])


def test_nothing_runs_and_nothing_is_loaded(pages: Page) -> None:
    assert not [tag for tag, _ in pages.tags if tag in RISKY]
    assert not [
        name
        for _, attributes in pages.tags
        for name in attributes
        if name.startswith("on") or name in ("src", "srcset")
    ]
    policy = pages.all("meta")[1]
    assert policy == {
        "http-equiv": "Content-Security-Policy",
        "content": "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    }
    style = (files("resources") / "templates" / "report" / "page.css").read_text(encoding="utf-8")
    assert "url(" not in style
    assert "@import" not in style


def test_a_hostile_article_is_only_text() -> None:
    shown = page(hostile())
    assert not [tag for tag, _ in shown.tags if tag in RISKY]
    assert not [a for _, attributes in shown.tags for a in attributes if a.startswith("on")]
    assert shown.words.count("<script>alert(1)</script>") > 10
    assert "{{ 7*7 }}" in shown.words
    assert (shown.open, shown.crossed) == ([], [])


def test_every_tag_is_closed_in_order(pages: Page, three: Page) -> None:
    for shown in (pages, three):
        assert (shown.open, shown.crossed) == ([], [])


def test_every_link_leads_to_a_place_on_the_page(pages: Page, three: Page) -> None:
    for shown in (pages, three):
        ids = [attributes["id"] for _, attributes in shown.tags if "id" in attributes]
        assert len(ids) == len(set(ids))
        links = {a["href"] for a in shown.all("a")}
        assert len(links) > 20
        assert {link for link in links if not link.startswith("#")} == set()
        assert {link[1:] for link in links} <= set(ids)


def test_tables_say_what_they_are_and_which_cells_are_heads(pages: Page, three: Page) -> None:
    for shown in (pages, three):
        assert len(shown.all("caption")) == len(shown.all("table")) > 3
        assert all(head.get("scope") in ("col", "row") for head in shown.all("th"))


def test_pictures_and_sections_have_names(pages: Page) -> None:
    ids = {attributes["id"] for _, attributes in pages.tags if "id" in attributes}
    assert all(svg["role"] == "img" and svg["aria-label"] for svg in pages.all("svg"))
    assert {section["aria-labelledby"] for section in pages.all("section")} <= ids


def test_a_state_is_a_sign_and_a_word(three: Page) -> None:
    for sign, word in STATES.values():
        assert (f"{sign} {word}" if sign != "≠" else word) in three.words


def test_a_clash_is_drawn_because_fonts_may_lack_its_sign(pages: Page, three: Page) -> None:
    for shown in (pages, three):
        assert "≠" not in shown.words
        assert "≠" in [svg["aria-label"] for svg in shown.all("svg")]


def test_every_line_of_the_matrix_has_all_cells() -> None:
    shown = export(make_report(making.many(6))).decode("utf-8")
    facts = re.findall(r'<tr id="f\d+".*?</tr>\s*<tr class="more">.*?</tr>', shown, flags=re.DOTALL)
    assert facts
    for both in facts:
        fact, more = both.split('<tr class="more">')
        states = re.findall(r'<td class="(\w+)"', fact)
        assert len(states) == 6
        assert re.findall(r'<td class="(\w+)"></td>', more) == states


def test_paper_has_one_orientation_and_leaves_out_what_the_texts_repeat() -> None:
    style = styled()
    assert re.findall(r"@page[^{]*\{[^}]*\}", style) == ["@page { size: A4; margin: 11mm 10mm; }"]
    paper = style[style.index("@media print") :]
    assert re.search(r"\.matrix \.more, #missing details \{ display: none; \}", paper)
    assert "max-height: none" in paper


def styled() -> str:
    """Give the style sheet as it stands on a page."""
    shown = export(make_report(making.three())).decode("utf-8")
    return shown[shown.index("<style>") : shown.index("</style>")]


def test_the_head_tells_it_in_a_minute(three: Page) -> None:
    report = make_report(making.three())
    head = three.words[: three.words.index("Sources Every")]
    assert report.summary in head
    assert all(finding.words in head for finding in report.findings)
    assert NOT_PROOF in head


def test_every_section_is_there_in_order(three: Page) -> None:
    sections = [
        "findings",
        "sources",
        "totals",
        "matrix",
        "missing",
        "only",
        "clashes",
        "wording",
        "reuse",
        "positions",
    ]
    assert [section["id"] for section in three.all("section")] == [*sections, "texts", "method"]


def test_quotes_clashes_hashes_and_nearest_misses_are_on_the_page(three: Page) -> None:
    comparison = making.three()
    for fact in comparison.facts:
        for article in comparison.articles:
            cell = comparison.cell(fact, article.id)
            for quote in cell.quotes:
                assert comparison.quote(quote) in three.words
            if cell.coverage is Coverage.ABSENT:
                assert cell.nearest is not None
                assert f"{comparison.quote(cell.nearest)} " in three.words
    assert all(article.source.sha256 in three.words for article in comparison.articles)
    assert len(three.all("mark")) >= 2


def test_what_was_not_found_says_why(three: Page) -> None:
    why = "hardly any of its words are found together (missing: lifting bridge girders) · no sentence is close"
    assert why in three.words


def test_control_characters_and_turned_text_cannot_leave_their_place() -> None:
    body = ["Turned \u202e around.", "Nul \x00, escape \x1b and half \ud83d here."]
    bench = making.Bench((making.article("One", "", body), making.article("Two", "", ["Plain."])))
    facts = [bench.fact(text, 0.5, ("One", n, "")) for n, text in enumerate(body)]
    content = export(make_report(bench.compare(facts, [c for f in facts for c in bench.cells(f)])))
    text = content.decode("utf-8")
    assert not re.search("[\x00-\x08\x0b-\x1f]", text)
    turned = [m.start() for m in re.finditer("\u202e", text)]
    assert turned
    for place in turned:  # inside an element that isolates it, or a paragraph of its own
        before = text[:place]
        assert max(before.rfind("<bdi>"), before.rfind('dir="auto">')) > max(
            before.rfind("</bdi>"), before.rfind("</p>")
        )


def test_few_reports_are_quoted_in_the_cells_and_many_below_the_fact(three: Page) -> None:
    twelve = page(making.many(12))
    assert "quotes on fact 1" not in three.words
    assert "quotes on fact 1" in twelve.words
    assert [a["class"] for a in twelve.all("body")] == ["several"]
    assert [a["class"] for a in page(making.many(46)).all("body")] == ["several crowd"]


def test_a_crowd_keeps_the_page_within_reason() -> None:
    assert len(export(make_report(making.many(46, facts=200)))) < 12_000_000


def test_every_colour_and_standing_of_the_page_is_in_its_style() -> None:
    style = styled()
    assert {f"--o{n}" for n in range(TONES)} <= set(re.findall(r"--o\d+", style))
    assert f"--o{TONES}:" not in style
    day, night = style.split("prefers-color-scheme: dark", maxsplit=1)
    for colours, part in ((OUTLETS_BY_DAY, day), (OUTLETS_BY_NIGHT, night)):
        assert tuple(re.findall(r"--o\d+: (#\w+)", part)) == colours
    assert set(STANDINGS) == set(Standing)
    assert all(f".bars .{drawn.slug}" in style for drawn in STANDINGS.values())
    used = set(re.findall(r"var\((--[\w-]+)", style))
    assert used - {"--tone"} <= set(re.findall(r"(--[\w-]+):", style))


def test_a_letter_has_the_same_colour_whichever_reports_are_left() -> None:
    comparison = making.three()
    numbers = zip(comparison.articles, (0, 2, 5), strict=True)
    left = replace(comparison, articles=tuple(replace(a, number=n) for a, n in numbers))

    badges = set(re.findall(r'<b class="badge (o\d+)"[^>]*>(\w+)</b>', export(make_report(left)).decode()))

    assert badges == {("o0", "A"), ("o2", "C"), ("o5", "F")}


def test_a_comparison_without_facts_still_makes_a_page() -> None:
    bench = making.Bench((making.article("One", "", ["!"]), making.article("Two", "", ["?"])))
    shown = page(bench.compare([], []))
    assert "None was found." in shown.words
    assert (shown.open, shown.crossed) == ([], [])


def test_copies_are_quoted_once_with_every_place() -> None:
    said = "The crane fell at noon, the fire service said."
    bench = making.Bench(tuple(making.article(f"Paper {n}", "", [said, f"Other words {n}."]) for n in range(5)))
    fact = bench.fact("The crane fell", 0.5, *((f"Paper {n}", 0, "") for n in range(5)))
    words = page(bench.compare([fact], bench.cells(fact))).words
    quotes = words[words.index("quotes on fact 1") : words.index("Not found, report by report")]
    assert quotes.count(said) == 1
    assert "A1 B1 C1 D1 E1" in quotes
