"""Columns keep their places when articles come, go and are replaced."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from compare.lettering import numbered
from compare.unread import only_read
from tests.compare.making import many
from ui.widgets.column_order import column_order

if TYPE_CHECKING:
    from compare.comparison import Comparison

REPORTS = {a.id: a for a in numbered(many(6).articles)}
A, B, C, D, E, F = REPORTS


def of(*ids: str) -> Comparison:
    return only_read(tuple(REPORTS[i] for i in ids))


@pytest.mark.parametrize(
    ("shown", "now", "order"),
    [
        ([A, B, C], [A, C], [A, C]),
        ([C, A, B], [A, B, C, D], [C, A, B, D]),
        ([A, C, D], [A, B, C, D], [A, B, C, D]),
        ([C, A, D], [A, B, C, D], [C, A, B, D]),
        ([C, B], [A, B, C], [A, C, B]),
        ([A, B], [D, E], [D, E]),
        ([], [A, B], [A, B]),
    ],
)
def test_what_stays_keeps_its_place(shown: list[str], now: list[str], order: list[str]) -> None:
    assert column_order(shown, of(*sorted(shown, key=list(REPORTS).index)), of(*now)) == order


def test_a_text_that_replaces_another_takes_its_place() -> None:
    now = only_read((REPORTS[A], replace(REPORTS[F], number=1), REPORTS[C]))

    assert column_order([C, B, A], of(A, B, C), now) == [C, F, A]


def test_another_set_with_an_article_in_common_stands_in_its_own_order() -> None:
    now = only_read(tuple(replace(REPORTS[i], number=n) for n, i in enumerate((C, D, E))))

    assert column_order([A, B, C], of(A, B, C), now) == [C, D, E]
