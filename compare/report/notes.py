"""What a reader should know of a source before trusting a "not found": how its file was read, and its language."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.comparison import Comparison
    from compare.model import Article

_BEST = "en"
"""The language that the encoder and the thresholds are made for."""
FEW_FACTS = 8
"""Of a report with fewer facts nothing can be said about its event."""
STRANGE = 0.15
"""A report of which fewer facts are in any other one seems to be of another event. Of 42 real reports of one event at
least 20 % are; of 14 that were mixed in from another event, 8 have less than 15 %: better silent than wrong."""
LANGUAGES = {
    "ar": "Arabic",
    "de": "German",
    "el": "Greek",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "he": "Hebrew",
    "hi": "Hindi",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "nl": "Dutch",
    "pl": "Polish",
    "pt": "Portuguese",
    "ru": "Russian",
    "th": "Thai",
    "zh": "Chinese",
}
"""What the languages that articles are written in are called."""


def notes_of(article: Article, articles: Sequence[Article]) -> tuple[str, ...]:
    """Give the notes of one source: those of its reader, then that its language is not that of the others."""
    common = _commonest(articles)
    if article.language == common:
        return article.source.notes
    name, others = _name(article.language), _name(common)
    note = f"Seems to be in {name}, others in {others}: “not found” means little between the two."
    return (*article.source.notes, note)


def of_languages(articles: Sequence[Article]) -> str:
    """Say what “not found” is worth between languages or in another one than English; "" where all are in English."""
    codes = sorted({a.language for a in articles}, key=lambda code: (code != _BEST, _name(code)))
    if codes in ([], [_BEST]):
        return ""
    names = " and ".join([", ".join(map(_name, codes[:-1])), _name(codes[-1])] if codes[1:] else map(_name, codes))
    means = "“not found” means little" + (" between languages" if codes[1:] else "")
    return (
        f"The reports seem to be in {names}, but the encoder and the thresholds are made for English: {means}, "
        "and statements are matched mostly by their names, numbers and shared words."
    )


def strangers(comparison: Comparison) -> tuple[Article, ...]:
    """Give the reports that seem to be of another event than the others: hardly any of their facts is in another."""
    common = _commonest(comparison.articles)
    found = []
    for article in comparison.articles:
        facts = comparison.facts_in(article.id)
        shared = sum(len(comparison.said_by(f)) > 1 for f in facts)
        if article.language == common and len(facts) >= FEW_FACTS and shared < STRANGE * len(facts):
            found.append(article)
    return tuple(found)


def of_events(comparison: Comparison) -> str:
    """Say that reports seem to be of different events; "" where they seem to be of one."""
    strange = strangers(comparison)
    if not strange:
        return ""
    if len(strange) == len(comparison.articles):
        return "The reports seem to be of different events: hardly any fact of one was found in another."
    if len(strange) == 1:
        return f"{strange[0].outlet} seems to report another event: hardly any of its facts was found elsewhere."
    named = f"{', '.join(a.outlet for a in strange[:-1])} and {strange[-1].outlet}"
    return f"{named} seem to report other events: hardly any of their facts was found elsewhere."


def _commonest(articles: Sequence[Article]) -> str:
    """Give the language of most articles, whatever their order."""
    counts = Counter(a.language for a in articles)
    return max(counts, key=lambda code: (counts[code], code == _BEST, code))


def _name(code: str) -> str:
    return LANGUAGES.get(code, f"“{code}”")
