"""The main window: menus from the actions, docks from the panels, the reading room in the middle; nothing more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QMainWindow, QVBoxLayout, QWidget

from compare.encoders.address import leaving
from ui import theme
from ui.actions import Need
from ui.docks import Docks
from ui.find import FindBar
from ui.incoming import sort_urls, what_dropping_does
from ui.judging_menu import serve_judging
from ui.languages.phrases import counted
from ui.menus import Menus, RecentMenu
from ui.models.plain_words import joined
from ui.navigation import place_of
from ui.notices import PASSING_MS, NoticeBar
from ui.panels.reading import ReadingPanel
from ui.settings import shown
from ui.widgets.banner import Banner
from ui.widgets.drop_veil import DropVeil
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.top_bar import TopBar

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QMouseEvent,
        QShowEvent,
        QUndoStack,
    )

    from compare.comparison import Comparison
    from compare.model import Fact, Sentence
    from ui.actions import Desk
    from ui.models.narrowed import Narrowed
    from ui.notices import Notice, Notices
    from ui.session import Session
    from ui.settings import Settings

FIRST_SIZE = (1440, 900)
FRAME = QSize(4, 40)
"""What the desktop adds around a window, about: a first window must not hang over the edge of a small screen."""
SMALLEST = (760, 520)
ZOOM_STEP = 10


class Window(QMainWindow):
    """Shows what the session holds; every command goes through the desk it is given with `serve`."""

    dropped = Signal(object)
    """Something was dropped on the window: its QMimeData."""
    shown_first = Signal()
    """The window is on screen: heavy work may begin."""
    closed = Signal()

    def __init__(self, session: Session, settings: Settings, notices: Notices) -> None:
        super().__init__()
        self.session, self.settings = session, settings
        self._desk: Desk | None = None
        self._seen = self._agreed = False
        self._narrowed: Narrowed | None = None
        self.setObjectName("window")
        self.setAcceptDrops(True)
        self.setMinimumSize(*SMALLEST)
        self.resize(QSize(*FIRST_SIZE).boundedTo(self.screen().availableSize() - FRAME))
        self.menus = Menus(self)
        self.top = TopBar(self.menus.actions["find"], self.menus.actions["export"])
        self.banner = Banner()
        self.notice_bar = NoticeBar(notices)
        self.reading = ReadingPanel(session, self)
        self.finder: FindBar = FindBar(session)
        self._lay_out()
        self.docks = Docks(self, session)
        self._fill_status_bar()
        self._add_switches()
        self.recent = RecentMenu(self.menus, lambda: self.settings.values.recent)
        session.changed.connect(self._show_comparison)
        session.selected.connect(self._show_place)
        settings.changed.connect(self._take_over)
        notices.posted.connect(self._say_in_passing)
        self._take_over(frozenset({*shown(), "keys"}))
        self._restore()
        self._show_comparison(None)

    def serve(self, desk: Desk) -> None:
        """Connect every command and widget to what it acts on."""
        self._desk = desk
        self.menus.serve(desk)
        self.progress.stopped.connect(desk.documents.cancel)
        self.reading.open_requested.connect(desk.documents.choose_articles)
        self.reading.sample_requested.connect(desk.documents.open_sample)
        self.reading.remove_requested.connect(desk.documents.remove)
        self.reading.column_focused.connect(desk.navigation.take_note)
        self.reading.zoom_wanted.connect(self.zoom)
        self.finder.found.connect(self.reading.show_hits)
        self.finder.ended.connect(self._read_on)
        self.recent.chosen.connect(desk.documents.open)
        self.top.filter_chosen.connect(self.filter_facts)
        coverage = self.docks.panels["coverage"]
        coverage.filter_changed.connect(self.top.show_filter)  # type: ignore[attr-defined]
        coverage.narrowed.connect(self.reading.narrow)  # type: ignore[attr-defined]
        coverage.narrowed.connect(desk.navigation.narrow)  # type: ignore[attr-defined]
        coverage.narrowed.connect(self._narrow)  # type: ignore[attr-defined]
        self.reading.filter.cleared.connect(self.show_all_facts)
        self.dropped.connect(desk.documents.drop)
        serve_judging(desk, self.menus, reading=self.reading, panels=self.docks.panels)
        self.refresh()

    def refresh(self) -> None:
        """Enable what makes sense now, and show name and changes in the title."""
        met = {Need.NOTHING}
        comparison = self.session.comparison
        met |= {Need.ARTICLES} if comparison else set()
        met |= {Need.RESULTS} if self.session.analysed else set()
        if self._desk:
            documents = self._desk.documents
            met |= {Need.WORK} if documents.busy or self._desk.judging.waits else set()
            met |= {Need.PAST} if self._desk.history.leads(-1) else set()
            met |= {Need.FUTURE} if self._desk.history.leads(1) else set()
            met |= self._undoable(self._desk.judging.stack)
            self.setWindowTitle(f"{documents.window_title}[*] — Crossread" if comparison else "Crossread")
            self.setWindowModified(documents.unsaved)
            self.top.name.set_text(documents.name)
        self.menus.enable(frozenset(met))

    def _undoable(self, stack: QUndoStack) -> set[Need]:
        """Say what can be undone and redone, also in the menu's words."""
        for name, words, step in (
            ("undo", self.tr("&Undo {step}"), stack.undoText()),
            ("redo", self.tr("Re&do {step}"), stack.redoText()),
        ):
            self.menus.actions[name].setText(words.format(step=step.replace("&", "&&")).strip())
        return ({Need.UNDO} if stack.canUndo() else set()) | ({Need.REDO} if stack.canRedo() else set())

    # -- commands of the window itself ----------------------------------------------------------------------------

    def review(self, by: int) -> None:
        """Bring the queue to the front, at the next question that is open."""
        if self._desk:
            self.docks.show("review")
            if self._desk.judging.step_open(by) is not None and self.reading.article_with_keyboard is None:
                self.docks.panels["review"].setFocus(Qt.FocusReason.ShortcutFocusReason)  # what Y is to judge

    def zoom(self, by: int) -> None:
        """Make the articles' text larger (1), smaller (-1) or normal (0)."""
        now = self.settings.values.zoom
        self.settings.change(zoom=min(max(now + ZOOM_STEP * by, 50), 300) if by else 100)

    def filter_facts(self, show: str, article_id: str | None) -> None:
        """Show only some facts, the others dimmed, and go to the first of them unless one is selected."""
        self.docks.show("coverage")
        self.docks.panels["coverage"].set_filter(show, article_id)  # type: ignore[attr-defined]
        if self._narrowed and self._narrowed.facts and self.session.fact not in self._narrowed.facts:
            self.session.select_fact(self._narrowed.facts[0])

    def filter_this(self, show: str) -> None:
        """Show only the facts that stand in some way to the article that has the keyboard."""
        article = self._desk.navigation.article if self._desk else None
        if article is not None:
            self.filter_facts(show, article.id)

    def show_all_facts(self) -> None:
        """Take every filter away."""
        self.docks.panels["coverage"].clear_filter()  # type: ignore[attr-defined]

    def _read_on(self, article_id: str) -> None:
        """Give the keyboard to the article that a search led to, or to the one that had it last."""
        comparison = self.session.comparison
        if self._desk and comparison:
            found = [n for n, article in enumerate(comparison.articles) if article.id == article_id]
            self._desk.navigation.go_to_column(found[0] if found else max(self._desk.navigation.column, 0))

    def _narrow(self, narrowed: Narrowed | None) -> None:
        self._narrowed = narrowed
        self._show_place(self.session.fact, self.session.sentence)

    def toggle_overview(self) -> None:
        """Hide the docks at the bottom, or show them again."""
        self.docks.toggle_bottom()

    def toggle_together(self) -> None:
        """Let the columns scroll together by meaning, or each by itself."""
        self.settings.change(together=not self.settings.values.together)

    def toggle_full_screen(self) -> None:
        """Fill the screen, or stop doing so."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def reset_layout(self) -> None:
        """Put docks and sizes back to where they were at first."""
        self.docks.reset()

    def show_palette(self) -> None:
        """Ask for a command, fact, outlet or setting by its name, and go there."""
        from ui.destinations import destinations
        from ui.dialogs.palette import Palette

        if self._desk:
            Palette(destinations(self, self._desk), self).show()

    def show_preferences(self, *, at: str = "") -> None:
        """Show the preferences page, with the cursor on the setting called `at`."""
        from ui.dialogs.preferences import PreferencesDialog

        PreferencesDialog(self.settings, self, at=at).open()

    def show_keys(self) -> None:
        """Show the key table, in which keys can be changed."""
        from ui.dialogs.keys import KeysDialog

        KeysDialog(self.settings, self).show()

    def show_about(self) -> None:
        """Show versions and licences."""
        from ui.dialogs.about import AboutDialog

        AboutDialog(self).open()

    # -- what the session says ------------------------------------------------------------------------------------

    def _show_comparison(self, comparison: Comparison | None) -> None:
        name = self._desk.documents.name if self._desk else ""
        self.top.show_comparison(comparison, title=name)
        self._top.setVisible(comparison is not None)
        self.docks.show_all_or_none(comparison is not None)
        self.banner.show_method(comparison)
        self._encoder.setText(self._say_encoder(comparison))
        self._show_place(self.session.fact, self.session.sentence)
        self.refresh()

    def _show_place(self, fact: Fact | None, sentence: Sentence | None) -> None:
        number, of = place_of(fact, self.session.comparison)
        count = counted(of, self.tr("%n fact(s)", "", of)) if of else ""
        said = self.tr("Fact {number} of {of}").format(number=number, of=of) if number else count
        self._place.setText(joined(said, self._say_shown(fact), self._say_sharing(fact, sentence)))

    def _say_sharing(self, fact: Fact | None, sentence: Sentence | None) -> str:
        """Say the place among the facts of a sentence that was chosen and carries several."""
        comparison = self.session.comparison
        facts = comparison.facts_of(sentence) if comparison and sentence and self.session.asked else ()
        if len(facts) < 2 or fact not in facts:
            return ""
        return self.tr("{number} of {of} in this sentence").format(number=facts.index(fact) + 1, of=len(facts))

    def _say_shown(self, fact: Fact | None) -> str:
        """Say the place among the facts that pass the filter."""
        if self._narrowed is None:
            return ""
        facts = self._narrowed.facts
        if fact in facts:
            return self.tr("{number} of {of} shown").format(number=facts.index(fact) + 1, of=len(facts))
        return self.tr("{of} shown").format(of=len(facts))

    def _say_in_passing(self, notice: Notice) -> None:
        if notice.passing:
            self.statusBar().showMessage(f"{notice.text} {notice.hint}".strip(), PASSING_MS)

    def _say_encoder(self, comparison: Comparison | None) -> str:
        if comparison is None or not comparison.method.encoder:
            return self.tr("Offline") if not comparison or not leaving(comparison.options.encoder) else ""
        name = comparison.method.encoder
        words = self.tr("Encoder {name}") if leaving(name) else self.tr("Encoder {name} · offline")
        return words.format(name=name)

    def _take_over(self, names: frozenset[str]) -> None:
        """Put changed preferences into force."""
        values = self.settings.values
        if "keys" in names:
            self.menus.use_keys(values.keys)
            self._hint.setText(self._say_keys())
        if "theme" in names:
            self.menus.check("theme", values.theme)
        if "together" in names:
            self.menus.check("together", values.together)
            self.reading.set_together(values.together)
        if "zoom" in names:
            self.reading.set_zoom(values.zoom / 100)
        if "reading_font" in names:
            self.reading.set_reading_font(values.reading_font)
        if "reduced_motion" in names:
            self.reading.set_reduced_motion(values.reduced_motion)

    # -- making ---------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        middle = QWidget()
        # Said outright, so that a notice above the columns takes its room from them and not from the docks.
        middle.setMinimumSize(320, 220)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.messages = messages = QVBoxLayout()
        messages.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, 0)
        messages.setSpacing(theme.TIGHT)
        messages.addWidget(self.banner)
        messages.addWidget(self.notice_bar)
        column.addLayout(messages)
        column.addWidget(self.reading, stretch=1)
        column.addWidget(self.finder)
        self.setCentralWidget(middle)
        self.progress = ProgressStrip(middle)
        self._veil = DropVeil(middle)
        self._top = self.addToolBar(self.tr("Overview and filters"))
        self._top.setObjectName("top")
        self._top.setMovable(False)
        self._top.toggleViewAction().setVisible(False)
        self._top.addWidget(self.top)

    def _fill_status_bar(self) -> None:
        self._place, self._encoder, self._hint = QLabel(), QLabel(), QLabel()
        self.statusBar().addWidget(self._place)
        self.statusBar().addWidget(self._encoder)
        self.statusBar().addWidget(self.reading.foot, 1)
        self.statusBar().addPermanentWidget(self._hint)
        self.statusBar().setSizeGripEnabled(False)

    def _say_keys(self) -> str:
        """Name the keys to begin with, as they are now."""
        words = {
            "next_fact": self.tr("next fact"),
            "next_missing": self.tr("missing here"),
            "next_column": self.tr("next article"),
            "palette": self.tr("commands"),
            "keys": self.tr("keys"),
        }
        down, up = (QCoreApplication.translate("QShortcut", key) for key in ("Down", "Up"))
        pressed = {name: self.menus.key_of(name).replace(down, "↓").replace(up, "↑") for name in words}
        return " · ".join(f"{pressed[name]} {word}" for name, word in words.items() if pressed[name])

    def _add_switches(self) -> None:
        panels = self.menus.menus["&View"].addMenu(self.tr("&Panels"))
        panels.setObjectName("panels")
        for switch in self.docks.switches():
            panels.addAction(switch)

    def _restore(self) -> None:
        values = self.settings.values
        if values.geometry:
            self.restoreGeometry(QByteArray.fromBase64(values.geometry.encode("ascii", "replace")))
        self.docks.lay_out(values.layout)

    # -- events ---------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Say once that the window is on screen, after it was painted."""
        super().showEvent(event)
        if not self._seen:
            self._seen = True
            self.reading.take_keyboard()
            QTimer.singleShot(0, self, self.shown_first.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take files and addresses, and say what dropping them does; an address only to say why it cannot be opened."""
        incoming = sort_urls(event.mimeData())
        if incoming:
            event.acceptProposedAction()
            if self.session.comparison is not None:
                self._veil.say(*what_dropping_does(incoming))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """Uncover what lay below the sheet."""
        self._veil.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Pass on what was dropped."""
        self._veil.hide()
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go back and forward with the mouse's own buttons for it, as in a browser."""
        turns = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}
        if self._desk and event.button() in turns:
            self._desk.history.go(turns[event.button()])
        else:
            super().mouseReleaseEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Close, unless there is unsaved work that the person wants to keep."""
        if self._desk and not self._agreed and not self._desk.documents.may_close(self._close_saved):
            event.ignore()
            return
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self.settings.change(geometry=geometry, layout=self.docks.state())
        self.closed.emit()
        super().closeEvent(event)

    def _close_saved(self) -> None:
        self._agreed = True
        self.close()
