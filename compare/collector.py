"""Holding back the garbage collector while thousands of values are made."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def collector_paused() -> Iterator[None]:
    """Make no search for garbage meanwhile, as it looks through all objects again and again and stops every thread.

    While a comparison of 46 articles comes in, a window stands still for up to 120 ms with it, and for 20 ms without.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
