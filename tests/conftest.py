"""What every test gets: no screen, its own user folders, and a check that nothing outlives it."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# What is read on screen is compared with English words, whatever the developer's own language.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)

FOLDERS = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "APPDATA", "LOCALAPPDATA")
GRACE_S = 3.0


@pytest.fixture(scope="session", autouse=True)
def user_folders() -> Iterator[Path]:
    """Give the whole run its own home, so that no test reads or writes the developer's preferences and caches."""
    with tempfile.TemporaryDirectory(prefix="crossread-home-") as name, pytest.MonkeyPatch.context() as patch:
        home = Path(name)
        for variable in ("HOME", "USERPROFILE"):
            patch.setenv(variable, str(home))
        for variable in FOLDERS:
            patch.setenv(variable, str(home / variable.lower()))
        patch.delenv("CROSSREAD_CACHE_DIR", raising=False)
        yield home


@pytest.fixture(autouse=True)
def fresh_preferences(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Start each test without preferences and recent files; caches are shared by the run."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("config")))


@pytest.fixture(autouse=True)
def nothing_left_behind(user_folders: Path) -> Iterator[None]:
    """Fail when a widget, a thread of ours or a process outlives the test that made it."""
    before = _alive()
    yield
    deadline = time.monotonic() + GRACE_S
    while (left := _more(_alive(), before)) and time.monotonic() < deadline:
        gc.collect()
        time.sleep(0.02)
    assert not left, "left behind: " + ", ".join(left)


def _alive() -> dict[str, list[str]]:
    """Name what is there by kind. Counts are compared, as a process that was ended may be replaced by a fresh one."""
    threads = [t.name for t in threading.enumerate() if t.name.startswith("crossread")]
    return {"widgets": _windows(), "threads": threads, "processes": _processes()}


def _more(now: dict[str, list[str]], before: dict[str, list[str]]) -> list[str]:
    return [f"{kind} {now[kind]}" for kind in now if len(now[kind]) > len(before[kind])]


def _processes() -> list[str]:
    found = []
    for process in psutil.Process().children(recursive=True):
        try:
            if process.status() != psutil.STATUS_ZOMBIE:
                found.append(f"{process.pid} {process.name()}")
        except psutil.NoSuchProcess:
            continue
    return found


def _windows() -> list[str]:
    """Name the top-level widgets, after deleting those that wait for it; tool tips belong to Qt."""
    core, widgets = sys.modules.get("PySide6.QtCore"), sys.modules.get("PySide6.QtWidgets")
    if core is None or widgets is None or widgets.QApplication.instance() is None:
        return []
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    found = widgets.QApplication.topLevelWidgets()
    return [type(w).__name__ for w in found if w.metaObject().className() != "QTipLabel"]
