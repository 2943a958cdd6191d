from __future__ import annotations

import pytest
from tokenizers import Tokenizer

from compare.encoders.pieces import Cutter
from compare.encoders.weights import packaged_folder


@pytest.fixture(scope="module")
def cutter() -> Cutter:
    return Cutter(Tokenizer.from_file(str(packaged_folder() / "tokenizer.json")), limit=256)


def test_marks_are_found(cutter: Cutter) -> None:
    assert (cutter.before, cutter.after, cutter.room) == ([101], [102], 254)


@pytest.mark.parametrize(
    "text", ["🙂 The mayor", "no\u00a0break\u2028line", "cafe\u0301 na\u00efve", "\ud800 half", "\x00null", "北京 is"]
)
def test_spans_count_code_points(cutter: Cutter, text: str) -> None:
    (pieces,) = cutter.cut([text])
    assert len(pieces.ids) == len(pieces.spans)
    last = text.rsplit(maxsplit=1)[-1]
    assert pieces.spans[-1][1] == len(text)
    assert pieces.spans[:, 0].tolist() == sorted(pieces.spans[:, 0].tolist())
    assert text[pieces.spans[-1][0] : pieces.spans[-1][1]] in last


def test_texts_are_neither_cut_off_nor_padded(cutter: Cutter) -> None:
    long, short, none = cutter.cut(["river " * 900, "river", ""])
    assert [len(p.ids) for p in (long, short, none)] == [900, 1, 0]


@pytest.mark.parametrize("count", [0, 1, 254, 255, 476, 477, 5000])
def test_windows_own_every_piece_once_and_fit(cutter: Cutter, count: int) -> None:
    windows = cutter.windows(7, count)
    owned = [piece for w in windows for piece in range(w.first, w.last)]
    assert owned == list(range(count))
    assert all(w.text == 7 for w in windows)
    assert all(w.start <= w.first <= w.last <= w.end <= w.start + 254 for w in windows)
    assert len(windows) == 1 or count > 254


def test_pieces_beside_a_seam_are_read_with_context(cutter: Cutter) -> None:
    for w in cutter.windows(0, 2000)[1:-1]:
        assert w.first - w.start == 16
        assert w.end - w.last == 16
