"""Imports point down, the engine runs without Qt, and the window does not wait for the encoder's libraries."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from tests.house.source import ROOT, modules

HEAVY = ("torch", "transformers", "sentence_transformers", "sklearn", "scipy", "onnxruntime", "trafilatura")
WITHOUT_QT = """
import sys
sys.modules["PySide6"] = None
from compare.options import Options
from compare.pipeline import compare_articles, read_articles
from resources import sample_paths
reading = read_articles(sample_paths()[:2])
assert not reading.problems, reading.problems
comparison = compare_articles(reading.articles, options=Options(encoder="hashing"))
assert len(comparison.facts) > 10
"""


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run this Python from the project's folder and give what it printed."""
    return subprocess.run([sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)


def test_contracts_are_kept() -> None:
    pytest.importorskip("importlinter", reason="import-linter comes with the extra dev")
    outcome = run("-c", "from importlinter.cli import lint_imports; raise SystemExit(lint_imports())")
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


def test_only_the_interface_names_qt() -> None:
    below = [m for m in modules() if not m.name.startswith("ui")]
    assert not [m.name for m in below if any(name.startswith("PySide6") for name in m.imports())]


def test_engine_runs_without_qt() -> None:
    outcome = run("-c", WITHOUT_QT)
    assert outcome.returncode == 0, outcome.stderr


def test_window_starts_without_the_encoders_libraries() -> None:
    outcome = run("-X", "importtime", "-c", "import ui.app")
    assert outcome.returncode == 0, outcome.stderr
    imported = set(re.findall(r"\|\s+([\w.]+)$", outcome.stderr, flags=re.MULTILINE))
    assert "PySide6.QtWidgets" in imported
    assert not {name for name in imported if name.split(".")[0] in HEAVY}
