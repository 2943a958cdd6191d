"""Who says what in a sentence: speaker, verb of saying, and the words said, quoted or reported."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from compare.model import Span
from compare.people import people
from compare.subjects import last_name

SAYING = (
    "said|says|say|told|tells|added|adds|asked|asks|wrote|writes|tweeted|posted|declared|announced|explained|replied|"
    "responded|argued|argues|insisted|insists|warned|warns|noted|notes|stated|claimed|claims|continued|recalled|joked|"
    "testified|concluded|acknowledged|admitted|cautioned|remarked|vowed|promised|urged|confirmed|denied|complained|"
    "predicted|suggested|stressed|emphasized|emphasised|lamented|quipped|boasted|answered|observed|shouted|thundered|"
    "demanded|cried|exclaimed|wondered|called|calls|described|summarized|tells|is shown saying|was quoted as saying"
)
_CAPITAL = r"(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Capt|St|Jr|Sr|Rev|Sgt|[A-Z])\.|[A-Z][\w’'-]*\w"
_NAMED = (
    rf"(?:(?:the|a|an|former|then-|acting|[a-z]{{3,}}(?:man|woman|person|er|or|ist))\s)*"
    rf"(?:{_CAPITAL})(?:\s(?:{_CAPITAL}|of|de|van|von|al|bin|the(?=\s[A-Z])))*"
)
_PLAIN = (
    r"(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne|[Aa]nother|[Tt]wo)\s(?:[\w’'-]+\s){0,4}?[a-z][\w’'-]+|"
    r"[Pp]olice|[Oo]fficials"
)
_PRONOUN = r"[Hh]e|[Ss]he|[Tt]hey|[Ii]t|I|[Ww]e"
_WHO = rf"(?P<who>{_NAMED}|{_PLAIN}|{_PRONOUN})"
_ASIDE = r"(?:,\s[^“”\"]{2,120}?,|\s\([^()]{1,40}\))?(?:\s(?:has|had|have|also|then|later|once|reportedly|[a-z]+ly))*"
_BEHIND = (
    re.compile(rf"^[”»\"’'!?.,…\s—–-]*(?:and\s)?{_WHO}{_ASIDE}\s(?P<verb>{SAYING})\b"),
    re.compile(rf"^[”»\"’'!?.,…\s—–-]*(?P<verb>{SAYING})\s{_WHO}"),
    re.compile(rf"^[”»\"’'!?.,…\s—–-]*(?P<verb>[Aa]ccording to)\s{_WHO}"),
)
_BEFORE = re.compile(
    rf"(?:^|[\s,;:—–(“]){_WHO}{_ASIDE}\s(?P<verb>{SAYING})\b[^“”\"«».;]{{0,90}}[,:]?\s*(?:that\s)?[“\"«]?$"
)
_REPORTED = (
    re.compile(rf"^(?P<verb>According to)\s{_WHO}(?:,[^,]{{2,60}})?,\s(?P<content>.+)$", re.DOTALL),
    re.compile(rf"^(?P<content>.+?),\s{_WHO}{_ASIDE}\s(?P<verb>{SAYING})\b[^,;]*[.!?]?$", re.DOTALL),
    re.compile(rf"^(?P<content>.+?),\s(?P<verb>{SAYING})\s{_WHO}[^;]*[.!?]?$", re.DOTALL),
    re.compile(rf"^(?P<content>.+?),\s(?P<verb>according to)\s{_WHO}[^;]*[.!?]?$", re.DOTALL),
    re.compile(rf"^(?:[^,]{{2,60}},\s)?{_WHO}{_ASIDE}\s(?P<verb>{SAYING})\s(?:that\s)?(?P<content>.+)$", re.DOTALL),
)
_REACH = 300
"""Characters before and behind a quotation in which its speaker is looked for."""
_MARKS = re.compile(r"[“”\"«»]")


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks: `span` without the marks, `speaker` who says it (None where that is not said).

    `name` is what the speaker is known by in lower case ("moberg"), "" where the text leaves it open. "The mayor" is
    who has been introduced so, "she" the person of the sentence before or else the speaker before her.
    """

    span: Span
    speaker: Span | None
    name: str


