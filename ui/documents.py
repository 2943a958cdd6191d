"""Files in and out: opening, adding, dropping, saving and closing, with a question before work is lost."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from compare.lettering import numbered, taken
from compare.paragraphs import as_judged
from ui import arrivals, filenames
from ui.ask import Unsaved
from ui.filenames import PROJECT_SUFFIX, article_kinds, is_sample, project_kind
from ui.incoming import sort_paths, sort_urls
from ui.notices import Offer, Topic
from ui.placing import place, put_back
from ui.session import only_read
from ui.wanted_options import WantedOptions

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtCore import QMimeData

    from compare.comparison import Comparison
    from compare.errors import CompareError
    from compare.model import Article
    from compare.options import Options
    from compare.pipeline import Opened
    from ui.analysis import Analysis
    from ui.ask import Ask
    from ui.notices import Notices
    from ui.session import Session
    from ui.settings import Settings


class Documents(QObject):
    """What is open, under which name, and whether it is saved; every way for a file to come in or go out."""

    changed = Signal()
    """The name, the saved state or the recent list is another one."""
    saved = Signal()
    """What is on screen is on disk, under the name it has."""

    def __init__(self, session: Session, analysis: Analysis, *, ask: Ask, notices: Notices, settings: Settings) -> None:
        super().__init__()
        self._session, self._analysis = session, analysis
        self._ask, self._notices, self._settings = ask, notices, settings
        self._being_read: tuple[Path, ...] = ()
        self._said_before = 0
        """How many notices there were before the files at hand came in: another comparison makes these untrue."""
        self._stale = False
        """Whether paragraphs are compared on screen that a person left out, or the other way round."""
        self._wanted = WantedOptions(session, settings)
        self._last_number = -1
        """The highest number that an article of this event has or had: the next one is for the next article."""
        self.path: Path | None = None
        self.unsaved = False
        analysis.compared.connect(self._compare_as_judged)
        session.judged.connect(self._compare_as_judged)
        analysis.compared.connect(self._note_change)
        analysis.rederived.connect(self._note_change)
        session.judged.connect(self._note_change)
        analysis.began.connect(self.changed)
        analysis.ended.connect(self.changed)

    @property
    def busy(self) -> bool:
        """Whether the engine is at work."""
        return self._analysis.busy

    @property
    def name(self) -> str:
        """What the event is called, in the window as in the report, whatever name the file has."""
        return filenames.event_name(self._session.comparison) if self._session.comparison else ""

    @property
    def window_title(self) -> str:
        """What the window is called: the event, and the file it is saved in."""
        return f"{self.name} – {self.path.name}" if self.path else self.name

    def suggested_file(self, suffix: str) -> Path:
        """Give where to write at first: beside the comparison or the first article, never inside the program."""
        stem = self.path.stem if self.path else filenames.file_name(self.name)
        return (self.path.parent if self.path else filenames.folder_of(self._articles)) / f"{stem}{suffix}"

    @property
    def _articles(self) -> tuple[Article, ...]:
        return numbered(self._session.comparison.articles) if self._session.comparison else ()

    def _article_at(self, column: int) -> Article | None:
        """Give the article of a column; the first where none has the focus."""
        return self._articles[min(max(column, 0), len(self._articles) - 1)] if self._articles else None

    # -- articles in ----------------------------------------------------------------------------------------------

    def choose_articles(self) -> None:
        """Ask for reports of an event, and compare them instead of what is open."""
        if paths := self._ask.files_to_open(self.tr("Open articles"), article_kinds()):
            self.open(paths)

    def choose_more(self) -> None:
        """Ask for reports to add to those that are open."""
        if paths := self._ask.files_to_open(self.tr("Add articles"), article_kinds()):
            self.add(paths)

    def choose_project(self) -> None:
        """Ask for a saved comparison."""
        if paths := self._ask.files_to_open(self.tr("Open comparison"), [project_kind()]):
            self.open(paths[:1])

    def open_sample(self) -> None:
        """Open the sample event that comes with the program."""
        from resources import sample_paths

        self.open(sample_paths())

    def open(self, paths: Sequence[Path]) -> None:
        """Open reports, or one saved comparison, instead of what is open; asks when that is not saved."""
        projects, articles = sort_paths(paths, PROJECT_SUFFIX)
        self._said_before = len(self._notices.history)
        if not projects:
            self._read(articles, (), folders=_folders(paths))
            return
        if len(projects) + len(articles) > 1:
            words = self.tr("A saved comparison is opened by itself; the other files were left out.")
            self._notices.problem(words, self.tr("Add articles to it once it is open."))
        self._open_project(projects[0])

    def add(self, paths: Sequence[Path]) -> None:
        """Add reports to those that are open; opens them when nothing is."""
        projects, articles = sort_paths(paths, PROJECT_SUFFIX)
        if projects:
            self.open(paths)
        else:
            waiting = self._being_read if self._analysis.busy and articles else ()
            self._read([*waiting, *articles], self._articles, folders=_folders(paths))

    def drop(self, mime: QMimeData) -> None:
        """Take in what was dropped on the window: files are added, a web address is declined."""
        incoming = sort_urls(mime)
        if incoming.addresses:
            words = self.tr("This program does not download, so a web address cannot be opened.")
            self._notices.problem(words, self.tr("Save the page in your browser, then drop the file here."))
        if incoming.files:
            self.add(incoming.files)

    def remove(self, column: int) -> None:
        """Take one article out of the comparison, and compare the others again."""
        if (gone := self._article_at(column)) is None:
            return
        there = self._articles
        left = tuple(a for a in there if a.id != gone.id)
        back = self._offer_back(there, {gone.id: None})
        self._notices.info(self.tr("{outlet} was taken out.").format(outlet=gone.outlet), offers=[back])
        self._compare(left)

    def replace(self, column: int) -> None:
        """Ask for a file with another text of an article, and compare that in its place."""
        old, there = self._article_at(column), self._articles
        if old is None:
            return
        if paths := self._ask.files_to_open(self.tr("Replace {outlet}").format(outlet=old.outlet), article_kinds()):
            self._analysis.read(paths[:1], then=lambda opened: self._take(opened, there, instead_of=old))

    def reread(self, column: int) -> None:
        """Read one article again from its file."""
        if (article := self._article_at(column)) is not None:
            self.read_again([article])

    def read_again(self, articles: Sequence[Article]) -> None:
        """Read articles again from their files, and compare what is there now in the place of what was read."""
        there, paths = self._articles, [Path(a.source.path) for a in articles]
        if paths:
            self._analysis.read(paths, then=lambda opened: self._take(opened, there, again=True))

    def _offer_back(self, before: Sequence[Article], places: Mapping[str, Article | None]) -> Offer:
        """Offer to put back articles that are gone, by their ids, in the place of what took theirs."""

        def back() -> None:
            gone = [(number, a) for number, a in enumerate(before) if a.id in places]
            instead = {new.id: old for _, old in gone if (new := places[old.id]) is not None}
            self._session.follow(instead)
            self._compare(put_back(gone, self._articles, instead_of=set(instead)))

        return Offer(self.tr("Put back"), back)

    def compare_again(self) -> None:
        """Compare the articles on screen afresh, with the options of the preferences.

        A strictness that was chosen by the slider stays, unless the preferences have another one since.
        """
        if self._articles:
            self._compare(self._articles, options=self._wanted.to_start_afresh())

    def cancel(self) -> None:
        """Stop the work in progress, and say how to go on."""
        if not self.busy:
            return
        self._analysis.cancel()
        unfinished = self._session.comparison is not None and not self._session.analysed
        on = Offer(self.tr("Compare again"), self.compare_again)
        hint = self.tr("Only wording is compared.") if self._session.only_wording else ""
        self._notices.info(self.tr("Stopped."), hint=hint, offers=[on] if unfinished else [], topic=Topic.AGAIN)

    def _read(self, paths: Sequence[Path], there: tuple[Article, ...], *, folders: Sequence[Path]) -> None:
        if paths:
            self._being_read = tuple(paths)
            self._analysis.read(paths, then=lambda opened: self._take(opened, there, folders=folders))
        elif folders:
            arrivals.say_nothing_in(self._notices, folders)

    def _take(
        self,
        opened: Opened,
        there: tuple[Article, ...],
        *,
        folders: Sequence[Path] = (),
        instead_of: Article | None = None,
        again: bool = False,
    ) -> None:
        """Compare what was read together with what was there, and say which files could not be used."""
        self._being_read = ()
        placed = place(opened.articles, there, instead_of=instead_of)
        if folders and not opened.articles:
            arrivals.say_nothing_in(self._notices, folders, details=[str(p) for p in opened.problems])
        else:
            (arrivals.say_read_again if again else arrivals.say_problems)(self._notices, opened, placed.repeated)
        arrivals.say_gaps(self._notices, placed.fresh)
        arrivals.say_replaced(self._notices, placed.places, back=self._offer_back(there, placed.places))
        if placed.fresh and there:
            self._session.follow(placed.places)
            self._compare_set(placed.articles)
        elif placed.fresh:
            self._unless_unsaved(lambda: self._compare_instead(placed.articles))

    def _compare_instead(self, articles: tuple[Article, ...]) -> None:
        self._forget()
        self._compare_set(articles)

    def _compare_set(self, articles: tuple[Article, ...]) -> None:
        if self.path is None:
            self._remember(articles)
        self._compare(articles)

    def _remember(self, articles: tuple[Article, ...]) -> None:
        """Put a set of reports on the recent list; the sample has its own command, and one report is no set."""
        if len(articles) > 1 and not any(map(is_sample, articles)):
            self._settings.remember(filenames.set_name(articles), [a.source.path for a in articles])

    def _compare_as_judged(self) -> None:
        """Compare again where a person took paragraphs in, or left some out, that are not so on screen."""
        comparison = self._session.comparison
        if comparison is None or not self._session.analysed:
            return
        stale = as_judged(comparison.articles, self._session.judgements) != comparison.articles
        if stale:
            self._compare(comparison.articles)
        elif self._stale:  # the step was taken back before its comparison was there
            self._analysis.cancel()
        self._stale = stale

    def _compare(self, articles: Sequence[Article], *, options: Options | None = None) -> None:
        self._last_number = max([self._last_number, *taken(self._articles)])
        articles = as_judged(numbered(articles, beyond=self._last_number), self._session.judgements)
        self._notices.settle(Topic.AGAIN)
        if len(articles) > 1:
            self._notices.settle(Topic.ALONE)
            self._analysis.compare(articles, options or self._wanted.to_go_on())
        elif articles:
            self._analysis.cancel()
            self._session.show(only_read(articles))
            words = self.tr("One report is open; a comparison needs at least two.")
            more = Offer(self.tr("Add articles…"), self.choose_more)
            self._notices.info(words, offers=[more], topic=Topic.ALONE)
            self._note_change()
        else:
            self.close()

    # -- comparisons in and out -----------------------------------------------------------------------------------

    def open_copy(self, path: Path, *, then: Callable[[], None]) -> None:
        """Open a copy of unsaved work, which stays unsaved and without a name; `then` is called once it is there."""
        self._said_before = len(self._notices.history)
        self._open_project(path, then=then)

    def _open_project(self, path: Path, *, then: Callable[[], None] | None = None) -> None:
        def show(comparison: Comparison) -> None:
            self._unless_unsaved(lambda: take_its_place(comparison))

        def take_its_place(comparison: Comparison) -> None:
            self._forget()
            self._session.show(comparison)
            self._analysis.compared.emit(comparison)
            self._wanted.leave_aside()
            if then is None:
                self._settings.remember(path.name, [path])
                self._settle(path)
            else:
                self.unsaved = True
                self.changed.emit()
                then()

        self._analysis.open_project(path, then=show)

    def save(self, *, then: Callable[[], None] | None = None) -> None:
        """Save under the name it has, asking for one at first; `then` is called once it is on disk."""
        if self.path is None:
            self.save_as(then=then)
        else:
            self._write(self.path, then)

    def save_as(self, *, then: Callable[[], None] | None = None) -> None:
        """Ask for a name and save under it."""
        title, suggested = self.tr("Save comparison"), self.suggested_file(PROJECT_SUFFIX)
        while path := self._ask.file_to_write(title, [project_kind()], suggested):
            named = path if path.suffix.lower() == PROJECT_SUFFIX else path.with_name(path.name + PROJECT_SUFFIX)
            if named == path or not named.exists():
                self._write(named, then)
                return
            words, hint = self.tr("{name} is there already.").format(name=named.name), self.tr("Choose another name.")
            self._notices.problem(words, hint, topic=Topic.WRITING)
            title, suggested = f"{words} {hint}", named

    def _write(self, path: Path, then: Callable[[], None] | None) -> None:
        comparison = self._session.comparison
        if comparison is None or not self._session.analysed:
            return

        def done() -> None:
            self._settings.remember(path.name, [path])
            if self._session.comparison is comparison:
                self._settle(path)
                self.saved.emit()
            self._notices.settle(Topic.WRITING)
            self._notices.info(self.tr("Saved as {path}.").format(path=path))
            if then is not None:
                then()

        def failed(fault: CompareError) -> None:
            self._notices.faults([fault], topic=Topic.WRITING)

        self._analysis.save_project(comparison, path, then=done, failed=failed)

    # -- closing --------------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Close the comparison and show the empty window; asks when it is not saved."""
        self._unless_unsaved(self._close)

    def may_close(self, then: Callable[[], None]) -> bool:
        """Whether the window may close now; after saving, where the person wants that, `then` is called."""
        if not self.unsaved or not self._settings.values.ask_unsaved:
            return True
        answer = self._ask.unsaved(self.name)
        if answer is Unsaved.SAVE:
            self.save(then=then)
        return answer is Unsaved.DISCARD

    def _unless_unsaved(self, act: Callable[[], None]) -> None:
        if self.may_close(act):
            act()

    def _close(self) -> None:
        self._analysis.cancel()
        self._said_before = len(self._notices.history)
        self._forget()
        self._session.show(None)
        self.changed.emit()

    def _forget(self) -> None:
        """Let go of the comparison that was open, so that the next one is not taken for it."""
        self.path, self.unsaved, self._last_number = None, False, -1
        self._session.forget()
        self._notices.settle_before(self._said_before)

    def _settle(self, path: Path) -> None:
        self.path, self.unsaved = path, False
        self.changed.emit()

    def _note_change(self) -> None:
        comparison = self._session.comparison
        # The sample event is always at hand, so nothing is lost with it but what was judged.
        made = bool(self._session.judgements)
        self.unsaved = (
            comparison is not None and self._session.analysed and (made or not all(map(is_sample, comparison.articles)))
        )
        self.changed.emit()


def _folders(paths: Sequence[Path]) -> list[Path]:
    return [path for path in paths if path.is_dir()]
