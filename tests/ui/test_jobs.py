"""Jobs bring exactly one outcome home, in the interface's thread, and leave nothing running."""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from compare.errors import Cancelled, EmptyArticle
from compare.progress import Stage
from compare.worker import Worker
from ui.jobs import MOST_THREADS, Bug, Job, JobProgress, Jobs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    assert jobs.close()


class Heard:
    """Writes down what the handlers were told and in which thread."""

    def __init__(self) -> None:
        self.told: list[tuple[str, Any]] = []
        self.threads: set[threading.Thread] = set()

    def hear(self, name: str, *values: Any) -> None:
        self.told.append((name, *values))
        self.threads.add(threading.current_thread())

    def names(self) -> list[str]:
        return [name for name, *_ in self.told]

    def handlers(self) -> dict[str, Any]:
        names = ("done", "failed", "cancelled", "progressed", "arrived")
        return {name: lambda *values, name=name: self.hear(name, *values) for name in names}


@pytest.fixture
def heard() -> Heard:
    return Heard()


def until_cancelled(progress: JobProgress) -> None:
    while True:
        progress.at(Stage.ENCODING, 1, 2)
        time.sleep(0.002)


def test_a_result_comes_home_once_and_in_the_interface_thread(jobs: Jobs, qtbot: QtBot, heard: Heard) -> None:
    job = jobs.start(lambda _: threading.current_thread(), **heard.handlers())
    assert heard.told == []  # never from within start

    qtbot.waitUntil(lambda: not job.running)

    assert heard.names() == ["done"]
    assert heard.told[0][1] is not threading.current_thread()
    assert heard.threads == {threading.current_thread()}
    assert not jobs.busy


def test_a_problem_of_the_person_comes_home_as_it_was_raised(jobs: Jobs, qtbot: QtBot, heard: Heard) -> None:
    def work(_: JobProgress) -> None:
        raise EmptyArticle("The file is empty.", hint="Choose another one.", source="a.txt")

    job = jobs.start(work, **heard.handlers())
    qtbot.waitUntil(lambda: not job.running)

    [(name, error)] = heard.told
    assert (name, type(error), str(error)) == (
        "failed",
        EmptyArticle,
        "a.txt: The file is empty. Choose another one.",
    )


@pytest.mark.parametrize("mistake", [ZeroDivisionError("one by nothing"), SystemExit(3)])
def test_a_mistake_of_ours_comes_home_with_its_traceback(
    jobs: Jobs, qtbot: QtBot, heard: Heard, mistake: BaseException
) -> None:
    def work(_: JobProgress) -> None:
        raise mistake

    job = jobs.start(work, **heard.handlers())
    qtbot.waitUntil(lambda: not job.running)

    [(name, error)] = heard.told
    assert name == "failed"
    assert isinstance(error, Bug)
    assert type(mistake).__name__ in error.details
    assert "test_jobs.py" in error.details


def test_cancelling_is_answered_within_200_ms_though_the_work_goes_on(jobs: Jobs, qtbot: QtBot, heard: Heard) -> None:
    stubborn = threading.Event()
    job = jobs.start(lambda _: stubborn.wait(10), **heard.handlers())

    asked = time.monotonic()
    job.cancel()
    assert heard.told == []  # from the event loop, not from within cancel
    qtbot.waitUntil(lambda: heard.told != [])
    answered = time.monotonic() - asked

    stubborn.set()
    qtbot.waitUntil(lambda: not jobs._away)
    assert answered < 0.2
    assert heard.names() == ["cancelled"]


def test_an_outcome_on_its_way_is_dropped_after_cancelling(jobs: Jobs, qtbot: QtBot, heard: Heard) -> None:
    finished = threading.Event()

    def work(progress: JobProgress) -> int:
        progress.partial("half")
        finished.set()
        return 1

    job = jobs.start(work, **heard.handlers())
    assert finished.wait(5)
    job.cancel()
    job.cancel()
    qtbot.waitUntil(lambda: not jobs._away)

    assert heard.names() == ["cancelled"]


def test_work_that_gives_up_by_itself_counts_as_cancelled(jobs: Jobs, qtbot: QtBot, heard: Heard) -> None:
    def work(_: JobProgress) -> None:
        raise Cancelled

    job = jobs.start(work, **heard.handlers())
    qtbot.waitUntil(lambda: not job.running)

    assert heard.names() == ["cancelled"]


def test_cancelled_work_stops_at_its_next_step_and_a_waiting_job_never_starts(jobs: Jobs, qtbot: QtBot) -> None:
    started: list[int] = []
    running = [jobs.start(until_cancelled, done=print, failed=print) for _ in range(MOST_THREADS)]
    waiting = jobs.start(lambda _: started.append(1), done=print, failed=print)

    for job in [waiting, *running]:
        job.cancel()
    qtbot.waitUntil(lambda: not jobs._away)

    assert started == []


def test_progress_comes_home_thirty_times_a_second_at_most_and_the_last_word_counts(
    jobs: Jobs, qtbot: QtBot, heard: Heard
) -> None:
    def work(progress: JobProgress) -> None:
        for step in range(20_001):
            progress.at(Stage.ENCODING, step, 20_000)
        until = time.monotonic() + 0.3
        while time.monotonic() < until:
            progress.at(Stage.ALIGNING, 0, 1)
            time.sleep(0.001)

    begun = time.monotonic()
    job = jobs.start(work, **heard.handlers())
    qtbot.waitUntil(lambda: not job.running)

    most = (time.monotonic() - begun) * 1000 / 30 + 2
    assert 2 <= heard.names().count("progressed") <= most
    assert heard.told[-2] == ("progressed", Stage.ALIGNING, 0, 1)
    assert heard.names()[-1] == "done"


