"""No god file: modules and functions stay small, and every module says what it is."""

from __future__ import annotations

import ast
from statistics import median

from tests.house.source import modules

MODULES = modules()
BANNED = {"utils", "util", "helpers", "helper", "manager", "handler", "data", "misc", "common"}


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Count a function's lines without its decorators, signature and docstring."""
    first = function.body[1] if ast.get_docstring(function) and len(function.body) > 1 else function.body[0]
    return (function.end_lineno or 0) - first.lineno + 1


def opening(tree: ast.Module) -> str:
    """Give the first line of a module's docstring."""
    return (ast.get_docstring(tree) or "").partition("\n")[0]


def test_modules_are_small() -> None:
    assert not {m.name: m.lines for m in MODULES if m.lines > 400}
    assert median(m.lines for m in MODULES) <= 150


def test_functions_are_small() -> None:
    lengths = {f"{m.name}.{f.name}:{f.lineno}": length(f) for m in MODULES for f in m.functions()}
    assert not {name: lines for name, lines in lengths.items() if lines > 60}
    assert median(lengths.values()) <= 8


def test_modules_say_what_they_are() -> None:
    mute = {m.name: opening(m.tree) for m in MODULES if not opening(m.tree).endswith((".", ":", "?"))}
    assert not mute


def test_modules_have_a_word_of_the_house() -> None:
    assert not [m.name for m in MODULES if set(m.name.split(".")) & BANNED]
