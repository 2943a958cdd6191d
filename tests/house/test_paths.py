"""Nothing in the project points to one person's machine."""

from __future__ import annotations

import re

from tests.house.source import ROOT, tracked_texts

HOME = rb"(?<![\w.~:/])/(?:home|Users|root)/\w+|[A-Z]:\\Users\\\w+"
HERE = re.escape(str(ROOT).encode())


def test_no_absolute_path_of_a_machine() -> None:
    guilty = []
    for path in tracked_texts():
        invented = path.is_relative_to(ROOT / "tests")
        machine = HERE if invented else HERE + b"|" + HOME
        guilty += [(path.relative_to(ROOT), found) for found in re.findall(machine, path.read_bytes())]
    assert not guilty
