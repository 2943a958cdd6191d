"""Tests of ui.widgets.article_view: real text in a real widget; clicks, copies, highlights and hostile words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QHelpEvent, QImage, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip

from compare.model import Sentence, Span, Standing
from compare.segment import segment
from tests.compare.making import Bench, article, three, three_articles
from ui import theme
from ui.session import only_read
from ui.widgets.article_view import ArticleView
from ui.widgets.sentence_paint import phrases

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from compare.comparison import Comparison

LINES = [f"Sentence number {n} tells of the crane, the wind and the railway near Norrvik." for n in range(60)]


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[..., ArticleView]:
    """Give a function that shows an article of a comparison."""

    def show(comparison: Comparison, number: int = 0, *, size: QSize = QSize(420, 500)) -> ArticleView:  # noqa: B008
        view = ArticleView()
        qtbot.addWidget(view)
        view.smooth = False
        view.resize(size)
        view.show_article(comparison, comparison.articles[number].id)
        view.show()
        qtbot.waitExposed(view)
        return view

    return show


def _compared(*bodies: list[str], headline: str = "Crane falls") -> Comparison:
    """Compare articles of these bodies, sentences found by rule, and every sentence a fact of its own."""
    reports = tuple(article(f"Outlet {n}", f"{headline} {n}", body) for n, body in enumerate(bodies))
    bench = Bench(reports)
    bench.sentences = {r.id: segment(r) for r in reports}
    facts = [
        bench.fact(f"Fact {s.index}", 0.5, (r.outlet, s.index, "")) for r in reports for s in bench.sentences[r.id]
    ]
    return bench.compare(facts, [c for f in facts for c in bench.cells(f)])


def _click(qtbot: QtBot, view: ArticleView, sentence: Sentence) -> None:
    box = view.span_boxes(sentence.span)[0]
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=(box.topLeft() + QPointF(30, 10)).toPoint())


def test_a_click_chooses_the_sentence_under_it(shown: Callable[..., ArticleView], qtbot: QtBot) -> None:
    comparison = three()
    view = shown(comparison)
    for sentence in comparison.sentences_of(comparison.articles[0].id):
        with qtbot.waitSignal(view.sentence_clicked) as clicked:
            _click(qtbot, view, sentence)
        assert clicked.args == [sentence]


def test_a_click_on_a_sentence_within_a_paragraph(shown: Callable[..., ArticleView], qtbot: QtBot) -> None:
    comparison = _compared(["First one here. Second one there. A third one ends the paragraph."], ["Other words."])
    view = shown(comparison)
    for sentence in comparison.sentences_of(comparison.articles[0].id):
        middle = view.span_boxes(sentence.span)[0].center()
        assert view.sentence_at(middle) == sentence


def test_marks_hang_in_the_gutter_or_stand_before_their_sentence(shown: Callable[..., ArticleView]) -> None:
    comparison = _compared(["First one here. Second one there."], ["Other words."])
    view = shown(comparison)
    _, first, second = comparison.sentences_of(comparison.articles[0].id)
    gutter = view.face.gutter
    assert view.mark_box(first).right() <= gutter
    before, mark, after = view.span_boxes(first.span)[0], view.mark_box(second), view.span_boxes(second.span)[0]
    assert before.right() <= mark.left() + 1
    assert mark.right() <= after.left()


def test_dragging_selects_text_and_chooses_nothing(shown: Callable[..., ArticleView], qtbot: QtBot) -> None:
    comparison = three()
    view = shown(comparison)
    box = view.span_boxes(comparison.sentences_of(comparison.articles[0].id)[1].span)[0]
    with qtbot.assertNotEmitted(view.sentence_clicked):
        qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=box.topLeft().toPoint() + QPoint(5, 10))
        qtbot.mouseMove(view.viewport(), box.topLeft().toPoint() + QPoint(60, 10))
        qtbot.mouseMove(view.viewport(), box.topLeft().toPoint() + QPoint(120, 10))
        qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=box.topLeft().toPoint() + QPoint(120, 10))


def test_copying_gives_the_words_of_the_article(shown: Callable[..., ArticleView]) -> None:
    body = ["A 🚂 train\u00a0hit  a\tcar. A second sentence with “quotes”."]
    comparison = _compared(body, ["Other words."])
    view = shown(comparison)
    text = comparison.articles[0].text
    view.selectAll()
    assert view.createMimeDataFromSelection().text() == text.strip()
    assert not view.createMimeDataFromSelection().hasHtml()


def _copy(view: ArticleView, qtbot: QtBot) -> str:
    QApplication.clipboard().setText("what was there before")
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    return QApplication.clipboard().text()


def test_a_selected_sentence_is_copied_with_its_outlet(shown: Callable[..., ArticleView], qtbot: QtBot) -> None:
    comparison = three()
    view = shown(comparison)
    assert _copy(view, qtbot) == "what was there before"
    crane, trains = (comparison.sentences_of(comparison.articles[0].id)[n] for n in (1, 3))
    view.select(None, trains)
    assert _copy(view, qtbot) == f"“{comparison.quote(trains)}” (Coast Wire)"

    view.select(comparison.facts_of(crane)[0], comparison.sentences_of(comparison.articles[1].id)[1])
    assert _copy(view, qtbot) == f"“{comparison.quote(crane)}” (Coast Wire)"  # its partner, lit here
    cursor = view.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert _copy(view, qtbot) == "Crane "


def test_words_are_selected_by_key_from_the_selected_sentence_on(
    shown: Callable[..., ArticleView], qtbot: QtBot
) -> None:
    comparison = three()
    view = shown(comparison)
    sentence = comparison.sentences_of(comparison.articles[0].id)[2]
    shift = Qt.KeyboardModifier.ShiftModifier
    by_word = shift | Qt.KeyboardModifier.ControlModifier
    view.select(None, sentence)
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Right, by_word)
    qtbot.keyClick(view, Qt.Key.Key_Left, shift)
    assert _copy(view, qtbot) == "The crane was"
    qtbot.keyClick(view, Qt.Key.Key_End, shift)
    assert _copy(view, qtbot).startswith("The crane was lifting")

    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert not view.textCursor().hasSelection()
    qtbot.keyClick(view, Qt.Key.Key_Left, by_word)
    qtbot.keyClick(view, Qt.Key.Key_Left, by_word)
    assert comparison.quote(sentence).endswith(_copy(view, qtbot))
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert not view.textCursor().hasSelection()  # another sentence is selected now


def test_words_far_down_are_selected_by_key_and_stay_in_view(shown: Callable[..., ArticleView], qtbot: QtBot) -> None:
    comparison = _compared(LINES, ["Other words."])
    view = shown(comparison)
    sentence = comparison.sentences_of(comparison.articles[0].id)[50]
    view.scroll_to(sentence)
    view.select(None, sentence)
    for _ in range(40):
        qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert view.textCursor().selectionStart() == view._page.position(sentence.span.start)
    assert view.viewport().rect().contains(view.cursorRect())
    before = view.verticalScrollBar().value()
    qtbot.keyClick(view, Qt.Key.Key_Up)  # without Shift keys scroll as ever
    assert view.verticalScrollBar().value() < before


def test_boxes_land_exactly_on_words_behind_emoji(shown: Callable[..., ArticleView]) -> None:
    comparison = _compared(["🎉🎉 Party 👨‍👩‍👧‍👦 words before the target word here."], ["Other words."])
    view = shown(comparison, size=QSize(900, 400))
    text = comparison.articles[0].text
    start = text.index("target")
    box = view.span_boxes(Span(start, start + 6))[0]
    cursor = view.cursorForPosition(QPoint(round(box.left()) + 1, round(box.center().y())))
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor, 6)
    assert cursor.selectedText() == "target"


def test_hostile_words_are_shown_as_they_are(shown: Callable[..., ArticleView], tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    image = QImage(400, 400, QImage.Format.Format_RGB32)
    image.fill(0xFF0000)
    assert image.save(str(picture))
    words = (
        f'<img src="{QUrl.fromLocalFile(str(picture)).toString()}"><script>alert(1)</script> <b>bold</b> &amp; [x](y).'
    )
    comparison = _compared([words], ["Other words."], headline="<h1>Big</h1>")
    view = shown(comparison)
    assert words in view.toPlainText()
    assert "<h1>Big</h1>" in view.toPlainText()
    assert not view.document().allFormats() or not any(f.isImageFormat() for f in view.document().allFormats())
    red = view.grab().toImage()
    assert not any(
        red.pixelColor(x, y).red() > 240 and red.pixelColor(x, y).green() < 20
        for x in range(0, 420, 7)
        for y in range(0, 500, 7)
    )


def test_resources_are_never_loaded_and_nothing_can_be_dropped(
    shown: Callable[..., ArticleView], tmp_path: Path
) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret", encoding="utf-8")
    view = shown(three())
    assert view.document().resource(2, QUrl.fromLocalFile(str(secret))) is None
    assert not view.acceptDrops()
    assert not view.viewport().acceptDrops()
    assert view.isReadOnly()
    rich = QMimeData()
    rich.setHtml("<b>rich</b>")
    assert not view.canInsertFromMimeData(rich) or view.isReadOnly()


def test_tool_tip_tells_who_says_it_and_escapes(shown: Callable[..., ArticleView], qtbot: QtBot) -> None:
    wire, lantern, post = three_articles()
    comparison = three((wire, lantern, post))
    comparison = replace(comparison, articles=(wire, replace(lantern, outlet="<b>Lantern</b>"), post))
    view = shown(comparison)
    sentence = comparison.sentences_of(wire.id)[2]
    place = view.span_boxes(sentence.span)[0].center().toPoint()
    asked = QHelpEvent(QEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), asked)
    assert "&lt;b&gt;Lantern&lt;/b&gt;" in QToolTip.text()
    assert "Not found in C Evening Post" in QToolTip.text()
    QToolTip.hideText()


def test_a_new_selection_does_not_set_the_page_again(shown: Callable[..., ArticleView]) -> None:
    comparison = three()
    view = shown(comparison)
    view.document().documentLayout().documentSize()
    laid_out = []
    view.document().documentLayout().update.connect(laid_out.append)
    view.document().contentsChange.connect(lambda *change: laid_out.append(change))
    fact = comparison.facts[1]
    view.select(fact, fact.key.sentence)
    view.grab()
    assert laid_out == []
    own = {p.sentence for p in fact.contributors if p.sentence.article_id == comparison.articles[0].id}
    assert view.lit == own


def test_selection_and_standing_are_seen(shown: Callable[..., ArticleView]) -> None:
    comparison = three()
    view = shown(comparison)
    fact = comparison.facts[0]
    before = view.grab().toImage()
    view.select(fact, None)
    assert view.grab().toImage() != before
    clash = next(s for s in comparison.sentences_of(comparison.articles[0].id) if view.standing(s) is Standing.CLASH)
    box = view.span_boxes(clash.span)[0]
    tint = view.grab().toImage().pixelColor(round(box.right()) + 2, round(box.center().y()))
    assert tint.name() != theme.current().paper


def test_scroll_to_brings_a_sentence_to_the_level_asked_for(shown: Callable[..., ArticleView]) -> None:
    comparison = _compared(LINES, ["Other words."])
    view = shown(comparison)
    sentences = comparison.sentences_of(comparison.articles[0].id)
    for sentence in (sentences[20], sentences[-1]):
        view.scroll_to(sentence, level=100)
        assert view.y_range(sentence)[0] == pytest.approx(100, abs=1)


def test_scrolling_up_again_ends_the_room_behind_the_last_line(shown: Callable[..., ArticleView]) -> None:
    comparison = _compared(LINES, ["Other words."])
    view = shown(comparison)
    natural = view.verticalScrollBar().maximum()
    view.scroll_to(comparison.sentences_of(comparison.articles[0].id)[-1], level=10)
    assert view.verticalScrollBar().maximum() > natural
    view.verticalScrollBar().setValue(natural - 50)
    assert view.verticalScrollBar().maximum() == natural


def test_gliding_ends_at_the_level(shown: Callable[..., ArticleView], qtbot: QtBot) -> None:
    comparison = _compared(LINES, ["Other words."])
    view = shown(comparison)
    view.smooth = True
    sentence = comparison.sentences_of(comparison.articles[0].id)[30]
    view.scroll_to(sentence, level=80)
    assert view.y_range(sentence)[0] != pytest.approx(80, abs=1)
    qtbot.waitUntil(lambda: abs(view.y_range(sentence)[0] - 80) <= 1)


def test_keys_step_from_sentence_to_sentence(shown: Callable[..., ArticleView], qtbot: QtBot) -> None:
    comparison = three()
    view = shown(comparison)
    chosen = []
    view.sentence_clicked.connect(chosen.append)
    view.sentence_clicked.connect(lambda s: view.select(None, s))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(view, key, Qt.KeyboardModifier.ControlModifier)
    assert [s.index for s in chosen] == [0, 1, 0]


def test_another_size_keeps_the_top_sentence_in_view(shown: Callable[..., ArticleView]) -> None:
    comparison = _compared(LINES, ["Other words."])
    view = shown(comparison)
    sentence = comparison.sentences_of(comparison.articles[0].id)[30]
    view.scroll_to(sentence, level=0)
    top = view.top_sentence()
    view.set_face(1.5)
    assert view.top_sentence() == top
    assert view.face.zoom == 1.5


def test_new_results_for_the_same_article_keep_the_place(shown: Callable[..., ArticleView]) -> None:
    comparison = _compared(LINES, ["Other words."])
    view = shown(only_read(comparison.articles))
    view.verticalScrollBar().setValue(400)
    view.show_article(comparison, comparison.articles[0].id)
    assert view.verticalScrollBar().value() == 400
    assert view.standing(comparison.sentences_of(comparison.articles[0].id)[3]) is Standing.ONLY_HERE


def test_ctrl_and_the_wheel_ask_for_zoom(shown: Callable[..., ArticleView], qtbot: QtBot) -> None:
    view = shown(three())
    with qtbot.waitSignal(view.zoom_wanted) as asked:
        QApplication.sendEvent(view.viewport(), _wheel(view, -120, Qt.KeyboardModifier.ControlModifier))
    assert asked.args == [-1]


def test_a_right_to_left_article_has_its_gutter_at_the_right(shown: Callable[..., ArticleView]) -> None:
    hebrew = replace(article("Outlet", "כותרת", ["משפט ראשון כאן. משפט שני שם."]), language="he")
    other = article("Other", "Words", ["Other words."])
    bench = Bench((hebrew, other))
    facts = [bench.fact("Fact", 0.5, ("Outlet", n, "")) for n in range(2)]
    view = shown(bench.compare(facts, [c for f in facts for c in bench.cells(f)]))
    mark = view.mark_box(bench.sentences[hebrew.id][1])
    assert mark.left() >= view.viewport().width() - view.face.gutter


def test_a_number_that_begins_a_right_to_left_line_stands_within_its_sentence(
    shown: Callable[..., ArticleView],
) -> None:
    hebrew = replace(article("Outlet", "כותרת", ["12 סירות יצאו אל הנמל."]), language="he")
    bench = Bench((hebrew, article("Other", "Words", ["Other words."])))
    fact = bench.fact("Fact", 0.5, ("Outlet", 1, ""))
    view = shown(bench.compare([fact], list(bench.cells(fact))))
    sentence = bench.sentences[hebrew.id][1]

    (whole,) = view.span_boxes(sentence.span)
    (number,) = view.span_boxes(Span(sentence.span.start, sentence.span.start + 2))

    assert whole.right() - 1 <= number.right() <= whole.right()
    assert number.width() > 8
    assert not view.mark_box(sentence).intersects(number)


def test_one_unbroken_line_of_200_000_characters_is_shown_at_once(
    shown: Callable[..., ArticleView], qtbot: QtBot
) -> None:
    report = article("Outlet", "Headline", ["x" * 200_000])
    view = shown(only_read((report, article("Other", "Words", ["Other words."]))))
    assert view.document().size().height() > 1_000


def test_a_change_of_theme_recolours_the_text(shown: Callable[..., ArticleView], qapp: QApplication) -> None:
    theme.use(qapp, "light")
    view = shown(three())
    theme.use(qapp, "dark")
    try:
        cursor = QTextCursor(view.document())
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        assert cursor.charFormat().foreground().color().name() == theme.DARK.text
    finally:
        theme.use(qapp, "light")


def _wheel(view: ArticleView, turned: int, modifiers: Qt.KeyboardModifier) -> QWheelEvent:
    middle = QPointF(view.viewport().rect().center())
    return QWheelEvent(
        middle,
        view.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


def test_words_that_all_but_touch_are_underlined_as_one_phrase() -> None:
    text = "the 95-year-old dam was old, they say, and giving way"
    spans = [Span(text.index(w), text.index(w) + len(w)) for w in ("95", "old", "dam", "giving")]

    assert [p.of(text) for p in phrases(spans, text)] == ["95-year-old dam", "giving"]


def test_the_frame_of_a_sentence_keeps_off_the_words_beside_it(shown: Callable[..., ArticleView]) -> None:
    words = (
        "One two. The second sentence is long enough to run over several lines of this narrow column of words. A third."
    )
    comparison = _compared([words], ["Other words."])
    view = shown(comparison)
    _, first, second, third = comparison.sentences_of(comparison.articles[0].id)
    before = view.span_boxes(first.span)[0]
    after = view.span_boxes(third.span)[0]
    plain = view.grab().toImage()

    view.select(None, second)

    lit = view.grab().toImage()
    assert lit != plain
    assert view.span_boxes(second.span)[-1].left() < after.left()
    for box in (before, after):
        # From the top of the letters to a little below their baseline.
        around = QRectF(box.left(), box.top() + 5, box.width() - 6, box.height() - 8).toRect()
        assert lit.copy(around) == plain.copy(around)
