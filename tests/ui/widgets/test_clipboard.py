"""The clipboard survives the end of the program."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
from PySide6.QtWidgets import QApplication
from ui.widgets.clipboard import copy_table
app = QApplication([])
copy_table([["Fact", "A"], ["x", "<y>"]])
assert app.clipboard().text() == "Fact\\tA\\nx\\t<y>\\n"
assert "&lt;y&gt;" in app.clipboard().mimeData().html()
"""


def test_ending_with_a_table_on_the_clipboard_does_not_crash() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
