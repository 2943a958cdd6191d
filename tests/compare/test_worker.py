"""The worker with its real child process: answers, progress, cancelling, death and a clean end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import psutil
import pytest

from compare.errors import Cancelled, CompareError, EncoderError, WorkerError
from compare.options import Options
from compare.progress import Progress, Stage
from compare.worker import FLAG, EngineBug, Worker, be_the_engine_if_asked
from tests.compare import making

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parents[2]
REHEARSAL = "tests.compare.rehearsal"


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    worker = Worker(module=REHEARSAL)
    worker.start()
    yield worker
    worker.close()


@pytest.fixture
def own_worker() -> Iterator[Worker]:
    """Give a worker whose child the test may end."""
    worker = Worker(module=REHEARSAL)
    worker.start()
    yield worker
    worker.close()


class Watch(Progress):
    """Writes down progress, and can be cancelled."""

    def __init__(self) -> None:
        self.heard: list[tuple[Stage, int, int]] = []
        self.unwanted = threading.Event()
        super().__init__(lambda *state: self.heard.append(state), self.unwanted.is_set)


def gone(pid: int | None) -> bool:
    return pid is None or not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE


def until(true: Callable[[], bool], *, seconds: float = 5.0) -> bool:
    deadline = time.monotonic() + seconds
    while not true():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.005)
    return True


# -- answers ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("value", [None, "word", ("a", 1, [2.5]), {"deep": {"er": b"\x00" * 300_000}}, Options()])
def test_a_value_travels_there_and_back(worker: Worker, value: Any) -> None:
    assert worker.call("echo", value=value) == value


def test_arrays_arrive_whole_with_their_type_and_shape(worker: Worker) -> None:
    got = worker.call("arrays", rows=1_000_000)

    assert got["a"].dtype == np.float32
    assert got["b"].shape == (0, 3)
    assert np.array_equal(got["a"], np.arange(1_000_000, dtype=np.float32).reshape(-1, 2))


def test_the_same_child_answers_one_call_after_the_other(worker: Worker) -> None:
    assert {worker.call("about")["pid"] for _ in range(3)} == {worker.pid}


def test_calls_from_many_threads_each_get_their_own_answer(worker: Worker) -> None:
    got: dict[int, Any] = {}
    threads = [
        threading.Thread(target=lambda n=n: got.update({n: worker.call("echo", value=f"answer {n}")})) for n in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)

    assert got == {n: f"answer {n}" for n in range(8)}


def test_progress_comes_through_but_no_flood_of_it(worker: Worker) -> None:
    watch = Watch()

    assert worker.call("count", steps=20_000, progress=watch) == 20_000

    assert watch.heard[0] == (Stage.ENCODING, 0, 20_000)
    assert watch.heard[-1] == (Stage.ENCODING, 20_000, 20_000)
    assert len(watch.heard) < 2_000


def test_partial_values_come_in_order_before_the_result(worker: Worker) -> None:
    got: list[Any] = []

    assert worker.call("partials", values=[1, "two", [3]], partial=got.append) == "all sent"

    assert got == [1, "two", [3]]


def test_a_problem_of_the_person_is_raised_here_with_hint_and_source(worker: Worker) -> None:
    with pytest.raises(EncoderError) as caught:
        worker.call("refuse")

    assert str(caught.value) == "weights: The encoder is missing. Install it."


@pytest.mark.parametrize(
    ("name", "words"), [("stumble", "ZeroDivisionError: one by nothing"), ("send_the_unsendable", "pickle"), ("x", "x")]
)
def test_a_mistake_of_ours_is_raised_here_with_the_traceback_from_there(worker: Worker, name: str, words: str) -> None:
    with pytest.raises(EngineBug, match=words):
        worker.call(name)

    assert worker.call("echo", value=1) == 1


def test_too_little_memory_is_said_in_words(worker: Worker) -> None:
    with pytest.raises(WorkerError, match="memory"):
        worker.call("use_up_memory")


def test_printing_in_the_child_garbles_nothing(worker: Worker, capfd: pytest.CaptureFixture[str]) -> None:
    assert worker.call("chatter") == ""
    assert worker.call("echo", value="clear") == "clear"


def test_the_child_is_polite_and_leaves_the_interrupt_key_to_the_parent(worker: Worker) -> None:
    about = worker.call("about")

    assert about["interrupt"]
    assert about["nice"] is None or about["nice"] >= 5
    assert int(about["threads"]) >= 1
    if sys.platform != "win32":
        assert worker.pid is not None
        os.kill(worker.pid, signal.SIGINT)
        assert worker.call("about")["pid"] == about["pid"]


def test_a_file_in_the_current_folder_is_not_imported_for_a_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "numpy.py").write_text("raise SystemExit('the wrong numpy')", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    worker = Worker(module=REHEARSAL)
    try:
        assert worker.call("echo", value=1) == 1
    finally:
        worker.close()


# -- cancelling -------------------------------------------------------------------------------------------------------


def test_cancelled_work_stops_and_the_child_stays(worker: Worker) -> None:
    watch, before = Watch(), worker.pid
    threading.Timer(0.1, watch.unwanted.set).start()

    begun = time.monotonic()
    with pytest.raises(Cancelled):
        worker.call("count", steps=100_000, pause_s=0.001, progress=watch)

    assert time.monotonic() - begun < 0.6
    assert worker.call("about")["pid"] == before


def test_a_cancelled_call_that_waits_its_turn_gives_up_at_once(worker: Worker) -> None:
    first, second = Watch(), Watch()
    holder = threading.Thread(target=lambda: worker.call("sleep", seconds=0.5, progress=first))
    holder.start()
    assert until(worker._turn.locked)
    second.unwanted.set()

    begun = time.monotonic()
    with pytest.raises(Cancelled):
        worker.call("echo", value=1, progress=second)

    assert time.monotonic() - begun < 0.2
    holder.join()


def test_a_call_cancelled_while_the_child_warms_up_costs_no_warmth(own_worker: Worker) -> None:
    own_worker.call("echo", value="ready")
    child = own_worker._ready()
    child.send(own_worker._request("sleep", seconds=1.5))
    watch, before = Watch(), own_worker.pid
    threading.Timer(0.05, watch.unwanted.set).start()

    begun = time.monotonic()
    with pytest.raises(Cancelled):
        own_worker.call("echo", value=1, progress=watch)

    assert time.monotonic() - begun < 0.5
    assert own_worker.call("about")["pid"] == before


@pytest.mark.parametrize("name", ["hang", "sleep"])
def test_a_child_that_does_not_stop_is_ended_within_a_second_and_replaced(own_worker: Worker, name: str) -> None:
    own_worker.warm_up("hashing")
    assert own_worker.call("warmth") == ["hashing"]
    watch, before = Watch(), own_worker.pid
    asked: list[float] = []
    threading.Timer(0.2, lambda: (watch.unwanted.set(), asked.append(time.monotonic()))).start()

    with pytest.raises(Cancelled):
        own_worker.call(name, progress=watch, **({"seconds": 60} if name == "sleep" else {}))

    assert time.monotonic() - asked[0] < 1.2
    assert gone(before)
    assert own_worker.call("warmth") == ["hashing"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot stop a process")
def test_a_stopped_child_cannot_hold_up_a_large_request(own_worker: Worker) -> None:
    own_worker.call("echo", value="ready")
    assert own_worker.pid is not None
    os.kill(own_worker.pid, signal.SIGSTOP)
    watch, before = Watch(), own_worker.pid
    threading.Timer(0.1, watch.unwanted.set).start()

    begun = time.monotonic()
    with pytest.raises(Cancelled):
        own_worker.call("echo", value=b"x" * 3_000_000, progress=watch)

    assert time.monotonic() - begun < 2.0
    assert gone(before)
    assert own_worker.call("echo", value="again") == "again"


# -- death ------------------------------------------------------------------------------------------------------------


def test_a_killed_child_gives_an_error_within_a_second_and_is_replaced(own_worker: Worker) -> None:
    own_worker.call("echo", value="ready")
    before = own_worker.pid
    killed: list[float] = []

    def kill() -> None:
        assert before is not None
        psutil.Process(before).kill()
        killed.append(time.monotonic())

    threading.Timer(0.1, kill).start()
    with pytest.raises(WorkerError) as caught:
        own_worker.call("sleep", seconds=30)

    assert time.monotonic() - killed[0] < 1.0
    assert caught.value.hint
    assert own_worker.pid != before
    assert own_worker.call("echo", value="again") == "again"


def test_a_request_that_kills_its_child_is_not_tried_again(own_worker: Worker) -> None:
    for _ in range(2):
        with pytest.raises(WorkerError):
            own_worker.call("die")

    assert own_worker.call("echo", value="still here") == "still here"


def test_a_child_killed_while_idle_is_replaced_without_a_word(own_worker: Worker) -> None:
    own_worker.call("echo", value="ready")
    child = own_worker._ready()
    child.process.kill()
    assert until(lambda: not child.alive)

    assert own_worker.call("echo", value="again") == "again"
    assert own_worker.pid != child.process.pid


def test_an_engine_that_cannot_start_is_an_error_not_a_wait() -> None:
    worker = Worker(module="tests.compare.no_such_module")
    try:
        with pytest.raises(WorkerError):
            worker.call("echo", value=1)
    finally:
        worker.close()


# -- the end ----------------------------------------------------------------------------------------------------------


def test_closing_ends_the_child_and_the_call_under_way() -> None:
    worker = Worker(module=REHEARSAL)
    worker.call("echo", value="ready")
    pid = worker.pid
    raised: list[BaseException] = []

    def wait() -> None:
        try:
            worker.call("sleep", seconds=60)
        except BaseException as error:
            raised.append(error)

    caller = threading.Thread(target=wait)
    caller.start()
    assert until(worker._turn.locked)
    begun = time.monotonic()
    worker.close()
    worker.close()
    caller.join(5)

    assert time.monotonic() - begun < 1.0
    assert gone(pid)
    assert [type(error) for error in raised] == [Cancelled]
    with pytest.raises(Cancelled):
        worker.call("echo", value=1)


def test_the_child_ends_with_a_parent_that_is_killed() -> None:
    code = (
        f"from compare.worker import Worker; w = Worker(module={REHEARSAL!r}); w.call('echo', value=1); "
        "print(w.pid, flush=True); w.call('sleep', seconds=60)"
    )
    with subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        assert not gone(pid)
        parent.kill()

    assert until(lambda: gone(pid), seconds=2)


def test_a_packaged_program_becomes_the_engine_only_when_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    be_the_engine_if_asked(["crossread", "report.txt"])  # comes back

    code = f"from compare.worker import be_the_engine_if_asked; be_the_engine_if_asked(['crossread', {FLAG!r}])"
    ended = subprocess.run([sys.executable, "-c", code], cwd=ROOT, stdin=subprocess.DEVNULL, timeout=30, check=False)

    assert ended.returncode == 0


# -- the engine itself ------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def engine() -> Iterator[Worker]:
    worker = Worker()
    worker.warm_up("hashing")
    yield worker
    worker.close()


def test_the_engine_compares_and_rederives_in_the_child(engine: Worker) -> None:
    watch = Watch()

    made = engine.compare_articles(making.three_articles(), options=Options(encoder="hashing"), progress=watch)
    stricter = engine.rederive(made, Options(encoder="hashing", strictness=0.9))

    assert [a.outlet for a in made.articles] == [a.outlet for a in making.three_articles()]
    assert made.facts
    assert made.method.encoder == "hashing"
    assert {stage for stage, *_ in watch.heard} >= {Stage.SEGMENTING, Stage.ENCODING, Stage.WEIGHING}
    assert stricter.options.strictness == 0.9
    assert np.array_equal(stricter.evidence.score, made.evidence.score)


def test_one_article_alone_is_a_problem_in_words(engine: Worker) -> None:
    with pytest.raises(CompareError, match="two"):
        engine.compare_articles(making.three_articles()[:1], options=Options(encoder="hashing"))


def test_the_parent_never_loads_torch() -> None:
    code = (
        "import sys; from compare.worker import Worker; w = Worker(); w.start(); w.close(); "
        "print([m for m in ('torch', 'transformers', 'sentence_transformers', 'onnxruntime') if m in sys.modules])"
    )
    ended = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)

    assert ended.stdout.strip() == "[]"
