"""The command line as people meet it: what it prints and where, its exit codes, and what it never does."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from compare.__main__ import BAD_INPUT, COMMANDS, DONE, INTERRUPTED, OUR_FAULT, main
from compare.exporters import EXPORTERS
from compare.options import Options, settings
from compare.readers import READERS
from compare.store import SUFFIX, open_project
from tests.compare import making

if TYPE_CHECKING:
    from tests.compare.conftest import Running

ROOT = Path(__file__).parents[2]
HEAVY = (
    "numpy",
    "torch",
    "trafilatura",
    "lxml",
    "sqlite_utils",
    "PySide6",
    "onnxruntime",
    "rapidfuzz",
    "jinja2",
    "tqdm",
)
FAST = ("--encoder", "hashing", "--no-cache")


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Write the three reports as text files."""
    paths = []
    for article in making.three_articles():
        paths.append(tmp_path / Path(article.source.path).name)
        paths[-1].write_text(article.text, encoding="utf-8")
    return paths


def run(*arguments: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command line in its own process."""
    return subprocess.run(
        [sys.executable, "-m", "compare", *map(str, arguments)],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        encoding="utf-8",
        errors="surrogateescape",
        check=False,
    )


def test_a_report_in_every_format(files: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    targets = [tmp_path / f"report{suffix}" for suffix in EXPORTERS]
    arguments = ["report", *files, *(part for t in targets for part in ("--to", t)), *FAST]
    assert main([str(a) for a in arguments]) == DONE
    out, err = capsys.readouterr()
    assert [line.endswith("words to compare.") for line in err.splitlines()] == [True]
    first, *wrote = out.splitlines()
    assert first.startswith("3 reports of one event")
    assert wrote == [f"Wrote {target}" for target in targets]
    assert json.loads(targets[1].read_text(encoding="utf-8"))["method"]["encoder"] == "hashing"


def test_the_same_files_give_the_same_report(files: list[Path], tmp_path: Path) -> None:
    for name in ("one", "two"):
        assert main(["report", *map(str, files), "--to", str(tmp_path / f"{name}.html"), "--quiet", *FAST]) == DONE
    assert (tmp_path / "one.html").read_bytes() == (tmp_path / "two.html").read_bytes()


def test_the_comparison_itself_is_written_and_opens_again(files: list[Path], tmp_path: Path) -> None:
    target = tmp_path / "norrvik.crossread"
    arguments = ["report", *map(str, files), "--to", str(target), "--quiet", *FAST]
    assert main(arguments) == DONE
    assert target.suffix == SUFFIX
    assert [a.outlet for a in open_project(target).articles] == ["Coast Wire", "Daily Lantern", "Evening Post"]
    saved = target.read_bytes()
    assert main(arguments) == BAD_INPUT
    assert main([*arguments, "--force"]) == DONE
    assert target.read_bytes() == saved


def test_quiet_says_nothing(files: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", *map(str, files), "--to", str(tmp_path / "r.csv"), "--quiet", *FAST]) == DONE
    assert capsys.readouterr() == ("", "")


def test_text_goes_to_a_server_only_with_a_warning(
    files: list[Path], tmp_path: Path, server: Running, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "r.json"
    arguments = ["report", *map(str, files), "--to", str(target), "--no-cache", "--encoder", server.name("good-report")]
    assert main(arguments) == DONE
    warning = f"is sent to http://127.0.0.1:{server.port}/v1"
    assert warning in capsys.readouterr().err
    method = json.loads(target.read_text(encoding="utf-8"))["method"]
    assert method["encoder"] == server.name("good-report")
    assert not method["wording_only"]
    assert any("but not of words" in limit for limit in method["limits"])
    assert any(warning in limit for limit in method["limits"])
    assert main([*arguments[:-1], server.name("down-report"), "--force"]) == BAD_INPUT
    assert "502 no memory" in capsys.readouterr().err


def test_title_and_date_come_from_the_command_line(files: list[Path], tmp_path: Path) -> None:
    target = tmp_path / "r.json"
    head = ["--title", "Norrvik", "--date", "7 March 2024"]
    assert main(["report", *map(str, files), "--to", str(target), "--quiet", *head, *FAST]) == DONE
    written = json.loads(target.read_text(encoding="utf-8"))
    assert (written["title"], written["made"]) == ("Norrvik", "7 March 2024")


def test_settings_are_flags(files: list[Path], tmp_path: Path) -> None:
    target = tmp_path / "r.json"
    assert main(["report", *map(str, files), "--to", str(target), "--quiet", "--strictness", "0.9", *FAST]) == DONE
    assert json.loads(target.read_text(encoding="utf-8"))["method"]["options"]["strictness"] == "0.9"


def test_the_sample_event(tmp_path: Path) -> None:
    assert main(["report", "--sample", "--to", str(tmp_path / "r.json"), "--quiet", *FAST]) == DONE
    assert len(json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))["articles"]) == 5


def test_a_bad_file_is_named_once_and_the_others_are_compared(files: list[Path], tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "photos").mkdir()
    bad = [tmp_path / "photos", tmp_path / "empty.txt", tmp_path / "gone.txt"]
    outcome = run("report", *files, *bad, "--to", "r.csv", "--quiet", *FAST, cwd=tmp_path)
    assert outcome.returncode == DONE
    lines = outcome.stderr.splitlines()
    assert len(lines) == len(bad)
    for line, path in zip(lines, bad, strict=True):
        assert line.startswith(f"crossread-cli: {path}: ")
        assert line.count(". ") >= 1  # the reason, then what to do
    assert (tmp_path / "r.csv").exists()


def test_a_folder_stands_for_the_articles_in_it(files: list[Path], tmp_path: Path) -> None:
    folder = tmp_path / "event"
    (folder / "older").mkdir(parents=True)
    for path in files:
        path.rename(folder / path.name)
    for name in ("meta.json", ".hidden.txt", "older/report.txt"):
        (folder / name).write_text("Not a report of this event, and none to be read.\n")
    assert main(["report", str(folder), "--to", str(tmp_path / "r.json"), "--quiet", *FAST]) == DONE
    written = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert [Path(a["file"]).name for a in written["articles"]] == sorted(p.name for p in files)


def test_what_makes_a_source_doubtful_is_said(files: list[Path], tmp_path: Path) -> None:
    german = "Der Kran ist am Montag in den Hafen gefallen. Die Polizei hat das Gelände für eine Woche gesperrt."
    (tmp_path / "kran.txt").write_text(f"Kran im Hafen\n\n{german}\n", encoding="cp1252")
    outcome = run("report", *files, "kran.txt", "--to", "r.json", "--to", "r.html", *FAST, cwd=tmp_path)
    assert outcome.returncode == DONE
    doubtful = [line for line in outcome.stderr.splitlines() if line.startswith("crossread-cli: kran.txt: ")]
    assert any("Only" in line for line in doubtful)
    assert any("German, others in English" in line for line in doubtful)
    assert "made for English" in outcome.stderr.splitlines()[-1]
    written = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    notes = written["articles"][3]["notes"]
    assert [line.removeprefix("crossread-cli: kran.txt: ") for line in doubtful] == notes
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert all(note in page for note in notes)
    assert any("made for English" in limit for limit in written["method"]["limits"])


@pytest.mark.encoder
def test_reports_of_different_events_are_told(tmp_path: Path) -> None:
    others = sorted((ROOT / "tests" / "data" / "seed").glob("*.txt"))
    outcome = run("report", "--sample", *others, "--to", "r.json", "--no-cache", cwd=tmp_path)
    assert outcome.returncode == DONE
    (warning,) = (line for line in outcome.stderr.splitlines() if "different event" in line)
    written = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert warning.removeprefix("crossread-cli: ") in written["method"]["limits"]
    assert "of 2 different events" in written["summary"]


def test_fewer_than_two_readable_reports_are_bad_input(files: list[Path], tmp_path: Path) -> None:
    outcome = run("report", files[0], "gone.txt", "--to", "r.csv", *FAST, cwd=tmp_path)
    assert outcome.returncode == BAD_INPUT
    assert len(outcome.stderr.splitlines()) == 2
    assert "at least two" in outcome.stderr
    assert outcome.stdout == ""
    assert not (tmp_path / "r.csv").exists()


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["report", "--to", "r.html"], "Name two or more files"),
        (["report", "a.txt", "b.txt"], "--to report.html"),
        (["report", "a.txt", "-", "--to", "r.html"], "standard input"),
        (["report", "a.txt", "b.txt", "--to", "r.docm"], "Use one of .html, .json, .csv, .crossread."),
        (["report", "a.txt", "b.txt", "--to", "no/r.html"], "folder"),
        (["report", "a.txt", "b.txt", "--to", "r.html", "--to", "./r.html"], "named twice"),
        (["report", "a.txt", "b.txt", "--to", "r.html", "--strictness", "7"], "--strictness"),
        (["report", "a.txt", "b.txt", "--to", "r.html", "--strictness", "nan"], "Strictness"),
        (["report", "a.txt", "b.txt", "--to", "r.html", "--encoder", "none", "--no-cache"], "none"),
        (["report", "--unknown"], "--unknown"),
        (["riport"], "riport"),
    ],
)
def test_wrong_use_is_one_line_and_bad_input(
    arguments: list[str],
    reason: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text(f"Report {name}.\n\nA crane fell in Norrvik.\n")
    assert main(arguments) == BAD_INPUT
    out, err = capsys.readouterr()
    assert out == ""
    assert reason in err
    assert len(err.splitlines()) == 1
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.txt", "b.txt"]


def test_no_arguments_show_the_help_and_are_bad_input(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == BAD_INPUT
    assert "Usage: crossread-cli" in "".join(capsys.readouterr())


def test_an_existing_report_needs_force(files: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "r.csv"
    target.write_text("mine")
    arguments = ["report", *map(str, files), "--to", str(target), *FAST]
    assert main(arguments) == BAD_INPUT
    assert "--force" in capsys.readouterr().err
    assert target.read_text() == "mine"
    assert main([*arguments, "--force"]) == DONE
    assert target.read_text(encoding="utf-8") != "mine"


def test_no_report_replaces_an_article(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "a.html"
    page.write_text("<p>One crane fell.</p>")
    (tmp_path / "linked.html").hardlink_to(page)
    for target in ("a.html", "linked.html", "../" + tmp_path.name + "/a.html"):
        assert main(["report", str(page), "b.txt", "--to", str(tmp_path / target), "--force"]) == BAD_INPUT
        assert "replace one of the articles" in capsys.readouterr().err
    assert page.read_text() == "<p>One crane fell.</p>"


def test_names_like_options_come_after_two_dashes(files: list[Path], tmp_path: Path) -> None:
    odd = files[0].rename(tmp_path / "--force.txt")
    outcome = run("report", "--to", "r.csv", *FAST, "--", odd.name, files[1], cwd=tmp_path)
    assert (outcome.returncode, outcome.stderr) == (DONE, "")


def test_control_characters_of_a_name_never_reach_the_terminal(files: list[Path], tmp_path: Path) -> None:
    outcome = run("report", files[0], "a\x1b[31m\u202eb\n.txt", "--to", "r.csv", *FAST, cwd=tmp_path)
    assert outcome.returncode == BAD_INPUT
    assert not {"\x1b", "\u202e"} & set(outcome.stderr)
    assert len(outcome.stderr.splitlines()) == 2
    outcome = run("report", "--\x1b[31m", cwd=tmp_path)
    assert "\x1b" not in outcome.stderr


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="file names are text here")
def test_names_that_are_no_text(files: list[Path], tmp_path: Path) -> None:
    odd = os.fsencode(tmp_path) + b"/\xff\xfe.txt"
    Path(os.fsdecode(odd)).write_bytes(files[0].read_bytes())
    outcome = run("report", os.fsdecode(odd), files[1], "--to", "r.json", "--to", "r.html", *FAST, cwd=tmp_path)
    assert (outcome.returncode, outcome.stderr) == (DONE, "")
    assert json.loads((tmp_path / "r.json").read_bytes())["articles"][0]["file"] == "\ufffd\ufffd.txt"


def test_a_terminal_of_plain_letters_is_enough(files: list[Path], tmp_path: Path) -> None:
    plain = {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"}
    odd = files[0].rename(tmp_path / "brücke.txt")
    outcome = run("report", odd, files[1], "gone-ü.txt", "--to", "r-ü.html", *FAST, cwd=tmp_path, **plain)
    assert outcome.returncode == DONE
    assert "Traceback" not in outcome.stderr
    assert (tmp_path / "r-ü.html").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX pipes")
@pytest.mark.parametrize("arguments", [["formats"], ["--help"]])
def test_a_closed_output_is_no_fault(arguments: list[str], tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        outcome = subprocess.run(
            [sys.executable, "-m", "compare", *arguments],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=writing,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    finally:
        os.close(writing)
    assert (outcome.returncode, outcome.stderr) == (DONE, "")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")
@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
def test_streams_closed_from_the_first_are_no_fault(closed: str, files: list[Path], tmp_path: Path) -> None:
    arguments = [sys.executable, "-m", "compare", "report", *map(str, files), "--to", "r.json", "--quiet", *FAST]
    outcome = subprocess.run(
        ["/bin/sh", "-c", f'"$@" {closed}', "sh", *arguments],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (outcome.returncode, outcome.stderr) == (DONE, "")
    assert json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))["facts"]


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX terminal and signals")
@pytest.mark.parametrize("kind", [signal.SIGINT, signal.SIGTERM])
def test_interrupting_shows_one_line_and_leaves_nothing(kind: signal.Signals, tmp_path: Path) -> None:
    import pty

    for number, article in enumerate(making.many(60).articles):
        (tmp_path / f"{number:02}.txt").write_text(article.text, encoding="utf-8")
    terminal, theirs = pty.openpty()
    before = signal.signal(kind, signal.SIG_DFL)  # a run in the background ignores it, so would its child
    process = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "compare",
            "report",
            *sorted(p.name for p in tmp_path.iterdir()),
            "--to",
            "r.html",
            *FAST,
        ],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=theirs,
    )
    signal.signal(kind, before)
    os.close(theirs)
    with process:
        shown = os.read(terminal, 1000)  # the bar is there: the work has begun
        process.send_signal(kind)
        shown += _rest(terminal)
        out, _ = process.communicate(timeout=60)
    os.close(terminal)
    assert process.returncode == INTERRUPTED
    assert b"Reading files" in shown
    assert shown.count(b"crossread-cli: Interrupted") == 1
    assert b"Traceback" not in shown
    assert out == b""
    assert not [p for p in tmp_path.iterdir() if p.suffix != ".txt"]


def _rest(terminal: int) -> bytes:
    shown = b""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            part = os.read(terminal, 10_000)
        except OSError:  # the other side has closed it
            break
        if not part:
            break
        shown += part
    return shown


def test_a_fault_of_ours_is_one_line_without_a_traceback(
    files: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "compare.pipeline", None)  # as if the installation were damaged
    assert main(["report", *map(str, files), "--to", str(tmp_path / "r.csv")]) == OUR_FAULT
    err = capsys.readouterr().err
    assert "fault of the program" in err
    assert len(err.splitlines()) == 1


def test_formats_lists_both_tables(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["formats"]) == DONE
    out = capsys.readouterr().out
    for reader in READERS:
        assert all(suffix in out for suffix in reader.suffixes)
    assert all(f"{chosen.label} " in out and suffix in out for suffix, chosen in EXPORTERS.items())
    assert SUFFIX in out


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == DONE
    assert capsys.readouterr().out.startswith("crossread ")


def test_the_help_names_every_command_setting_format_and_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == DONE
    told = capsys.readouterr().out
    assert all(f"  {command.name} " in told for command in COMMANDS)
    assert all(f"  {code} " in told for code in (DONE, OUR_FAULT, BAD_INPUT, INTERRUPTED))
    assert main(["report", "--help"]) == DONE
    told = capsys.readouterr().out
    assert all(f"--{name.replace('_', '-')}" in told for name in settings())
    assert all(suffix in told for suffix in (*EXPORTERS, SUFFIX))
    assert f"[default: {Options().encoder}]" in told


@pytest.mark.parametrize("arguments", [["--help"], ["report", "--help"], ["formats"], ["--version"]])
def test_help_is_quick_because_it_imports_nothing_heavy(arguments: list[str]) -> None:
    code = f"import sys; from compare.__main__ import main; main({arguments}); print(*sys.modules, file=sys.stderr)"
    outcome = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not set(HEAVY) & set(outcome.stderr.split())


@pytest.mark.encoder
def test_the_sample_event_with_the_real_encoder(tmp_path: Path) -> None:
    outcome = run("report", "--sample", "--to", "r.html", "--to", "r.json", cwd=tmp_path)
    assert (outcome.returncode, outcome.stderr) == (DONE, "")
    written = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert not written["method"]["wording_only"]
    assert len(written["facts"]) > 30
