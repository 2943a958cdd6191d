"""Flags of the command line made from the engine's settings, which are declared once in `compare.options`."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any

import click

from compare.options import Options, settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from compare.options import Setting


def options_flags(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command one flag a setting; it receives them together as `options`."""

    @wraps(command)
    def with_options(**given: Any) -> None:
        chosen = {name: given.pop(name) for name in settings()}
        command(options=Options(**chosen), **given)

    decorated: Callable[..., None] = with_options
    standard = Options()
    for name, setting in reversed(settings().items()):
        default = getattr(standard, name)
        decorated = click.option(
            flag(name), name, type=_kind(setting, default), default=default, show_default=True, help=setting.help
        )(decorated)
    return decorated


def flag(name: str) -> str:
    """Give the flag of a setting."""
    return f"--{name.replace('_', '-')}"


def _kind(setting: Setting, default: Any) -> click.ParamType[Any]:
    """Choose how a flag's text is read."""
    if setting.choices:
        return click.Choice(setting.choices)
    if isinstance(default, bool):
        return click.BOOL
    if isinstance(default, int):
        return click.IntRange(_whole(setting.low), _whole(setting.high))
    if isinstance(default, float):
        return click.FloatRange(setting.low, setting.high)
    return click.STRING


def _whole(bound: float | None) -> int | None:
    return None if bound is None else int(bound)
