"""A statement → a short clear label for its fact: without who says it, asides left out, quotations marked as such."""

from __future__ import annotations

import re
from functools import lru_cache

_LONGEST = 100
_SHORTEST_REST = 30
"""Characters that a label has at least once something was taken out of it."""
_SAID = (
    r"(?:said|says|told|added|reported|announced|confirmed|wrote|tweeted|stated|noted|explained|argued|insisted"
    r"|acknowledged|recalled|warned|declared|replied|responded|vowed)"
)
_WHEN = (
    r"(?:in|on|at|to|during|after|before|earlier|later|late|early|when|by|from|via|through|of|last|this|afterwards?"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:CNN|CBS|NBC|ABC|Fox)|reporters)"
)
_AFTER_QUOTE = re.compile(rf"(?:[,.!?][”\"]|[”\"],)\s+(?:[\w.’'-]+,?\s+){{0,8}}{_SAID}\b[^“\"]*$")
_TAIL = re.compile(
    rf",\s+(?:according\s+to\s[^,;]*|(?:[\w.’'-]+\s+){{1,6}}{_SAID}(?:\s+{_WHEN}\b[^,;]*)?|{_SAID}\s+[\w.’'\s-]+)[.]?$",
    re.I,
)
_HEAD = re.compile(
    r"^(?:According to [^,]{3,60},|In a statement[^,]{0,40},|(?:Meanwhile|However|Still|Indeed|Also|Yet|So|Now"
    r"|In addition|Of course|In fact|For (?:his|her|their) part|At the same time|In short|Moreover|Nevertheless"
    r"|By contrast),"
    r"|(?:But|And)\b,?)\s+(?=[\w“\"‘])"
)
_JOINT = re.compile(r"^(?:and|but|while|whereas|although|though|yet|because)\s+(?:that\s+)?", re.I)
_OWN_SUBJECT = re.compile(r"^(?:(?:he|she|it|they|we|you|there|this|the|an?|his|her|its|their|our)\b|[A-Z“\"0-9])")
_QUOTED = re.compile(r"""^["“‘'„«](?P<words>[^"”»]+?)[,.]?["”»](?:\s|$)""")
_OPENING, _CLOSING, _ANY_QUOTE = '“"„«', re.compile(r"[”\"»]"), re.compile(r"[“”\"„«»]")
_LONE_QUOTE = re.compile(r'["“”]')
_ASIDE = re.compile(r"\s+(?:—|–|--)\s+[^—–]+?\s+(?:—|–|--),?(?=\s)|(?<=\w)—[^—]+—(?=\w)")
_SUBORDINATE = re.compile(r"(?:While|When|After|Before|Although|Though|If|As|Since|Because|Once)\s")
_BRACKETS = re.compile(r"\s\([^)]*\)")
_APPOSITION = re.compile(
    r"^(?P<who>[^,]{3,60}),\s(?:the|an?|who|whose|which|where|[RD]-|one\sof|\d\d)\b[^,]{0,140}(?:,\s(?:the|who|[A-Z])"
    r"[^,]{0,90})?,\s(?P<rest>(?:also\s|\w+ly\s)?(?:was|were|is|are|has|have|had|will|would|could|can|may|might|did|does"
    r"|said|says|told|won|lost|took|gave|made|led|came|went|met|cut|put|held|\w+ed)\s.*)$"
)
_BEFORE = re.compile(
    r"^(?:While|When|After|Before|Although|Though|If|As|Since|Because|Once|Now that|In|At|On|With|Following|During"
    r"|Speaking|Asked|Despite|For|By)\s[^,]+(?:,\s[^,]{1,30})?,[”\"]?\s(?P<rest>(?:[A-Z“\"$\d]|(?:the|an?|he|she|it|they|we"
    r"|you|there|this|these|his|her|its|their|our|some|many|most|several|more|no|other|\w{3,}s)\s).*)$"
)
_CLAUSE = re.compile(
    r"[;:–—]\s|,\s(?:and|but|while|which|who|after|as|because|although|though|where|when)\s|,\s|\s--\s"
)
_ABBREVIATED = re.compile(r"(?:\b[A-Za-z]\.){1,3}$|\b(?:Jr|Sr|Inc|Co|Corp|Ltd|No|St)\.$")
_LOST = "\ufffd"
_CONTRACTED = re.compile(rf"(?<=[A-Za-z]){_LOST}(?=(?:s|t|re|ve|ll|d|m)\b)")
_EDGE = re.compile(rf"^{_LOST}\s+|\s+{_LOST}$")
_DASH = re.compile(rf"(?<=\s){_LOST}(?=\s)")
_PAIR = re.compile(rf"(?<![^\s(]){_LOST}(?=[\w(\[])([^{_LOST}]*[\w.,!?)\]]){_LOST}(?!\w)")
_OPENS = re.compile(rf"(?<![^\s(]){_LOST}(?=[A-Z0-9(\[])")
_CLOSES = re.compile(rf"(?<=[.,!?]){_LOST}(?!\w)")
_BLANKS = re.compile(r"\s+(?=[,;.?!](?:\s|$))")


