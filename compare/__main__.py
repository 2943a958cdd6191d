"""The command line: `crossread-cli`, or `python -m compare`. Each command is one module of `compare.commands`."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TextIO

import click

from compare.commands import bench, evaluate, formats, prepare, report
from compare.commands.speaking import complain
from compare.errors import Cancelled, CompareError

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS: tuple[click.Command, ...] = (
    report.command,
    formats.command,
    prepare.command,
    evaluate.command,
    bench.command,
)
"""Every command, in the order of the help."""

DONE, OUR_FAULT, BAD_INPUT, INTERRUPTED = 0, 1, 2, 130
"""The exit codes."""

_HELP = """Compare several reports of one event: which facts each one reports, which were not found in it, where they
clash.

\b
Examples:
  crossread-cli report --sample --to report.html
  crossread-cli report wire.txt paper.html blog.pdf --to report.html --to facts.csv
  crossread-cli formats
"""
_CODES = """\b
Exit codes:
  0    done; files that could not be read are named, the others were compared
  1    a fault of the program
  2    bad input: wrong use, fewer than two readable reports, a report that cannot be written
  130  interrupted

Nothing leaves this machine: there is no telemetry, and no network access unless --encoder names a server.
"""


class _Group(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Give the commands in the order of the table."""
        return [str(command.name) for command in COMMANDS]


def _version(context: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted:
        from importlib.metadata import PackageNotFoundError, version

        try:
            number = version("crossread")
        except PackageNotFoundError:
            number = "(not installed)"
        click.echo(f"crossread {number}")
        context.exit()


program = _Group(
    name="crossread-cli",
    help=_HELP,
    epilog=_CODES,
    commands={str(command.name): command for command in COMMANDS},
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    params=[
        click.Option(
            ["--version"], is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Show the version."
        )
    ],
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code; every problem becomes one line on the error stream."""
    sys.stdout, sys.stderr = sys.stdout or _nowhere(), sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):  # a terminal without our letters shows ? for them, and no fault
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    before = signal.signal(signal.SIGTERM, _interrupt)
    try:
        return _run(arguments)
    except BrokenPipeError:  # whoever read our output has closed it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    finally:
        signal.signal(signal.SIGTERM, before)


def _nowhere() -> TextIO:
    """Stand in for a stream that was closed before the program began; its number must not go to a report's file."""
    return Path(os.devnull).open("w", encoding="utf-8")


def _run(arguments: Sequence[str] | None) -> int:
    try:
        program.main(None if arguments is None else list(arguments), prog_name="crossread-cli", standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.NoArgsIsHelpError as asked:
        asked.show()
        return BAD_INPUT
    except click.UsageError as wrong:
        where = wrong.ctx.command_path if wrong.ctx else "crossread-cli"
        complain(f"{wrong.format_message()} See “{where} --help”.")
        return BAD_INPUT
    except CompareError as problem:
        complain(str(problem))
        return BAD_INPUT
    except (click.Abort, KeyboardInterrupt, Cancelled):
        complain("Interrupted; nothing was left half-written.")
        return INTERRUPTED
    except SystemExit:  # click ends so when nobody reads our output any more
        raise BrokenPipeError from None
    except BrokenPipeError:
        raise
    except Exception as fault:  # the last resort: a sentence, not a traceback
        complain(f"This is a fault of the program: {_place(fault)}. Please report it.")
        return OUR_FAULT
    return DONE


def _place(fault: Exception) -> str:
    """Say what went wrong and in which line, for whoever mends it."""
    trace = fault.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    code = trace.tb_frame.f_code if trace else None
    where = f" in {code.co_name}, line {trace.tb_lineno}" if trace and code else ""
    return f"{type(fault).__name__}: {fault}{where}"


def _interrupt(*_: object) -> NoReturn:
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())
