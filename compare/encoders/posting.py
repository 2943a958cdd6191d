"""JSON requests to one server, one after the other: time limits, retries with back-off, no redirects, no proxies."""

from __future__ import annotations

import http.client
import json
import socket
import ssl
import threading
from contextlib import suppress
from dataclasses import dataclass
from http import HTTPStatus
from queue import Empty, SimpleQueue
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from compare.errors import EncoderError

if TYPE_CHECKING:
    from compare.progress import Progress

_LARGEST_ANSWER = 64 * 1024 * 1024
_LONGEST_REASON = 200
_LONGEST_WISH = 10.0  # seconds to wait at most because the server asks for it
_LOOK_AGAIN = 0.05
_DROPPED = (ConnectionResetError, ConnectionAbortedError, BrokenPipeError, http.client.IncompleteRead, ssl.SSLEOFError)


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds to connect and to answer, tries of one request, and seconds before the second try (then doubled)."""

    connect: float = 5.0
    answer: float = 60.0
    tries: int = 5
    pause: float = 0.25


class Refusal(EncoderError):
    """The server answered and said no; `status` is its HTTP status."""

    status = 0


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    wait: float
    place: str
    body: bytes

    @property
    def passing(self) -> bool:
        """Whether the same request may do better in a moment."""
        return self.status == HTTPStatus.TOO_MANY_REQUESTS or self.status >= HTTPStatus.INTERNAL_SERVER_ERROR


class Postbox:
    """Sends JSON to `address` and gives the JSON that comes back; `key` goes along as a bearer token.

    The connection is kept from one request to the next until `close`; one object belongs to one thread. Proxies of the
    environment are not asked: what is sent goes to the address that was named, and to no other.
    """

    def __init__(self, address: str, *, key: str = "", limits: Limits | None = None) -> None:
        self._address, self._path = address, urlsplit(address).path
        self._limits = limits or Limits()
        self._headers = {"Content-Type": "application/json", "Accept": "application/json"}
        if key:
            self._headers["Authorization"] = f"Bearer {key}"
        self._line = self._new_line()

    def send(self, value: Any, *, progress: Progress) -> Any:
        """Send `value` and give the answer; raises Refusal, EncoderError where nothing usable comes, or Cancelled."""
        body = json.dumps(value).encode()
        for number in range(self._limits.tries):
            outcome = self._try(body, progress=progress)
            if isinstance(outcome, _Answer) and not outcome.passing:
                break
            if number < self._limits.tries - 1:
                wish = outcome.wait if isinstance(outcome, _Answer) else 0.0
                _wait(min(max(wish, self._limits.pause * 2**number), _LONGEST_WISH), progress=progress)
        if isinstance(outcome, Exception):
            raise self._problem(f"dropped the connection {self._limits.tries} times") from outcome
        return self._open(outcome)

    def close(self) -> None:
        """End the connection; the next request opens another."""
        self._line.close()

    def _open(self, answer: _Answer) -> Any:
        """Give what is in the answer."""
        if answer.status in range(300, 400):
            raise self._problem(
                f"points to another address, {answer.place[:_LONGEST_REASON]}; that is not followed",
                hint="Name the address that does the work.",
            )
        if answer.status != HTTPStatus.OK:
            refusal = Refusal(
                f"The embedding server refuses: {answer.status} {_reason(answer.body)}".rstrip() + ".",
                hint="Check its address, the model’s name and the key; its own log may say more.",
                source=self._address,
            )
            refusal.status = answer.status
            raise refusal
        try:
            return json.loads(answer.body)
        except (ValueError, RecursionError) as error:
            raise self._problem("did not answer with JSON") from error

    def _try(self, body: bytes, *, progress: Progress) -> _Answer | Exception:
        """Give the answer, or what broke the connection; the exchange has its own thread, so that it can be called off.

        A socket's time limit alone is not enough: it begins anew with every byte that drips in.
        """
        outcome: SimpleQueue[_Answer | Exception] = SimpleQueue()
        line, limits = self._line, self._limits
        threading.Thread(target=self._exchange, args=(line, body, outcome), daemon=True).start()
        try:
            found = _await(outcome, limits.connect + limits.answer, progress=progress)
        except BaseException as error:
            _hang_up(line)
            self._line = self._new_line()
            if not isinstance(error, TimeoutError):
                raise
            found = error
        if isinstance(found, (_Answer, *_DROPPED)):
            return found
        if isinstance(found, TimeoutError):
            raise self._problem(f"did not answer within {limits.answer:g} seconds") from found
        raise self._problem(f"cannot be reached ({getattr(found, 'strerror', None) or found})") from found

    def _exchange(
        self, line: http.client.HTTPConnection, body: bytes, outcome: SimpleQueue[_Answer | Exception]
    ) -> None:
        """Ask and listen, in a thread of its own."""
        try:
            if line.sock is None:
                line.connect()
            line.sock.settimeout(self._limits.answer)
            line.request("POST", self._path, body, self._headers)
            with line.getresponse() as response:
                outcome.put(_read(response))
        except Exception as error:  # whatever it is, the other thread waits for it
            line.close()
            outcome.put(error)

    def _new_line(self) -> http.client.HTTPConnection:
        parts = urlsplit(self._address)
        host, port, timeout = str(parts.hostname), parts.port, self._limits.connect
        if parts.scheme == "https":
            return http.client.HTTPSConnection(host, port, timeout=timeout, context=ssl.create_default_context())
        return http.client.HTTPConnection(host, port, timeout=timeout)

    def _problem(self, reason: str, *, hint: str = "Check its address and whether it is running.") -> EncoderError:
        return EncoderError(f"The embedding server {reason}.", hint=hint, source=self._address)


def _await(outcome: SimpleQueue[_Answer | Exception], seconds: float, *, progress: Progress) -> _Answer | Exception:
    until = monotonic() + seconds
    while monotonic() < until:
        progress.check()
        with suppress(Empty):
            return outcome.get(timeout=_LOOK_AGAIN)
    raise TimeoutError


def _read(response: http.client.HTTPResponse) -> _Answer:
    content = response.read(_LARGEST_ANSWER + 1)
    if len(content) > _LARGEST_ANSWER:
        raise http.client.HTTPException("far too long an answer")
    if response.length:  # what was announced did not come
        raise http.client.IncompleteRead(content)
    wish = response.getheader("Retry-After", "")
    return _Answer(
        status=response.status,
        wait=float(wish) if wish.isdecimal() else 0.0,
        place=response.getheader("Location", ""),
        body=content,
    )


def _hang_up(line: http.client.HTTPConnection) -> None:
    """Break the connection under a thread that still waits for it."""
    with suppress(OSError, AttributeError):  # not connected yet, or no longer
        line.sock.shutdown(socket.SHUT_RDWR)


def _wait(seconds: float, *, progress: Progress) -> None:
    until = monotonic() + seconds
    while (left := until - monotonic()) > 0:
        progress.check()
        sleep(min(left, _LOOK_AGAIN))


def _reason(body: bytes) -> str:
    """Give the server's own words, where they are in one of the usual places."""
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        return ""
    for name in ("error", "message", "detail"):
        told = told.get(name, told) if isinstance(told, dict) else told
    return " ".join(told.split())[:_LONGEST_REASON].rstrip(".") if isinstance(told, str) else ""
