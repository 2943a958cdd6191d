"""Draft to Article: roles judged, text put together, every paragraph a span of it."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from compare.errors import EmptyArticle
from compare.model import Article, Paragraph, Role, Source, Span
from compare.readers.dates import MONTH_NAMES, find_date
from compare.readers.language import guess_language
from compare.readers.limits import check_length
from compare.readers.outlet import outlet_of
from compare.readers.structure import judge

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from compare.readers.draft import Block, Draft

FEW_WORDS = 60
"""Below this many compared words a note says so: pay-walls and cookie walls leave stubs."""

_TOP = 15
_BY = re.compile(r"(?:by|von|par|por)\b:? +", re.IGNORECASE)
_AFTER_NAMES = re.compile(
    rf"\s*(?:[|•·]|\s[—–-]\s|\b(?:published|updated|posted|\w+day)\b|(?:\b(?:{MONTH_NAMES})\b\.? )?\d).*$",
    re.IGNORECASE,
)


def assemble(draft: Draft, source: Source, *, name: str) -> Article:
    """Give the article; `name` is the file's name, the last resort for the outlet. Raises EmptyArticle or TooLarge."""
    check_length(sum(len(block.text) for block in draft.blocks), len(draft.blocks))
    given = [block for block in draft.blocks if block.text.strip()]
    if not given:
        raise EmptyArticle("There is no text in this file.", hint="Save the article again.", source=source.path)
    blocks = judge(given, headline=" ".join(draft.headline.split()))
    text, paragraphs = _put_together(blocks)
    compared = " ".join(p.span.of(text) for p in paragraphs if p.role.compared)
    if not any(c.isalnum() for c in compared):
        raise EmptyArticle(
            "There is no article in this file.", hint="Open it and check what was saved.", source=source.path
        )
    outlet = draft.outlet or outlet_of(blocks, name)
    words = len(compared.split())
    notes = (*source.notes, *draft.notes)
    if words < FEW_WORDS:
        rest = ": the rest may be behind a pay-wall" if source.format == "html" else " to compare"
        notes = (*notes, f"Only {words} word{'s' if words != 1 else ''}{rest}.")
    return Article(
        id=hashlib.sha256(f"{text}\n{outlet}".encode()).hexdigest()[:16],
        outlet=outlet,
        headline=" ".join(b.text for b in blocks if b.role is Role.HEADLINE),
        byline=_names(draft.byline) or _byline(blocks),
        published=draft.published or _published(blocks),
        language=guess_language(compared, declared=draft.language),
        text=text,
        paragraphs=paragraphs,
        source=Source(source.path, source.format, source.sha256, source.size, notes),
    )


def _put_together(blocks: Sequence[Block]) -> tuple[str, tuple[Paragraph, ...]]:
    """Give the text, blank lines between paragraphs, and where each block stands in it."""
    pieces: list[str] = []
    paragraphs: list[Paragraph] = []
    length = 0
    for block in blocks:
        seam = "" if not pieces else " " if block.runs_on else "\n\n"
        piece = " ".join(block.text.split("\n")).strip()
        pieces += (seam, piece)
        length += len(seam)
        paragraphs.append(Paragraph(Span(length, length + len(piece)), block.role or Role.BODY))
        length += len(piece)
    return "".join(pieces), tuple(paragraphs)


def _byline(blocks: Sequence[Block]) -> str:
    """Give the names of the first byline, without "By", agency and date."""
    for block in blocks:
        if block.role is Role.BYLINE and _BY.match(block.text):
            return _names(block.text)
    return ""


def _names(byline: str) -> str:
    """Give a byline's names alone."""
    return _AFTER_NAMES.sub("", _BY.sub("", byline, count=1)).strip(" ,|")


def _published(blocks: Sequence[Block]) -> date | None:
    """Give the date of the first date line or byline near the top that states one."""
    stated = (find_date(block.text) for block in blocks[:_TOP] if block.role in (Role.DATELINE, Role.BYLINE))
    return next((found for found in stated if found), None)
