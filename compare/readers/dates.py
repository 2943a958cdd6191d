"""Dates in date lines and metadata: what news sites print, with the month in words or in ISO form."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = (
    "january januar jänner janvier enero gennaio janeiro januari jan",
    "february februar février febrero febbraio fevereiro februari feb",
    "march märz mars marzo março maart mar",
    "april avril abril aprile apr",
    "may mai mayo maggio maio mei",
    "june juni juin junio giugno junho jun",
    "july juli juillet julio luglio julho jul",
    "august août agosto augustus aug",
    "september septembre septiembre settembre setembro sept sep",
    "october oktober octobre octubre ottobre outubro oct okt",
    "november novembre noviembre novembro nov",
    "december dezember décembre diciembre dicembre dezembro dec dez",
)
MONTH = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names.split()}
"""Month by name, in English, German, French, Spanish, Italian, Portuguese and Dutch."""

MONTH_NAMES = "|".join(sorted(MONTH, key=len, reverse=True))
_DATES = re.compile(
    r"(?P<y1>(?:19|20)\d\d)-(?P<m1>\d{1,2})-(?P<d1>\d{1,2})"
    rf"|\b(?P<m2>{MONTH_NAMES})\b\.?\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y2>(?:19|20)\d\d)\b"
    rf"|\b(?P<d3>\d{{1,2}})(?:st|nd|rd|th|\.)?\s+(?:de\s+)?(?P<m3>{MONTH_NAMES})\b\.?,?\s+(?:de\s+)?(?P<y3>(?:19|20)\d\d)\b"
    r"|\b(?P<d4>\d{1,2})\.(?P<m4>\d{1,2})\.(?P<y4>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_FIRST = re.compile(r"\b(?:first )?(?:published|posted|issued|veröffentlicht|publié)\b", re.IGNORECASE)


def find_date(text: str) -> date | None:
    """Give the date a line states, the one after "Published" before any other; None if there is none."""
    first = _FIRST.search(text)
    return (_earliest(text[first.end() :]) if first else None) or _earliest(text)


def _earliest(text: str) -> date | None:
    for found in _DATES.finditer(text):
        parts = {key[0]: value for key, value in found.groupdict().items() if value}
        month = MONTH.get(parts["m"].lower()) or (int(parts["m"]) if parts["m"].isdigit() else 0)
        try:
            return date(int(parts["y"]), month, int(parts["d"]))
        except ValueError:
            continue
    return None
