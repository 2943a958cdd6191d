"""Two passages → word edits: which words stayed, changed, went or came, as spans of the two strings."""

from __future__ import annotations

import re

from compare.model import Span, WordEdit

LONGEST = 4000
"""Words that are diffed on either side; what is longer, past its common start and end, is one replaced block."""

_TOKEN = re.compile(r"\w+(?:[’'.,:-]\w+)*|[^\w\s]")
_MARKS = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-"})
_LITTLE = (
    "a an and are as at be been but by for from had has have he her his in is it its of on or she that the their they "
    "this to was were which who will with"
)
_LITTLE_WORDS = frozenset(_LITTLE.split())
_Step = tuple[str, int, int, int, int]
"""One opcode over tokens: operation, from and to on the left, from and to on the right."""


def word_edits(left: str, right: str) -> tuple[WordEdit, ...]:
    """Give the steps that turn `left` into `right`, in order, with spans in characters of the two strings.

    Letter case, kinds of quotation marks and white space make no difference. One or two little words that stayed
    between two changes count as changed with them, which reads better. Equal steps are included.
    """
    a, b = list(_TOKEN.finditer(left)), list(_TOKEN.finditer(right))
    numbers: dict[str, int] = {}
    words, others = ([plain(t.group()) for t in tokens] for tokens in (a, b))
    x, y = ([numbers.setdefault(word, len(numbers)) for word in side] for side in (words, others))
    steps = _merged(_steps(x, y), words)
    return tuple(WordEdit(step[0], _span(a, step[1], step[2]), _span(b, step[3], step[4])) for step in steps)


def plain(text: str) -> str:
    """Give `text` without what makes no difference in wording: letter case, kinds of quotation marks, white space."""
    return " ".join(text.casefold().translate(_MARKS).split())


def _steps(x: list[int], y: list[int]) -> list[_Step]:
    """Diff two lists of word numbers; the common start and end are taken off first."""
    from rapidfuzz.distance import Levenshtein

    shortest = min(len(x), len(y))
    start = next((n for n in range(shortest) if x[n] != y[n]), shortest)
    rest = shortest - start
    end = next((n for n in range(rest) if x[-1 - n] != y[-1 - n]), rest)
    middle_x, middle_y = x[start : len(x) - end], y[start : len(y) - end]
    steps: list[_Step] = [("equal", 0, start, 0, start)]
    if max(len(middle_x), len(middle_y)) > LONGEST:
        steps.append(("replace", start, len(x) - end, start, len(y) - end))
    else:
        for code in Levenshtein.opcodes(middle_x, middle_y):
            ends = (code.src_start, code.src_end, code.dest_start, code.dest_end)
            steps.append((code.tag, *(start + n for n in ends)))  # type: ignore[arg-type]  # mypy loses the length
    steps.append(("equal", len(x) - end, len(x), len(y) - end, len(y)))
    return [s for s in steps if s[2] > s[1] or s[4] > s[3]]


def _merged(steps: list[_Step], words: list[str]) -> list[_Step]:
    """Join neighbouring changes, and changes with only a little word or two between them."""
    merged: list[_Step] = []
    for place, step in enumerate(steps):
        between = 0 < place < len(steps) - 1 and step[0] == "equal" and _little(words[step[1] : step[2]])
        if merged and merged[-1][0] != "equal" and (between or step[0] != "equal"):
            merged[-1] = _joined(merged[-1], step)
        else:
            merged.append(step)
    return merged


def _little(words: list[str]) -> bool:
    return len(words) <= 2 and all(w in _LITTLE_WORDS or not w[0].isalnum() for w in words)


def _joined(first: _Step, second: _Step) -> _Step:
    left, right = second[2] > first[1], second[4] > first[3]
    operation = "replace" if left and right else "delete" if left else "insert"
    return (operation, first[1], second[2], first[3], second[4])


def _span(tokens: list[re.Match[str]], start: int, end: int) -> Span:
    """Give the characters of tokens `start` to `end`; for none, the place after the token before."""
    if start == end:
        place = tokens[start - 1].end() if start else 0
        return Span(place, place)
    return Span(tokens[start].start(), tokens[end - 1].end())
