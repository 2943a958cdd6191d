"""Keys can be given to other commands without two commands ever sharing one, and bad preferences do no harm."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from ui.actions import ACTIONS, action
from ui.keys import chosen, first, given, holder, in_force, native, reset, swapped

if TYPE_CHECKING:
    from collections.abc import Mapping


def shared(stored: Mapping[str, object]) -> list[str]:
    """Give the keys that two commands have."""
    return [k for k, n in Counter(k for keys in in_force(stored).values() for k in keys).items() if n > 1]


def test_nothing_stored_gives_the_keys_of_the_table() -> None:
    assert in_force({}) == {a.id: first(a) for a in ACTIONS}
    assert shared({}) == []


def test_a_command_gets_another_key_and_its_own_one_back() -> None:
    stored = given({}, "next_clash", ["F12"])
    assert stored == {"next_clash": ("F12",)}
    assert in_force(stored)["next_clash"] == ("F12",)
    assert reset(stored, "next_clash") == {}


def test_a_key_is_taken_from_the_command_that_had_it() -> None:
    stored = given({}, "next_clash", ["F8"])
    assert in_force(stored)["next_fact"] == ("Alt+Down",)
    assert shared(stored) == []


def test_a_swap_leaves_both_commands_with_a_key() -> None:
    stored = swapped({}, "compare", ["F9"], other="overview")
    assert in_force(stored)["compare"] == ("F9",)
    assert in_force(stored)["overview"] == ("F5",)
    assert shared(stored) == []
    assert in_force(reset(stored, "compare"))["compare"] == ("F5",)


def test_a_command_can_do_without_keys() -> None:
    stored = given({}, "next_missing", [])
    assert in_force(stored)["next_missing"] == ()


def test_what_keys_stand_for_is_named() -> None:
    taken = holder("F8", {}, wanted_by="compare")
    assert taken is not None
    assert taken.action is action("next_fact")
    assert holder("F8", {}, wanted_by="next_fact") is None
    assert holder("F12", {}, wanted_by="compare") is None
    assert holder("F8", {"next_fact": ["F12"]}, wanted_by="compare") is None


@pytest.mark.parametrize("keys", ["Esc", "Return", "Ctrl+C", "Tab", "Alt+F", "Down"])
def test_keys_that_fields_and_menus_need_are_not_given_away(keys: str) -> None:
    stored = given({}, "stop", [])
    taken = holder(keys, stored, wanted_by="compare")
    assert taken is not None
    assert taken.action is None
    assert taken.words


def test_a_command_may_have_back_the_fixed_key_it_came_with() -> None:
    assert holder("Esc", given({}, "stop", []), wanted_by="stop") is None


@pytest.mark.parametrize(
    "stored",
    [
        {"gone_command": ["F12"]},
        {"compare": "F12"},
        {"compare": [3, None]},
        {"compare": ["no such key at all, is there?"]},
    ],
)
def test_preferences_that_make_no_sense_do_no_harm(stored: dict[str, object]) -> None:
    assert shared(stored) == []
    assert set(chosen(stored)) <= {"compare"}


def test_a_key_stored_twice_or_given_to_a_newer_command_stands_for_one_only() -> None:
    assert shared({"compare": ["F12"], "overview": ["F12"]}) == []
    assert shared({"compare": ["F1"]}) == []
    assert in_force({"compare": ["F1"]})["keys"] == ()


def test_keys_are_written_as_the_system_writes_them() -> None:
    assert native(["Alt+Down", "F8"]) == "Alt+Down  or  F8"
    assert native([]) == ""
