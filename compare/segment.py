"""Sentences of an article by offset: rules for news prose, in time proportional to the length of the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.abbreviations import (
    AFTER_TIME,
    GLUED,
    MONTHS,
    MONTHS_AFTER_DAY,
    NAMES_WITH_MARK,
    NUMBERED,
    OPEN_ENDED,
    STARTERS,
    TITLES,
)
from compare.model import Article, Sentence, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST = 1500
"""Characters after which a run without a sentence end is cut at a blank: longer ones serve no reader and no encoder."""

_OPENERS = "\"'“‘«‹„‚([{¿¡\ufffd"
_QUOTES = "\"'“‘«‹„‚\ufffd”’»›"
_BULLETS = "•●▪◦‣■□►▸"
_FULLWIDTH = "。！？"

# One run of end marks with everything that closes behind it. No look-ahead: a run of any length is passed once.
_RUN = re.compile(
    r"[.!?…؟۔।]['\"”’»›)\]}\ufffd.!?…؟۔।]*"
    r"|[" + _FULLWIDTH + r"]['\"”’»」』）]*"
    r"|[" + _BULLETS + "]"
)
_LATE_CLOSER = re.compile(r"[ \u00a0\u202f][”’»›]+(?=\s|$)")
_LINE = re.compile(r"[^\n\r\u2028\u2029\x0b\x0c\x85]+")
_WORD = re.compile(r"[^\W\d_](?:[\w'’.-]*\w)?")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
# Words are taken whole (*+): a long run of capitals could otherwise be cut into five words in millions of ways.
_ATTRIBUTION = re.compile(
    r"(?:[A-Z][\w'’.-]*+ ?){1,5}(?: of (?:[A-Z][\w'’.-]*+ ?){1,3})?(?:, [^.!?\"“”]{1,120},)? ?"
    r"(?:said|says|asked|asks|added|wrote|writes|told|tweeted|replied|shouted|demanded|wondered|continued|responded|"
    r"exclaimed|joked|quipped|yelled|posted|declared|cried|called|screamed|remarked|answered|was quoted)\b"
)
_BULLET_START = re.compile(r"\s*(?:[" + _BULLETS + r"]|[*·–-](?=\s))\s*")
_DOMAIN = re.compile(r"(?:Com|Net|Org|Co|Tv|Info)\b")
_LIST_NUMBER = re.compile(r"\s*\(?(?:\d{1,3}|[A-Za-z])")


def segment(article: Article) -> tuple[Sentence, ...]:
    """Give the sentences of the headline and body paragraphs, numbered from 0 in reading order."""
    sentences: list[Sentence] = []
    for number, paragraph in enumerate(article.paragraphs):
        if paragraph.role.compared:
            for span in sentence_spans(article.text, paragraph.span):
                sentences.append(Sentence(article.id, len(sentences), number, span))
    return tuple(sentences)


def sentence_spans(text: str, span: Span | None = None) -> list[Span]:
    """Give the trimmed spans of the sentences of `text`, or of the part that `span` marks; every line ends one."""
    start, end = (span.start, span.end) if span else (0, len(text))
    found: list[Span] = []
    for line in _LINE.finditer(text, start, end):
        begin = line.start()
        for stop in _ends(text, line.start(), line.end()):
            found.extend(_pieces(text, begin, stop))
            begin = stop
        found.extend(_pieces(text, begin, line.end()))
    return found


def _pieces(text: str, begin: int, end: int) -> Iterator[Span]:
    """Trim blanks and a leading bullet, leave out what has no letter or digit, cut what is overlong."""
    bullet = _BULLET_START.match(text, begin, end)
    if bullet:
        begin = bullet.end()
    while begin < end:
        cut = end
        if end - begin > LONGEST:
            blank = text.rfind(" ", begin + LONGEST // 2, begin + LONGEST)
            cut = blank if blank > 0 else begin + LONGEST
        piece = text[begin:cut]
        trimmed = piece.strip()
        if any(c.isalnum() for c in trimmed):
            first = begin + len(piece) - len(piece.lstrip())
            yield Span(first, first + len(trimmed))
        begin = cut


def _ends(text: str, begin: int, end: int) -> Iterator[int]:
    """Give every offset within one line behind which a new sentence begins."""
    for run in _RUN.finditer(text, begin, end):
        if run[0] in _BULLETS:
            if run.start() > begin and text[run.start() - 1].isspace():
                yield run.start()
            continue
        late = _LATE_CLOSER.match(text, run.end(), end)
        stop = late.end() if late else run.end()
        if stop < end and _is_end(text, run.start(), stop, begin, end):
            yield stop


def _is_end(text: str, mark: int, stop: int, begin: int, end: int) -> bool:
    """Whether the run of marks at text[mark:stop] ends a sentence of the line text[begin:end]."""
    if text[mark] in _FULLWIDTH:
        return True
    if not text[stop].isspace():
        return _blank_missing(text, mark, stop, end)
    following = text[stop : min(end, stop + 160)].lstrip()
    bare = following.lstrip(_OPENERS + "? \u00a0\u202f")
    quoted = len(bare) < len(following) and following[0] in _QUOTES + "?"
    if not bare or not _may_begin(bare, quoted):
        return False
    run = text[mark:stop]
    before = text[max(begin, mark - 40) : mark]
    if "?" in run or "!" in run or "؟" in run:
        return _exclaims(run, before, following)
    if "…" in run or ".." in run:
        return _after_dots(run, before, bare, quoted)
    return _full_stop(before, run, bare, quoted, near_start=mark - begin <= 4)


def _may_begin(bare: str, quoted: bool) -> bool:
    """Whether a sentence can begin with these characters: no small letter, no dash, no comma."""
    first = bare[0]
    if first.islower():
        camel = len(bare) > 1 and bare[1].isupper()
        return camel or quoted or bare.startswith(("al-", "el-"))
    return first.isalnum() or first in "$€£¥#@.…" or first in _BULLETS


def _blank_missing(text: str, mark: int, stop: int, end: int) -> bool:
    """Whether a lost blank hides a sentence end ("came in.The rest"): small letters, mark, capitalised word."""
    before, after = text[max(0, mark - 3) : mark], text[stop : min(end, stop + 2)]
    if text[mark] not in ".!?" or stop - mark > 2 or len(before) < 3 or len(after) < 2:
        return False
    if not (before.isalpha() and before.islower() and after[0].isupper() and after[1].islower()):
        return False
    if _DOMAIN.match(text, stop, end):
        return False
    around = text[max(0, mark - 60) : mark].rsplit(None, 1)[-1] + text[stop : stop + 60].split(None, 1)[0]
    return not any(sign in around for sign in ("/", "@", "www", "_", "#"))


def _exclaims(run: str, before: str, following: str) -> bool:
    """After ? or !: a sentence ends, unless the mark stands for a lost dash or the speaker is still to be named."""
    if not before or before[-1].isspace():
        return False
    if run == "!" and before.endswith(tuple(name[:-1] for name in NAMES_WITH_MARK)):
        return False
    return not (run[-1] in _QUOTES and _ATTRIBUTION.match(following))


def _after_dots(run: str, before: str, bare: str, quoted: bool) -> bool:
    """After an ellipsis: with a blank before it something was left out inside a sentence, mostly."""
    if not before or before[-1].isspace():
        return bool(before.strip()) and (quoted or _first_word(bare) in STARTERS) and run[-1] not in _QUOTES
    return bare[0].isupper() or bare[0].isdigit() or quoted


def _full_stop(before: str, run: str, bare: str, quoted: bool, *, near_start: bool) -> bool:
    """After a full stop: what the word before it is decides."""
    if near_start and _LIST_NUMBER.fullmatch(before):
        return False
    word = before.rsplit(None, 1)[-1] if before.strip() else ""
    if not before or before[-1].isspace():
        return bool(word) and not word.endswith(".")
    word = word.lstrip(_OPENERS + "-–—").rsplit("—", 1)[-1].rsplit("-", 1)[-1].rsplit("/", 1)[-1].rsplit("(", 1)[-1]
    if word.isdigit():
        return not (len(word) <= 2 and _first_word(bare) in MONTHS_AFTER_DAY)
    possessive = run[1:] in ("'", "’") and "." in word
    if len(run) > 1 and run[1] in _QUOTES and not possessive:
        return True
    return not _shortened(word, bare, quoted)


def _first_word(bare: str) -> str:
    found = _WORD.match(bare)
    return found[0] if found else ""


def _shortened(word: str, bare: str, quoted: bool) -> bool:
    """Whether the full stop behind `word` only shortens it, given what comes next."""
    following = _first_word(bare)
    numbered = bare[0].isdigit()
    if word in NUMBERED and word not in TITLES:
        return numbered
    if word in TITLES or word in GLUED or (word in MONTHS and numbered):
        return True
    if word.lower() in ("a.m", "p.m"):
        return following in AFTER_TIME or numbered
    initials = _INITIALS.fullmatch(word) is not None and (word[0].isupper() or "." in word)
    if initials or word in OPEN_ENDED or word in ("Ph.D", "M.D"):
        return not (following in STARTERS or (quoted and bare[0].isupper()))
    return False
