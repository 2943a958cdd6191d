"""Tests of ui.widgets.page: every offset of an article lands on its character on screen, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from compare.model import Article, Paragraph, Role, Sentence, Source, Span
from compare.segment import segment
from tests.compare.making import article
from ui.widgets.page import LONGEST_RUN, Page
from ui.widgets.typesetting import Face, set_page

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ODD = [
    "A 🚂 hit a 🚗 near Malmö.",
    "Thin\u00a0spaces, soft\u00adhyphens and \u200bzero widths stay.",
    "One line\u2028another\u2029a third, a\ttab and  two  blanks.",
    "A NUL \x00 and a private \uffff end, an object \ufffc too.",
    "Family 👨‍👩‍👧‍👦 of four. Then more. 🎉🎉 End.",
    "e\u0301 combines; ﷽ is wide; עברית goes right to left.",
]


def _written(report: Article, sentences: tuple[Sentence, ...]) -> tuple[Page, QTextDocument]:
    page, document = Page(report, sentences), QTextDocument()
    set_page(document, page, Face(), sentence_starts=[s.span.start for s in sentences])
    return page, document


def _shown(document: QTextDocument, page: Page, span: Span) -> str:
    """Give what the document holds where the page says that the span stands."""
    units = [document.characterAt(p) for p in range(page.position(span.start), page.position(span.end))]
    return "".join(units).encode("utf-16", "surrogatepass").decode("utf-16")


def test_offsets_land_on_their_words_after_emoji_and_odd_blanks(qapp: QApplication) -> None:
    report = article("Coast Wire", "Train 🚂 stops", ODD)
    sentences = segment(report)
    page, document = _written(report, sentences)
    for word in ("Malmö", "hyphens", "third", "tab", "private", "object", "four", "End", "combines", "goes"):
        start = report.text.index(word)
        assert _shown(document, page, Span(start, start + len(word))) == word
    for sentence in sentences:
        words = sentence.span.of(report.text).split()
        first = Span(sentence.span.start, sentence.span.start + len(words[0]))
        assert _shown(document, page, first) == words[0]


def test_positions_lead_back_to_their_offsets(qapp: QApplication) -> None:
    report = article("Coast Wire", "Train 🚂 stops", ODD)
    page = Page(report, segment(report))
    for word in ("Malmö", "third", "four", "combines"):
        start = report.text.index(word)
        assert page.offset(page.position(start)) == start


@settings(max_examples=60, deadline=None)
@example("0 \t0")
@given(st.text(alphabet=st.characters(codec="utf-16", exclude_categories=["Cs"]), min_size=1, max_size=120))
def test_any_text_is_shown_as_long_as_the_page_says(qapp: QApplication, text: str) -> None:
    report = _plain(text)
    sentences = segment(report)
    page, document = _written(report, sentences)
    assert page.position(len(text)) <= document.characterCount() - 1
    for sentence in sentences:
        for offset in range(sentence.span.start, sentence.span.end):
            shown = document.characterAt(page.position(offset))
            if text[offset].isalnum() and ord(text[offset]) < 0x10000:
                assert shown == text[offset]
            assert page.offset(page.position(offset)) <= offset


def test_odd_blanks_show_as_one_and_unshowable_characters_as_a_sign(qapp: QApplication) -> None:
    page, document = _written(_plain("a \t\n b\x00c\ufffcd"), ())
    assert document.toPlainText() == "a b\ufffdc\ufffdd"
    assert page.position(5) == 2


def test_a_very_long_word_may_break_but_keeps_its_offsets(qapp: QApplication) -> None:
    text = "x" * (3 * LONGEST_RUN) + " tail"
    page, document = _written(_plain(text), ())
    longest = max(len(part) for part in document.toPlainText().replace("\u200b", " ").split())
    assert longest == LONGEST_RUN
    assert _shown(document, page, Span(len(text) - 4, len(text))) == "tail"


def test_sentences_without_a_blank_between_get_room_for_the_mark(qapp: QApplication) -> None:
    text = "First.Second."
    sentences = (Sentence("x", 0, 0, Span(0, 6)), Sentence("x", 1, 0, Span(6, 13)))
    page, document = _written(_plain(text), sentences)
    assert document.characterAt(page.position(6) - 1) == "\u2009"
    assert _shown(document, page, Span(6, 13)) == "Second."


def test_a_dateline_runs_into_its_first_sentence(qapp: QApplication) -> None:
    text = "NORRVIK — A crane fell.\n\nNobody saw it."
    parts = ((0, 9, Role.DATELINE), (10, 23, Role.BODY), (25, 39, Role.BODY))
    paragraphs = tuple(Paragraph(Span(a, b), role) for a, b, role in parts)
    page, document = _written(_plain(text, paragraphs), ())
    assert [b.text() for b in _blocks(document)] == ["NORRVIK — A crane fell.", "Nobody saw it."]
    assert [r.role for r in page.blocks[0].runs] == [Role.DATELINE, Role.BODY]
    assert page.blocks[0].role is Role.BODY


@pytest.mark.parametrize("text", ["", " \n "])
def test_a_page_without_words_answers(qapp: QApplication, text: str) -> None:
    page = Page(_plain(text), ())
    assert page.blocks == ()
    assert page.position(3) == page.offset(3) == 0


def _plain(text: str, paragraphs: tuple[Paragraph, ...] = ()) -> Article:
    whole = (Paragraph(Span(0, len(text)), Role.BODY),)
    source = Source("x.txt", "Plain text", "0" * 64, len(text))
    return Article("x", "Outlet", "", "", None, "en", text, paragraphs or whole, source)


def _blocks(document: QTextDocument) -> list:
    return [document.findBlockByNumber(n) for n in range(document.blockCount())]
