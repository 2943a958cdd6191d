"""Where judging is offered: the menu on a cell or sentence, the inspector's buttons, and the queue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu

from compare.judgements import INSTEAD
from compare.model import Coverage
from ui.models.plain_words import PHRASE, quoted, shortened, state_words
from ui.widgets.waiting_strip import WaitingStrip

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QWidget

    from compare.comparison import Comparison
    from compare.model import Cell
    from ui.actions import Desk
    from ui.judging import Judging
    from ui.menus import Menus
    from ui.models.judged_words import At
    from ui.panels.reading import ReadingPanel
    from ui.paragraphs import Paragraphs

_tr = QCoreApplication.translate
CELL: tuple[str, ...] = ("confirm", "partly", "reject")
SENTENCE: tuple[str, ...] = ("link", "unlink")
FACT: tuple[str, ...] = ("merge", "split", "relabel")
WRITING: tuple[str, ...] = ("note", "bookmark")
PARAGRAPH: tuple[str, ...] = ("leave_out",)
LEFT_OUT: tuple[str, ...] = ("take_in",)


class Offers:
    """Runs commands on a given place, and shows them as a menu there."""

    def __init__(self, judging: Judging, paragraphs: Paragraphs, menus: Menus) -> None:
        self._judging, self._menus = judging, menus
        self._run: dict[str, Callable[[At], None]] = {
            "confirm": judging.confirm,
            "partly": judging.confirm_partly,
            "reject": judging.reject,
            "link": judging.link,
            "unlink": judging.unlink,
            "merge": judging.merge,
            "split": judging.split,
            "relabel": judging.relabel,
            "note": judging.note,
            "bookmark": judging.bookmark,
            "leave_out": paragraphs.leave_out,
            "take_in": paragraphs.take_in,
        }

    def run(self, name: str, at: At) -> None:
        """Run a command on a place rather than on what has the keyboard."""
        self._run[name](at)

    def show_menu(self, at: At, point: QPoint, parent: QWidget) -> None:
        """Show what can be judged at a place."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        cell = self._judging.cell_at(at)
        for names in self._offered(at):
            for name in names:
                self._add(menu, name, at, words=_verdict(name, cell))
            menu.addSeparator()
        menu.addAction(self._menus.actions["copy"])
        menu.popup(point)

    def _offered(self, at: At) -> list[tuple[str, ...]]:
        if at.paragraph is not None:
            return [LEFT_OUT]
        of_cell = CELL if at.article_id else CELL[:1]
        of_sentence = SENTENCE if at.fact else SENTENCE[:1]
        groups = [of_cell] if at.fact else []
        groups += [of_sentence] if at.sentence else []
        groups += [FACT, WRITING] if at.fact else []
        cell = self._judging.cell_at(at)
        nearest = cell is not None and not cell.quotes  # which says something else
        return [*groups, PARAGRAPH] if at.sentence and not nearest else groups

    def _add(self, menu: QMenu, name: str, at: At, *, words: str) -> None:
        command = self._menus.actions[name]
        key = self._menus.key_of(name)
        action = QAction(words or command.text(), menu)
        action.setText(f"{action.text()}\t{key}" if key else action.text())
        action.setIcon(QIcon(command.icon()))
        action.setObjectName(name)
        action.triggered.connect(lambda _checked=False: self.run(name, at))
        menu.addAction(action)


def _verdict(name: str, cell: Cell | None) -> str:
    """Say what confirming or rejecting comes to in a cell; "" for the command's own words."""
    if name == "take_in":
        return _tr("Judging", "&Take this paragraph in")
    if cell is None or name not in ("confirm", "reject"):
        return ""
    state = Coverage.REPORTED if cell.coverage is Coverage.UNSURE else cell.coverage
    if name == "confirm":
        return _tr("Judging", "&Confirm: {state}").format(state=state_words(state))
    return _tr("Judging", "Re&ject: {state}").format(state=state_words(INSTEAD[cell.coverage]))


def serve_judging(desk: Desk, menus: Menus, *, reading: ReadingPanel, panels: Mapping[str, QWidget]) -> Offers:
    """Connect every part of the window where one can judge."""
    offers = Offers(desk.judging, desk.paragraphs, menus)
    for panel in (reading, panels["coverage"], panels["review"]):
        wanted: Any = panel
        wanted.menu_wanted.connect(lambda at, point, panel=panel: offers.show_menu(at, point, panel))
    inspector: Any = panels["fact"]
    queue: Any = panels["review"]
    inspector.asked.connect(offers.run)
    queue.asked.connect(offers.run)
    queue.step_wanted.connect(desk.judging.step_open)
    _serve_strip(desk, menus)
    return offers


def _serve_strip(desk: Desk, menus: Menus) -> None:
    """Have a strip above the columns say what waits for its second, as long as it does."""
    judging, window, strip = desk.judging, desk.window, WaitingStrip()

    def renew() -> None:
        comparison = window.session.comparison
        strip.say(_waiting_words(judging, comparison, menus) if comparison is not None else "")

    window.messages.addWidget(strip)
    judging.changed.connect(renew)
    strip.cancelled.connect(judging.let_go)


def _waiting_words(judging: Judging, comparison: Comparison, menus: Menus) -> str:
    """Say what waits for its second, and what to do; "" for nothing."""
    if judging.linking is not None:
        words = _tr("Judging", "Linking {words}: choose a sentence of another report that states the same, then {do}.")
        first, name = comparison.quote(judging.linking), "link"
    elif judging.merging is not None:
        words = _tr("Judging", "Merging {words}: choose the fact that is the same, then {do}.")
        first, name = judging.merging.label, "merge"
    else:
        return ""
    key = menus.key_of(name)
    do = _tr("Judging", "press {key}").format(key=key) if key else _tr("Judging", "give the command again")
    return words.format(words=quoted(shortened(first, PHRASE)), do=do)