@dataclass(frozen=True, slots=True)
class Attribution:
    """A statement reported as somebody's: who, the verb of saying, and what was said, as spans of the sentence."""

    speaker: Span
    verb: Span
    content: Span

    def name(self, text: str) -> str:
        """Give what the speaker is known by, "" for one without a name."""
        return last_name(self.speaker.of(text))


@lru_cache(maxsize=20_000)
def attribution(text: str) -> Attribution | None:
    """Separate who says it from what is said in one sentence, quoted or not; None for a plain statement."""
    for form in _REPORTED:
        match = form.match(text)
        if match is not None:
            return Attribution(Span(*match.span("who")), Span(*match.span("verb")), Span(*match.span("content")))
    return None


@lru_cache(maxsize=200)
def quotations(text: str) -> tuple[Quotation, ...]:
    """Give the quotations of a running text with their speakers; a line is a paragraph.

    A quotation goes on over sentences, and into the next paragraph where that opens with marks before any have closed.
    A quotation that names no speaker belongs to that of the one before it in the same paragraph.
    """
    text = _restored(text)
    found: list[Quotation] = []
    start = 0
    for line in text.splitlines(keepends=True):
        spoken: Span | None = None
        for span in _between_marks(text, start, start + len(line)):
            speaker = _speaker(text, span, start, start + len(line)) or spoken
            who = speaker.of(text) if speaker else ""
            name = last_name(who) or (_meant(text, speaker, found) if speaker else "")
            found.append(Quotation(span, speaker, name))
            spoken = speaker
        start += len(line)
    return tuple(found)


def _meant(text: str, who: Span, before: list[Quotation]) -> str:
    """Give the name of a speaker without one: whom a title means, and "she" whoever was named or spoke just before."""
    cast = people(text)
    name = cast.meant(who.of(text), who.start)
    if name or not before or not _is_pronoun(who.of(text)):
        return name
    last = before[-1]
    since = last.speaker.end if last.speaker else last.span.end
    return "" if cast.named(cast.text[since : who.start]) - {last.name} else last.name


def _restored(text: str) -> str:
    """Give the text with lost characters as the apostrophes and marks that they were, every offset kept."""
    if "\ufffd" not in text:
        return text
    return re.sub(r"(?<=\w)\ufffd(?=\w)", "’", text).replace("\ufffd", '"')


def quoted_in(text: str, span: Span) -> list[Span]:
    """Give what of a stretch of one paragraph stands between quotation marks, whoever says it."""
    start, end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    found = _between_marks(_restored(text[start : end if end >= 0 else len(text)]))
    inside = (Span(max(s.start + start, span.start), min(s.end + start, span.end)) for s in found)
    return [s for s in inside if s.start < s.end]


def _between_marks(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """Give what stands between marks in one paragraph; one that is not closed runs to the paragraph's end."""
    spans, opened, end = [], -1, len(text) if end is None else end
    for mark in _MARKS.finditer(text, start, end):
        sign = mark.group()
        opens = sign in "“«" or (sign == '"' and opened < 0)
        if opens and opened < 0:
            opened = mark.end()
        elif not opens and opened >= 0:
            spans.append(Span(opened, mark.start()))
            opened = -1
    if opened >= 0 and text[opened:end].strip():
        spans.append(Span(opened, opened + len(text[opened:end].rstrip())))
    return [s for s in spans if s.of(text).strip()]


def _speaker(text: str, span: Span, start: int, end: int) -> Span | None:
    """Give who says a quotation, from the words right behind it, else from those before it."""
    behind = _until_mark(text[span.end : min(end, span.end + _REACH)])
    for form in _BEHIND:
        match = form.match(behind)
        if match is not None:
            return Span(span.end + match.start("who"), span.end + match.end("who"))
    start = max(start, span.start - _REACH)
    before = text[start : span.start]
    last = max(before[:-1].rfind(mark) for mark in '“”"«»') + 1
    match = _BEFORE.search(before[last:]) if before else None
    return Span(start + last + match.start("who"), start + last + match.end("who")) if match else None


def _until_mark(behind: str) -> str:
    """Cut what follows a quotation at the next opening mark."""
    mark = _MARKS.search(behind, 1)
    return behind[: mark.start()] if mark else behind


def _is_pronoun(who: str) -> bool:
    """Whether a person is meant who has been named before."""
    return bool(re.fullmatch(_PRONOUN, who)) and who.lower() not in {"i", "we", "they", "it"}
