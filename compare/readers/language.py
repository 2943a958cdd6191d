"""Guess an article's language from its commonest words."""

from __future__ import annotations

import re

_COMMON = {
    "en": "the of and to in that is was for on with as said by at from it are his be has have not he this",
    "de": "der die das und den von mit ist dem zu nicht auf für sich im ein eine hat wird auch bei einer nach",
    "fr": "le les des et la une est dans que pour qui sur par pas au avec du plus ont il sont cette ce",
    "es": "el los de que la las una por con para del se su como es al más fue pero sus ha lo han",
    "it": "il di che la per una della con non sono del più si gli nel dei alla anche ha le è lo",
    "pt": "o de que os da do uma para com não em por mais dos das se na no ao foi são pelo é",
    "nl": "de het een van en dat op te voor zijn met niet aan er om ook als maar bij door naar wordt is",
    "pl": "w na z się że nie jest do to o jak po od za przez dla są tym oraz był",
    "ru": "и в не на что с по как это он из у за от для его также был о при",
}
_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
)
_SHARED = {"ar": ("fa", "ur", "ps"), "hi": ("mr", "ne")}
_WORDS = {code: frozenset(words.split()) for code, words in _COMMON.items()}
_WORD = re.compile(r"[^\W\d_]+")


def guess_language(text: str, *, declared: str = "") -> str:
    """Give the ISO 639-1 code: the language whose common words are most frequent, else what is declared, else "en"."""
    head = text[:20000]
    words = [word.lower() for word in _WORD.findall(head)]
    counts = {code: sum(1 for word in words if word in common) for code, common in _WORDS.items()}
    best = max(counts, key=lambda code: (counts[code], code == "en"))
    if counts[best] >= max(3, 0.08 * len(words)):
        return best
    code = declared.strip().lower()[:2]
    for script, letters in _SCRIPTS:
        if len(letters.findall(head)) * 5 > len(head):
            # Several languages share a script: the page may know better.
            return code if code in _SHARED.get(script, ()) else script
    return code if len(code) == 2 and code.isascii() and code.isalpha() else "en"
