"""The composition root: the only place where the objects of the program are made and wired together."""

from __future__ import annotations

import gc
import signal
import sys
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from compare.worker import Worker
from ui import languages, theme
from ui.actions import Desk
from ui.analysis import Analysis
from ui.announcing import Announcer
from ui.ask import AskPerson
from ui.documents import Documents
from ui.doubts import warn
from ui.enlarging import Enlarging
from ui.history import History
from ui.jobs import Jobs
from ui.judging import Judging
from ui.navigation import Navigation
from ui.notices import Notices, Offer, Topic
from ui.on_disk import OnDisk
from ui.paragraphs import Paragraphs
from ui.reporting import Reporting
from ui.rescue import Rescue
from ui.selected import SelectedWords
from ui.session import Session
from ui.settings import Settings
from ui.turns import Turns
from ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from types import TracebackType

    from compare.comparison import Comparison
    from ui.ask import Ask
    from ui.dialogs.crash import CrashDialog


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """Give the one QApplication, named so that the desktop knows it."""
    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    QApplication.setApplicationName("Crossread")
    QApplication.setApplicationDisplayName("Crossread")
    QApplication.setDesktopFileName("crossread")
    return QApplication([sys.argv[0], *arguments])


class App(QObject):
    """The program: a window and all that works for it. `ask` replaces the dialogs in tests."""

    def __init__(self, qt: QApplication, *, settings: Settings | None = None, ask: Ask | None = None) -> None:
        super().__init__()
        self._qt = qt
        self._crash: CrashDialog | None = None
        self.settings = settings or Settings()
        languages.use(qt, self.settings.values.language)
        self._dress()
        theme.follow_desktop(qt, self._dress)
        self.notices = Notices()
        self.session = Session()
        self.jobs, self.turns = Jobs(), Turns(self)
        self.worker = Worker()
        self.analysis = Analysis(self.session, self.worker, self.jobs, self.notices)
        self.window = Window(self.session, self.settings, self.notices)
        asked = ask or AskPerson(self.window)
        self.documents = Documents(self.session, self.analysis, ask=asked, notices=self.notices, settings=self.settings)
        self.on_disk = OnDisk(self.session, self.jobs, documents=self.documents, notices=self.notices)
        copies = self.settings.path.parent
        self.rescued = Rescue(self.session, documents=self.documents, notices=self.notices, folder=copies)
        self.reporting = Reporting(self.session, self.analysis, self.documents, ask=asked, notices=self.notices)
        self.selected = SelectedWords(self.session, self.window.reading.spread, self.window.statusBar())
        self.navigation = Navigation(self.session, self.window.reading, ask=asked, notices=self.notices)
        self.history = History(self.session, self.window.docks)
        self.judging = Judging(self.session, ask=asked, notices=self.notices)
        self.paragraphs = Paragraphs(self.session, self.judging, ask=asked, notices=self.notices)
        self.enlarging = Enlarging(self.window, self.window.reading, self.window.docks)
        desk = Desk(
            self.documents,
            self.reporting,
            self.navigation,
            self.history,
            self.judging,
            self.paragraphs,
            self.window,
            self.enlarging,
        )
        self.window.serve(desk)
        self.announcer = Announcer(self.session, self.window)
        self._connect()

    def close(self) -> None:
        """End threads and the engine's process; the window is closed already, or is closed now."""
        self._qt.disconnect(self._coming_back)  # type: ignore[call-overload]  # the stubs lack it
        self.turns.clear()
        self.jobs.close(timeout_s=0.1)
        self.worker.close()
        self.jobs.close()
        self.window.deleteLater()

    def rescue(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        """Save the work and show what went wrong; for sys.excepthook."""
        from ui.dialogs.crash import CrashDialog, describe

        sys.__excepthook__(kind, fault, trace)
        if issubclass(kind, KeyboardInterrupt):
            self._qt.quit()
            return
        if self._crash is None:  # one is enough: the same fault tends to come again and again
            saved = self.rescued.save()
            self._crash = CrashDialog(describe(kind, fault, trace), saved=saved, parent=self.window)
            self._crash.finished.connect(self._forget_crash)
            self._crash.open()

    def _forget_crash(self) -> None:
        self._crash = None

    def _connect(self) -> None:
        strip, slider = self.window.progress, self.window.top.strictness
        self.analysis.began.connect(strip.begin)
        self.analysis.progressed.connect(strip.tell)
        self.analysis.ended.connect(strip.end)
        self.analysis.compared.connect(slider.start_from)
        # First the results are on screen, then what follows from them.
        self.analysis.compared.connect(
            lambda comparison: self.turns.add(partial(self._show_first_fact, comparison), self._warn_of_doubts)
        )
        self.analysis.rederived.connect(slider.show_consequence, Qt.ConnectionType.QueuedConnection)
        self.analysis.degraded.connect(self.window.banner.say_why)
        slider.chosen.connect(self.analysis.judge)
        self.window.reading.spread.replace_wanted.connect(self.documents.replace)
        sources: Any = self.window.docks.panels["articles"]
        sources.reread_wanted.connect(self.documents.reread)
        sources.replace_wanted.connect(self.documents.replace)
        sources.remove_wanted.connect(self.documents.remove)
        self.analysis.compared.connect(self.on_disk.look)
        self._coming_back = self._qt.applicationStateChanged.connect(self._come_back)
        self._connect_matrix()
        self.documents.changed.connect(self.window.refresh)
        self.history.moved.connect(self.window.refresh)
        self.judging.changed.connect(self.window.refresh)
        self.settings.changed.connect(self._take_over)
        self.window.shown_first.connect(self._warm_up)
        self.window.closed.connect(self.analysis.cancel)

    def _connect_matrix(self) -> None:
        bar = self.window.docks.panels["coverage"].bar  # type: ignore[attr-defined]
        bar.enlarge_asked.connect(self.enlarging.toggle)
        bar.detail_chosen.connect(lambda detail: self.enlarging.fit_sentences(detail == "sentences"))
        self.enlarging.changed.connect(bar.enlarge_button.setChecked)

    def _show_first_fact(self, comparison: Comparison) -> None:
        """Begin with the first fact lit up and the articles at their tops."""
        if self.session.comparison is comparison and self.session.fact is None and comparison.facts:
            self.session.light_up(comparison.facts[0])

    def _warn_of_doubts(self) -> None:
        if self.session.analysed and self.session.comparison is not None:
            warn(self.session.comparison, self.notices, remove=self.documents.remove)

    def _warm_up(self) -> None:
        self.analysis.warm_up(self.settings.engine_options().encoder)
        self.turns.add(_load_report, _load_wording)
        self.rescued.offer()
        if self.settings.problem:
            self.notices.problem(self.settings.problem)

    def _take_over(self, names: frozenset[str]) -> None:
        if "theme" in names:
            self._dress()
        if "options" in names:
            self._compare_settings()

    def _compare_settings(self) -> None:
        """Say so while the comparison on screen was made with other settings than those of the preferences."""
        comparison = self.session.comparison
        self.notices.settle(Topic.AGAIN)
        if comparison is not None and self.session.analysed and comparison.options != self.settings.engine_options():
            again = Offer(self.tr("Compare again"), self.documents.compare_again)
            words = self.tr("The comparison on screen was made with other settings.")
            self.notices.info(words, offers=[again], topic=Topic.AGAIN)

    def _come_back(self, state: Qt.ApplicationState) -> None:
        """Look what another program did to the files while it was in front."""
        if state is Qt.ApplicationState.ApplicationActive:
            self.on_disk.look()

    def _dress(self) -> None:
        theme.use(self._qt, self.settings.values.theme)


def _load_report() -> None:
    import compare.report  # noqa: F401 - names the event; ahead, as it would hold up the first results for 0.1 s


def _load_wording() -> None:
    import rapidfuzz.distance  # noqa: F401 - compares two sentences word by word, as soon as a fact is shown


def run(paths: Sequence[Path], *, sample: bool = False, look: str = "", language: str = "") -> int:
    """Open the window on `paths` or the sample event, and give the exit code once it is closed."""
    # Qt's loop never lets Python look for signals; Ctrl-C in the terminal is to end the program all the same.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    qt = make_application()
    settings = Settings()
    if language:
        settings.change(language=language)  # now: what is made speaks the language it is made in
    app = App(qt, settings=settings)
    sys.excepthook = app.rescue
    if look:
        app.settings.change(theme=look)
    gc.freeze()  # all this stays to the end: looking through it for garbage would hold the window up now and then
    app.window.show()
    if sample:
        app.window.shown_first.connect(app.documents.open_sample)
    elif paths:
        app.window.shown_first.connect(lambda: app.documents.open(paths))
    code = qt.exec()
    sys.excepthook = sys.__excepthook__
    app.close()
    return code
