"""The invented events that ship: every judgement fits its event, so that the command works anywhere."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from compare.evaluate.coverage import LABELS
from compare.evaluate.events import read_event
from compare.evaluate.records import read_records

GOLD = Path(__file__).resolve().parents[3] / "resources" / "gold"


def test_every_judgement_fits_its_event() -> None:
    records = read_records([GOLD / "written.coverage.jsonl"])
    events = {e.name: read_event(GOLD / "written", e.name) for e in (GOLD / "written").iterdir()}
    assert {r.text("event") for r in records} == set(events)
    for record in records:
        reports = events[record.text("event")]
        own, other = (reports[record.choice(side, tuple(reports))] for side in ("a", "b"))
        text = own.sentences[record.whole("i", below=len(own.sentences))]
        record.wholes("support", below=len(other.sentences))
        record.spans("missing", within=text)
    labels = Counter(r.choice("label", LABELS) for r in records)
    assert len(events) == 65
    assert labels["absent"] > labels["partly"] > labels["reported"] > labels["conflicting"] > 100
