"""The bank of words, where a text may have none."""

from __future__ import annotations

import numpy as np

from compare.encoders import Encoding
from compare.scoring import Plain
from compare.wordbank import word_bank


def _encoding(words: int) -> Encoding:
    sentence = np.zeros(4, np.float32)
    sentence[0] = 1
    spans = np.array([(5 * n, 5 * n + 4) for n in range(words)], np.int32).reshape(-1, 2)
    return Encoding(sentence, np.full((words, 4), 0.5, np.float16), spans)


def test_a_text_of_signs_alone_leaves_the_others_their_vectors() -> None:
    bank = word_bank(["rain fell", "* * *"], [_encoding(2), _encoding(0)], languages=["en", "en"], scoring=Plain())
    assert bank.vectors[bank.first[0] : bank.first[1]].tolist() == [[0.5] * 4] * 2
    assert not bank.vectors[bank.first[1] :].any()


def test_an_encoder_without_words_gives_none() -> None:
    bank = word_bank(["rain fell", "snow fell"], [_encoding(0), _encoding(0)], languages=["en", "en"], scoring=Plain())
    assert bank.vectors.shape == (4, 0)
