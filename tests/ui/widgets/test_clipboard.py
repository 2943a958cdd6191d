"""The clipboard survives the end of the program."""

from __future__ import annotations

import subprocess
import sys

import pytest

TABLE = """
from PySide6.QtWidgets import QApplication
from ui.widgets.clipboard import copy_table
app = QApplication([])
copy_table([["Fact", "A"], ["x", "<y>"]])
assert app.clipboard().text() == "Fact\\tA\\nx\\t<y>\\n"
assert "&lt;y&gt;" in app.clipboard().mimeData().html()
"""

CHOSEN_WORDS = """
from PySide6.QtWidgets import QApplication
from tests.compare.making import three
from ui.widgets.article_view import ArticleView
app = QApplication([])
comparison = three()
told = comparison.articles[0]
view = ArticleView()
view.show_article(comparison, told.id)
view.selectAll()
view.copy()
assert comparison.sentences_of(told.id)[-1].span.of(told.text) in app.clipboard().text()
"""


@pytest.mark.parametrize("program", [TABLE, CHOSEN_WORDS], ids=["a table", "chosen words"])
def test_ending_with_something_on_the_clipboard_does_not_crash(program: str) -> None:
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
