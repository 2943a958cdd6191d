"""The strip below the key table in which the keys of one command are changed: press the new ones, and that is all."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from ui import theme
from ui.keys import PLACES

if TYPE_CHECKING:
    from collections.abc import Sequence


class KeyEditor(QFrame):
    """Shows a command's keys in fields and says what was pressed in one; knows no settings."""

    entered = Signal(object)
    """The keys (a list of str, portable, without gaps) that the fields hold now."""
    swap_wanted = Signal()
    reset_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.title = QLabel()
        self.title.setProperty("kind", "title")
        self.fields = [QKeySequenceEdit() for _ in range(PLACES)]
        self.clear = [QToolButton() for _ in range(PLACES)]
        self._names = [self.tr("Key"), self.tr("Other key")]
        self.reset = QPushButton(self.tr("As it came"))
        self.reset.setToolTip(self.tr("Give this command the keys it came with"))
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.swap = QPushButton(self.tr("Swap"))
        self.leave = QPushButton(self.tr("Leave it"))
        self._shown: tuple[str, ...] = ()
        self._lay_out()
        for field in self.fields:
            field.setMaximumSequenceLength(1)
            field.editingFinished.connect(self._read)
        for button in (self.reset, self.swap, self.leave):
            button.setAutoDefault(False)
            kept = button.sizePolicy()
            kept.setRetainSizeWhenHidden(True)
            button.setSizePolicy(kept)
        self.reset.clicked.connect(self.reset_wanted)
        self.swap.clicked.connect(self.swap_wanted)
        self.leave.clicked.connect(self.take_back)
        self.show_command("", (), changed=False)

    def show_command(self, words: str, keys: Sequence[str], *, changed: bool) -> None:
        """Show a command and its keys; "" for none, which leaves nothing to press."""
        self.title.setText(words or self.tr("Choose a command to change its keys"))
        self._shown = tuple(keys)
        for place, (field, name) in enumerate(zip(self.fields, self._names, strict=True)):
            field.setEnabled(bool(words))
            self.clear[place].setEnabled(place < len(keys))
            inside = field.findChild(QLineEdit)
            for part in (field, inside) if inside else (field,):
                part.setAccessibleName(f"{words}: {name}" if words else name)
                part.setAccessibleDescription(self.tr("Press the keys that this command shall have."))
        self.reset.setEnabled(changed)
        self.take_back()

    def take_back(self) -> None:
        """Show the keys that are in force, whatever was pressed."""
        for place, field in enumerate(self.fields):
            with QSignalBlocker(field):
                field.setKeySequence(QKeySequence(self._shown[place] if place < len(self._shown) else ""))
        self.say_problem("", can_swap=False)

    def say_problem(self, words: str, *, can_swap: bool) -> None:
        """Say why what was pressed is not in force, and offer to swap where that is possible; "" for no problem."""
        self.problem.setText(words)
        for part in (self.problem, self.leave):
            part.setVisible(bool(words))
        self.swap.setVisible(can_swap)
        if words:
            QAccessible.updateAccessibility(QAccessibleEvent(self.problem, QAccessible.Event.Alert))

    def entered_keys(self) -> list[str]:
        """Give the keys that stand in the fields, each once."""
        portable = QKeySequence.SequenceFormat.PortableText
        return list(dict.fromkeys(k for f in self.fields if (k := f.keySequence().toString(portable))))

    def _read(self) -> None:
        if self.fields[0].isEnabled() and self.entered_keys() != list(self._shown):
            self.entered.emit(self.entered_keys())

    def _clear(self, place: int) -> None:
        self.fields[place].clear()
        self._read()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.PAD, theme.GAP, theme.PAD, theme.PAD)
        grid.setHorizontalSpacing(theme.GAP)
        grid.addWidget(self.title, 0, 0, 1, 4)
        for place, (field, name) in enumerate(zip(self.fields, self._names, strict=True)):
            label, clear = QLabel(name), self.clear[place]
            label.setBuddy(field)
            clear.setIcon(theme.icon("close", "muted"))
            clear.setToolTip(self.tr("Take this key away"))
            clear.setAccessibleName(f"{name}: {clear.toolTip()}")
            clear.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            clear.clicked.connect(partial(self._clear, place))
            for column, part in enumerate((label, field, clear)):
                grid.addWidget(part, place + 1, column)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.reset, 1, 3)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(self.problem, 1)
        row.addWidget(self.swap)
        row.addWidget(self.leave)
        grid.addLayout(row, PLACES + 1, 0, 1, 4)
