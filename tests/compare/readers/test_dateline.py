"""The run-in dateline is cut off where it ends, and nothing else is."""

from __future__ import annotations

import pytest

from compare.readers.dateline import dateline_end


@pytest.mark.parametrize(
    "text",
    [
        "MOSCOW (AP) — |The Kremlin",
        "MOSCOW, Dec 9 (Reuters) - |The Kremlin",
        "ALICANTE, Spain, Dec 9 (Reuters) - |An agreement",
        "Alicante (Spain) (AFP) – |An agreement",
        "HONG KONG/BEIJING, Dec 9 (Reuters) - |Regulators",
        "BISHKEK, December 9. /TASS/. |The efforts",
        "Doha [Qatar], December 8 (ANI): |Spain",
        "Doha, December 8: |Spain",
        "Dec. 8 (UPI) -- |Spain",
        "WASHINGTON — |It is",
        "BERKELEY HEIGHTS, N.J. — |The president",
        "LOS ANGELES (KABC) -- |A fire",
        "St. Petersburg, Fla. (AP) — |A fire",
        "PARIS, Texas (AP) _ |A fire",
        "BRUSSELS, March 26 — |Nato",
        "LONDON: |The queen",
        "Beijing: |A rash",
        "Moscow \ufffd |Russia",
        "(CNN) ? |Russia",
        "(CNN)|The bridge",
        "By Reuters: |The bridge",
        "By Holm Web Desk: |The bridge",
        "BAGHDAD -- |“We know.”",
        "MÜNCHEN — |Ein Brand",
    ],
)
def test_datelines_end_before_the_sentence(text: str) -> None:
    dateline, _, sentence = text.partition("|")
    assert dateline_end(dateline + sentence) == len(dateline)


@pytest.mark.parametrize(
    "text",
    [
        "The Kremlin (AP) said so",
        "NATO — which was founded in 1949 — said so",
        "NATO said so",
        "Foss — The Courier's editor — said so",
        "Foss: “We know.”",
        "U.S. President Ada Foss said so",
        "Wolf Blitz (CNN) Monday said so",
        "A — B",
        "“OSLO — The song” was sung",
        "Reuters reported it",
        "March 10 was a Tuesday",
        "10 March: The ministry said so",
        "OSLO",
        "",
    ],
)
def test_sentences_are_left_whole(text: str) -> None:
    assert dateline_end(text) == 0


@pytest.mark.timeout(10)
def test_odd_beginnings_take_no_time() -> None:
    for text in ("A-" * 200_000, "A, " * 100_000, "Aa " * 100_000, "(AP" * 100_000):
        dateline_end(text)
