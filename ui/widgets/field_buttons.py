"""The small buttons inside a field of Qt's own making, named for screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
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
