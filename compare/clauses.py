"""A sentence → its clauses: where one that carries two statements may be cut, and which words only say who speaks.

The cuts are found by rule, in English; of other languages only semicolons are trusted. A cut needs words that could
be a verb on both sides, so that a list ("bread, milk and eggs") stays whole.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from compare.model import Span

_BE = "am|is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|cannot"
_PAST = (
    "became|began|broke|brought|built|bought|came|caught|chose|cut|drew|drove|fell|felt|fled|flew|fought|found|gave|got"
    "|grew|heard|held|hit|kept|knew|laid|led|left|lost|made|met|paid|put|ran|read|rose|said|sat|saw|sent|set|shot|sold"
    "|sought|spent|spoke|stood|struck|sued|swore|took|taught|thought|threw|told|took|understood|went|withdrew|won|wore"
    "|wrote|says|tells|plans|hopes|wants|expects|remains|seems|appears|believes|thinks|knows|needs|means"
)
_VERB = re.compile(
    rf"^[a-z]{{3,}}ing\b|\b(?:{_BE}|{_PAST}|\w{{2,}}ed|\w+n[’']t|(?:he|she|it|they|we|you|I)[’'](?:s|ll|re|ve|d))\b"
)
_SAY = "said|says|told|added|wrote|noted|argued|announced|explained|stated|insisted|claimed|acknowledged|tweeted"
_SUBJECT = r"(?:he|she|it|they|we|I|you|there|this)"
_NO_VERB = "including|during|following|according|regarding|concerning|considering|depending|excluding|pending"
_CUTS = (
    re.compile(r";\s+"),
    re.compile(r"\s+(?:—|–|--)\s+|(?<=\w)(?:—|--)(?=\w)"),
    re.compile(r",\s+(?=(?:and|but|while|whereas|although|though|yet|because|after|before)\s)"),
    re.compile(r",\s+(?=(?:which|who|where|whose)\s[^,;]*$)"),
    re.compile(rf",\s+(?=(?!{_NO_VERB})[a-z]{{3,}}ing\s)"),
    re.compile(rf"\s+(?=(?:and|but)\s+(?:that\s|{_SUBJECT}\b))"),
    re.compile(r"\s+(?=(?:and|but)\s+(?:has|have|had|will|would|was|were|is|are|\w+ed|said|told)\b)"),
)
_LONE_SEMICOLON = _CUTS[:1]
_ATTRIBUTION = re.compile(
    rf"(?<=[,”\"’'])\s+(?:(?:[\w.’'-]+\s+){{0,6}}(?:{_SAY})|(?:{_SAY})\s+(?:[\w.’'-]+\s*){{1,6}})\b[^,;“\"]*[.]?$"
    rf"|^(?:[\w.’'-]+\s+){{1,5}}(?:{_SAY})\s+(?:that\s+)?|^According to [^,]{{3,60}},\s+"
)
_LEAST = 12
"""Characters that a clause has at least."""
_OPENING, _CLOSING = "“„«", "”“»"


@lru_cache(maxsize=20_000)
def clauses(sentence: str, language: str = "en") -> tuple[Span, ...]:
    """Give the spans of the clauses in order; they leave out nothing but the white space between them."""
    cuts = sorted({m.end() for cut in _cuts_of(language) for m in cut.finditer(sentence)})
    kept = [0]
    for cut in cuts:
        left, right = sentence[kept[-1] : cut], sentence[cut:]
        if _is_clause(left, language) and _is_clause(right, language) and not _inside_brackets(sentence, cut):
            kept.append(cut)
    edges = [*kept, len(sentence)]
    return tuple(_trimmed(sentence, a, b) for a, b in pairwise(edges))


@lru_cache(maxsize=20_000)
def attribution(sentence: str) -> tuple[Span, ...]:
    """Give the words that only say who speaks: "he said on Monday", "According to police,"."""
    return tuple(_trimmed(sentence, *m.span()) for m in _ATTRIBUTION.finditer(sentence) if m.group().strip())


def _cuts_of(language: str) -> tuple[re.Pattern[str], ...]:
    return _CUTS if language == "en" else _LONE_SEMICOLON


def _is_clause(words: str, language: str) -> bool:
    return len(words.strip()) >= _LEAST and (language != "en" or _VERB.search(words) is not None)


def _inside_brackets(sentence: str, cut: int) -> bool:
    before = sentence[:cut]
    return before.count("(") > before.count(")") or before.count("[") > before.count("]")


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
