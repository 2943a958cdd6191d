"""A sentence → a short clear label for its fact: without who says it, cut at a clause, never in a word."""

from __future__ import annotations

import re

_LONGEST = 120
_VERBS = r"(?:said|says|told|added|reported|according to|announced|confirmed|wrote|tweeted|stated|noted|explained)"
_TAIL = re.compile(rf"[,”\"’']+\s+(?:[\w.’'-]+\s+){{0,6}}{_VERBS}\b[^,;]*[.]?$")
_HEAD = re.compile(
    r"^(?:According to [^,]{3,60},|In a statement[^,]{0,40},|Meanwhile,|However,|But|And|Also,)\s+(?=\w)"
)
_QUOTED = re.compile(r"""^["“‘'„«](?P<words>[^"”»]+?)[,.]?["”»](?:\s|$)""")
_LONE_QUOTE = re.compile(r'["“”]')
_CLAUSE = re.compile(r"[;:–—]\s|,\s(?:and|but|while|which|who|after|as|because|although|though|where|when)\s|,\s")


def label(sentence: str) -> str:
    """Give at most 120 characters of `sentence` that say what it is about."""
    text = " ".join(sentence.split())
    text = _HEAD.sub("", text)
    quoted = _QUOTED.match(text)
    text = quoted["words"] if quoted and len(quoted["words"].split()) >= 4 else text
    shorter = _TAIL.sub("", text)
    text = shorter if len(shorter.split()) >= 4 else text
    text = text.strip(" \"“”„«»'").rstrip(".,;:")
    text = _LONE_QUOTE.sub("", text) if text.count('"') == 1 or text.count("“") != text.count("”") else text
    text = _cut(text)
    return text[:1].upper() + text[1:]


def _cut(text: str) -> str:
    if len(text) <= _LONGEST:
        return text
    clauses = [m.start() for m in _CLAUSE.finditer(text) if _LONGEST // 2 <= m.start() <= _LONGEST]
    if clauses:
        return text[: clauses[-1]] + " …"
    return text[: _LONGEST - 1].rsplit(" ", 1)[0] + " …"
