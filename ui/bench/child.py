"""The process in which one window is measured: arguments say what to open, its last line of output is JSON."""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.app import App

PATIENCE_S = 600.0
SIZE = (1920, 1080)


def main() -> None:
    """Open the window, have it compare the files of a folder, and say how long what took."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # a library that prints must not garble the answer
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--encoder", default="auto")
    parser.add_argument("--scroll", action="store_true")
    chosen = parser.parse_args()
    with _window(chosen.encoder) as app:
        answer = _open(app, chosen.folder)
        if chosen.scroll:
            answer |= _scroll(app)
        answer["memory"] = {"window": _memory(os.getpid()), "engine": _memory(app.worker.pid)}
    print(json.dumps(answer), file=answers, flush=True)
    answers.close()


@contextmanager
def _window(encoder: str) -> Iterator[App]:
    from ui.app import App, make_application
    from ui.settings import Settings

    qt = make_application()
    with tempfile.TemporaryDirectory(prefix="crossread-bench-") as folder:
        settings = Settings(Path(folder))
        settings.change(theme="light", ask_unsaved=False, options={"encoder": encoder})
        app = App(qt, settings=settings)
        app.window.resize(*SIZE)
        yield app
        app.window.close()
        app.close()


def _open(app: App, folder: Path) -> dict[str, Any]:
    """Give the moments of opening the folder's files, in seconds since the epoch."""
    from ui.bench.watching import Moments

    moments = Moments(app)
    app.window.show()
    app.window.shown_first.connect(lambda: app.documents.open(sorted(folder.glob("*.txt"))))
    moments.wait("result", limit_s=PATIENCE_S)
    return {"seen": moments.seen, "problems": [n.text for n in app.notices.history if n.level == "problem"]}


def _scroll(app: App) -> dict[str, Any]:
    from ui.bench.scrolling import answer_times, frame_times
    from ui.bench.watching import wait_until

    wait_until(lambda: app.window.reading.ready and not app.analysis.busy, limit_s=PATIENCE_S)
    return {"frames": frame_times(app), "answers": answer_times(app)}


def _memory(pid: int | None) -> float | None:
    """Give what a process has in memory now, in MB; None where the system does not tell."""
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
        return int(status.partition("VmRSS:")[2].split()[0]) / 1024
    except (OSError, IndexError):
        return None


if __name__ == "__main__":
    main()
