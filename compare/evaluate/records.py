"""Annotated data: files of JSON lines, each line one record; every mistake in them is named with file and line."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from compare.errors import AnnotationError
from compare.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

_LARGEST = 256 * 1024 * 1024
_FORMS = "The README of the project describes the forms of annotated data."
_MISSING = object()


@dataclass(frozen=True, slots=True)
class Record:
    """One line of a file; each look-up raises AnnotationError where the line does not hold what is asked for."""

    path: Path
    line: int
    values: Mapping[str, Any]

    @property
    def place(self) -> str:
        """Give file and line, as messages name them."""
        return f"{self.path.name}:{self.line}"

    def wrong(self, reason: str) -> AnnotationError:
        """Give the error that names this line."""
        return AnnotationError(reason, hint=_FORMS, source=f"{self.path}, line {self.line}")

    def has(self, name: str) -> bool:
        """Whether the line says anything under this name."""
        return self.values.get(name) is not None

    def text(self, name: str) -> str:
        """Give a text with at least one letter or digit."""
        value = self._value(name)
        if not _is_text(value):
            raise self.wrong(f"“{name}” is no text.")
        return str(value)

    def texts(self, name: str) -> tuple[str, ...]:
        """Give a list of texts that is not empty; single ones may have no letter."""
        value = self._value(name)
        if not isinstance(value, list) or not any(_is_text(v) for v in value):
            raise self.wrong(f"“{name}” is no list of texts.")
        if not all(isinstance(v, str) and _sound(v) for v in value):
            raise self.wrong(f"“{name}” holds something that is no text.")
        return tuple(value)

    def whole(self, name: str, *, below: int | None = None) -> int:
        """Give a number from 0 on."""
        return self._whole(name, self._value(name), below)

    def wholes(self, name: str, *, below: int | None = None) -> tuple[int, ...]:
        """Give a list of numbers from 0 on; of a list of lists, the first number of each."""
        firsts = [v[0] if isinstance(v, list) and v else v for v in self._list(name)]
        return tuple(self._whole(name, v, below) for v in firsts)

    def score(self, name: str) -> float:
        """Give any finite number."""
        value = self._value(name)
        if not isinstance(value, int | float) or isinstance(value, bool) or not abs(value) < 1e300:
            raise self.wrong(f"“{name}” is no number.")
        return float(value)

    def choice(self, name: str, choices: Sequence[str]) -> str:
        """Give a word that must be one of `choices`."""
        value = self._value(name)
        if value not in choices:
            raise self.wrong(f"“{name}” is none of {', '.join(choices)}.")
        return str(value)

    def spans(self, name: str, *, within: str) -> tuple[Span, ...]:
        """Give a list of half-open offsets into the text `within`."""
        return tuple(self._span(name, v, len(within)) for v in self._list(name))

    def _span(self, name: str, value: object, length: int) -> Span:
        if not isinstance(value, list) or len(value) != 2:
            raise self.wrong(f"“{name}” holds something that is no pair of offsets.")
        start, end = (self._whole(name, v, length + 1) for v in value)
        if start >= end:
            raise self.wrong(f"“{name}” holds an empty span.")
        return Span(start, end)

    def _whole(self, name: str, value: object, below: int | None) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise self.wrong(f"“{name}” holds something that is no number from 0 on.")
        if below is not None and value >= below:
            raise self.wrong(f"“{name}” says {value}, but there are only {below} places, counted from 0.")
        return value

    def _list(self, name: str) -> list[Any]:
        value = self._value(name)
        if not isinstance(value, list):
            raise self.wrong(f"“{name}” is no list.")
        return value

    def _value(self, name: str) -> Any:
        value = self.values.get(name, _MISSING)
        if value is _MISSING or value is None:
            raise self.wrong(f"There is no “{name}”.")
        return value


def read_records(paths: Sequence[Path]) -> tuple[Record, ...]:
    """Read the records of all files, in order; a file named twice is read once. Raises AnnotationError."""
    distinct = dict.fromkeys(path.absolute() for path in paths)
    return tuple(record for path in distinct for record in _records(path))


def read_json(path: Path) -> Any:
    """Read a file that is one JSON value; raises AnnotationError."""
    return _parse(read_text(path), source=str(path))


def read_text(path: Path) -> str:
    """Read a UTF-8 file; raises AnnotationError."""
    try:
        if path.stat().st_size > _LARGEST:
            raise AnnotationError("The file is too large.", hint=_FORMS, source=str(path))
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        reason = f"The file cannot be read: {error.strerror or error}."
        raise AnnotationError(reason, hint="See that it exists and may be read.", source=str(path)) from error
    except (UnicodeDecodeError, ValueError) as error:
        raise AnnotationError("The file is no UTF-8 text.", hint=_FORMS, source=str(path)) from error


def _records(path: Path) -> Iterator[Record]:
    lines = read_text(path).split("\n")  # JSON may hold any other line separator within a text
    filled = [(number, line) for number, line in enumerate(lines, start=1) if line.strip()]
    if not filled:
        raise AnnotationError("The file is empty.", hint=_FORMS, source=str(path))
    for number, line in filled:
        values = _parse(line, source=f"{path}, line {number}")
        if not isinstance(values, dict):
            raise AnnotationError("The line is no JSON object.", hint=_FORMS, source=f"{path}, line {number}")
        yield Record(path, number, values)


def _parse(text: str, *, source: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        place = f" at column {error.colno}" if isinstance(error, json.JSONDecodeError) else ""
        raise AnnotationError(f"This is no JSON{place}.", hint=_FORMS, source=source) from error


def _is_text(value: object) -> bool:
    return isinstance(value, str) and _sound(value) and any(c.isalnum() for c in value)


def _sound(text: str) -> bool:
    """Whether a text has no half of a character: JSON can write such, no encoder can read it."""
    return not any("\ud800" <= c <= "\udfff" for c in text)
