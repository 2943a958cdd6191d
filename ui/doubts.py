"""What makes a comparison doubtful as a whole, said in the window: reports of other events or in other languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.notices import Offer, Topic

if TYPE_CHECKING:
    from collections.abc import Callable

    from compare.comparison import Comparison
    from ui.notices import Notices


def warn(comparison: Comparison, notices: Notices, *, remove: Callable[[int], object]) -> None:
    """Say what is doubtful about a comparison, in place of what was said of the one before; nothing where all is well.

    `remove` takes a report out by its number; it is offered where one report seems to be of another event.
    """
    from compare.report.events import of_events, strangers
    from compare.report.notes import of_languages

    notices.settle(Topic.DOUBT)
    if words := of_languages(comparison.articles):
        notices.problem(words, topic=Topic.DOUBT)
    if words := of_events(comparison):
        strange = strangers(comparison)
        offers = []
        if len(strange) == 1 and len(comparison.articles) > 2:
            take_out = QCoreApplication.translate("Doubts", "Take it out")
            number = comparison.articles.index(strange[0])
            offers = [Offer(take_out, lambda: remove(number))]
        notices.problem(words, offers=offers, topic=Topic.DOUBT)
