"""What tests of the engine share: an embedding server in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.request import urlopen

import pytest

from compare.encoders import SERVER
from compare.encoders.posting import Limits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.encoders.server import ServerEncoder

QUICK = Limits(connect=1, answer=0.6, tries=3, pause=0.01)


@dataclass(frozen=True)
class Running:
    """The server process; the name of the model says how it behaves (see encoders/embedding_server.py)."""

    port: int

    def name(self, model: str) -> str:
        return f"{SERVER}http://127.0.0.1:{self.port}/v1#{model}"

    def load(self, model: str, limits: Limits = QUICK) -> ServerEncoder:
        from compare.encoders.server import load

        return load(self.name(model), limits=limits)

    def hold(self) -> None:
        """Have models called "held…" wait with their work."""
        urlopen(f"http://127.0.0.1:{self.port}/hold").close()

    def release(self) -> None:
        """Let them go on."""
        urlopen(f"http://127.0.0.1:{self.port}/release").close()

    def seen(self, model: str) -> list[dict[str, Any]]:
        """Give the requests it got for a model."""
        with urlopen(f"http://127.0.0.1:{self.port}/seen/{model}") as answer:
            return json.loads(answer.read())


@pytest.fixture(scope="session")
def server() -> Iterator[Running]:
    program = Path(__file__).parent / "encoders" / "embedding_server.py"
    process = subprocess.Popen([sys.executable, program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    with process:
        assert process.stdout is not None
        assert process.stdin is not None
        yield Running(int(process.stdout.readline()))
        process.stdin.close()
