"""Text that any file format can hold: control characters and broken code points become U+FFFD, in plain sight."""

from __future__ import annotations

import re

_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def printable(text: str) -> str:
    """Give `text` with everything that no document may hold replaced by U+FFFD; tabs and line ends stay."""
    return _UNFIT.sub("\ufffd", text)
