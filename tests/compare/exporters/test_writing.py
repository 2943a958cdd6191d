"""A report is written whole or not at all, and never over a file unasked."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from compare.errors import ExportError
from compare.exporters import EXPORTERS, check_target, write_report
from compare.report import Report, make_report
from tests.compare import making

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def report() -> Report:
    return make_report(making.three())


@pytest.mark.parametrize("suffix", EXPORTERS)
def test_every_format_is_written_from_report_or_comparison(suffix: str, report: Report, tmp_path: Path) -> None:
    write_report(report, tmp_path / f"a{suffix}")
    write_report(making.three(), tmp_path / f"b{suffix.upper()}")
    assert (tmp_path / f"a{suffix}").read_bytes() == (tmp_path / f"b{suffix.upper()}").read_bytes()
    assert sorted(p.name for p in tmp_path.iterdir()) == [f"a{suffix}", f"b{suffix.upper()}"]


def test_a_file_that_is_there_is_replaced_only_when_allowed(report: Report, tmp_path: Path) -> None:
    path = tmp_path / "report.csv"
    path.write_text("mine")
    with pytest.raises(ExportError, match="there already"):
        write_report(report, path)
    assert path.read_text() == "mine"
    write_report(report, path, overwrite=True)
    assert path.read_bytes().startswith(b"\xef\xbb\xbfRank")


@pytest.mark.parametrize("name", ["report.exe", "report", ".html", "report.html.bak"])
def test_an_unknown_suffix_is_refused_with_those_that_are_known(report: Report, tmp_path: Path, name: str) -> None:
    with pytest.raises(ExportError, match="No report can be written") as caught:
        write_report(report, tmp_path / name)
    assert caught.value.hint == "Use one of .html, .json, .csv."
    assert not list(tmp_path.iterdir())


def test_a_missing_folder_a_folder_and_an_impossible_name_are_refused(tmp_path: Path) -> None:
    (tmp_path / "folder.html").mkdir()
    for name, reason in (
        ("no/report.html", "folder"),
        ("folder.html", "no file"),
        ("a\0b.html", "name"),
        ("x" * 300 + ".html", "name"),
    ):
        with pytest.raises(ExportError, match=reason):
            check_target(tmp_path / name, overwrite=True)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_in_the_place_of_the_report_is_refused_without_waiting(report: Report, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "report.html")
    with pytest.raises(ExportError):
        write_report(report, tmp_path / "report.html", overwrite=True)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_a_link_keeps_leading_to_its_file(report: Report, tmp_path: Path) -> None:
    (tmp_path / "real.csv").write_text("old")
    (tmp_path / "report.csv").symlink_to("real.csv")
    write_report(report, tmp_path / "report.csv", overwrite=True)
    assert (tmp_path / "report.csv").is_symlink()
    assert "Crane" not in (tmp_path / "real.csv").read_text(encoding="utf-8")[:10]
    assert "crane" in (tmp_path / "real.csv").read_text(encoding="utf-8")


def test_a_name_of_255_bytes_can_be_written(report: Report, tmp_path: Path) -> None:
    path = tmp_path / ("n" * 251 + ".csv")
    write_report(report, path)
    assert path.stat().st_size > 100


def test_the_permissions_are_those_of_any_new_file(report: Report, tmp_path: Path) -> None:
    (tmp_path / "plain").write_text("x")
    write_report(report, tmp_path / "report.csv")
    assert (tmp_path / "report.csv").stat().st_mode == (tmp_path / "plain").stat().st_mode


FULL_DISK = """
import resource, sys
from pathlib import Path
from compare.errors import ExportError
from compare.exporters import write_report
from tests.compare import making
resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))
try:
    write_report(making.three(), Path(sys.argv[1]), overwrite=True)
except ExportError as problem:
    print(problem)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on file sizes")
def test_a_disk_that_takes_no_more_leaves_the_old_report(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    path.write_text("old")
    outcome = subprocess.run(
        [sys.executable, "-c", FULL_DISK, path], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert "could not be written" in outcome.stdout
    assert path.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["report.html"]


HASHES = """
import hashlib
from compare.exporters import EXPORTERS
from compare.report import make_report
from tests.compare import making
report = make_report(making.three())
print([hashlib.sha256(chosen.export(report)).hexdigest() for chosen in EXPORTERS.values()])
"""


def test_the_same_comparison_gives_the_same_bytes_in_every_process() -> None:
    outcomes = {
        subprocess.run(
            [sys.executable, "-c", HASHES],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outcomes) == 1
