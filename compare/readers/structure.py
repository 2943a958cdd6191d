"""Give every block its role: by its own words, then by its place. When in doubt, text stays body."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from compare.model import Role
from compare.readers import phrases
from compare.readers.dateline import dateline_end
from compare.readers.furniture import ended, recognise

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.readers.draft import Block

_TOP = 12
"""Blocks at the top among which headline, byline and date line stand."""

_NAME_LINE = re.compile(r"(?:[^\W\d_a-z][\w.'’-]*,?(?: |$)|(?:and|of|for|de|la|van|von) ){1,7}")
_SIGN = re.compile(r"[\W_]+")


def judge(blocks: Sequence[Block], *, headline: str = "") -> tuple[Block, ...]:
    """Give the blocks with a role each; a `headline` the file states elsewhere is found in the text or put first."""
    roles = [block.role or recognise(block.text) for block in blocks]
    judged = [replace(block, role=role) for block, role in zip(blocks, roles, strict=True)]
    if not any(block.role is Role.HEADLINE for block in judged):
        judged = _with_headline(judged, headline)
    _repeated(judged)
    _links(judged)
    _pictures(judged)
    _names(judged)
    _subheads(judged)
    _topics(judged)
    return tuple(_without_sign_off(list(_with_dateline(judged))))


def same(text: str) -> str:
    """Give the form in which two texts count as the same: letters and digits only."""
    return _SIGN.sub("", text).casefold()


def _open(blocks: list[Block], start: int = 0) -> list[int]:
    """Give the places of the blocks that have no role yet."""
    return [i for i in range(start, len(blocks)) if blocks[i].role is None]


def _set(blocks: list[Block], place: int, role: Role) -> None:
    blocks[place] = replace(blocks[place], role=role)


def _with_headline(blocks: list[Block], stated: str) -> list[Block]:
    places = _open(blocks)[:_TOP]
    if stated:
        for place in places:
            if same(blocks[place].text) == same(stated):
                _set(blocks, place, Role.HEADLINE)
                return blocks
        return [replace(blocks[0], text=stated, role=Role.HEADLINE, heading=True, runs_on=False), *blocks]
    if len(places) > 1:
        place = places[_kickers(blocks, places)]
        if _like_headline(blocks[place].text):
            for label in places[: places.index(place)]:
                _set(blocks, label, Role.BOILERPLATE)
            _set(blocks, place, Role.HEADLINE)
    return blocks


def _like_headline(text: str) -> bool:
    words = len(text.split())
    return words <= 40 and (words <= 22 or not text.rstrip("\"'”’").endswith("."))


def _kickers(blocks: list[Block], places: list[int]) -> int:
    """Count the section labels that stand over the headline."""
    count = 0
    while count < min(3, len(places) - 2) and phrases.SECTION.fullmatch(blocks[places[count]].text):
        count += 1
    return count


def _repeated(blocks: list[Block]) -> None:
    """Set aside what is said a second time word for word: scrapes repeat headlines, summaries and captions."""
    seen = {same(block.text) for block in blocks if block.role is Role.HEADLINE}
    for place in _open(blocks)[:_TOP]:
        if _summary(blocks[place].text, [b.text for b in blocks[place + 1 : place + _TOP] if b.role is None]):
            _set(blocks, place, Role.BOILERPLATE)
    for place in _open(blocks):
        key = same(blocks[place].text)
        if len(key) >= 20 and key in seen:
            _set(blocks, place, Role.BOILERPLATE)
        seen.add(key)


def _summary(text: str, following: list[str]) -> bool:
    """Whether a line above the text is what one of the following paragraphs begins with."""
    key = same(text)
    starts = (same(other) for other in following) if len(key) >= 40 else ()
    return any(other.startswith(key) and (len(other) > len(key) or not ended(text)) for other in starts)


def _links(blocks: list[Block]) -> None:
    """Set aside what follows "Read more" on a line of its own: the headlines of other articles."""
    for place, block in enumerate(blocks):
        if block.role is not Role.BOILERPLATE or not phrases.LEAD_IN.fullmatch(block.text):
            continue
        for after in range(place + 1, min(place + 7, len(blocks))):
            text = blocks[after].text
            if blocks[after].role is not None or ended(text) or len(text.split()) > 18:
                break
            _set(blocks, after, Role.BOILERPLATE)


def _pictures(blocks: list[Block]) -> None:
    """Find labels such as "Agency Photo", and the short line that belongs to a caption or label."""
    for place in _open(blocks):
        text = blocks[place].text
        words = len(text.split())
        before = blocks[place - 1] if place else None
        if phrases.PHOTO_LABEL.fullmatch(text):
            _set(blocks, place, Role.CAPTION)
        elif before is not None and before.role is Role.CAPTION and not ended(text):
            label = len(before.text.split()) <= 6
            if words <= 5 or (label and words <= 20):
                _set(blocks, place, Role.CAPTION)


def _names(blocks: list[Block]) -> None:
    """Take capitalised lines beside a byline or date, above the first paragraph, for names."""
    top = next((i for i in _open(blocks) if len(blocks[i].text.split()) >= 12 or ended(blocks[i].text)), len(blocks))
    for place in [i for i in _open(blocks) if i < top]:
        near = {blocks[i].role for i in (place - 1, place + 1) if 0 <= i < len(blocks)}
        if near & {Role.BYLINE, Role.DATELINE} and _NAME_LINE.fullmatch(blocks[place].text):
            _set(blocks, place, Role.BYLINE)


def _subheads(blocks: list[Block]) -> None:
    """Set aside a few words without a full stop between two paragraphs: they head a part and report nothing."""
    places = _open(blocks)
    for before, place, after in zip([-1, *places], places, [*places[1:], -1], strict=False):
        text = blocks[place].text
        words = len(text.split())
        if ended(text) or words > 6 or text.endswith((":", ";", ",")):
            continue
        if blocks[place].heading:
            _set(blocks, place, Role.BOILERPLATE)
        elif before >= 0 <= after and words <= 5 and not any(c.isdigit() for c in text):
            follows = blocks[after].text
            if ended(blocks[before].text) and ended(follows) and len(follows.split()) >= 10:
                _set(blocks, place, Role.BOILERPLATE)


def _topics(blocks: list[Block]) -> None:
    """Set aside the list of topics behind the text: two or more short lines that end like no sentence."""
    places = _open(blocks)
    run: list[int] = []
    while places and len(blocks[places[-1]].text.split()) <= 5 and not _speaks(blocks[places[-1]].text):
        run.append(places.pop())
    if len(run) > 1 and places and ended(blocks[places[-1]].text):
        for place in run:
            _set(blocks, place, Role.BOILERPLATE)


def _speaks(text: str) -> bool:
    return ended(text) or text.endswith(":") or any(c.isdigit() for c in text)


def _with_dateline(blocks: list[Block]) -> Iterator[Block]:
    """Split the run-in dateline off one of the first paragraphs; all that is left is body."""
    seen = 0
    for block in blocks:
        if block.role is not None:
            yield block
            continue
        end = dateline_end(block.text) if seen < 3 else 0
        seen += 1
        if end:
            seen = 3
            yield replace(block, text=block.text[:end].rstrip(), role=Role.DATELINE)
            yield replace(block, text=block.text[end:], role=Role.BODY, runs_on=True)
        else:
            yield replace(block, role=Role.BODY)


def _without_sign_off(blocks: list[Block]) -> Iterator[Block]:
    """Split an agency's name off the end of the last paragraphs."""
    last = [i for i, block in enumerate(blocks) if block.role is Role.BODY][-2:]
    for place, block in enumerate(blocks):
        signed = phrases.SIGNED_OFF.search(block.text) if place in last else None
        if signed:
            yield replace(block, text=block.text[: signed.start()])
            yield replace(block, text=signed[0].strip(), role=Role.BYLINE, runs_on=True)
        else:
            yield block
