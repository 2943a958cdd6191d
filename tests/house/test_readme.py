"""README.md names every format, command and option, and its pictures and files exist."""

from __future__ import annotations

import re

import click

from compare.__main__ import COMMANDS
from compare.exporters import EXPORTERS
from compare.readers import READERS
from tests.house.source import ROOT
from ui.__main__ import _parser

README = (ROOT / "README.md").read_text(encoding="utf-8")
QUOTED = set(re.findall(r"`([^`]+)`", README))


def test_every_format_is_named() -> None:
    suffixes = {suffix for reader in READERS for suffix in reader.suffixes} | set(EXPORTERS)
    assert not suffixes - QUOTED


def test_no_format_is_promised_that_does_not_exist() -> None:
    table = README.partition("## Formats")[2].partition("\n## ")[0]
    promised = set(re.findall(r"`(\.\w+)`", table))
    assert promised == {suffix for reader in READERS for suffix in reader.suffixes} | {*EXPORTERS, ".crossread"}


def test_every_command_and_option_of_the_command_line_is_named() -> None:
    words = set(re.findall(r"[\w.-]+", README))
    for command in COMMANDS:
        assert command.name in words
        options = {name for p in command.params if isinstance(p, click.Option) for name in p.opts if name[:2] == "--"}
        assert not options - words, f"{command.name} has options that README.md does not name"


def test_every_option_of_the_window_is_named() -> None:
    options = {name for action in _parser()._actions for name in action.option_strings if name.startswith("--")}
    assert not options - set(re.findall(r"[\w.-]+", README)) - {"--help"}


def test_linked_files_exist() -> None:
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", README) if "://" not in link]
    assert links
    assert not [link for link in links if not (ROOT / link).is_file()]
