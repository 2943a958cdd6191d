"""Tests of ui.widgets.account_card: an outlet's name is whole, whatever stands beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.compare.making import three
from ui.models.accounts import accounts_of
from ui.models.matrix import matrix_of
from ui.widgets.account_card import BELOW, AccountCard

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_long_name_puts_the_state_below_it(qtbot: QtBot) -> None:
    comparison = three()
    account = accounts_of(matrix_of(comparison), comparison.facts[0])[0]
    card = AccountCard()
    qtbot.addWidget(card)
    heights = []
    for outlet in ("Post", "The Norrvik and Salten Gazette"):
        card.show_account(replace(account, article=replace(account.article, outlet=outlet)), current=None)
        heights.append([card.heightForWidth(width) for width in (280, 800)])
    (short, short_wide), (long, long_wide) = heights
    assert short < long <= short + BELOW  # beside it may stand something higher than a line
    assert long_wide == short_wide
