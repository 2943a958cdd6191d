"""Which keys stand for which command: those of the table of actions, and those that the person chose instead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from ui.actions import ACTIONS, MENUS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ui.actions import Action

Keys = tuple[str, ...]
"""The keys of one command in Qt's portable writing, the main one first."""
PLACES = 2
"""A command has a main key and another one."""
ON_THE_PAGE = (
    ("Ctrl+Down", "Next sentence of the article"),
    ("Ctrl+Up", "Previous sentence of the article"),
    ("Shift+Right", "Select words, from the selected sentence on, as with the other arrows"),
    ("Ctrl+Wheel", "Larger or smaller text"),
    ("Return", "In an article: next fact of the sentence; in a table: go to the sentence of the cell"),
    ("Ctrl+C", "Copy what is marked, or the selected sentence with its outlet"),
)
"""Keys that belong to a widget rather than to a command."""
_FIXED = (
    *(keys for keys, _ in ON_THE_PAGE),
    *("Enter Space Tab Shift+Tab Backtab Backspace Del Esc Up Down Left Right PgUp PgDown Home End".split()),
    *("Shift+Up Shift+Down Shift+Left Shift+Right Ctrl+A Ctrl+V Ctrl+X Alt+F4 Menu Shift+F10".split()),
    *("Ctrl+Shift+Left Ctrl+Shift+Right Shift+Home Shift+End Ctrl+Shift+Home Ctrl+Shift+End".split()),
)
"""What every field and list needs for itself."""
_tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Taken:
    """Why keys cannot simply be given to a command: they stand for `action`, or are fixed where that is None."""

    action: Action | None
    words: str


def chosen(stored: Mapping[str, Any]) -> dict[str, Keys]:
    """Give the usable part of what the preferences hold: known commands, keys that Qt can read, each key once."""
    known = {action.id for action in ACTIONS}
    usable: dict[str, Keys] = {}
    taken: set[str] = set()
    for name, keys in stored.items():
        if name in known and isinstance(keys, list | tuple):
            read = dict.fromkeys(k for k in map(portable, filter(_is_text, keys)) if k and k not in taken)
            taken.update(read)
            usable[name] = tuple(read)
    return usable


def in_force(stored: Mapping[str, Any]) -> dict[str, Keys]:
    """Give the keys of every command; a key that the person gave to one command is taken from the others."""
    own = chosen(stored)
    given = {keys for every in own.values() for keys in every}
    return {a.id: own[a.id] if a.id in own else tuple(k for k in first(a) if k not in given) for a in ACTIONS}


def first(action: Action) -> Keys:
    """Give the keys that a command comes with."""
    return tuple(map(portable, action.keys))


def holder(keys: str, stored: Mapping[str, Any], *, wanted_by: str) -> Taken | None:
    """Give what `keys` stand for already, None when they are free for the command `wanted_by`."""
    for action in ACTIONS:
        if action.id != wanted_by and keys in in_force(stored)[action.id]:
            return Taken(action, plain_text(action))
    own = next(first(a) for a in ACTIONS if a.id == wanted_by)
    if keys in _FIXED and keys not in own:
        return Taken(None, _tr("Keys", "fields and lists, which need it for themselves"))
    titles = [_tr("menus", title) for title in MENUS if "/" not in title]
    letters = {f"Alt+{title[title.index('&') + 1].upper()}": title.replace("&", "") for title in titles}
    if keys in letters:
        return Taken(None, _tr("Keys", "the menu {menu}").format(menu=letters[keys]))
    return None


def given(stored: Mapping[str, Any], action_id: str, keys: Sequence[str]) -> dict[str, Keys]:
    """Give the preferences after a command got `keys` and every other command lost them."""
    new = {name: tuple(k for k in every if k not in keys) for name, every in in_force(stored).items()}
    new[action_id] = tuple(dict.fromkeys(k for k in keys if k))
    return {a.id: new[a.id] for a in ACTIONS if new[a.id] != first(a)}


def swapped(stored: Mapping[str, Any], action_id: str, keys: Sequence[str], *, other: str) -> dict[str, Keys]:
    """Give the preferences after a command got `keys`, and `other` in return those that the command gives up."""
    now = in_force(stored)
    freed = [k for k in now[action_id] if k not in keys]
    left = [k for k in now[other] if k not in keys]
    return given(given(stored, action_id, keys), other, [*freed, *left][:PLACES])


def reset(stored: Mapping[str, Any], action_id: str) -> dict[str, Keys]:
    """Give the preferences after a command got back the keys it came with, from whichever command has them now."""
    return given(stored, action_id, next(first(a) for a in ACTIONS if a.id == action_id))


def pressable(stored: Mapping[str, Any]) -> Iterator[tuple[str, str, Keys, str, bool]]:
    """Give (menu, what it does, keys as this system writes them, id of the command or "", changed) for all there is."""
    now = in_force(stored)
    for menu, actions in MENUS.items():
        above, under = ([_tr("menus", part).replace("&", "") for part in menu.split("/")] + [""])[:2]
        for one in filter(None, actions):
            words = f"{under}: {plain_text(one)}" if under else plain_text(one)
            yield above, words, tuple(_native(k) for k in now[one.id]), one.id, now[one.id] != first(one)
    for keys, words in ON_THE_PAGE:
        written = keys if "Wheel" in keys else _native(keys)
        yield _tr("menus", "On the page"), _tr("actions", words), (written,), "", False


def portable(keys: str) -> str:
    """Write keys as they are stored; "" for what cannot be read."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)


def native(keys: Sequence[str]) -> str:
    """Write all keys of a command as this system does: "Alt+Down  or  F8"."""
    return either(map(_native, keys))


def either(written: Iterable[str]) -> str:
    """Name several keys of which each will do."""
    return _tr("Keys", "  or  ").join(written)


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def plain_text(action: Action) -> str:
    """Give a command's name without the marks of a menu."""
    return _tr("actions", action.text).partition("\t")[0].replace("&", "").rstrip("…")


def _is_text(value: object) -> bool:
    return isinstance(value, str)
