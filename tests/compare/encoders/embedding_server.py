"""A real embedding server on loopback with wording-only vectors; the model's name says in which way it misbehaves."""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[3]))

from compare.encoders.hashing import HashingEncoder

ENCODER = HashingEncoder()
SAME = {"dozen": "12", "boat": "ferry", "hurt": "injuring", "people": "passengers"}
"""All that the server knows of meaning: what the program tries an encoder with."""
SEEN: list[dict[str, Any]] = []
LOCK = threading.Lock()
RELEASED = threading.Event()
MANY = 10
"""More texts than these are no trial but the work itself."""


class Desk(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        """Give what was asked of a model so far; "/hold" has the work of "held" models wait for "/release"."""
        if self.path in ("/hold", "/release"):
            (RELEASED.set if self.path == "/release" else RELEASED.clear)()
        self.answer([seen for seen in SEEN if seen["model"] == self.path.removeprefix("/seen/")])

    def do_POST(self) -> None:
        request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        model, texts = request["model"], request["input"]
        with LOCK:
            SEEN.append({**request, "path": self.path, "key": self.headers.get("Authorization", "")})
            times = sum(seen["model"] == model for seen in SEEN)
        behave = getattr(self, f"do_{model.partition('-')[0]}", None)
        if behave is None or not behave(texts, times):
            self.answer(self.vectors(texts))

    def vectors(self, texts: list[str]) -> dict[str, Any]:
        """Give the vectors last first, as the index may say."""
        for one, other in SAME.items():
            texts = [text.replace(one, other) for text in texts]
        encodings = ENCODER.encode(texts)
        entries = [
            {"object": "embedding", "index": i, "embedding": (2 * e.sentence).tolist()} for i, e in enumerate(encodings)
        ]
        return {"object": "list", "data": entries[::-1], "model": "hashing"}

    def answer(self, value: Any, status: int = 200, **headers: str) -> bool:
        body = value if isinstance(value, bytes) else json.dumps(value).encode()
        self.send_response(status)
        for name, content in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name.replace("_", "-"), content)
        self.end_headers()
        self.wfile.write(body)
        return True

    def do_flaky(self, texts: list[str], times: int) -> bool:
        return times <= 2 and self.answer({"error": {"message": "loading model"}}, 503)

    def do_busy(self, texts: list[str], times: int) -> bool:
        return times == 1 and self.answer({"error": "overloaded"}, 429, Retry_After="1")

    def do_down(self, texts: list[str], times: int) -> bool:
        return self.answer({"error": {"message": "no\nmemory."}}, 502)

    def do_unknown(self, texts: list[str], times: int) -> bool:
        return self.answer({"error": {"message": "model not found"}}, 404)

    def do_drops(self, texts: list[str], times: int) -> bool:
        """Hang up twice: once before any answer, once in the middle of one."""
        if times == 2:
            self.send_response(200)
            self.send_header("Content-Length", "1000")
            self.end_headers()
            self.wfile.write(b'{"data": [')
        self.close_connection = times <= 2
        return times <= 2

    def do_gone(self, texts: list[str], times: int) -> bool:
        self.close_connection = True
        return True

    def do_held(self, texts: list[str], times: int) -> bool:
        """Let the work, but not the trial, wait until it is told to go on."""
        return len(texts) > MANY and not RELEASED.wait(20)

    def do_halfway(self, texts: list[str], times: int) -> bool:
        """Pass the trial and fail at the work."""
        return len(texts) > MANY and self.answer({"error": {"message": "model not found"}}, 404)

    def do_slow(self, texts: list[str], times: int) -> bool:
        time.sleep(20)
        return False

    def do_drips(self, texts: list[str], times: int) -> bool:
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        for _ in range(200):
            self.wfile.write(b" ")
            time.sleep(0.1)
        return True

    def do_garbage(self, texts: list[str], times: int) -> bool:
        return self.answer(b"<html>Welcome to the intranet</html>")

    def do_nested(self, texts: list[str], times: int) -> bool:
        return self.answer(b"[" * 200_000)

    def do_other(self, texts: list[str], times: int) -> bool:
        return self.answer(["no", {"such": "thing"}])

    def do_fewer(self, texts: list[str], times: int) -> bool:
        return self.answer({"data": self.vectors(texts)["data"][1:]})

    def do_twice(self, texts: list[str], times: int) -> bool:
        return self.answer({"data": [{"index": 0, "embedding": [1.0, 0.5]} for _ in texts]})

    def do_nan(self, texts: list[str], times: int) -> bool:
        return self.answer({"data": [{"index": i, "embedding": [float("nan"), 1.0]} for i, _ in enumerate(texts)]})

    def do_huge(self, texts: list[str], times: int) -> bool:
        return self.answer({"data": [{"index": i, "embedding": [1e300, 1e300]} for i, _ in enumerate(texts)]})

    def do_zero(self, texts: list[str], times: int) -> bool:
        return self.answer({"data": [{"index": i, "embedding": [0.0, 0.0]} for i, _ in enumerate(texts)]})

    def do_none(self, texts: list[str], times: int) -> bool:
        return self.answer({"data": [{"index": i, "embedding": []} for i, _ in enumerate(texts)]})

    def do_words(self, texts: list[str], times: int) -> bool:
        return self.answer({"data": [{"index": i, "embedding": ["a", "b"]} for i, _ in enumerate(texts)]})

    def do_base64(self, texts: list[str], times: int) -> bool:
        return self.answer({"data": [{"index": i, "embedding": "AACAPw=="} for i, _ in enumerate(texts)]})

    def do_same(self, texts: list[str], times: int) -> bool:
        return self.answer({"data": [{"index": i, "embedding": [1.0, 0.0]} for i, _ in enumerate(texts)]})

    def do_changes(self, texts: list[str], times: int) -> bool:
        """Be another model from the third request on."""
        entries = self.vectors(texts)["data"]
        short = [{**e, "embedding": e["embedding"][:200]} for e in entries]
        return self.answer({"data": short if times > 2 else entries})

    def do_moved(self, texts: list[str], times: int) -> bool:
        return self.answer(b"", 307, Location="http://elsewhere.example/v1/embeddings")

    def do_small(self, texts: list[str], times: int) -> bool:
        """Take four texts of 300 characters at most."""
        too_much = len(texts) > 4 or any(len(text) > 300 for text in texts)
        return too_much and self.answer({"error": "batch size", "error_type": "Validation"}, 413)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def main() -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Desk)
    server.daemon_threads = True
    print(server.server_address[1], flush=True)  # noqa: T201 - how the tests learn the port
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()  # end with the tests
    server.serve_forever()


if __name__ == "__main__":
    main()
