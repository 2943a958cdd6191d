"""The window warns of reports that do not belong together, and takes the warning back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.compare.making import three
from tests.compare.test_events import gathered
from ui.doubts import warn
from ui.notices import Level, Notices

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.app import App


def test_a_report_of_another_event_is_named_and_can_be_taken_out(app: App, qtbot: QtBot) -> None:
    comparison = gathered((9, 4), (9, 3), (0, 12))
    app.session.show(comparison)
    app.analysis.compared.emit(comparison)
    bar = app.window.notice_bar
    qtbot.waitUntil(lambda: bool(bar.waiting))
    notice = bar.waiting[-1]
    assert "Outlet 2" in notice.text
    assert notice.level is Level.PROBLEM

    with qtbot.waitSignal(app.analysis.compared, timeout=20_000):
        notice.offers[0].do()
    assert [a.outlet for a in app.session.comparison.articles] == ["Outlet 0", "Outlet 1"]
    qtbot.waitUntil(lambda: not any("another event" in n.text for n in bar.waiting))


def test_other_languages_are_told() -> None:
    notices = Notices()
    comparison = three()
    german = tuple(replace(a, language="de") for a in comparison.articles[:1])
    warn(replace(comparison, articles=(*german, *comparison.articles[1:])), notices, remove=lambda _number: None)
    assert "German" in notices.history[-1].text


def test_nothing_is_said_where_all_is_well() -> None:
    notices = Notices()
    warn(three(), notices, remove=lambda _number: None)
    assert notices.history == []


def test_two_sets_of_reports_are_told_and_none_is_taken_out() -> None:
    notices = Notices()
    warn(gathered(*[(9, 4)] * 6, events=2), notices, remove=lambda _number: None)
    assert "2 different events" in notices.history[-1].text
    assert notices.history[-1].offers == ()


def test_of_two_reports_none_is_taken_out() -> None:
    notices = Notices()
    warn(gathered((0, 12), (0, 12)), notices, remove=lambda _number: None)
    assert notices.history[-1].offers == ()
