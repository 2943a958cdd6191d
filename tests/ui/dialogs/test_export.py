"""The file dialog offers every format of the table of exporters."""

from __future__ import annotations

from compare.exporters import EXPORTERS
from ui.dialogs.export import report_kinds


def test_every_exporter_is_offered() -> None:
    kinds = report_kinds()

    assert [k.suffixes for k in kinds] == [(suffix,) for suffix in EXPORTERS]
    assert all(k.as_filter().count("(") == 1 for k in kinds)
