"""Task coverage: what another report does with a sentence: reported, partly, absent, conflicting."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from itertools import permutations
from typing import TYPE_CHECKING

import numpy as np

from compare.evaluate.baselines import NAMES, against_report, judged, judged_at_recall
from compare.evaluate.events import read_event
from compare.evaluate.figures import Counts, auc, best_calls, mean, share, value
from compare.evaluate.records import read_records
from compare.evaluate.result import Findings, Mistake, grouped, reliability
from compare.evaluate.trial import ranked
from compare.evaluate.words import content_words, marked, unshared
from compare.model import Coverage, Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from compare.comparison import Comparison
    from compare.evaluate.figures import Figure, Flags, Numbers
    from compare.evaluate.records import Record
    from compare.evaluate.trial import Report, Trial
    from compare.model import Sentence

LABELS = ("reported", "partly", "absent", "conflicting", "none")
_THREE = (Coverage.REPORTED, Coverage.PARTLY, Coverage.ABSENT)
NOTES = (
    "Said: reported, partly or conflicting; said_auc and full_auc rank by the chances of something and of all of it "
    "being said. In macro_f1 a conflicting sentence counts as partly, an unsure one as wrong.",
    "Crossread judges at its thresholds, each baseline at the threshold that suits it best on these very records; "
    "conflicts at Crossread's recall. Missing words: content words of partly reported sentences.",
)


@dataclass(frozen=True, slots=True)
class _Gold:
    """One judgement of a person, with the texts it is about."""

    record: Record
    event: str
    sentence: Sentence
    text: str
    other: Report
    label: Coverage
    support: frozenset[int]
    missing: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class _Words:
    """The content words of one sentence: which are missing in the other report, to people and to the engine."""

    actual: Flags
    called: Flags
    unshared: Flags
    """Which do not occur there in any spelling: the baseline."""


@dataclass(frozen=True, slots=True)
class _Judgement:
    """What the engine and the baselines make of one sentence and one other report."""

    gold: _Gold
    coverage: Coverage
    score: float
    said: float
    whole: float
    ranked: tuple[int, ...]
    """The other report's sentences that support it best, best first."""
    words: _Words
    scores: Mapping[str, tuple[float, Numbers]] = field(repr=False)


def coverage(paths: Sequence[Path], trial: Trial, *, articles: Path) -> Findings:
    """Compare each event once and hold every judged sentence against it; raises AnnotationError."""
    gold, events = _read(paths, articles)
    trial.encode(t for reports in events.values() for r in reports.values() for t in r.sentences)
    found: list[_Judgement] = []
    for event in trial.each(list(events)):
        comparison = trial.compare(list(events[event].values()))
        clashes = _clashes(comparison)
        found += [_judge(g, comparison, clashes, trial) for g in gold if g.event == event]
    return _findings(found)


# -- what people found ------------------------------------------------------------------------------------------------


def _read(paths: Sequence[Path], folder: Path) -> tuple[list[_Gold], dict[str, dict[str, Report]]]:
    events: dict[str, dict[str, Report]] = {}
    gold: list[_Gold] = []
    records = read_records(paths)
    for record in records:
        label = record.choice("label", LABELS)
        event = record.text("event")
        if event not in events:
            events[event] = read_event(folder, event)
        if label != "none":
            gold.append(_gold(record, event, events[event]))
    if not gold:
        raise records[0].wrong("No line of these files judges a sentence.")
    return gold, {event: events[event] for event in dict.fromkeys(g.event for g in gold)}


def _gold(record: Record, event: str, reports: Mapping[str, Report]) -> _Gold:
    own = reports[record.choice("a", tuple(reports))]
    other = reports[record.choice("b", tuple(r for r in reports if r != own.name))]
    index = record.whole("i", below=len(own.sentences))
    text = own.sentences[index]
    if not any(c.isalnum() for c in text):
        raise record.wrong(f"Sentence {index} has no words.")
    return _Gold(
        record=record,
        event=event,
        sentence=own.sentence(index),
        text=text,
        other=other,
        label=Coverage(record.choice("label", LABELS)),
        support=frozenset(record.wholes("support", below=len(other.sentences))),
        missing=record.spans("missing", within=text),
    )


