"""`python -m ui.languages`: take the texts of the window into the files for translators, and compile these."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from ui.languages import ENGLISH, LANGUAGES, LOCALE
from ui.languages.texts import texts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ui.languages.calls import Text

_HOW = ("-silent", "-no-obsolete", "-locations", "none", "-sort-messages")
"""No line numbers: a text that moved in the source is no change for translators."""


def main() -> int:
    """Bring every .ts up to date and write its .qm; texts that are gone are dropped, new ones are left unfinished."""
    with tempfile.TemporaryDirectory() as name:
        found = Path(name) / "texts.py"
        found.write_text(as_calls(texts()), encoding="utf-8")
        for code in LANGUAGES:
            if code != ENGLISH:
                written = LOCALE / f"crossread_{code}.ts"
                _run("lupdate", *_HOW, str(found), "-ts", str(written), "-target-language", code)
                _run("lrelease", "-silent", str(written), "-qm", str(written.with_suffix(".qm")))
    return 0


def as_calls(found: Iterable[Text]) -> str:
    """Write texts as lupdate understands them; it misses many calls of our sources (a number that is an expression)."""
    lines: list[str] = []
    last = ""
    for context, text, with_number in sorted(found):
        if context != last:
            lines += [f"class {context}:", "    def texts(self, n):"]
            last = context
        number = ', "", n' if with_number else ""
        lines.append(f"        self.tr({_quoted(text)}{number})")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    words = text.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t").replace("\n", "\\n")
    return f'"{words}"'


def _run(tool: str, *arguments: str) -> None:
    program = Path(sysconfig.get_path("scripts")) / f"pyside6-{tool}"
    subprocess.run([str(program), *arguments], check=True)  # noqa: S603 - the tools of PySide6, with our own files


if __name__ == "__main__":
    sys.exit(main())
