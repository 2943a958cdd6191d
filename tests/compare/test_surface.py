"""The public surface of the engine: what `compare` offers, and that offering it costs nothing."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

import compare
from tests.compare.making import three_articles

if TYPE_CHECKING:
    from pathlib import Path


def test_everything_named_is_there() -> None:
    assert all(callable(getattr(compare, name)) for name in compare.__all__)
    with pytest.raises(AttributeError, match="no attribute 'guess'"):
        compare.guess  # noqa: B018


def test_the_three_functions_do_the_main_job(tmp_path: Path) -> None:
    from compare.options import Options

    paths = []
    for article in three_articles():
        paths.append(tmp_path / f"{article.outlet}.txt")
        paths[-1].write_text(article.text, encoding="utf-8")
    opened = compare.open_articles(paths)
    assert not opened.problems
    compare.write_report(
        compare.compare_articles(opened.articles, options=Options(encoder="hashing")), tmp_path / "r.html"
    )
    assert "Norrvik" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_importing_it_loads_nothing_heavy() -> None:
    code = "import compare, sys; print(sorted(m for m in ('numpy', 'compare.pipeline') if m in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"
