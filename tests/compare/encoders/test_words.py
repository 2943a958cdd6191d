from __future__ import annotations

import time
from itertools import pairwise

import pytest

from compare.encoders.words import plain_form, word_spans


def _words(text: str) -> list[str]:
    return [text[start:end] for start, end in word_spans(text).tolist()]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The U.S. said so.", ["The", "U.S.", "said", "so"]),
        ("1,200.5 people, 10:30 a.m.", ["1,200.5", "people", "10:30", "a.m."]),
        ("He isn’t O'Brien's co-owner.", ["He", "isn’t", "O", "Brien", "co", "owner"]),
        ("They’ll say we've won’t CAN'T", ["They", "say", "we", "won’t", "CAN'T"]),
        ("L’homme d'Anvers, 'twas 'silence' 90's", ["L", "homme", "d", "Anvers", "twas", "silence", "90"]),
        ("$3m, up 5%; the 21st", ["$", "3m", "up", "5", "%", "the", "21st"]),
        ("snake_case and 'quoted'", ["snake", "case", "and", "quoted"]),
        ("🙂🏽 smile 👩‍👩‍👧 on", ["smile", "on"]),
        ("no\u00a0break\u2028line\u0085next", ["no", "break", "line", "next"]),
        ("cafe\u0301 na\u0308\u0323ive", ["cafe\u0301", "na\u0308\u0323ive"]),
        ("soft\u00adhyphen", ["soft\u00adhyphen"]),
        ("हिन्दी समाचार", ["हिन्दी", "समाचार"]),
        ("北京 3日", ["北", "京", "3", "日"]),
        ("Ends in 2024.", ["Ends", "in", "2024"]),
        ("", []),
        ("… — !? 🙂", []),
    ],
)
def test_words_are_what_a_reader_points_at(text: str, words: list[str]) -> None:
    assert _words(text) == words


def test_one_letter_and_odd_digits_are_words() -> None:
    assert _words("a ² ৩ Ⅷ ª") == ["a", "²", "৩", "Ⅷ", "ª"]


def test_spans_never_overlap_and_hold_every_letter() -> None:
    text = "A.B. c.d.e x1y2 3rd 4,5,6. O'’ ’tis — don't' n't 'n' a'b'c"
    spans = word_spans(text).tolist()
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
    covered = {i for start, end in spans for i in range(start, end)}
    assert all(i in covered for i, character in enumerate(text) if character.isalnum())


@pytest.mark.parametrize(
    ("one", "other"),
    [("U.S.", "us"), ("Cafe\u0301", "café"), ("soft\u00adhyphen", "softhyphen"), ("isn’t", "isn't")],
)
def test_plain_form_meets(one: str, other: str) -> None:
    assert plain_form(one) == plain_form(other)


@pytest.mark.parametrize("part", ["x", "a.", "1,", "e\u0301", "’s", "n’t", "nn", "\u00ad", "$", "\u0301", "x'"])
def test_a_very_long_run_takes_no_time(part: str) -> None:
    started = time.perf_counter()
    word_spans(part * 300_000)
    assert time.perf_counter() - started < 10


def test_plain_form_keeps_the_points_of_numbers() -> None:
    assert plain_form("1.5") != plain_form("15")
