"""The engine of Crossread: reads reports of one event, aligns their sentences and says which facts each leaves out.

    from compare import open_articles, compare_articles, write_report
    opened = open_articles([Path("a.txt"), Path("b.html")])
    write_report(compare_articles(opened.articles), Path("report.html"))

The words it speaks in are in `compare.model` and `compare.comparison`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compare.exporters import write_report
    from compare.pipeline import compare_articles
    from compare.pipeline import read_articles as open_articles

__all__ = ["compare_articles", "open_articles", "write_report"]


_HOMES = {
    "compare_articles": ("compare.pipeline", "compare_articles"),
    "open_articles": ("compare.pipeline", "read_articles"),
    "write_report": ("compare.exporters", "write_report"),
}


def __getattr__(name: str) -> object:
    """Load the engine when it is first asked for: `crossread-cli --help` needs none of it."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    module, function = _HOMES[name]
    return getattr(import_module(module), function)
