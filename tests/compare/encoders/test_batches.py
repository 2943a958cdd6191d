from __future__ import annotations

from compare.encoders.batches import plan
from compare.encoders.pieces import Window


def _windows(lengths: list[int]) -> list[Window]:
    return [Window(number, 0, length, 0, length) for number, length in enumerate(lengths)]


def test_every_window_is_in_one_batch() -> None:
    windows = _windows([n * 7 % 90 for n in range(500)])
    batches = list(plan(windows, 2))
    assert sorted(w.text for batch in batches for w in batch) == list(range(500))


def test_a_batch_holds_one_padded_length_and_no_more_than_it_should() -> None:
    for batch in plan(_windows([n * 7 % 254 for n in range(2000)]), 2):
        padded = {-(-(w.end + 2) // 4) for w in batch}
        assert len(padded) == 1
        assert len(batch) <= 32
        assert len(batch) * max(padded) * 4 <= 512


def test_the_longest_come_first() -> None:
    lengths = [batch[0].end for batch in plan(_windows([5, 200, 60, 6]), 2)]
    assert lengths == [200, 60, 5] or lengths == [200, 60, 6]


def test_a_window_longer_than_a_batch_stands_alone() -> None:
    assert [len(batch) for batch in plan(_windows([3000, 3000]), 2)] == [1, 1]
