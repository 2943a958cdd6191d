"""The size and typeface that the reader chose for the words of articles, wherever these are shown.

Who shows such words takes `font` and does so again on `changed`; the reading room says what was chosen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QFont


class _Chosen(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.zoom, self.family = 1.0, ""


_chosen = _Chosen()
changed = _chosen.changed


def choose(zoom: float, family: str) -> None:
    """Set size (1.0 for normal) and typeface ("" for the best serif installed) of quoted words everywhere."""
    if (zoom, family) != (_chosen.zoom, _chosen.family):
        _chosen.zoom, _chosen.family = zoom, family
        changed.emit()


def font(points: float = theme.BODY) -> QFont:
    """Give the font for words of an article that are set in `points` at normal size."""
    return theme.reading_font(points * _chosen.zoom, family=_chosen.family)
