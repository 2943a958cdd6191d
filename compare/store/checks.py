"""Reading a project file with suspicion: every value is of its type and in its range, or the file is damaged."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any, TypeVar

from compare.model import Span

if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import StrEnum

    Word = TypeVar("Word", bound=StrEnum)


class Damage(Exception):
    """A value that Crossread never writes; the message says where it stands."""


class Row:
    """One row of a table; its methods give a column's value or raise Damage."""

    __slots__ = ("_table", "_values")

    def __init__(self, table: str, values: Mapping[str, Any]) -> None:
        self._table = table
        self._values = values

    def damage(self, column: str) -> Damage:
        """Give the exception for a wrong value in `column`."""
        return Damage(f"table {self._table}, row {self._values.get('position', '')}, {column}")

    def text(self, column: str) -> str:
        """Give a text."""
        value = self._values[column]
        if type(value) is not str:
            raise self.damage(column)
        return value

    def content(self, column: str) -> bytes:
        """Give plain bytes."""
        value = self._values[column]
        if type(value) is not bytes:
            raise self.damage(column)
        return value

    def path(self, column: str) -> str:
        """Give a path: text, or bytes where the file's name is no proper text."""
        value = self._values[column]
        if type(value) is not bytes:
            return self.text(column)
        try:
            return value.decode(errors="surrogatepass")
        except UnicodeDecodeError:
            raise self.damage(column) from None

    def whole(self, column: str, below: int, *, least: int = 0) -> int:
        """Give a whole number from `least` to under `below`."""
        value = self._values[column]
        if type(value) is not int or not least <= value < below:
            raise self.damage(column)
        return value

    def number(self, column: str) -> float:
        """Give a finite number."""
        value = self._values[column]
        if type(value) is not float or not math.isfinite(value):
            raise self.damage(column)
        return value

    def given(self, column: str) -> bool:
        """Whether the column holds anything."""
        return self._values[column] is not None

    def word(self, column: str, kind: type[Word]) -> Word:
        """Give one of the words of an enumeration."""
        try:
            return kind(self.text(column))
        except ValueError:
            raise self.damage(column) from None

    def span(self, length: int) -> Span:
        """Give the span of the columns start and stop, within a text of `length`."""
        start = self.whole("start", length + 1)
        return Span(start, self.whole("stop", length + 1, least=start))

    def parsed(self, column: str) -> Any:
        """Give the value that the column's JSON describes."""
        try:
            return json.loads(self.text(column))
        except (ValueError, RecursionError):
            raise self.damage(column) from None
