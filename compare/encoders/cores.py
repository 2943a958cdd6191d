"""How many processor cores the encoder may use."""

from __future__ import annotations

import os
from pathlib import Path


def available_cores() -> int:
    """Count the physical cores this process may run on; a second thread on one core only gets in the way."""
    if not hasattr(os, "sched_getaffinity"):
        return os.cpu_count() or 1
    allowed = os.sched_getaffinity(0)
    return max(1, min(len({_siblings(cpu) for cpu in allowed}), _quota()))


def _siblings(cpu: int) -> str:
    """Give the list of hardware threads that share the core of `cpu`: the same text for each of them."""
    try:
        return Path(f"/sys/devices/system/cpu/cpu{cpu}/topology/thread_siblings_list").read_text()
    except OSError:
        return str(cpu)


def _quota() -> int:
    """Give how many processors' time a container is allowed, rounded up; a large number for no limit."""
    try:
        allowance, period = Path("/sys/fs/cgroup/cpu.max").read_text().split()
        return -(-int(allowance) // int(period))
    except (OSError, ValueError):
        return 1 << 16
