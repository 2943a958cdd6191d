"""Task segmentation: where one sentence ends and the next begins."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from compare.errors import AnnotationError
from compare.evaluate.events import read_texts
from compare.evaluate.figures import Counts, value
from compare.evaluate.records import read_records
from compare.evaluate.result import Findings, Mistake
from compare.model import Span
from compare.segment import sentence_spans

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from compare.evaluate.figures import Figure
    from compare.evaluate.trial import Trial

NOTES = (
    "A sentence is right when both its ends are. The baselines end one at every full stop, question or exclamation "
    "mark before a blank (marks), or only where a capital follows (capitals).",
    "Intervals: 1,000 bootstrap resamples of texts.",
)
_MARKS = re.compile(r"(?<=[.!?])\s+|(?<=[.!?][\"”’'])\s+|\n+")
_CAPITALS = re.compile(r"(?<=[.!?])\s+(?=[\"“‘']?[A-Z])|(?<=[.!?][\"”’'])\s+(?=[\"“‘']?[A-Z])|\n+")


@dataclass(frozen=True, slots=True)
class _Text:
    """A text and the spans of its sentences, as a person cut it; what lies between them is not judged."""

    place: str
    text: str
    sentences: tuple[Span, ...]


def segmentation(paths: Sequence[Path], _: Trial) -> Findings:
    """Cut every text; raises AnnotationError.

    A file holds JSON lines with `text` and `sentences`, or is the `meta.json` of an event beside its articles.
    """
    texts = [text for path in dict.fromkeys(paths) for text in _texts(path)]
    ours = [_counted(t, sentence_spans) for t in texts]
    return Findings(
        n=sum(len(t.sentences) for t in texts),
        figures=_figures(ours),
        groups=[t.place for t in texts],
        baselines={
            name: {key: value(f, len(texts)) for key, f in _figures([_counted(t, rule) for t in texts]).items()}
            for name, rule in (("marks", _by(_MARKS)), ("capitals", _by(_CAPITALS)))
        },
        notes=NOTES,
        mistakes=tuple(m for t in texts for m in _mistakes(t)),
    )


def _texts(path: Path) -> Iterator[_Text]:
    if path.name == "meta.json":
        found = [_located(f"{path.parent.name}/{name}", text, cut) for name, text, cut in read_texts(path)]
        whole = [text for text in found if text is not None]  # one whose text was altered cannot be judged
        if not whole:
            raise AnnotationError("The sentences stand in none of the articles.", source=str(path))
        yield from whole
        return
    for record in read_records([path]):
        text = _located(record.place, record.text("text"), record.texts("sentences"))
        if text is None:
            raise record.wrong("The “sentences” do not stand in the “text” in this order.")
        yield text


def _located(place: str, text: str, sentences: Sequence[str]) -> _Text | None:
    """Find the sentences in the text, one behind the other."""
    spans, at = [], 0
    for sentence in sentences:
        start = text.find(sentence.strip(), at)
        if start < 0:
            return None
        at = start + len(sentence.strip())
        if any(c.isalnum() for c in sentence):
            spans.append(Span(start, at))
    return _Text(place, text, tuple(spans))


def _by(rule: re.Pattern[str]) -> Callable[[str], list[Span]]:
    def cut(text: str) -> list[Span]:
        ends = [m.span() for m in rule.finditer(text)]
        starts = [0, *(end for _, end in ends)]
        stops = [*(start for start, _ in ends), len(text)]
        return [Span(a, b) for a, b in zip(starts, stops, strict=True) if any(c.isalnum() for c in text[a:b])]

    return cut


def _called(text: _Text, rule: Callable[[str], list[Span]]) -> set[Span]:
    """Give the spans found that touch a sentence of the text, without the blanks around them."""
    found = {_trimmed(span, text.text) for span in rule(text.text)}
    covered = np.zeros(len(text.text) + 1, dtype=np.bool_)
    for span in text.sentences:
        covered[span.start : span.end] = True
    return {span for span in found if covered[span.start : span.end].any()}


def _trimmed(span: Span, text: str) -> Span:
    words = span.of(text)
    return Span(span.start + len(words) - len(words.lstrip()), span.end - len(words) + len(words.rstrip()))


def _counted(text: _Text, rule: Callable[[str], list[Span]]) -> tuple[int, int, int]:
    called = _called(text, rule)
    return len(called & set(text.sentences)), len(called), len(text.sentences)


def _figures(counted: Sequence[tuple[int, int, int]]) -> dict[str, Figure]:
    hits, called, actual = (np.array(column, dtype=np.float64) for column in zip(*counted, strict=True))
    counts = Counts(hits, called, actual)
    return {"f1": counts.f1, "precision": counts.precision, "recall": counts.recall}


def _mistakes(text: _Text) -> Iterator[Mistake]:
    """Give one mistake a stretch of text that was cut otherwise."""
    wrong = sorted(_called(text, sentence_spans) - set(text.sentences))
    for span in wrong:
        should = [s for s in text.sentences if s.overlaps(span)]
        yield Mistake(
            distance=float(len(span)),
            place=text.place,
            expected=" | ".join(s.of(text.text) for s in should),
            given=span.of(text.text),
            texts=(),
        )
