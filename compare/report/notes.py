"""What a reader should know of a source before trusting a "not found": how its file was read, and its language."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Article

_BEST = "en"
"""The language that the encoder and the thresholds are made for."""
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
    """Give the notes of one source: its reader's, what a person took in or left out, and that its language is odd."""
    common, notes = commonest(articles), (*article.source.notes, *_by_hand(article))
    if article.language == common:
        return notes
    name, others = _name(article.language), _name(common)
    note = f"Seems to be in {name}, others in {others}: “not found” means little between the two."
    return (*notes, note)


def _by_hand(article: Article) -> list[str]:
    """Say how many paragraphs are compared, or are not, because a person wanted it so."""
    changed = [p for p in article.paragraphs if p.found is not None]
    taken_in = sum(p.role.compared for p in changed)
    notes = [f"Paragraphs taken in by hand: {taken_in}."] if taken_in else []
    return notes + ([f"Paragraphs left out by hand: {len(changed) - taken_in}."] if len(changed) > taken_in else [])


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


def commonest(articles: Sequence[Article]) -> str:
    """Give the language of most articles, whatever their order."""
    counts = Counter(a.language for a in articles)
    return max(counts, key=lambda code: (counts[code], code == _BEST, code))


def _name(code: str) -> str:
    return LANGUAGES.get(code, f"“{code}”")
