"""Every module of a table's folder is in the table: nothing is shipped that nobody can reach."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from compare.exporters import EXPORTERS
from compare.readers import READERS
from tests.house.source import Module, modules

if TYPE_CHECKING:
    from collections.abc import Callable

MODULES = {m.name: m for m in modules()}
MIDDLE = "ui.panels.reading"
"""Fills the middle of the window: the one panel that is no dock."""


def classes_with(method: str) -> Callable[[Module], bool]:
    """Give the test whether a module has a class, no protocol, with this method."""

    def has(module: Module) -> bool:
        classes = [node for node in module.tree.body if isinstance(node, ast.ClassDef)]
        return any(
            isinstance(part, ast.FunctionDef) and part.name == method
            for node in classes
            if "Protocol" not in [ast.unparse(base) for base in node.bases]
            for part in node.body
        )

    return has


def has_export(module: Module) -> bool:
    """Whether the module has a function `export`."""
    return any(isinstance(node, ast.FunctionDef) and node.name == "export" for node in module.tree.body)


def has_panel(module: Module) -> bool:
    """Whether the module has a class whose name ends in Panel."""
    return any(isinstance(node, ast.ClassDef) and node.name.endswith("Panel") for node in module.tree.body)


def members(folder: str, belongs: Callable[[Module], bool]) -> set[str]:
    """Give the modules of a folder that belong in its table."""
    return {name for name, m in MODULES.items() if name.startswith(f"{folder}.") and belongs(m)} - {
        f"{folder}.__init__"
    }


def named_in(folder: str) -> set[str]:
    """Give what the module with the table imports, wherever in it."""
    return MODULES[f"{folder}.__init__"].imports()


def test_every_reader_is_in_its_table() -> None:
    readers = members("compare.readers", classes_with("recognises"))
    assert readers
    assert readers == {type(reader).__module__ for reader in READERS}


def test_every_exporter_is_in_its_table() -> None:
    exporters = members("compare.exporters", has_export)
    assert exporters
    assert exporters == {chosen.export.__module__ for chosen in EXPORTERS.values()}


def test_every_encoder_is_in_its_table() -> None:
    encoders = members("compare.encoders", classes_with("encode"))
    assert encoders
    assert encoders <= named_in("compare.encoders")


def test_every_panel_is_in_its_table() -> None:
    panels = members("ui.panels", has_panel)
    assert panels
    assert panels - {MIDDLE} <= named_in("ui.panels")
