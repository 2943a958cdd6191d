"""Files the program carries with it: samples, templates, themes, icons and translations."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

SAMPLES = (
    "halyard-news-agency.txt",
    "estuary-courier.html",
    "daily-rocket.html",
    "karsby-chronicle.docx",
    "civic-record.pdf",
)
"""The five reports of the sample event, in the order in which they open."""


def sample_paths() -> list[Path]:
    """Give the files of the sample event; they lie where the package is installed."""
    folder = Path(str(files(__name__))) / "samples"
    return [folder / name for name in SAMPLES]
