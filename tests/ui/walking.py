"""Ways round a window as a screen reader and a keyboard take them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QTabBar, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAccessibleInterface

ROLE = QAccessible.Role
CONTROLS = {
    ROLE.PushButton,
    ROLE.CheckBox,
    ROLE.RadioButton,
    ROLE.ButtonMenu,
    ROLE.ButtonDropDown,
    ROLE.ComboBox,
    ROLE.EditableText,
    ROLE.Slider,
    ROLE.SpinBox,
    ROLE.Table,
    ROLE.List,
    ROLE.Tree,
    ROLE.ProgressBar,
    ROLE.PageTab,
    ROLE.MenuItem,
    ROLE.Link,
}


def name_of(reader: QAccessibleInterface) -> str:
    """Give what a screen reader calls it."""
    return reader.text(QAccessible.Text.Name).strip()


def spoken_tree(widget: QWidget) -> Iterator[QAccessibleInterface]:
    """Give everything a screen reader finds in a widget, cells of tables left out: they have tests of their own."""
    yield from _below(QAccessible.queryAccessibleInterface(widget))


def _below(reader: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    if not reader.isValid() or reader.state().invisible:
        return
    yield reader
    if reader.role() in (ROLE.Table, ROLE.List, ROLE.Tree, ROLE.ComboBox):
        return
    for number in range(reader.childCount()):
        child = reader.child(number)
        if child is not None:
            yield from _below(child)


def nameless(widget: QWidget) -> list[str]:
    """Name what can be used in a widget and has no name for a screen reader."""
    found = []
    for reader in spoken_tree(widget):
        thing = reader.object()
        if isinstance(thing, QTabBar) and thing.count() == 0:
            continue  # Qt keeps one for later, far outside the window
        focusable = isinstance(thing, QWidget) and bool(thing.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if (reader.role() in CONTROLS or focusable) and not name_of(reader):
            found.append(describe(thing) if isinstance(thing, QWidget) else str(reader.role()))
    return found


def describe(widget: QWidget) -> str:
    """Say which widget it is, for a failing test."""
    around = [type(w).__name__ for w in _ancestors(widget)][:4]
    words = widget.text() if isinstance(widget, QAbstractButton) else widget.objectName()
    return f"{type(widget).__name__} {words!r} in {' < '.join(around)}"


def tab_round(window: QWidget, *, most: int = 400) -> list[QWidget]:
    """Press Tab until the keyboard is back where it began, and give the widgets it came by."""
    start = QApplication.focusWidget()
    met: list[QWidget] = [start] if start else []
    for _ in range(most):
        focused = QApplication.focusWidget() or window
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is None or now in met:
            break
        met.append(now)
    return met


def changed_pixels(window: QWidget, widget: QWidget) -> int:
    """Count the pixels in and close around a widget that look different while it has the keyboard."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    for around in _ancestors(widget):
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
    QApplication.processEvents()
    assert widget.hasFocus(), describe(widget)
    place = QRect(widget.mapTo(window, QPoint()), widget.size()).adjusted(-4, -4, 4, 4)
    focused = window.grab(place).toImage()
    widget.clearFocus()
    QApplication.processEvents()
    without = window.grab(place).toImage()
    return sum(
        focused.pixel(x, y) != without.pixel(x, y) for x in range(focused.width()) for y in range(focused.height())
    )


def _ancestors(widget: QWidget) -> Iterator[QWidget]:
    around = widget.parentWidget()
    while around is not None:
        yield around
        around = around.parentWidget()
