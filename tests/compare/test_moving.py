"""Judgements follow a report into the one that takes its place."""

from __future__ import annotations

from dataclasses import replace

from compare.judgements import Anchor, Confirmed, Linked, Merged, Relabelled, Witness
from compare.model import Coverage
from compare.moving import moved
from tests.compare.making import WIRE, article

OLD, STAYS = Witness("old", "The Lantern"), Witness("stays", "The Wire")
NEW = replace(article("The Evening Lantern", "Another text", WIRE), id="new")


def at(witness: Witness) -> Anchor:
    return Anchor(witness, 3, "Five workers were hurt.")


def test_every_part_of_a_judgement_that_names_the_report_names_the_other_one() -> None:
    judgements = (
        Confirmed(at(STAYS), OLD, Coverage.REPORTED, said_at=at(OLD)),
        Linked(at(OLD), at(STAYS)),
        Merged((at(OLD), at(STAYS))),
    )
    new = Witness("new", "The Evening Lantern")

    assert moved(judgements, {"old": NEW}) == (
        Confirmed(at(STAYS), new, Coverage.REPORTED, said_at=at(new)),
        Linked(at(new), at(STAYS)),
        Merged((at(new), at(STAYS))),
    )


def test_what_names_another_report_stays_as_it_is() -> None:
    judgements = (Relabelled(at(STAYS), "Five hurt"),)
    assert moved(judgements, {"old": NEW}) == judgements
