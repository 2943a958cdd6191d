"""The run-in dateline, "MOSCOW, Dec 9 (AP) — ": where an article's first paragraph really begins."""

from __future__ import annotations

import re

from compare.readers.dates import MONTH
from compare.readers.phrases import AGENCY

_MONTHS = "|".join(sorted((name.capitalize() for name in MONTH), key=len, reverse=True))
_DAY = rf"(?:(?:{_MONTHS})\.? \d{{1,2}}(?:, \d{{4}})?|\d{{1,2}} (?:{_MONTHS})\.?(?: \d{{4}})?)"
_CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?:[ -][A-ZÀ-Þ][A-ZÀ-Þ.'’-]+){0,3}(?:/[A-ZÀ-Þ ]{3,30})?"
_PLACE = r"[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){0,3}(?:/[A-ZÀ-Þ][\w ]{3,30})?"
_REGION = rf"(?:, (?!(?:{_MONTHS})\b){_PLACE}| ?[(\[]{_PLACE}[)\]])"
_SIGNED = rf"(?:\({AGENCY}(?:[/ ,][\w /,.-]{{1,30}})?\)|\[{AGENCY}\]|/{AGENCY}/\.?)"
# A lost dash may show as U+FFFD or "?"; then blanks on both sides tell it from a lost quotation mark.
_DASH = r"(?: ?(?:—|–|--+|―)| -(?= )| [\ufffd?]+(?= ))"

_CITIES = (
    "Abu Dhabi|Abuja|Accra|Addis Ababa|Algiers|Amman|Amsterdam|Ankara|Athens|Atlanta|Auckland|Baghdad|Bangkok|"
    "Barcelona|Beijing|Beirut|Belgrade|Bengaluru|Berlin|Berne?|Bogot[aá]|Boston|Brasilia|Brussels|Bucharest|Budapest|"
    "Buenos Aires|Cairo|Canberra|Caracas|Chennai|Chicago|Colombo|Copenhagen|Damascus|Dhaka|Doha|Dubai|Dublin|"
    "Edinburgh|Frankfurt|Geneva|Glasgow|Hanoi|Havana|Helsinki|Hong Kong|Houston|Islamabad|Istanbul|Jakarta|Jerusalem|"
    "Johannesburg|Kabul|Karachi|Kathmandu|Khartoum|Kolkata|Kuala Lumpur|Kyiv|Kiev|Lagos|Lahore|Lima|Lisbon|London|"
    "Los Angeles|Lviv|Madrid|Manila|Melbourne|Mexico City|Miami|Milan|Minsk|Montreal|Moscow|Mumbai|Munich|Nairobi|"
    "New Delhi|New York|Nicosia|Oslo|Ottawa|Panama City|Paris|Perth|Prague|Pretoria|Pyongyang|Quito|Rabat|Ramallah|"
    "Reykjavik|Riga|Rio de Janeiro|Riyadh|Rome|San Francisco|Santiago|Sarajevo|Seoul|Shanghai|Singapore|Sofia|"
    "Stockholm|Strasbourg|Sydney|Taipei|Tallinn|Tbilisi|Tehran|Tel Aviv|The Hague|Tokyo|Toronto|Tripoli|Tunis|"
    "Vatican City|Vienna|Vilnius|Warsaw|Washington(?: DC)?|Wellington|Wuhan|Yangon|Yerevan|Zagreb|Zurich"
)
"""Cities that begin a report often enough to be known without capitals."""

_FORMS = (
    # MOSCOW (AP) — · ALICANTE, Spain, Dec 9 (Reuters) - · Alicante (Spain) (AFP) – · BISHKEK, December 9. /TASS/.
    rf"{_PLACE}{_REGION}{{0,2}}(?:,? {_DAY})?[,.]? ?{_SIGNED}(?:{_DASH}| _(?= )|:|(?<=/\.)(?= )|\.(?= ))",
    # WASHINGTON — · BRUSSELS, March 26 — · LONDON: · KARSBY, March 10 (Halyard) -
    rf"{_CAPITALS}{_REGION}{{0,2}}(?:,? {_DAY})?(?: \([A-Z][^()]{{1,40}}\))?(?:{_DASH}|:(?= ))",
    # Beijing — · New Delhi:
    rf"(?:{_CITIES}){_REGION}?(?:,? {_DAY})?(?:{_DASH}|:(?= ))",
    # Doha, December 8: · Dec. 8 (UPI) --
    rf"{_PLACE}{_REGION}?,? {_DAY},? ?(?:{_SIGNED})?(?:{_DASH}|:(?= ))|{_DAY},? ?{_SIGNED}(?:{_DASH}|:(?= ))",
    # (CNN) — · By Reuters:
    rf"{_SIGNED}(?:{_DASH}|:)?|By (?:{AGENCY}|{_PLACE}(?: {_PLACE})?): ?",
)
_DATELINE = re.compile("|".join(f"(?:{form})" for form in _FORMS))
_BEGINS = re.compile(r"\s*[\"'“‘«(\[\ufffd?]*[^\W_a-zß-ÿ]")


def dateline_end(paragraph: str) -> int:
    """Give the offset at which the text after a run-in dateline begins, or 0 if there is none."""
    found = _DATELINE.match(paragraph[:120])
    if not found or not _BEGINS.match(paragraph, found.end()):
        return 0
    rest = paragraph[found.end() :]
    return found.end() + len(rest) - len(rest.lstrip())
