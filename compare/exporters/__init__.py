"""Report → file: the table of formats, and the one way a report is written (whole or not at all)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from compare.errors import ExportError
from compare.exporters import csv, html, json
from compare.replacing import replace_file
from compare.report.parts import Report

if TYPE_CHECKING:
    from pathlib import Path

    from compare.comparison import Comparison


class Exporter(Protocol):
    """Turns a report into the bytes of one file; the same report gives the same bytes."""

    def __call__(self, report: Report, /) -> bytes:
        """Give the bytes."""
        ...


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """What people call a format, what it is for, and its exporter."""

    label: str
    purpose: str
    export: Exporter


EXPORTERS: dict[str, ExportFormat] = {
    ".html": ExportFormat("Web page", "the whole report in one file, to read, print and pass on", html.export),
    ".json": ExportFormat("JSON", "everything, for other programs; its schema comes with the program", json.export),
    ".csv": ExportFormat("CSV table", "the matrix, one row a fact, for a spreadsheet", csv.export),
}
"""Every format a report can be written in, by the suffix of the file's name."""


def write_report(report: Report | Comparison, path: Path, *, overwrite: bool = False) -> None:
    """Write a report, or the report of a comparison, in the format that the suffix of `path` names.

    Raises ExportError for an unknown suffix, a file that is there already (unless `overwrite`), and a folder or disk
    that cannot be written; an older file is then as it was.
    """
    chosen = check_target(path, overwrite=overwrite)
    if not isinstance(report, Report):
        from compare.report import make_report

        report = make_report(report)
    content = chosen.export(report)
    target = path.resolve()
    check_target(path, overwrite=overwrite)  # again: making the report took a while
    try:
        replace_file(target, content)
    except OSError as error:
        raise ExportError(
            f"The report could not be written: {error.strerror or error}.",
            hint="Choose another folder, or make room on this one.",
            source=str(path),
        ) from error


def check_target(path: Path, *, overwrite: bool = False) -> ExportFormat:
    """Give the format for `path`, or raise ExportError where `write_report` would; writes nothing."""
    if path.suffix.lower() not in EXPORTERS:
        known = ", ".join(EXPORTERS)
        raise ExportError(
            f"No report can be written as “{path.suffix or path.name}”.", hint=f"Use one of {known}.", source=str(path)
        )
    check_place(path, overwrite=overwrite)
    return EXPORTERS[path.suffix.lower()]


def check_place(path: Path, *, overwrite: bool = False) -> None:
    """Raise ExportError where a file of any format could not be written: no folder, no name, there already."""
    source = str(path)
    try:
        there, regular, folder = path.exists(), path.is_file(), path.resolve().parent.is_dir()
    except (OSError, RuntimeError, ValueError) as error:  # a loop of links, a name too long, a NUL in it
        raise ExportError("This name cannot be used for a file.", hint="Choose another.", source=source) from error
    if there and not regular:
        raise ExportError("This is no file that could be replaced.", hint="Choose another name.", source=source)
    if there and not overwrite:
        raise ExportError(
            "This file is there already.", hint="Choose another name, or allow it to be replaced.", source=source
        )
    if not folder:
        raise ExportError("Its folder does not exist.", hint="Make the folder first, or choose another.", source=source)
