"""Labels: short, whole words, without the speaker."""

from __future__ import annotations

import pytest

from compare.labels import label

LONG = (
    "The regional water board, which had been warned twice in the spring about seepage below the old spillway, ordered "
    "the reservoir to be lowered by four metres before the first autumn rain."
)


def test_the_speaker_goes() -> None:
    assert label("Three people were injured, the fire service said.") == "Three people were injured"
    assert label("“We warned about the wind on Monday,” said Lena Moberg.") == "We warned about the wind on Monday"


def test_a_quotation_stands_for_itself() -> None:
    assert (
        label("“The dam is not about to fail,” Helen Marrable, its inspector, told us.")
        == "The dam is not about to fail"
    )
    assert label('"Nobody goes back for a coat." She meant it.') == "Nobody goes back for a coat"
    assert '"' not in label('The statement calls it "a politically driven vendetta.')


def test_a_long_sentence_ends_at_a_clause_or_word() -> None:
    short = label(LONG)
    assert len(short) <= 122
    assert short.endswith(" …")
    assert LONG.startswith(short.removesuffix(" …"))


@pytest.mark.parametrize("text", ["Yes", "“No.”", "a" * 500, "According to police, two men fled."])
def test_every_sentence_has_a_label(text: str) -> None:
    assert 0 < len(label(text)) <= 122
