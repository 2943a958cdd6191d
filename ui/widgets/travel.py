"""How a page travels: gliding or at once, and past its end as far as bringing a passage level takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QObject, QPropertyAnimation

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QScrollBar

GLIDE_MS = 150


class Travel(QObject):
    """Moves one scroll bar; `natural_end` gives the value at which the page's last line is in view."""

    def __init__(self, bar: QScrollBar, natural_end: Callable[[], int]) -> None:
        super().__init__(bar)
        self._bar, self._natural_end = bar, natural_end
        self._beyond = 0
        self._glide = QPropertyAnimation(bar, b"value", self)
        self._glide.setDuration(GLIDE_MS)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        bar.valueChanged.connect(self._moved)

    def go(self, value: int, *, smooth: bool) -> None:
        """Go to a value, never before the start, past the end where needed."""
        self.stop()
        self._beyond = max(value, 0)
        self.stretch()
        if smooth:
            self._glide.setEndValue(self._beyond)
            self._glide.start()
        else:
            self._bar.setValue(self._beyond)

    def stop(self) -> None:
        """Stay where the page is now."""
        self._glide.stop()

    @property
    def gliding(self) -> bool:
        """Whether the page is on its way."""
        return self._glide.state() is QPropertyAnimation.State.Running

    def stretch(self) -> None:
        """Let the page reach as far as it was sent; to its natural end once it was scrolled up again."""
        self._bar.setMaximum(max(self._natural_end(), self._beyond, 0))

    def _moved(self, value: int) -> None:
        if value < self._beyond and not self.gliding:
            self._beyond = 0
            self.stretch()
