"""The colours of the outlets in order of opening, the same in the window and on the page, by day and by night."""

from __future__ import annotations

OUTLETS_BY_DAY = (
    "#3a6ea5",
    "#b3622a",
    "#6fa062",
    "#723152",
    "#2fa6b8",
    "#bf9722",
    "#9d84ea",
    "#3d471f",
    "#2e3c9e",
    "#e0608f",
    "#99635c",
    "#5a3172",
    "#23877b",
    "#5e4908",
)
OUTLETS_BY_NIGHT = (
    "#6a9fd8",
    "#dc8a50",
    "#bfdcae",
    "#e05275",
    "#45d3d6",
    "#f1ca55",
    "#7c7ce0",
    "#b6549d",
    "#a4a8ae",
    "#86d97b",
    "#6f9a1e",
    "#23947a",
    "#c29970",
    "#a9e0f5",
)

_WHITE, _INK = "#ffffff", "#101114"


def on(colour: str) -> str:
    """Give white or near-black, whichever a letter reads better in on `colour`; all as #rrggbb."""
    return _WHITE if 1.05 / (luminance(colour) + 0.05) >= 3.6 else _INK


def luminance(colour: str) -> float:
    """Give the relative luminance (0-1) of #rrggbb, as the contrast of two colours is reckoned by WCAG."""
    levels = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
    red, green, blue = (level / 12.92 if level <= 0.04045 else ((level + 0.055) / 1.055) ** 2.4 for level in levels)
    return float(0.2126 * red + 0.7152 * green + 0.0722 * blue)
