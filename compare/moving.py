"""(Judgements, article → other article) → Judgements: what was decided of a report holds of the one in its place."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any

from compare.judgements import Witness

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from compare.judgements import Judgement
    from compare.model import Article


def moved(judgements: Iterable[Judgement], places: Mapping[str, Article]) -> tuple[Judgement, ...]:
    """Give the judgements with the articles that `places` names by the id of those whose place they took.

    Their words are found again where the other text has them; those of the others sleep.
    """
    return tuple(_moved(judgement, places) for judgement in judgements)


def _moved(value: Any, places: Mapping[str, Article]) -> Any:
    if isinstance(value, Witness):
        new = places.get(value.article_id)
        return Witness(new.id, new.outlet) if new is not None else value
    if isinstance(value, tuple):
        return tuple(_moved(part, places) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{f.name: _moved(getattr(value, f.name), places) for f in fields(value)})
    return value
