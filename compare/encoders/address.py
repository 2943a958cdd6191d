"""Where an embedding server is, read from the encoder's name, and the warning that text goes there."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from compare.encoders import SERVER
from compare.errors import EncoderError

KEY = "CROSSREAD_SERVER_KEY"
"""The environment variable that holds the server's key, if it wants one; keys are read from nowhere else."""

SENTENCES_ONLY = (
    "The encoder gave vectors of sentences but not of words, so single words were compared by their spelling and "
    "dictionary form: a fact told in other words is found less surely."
)

_EXAMPLE = f"Name it like {SERVER}http://localhost:8080/v1#model-name."


@dataclass(frozen=True, slots=True)
class Place:
    """Where the server is and which model it shall use."""

    scheme: str
    host: str
    port: int | None
    path: str
    model: str

    @property
    def address(self) -> str:
        """Give the address without the model, as it is shown."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}{f':{self.port}' if self.port else ''}{self.path}"

    @property
    def near(self) -> bool:
        """Whether it is this machine."""
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return self.host == "localhost"


def parse(name: str) -> Place:
    """Read "server:http://host:port/v1#model"; the path may be left out for /v1. Raises EncoderError."""
    address = name.removeprefix(SERVER)
    if "@" in address.partition("#")[0]:  # first of all, so that no message repeats it
        raise EncoderError("The address of a server holds no name or password.", hint=f"Put its key into {KEY}.")
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise EncoderError(f"“{address}” is no address of a server.", hint=_EXAMPLE) from error
    sound = re.fullmatch(r"[A-Za-z0-9_.:-]+", host) and re.fullmatch(r"[!-~]+", address) and not parts.query
    if parts.scheme not in ("http", "https") or not sound:
        raise EncoderError(f"“{address}” is no address of a server.", hint=_EXAMPLE)
    if not parts.fragment:
        raise EncoderError("The name of the model is missing.", hint=_EXAMPLE)
    return Place(parts.scheme, host, port, parts.path.rstrip("/") or "/v1", parts.fragment)


def leaving(name: str) -> str:
    """Say where text goes with the encoder called `name`, as a warning; "" when it stays in the program."""
    if not name.startswith(SERVER):
        return ""
    try:
        place = parse(name)
    except EncoderError:
        return ""
    if place.near:
        where = "another program on this machine"
    else:
        where = "another machine" if place.scheme == "https" else "another machine, and unencrypted"
    return f"The text of every sentence is sent to {place.address}: it leaves this program for {where}."
