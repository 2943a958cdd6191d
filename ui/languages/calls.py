"""The texts that the source asks to be translated, found in its calls of tr and QCoreApplication.translate."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCES = Path(__file__).resolve().parents[1]
"""The package ui: no other has texts for people to read in their language."""

Text = tuple[str, str, bool]
"""The context, the English words, and whether Qt puts a number into them (which asks for a form for one and many)."""


def texts_of_calls() -> Iterator[Text]:
    """Give the texts of all modules in the order of the source; some come more than once."""
    for path in sorted(SOURCES.rglob("*.py")):
        yield from _of(ast.parse(path.read_text(encoding="utf-8")), context="")


def _of(node: ast.AST, *, context: str) -> Iterator[Text]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield from _of_call(child, context=context)
        yield from _of(child, context=child.name if isinstance(child, ast.ClassDef) else context)


def _of_call(call: ast.Call, *, context: str) -> Iterator[Text]:
    """Give the text of one call; none where it is another call, or the text is in a table."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    words = [a.value for a in call.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
    if name == "tr" and words:
        yield context, words[0], len(call.args) > 2
    elif name in ("_tr", "translate") and len(words) > 1:
        yield words[0], words[1], len(call.args) > 3
