"""The encoder that asks an embedding server: over a real connection to a server process, well behaved and not."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import numpy as np
import pytest

from compare.encoders import ENCODERS, PLACES, SERVER, load_encoder
from compare.encoders.address import KEY
from compare.encoders.hashing import HashingEncoder
from compare.encoders.posting import Limits
from compare.encoders.server import load
from compare.errors import Cancelled, EncoderError
from compare.progress import Progress, Stage
from compare.store.cache import EncodingCache

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.compare.conftest import Running


def expected(texts: Sequence[str]) -> np.ndarray:
    return np.stack([e.sentence for e in HashingEncoder().encode(texts)])


TEXTS = [f"Sentence {n} tells of {n * 7} lamps and a {'very ' * (n % 5)}old pier." for n in range(70)]


def test_vectors_come_in_the_order_of_the_texts(server: Running) -> None:
    encoder = server.load("good-order")
    encodings = encoder.encode([*TEXTS, TEXTS[0]])
    assert np.allclose(np.stack([e.sentence for e in encodings]), expected([*TEXTS, TEXTS[0]]), atol=1e-6)
    assert encodings[0] is encodings[-1]
    assert (encoder.dimensions, encoder.semantic) == (384, True)


def test_there_are_no_words_and_nothing_can_be_changed(server: Running) -> None:
    (encoding,) = server.load("good-words").encode(["The pier is old."])
    assert encoding.words.shape == (0, 384)
    assert encoding.spans.shape == (0, 2)
    assert encoding.sentence.dtype == np.float32
    assert np.linalg.norm(encoding.sentence) == pytest.approx(1, abs=1e-6)
    assert not any(a.flags.writeable for a in (encoding.sentence, encoding.words, encoding.spans))


def test_batches_are_what_servers_take_and_equal_texts_go_once(server: Running) -> None:
    server.load("good-batches").encode(TEXTS * 2)
    sizes = [len(request["input"]) for request in server.seen("good-batches")]
    assert sizes == [3, 3, 32, 32, 6]
    assert {request["path"] for request in server.seen("good-batches")} == {"/v1/embeddings"}


def test_the_name_carries_the_address(server: Running) -> None:
    encoder = load_encoder(server.name("good-name"))
    assert encoder.name == f"server:http://127.0.0.1:{server.port}/v1#good-name"


def test_the_fingerprint_tells_models_apart_and_stays(server: Running) -> None:
    prints = [server.load(model).fingerprint for model in ("good-a", "good-a", "good-b")]
    assert prints[0] == prints[1] != prints[2]


def test_what_comes_back_can_be_kept(server: Running, tmp_path: Path) -> None:
    encoder = server.load("good-cache")
    (fresh,) = encoder.encode(TEXTS[:1])
    with EncodingCache(tmp_path / "cache.sqlite") as cache:
        cache.put(encoder.fingerprint, {TEXTS[0]: fresh})
        kept = cache.get(encoder.fingerprint, TEXTS[:1])[TEXTS[0]]
    assert np.array_equal(kept.sentence, fresh.sentence)
    assert kept.words.shape == (0, 384)


@pytest.mark.parametrize(("model", "requests"), [("flaky", 3), ("busy", 2), ("drops", 3)])
def test_what_passes_is_tried_again(server: Running, model: str, requests: int) -> None:
    assert len(server.load(model).encode(TEXTS)) == len(TEXTS)
    first = server.seen(model)[:requests]
    assert len({tuple(request["input"]) for request in first}) == 1


def test_a_server_that_asks_for_time_gets_it(server: Running) -> None:
    started = time.monotonic()
    server.load("busy-wish")
    assert time.monotonic() - started >= 1


def test_what_is_too_much_for_the_server_is_halved(server: Running) -> None:
    encoder = server.load("small")
    long = "The pier is very old. " * 50
    *most, last = encoder.encode([*TEXTS[:10], long])
    assert np.allclose(np.stack([e.sentence for e in most]), expected(TEXTS[:10]), atol=1e-6)
    assert np.allclose(last.sentence, expected([long.strip()[:274]])[0], atol=1e-6)


@pytest.mark.parametrize("text", ["", " \n", "half \ud800 a letter", "\x00", "🙂" * 3000])
def test_odd_texts_are_sent_as_text(server: Running, text: str) -> None:
    (encoding,) = server.load("good-odd").encode([text])
    assert encoding.sentence.shape == (384,)
    sent = server.seen("good-odd")[-1]["input"][0]
    assert 0 < len(sent) <= 1200


@pytest.mark.parametrize(
    ("model", "reason"),
    [
        ("down", "502 no memory."),
        ("unknown", "404 model not found"),
        ("gone", "dropped the connection 3 times"),
        ("slow", "did not answer within 0.6 seconds"),
        ("drips", "did not answer within 0.6 seconds"),
        ("garbage", "did not answer with JSON"),
        ("nested", "did not answer with JSON"),
        ("other", "0 usable vectors for 3 texts"),
        ("fewer", "2 usable vectors for 3 texts"),
        ("twice", "0 usable vectors for 3 texts"),
        ("base64", "0 usable vectors for 3 texts"),
        ("nan", "zero or not a number"),
        ("huge", "zero or not a number"),
        ("zero", "zero or not a number"),
        ("none", "changing length"),
        ("words", "more than numbers"),
        ("same", "does not tell like sentences from unlike"),
        ("moved", "another address, http://elsewhere.example"),
    ],
)
def test_a_bad_server_is_named_with_the_reason(server: Running, model: str, reason: str) -> None:
    started = time.monotonic()
    with pytest.raises(EncoderError) as caught:
        server.load(model)
    assert reason in caught.value.message
    assert caught.value.hint
    assert time.monotonic() - started < 10


def test_vectors_may_not_change_their_length(server: Running) -> None:
    encoder = server.load("changes")
    with pytest.raises(EncoderError, match="changing length"):
        encoder.encode(TEXTS)


def test_a_server_that_is_not_there_is_said_at_once() -> None:
    started = time.monotonic()
    with pytest.raises(EncoderError, match="cannot be reached") as caught:
        load("server:http://127.0.0.1:9/v1#m")
    assert caught.value.source == "http://127.0.0.1:9/v1/embeddings"
    assert time.monotonic() - started < 3


def test_a_plain_server_does_not_speak_https(server: Running) -> None:
    with pytest.raises(EncoderError, match="embedding server"):
        load(f"server:https://127.0.0.1:{server.port}/v1#good", limits=Limits(answer=0.6, tries=3))


def test_waiting_can_be_cancelled(server: Running) -> None:
    encoder = server.load("good-cancel", Limits(answer=30))
    encoder._place = encoder._place.__class__("http", "127.0.0.1", server.port, "/v1", "slow-cancel")
    unwanted = threading.Event()
    threading.Timer(0.3, unwanted.set).start()
    started = time.monotonic()
    with pytest.raises(Cancelled):
        encoder.encode(TEXTS, progress=Progress(cancelled=unwanted.is_set))
    assert time.monotonic() - started < 2
    encoder._place = encoder._place.__class__("http", "127.0.0.1", server.port, "/v1", "good-cancel")
    assert len(encoder.encode(TEXTS)) == len(TEXTS)


def test_progress_counts_distinct_texts(server: Running) -> None:
    steps: list[tuple[Stage, int, int]] = []
    server.load("good-progress").encode(TEXTS * 2, progress=Progress(lambda *step: steps.append(step)))
    assert [done for _, done, _ in steps] == [0, 32, 64, 70]
    assert {(stage, total) for stage, _, total in steps} == {(Stage.ENCODING, 70)}


def test_a_key_comes_from_the_environment_only(server: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    server.load("good-no-key")
    monkeypatch.setenv(KEY, " s3cret\n")
    server.load("good-key")
    assert {request["key"] for request in server.seen("good-no-key")} == {""}
    assert {request["key"] for request in server.seen("good-key")} == {"Bearer s3cret"}
    monkeypatch.setenv(KEY, "a\r\nHost: b")
    with pytest.raises(EncoderError, match=KEY) as caught:
        server.load("good-key")
    assert "Host: b" not in str(caught.value)


def test_no_proxy_gets_the_text(server: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert server.load("good-proxy").dimensions == 384


def test_it_is_never_chosen_by_itself() -> None:
    assert SERVER in PLACES
    assert not any(name.startswith(SERVER) for name in ENCODERS)
