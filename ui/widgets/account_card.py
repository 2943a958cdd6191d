"""One outlet's card in the inspector: who, in which state, in which words, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QKeySequence, QPainter, QPen
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
LINE, BELOW = SIDE + theme.GAP, 18
"""Height of the head, and what a second line adds."""


class _Head(QWidget):
    """Badge, outlet, and the state as mark and words; below the outlet where its name leaves no room beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.account: Account | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_account(self, account: Account) -> None:
        """Show another outlet and state."""
        self.account = account
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(160, self.heightForWidth(160))

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        return LINE if self._beside(width) else LINE + BELOW

    def _state(self) -> str:
        assert self.account is not None
        return short_state(self.account.state) + (f" {JUDGED}" if self.account.judged else "")

    def _beside(self, width: int) -> bool:
        """Whether outlet and state fit beside each other."""
        if self.account is None:
            return True
        name = QFontMetricsF(theme.interface_font(bold=True)).horizontalAdvance(self.account.article.outlet)
        state = QFontMetricsF(theme.interface_font(theme.SMALL)).horizontalAdvance(self._state())
        return SIDE + theme.GAP + name + theme.GAP + MARK + theme.TIGHT + state <= width

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        if self.account is None:
            return
        painter, colours, beside = QPainter(self), theme.current(), self._beside(self.width())
        middle = LINE / 2
        left = paint_badge(painter, 0, middle, letter=self.account.letter, number=self.account.number) + theme.GAP
        painter.setFont(theme.interface_font(bold=True))
        painter.setPen(colours.role("text"))
        room = self.width() - left
        name = painter.fontMetrics().elidedText(self.account.article.outlet, Qt.TextElideMode.ElideRight, round(room))
        painter.drawText(QRectF(left, 0, room, LINE), Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(theme.interface_font(theme.SMALL))
        painter.setPen(colours.role("muted"))
        width = painter.fontMetrics().horizontalAdvance(self._state())
        start, top = (self.width() - width, 0) if beside else (left + MARK + theme.TIGHT, BELOW)
        mark = QRectF(start - MARK - theme.TIGHT, top + middle - MARK / 2, MARK, MARK)
        paint_mark(painter, mark, self.account.state)
        painter.drawText(QRectF(start, top, width + 1, LINE), Qt.AlignmentFlag.AlignVCenter, self._state())
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
        head.addWidget(self.yes, alignment=Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.no, alignment=Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self.words)
        column.addWidget(self.notes)
        theme.changed.connect(self.update)

    def show_account(self, account: Account, *, current: Sentence | None) -> None:
        """Show another outlet's account; `current` is the sentence that is selected."""
        is_current = current is not None and any(q.sentence == current for q in account.quotes)
        if (account, is_current) == (self.account, self.current):
            return
        self.account = account
        self._head.show_account(account)
        self.current = is_current
        self.words.show_pieces(*(_with_place(q, said=account.state.said) for q in account.quotes))
        self.words.setVisible(bool(account.quotes))
        self.notes.setText("\n".join(account.notes))
        self.notes.setVisible(bool(account.notes))
        self._name_buttons(account)
        words = account_sentence(account)
        self.setAccessibleName(words)
        self.words.setAccessibleName(words)
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
