"""The machine that is measured: its memory, load, file cache and speed at multiplying matrices."""

from __future__ import annotations

import os
import platform
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_WIDTH = 1536
_TIMES = 11
_LIBRARIES = ("crossread", "onnxruntime", "sentence-transformers", "torch", "numpy")


def peak_memory() -> float | None:
    """Give the most memory this process has had resident so far, in MB; None where the system does not tell."""
    try:
        status = Path("/proc/self/status").read_text()
        return int(status.partition("VmHWM:")[2].split()[0]) / 1024
    except (OSError, IndexError):
        pass
    if sys.platform == "win32":
        return None
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1024 * 1024 if sys.platform == "darwin" else 1024)


def load() -> float | None:
    """Give how many processes wanted a processor in the last minute, on average; None where that is not counted."""
    return round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None


def describe() -> dict[str, Any]:
    """Give what a reader needs to know about the machine and the libraries."""
    from compare.encoders.cores import available_cores

    return {
        "system": f"{platform.system()} {platform.machine()}",
        "processor": _processor(),
        "cores": available_cores(),
        "python": platform.python_version(),
        "libraries": {name: _version(name) for name in _LIBRARIES},
    }


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        return next(line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or "unknown"


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "none"


def forget_files(folders: Iterable[Path]) -> bool:
    """Ask the system to drop the files of `folders` from its memory; False where it cannot be asked.

    Files that another process has in use stay.
    """
    if not hasattr(os, "posix_fadvise"):
        return False
    for folder in folders:
        for path in folder.rglob("*"):
            try:
                _forget(path)
            except OSError:  # a broken link, or not ours to read
                continue
    return True


def _forget(path: Path) -> None:
    if path.is_file():
        handle = os.open(path, os.O_RDONLY)
        try:
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(handle)


def library_folders() -> list[Path]:
    """Give where the installed libraries are, this program's own among them."""
    import sysconfig

    return [Path(sysconfig.get_path(name)) for name in ("purelib", "platlib")][:1]


def multiplications() -> float:
    """Give the fp32 operations a second this machine reaches on large matrices, by numpy or torch, whichever is faster.

    A multiplication and its addition are two operations.
    """
    return max(_by_numpy(), _by_torch())


def _by_numpy() -> float:
    import numpy as np

    left = np.full((_WIDTH, _WIDTH), 0.5, np.float32)
    right, product = left.copy(), np.empty_like(left)
    return _rate(lambda: np.matmul(left, right, out=product))


def _by_torch() -> float:
    try:
        import torch
    except ImportError:
        return 0.0
    left = torch.full((_WIDTH, _WIDTH), 0.5)
    right, product = left.clone(), torch.empty_like(left)
    return _rate(lambda: torch.mm(left, right, out=product))


def _rate(multiply: Callable[[], object]) -> float:
    multiply()
    taken = []
    for _ in range(_TIMES):
        started = perf_counter()
        multiply()
        taken.append(perf_counter() - started)
    return 2 * _WIDTH**3 / median(taken)  # as the encoding is: whatever else runs slows both