# -- what the engine finds --------------------------------------------------------------------------------------------


def _clashes(comparison: Comparison) -> set[tuple[Sentence, str]]:
    """Give each sentence that clashes with another report."""
    return {
        (one.passage.sentence, other.passage.sentence.article_id)
        for d in comparison.discrepancies
        for one, other in permutations(d.readings, 2)
        if one.value != other.value
    }


def _judge(gold: _Gold, comparison: Comparison, clashes: set[tuple[Sentence, str]], trial: Trial) -> _Judgement:
    evidence = comparison.evidence_for(gold.sentence, gold.other.name)
    clashing = (gold.sentence, gold.other.name) in clashes
    return _Judgement(
        gold=gold,
        coverage=Coverage.CONFLICTING if clashing else evidence.coverage,
        score=evidence.score,
        said=evidence.said,
        whole=evidence.whole,
        ranked=ranked(comparison, gold.sentence, gold.other.name),
        words=_words(gold, evidence.missing),
        scores=against_report(trial, gold.text, gold.other.sentences),
    )


def _words(gold: _Gold, found: Sequence[Span]) -> _Words:
    spans = content_words(gold.text)
    start = gold.sentence.span.start
    called = [Span(s.start - start, s.end - start) for s in found]
    return _Words(
        actual=marked(spans, gold.missing),
        called=marked(spans, called),
        unshared=unshared(spans, gold.text, " ".join(gold.other.sentences)),
    )


# -- the figures ------------------------------------------------------------------------------------------------------


def _findings(found: Sequence[_Judgement]) -> Findings:
    scores = np.array([j.score for j in found])
    actual = np.array([j.gold.label for j in found])
    called = np.array([j.coverage for j in found])
    said, full = actual != Coverage.ABSENT, actual == Coverage.REPORTED
    absent = Counts.of(called == Coverage.ABSENT, ~said)
    clash = Counts.of(called == Coverage.CONFLICTING, actual == Coverage.CONFLICTING)
    words = _missing(found)
    figures: dict[str, Figure] = {
        "said_auc": auc(np.array([j.said for j in found]), said),
        "absent_f1": absent.f1,
        "absent_precision": absent.precision,
        "absent_recall": absent.recall,
        "said_f1": Counts.of(np.array([j.coverage.said for j in found]), said).f1,
        "full_auc": auc(np.array([j.whole for j in found]), full),
        "macro_f1": _macro(called, actual),
        "unsure": share(called == Coverage.UNSURE, np.ones(len(found))),
        "missing_f1": words.f1,
        "missing_precision": words.precision,
        "missing_recall": words.recall,
        "support_hit1": _hits(found, [j.ranked for j in found], 1),
        "support_hit3": _hits(found, [j.ranked for j in found], 3),
        "conflict_precision": clash.precision,
        "conflict_recall": clash.recall,
    }
    share_found = _share_found(found)
    drawn = grouped(
        [j.gold.event for j in found],
        [(j.gold.event, j.gold.sentence) for j in found],
        names=("events", "sentences"),
    )
    clash_recall = value(clash.recall, len(found))
    return Findings(
        n=len(found),
        figures=figures,
        groups=drawn.groups,
        baselines={name: _baseline(name, found, actual, clash_recall) for name in NAMES},
        notes=(*NOTES, drawn.note),
        mistakes=_mistakes(found),
        reliability=reliability(scores, said.astype(float), full.astype(float), share_found),
    )


def _three(labels: Flags) -> Flags:
    return np.where(labels == Coverage.CONFLICTING, Coverage.PARTLY, labels)


def _macro(called: Flags, actual: Flags) -> Figure:
    return mean(*(Counts.of(_three(called) == state, _three(actual) == state).f1 for state in _THREE))


def _missing(found: Sequence[_Judgement]) -> Counts:
    """Count the missing content words of the sentences that are partly reported."""
    partly = [j.words if j.gold.label is Coverage.PARTLY else None for j in found]
    return Counts(
        hits=np.array([float((w.called & w.actual).sum()) if w else 0.0 for w in partly]),
        called=np.array([float(w.called.sum()) if w else 0.0 for w in partly]),
        actual=np.array([float(w.actual.sum()) if w else 0.0 for w in partly]),
    )


