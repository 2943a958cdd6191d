"""Deciding in place: confirm, reject, link, merge and the rest, on whatever has the keyboard; all can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from PySide6.QtWidgets import QApplication

from compare import judging as judge
from compare.errors import JudgementError
from compare.model import Coverage
from ui.languages.phrases import counted
from ui.models.judged_words import At, deed_words, step_words
from ui.models.plain_words import PHRASE, shortened, state_words
from ui.models.review_model import asked_of, sentence_at

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from compare.comparison import Comparison
    from compare.judgements import Judgement
    from compare.model import Cell, Fact, Sentence
    from compare.review import Question
    from ui.ask import Ask
    from ui.notices import Notices
    from ui.session import Session


@runtime_checkable
class Judged(Protocol):
    """A part of the window where one can judge what the keyboard is on."""

    def judged_at(self) -> At | None:
        """Give what the keyboard is on, None for nothing that could be judged."""
        ...


class Judging(QObject):
    """Turns commands into judgements of the session's comparison; `stack` holds every step, without limit."""

    changed = Signal()
    """A judgement was made, undone or redone, or a first sentence or fact waits for its second."""

    def __init__(self, session: Session, *, ask: Ask, notices: Notices) -> None:
        super().__init__()
        self._session, self._ask, self._notices = session, ask, notices
        self.stack = QUndoStack(self)
        self.linking: Sentence | None = None
        """The first of two sentences to link."""
        self.merging: Fact | None = None
        """The first of two facts to merge."""
        session.changed.connect(self._wait_on)
        session.forgotten.connect(self._start_over)
        session.taken_up.connect(self._take_up)
        self.stack.indexChanged.connect(self.changed)

    def at(self) -> At:
        """Give what a command is about: what has the keyboard, or else what is selected."""
        widget = QApplication.focusWidget()
        while widget is not None:
            if isinstance(widget, Judged) and (found := widget.judged_at()) is not None:
                return found
            widget = widget.parentWidget()
        sentence = self._session.sentence
        return At(self._session.fact, sentence.article_id if sentence else None, sentence)

    def cell_at(self, at: At) -> Cell | None:
        """Give the cell that a place is in."""
        comparison = self._session.comparison
        return comparison.cell(at.fact, at.article_id) if comparison and at.fact and at.article_id else None

    # -- one cell -------------------------------------------------------------------------------------------------

    def confirm(self, at: At | None = None) -> None:
        """Confirm what an article was found to do with a fact, or all that is sure of a fact's row."""
        at = at or self.at()
        if at.fact is not None and at.article_id is None:
            self._confirm_row(at.fact)
        else:
            self._rule(at, judge.confirm, self.tr("confirm"))

    def confirm_partly(self, at: At | None = None) -> None:
        """Judge that an article says a part of a fact."""
        self._rule(at, lambda c, f, a: judge.confirm(c, f, a, state=Coverage.PARTLY), self.tr("“in part”"))

    def reject(self, at: At | None = None) -> None:
        """Reject what an article was found to do with a fact."""
        self._rule(at, judge.reject, self.tr("reject"))

    def _rule(self, at: At | None, make: Callable[[Comparison, Fact, str], Judgement], verb: str) -> None:
        at = at or self.at()
        comparison = self._session.comparison
        if comparison is None or at.fact is None or at.article_id is None:
            self._notices.info(self.tr("Choose what one report does with a fact: a cell of the matrix, or a sentence."))
            return
        fact, article_id = at.fact, at.article_id
        outlet = comparison.article(article_id).outlet
        words = self.tr("{verb} {outlet}: {fact}").format(verb=verb, outlet=outlet, fact=_short(fact.label))
        if self.make(lambda: make(comparison, fact, article_id), words):
            now = self._session.comparison
            ruling = now.judged.cells.get((fact.id, article_id)) if now else None
            if now is not None and ruling is not None:
                state = now.coverage(now.fact(fact.id), article_id)
                said = self.tr("{outlet}: {deed} – {state}.")
                self._notices.info(said.format(outlet=outlet, deed=deed_words(ruling.deed), state=state_words(state)))

    def _confirm_row(self, fact: Fact) -> None:
        """Confirm every cell of a fact but those that are unsure, in one step."""
        comparison = self._session.comparison
        if comparison is None:
            return
        sure = [a.id for a in comparison.articles if comparison.coverage(fact, a.id) is not Coverage.UNSURE]
        made = [judge.confirm(comparison, fact, article_id) for article_id in sure]
        self._push(made, self.tr("confirm all of: {fact}").format(fact=_short(fact.label)))
        left = len(comparison.articles) - len(sure)
        words = self.tr("Confirmed; still to judge: %n unsure report(s).", "", left) if left else self.tr("Confirmed.")
        self._notices.info(counted(left, words))

    # -- sentences ------------------------------------------------------------------------------------------------

    def link(self, at: At | None = None) -> None:
        """Take the sentence as the first of two to link, or link it with the first."""
        sentence, comparison = (at or self.at()).sentence, self._session.comparison
        if sentence is None or comparison is None:
            self._notices.info(self.tr("Choose a sentence to link."))
        elif self.linking is None or self.linking == sentence:
            self._wait(linking=None if self.linking == sentence else sentence)
        else:
            first = self.linking
            words = self.tr("link: {fact}").format(fact=_short(comparison.quote(first)))
            if self.make(lambda: judge.link(comparison, first, sentence), words):
                self._notices.info(self.tr("Linked."))

    def unlink(self, at: At | None = None) -> None:
        """Let the sentence not state the fact that it was found to state."""
        at, comparison = at or self.at(), self._session.comparison
        if at.sentence is None or at.fact is None or comparison is None:
            self._notices.info(self.tr("Choose a sentence to unlink from the selected fact."))
            return
        sentence, key = at.sentence, at.fact.key.sentence
        words = self.tr("unlink: {fact}").format(fact=_short(comparison.quote(sentence)))
        if self.make(lambda: judge.unlink(comparison, sentence, key), words):
            self._notices.info(self.tr("Unlinked."))

    # -- facts ----------------------------------------------------------------------------------------------------

    def merge(self, at: At | None = None) -> None:
        """Merge the selected facts; of one alone, take it as the first of two to merge."""
        at, comparison = at or self.at(), self._session.comparison
        if at.fact is None or comparison is None:
            self._notices.info(self.tr("Choose a fact to merge."))
            return
        facts = [at.fact, *(f for f in at.others if f.id != at.fact.id)]
        first = self.merging
        if len(facts) == 1 and (first is None or first.id == at.fact.id):
            self._wait(merging=None if first else at.fact)
            return
        facts = [first, at.fact] if first is not None and len(facts) == 1 else facts
        words = self.tr("merge: {fact}").format(fact=_short(facts[0].label))
        if self.make(lambda: judge.merge(comparison, facts), words):
            self._notices.info(self.tr("Merged into one fact."))

    def split(self, at: At | None = None) -> None:
        """Make the sentence, or what an article says of the fact, a fact of its own."""
        at, comparison = at or self.at(), self._session.comparison
        if at.fact is None or comparison is None:
            self._notices.info(self.tr("Choose a sentence to split off its fact."))
            return
        fact = at.fact
        apart = [p.sentence for p in fact.contributors if p.sentence.article_id == at.article_id]
        apart = [at.sentence] if at.sentence in apart and at.sentence is not None else apart
        words = self.tr("split: {fact}").format(fact=_short(fact.label))
        if self.make(lambda: judge.split(comparison, fact, apart), words):
            self._notices.info(self.tr("Split off as a fact of its own."))

    def relabel(self, at: At | None = None) -> None:
        """Ask for another label of the fact."""
        fact, comparison = (at or self.at()).fact, self._session.comparison
        if fact is not None and comparison is not None:
            label = self.tr("The fact in your words; leave it empty for the program's own label:")
            given = self._ask.text(self.tr("Relabel"), label, value=fact.label)
            if given is not None and given.strip() != fact.label:
                words = self.tr("relabel: {fact}").format(fact=_short(fact.label))
                self.make(lambda: judge.relabel(comparison, fact, given), words)

    def note(self, at: At | None = None) -> None:
        """Ask for a note on the fact."""
        fact, comparison = (at or self.at()).fact, self._session.comparison
        if fact is not None and comparison is not None:
            old = comparison.judged.notes.get(fact.id, "")
            label = self.tr("Note on “{fact}”:").format(fact=_short(fact.label))
            given = self._ask.text(self.tr("Note"), label, value=old, lines=True)
            if given is not None and given.strip() != old:
                words = self.tr("note: {fact}").format(fact=_short(fact.label))
                self.make(lambda: judge.note(comparison, fact, given), words)

    def bookmark(self, at: At | None = None) -> None:
        """Bookmark the fact, or take its bookmark away."""
        fact, comparison = (at or self.at()).fact, self._session.comparison
        if fact is not None and comparison is not None:
            kept = fact.id not in comparison.judged.bookmarks
            words = self.tr("bookmark: {fact}").format(fact=_short(fact.label))
            self.make(lambda: judge.bookmark(comparison, fact, kept=kept), words)
            self._notices.info(self.tr("Bookmarked.") if kept else self.tr("The bookmark is gone."))

    # -- the queue ------------------------------------------------------------------------------------------------

    def step_open(self, by: int) -> Question | None:
        """Select the next (1) or previous (-1) question that nobody has answered, going round at the ends."""
        comparison, at = self._session.comparison, self.at()
        asked = asked_of(comparison) if comparison is not None and self._session.analysed else ()
        places = [q.place for q in asked]
        here = (at.fact.id, at.article_id or "") if at.fact else ("", "")
        start = places.index(here) if here in places else (-1 if by > 0 else 0)
        order = [(start + by * n) % len(places) for n in range(1, len(places) + 1)]
        found = next((asked[n] for n in order if not asked[n].answered), None)
        if found is None or comparison is None:
            self._notices.info(self.tr("Nothing is left to review."))
            return None
        self._session.select_fact(found.fact, sentence=sentence_at(comparison, found))
        return found

    # -- undo -----------------------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the last step back."""
        self._say_step(self.tr("Undone: {step}"), self.stack.undoText())
        self.stack.undo()

    def redo(self) -> None:
        """Make the step again that was taken back last."""
        self._say_step(self.tr("Done again: {step}"), self.stack.redoText())
        self.stack.redo()

    def _say_step(self, words: str, step: str) -> None:
        if step:
            self._notices.info(words.format(step=step))

    def make(self, make: Callable[[], Judgement], words: str) -> bool:
        """Make a judgement and put it in force; what makes no sense is told and changes nothing."""
        try:
            judgement = make()
        except JudgementError as fault:
            self._notices.info(fault.message, hint=fault.hint)
            return False
        self._push([judgement], words)
        return True

    def _push(self, made: Sequence[Judgement], words: str) -> None:
        before = self._session.judgements
        self.linking = self.merging = None
        self.stack.push(_Step(self, (*before, *made), before=len(before), words=words))

    def put_in_force(self, judgements: tuple[Judgement, ...]) -> None:
        """Show the comparison with exactly these judgements."""
        self._session.judge(judgements)

    # -- what waits for its second --------------------------------------------------------------------------------

    @property
    def waits(self) -> bool:
        """Whether a first sentence or fact waits for its second."""
        return self.linking is not None or self.merging is not None

    def let_go(self) -> bool:
        """Call off what waits for its second; False where nothing does."""
        waited = self.waits
        self._wait()
        return waited

    def _wait(self, *, linking: Sentence | None = None, merging: Fact | None = None) -> None:
        self.linking, self.merging = linking, merging
        self.changed.emit()

    def _wait_on(self, comparison: Comparison | None) -> None:
        """Go on waiting where another comparison has that sentence or fact, too."""
        if self.waits:
            there = comparison.sentences if comparison else ()
            facts = {f.id: f for f in comparison.facts} if comparison else {}
            linking = self.linking if self.linking in there else None
            self._wait(linking=linking, merging=facts.get(self.merging.id) if self.merging else None)

    def _start_over(self) -> None:
        self._wait()
        self.stack.clear()

    def _take_up(self) -> None:
        """Let what was decided before the file was saved be taken back, too, one judgement a step."""
        self._start_over()
        made = self._session.judgements
        for before, judgement in enumerate(made):
            step = _Step(self, made, before=before, after=before + 1, words=step_words(judgement), in_force=True)
            self.stack.push(step)


class _Step(QUndoCommand):
    """One step: the first `before` of all judgements are in force before it, the first `after` (or all) after it."""

    def __init__(
        self,
        judging: Judging,
        made: tuple[Judgement, ...],
        *,
        before: int,
        words: str,
        after: int | None = None,
        in_force: bool = False,
    ) -> None:
        super().__init__(words)
        self._judging, self._made, self._before, self._after = judging, made, before, after
        self._in_force = in_force

    def undo(self) -> None:
        """Put in force what was before."""
        self._in_force = False
        self._judging.put_in_force(self._made[: self._before])

    def redo(self) -> None:
        """Put in force what is after; Qt calls it for the first time, too."""
        if not self._in_force:
            self._judging.put_in_force(self._made[: self._after])


def _short(words: str) -> str:
    return shortened(words, PHRASE)
