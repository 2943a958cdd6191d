"""Comparison → Report: what the reports share, leave out and say differently, as sections and tables without markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.report.by_hand import changes, told_in_summary
from compare.report.events import apart
from compare.report.findings import event_title, findings, published, summary, totals
from compare.report.making import making
from compare.report.matrix import rows_of, tally
from compare.report.parts import NOT_PROOF, STATES, Report
from compare.report.quoting import Quoter
from compare.report.sources import copies_of, outlets_of, reuse
from compare.report.texts import full_text, pairs, wordings
from compare.report.told import clashes, positions

if TYPE_CHECKING:
    from compare.comparison import Comparison

__all__ = ["NOT_PROOF", "STATES", "Report", "event_title", "make_report"]


def make_report(comparison: Comparison, *, title: str = "", made: str = "") -> Report:
    """Give the report of a comparison; the same comparison gives an equal report, whatever the time or the place.

    `title` is the name of the event (the headline of the fullest article when not given); `made` is a date for the
    head, in the words it shall have there.
    """
    quoter = Quoter(comparison)
    copies = copies_of(comparison, quoter)
    outlets = outlets_of(comparison, quoter, copies)
    rows = rows_of(comparison, quoter)
    tallies = tuple(tally(comparison, a.id, letter=quoter.letter(a.id), rows=rows) for a in comparison.articles)
    told, places = clashes(comparison, quoter, rows), positions(rows)
    counts, events = totals(comparison, rows), max(len(apart(comparison)), 1)
    return Report(
        title=title or event_title(comparison),
        made=made,
        published=published(comparison.articles),
        summary=" ".join(
            filter(None, (summary(counts, outlets, tallies, copies, events=events), told_in_summary(rows)))
        ),
        findings=findings(outlets, rows, told, places),
        totals=counts,
        outlets=outlets,
        tallies=tallies,
        rows=rows,
        clashes=told,
        wordings=wordings(rows),
        copies=copies,
        reuse=reuse(comparison, quoter),
        positions=places,
        texts=tuple(full_text(comparison, a, quoter=quoter, rows=rows) for a in comparison.articles),
        pairs=pairs(comparison, quoter),
        changes=changes(comparison, rows),
        making=making(comparison),
    )
