"""The process in which one contender is measured: a line of JSON in is a request, a line of JSON out its answer."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

MACHINE = "machine"
"""The name of the child that is no contender but measures the machine."""


def main() -> None:
    """Be the contender that the first argument names; with a folder as the second one, do everything once and end."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # a library that prints must not garble the answers
    name, *folder = sys.argv[1:]
    if name == MACHINE:
        _serve(answers, {"multiply": _multiply, "pieces": _pieces, "agree": _agree})
        return
    from compare.bench.contenders import CONTENDERS
    from compare.bench.machine import peak_memory

    contender = CONTENDERS[name][1]()
    if folder:
        contender.whole(Path(folder[0]))
        _say(answers, memory=peak_memory())
        return
    contender.load()
    _serve(answers, {"read": contender.read, "encode": contender.encode, "compare": contender.compare})


def _serve(answers: Any, table: dict[str, Callable[..., Any]]) -> None:
    from compare.bench.machine import peak_memory

    _say(answers, memory=peak_memory())
    for line in sys.stdin:
        request = json.loads(line)
        arguments = [Path(text) for text in request["paths"]]
        started = perf_counter()
        value = table[request["do"]](*arguments)
        _say(answers, seconds=perf_counter() - started, value=value, memory=peak_memory())


def _say(answers: Any, **values: Any) -> None:
    answers.write(json.dumps(values) + "\n")
    answers.flush()


def _multiply() -> float:
    from compare.bench.machine import multiplications

    return multiplications()


def _pieces(folder: Path) -> int:
    """Count the pieces of words of all lines, with the two marks that every sentence gets."""
    from tokenizers import Tokenizer

    from compare.encoders.weights import packaged_folder

    tokenizer = Tokenizer.from_file(str(packaged_folder() / "tokenizer.json"))
    tokenizer.no_padding()
    lines = [line for path in folder.glob("*.txt") for line in path.read_text(encoding="utf-8").splitlines() if line]
    return sum(len(found.ids) for found in tokenizer.encode_batch(lines))


def _agree(*paths: Path) -> list[str]:
    from compare.bench.agreement import differences

    return differences(paths)


if __name__ == "__main__":
    main()
