"""The table of panels, one line and one module each; the window's docks and its menu derive from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.session import Session

RIGHT, BOTTOM = Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.BottomDockWidgetArea


@dataclass(frozen=True, slots=True)
class Panel:
    """One panel: `area` where it docks at first (panels of one area are tabs), `make` loads its module and makes it."""

    id: str
    title: str
    area: Qt.DockWidgetArea
    make: Callable[[Session, QWidget], QWidget]


def _fact(session: Session, parent: QWidget) -> QWidget:
    from ui.panels.fact import FactPanel

    return FactPanel(session, parent)


def _coverage(session: Session, parent: QWidget) -> QWidget:
    from ui.panels.coverage import CoveragePanel

    return CoveragePanel(session, parent)


def _discrepancies(session: Session, parent: QWidget) -> QWidget:
    from ui.panels.discrepancies import DiscrepanciesPanel

    return DiscrepanciesPanel(session, parent)


def _articles(session: Session, parent: QWidget) -> QWidget:
    from ui.panels.articles import ArticlesPanel

    return ArticlesPanel(session, parent)


def _review(session: Session, parent: QWidget) -> QWidget:
    from ui.panels.review import ReviewPanel

    return ReviewPanel(session, parent)


PANELS: tuple[Panel, ...] = (
    Panel("fact", "Fact", RIGHT, _fact),
    Panel("coverage", "Coverage", BOTTOM, _coverage),
    Panel("discrepancies", "Clashes", BOTTOM, _discrepancies),
    Panel("review", "Review", BOTTOM, _review),
    Panel("articles", "Sources", BOTTOM, _articles),
)
"""The docks; the reading panel is no dock, it fills the middle of the window."""
