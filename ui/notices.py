"""The one road for messages to the person: notices are posted here and shown in one bar above the columns."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ui.languages.phrases import in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from compare.errors import CompareError

PASSING_MS = 6_000
"""How long a passing notice stays in the status bar."""
MOST_LINES = 6
"""More details than these are scrolled."""


class Level(StrEnum):
    """How a notice is drawn, and whether it goes away by itself (only INFO does)."""

    INFO = "info"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Offer:
    """A button in a notice: what it says and what it does."""

    text: str
    do: Callable[[], object]


class Topic(StrEnum):
    """What a notice is about, so that it can be taken back once that is settled."""

    ALONE = "a single report is open"
    WRITING = "a file could not be written"
    DOUBT = "the comparison on screen is doubtful as a whole"
    AGAIN = "comparing again would change what is on screen"
    FILES = "files were changed after they were read"
    RESCUED = "work was kept that was not saved"


@dataclass(frozen=True, slots=True)
class Notice:
    """What happened, what to do about it, the particulars (one line each), and what the person can press.

    `topic` is what settles it; one that `stays` is shown until it is dismissed though nothing is wrong.
    """

    text: str
    hint: str = ""
    level: Level = Level.INFO
    details: tuple[str, ...] = ()
    offers: tuple[Offer, ...] = ()
    topic: Topic | None = None
    stays: bool = False

    @property
    def passing(self) -> bool:
        """Whether it may go away by itself: nothing is wrong, and there is nothing to press."""
        return self.level is Level.INFO and not self.offers and not self.stays


class Notices(QObject):
    """Takes messages from anywhere in the window; `history` keeps them in order."""

    posted = Signal(object)
    withdrawn = Signal(object)
    """Notices (a list) that are true no longer."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history: list[Notice] = []

    def info(
        self,
        text: str,
        *,
        hint: str = "",
        details: Sequence[str] = (),
        offers: Sequence[Offer] = (),
        topic: Topic | None = None,
        stays: bool = False,
    ) -> None:
        """Say something good or neutral: for a while in the status bar, or in the bar when it offers something."""
        lines = tuple(_said(d) for d in details)
        self._post(Notice(_said(text), _said(hint), Level.INFO, lines, tuple(offers), topic, stays))

    def problem(
        self,
        text: str,
        hint: str = "",
        *,
        details: Sequence[str] = (),
        offers: Sequence[Offer] = (),
        topic: Topic | None = None,
    ) -> None:
        """Say what went wrong and what to do; it stays until it is dismissed or settled."""
        lines = tuple(_said(d) for d in details)
        self._post(Notice(_said(text), _said(hint), Level.PROBLEM, lines, tuple(offers), topic))

    def faults(self, faults: Sequence[CompareError], *, summary: str = "", topic: Topic | None = None) -> None:
        """Say several problems as one notice, each with its file, reason and what to do; nothing for none."""
        if len(faults) == 1:
            fault = faults[0]
            name = f"{_short(fault.source)}: " if fault.source else ""
            self.problem(name + in_words(fault.message), fault.hint, topic=topic)
        elif faults:
            words = summary or self.tr("%n problems.", "", len(faults))
            self.problem(words, details=[told(f) for f in faults], topic=topic)

    def settle(self, topic: Topic) -> None:
        """Take back what was said on a topic: it is settled."""
        if gone := [n for n in self.history if n.topic is topic]:
            self.withdrawn.emit(gone)

    def settle_before(self, number: int) -> None:
        """Take back the first `number` notices of the history that were about what is no longer on screen."""
        self.withdrawn.emit([n for n in self.history[:number] if n.topic is not Topic.RESCUED])

    def _post(self, notice: Notice) -> None:
        self.history.append(notice)
        self.posted.emit(notice)


def visible(text: str) -> str:
    """Give `text` with control and direction-changing characters replaced: file names may hold any of them."""
    return "".join(c if c.isprintable() or c == "\n" else "\N{REPLACEMENT CHARACTER}" for c in text)


def told(fault: CompareError) -> str:
    """Give a problem in one line, in the language of the window: file, reason, what to do."""
    where = f"{fault.source}: " if fault.source else ""
    return " ".join(filter(None, (where + in_words(fault.message), in_words(fault.hint))))


def _said(text: str) -> str:
    return visible(in_words(text))


def _short(path: str) -> str:
    return path.replace("\\", "/").rsplit("/", 1)[-1] or path


class NoticeBar(QFrame):
    """Shows the newest notice, how many wait behind it, its details on request, and a button that dismisses it."""

    def __init__(self, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self.setAccessibleName(self.tr("Notices"))
        self.waiting: list[Notice] = []
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._offers = QHBoxLayout()
        self._more = self._button(self.tr("Details"))
        self._more.setCheckable(True)
        self._dismiss = self._button("✕")
        self._dismiss.setAccessibleName(self.tr("Dismiss this notice"))
        self._dismiss.setToolTip(self.tr("Dismiss"))
        self._details = QPlainTextEdit(readOnly=True)
        self._details.setAccessibleName(self.tr("Details of the notice"))
        self._lay_out()
        self._more.toggled.connect(self._details.setVisible)
        self._dismiss.clicked.connect(self.dismiss)
        notices.posted.connect(self.add)
        notices.withdrawn.connect(self.take_back)
        self._show_newest()

    def add(self, notice: Notice) -> None:
        """Put a notice on top; the same words are not stacked twice, and an old INFO gives way."""
        if notice.passing:
            return
        self.waiting = [n for n in self.waiting if n.text != notice.text and (n.stays or n.level is not Level.INFO)]
        self.waiting.append(notice)
        self._show_newest()

    def dismiss(self) -> None:
        """Take the newest notice away and show the one before it."""
        self.waiting = self.waiting[:-1]
        self._show_newest()

    def take_back(self, gone: Sequence[Notice]) -> None:
        """Take away notices that are true no longer, and leave the others as they are."""
        left = [n for n in self.waiting if not any(n is g for g in gone)]
        if len(left) < len(self.waiting):
            self.waiting = left
            self._show_newest()

    def _show_newest(self) -> None:
        if not self.waiting:
            self.hide()
            return
        notice = self.waiting[-1]
        behind = self.tr("  (and {n} more)").format(n=len(self.waiting) - 1) if len(self.waiting) > 1 else ""
        self._text.setText(" ".join(filter(None, (notice.text, notice.hint))) + behind)
        self._more.setChecked(False)
        self._more.setVisible(bool(notice.details))
        self._details.setVisible(False)
        self._details.setPlainText("\n".join(notice.details))
        lines = min(len(notice.details), MOST_LINES)
        self._details.setFixedHeight(lines * self._details.fontMetrics().lineSpacing() + 22)
        self._show_offers(notice.offers)
        self._draw_level(notice.level)
        # Last: shown before its words it would be as high as they are in a narrow column, and push the articles down.
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self._text, QAccessible.Event.Alert))

    def _show_offers(self, offers: Sequence[Offer]) -> None:
        while (item := self._offers.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for offer in offers:
            button = self._button(offer.text)
            button.clicked.connect(self.dismiss)
            button.clicked.connect(lambda _checked=False, do=offer.do: do())
            self._offers.addWidget(button)

    def _draw_level(self, level: Level) -> None:
        self.setProperty("kind", "notice" if level is Level.PROBLEM else "strip")
        self.style().unpolish(self)
        self.style().polish(self)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "quiet")
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._text, stretch=1)
        row.addLayout(self._offers)
        row.addWidget(self._more)
        row.addWidget(self._dismiss)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 8, 6)
        column.addLayout(row)
        column.addWidget(self._details)
