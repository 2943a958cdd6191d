"""Questions to the person: one protocol, asked through dialogs in the program and answered from a list in tests."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

_tr = QCoreApplication.translate


class Unsaved(StrEnum):
    """What to do with a comparison that is not saved."""

    SAVE = "save"
    DISCARD = "discard"
    STAY = "stay"


@dataclass(frozen=True, slots=True)
class Kind:
    """One line of a file dialog's list of kinds: its label and its suffixes, such as ".txt"."""

    label: str
    suffixes: tuple[str, ...]

    def as_filter(self) -> str:
        """Give the line as Qt's file dialog wants it."""
        return f"{self.label} ({' '.join('*' + s for s in self.suffixes)})"


class Ask(Protocol):
    """Everything the window asks; None and empty lists mean that the person thought better of it."""

    def files_to_open(self, title: str, kinds: Sequence[Kind]) -> list[Path]:
        """Ask for files that exist."""
        ...

    def file_to_write(self, title: str, kinds: Sequence[Kind], suggested: Path) -> Path | None:
        """Ask where to write; the answer has one of the suffixes, and overwriting was agreed to."""
        ...

    def unsaved(self, name: str) -> Unsaved:
        """Ask what to do with unsaved work before it is closed."""
        ...

    def number(self, title: str, label: str, *, value: int, highest: int) -> int | None:
        """Ask for a number from 1 to `highest`."""
        ...

    def text(self, title: str, label: str, *, value: str, lines: bool = False) -> str | None:
        """Ask for words, in one line or several; "" is an answer."""
        ...

    def choice(self, title: str, label: str, *, choices: Sequence[str]) -> int | None:
        """Ask for one of a list, by its place there."""
        ...


class AskPerson:
    """Asks with the system's dialogs, over `parent`."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent
        self._folder = ""

    def files_to_open(self, title: str, kinds: Sequence[Kind]) -> list[Path]:
        """Ask for files that exist, starting in the folder used last."""
        names, _ = QFileDialog.getOpenFileNames(self._parent, title, self._folder, _filters(kinds))
        paths = [Path(n) for n in names]
        if paths:
            self._folder = str(paths[0].parent)
        return paths

    def file_to_write(self, title: str, kinds: Sequence[Kind], suggested: Path) -> Path | None:
        """Ask where to write; a name without a known suffix gets that of the chosen kind."""
        dialog = QFileDialog(self._parent, title, str(suggested.parent), _filters(kinds))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(suggested.name)
        chosen = next((k for k in kinds if suggested.suffix in k.suffixes), kinds[0])
        dialog.selectNameFilter(chosen.as_filter())
        dialog.setDefaultSuffix(chosen.suffixes[0].lstrip("."))
        by_filter = {k.as_filter(): k.suffixes[0].lstrip(".") for k in kinds}
        dialog.filterSelected.connect(lambda line: dialog.setDefaultSuffix(by_filter.get(line, "")))
        if not dialog.exec():
            return None
        return Path(dialog.selectedFiles()[0])

    def unsaved(self, name: str) -> Unsaved:
        """Ask with Save, Discard and Cancel; Save is the default."""
        buttons = QMessageBox.StandardButton
        box = QMessageBox(self._parent)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(_tr("Ask", "“{name}” has changes that are not saved.").format(name=name))
        box.setInformativeText(_tr("Ask", "Save it, so that it can be opened again without a new analysis?"))
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        answers = {buttons.Save: Unsaved.SAVE, buttons.Discard: Unsaved.DISCARD}
        return answers.get(QMessageBox.StandardButton(box.exec()), Unsaved.STAY)

    def number(self, title: str, label: str, *, value: int, highest: int) -> int | None:
        """Ask with a spin box."""
        number, agreed = QInputDialog.getInt(self._parent, title, label, value, 1, highest)
        return number if agreed else None

    def text(self, title: str, label: str, *, value: str, lines: bool = False) -> str | None:
        """Ask with a field of one line or several."""
        if lines:
            text, agreed = QInputDialog.getMultiLineText(self._parent, title, label, value)
        else:
            text, agreed = QInputDialog.getText(self._parent, title, label, text=value)
        return text if agreed else None

    def choice(self, title: str, label: str, *, choices: Sequence[str]) -> int | None:
        """Ask with a list in which no two lines are the same."""
        lines = [f"{number}. {choice}" for number, choice in enumerate(choices, start=1)]
        line, agreed = QInputDialog.getItem(self._parent, title, label, lines, 0, editable=False)
        return lines.index(line) if agreed else None


@dataclass(slots=True)
class Answers:
    """Answers prepared in advance, taken in order; `asked` keeps the titles. An unexpected question fails the test."""

    prepared: list[object] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def _next(self, title: str, kind: type | tuple[type, ...]) -> object:
        self.asked.append(title)
        assert self.prepared, f"Nobody expected to be asked: {title}"
        answer = self.prepared.pop(0)
        assert isinstance(answer, kind), f"{answer!r} does not answer: {title}"
        return answer

    def files_to_open(self, title: str, kinds: Sequence[Kind]) -> list[Path]:
        """Give the next answer, a list of paths."""
        assert kinds
        answer = self._next(title, list)
        assert isinstance(answer, list)
        return answer

    def file_to_write(self, title: str, kinds: Sequence[Kind], suggested: Path) -> Path | None:
        """Give the next answer, a path or None."""
        assert kinds
        assert suggested.name
        answer = self._next(title, (Path, type(None)))
        assert answer is None or isinstance(answer, Path)
        return answer

    def unsaved(self, name: str) -> Unsaved:
        """Give the next answer."""
        answer = self._next(name, Unsaved)
        assert isinstance(answer, Unsaved)
        return answer

    def number(self, title: str, label: str, *, value: int, highest: int) -> int | None:
        """Give the next answer, a number in range or None."""
        assert label
        assert 1 <= value <= highest
        answer = self._next(title, (int, type(None)))
        assert answer is None or isinstance(answer, int)
        return answer

    def text(self, title: str, label: str, *, value: str, lines: bool = False) -> str | None:
        """Give the next answer, words or None."""
        assert label
        assert lines or "\n" not in value
        answer = self._next(title, (str, type(None)))
        assert answer is None or isinstance(answer, str)
        return answer

    def choice(self, title: str, label: str, *, choices: Sequence[str]) -> int | None:
        """Give the next answer, a place in the list or None."""
        assert label
        answer = self._next(title, (int, type(None)))
        assert answer is None or (isinstance(answer, int) and 0 <= answer < len(choices))
        return answer


def _filters(kinds: Sequence[Kind]) -> str:
    return ";;".join(k.as_filter() for k in kinds)
