"""Every command of the window, once: menus, shortcuts, the key table and the tests derive from MENUS."""

# ruff: noqa: E501 - a table reads best with one command a line

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from ui.copying import copy_focused

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.documents import Documents
    from ui.enlarging import Enlarging
    from ui.history import History
    from ui.judging import Judging
    from ui.navigation import Navigation
    from ui.panels.coverage import CoveragePanel
    from ui.paragraphs import Paragraphs
    from ui.reporting import Reporting
    from ui.window import Window


@dataclass(frozen=True, slots=True)
class Desk:
    """What commands act on: files and analysis, the report, moving about, places visited, judging, paragraphs, the window and its parts."""

    documents: Documents
    reporting: Reporting
    navigation: Navigation
    history: History
    judging: Judging
    paragraphs: Paragraphs
    window: Window
    enlarging: Enlarging


class Need(Enum):
    """What must be there for a command to make sense; the window enables and disables by it."""

    NOTHING = "nothing"
    ARTICLES = "articles on screen"
    RESULTS = "a finished comparison"
    WORK = "work in progress"
    PAST = "a place visited before"
    FUTURE = "a place one came back from"
    UNDO = "a step to undo"
    REDO = "a step to redo"


@dataclass(frozen=True, slots=True)
class Action:
    """One command: `keys` in Qt's portable form, `icon` a name in resources/icons.

    `choice` is the (preference, value) it stands for: it is checked while the preference has that value.
    """

    id: str
    text: str
    run: Callable[[Desk], object]
    keys: tuple[str, ...] = ()
    icon: str = ""
    need: Need = Need.NOTHING
    tip: str = ""
    choice: tuple[str, object] | None = None


def _theme(name: str, text: str) -> Action:
    choose = lambda desk: desk.window.settings.change(theme=name)  # noqa: E731 - one line, as in the tables below
    return Action(f"theme_{name}", text, choose, choice=("theme", name))


def _article(number: int) -> Action:
    go = lambda desk: desk.navigation.go_to_column(number - 1)  # noqa: E731
    return Action(f"article_{number}", f"Article {number}", go, (f"Ctrl+{number}",), need=Need.ARTICLES)


def _matrix(desk: Desk) -> CoveragePanel:
    """Bring the matrix to the front and give it."""
    desk.window.docks.show("coverage")
    return desk.window.docks.panels["coverage"]  # type: ignore[return-value]