def _hits(found: Sequence[_Judgement], orders: Sequence[Sequence[int]], depth: int) -> Figure:
    """Give how often one of the first sentences of an order is one that a person named."""
    asked = np.array([j.gold.label.said and bool(j.gold.support) for j in found])
    hit = [bool(j.gold.support & set(order[:depth])) for j, order in zip(found, orders, strict=True)]
    return share(np.array(hit) & asked, asked)


def _baseline(name: str, found: Sequence[_Judgement], actual: Flags, clash_recall: float) -> dict[str, float]:
    scores = np.array([j.scores[name][0] for j in found])
    orders = [np.argsort(-j.scores[name][1], kind="stable").tolist() for j in found]
    said, full = actual != Coverage.ABSENT, actual == Coverage.REPORTED
    clash = actual == Coverage.CONFLICTING
    absent_called, full_called = best_calls(-scores, ~said), best_calls(scores, full)
    called = np.select([absent_called, full_called], [Coverage.ABSENT, Coverage.REPORTED], Coverage.PARTLY)
    return {
        **judged(scores, said, "auc", "f1", prefix="said_"),
        **judged(-scores, ~said, "f1", "precision", "recall", prefix="absent_"),
        **judged(scores, full, "auc", prefix="full_"),
        "macro_f1": value(_macro(called, actual), len(found)),
        **_missing_baseline(name, found, scores),
        "support_hit1": value(_hits(found, orders, 1), len(found)),
        "support_hit3": value(_hits(found, orders, 3), len(found)),
        **judged_at_recall(scores, clash, clash_recall, "precision", "recall", prefix="conflict_"),
    }


def _missing_baseline(name: str, found: Sequence[_Judgement], scores: Numbers) -> dict[str, float]:
    """Words that do not occur in the other report; for scorers of sentences, all words of those that score low."""
    partly = [(j.words, s) for j, s in zip(found, scores, strict=True) if j.gold.label is Coverage.PARTLY]
    if not partly:
        return {}
    actual = np.array([float(w.actual.sum()) for w, _ in partly])
    if name == "containment":
        hits = np.array([float((w.unshared & w.actual).sum()) for w, _ in partly])
        counts = Counts(hits, np.array([float(w.unshared.sum()) for w, _ in partly]), actual)
    else:
        size = np.array([float(len(w.actual)) for w, _ in partly])
        chosen = best_calls(np.array([-s for _, s in partly]), actual, size)
        counts = Counts(actual * chosen, size * chosen, actual)
    named = {"missing_f1": counts.f1, "missing_precision": counts.precision, "missing_recall": counts.recall}
    return {key: value(figure, len(partly)) for key, figure in named.items()}


def _share_found(found: Sequence[_Judgement]) -> Numbers:
    """Give the share of each sentence's content words that people found in the other report; NaN where unknown."""
    known = {Coverage.REPORTED: 1.0, Coverage.ABSENT: 0.0}
    return np.array([known.get(j.gold.label, _found(j.words.actual)) for j in found])


def _found(missing: Flags) -> float:
    return 1 - float(missing.mean()) if missing.any() else math.nan


def _mistakes(found: Sequence[_Judgement]) -> tuple[Mistake, ...]:
    """Give the wrong judgements: how far the score is from what the right one would have needed."""
    middle = {Coverage.REPORTED: 1.0, Coverage.PARTLY: 0.55, Coverage.CONFLICTING: 0.55, Coverage.ABSENT: 0.0}
    return tuple(
        Mistake(
            distance=abs(j.score - middle[j.gold.label]),
            place=j.gold.record.place,
            expected=j.gold.label.value,
            given=f"{j.coverage.value} ({j.score:.2f})",
            texts=(j.gold.text, *(f"{j.gold.other.name} {i}: {j.gold.other.sentences[i]}" for i in _shown(j))),
        )
        for j in found
        if j.coverage is not j.gold.label
    )


def _shown(judgement: _Judgement) -> list[int]:
    """Give the sentences to show: what people named, and the engine's best."""
    return sorted(judgement.gold.support | set(judgement.ranked[:1]))