def test_partial_values_come_home_in_order_before_the_outcome(jobs: Jobs, qtbot: QtBot, heard: Heard) -> None:
    def work(progress: JobProgress) -> str:
        for value in range(50):
            progress.partial(value)
        return "all"

    job = jobs.start(work, **heard.handlers())
    qtbot.waitUntil(lambda: not job.running)

    assert heard.told == [*(("arrived", value) for value in range(50)), ("done", "all")]


def test_five_hundred_quick_jobs_lose_no_result(jobs: Jobs, qtbot: QtBot) -> None:
    results: list[int] = []
    for number in range(500):
        jobs.start(lambda _, number=number: number, done=results.append, failed=print)

    qtbot.waitUntil(lambda: len(results) >= 500, timeout=10_000)
    qtbot.waitUntil(lambda: not jobs.busy)

    assert sorted(results) == list(range(500))


@contextmanager
def beating() -> Iterator[list[float]]:
    """Note the time of every beat of a 5 ms timer."""
    beats = [time.monotonic()]
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: beats.append(time.monotonic()))
    timer.start()
    yield beats
    timer.stop()
    beats.append(time.monotonic())


def longest_gap(beats: list[float]) -> float:
    """Give the longest time in seconds that the event loop stood still: the aim is 0.1, a test fails at 0.25."""
    return max(later - earlier for earlier, later in pairwise(beats))


def test_a_busy_job_does_not_hold_up_the_event_loop(jobs: Jobs, qtbot: QtBot) -> None:
    def work(progress: JobProgress) -> None:
        until = time.monotonic() + 0.5
        while time.monotonic() < until:
            progress.at(Stage.ENCODING, 1, 2)

    with beating() as beats:
        jobs.start(work, done=lambda _: None, failed=print, progressed=lambda *_: None)
        qtbot.waitUntil(lambda: not jobs.busy, timeout=10_000)

    assert len(beats) > 20
    assert longest_gap(beats) < 0.25


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    worker = Worker(module="tests.compare.rehearsal")
    worker.start()
    yield worker
    worker.close()


def test_a_large_comparison_comes_in_without_holding_up_the_event_loop(
    jobs: Jobs, qtbot: QtBot, heard: Heard, worker: Worker
) -> None:
    with beating() as beats:
        job = jobs.start(lambda progress: worker.call("large", progress=progress), **heard.handlers())
        qtbot.waitUntil(lambda: not job.running, timeout=20_000)

    assert heard.names() == ["done"]
    assert len(heard.told[0][1].cells) == 9_200
    assert longest_gap(beats) < 0.25


def test_a_call_to_a_child_that_hangs_is_cancelled_within_200_ms(
    jobs: Jobs, qtbot: QtBot, heard: Heard, worker: Worker
) -> None:
    job = jobs.start(lambda progress: worker.call("hang", progress=progress), **heard.handlers())
    qtbot.waitUntil(worker._turn.locked)

    with beating() as beats:
        asked = time.monotonic()
        job.cancel()
        qtbot.waitUntil(lambda: heard.told != [])
        answered = time.monotonic() - asked
        qtbot.waitUntil(lambda: not jobs._away)

    assert answered < 0.2
    assert longest_gap(beats) < 0.25
    assert heard.names() == ["cancelled"]
    assert worker.call("echo", value="again") == "again"


def test_partial_values_of_the_child_come_home(jobs: Jobs, qtbot: QtBot, heard: Heard, worker: Worker) -> None:
    job = jobs.start(
        lambda progress: worker.call("partials", values=["text", "marks"], progress=progress, partial=progress.partial),
        **heard.handlers(),
    )
    qtbot.waitUntil(lambda: not job.running)

    assert heard.told == [("arrived", "text"), ("arrived", "marks"), ("done", "all sent")]


def test_widgets_a_job_refers_to_never_die_in_its_thread(jobs: Jobs, qtbot: QtBot) -> None:
    died_in: list[threading.Thread] = []

    class Panel(QWidget):
        def __del__(self) -> None:
            died_in.append(threading.current_thread())

        def take(self, _: object) -> None:
            pass

    def start_one() -> Job:
        panel = Panel()
        return jobs.start(lambda _: panel and None, done=panel.take, failed=panel.take)

    for number in range(200):
        job = start_one()
        if number % 2:
            job.cancel()
    del job
    qtbot.waitUntil(lambda: len(died_in) == 200)

    assert set(died_in) == {threading.current_thread()}


def test_closing_cancels_without_a_word_and_ends_the_threads(qtbot: QtBot, heard: Heard) -> None:
    jobs = Jobs()
    for _ in range(3):
        jobs.start(until_cancelled, **heard.handlers())

    assert jobs.close()

    assert not [t for t in threading.enumerate() if t.name == "crossread-job"]
    assert heard.told == []
    with pytest.raises(RuntimeError):
        jobs.start(until_cancelled, **heard.handlers())


def test_closing_does_not_wait_for_ever(qtbot: QtBot) -> None:
    jobs, started, release = Jobs(), threading.Event(), threading.Event()
    jobs.start(lambda _: (started.set(), release.wait(10)), done=print, failed=print)
    assert started.wait(5)

    assert not jobs.close(timeout_s=0.05)

    release.set()
    assert jobs.close()
