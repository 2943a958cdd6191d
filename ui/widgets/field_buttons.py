"""What empties a field: Qt's own small button, named for screen readers, and Esc."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

_QTS_OWN = "_q_qlineeditclearaction"
"""What Qt calls the action of the button that empties a field."""


def name_buttons(field: QLineEdit) -> None:
    """Name the button that empties a field; a picture in it, which does nothing, is called what the field is called."""
    clear = QCoreApplication.translate("field_buttons", "Clear: {field}").format(field=field.accessibleName())
    for button in field.findChildren(QToolButton):
        action = button.defaultAction()
        own = action is not None and action.objectName() == _QTS_OWN
        button.setAccessibleName(clear if own else field.accessibleName())


class ClearsOnEscape(QObject):
    """Lets Esc empty a field; what else Esc does in the window waits until it is empty."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Claim the key before any shortcut of the window gets it, and then empty the field."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self._field.text():
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self._field.clear()
                return True
        return super().eventFilter(watched, event)
