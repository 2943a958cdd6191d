"""Lines to paragraphs for plain text: a line is a paragraph, unless the file is wrapped by hand at a fixed width."""

from __future__ import annotations

import re
from itertools import pairwise

_ENDED = re.compile(r"[.!?:;…。！？\ufffd]['\"”’»)\]\ufffd]*$")
_ITEM = re.compile(r"(?:[•●▪◦‣■*·–-]|\d{1,2}[.)])\s")
_NARROW, _WIDE = 40, 100


def paragraphs(text: str) -> list[str]:
    """Give the paragraphs of a cleaned text: none blank, none with a line end inside."""
    groups = _groups(text)
    width = _width(groups)
    found: list[str] = []
    for group in groups:
        found.extend(_join(group, width) if width else _mend(group))
    return found


def _groups(text: str) -> list[list[str]]:
    """Split into runs of lines without a blank line between them; indents stay."""
    groups: list[list[str]] = [[]]
    for line in text.split("\n"):
        if line.strip():
            groups[-1].append(line.rstrip())
        elif groups[-1]:
            groups.append([])
    return groups if groups[-1] else groups[:-1]


def _width(groups: list[list[str]]) -> int:
    """Give the column at which the file was wrapped by hand, or 0.

    In wrapped text nearly every line ends where the next line's first word would no longer have fitted.
    """
    inner = [(line, following) for group in groups for line, following in pairwise(group)]
    if len(inner) < 3:
        return 0
    lengths = sorted(len(line) for line, _ in inner)
    width = lengths[int(len(lengths) * 0.95)]
    if not _NARROW <= width <= _WIDE:
        return 0
    full = sum(1 for line, following in inner if len(line) > 0.7 * width and _no_room(line, following, width))
    broken = sum(1 for line, _ in inner if not _ENDED.search(line))
    return width if full >= 0.7 * len(inner) and broken >= 0.5 * len(inner) else 0


def _no_room(line: str, following: str, width: int) -> bool:
    return len(line) + 1 + len(following.split(None, 1)[0]) > width - 3


def _join(group: list[str], width: int) -> list[str]:
    """Join the lines of one group of a wrapped file into paragraphs."""
    found = [group[0].strip()]
    for line, following in pairwise(group):
        indented = len(following) - len(following.lstrip()) > len(line) - len(line.lstrip())
        short = not _no_room(line, following, width) and (_ENDED.search(line) or len(line) < width * 0.6)
        begins = _ITEM.match(following.lstrip()) is not None or (indented and _ENDED.search(line) is not None)
        if short or begins:
            found.append(following.strip())
        else:
            found[-1] += _seam(found[-1]) + following.strip()
    return found


def _seam(before: str) -> str:
    """Give what stands between two joined lines: nothing after a hyphen or dash that touches a word, else a blank."""
    return "" if len(before) > 1 and before[-1] in "-—" and before[-2].isalnum() else " "


def _mend(group: list[str]) -> list[str]:
    """Take each line for a paragraph; only a long one that breaks off and goes on with a small letter is joined."""
    found: list[list[str]] = []
    for raw in group:
        line = raw.strip()
        goes_on = line[0].islower() and found and len(found[-1][-1]) > 40 and not _ENDED.search(found[-1][-1])
        if goes_on:
            found[-1].append(line)
        else:
            found.append([line])
    return [" ".join(lines) for lines in found]