@lru_cache(maxsize=20_000)
def label(statement: str, *, part: bool = False) -> str:
    """Give at most 100 characters, and an ellipsis, that say what a statement is about.

    A `part` of a sentence that has no subject of its own begins with an ellipsis.
    """
    text = whole = tidied(statement)
    text = _JOINT.sub("", text) if part else _HEAD.sub("", text)
    spoken = _is_quotation(text)
    text = _without_speaker(text)
    text = _unbracketed(text.strip(" \"“”„«»'—–-").rstrip(",;:—–- "))
    text = text if _ABBREVIATED.search(text) else text.rstrip(".,;:")
    text = text or whole
    text = _LONE_QUOTE.sub("", text) if text.count('"') == 1 or text.count("“") != text.count("”") else text
    text = _cut(" ".join(_shortened(text).split()))
    text = "… " + text if part and not _OWN_SUBJECT.match(text) else text[:1].upper() + text[1:]
    return f"“{text}”" if spoken and not _ANY_QUOTE.search(text) else text


def headline_label(headline: str) -> str:
    """Give a headline as a label, or "" where it is none: too long, a question, or one word."""
    text = tidied(headline)
    return "" if len(text) > _LONGEST or text.endswith("?") or len(text.split()) < 4 else text


def tidied(text: str) -> str:
    """Give a text in one line, with the marks back that a wrong encoding lost where only one can have stood there.

    A letter that was lost stays lost: nobody can tell which it was.
    """
    text = _BLANKS.sub("", " ".join(text.split()))
    if _LOST not in text:
        return text
    text = _DASH.sub("–", _CONTRACTED.sub("’", _EDGE.sub("", text)))
    return _CLOSES.sub("”", _OPENS.sub("“", _PAIR.sub(r"“\1”", text)))


def _unbracketed(text: str) -> str:
    """Take away a bracket without its other half, and brackets around the whole."""
    more = text.count("(") - text.count(")")
    if more == 0 and text.startswith("(") and text.endswith(")") and text.count("(") == 1:
        return text[1:-1]
    return text.removeprefix("(") if more > 0 else text.removesuffix(")") if more < 0 else text


def _is_quotation(text: str) -> bool:
    """Whether all of a text but its speaker is quoted, or the quotation goes on beyond it."""
    return text[:1] in _OPENING and (bool(_QUOTED.match(text)) or not _CLOSING.search(text[1:]))


def _without_speaker(text: str) -> str:
    quoted = _QUOTED.match(text)
    if quoted and len(quoted["words"].split()) >= 4:
        return quoted["words"]
    for tail in (_AFTER_QUOTE, _TAIL):
        shorter = tail.sub("", text)
        if len(shorter.split()) >= 3:
            text = shorter
    return text


def _shortened(text: str) -> str:
    """Leave out asides, appositions and what only comes before, as long as the text is too long."""
    if len(text) > _LONGEST:
        comma = "," if _SUBORDINATE.match(text) else ""
        text = _longer(_BRACKETS.sub("", _ASIDE.sub(comma, text)), text)
    if len(text) > _LONGEST and (found := _APPOSITION.match(text)):
        text = _longer(f"{found['who']} {found['rest']}", text)
    if len(text) > _LONGEST and (found := _BEFORE.match(text)):
        text = _longer(found["rest"], text)
    return text


def _longer(shorter: str, text: str) -> str:
    return shorter if len(shorter) >= _SHORTEST_REST else text


def _cut(text: str) -> str:
    if len(text) <= _LONGEST:
        return text
    clauses = [m.start() for m in _CLAUSE.finditer(text) if _LONGEST // 2 <= m.start() <= _LONGEST]
    if clauses:
        return text[: clauses[-1]] + " …"
    return text[: _LONGEST - 1].rsplit(" ", 1)[0] + " …"
