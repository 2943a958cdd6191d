"""(Columns on screen, comparison) → the order of its columns: what stays keeps its place, what comes finds one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.comparison import Comparison


def column_order(shown: Sequence[str], before: Comparison | None, now: Comparison) -> list[str]:
    """Give the ids of the articles of `now` from the left, where `shown` were the columns of `before`.

    An article that has the number of one that is gone stands in its place; one that comes stands behind the article
    opened before it, the latest at the end. Another set of articles stands in its own order.
    """
    opened = [a.id for a in now.articles]
    if before is None or not _same_event(before, now):
        return opened
    fresh = {now.number(i): i for i in opened if i not in shown}
    order = [i if i in opened else fresh.get(before.number(i), "") for i in shown]
    order = [i for i in order if i]
    for place, article_id in enumerate(opened):
        if article_id not in order:
            last = not any(opened.index(i) > place for i in order)
            behind = order.index(opened[place - 1]) + 1 if place else 0
            order.insert(len(order) if last else behind, article_id)
    return order


def _same_event(before: Comparison, now: Comparison) -> bool:
    """Whether articles stay, and each has the number that it had."""
    ids = {a.id for a in before.articles}
    stay = [a.id for a in now.articles if a.id in ids]
    return bool(stay) and all(before.number(i) == now.number(i) for i in stay)
