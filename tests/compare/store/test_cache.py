from __future__ import annotations

import sqlite3
import subprocess
import sys
from typing import TYPE_CHECKING

import numpy as np
import pytest

from compare.encoders import Encoding, encode_cached
from compare.encoders.hashing import HashingEncoder
from compare.errors import Cancelled
from compare.progress import Progress, Stage
from compare.store.cache import EncodingCache, default_path

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = [f"The council met on day {n} to discuss the bridge." for n in range(30)] + ["", "🙂 line\u2028two"]
DAY = 24 * 3600


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "encodings.sqlite"


def _encodings(texts: list[str] = TEXTS) -> dict[str, Encoding]:
    return dict(zip(texts, HashingEncoder().encode(texts), strict=True))


def _same(one: Encoding, other: Encoding) -> bool:
    return all(
        a.dtype == b.dtype and a.shape == b.shape and a.tobytes() == b.tobytes()
        for a, b in [(one.sentence, other.sentence), (one.words, other.words), (one.spans, other.spans)]
    )


def test_what_comes_back_equals_what_was_put_in(path: Path) -> None:
    fresh = _encodings()
    with EncodingCache(path) as cache:
        cache.put("f", fresh)
    with EncodingCache(path) as cache:
        known = cache.get("f", TEXTS)
    assert known.keys() == fresh.keys()
    assert all(_same(known[text], fresh[text]) for text in TEXTS)


def test_another_fingerprint_or_text_is_unknown(path: Path) -> None:
    with EncodingCache(path) as cache:
        cache.put("f", _encodings())
        assert cache.get("g", TEXTS) == {}
        assert cache.get("f", [TEXTS[0] + " "]) == {}


def test_more_texts_than_one_query_takes(path: Path) -> None:
    texts = [f"Sentence {n}." for n in range(1203)]
    with EncodingCache(path) as cache:
        cache.put("f", _encodings(texts))
        assert len(cache.get("f", texts)) == 1203


def test_encode_cached_reads_only_what_is_unknown(path: Path) -> None:
    encoder = HashingEncoder()
    told: list[tuple[Stage, int, int]] = []
    with EncodingCache(path) as cache:
        encode_cached(encoder, TEXTS[:10], cache=cache)
        encodings = encode_cached(
            encoder, TEXTS[5:15] * 2, cache=cache, progress=Progress(lambda *step: told.append(step))
        )
    assert told[0] == (Stage.ENCODING, 0, 5)
    assert told[-1] == (Stage.ENCODING, 5, 5)
    assert all(_same(a, b) for a, b in zip(encodings, encoder.encode(TEXTS[5:15] * 2), strict=True))


def test_work_before_a_cancel_is_kept(path: Path) -> None:
    texts = [f"Sentence {n}." for n in range(2500)]
    seen: list[int] = []
    with EncodingCache(path) as cache:
        progress = Progress(lambda _stage, done, _total: seen.append(done), lambda: bool(seen) and seen[-1] >= 1500)
        with pytest.raises(Cancelled):
            encode_cached(HashingEncoder(), texts, cache=cache, progress=progress)
        assert len(cache.get(HashingEncoder().fingerprint, texts)) == 1000


def test_the_longest_unused_go_first(path: Path) -> None:
    now = 100.0 * DAY
    texts = [f"Sentence {n}." for n in range(600)]
    with EncodingCache(path, limit=2_000_000, clock=lambda: now) as cache:
        for start in range(0, 600, 50):
            cache.put("f", _encodings(texts[start : start + 50]))
            now += DAY
            assert texts[0] in cache.get("f", texts[:1])
        kept = cache.get("f", texts)
    assert texts[0] in kept
    assert texts[-1] in kept
    assert texts[60] not in kept
    assert path.stat().st_size < 3_000_000


@pytest.mark.parametrize("rubbish", [b"not a database at all" * 100, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_damaged_file_is_set_aside_and_begun_anew(path: Path, rubbish: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(rubbish)
    with EncodingCache(path) as cache:
        assert cache.get("f", TEXTS) == {}
        cache.put("f", _encodings())
        assert len(cache.get("f", TEXTS)) == len(TEXTS)
    assert path.with_name(path.name + ".damaged").read_bytes() == rubbish


def test_a_torn_file_is_set_aside(path: Path) -> None:
    with EncodingCache(path) as cache:
        cache.put("f", _encodings())
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with EncodingCache(path) as cache:
        for _ in range(2):
            cache.get("f", TEXTS)
            cache.put("f", _encodings())
        assert len(cache.get("f", TEXTS)) == len(TEXTS)


def test_a_file_with_other_columns_is_set_aside(path: Path) -> None:
    path.parent.mkdir()
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE encodings (id INTEGER PRIMARY KEY, name TEXT)")
    other.close()
    with EncodingCache(path) as cache:
        cache.get("f", TEXTS)
        cache.put("f", _encodings())
        assert len(cache.get("f", TEXTS)) == len(TEXTS)


def test_a_flipped_bit_is_noticed(path: Path) -> None:
    with EncodingCache(path) as cache:
        cache.put("f", _encodings())
    file = sqlite3.connect(path)
    words = file.execute("SELECT words FROM encodings WHERE id = 3").fetchone()[0]
    file.execute("UPDATE encodings SET words = ? WHERE id = 3", [bytes([words[0] ^ 1]) + words[1:]])
    file.commit()
    file.close()
    with EncodingCache(path) as cache:
        known = cache.get("f", TEXTS)
    assert TEXTS[2] not in known
    assert len(known) == len(TEXTS) - 1


def test_two_processes_share_it(path: Path) -> None:
    program = """
import sys
from pathlib import Path
from compare.encoders.hashing import HashingEncoder
from compare.store.cache import EncodingCache
with EncodingCache(Path(sys.argv[1])) as cache:
    for n in range(40):
        texts = [f"{sys.argv[2]} sentence {n} {k}." for k in range(5)]
        cache.put("f", dict(zip(texts, HashingEncoder().encode(texts))))
        assert len(cache.get("f", texts)) == 5
"""
    running = [subprocess.Popen([sys.executable, "-c", program, str(path), name]) for name in ("first", "second")]
    assert [process.wait(60) for process in running] == [0, 0]
    with EncodingCache(path) as cache:
        texts = [f"{name} sentence {n} {k}." for name in ("first", "second") for n in range(40) for k in range(5)]
        assert len(cache.get("f", texts)) == 400


def test_a_place_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with EncodingCache(tmp_path / "file" / "encodings.sqlite") as cache:
        cache.put("f", _encodings())
        assert cache.get("f", TEXTS) == {}


def test_a_locked_file_is_no_error(path: Path) -> None:
    with EncodingCache(path) as cache:
        cache.put("f", _encodings(TEXTS[:2]))
        other = sqlite3.connect(path)
        other.execute("BEGIN EXCLUSIVE")
        cache.put("f", _encodings(TEXTS[2:]))
        other.rollback()
        other.close()
        assert cache.get("f", TEXTS).keys() == set(TEXTS[:2])


def test_an_encoder_without_word_vectors(path: Path) -> None:
    bare = Encoding(np.ones(4, np.float32) / 2, np.zeros((0, 4), np.float16), np.zeros((0, 2), np.int32))
    with EncodingCache(path) as cache:
        cache.put("f", {"a": bare})
        assert _same(cache.get("f", ["a"])["a"], bare)


def test_the_place_can_be_chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CROSSREAD_CACHE_DIR", str(tmp_path))
    assert default_path().parent == tmp_path
    monkeypatch.delenv("CROSSREAD_CACHE_DIR")
    assert "crossread" in str(default_path())
