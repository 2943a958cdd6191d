"""One outlet's card in the inspector: who, in which state, in which words, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui import theme
from ui.models.accounts import Look, Piece, account_sentence
from ui.models.judged_words import JUDGED, verdict_words
from ui.models.plain_words import short_state
from ui.widgets.letter_badge import SIDE, paint_badge
from ui.widgets.marks import paint_mark
from ui.widgets.quote_text import QuoteText

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from compare.model import Sentence
    from ui.models.accounts import Account, Quote

MARK = 13.0


class _Head(QWidget):
    """Badge, outlet, and the state as mark and words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.account: Account | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(160, SIDE + theme.HAIR)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        if self.account is None:
            return
        painter, colours, middle = QPainter(self), theme.current(), self.height() / 2
        left = paint_badge(painter, 0, middle, letter=self.account.letter, number=self.account.number) + theme.GAP
        small = theme.interface_font(theme.SMALL)
        painter.setFont(small)
        state = short_state(self.account.state) + (f" {JUDGED}" if self.account.judged else "")
        width = painter.fontMetrics().horizontalAdvance(state)
        room = self.width() - left - width - MARK - 2 * theme.GAP
        painter.setFont(theme.interface_font(bold=True))
        painter.setPen(colours.role("text"))
        name = painter.fontMetrics().elidedText(self.account.article.outlet, Qt.TextElideMode.ElideRight, round(room))
        painter.drawText(QRectF(left, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, name)
        start = self.width() - width
        paint_mark(painter, QRectF(start - MARK - theme.TIGHT, middle - MARK / 2, MARK, MARK), self.account.state)
        painter.setFont(small)
        painter.setPen(colours.role("muted"))
        painter.drawText(QRectF(start, 0, width + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, state)
        painter.end()


class AccountCard(QFrame):
    """Takes the keyboard's focus; a click on it, or Enter, chooses its sentence."""

    chosen = Signal(object)
    """The Sentence to go to."""
    judged = Signal(str)
    """A button was pressed: "confirm" or "reject"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.account: Account | None = None
        self.current = False
        self._head, self.words, self.notes = _Head(), QuoteText(), QLabel()
        self.yes, self.no = self._button("confirm", "check"), self._button("reject", "reject")
        self.words.clicked.connect(self._choose)
        self.notes.setProperty("kind", "small")
        self.notes.setTextFormat(Qt.TextFormat.PlainText)
        self.notes.setWordWrap(True)
        self.notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.PAD, theme.GAP + theme.HAIR, theme.PAD, theme.GAP + theme.HAIR)
        column.setSpacing(theme.TIGHT + theme.HAIR)
        head = QHBoxLayout()
        head.setSpacing(theme.HAIR)
        head.addWidget(self._head)
        head.addWidget(self.yes)
        head.addWidget(self.no)
        column.addLayout(head)
        column.addWidget(self.words)
        column.addWidget(self.notes)
        theme.changed.connect(self.update)

    def show_account(self, account: Account, *, current: Sentence | None) -> None:
        """Show another outlet's account; `current` is the sentence that is selected."""
        is_current = current is not None and any(q.sentence == current for q in account.quotes)
        if (account, is_current) == (self.account, self.current):
            return
        self.account = self._head.account = account
        self.current = is_current
        self.words.show_pieces(*(_with_place(q, said=account.state.said) for q in account.quotes))
        self.words.setVisible(bool(account.quotes))
        self.notes.setText("\n".join(account.notes))
        self.notes.setVisible(bool(account.notes))
        self._name_buttons(account)
        words = account_sentence(account)
        self.setAccessibleName(words)
        self.words.setAccessibleName(words)
        self._head.update()
        self.update()

    def _button(self, name: str, icon: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(theme.icon(icon))
        button.setAutoRaise(True)
        button.setProperty("kind", "tight")
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked=False: self.judged.emit(name))
        return button

    def _name_buttons(self, account: Account) -> None:
        """Say what confirming and rejecting come to here."""
        for button, words in zip((self.yes, self.no), verdict_words(account.state), strict=True):
            button.setToolTip(words)
            button.setAccessibleName(f"{account.article.outlet}: {words}")

    def _choose(self, number: int = 0) -> None:
        if self.account and self.account.quotes:
            self.chosen.emit(self.account.quotes[min(number, len(self.account.quotes) - 1)].sentence)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose by a click on the card."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Choose with Enter or Space, copy the quote with the keys for copying."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose()
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.words.toPlainText())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the card, a bar for the sentence that is selected, and a ring for the keyboard's focus."""
        super().paintEvent(event)
        painter, colours = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.current and self.account:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.outlet(self.account.number))
            painter.drawRoundedRect(QRectF(3, 8, 3, self.height() - 16), 1.5, 1.5)
        if self.hasFocus():
            painter.setPen(QPen(colours.role("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        painter.end()


def _with_place(quote: Quote, *, said: bool) -> tuple[Piece, ...]:
    """Put the sentence's place behind its words, and "nearest" before those that are not enough."""
    nearest = QCoreApplication.translate("Fact", "nearest:")
    head = (Piece(f"{nearest} ", Look.ASIDE),) if not said else ()
    return (*head, *quote.pieces, Piece(f"  {quote.place}", Look.ASIDE))
