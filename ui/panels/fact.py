"""The inspector: one fact in every outlet's own words, why each counts as it does, and two of them word by word."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.languages.phrases import counted
from ui.models.accounts import Account, accounts_of, copies_among, who_says
from ui.models.cell_words import places_sentence
from ui.models.discrepancies_model import voices
from ui.models.judged_words import NOTED, At, fact_words
from ui.models.matrix import matrix_of
from ui.models.plain_words import importance_words, joined, kind_words, score_words, waiting_words
from ui.models.readings import first_pair, readings_of
from ui.turns import Turns
from ui.widgets.account_card import AccountCard
from ui.widgets.clash_card import ClashCard
from ui.widgets.position_strip import PositionStrip, Tick
from ui.widgets.teaching import Teaching
from ui.widgets.word_diff import WordDiff

if TYPE_CHECKING:
    from compare.comparison import Comparison
    from compare.model import Fact, Sentence
    from ui.models.matrix import CoverageMatrix
    from ui.session import Session

MOST_CARDS = 12
"""Outlets shown at once; a button shows the others."""


class FactPanel(QWidget):
    """Shows the session's fact; a click on an outlet's card makes its sentence the selected one."""

    asked = Signal(str, object)
    """(the command's id, At): a button wants something judged."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._matrix: CoverageMatrix | None = None
        self._fact: Fact | None = None
        self._all = False
        self._shown: tuple[object, ...] = ()
        """What is on screen already: a judgement tells first of a new comparison and then of the selection in it."""
        self.place, self.title, self.who, self.copies = QLabel(), QLabel(), QLabel(), QLabel()
        self.previous, self.next = QToolButton(), QToolButton()
        self.mine = QLabel()
        """What a person did to the fact as a whole, and the note on it."""
        self.writing = {name: QToolButton() for name in ("bookmark", "note", "relabel")}
        self.where, self.strip = QLabel(self.tr("Where in the article")), PositionStrip()
        self.cards: list[AccountCard] = []
        self._ahead = Turns(self)
        self.clash = ClashCard()
        self.more = QPushButton()
        self.diff = WordDiff()
        self.teaching = Teaching()
        self._lay_out()
        session.changed.connect(self._show)
        session.selected.connect(self._select)
        self._show(session.comparison)

    # -- layout ---------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._set_up()
        head = QHBoxLayout()
        head.setSpacing(theme.HAIR)
        head.addWidget(self.place, stretch=1)
        for button in self.writing.values():
            head.addWidget(button)
        head.addWidget(self.previous)
        head.addWidget(self.next)
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(theme.PAD, theme.GAP, theme.GAP, theme.ROOM)
        self._column.setSpacing(theme.GAP)
        self._column.addLayout(head)
        for part in (self.title, self.mine, self.who, self.copies, self.clash):
            self._column.addWidget(part)
        self._first_card = self._column.count()
        for below in (self.more, self.where, self.strip, self.diff):
            self._column.addWidget(below)
        self._column.addStretch(1)
        self.roll = QScrollArea()
        self.roll.setWidget(page)
        self.roll.setWidgetResizable(True)
        self.roll.setFrameShape(QFrame.Shape.NoFrame)
        self.roll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its parts have the keyboard, and it scrolls with them
        self.roll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.roll)
        self._pages.addWidget(self.teaching)

    def _set_up(self) -> None:
        kinds = ((self.place, "small"), (self.title, "title"), (self.mine, ""), (self.who, ""), (self.copies, "small"))
        for label, kind in kinds:
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("kind", kind)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for button, icon, name, by in (
            (self.previous, "previous", self.tr("Previous fact"), -1),
            (self.next, "next", self.tr("Next fact"), 1),
        ):
            button.setIcon(theme.icon(icon))
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.setProperty("kind", "tight")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, by=by: self._session.step(by))
        names = {
            "bookmark": ("bookmark", self.tr("Bookmark the fact")),
            "note": ("note", self.tr("Write a note on the fact")),
            "relabel": ("fact", self.tr("Give the fact another label")),
        }
        for name, button in self.writing.items():
            button.setIcon(theme.icon(names[name][0]))
            button.setToolTip(names[name][1])
            button.setAccessibleName(names[name][1])
            button.setProperty("kind", "tight")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, name=name: self.asked.emit(name, At(self._fact)))
        self.where.setStyleSheet("font-weight: 600;")
        self.more.setProperty("kind", "quiet")
        self.more.clicked.connect(self._show_all)
        self.strip.chosen.connect(self._go_to_article)

    # -- what is shown --------------------------------------------------------------------------------------------

    def _show(self, comparison: Comparison | None) -> None:
        self._matrix = matrix_of(comparison) if comparison else None
        if comparison is not None and not self.cards:
            self._ahead.add(*[self._make_ahead] * MOST_CARDS)
        self._select(self._session.fact, self._session.sentence)

    def _select(self, fact: Fact | None, sentence: Sentence | None) -> None:
        other = fact != self._fact
        self._all = self._all and not other
        wanted = (self._matrix, fact, sentence, self._all)
        if wanted == self._shown:
            return
        self._fact, self._shown = fact, wanted
        if fact is None or self._matrix is None or fact.id not in self._matrix.ranks:
            self._teach(sentence)
            return
        self._show_head(self._matrix, fact)
        accounts = accounts_of(self._matrix, fact)
        self._show_cards(accounts, sentence)
        self.clash.show_clashes(self._matrix.comparison, self._matrix.clashes(fact))
        if other:
            self._show_diff(self._matrix, fact, accounts)
            self.roll.verticalScrollBar().setValue(0)
        self._pages.setCurrentIndex(0)

    def _teach(self, sentence: Sentence | None) -> None:
        if self._matrix is None:
            words = self.tr("Open two or more reports; then each fact shows here in every outlet's own words.")
            self.teaching.teach(self.tr("No comparison"), words)
        elif not self._matrix.comparison.method.encoder:
            words = self.tr("Each fact shows here in every outlet's own words once reports are compared.")
            self.teaching.teach(waiting_words(self._matrix.comparison), words)
        elif sentence is not None:
            words = self.tr("This sentence states nothing that could be checked against the other reports.")
            self.teaching.teach(self.tr("No fact here"), words)
        else:
            words = self.tr("Click a sentence, or go to the next fact, to see who else says it and in which words.")
            self.teaching.teach(self.tr("No fact selected"), words)
        self._pages.setCurrentIndex(1)

    def _show_head(self, matrix: CoverageMatrix, fact: Fact) -> None:
        place = self.tr("Fact {n} of {total}").format(n=matrix.ranks[fact.id] + 1, total=len(matrix.ranks))
        importance = self.tr("importance {word} ({score})").format(
            word=importance_words(fact.importance), score=score_words(fact.importance)
        )
        self.place.setText(joined(place, kind_words(matrix.kind(fact))))
        self.title.setText(fact.label)
        self.who.setText(joined(who_says(matrix, fact), importance))
        judged = matrix.comparison.judged
        note = judged.notes.get(fact.id, "")
        mine = [fact_words(judged, fact), f"{NOTED} {note}" if note else ""]
        self.mine.setText("\n".join(filter(None, mine)))
        self.mine.setVisible(any(mine))
        copies = copies_among(matrix, fact)
        self.copies.setText(copies)
        self.copies.setVisible(bool(copies))
        names = {place: article.outlet for place, article in enumerate(matrix.articles)}
        said = [(place, depth, matrix.articles[place].id) for place, depth in matrix.depths(fact)]
        ticks = [Tick(place, depth, matrix.letters[i], matrix.numbers[i]) for place, depth, i in said]
        self.strip.show_ticks(ticks, names=names, words=places_sentence(matrix, fact))

    # -- cards ----------------------------------------------------------------------------------------------------

    def _show_cards(self, accounts: tuple[Account, ...], sentence: Sentence | None) -> None:
        shown = self._ordered(accounts)
        if len(accounts) > MOST_CARDS and not self._all:
            shown = shown[:MOST_CARDS]
        while len(self.cards) < len(shown):
            self.cards.append(self._new_card())
        for card, account in zip(self.cards, shown, strict=False):
            card.show_account(account, current=sentence)
            card.show()
        for card in self.cards[len(shown) :]:
            card.hide()
        left = len(accounts) - len(shown)
        self.more.setText(counted(left, self.tr("Show %n more report(s)", "", left)))
        self.more.setVisible(left > 0)

    def _ordered(self, accounts: tuple[Account, ...]) -> list[Account]:
        """Put the sides of a clash first, a report each; among many reports, then those that say the fact."""
        assert self._matrix is not None
        assert self._fact is not None
        sides = [s.article_id for s in voices(self._matrix.comparison, self._matrix.clashes(self._fact))]
        many = len(accounts) > MOST_CARDS

        def place(account: Account) -> tuple[int, bool]:
            side = sides.index(account.article.id) if account.article.id in sides else len(sides)
            return side, many and not account.state.said

        return sorted(accounts, key=place)

    def _make_ahead(self) -> None:
        """Make a card while the reports are compared, one a turn: all of them at once would hold up the first fact."""
        if self._matrix is not None and len(self.cards) < min(len(self._matrix.articles), MOST_CARDS):
            self.cards.append(self._new_card())
            self.cards[-1].hide()

    def _new_card(self) -> AccountCard:
        card = AccountCard()
        card.chosen.connect(self._go_to)
        card.judged.connect(lambda name: self.asked.emit(name, self._at(card)))
        self._column.insertWidget(self._first_card + len(self.cards), card)
        before = self.cards[-1].no if self.cards else self.next
        for one, other in pairwise((before, card, card.yes, card.no)):
            QWidget.setTabOrder(one, other)
        return card

    def judged_at(self) -> At | None:
        """Give the card that has the keyboard, for the commands that judge it."""
        focused = next((c for c in self.cards if c.isVisible() and (c.hasFocus() or c.focusWidget() is not None)), None)
        return self._at(focused) if focused else None

    def _at(self, card: AccountCard) -> At:
        account = card.account
        return At(self._fact, account.article.id, account.sentence) if account else At(self._fact)

    def _show_all(self) -> None:
        self._all = True
        self._select(self._session.fact, self._session.sentence)

    def _go_to(self, sentence: Sentence) -> None:
        self._session.select_fact(self._fact, sentence=sentence)

    def _go_to_article(self, place: int) -> None:
        if self._matrix is None or self._fact is None:
            return
        own = self._matrix.passages(self._fact, self._matrix.articles[place].id)
        if own:
            self._go_to(own[0].sentence)

    # -- word diff ------------------------------------------------------------------------------------------------

    def _show_diff(self, matrix: CoverageMatrix, fact: Fact, accounts: tuple[Account, ...]) -> None:
        """Offer every outlet's sentences; at first the two that clash, or the first two that say it."""
        readings = readings_of(matrix, fact, accounts)
        pair = first_pair(matrix, fact, readings)
        if pair is None:
            self.diff.show_texts(())
        else:
            self.diff.show_texts([(r.name, r.text) for r in readings], first=pair[0], second=pair[1])
