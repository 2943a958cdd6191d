"""The reports of an event as annotated data names them: `<event>/meta.json` with outlets and their sentences."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from compare.errors import AnnotationError
from compare.evaluate.records import read_json, read_text
from compare.evaluate.trial import Report

if TYPE_CHECKING:
    from pathlib import Path

_FORM = "It should hold “articles”, each with “outlet” and “sentences”."


def read_event(folder: Path, event: str) -> dict[str, Report]:
    """Give the reports of an event by outlet; `folder` holds the event or a folder `events` that does.

    Raises AnnotationError.
    """
    if not event or "/" in event or "\\" in event or event in (".", ".."):
        raise AnnotationError(f"“{event}” is no name of an event.", source=str(folder))
    places = [folder / event / "meta.json", folder / "events" / event / "meta.json"]
    path = next((p for p in places if p.is_file()), None)
    if path is None:
        hint = "Name the folder of the events with --articles."
        raise AnnotationError(f"There is no event “{event}” here.", hint=hint, source=str(folder))
    reports = [_report(path, entry) for entry in _entries(path)]
    if len({r.name for r in reports}) < max(len(reports), 2):
        raise AnnotationError("An event needs two reports or more, each of its own outlet.", source=str(path))
    return {report.name: report for report in reports}


def _entries(path: Path) -> list[Any]:
    meta = read_json(path)
    entries = meta.get("articles") if isinstance(meta, dict) else None
    if not isinstance(entries, list) or not entries:
        raise AnnotationError("This is no list of the reports of an event.", hint=_FORM, source=str(path))
    return entries


def _report(path: Path, entry: Any) -> Report:
    outlet = entry.get("outlet") if isinstance(entry, dict) else None
    sentences = entry.get("sentences") if isinstance(entry, dict) else None
    sound = isinstance(sentences, list) and all(isinstance(s, str) for s in sentences)
    if not isinstance(outlet, str) or not outlet or not sound or not sentences:
        raise AnnotationError("A report has no outlet or no sentences.", hint=_FORM, source=str(path))
    if not any(c.isalnum() for s in sentences for c in s):
        raise AnnotationError(f"The report of {outlet} has no words.", hint=_FORM, source=str(path))
    return Report(outlet, tuple(sentences), published=_day(entry.get("date")))


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def read_texts(path: Path) -> list[tuple[str, str, tuple[str, ...]]]:
    """Give file name, text and sentences of the articles of a meta.json; one without sentences is left out."""
    found = []
    for entry in _entries(path):
        if isinstance(entry, dict) and entry.get("sentences"):
            report = _report(path, entry)
            name = entry.get("file")
            if not isinstance(name, str) or name != (path.parent / name).name:
                raise AnnotationError(f"The report of {report.name} names no file.", hint=_FORM, source=str(path))
            found.append((name, read_text(path.parent / name), report.sentences))
    return found
