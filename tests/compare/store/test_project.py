"""The project file: what is saved comes back whole, and what is not ours, damaged or hostile is refused in words."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from compare import evidence
from compare.comparison import Comparison
from compare.errors import NewerProject, ProjectError
from compare.evidence_table import EvidenceTable, Ground
from compare.model import Alignment, Method
from compare.options import Options
from compare.pipeline import compare_articles
from compare.store import open_project, save_project, schema
from compare.store.arrays import ARRAYS
from compare.worker import Worker
from tests.compare import making
from tests.compare.store.spoiling import differing, refusal, tamper

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[3]


def unusual() -> Comparison:
    """Give a comparison with everything that is rare: no date, odd names and characters, empty and missing values."""
    made = making.three()
    odd = replace(
        made.articles[0],
        published=None,
        byline="Ann\tBråthen 🦜\u2028\u202e",
        source=replace(
            made.articles[0].source, path="/tmp/na\udcffme\n.txt", notes=("Read as latin-1.", "“Two” \udcff notes")
        ),
    )
    cells = tuple(replace(c, depth=None, nearest=None, score=float(np.float32(0.1))) for c in made.cells)
    return replace(
        made,
        articles=(odd, *made.articles[1:]),
        cells=cells,
        alignment=Alignment(tuple(reversed(made.alignment.article_ids)), made.alignment.matches),
        evidence=replace(made.evidence, found=None),
        options=Options(encoder="hashing", strictness=0.25, word_found=1.0),
        method=Method("é", "f" * 64, "9.9", degraded=True),
    )


def bare() -> Comparison:
    """Give a comparison of one article before any analysis."""
    article = making.three_articles()[0]
    return Comparison(
        articles=(article,),
        sentences=(),
        evidence=EvidenceTable(
            article_ids=(article.id,),
            **{
                name: np.zeros([{"A": 1, "S + 1": 1, "K": 3, "G": len(Ground), 2: 2}.get(d, 0) for d in shape], kind)
                for name, (kind, shape) in ARRAYS.items()
            },
        ),
        alignment=Alignment((article.id,), ()),
        facts=(),
        cells=(),
        discrepancies=(),
        copies=(),
        options=Options(),
        method=Method("", "", ""),
    )


# -- there and back ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("make", [making.three, lambda: making.many(5, facts=12), unusual, bare])
def test_what_is_saved_comes_back_whole(tmp_path: Path, make: Callable[[], Comparison]) -> None:
    made, path = make(), tmp_path / "event.crossread"

    save_project(made, path)

    assert differing(made, open_project(path)) == []
    assert [p.name for p in tmp_path.iterdir()] == ["event.crossread"]


def test_a_large_comparison_which_keeps_less_evidence_comes_back_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evidence, "_WORDS_KEPT_FOR", 2)
    made, path = compare_articles(making.three_articles(), options=Options(encoder="hashing")), tmp_path / "a.crossread"
    assert made.evidence.found is None

    save_project(made, path)

    assert differing(made, open_project(path)) == []


def test_the_comparison_that_comes_back_answers_as_before(saved: Path) -> None:
    made, back = making.three(), open_project(saved)

    for fact in made.facts:
        for article in made.articles:
            assert back.cell(fact, article.id) == made.cell(fact, article.id)
    assert [back.standing(s) for s in back.sentences] == [made.standing(s) for s in made.sentences]


def test_saving_twice_gives_the_same_bytes(saved: Path, tmp_path: Path) -> None:
    again, after_opening = tmp_path / "again.crossread", tmp_path / "after opening.crossread"
    save_project(making.three(), again)
    save_project(open_project(saved), after_opening)

    assert saved.read_bytes() == again.read_bytes() == after_opening.read_bytes()


def test_the_file_says_what_it_is(saved: Path) -> None:
    with closing(sqlite3.connect(saved)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (schema.APPLICATION_ID,)
        assert connection.execute("PRAGMA user_version").fetchone() == (schema.version(),)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_the_child_process_saves_and_opens(tmp_path: Path) -> None:
    worker, made, path = Worker(), making.three(), tmp_path / "event.crossread"
    try:
        worker.save_project(made, path)
        back = worker.open_project(path)
        with pytest.raises(ProjectError):
            worker.open_project(tmp_path / "no such file")
    finally:
        worker.close()

    assert differing(made, back) == []


# -- saving -----------------------------------------------------------------------------------------------------------


def test_a_link_stays_a_link_and_permissions_stay(saved: Path, tmp_path: Path) -> None:
    if os.name == "nt":
        pytest.skip("Windows has other permissions")
    saved.chmod(0o640)
    link = tmp_path / "link.crossread"
    link.symlink_to(saved)

    save_project(making.many(3, facts=5), link)

    assert link.is_symlink()
    assert saved.stat().st_mode & 0o777 == 0o640
    assert len(open_project(saved).articles) == 3


@pytest.mark.parametrize("name", ["", "no/such/folder.crossread", "a\0b", "x" * 300])
def test_a_place_where_nothing_can_be_saved_is_an_error_in_words(tmp_path: Path, name: str) -> None:
    with pytest.raises(ProjectError) as caught:
        save_project(making.three(), tmp_path / name)

    assert caught.value.hint
    assert list(tmp_path.iterdir()) == []


def test_a_comparison_that_cannot_be_saved_leaves_the_old_file(saved: Path) -> None:
    before, made = saved.read_bytes(), making.three()
    broken = replace(made, articles=(replace(made.articles[0], headline="half \ud800"), *made.articles[1:]))

    with pytest.raises(ProjectError):
        save_project(broken, saved)

    assert saved.read_bytes() == before
    assert list(saved.parent.iterdir()) == [saved]


def test_a_file_that_could_not_be_opened_again_is_not_put_in_place(saved: Path) -> None:
    before, made = saved.read_bytes(), making.three()
    score = made.evidence.score.copy()
    score[0, 0] = np.nan

    with pytest.raises(ProjectError, match="score"):
        save_project(replace(made, evidence=replace(made.evidence, score=score)), saved)

    assert saved.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on a file's size")
def test_a_full_disk_leaves_the_old_file(saved: Path) -> None:
    before = saved.read_bytes()
    code = (
        "import resource, sys; from pathlib import Path; from compare.store import save_project; "
        "from compare.errors import ProjectError; from tests.compare import making\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))\n"
        "try: save_project(making.three(), Path(sys.argv[1]))\n"
        "except ProjectError as error: print(error.message)"
    )
    run = [sys.executable, "-c", code, str(saved)]
    ended = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)

    assert "cannot be saved" in ended.stdout
    assert saved.read_bytes() == before
    assert list(saved.parent.iterdir()) == [saved]


def test_a_kill_in_the_middle_of_saving_leaves_a_whole_file(saved: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from compare.store import save_project; "
        "from tests.compare import making; versions = [making.three(), making.many(4, facts=9)]\n"
        "print('ready', flush=True)\n"
        "while True:\n"
        "    for version in versions: save_project(version, Path(sys.argv[1]))"
    )
    for delay in (0.11, 0.17, 0.23):
        with subprocess.Popen([sys.executable, "-c", code, str(saved)], cwd=ROOT, stdout=subprocess.PIPE) as saving:
            assert saving.stdout is not None
            saving.stdout.readline()
            time.sleep(delay)
            saving.kill()

        assert len(open_project(saved).articles) in (3, 4)


# -- not ours ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("content", [b"", b"SQLite", b"<html>" * 50, b"SQLite format 3\0" + bytes(200), bytes(4096)])
def test_what_is_no_project_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "strange.crossread"
    path.write_bytes(content)

    refusal(path)

    assert path.read_bytes() == content


def test_a_folder_a_missing_file_and_an_odd_name_are_refused(tmp_path: Path) -> None:
    refusal(tmp_path)
    refusal(tmp_path / "missing.crossread")
    with pytest.raises(ProjectError):
        open_project(tmp_path / "a\0b")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_does_not_keep_us_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.crossread")

    refusal(tmp_path / "pipe.crossread")


def test_a_database_of_another_program_is_refused(saved: Path) -> None:
    tamper(saved, "PRAGMA application_id = 252006674")

    assert "another program" in refusal(saved).message


def test_a_file_of_a_later_version_is_refused_and_not_touched(saved: Path) -> None:
    later = f"PRAGMA user_version = {schema.version() + 1}"
    tamper(saved, later, "CREATE TABLE notes (position INTEGER PRIMARY KEY)")
    before = saved.read_bytes()

    assert isinstance(refusal(saved), NewerProject)

    assert saved.read_bytes() == before


def test_a_file_without_a_version_is_refused(saved: Path) -> None:
    tamper(saved, "PRAGMA user_version = 0")

    refusal(saved)


def test_a_file_cut_short_is_refused(saved: Path) -> None:
    whole = saved.read_bytes()
    for length in range(0, len(whole), len(whole) // 25):
        saved.write_bytes(whole[:length])
        refusal(saved)


def test_a_file_that_keeps_a_log_beside_it_is_opened_only_when_the_log_is_empty(saved: Path) -> None:
    with closing(sqlite3.connect(saved)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("UPDATE method SET version = '2'")
        connection.commit()
        assert "open in another program" in refusal(saved).message

    assert open_project(saved).method.version == "2"
