"""Languages are of the whole process: what a test puts into force goes with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from ui import languages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def language(qapp: QApplication) -> Iterator[None]:
    """Begin and end with English; a test puts another language into force between."""
    before = QLocale()
    languages.use(qapp, languages.ENGLISH)
    yield
    languages.use(qapp, languages.ENGLISH)
    QLocale.setDefault(before)