MENUS: dict[str, tuple[Action | None, ...]] = {
    "&File": (
        Action("open", "&Open articles…", lambda d: d.documents.choose_articles(), ("Ctrl+O",), "open"),
        Action("open_project", "Ope&n comparison…", lambda d: d.documents.choose_project(), ("Ctrl+Shift+O",), "matrix"),
        Action("open_sample", "Open the sample e&vent", lambda d: d.documents.open_sample(), (), "sample"),
        None,
        Action("add", "&Add articles…", lambda d: d.documents.choose_more(), ("Ctrl+Shift+A",), "add", Need.ARTICLES),
        Action("reread", "Read this article again &from its file", lambda d: d.documents.reread(d.navigation.column), need=Need.ARTICLES),
        Action("replace", "Rep&lace this article with another file…", lambda d: d.documents.replace(d.navigation.column), need=Need.ARTICLES),
        Action("remove", "Re&move this article", lambda d: d.documents.remove(d.navigation.column), need=Need.ARTICLES),
        Action("compare", "Compare a&gain", lambda d: d.documents.compare_again(), ("F5",), "refresh", Need.ARTICLES),
        Action("stop", "S&top the work", lambda d: None if d.judging.let_go() else d.documents.cancel(), ("Esc",), "stop", Need.WORK),
        None,
        Action("save", "&Save comparison", lambda d: d.documents.save(), ("Ctrl+S",), "save", Need.RESULTS),
        Action("save_as", "Save compar&ison as…", lambda d: d.documents.save_as(), ("Ctrl+Shift+S",), "", Need.RESULTS),
        Action("export", "&Export report…", lambda d: d.reporting.export(), ("Ctrl+E",), "export", Need.RESULTS),
        None,
        Action("close", "&Close comparison", lambda d: d.documents.close(), ("Ctrl+W",), "close", Need.ARTICLES),
        Action("quit", "&Quit", lambda d: d.window.close(), ("Ctrl+Q",)),
    ),
    "&Edit": (
        Action("undo", "&Undo", lambda d: d.judging.undo(), ("Ctrl+Z",), "undo", Need.UNDO, "Take back what you judged last."),
        Action("redo", "Re&do", lambda d: d.judging.redo(), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", Need.REDO),
        None,
        # The parts of the window have the keys for copying themselves; a second shortcut would silence both.
        Action("copy", "&Copy\tCtrl+C", lambda _: copy_focused(), (), "copy", Need.ARTICLES),
        None,
        Action("find", "&Find in all articles…", lambda d: d.window.finder.begin(), ("Ctrl+F", "Ctrl+Shift+F"), "find", Need.ARTICLES),
        Action("find_next", "Find &next", lambda d: d.window.finder.step(1), ("F3",), "down", Need.ARTICLES),
        Action("find_previous", "Find &previous", lambda d: d.window.finder.step(-1), ("Shift+F3",), "up", Need.ARTICLES),
        None,
        Action("preferences", "P&references…", lambda d: d.window.show_preferences(), ("Ctrl+,",), "settings"),
    ),
    "&View": (
        Action("zoom_in", "Lar&ger text", lambda d: d.window.zoom(1), ("Ctrl+=", "Ctrl++"), "zoom-in"),
        Action("zoom_out", "S&maller text", lambda d: d.window.zoom(-1), ("Ctrl+-",), "zoom-out"),
        Action("zoom_reset", "&Normal text", lambda d: d.window.zoom(0), ("Ctrl+0",)),
        None,
        Action("overview", "O&verview", lambda d: d.window.toggle_overview(), ("F9",), "matrix", tip="Show or hide the matrix of facts."),
        Action("enlarge", "&Enlarge the matrix", lambda d: d.enlarging.toggle(), ("Shift+F9",), "enlarge", Need.ARTICLES, "Give the panels at the bottom the place of the columns, or give it back."),
        Action("fold_all", "Fol&d all groups", lambda d: _matrix(d).fold_all(True), need=Need.RESULTS, tip="Group the facts by how they stand, and show the groups alone."),
        Action("unfold_all", "&Unfold all groups", lambda d: _matrix(d).fold_all(False), need=Need.RESULTS),
        Action("together", "&Scroll together by meaning", lambda d: d.window.toggle_together(), ("Ctrl+T",), choice=("together", True), tip="Bring passages that say the same level; a column's menu keeps it still."),
        Action("reset_layout", "&Reset layout", lambda d: d.window.reset_layout(), (), "columns"),
        Action("full_screen", "&Full screen", lambda d: d.window.toggle_full_screen(), ("F11",)),
    ),
    "&View/&Theme": (
        _theme("system", "&Like the desktop"),
        _theme("light", "L&ight"),
        _theme("dark", "&Dark"),
        _theme("contrast", "High &contrast"),
    ),
    "&View/&Only show": (
        Action("show_all", "&All facts", lambda d: d.window.show_all_facts(), ("Alt+0",), "filter", Need.RESULTS),
        None,
        Action("show_clashes", "&Clashes", lambda d: d.window.filter_facts("clashes", None), ("Alt+1",), "clash", Need.RESULTS),
        Action("show_only_in_one", "Only in &one report", lambda d: d.window.filter_facts("only_in_one", None), ("Alt+2",), need=Need.RESULTS),
        Action("show_only_here", "Only in &this article", lambda d: d.window.filter_this("only_in_one"), ("Alt+3",), need=Need.RESULTS),
        Action("show_missing", "&Not found in this article", lambda d: d.window.filter_this("missing"), ("Alt+4",), need=Need.RESULTS),
        Action("show_unsure", "&Unsure", lambda d: d.window.filter_facts("unsure", None), ("Alt+5",), need=Need.RESULTS),
        Action("show_unreviewed", "&Doubtful and not reviewed", lambda d: d.window.filter_facts("unreviewed", None), ("Alt+6",), need=Need.RESULTS),
        Action("show_noted", "&With a note", lambda d: d.window.filter_facts("noted", None), ("Alt+7",), "note", Need.RESULTS),
        Action("show_bookmarked", "&Bookmarked", lambda d: d.window.filter_facts("bookmarked", None), ("Alt+8",), "bookmark", Need.RESULTS),
    ),
    "&Go": (
        Action("palette", "C&ommand palette…", lambda d: d.window.show_palette(), ("Ctrl+Shift+P",), "find", tip="Find a command, fact, outlet or setting by its name."),
        None,
        Action("back", "Bac&k", lambda d: d.history.go(-1), ("Alt+Left", "Back"), "left", Need.PAST),
        Action("forward", "For&ward", lambda d: d.history.go(1), ("Alt+Right", "Forward"), "right", Need.FUTURE),
        None,
        Action("next_fact", "&Next fact", lambda d: d.navigation.step_fact(1), ("Alt+Down", "F8"), "down", Need.RESULTS),
        Action("previous_fact", "&Previous fact", lambda d: d.navigation.step_fact(-1), ("Alt+Up", "F7"), "up", Need.RESULTS),
        Action("go_to_fact", "Go to &fact…", lambda d: d.navigation.ask_for_fact(), ("Ctrl+G",), "fact", Need.RESULTS),
        None,
        Action("next_clash", "Next &clash", lambda d: d.navigation.step_clash(1), ("Alt+Shift+Down",), "clash", Need.RESULTS),
        Action("previous_clash", "Previous c&lash", lambda d: d.navigation.step_clash(-1), ("Alt+Shift+Up",), "", Need.RESULTS),
        Action("next_bookmark", "N&ext bookmark", lambda d: d.navigation.step_bookmark(1), ("Ctrl+B",), "bookmark", Need.RESULTS),
        Action("previous_bookmark", "Previo&us bookmark", lambda d: d.navigation.step_bookmark(-1), ("Ctrl+Shift+B",), "", Need.RESULTS),
        Action("next_missing", "Next &missing in this article", lambda d: d.navigation.step_missing(1), ("M",), "next", Need.RESULTS),
        Action("previous_missing", "Previous m&issing in this article", lambda d: d.navigation.step_missing(-1), ("Shift+M",), "", Need.RESULTS),
        None,
        Action("next_column", "Next &article", lambda d: d.navigation.step_column(1), ("F6",), "right", Need.ARTICLES),
        Action("previous_column", "Previous a&rticle", lambda d: d.navigation.step_column(-1), ("Shift+F6",), "left", Need.ARTICLES),
    ),
    "&Go/Article num&ber": tuple(_article(number) for number in range(1, 10)),
    "&Judge": (
        Action("confirm", "&Confirm the finding", lambda d: d.judging.confirm(), ("Y",), "check", Need.RESULTS, "What was found is right; what is unsure is said."),
        Action("partly", "Says it &in part", lambda d: d.judging.confirm_partly(), ("Shift+Y",), "", Need.RESULTS, "The report says a part of the fact."),
        Action("reject", "Re&ject the finding", lambda d: d.judging.reject(), ("X",), "reject", Need.RESULTS, "What was found is wrong: what is said is not, what was not found is."),
        None,
        Action("link", "&Link two sentences", lambda d: d.judging.link(), ("L",), "link", Need.RESULTS, "Press it on one sentence, then on another that states the same."),
        Action("unlink", "&Unlink from the fact", lambda d: d.judging.unlink(), ("K",), "unlink", Need.RESULTS, "The sentence does not state the selected fact."),
        None,
        Action("merge", "&Merge facts", lambda d: d.judging.merge(), ("J",), "fact", Need.RESULTS, "Press it on one fact, then on another that is the same; or select both in the matrix."),
        Action("split", "&Split off", lambda d: d.judging.split(), ("Shift+J",), "", Need.RESULTS, "Make what this report says a fact of its own."),
        Action("relabel", "Relabel the &fact…", lambda d: d.judging.relabel(), ("F2",), "", Need.RESULTS),
        None,
        Action("leave_out", "Leave this para&graph out", lambda d: d.paragraphs.leave_out(), (), "", Need.RESULTS, "It is no part of the report: an advert, a teaser, a note on the author."),
        Action("take_in", "&Take a paragraph in…", lambda d: d.paragraphs.take_in(), (), "add", Need.RESULTS, "Compare a paragraph that was taken for boilerplate."),
        None,
        Action("note", "&Note on the fact…", lambda d: d.judging.note(), ("N",), "note", Need.RESULTS),
        Action("bookmark", "&Bookmark the fact", lambda d: d.judging.bookmark(), ("B",), "bookmark", Need.RESULTS),
        None,
        Action("next_open", "Next to re&view", lambda d: d.window.review(1), ("U",), "next", Need.RESULTS, "Go to what is most doubtful and important."),
        Action("previous_open", "&Previous to review", lambda d: d.window.review(-1), ("Shift+U",), "", Need.RESULTS),
    ),
    "&Help": (
        Action("keys", "&Keys", lambda d: d.window.show_keys(), ("F1",), "help"),
        Action("about", "&About Crossread", lambda d: d.window.show_about(), (), "info"),
    ),
}  # fmt: skip
"""The menus in order, a slash putting one into another; None is a dividing line."""

ACTIONS: tuple[Action, ...] = tuple(action for menu in MENUS.values() for action in menu if action)


def action(action_id: str) -> Action:
    """Give one command; raises KeyError for an unknown id."""
    found = {a.id: a for a in ACTIONS}
    return found[action_id]
