"""Task propositions: whether another document says a marked part of a sentence."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from compare.evaluate.baselines import NAMES, against_report, judged
from compare.evaluate.figures import Counts, auc, balanced_accuracy, share, value
from compare.evaluate.records import read_records
from compare.evaluate.result import Findings, Mistake, grouped
from compare.evaluate.trial import Report, ranked

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from compare.comparison import Comparison
    from compare.evaluate.figures import Figure, Flags, Numbers
    from compare.evaluate.records import Record
    from compare.evaluate.trial import Trial
    from compare.model import Sentence, Span

ENTAILED, OTHERS = "e", ("n", "c")
NOTES = (
    "A part of a sentence scores the weighed share of its words that the other document has. Crossread calls it said "
    "from the score on at which a sentence is reported, each baseline at the threshold with the best F1 on these "
    "records.",
)
_OWN, _OTHER = "a", "b"


@dataclass(frozen=True, slots=True)
class _Gold:
    record: Record
    sentence: str
    spans: tuple[Span, ...]
    words: str
    """The marked part as one text."""
    premise: tuple[str, ...]
    entailed: bool
    support: frozenset[int]


@dataclass(frozen=True, slots=True)
class _Judgement:
    gold: _Gold
    score: float
    ranked: tuple[int, ...]
    scores: Mapping[str, tuple[float, Numbers]]


def propositions(paths: Sequence[Path], trial: Trial) -> Findings:
    """Compare the judged sentences of a document with the other document; raises AnnotationError."""
    gold = [_gold(record) for record in read_records(paths)]
    trial.encode(t for g in gold for t in (g.sentence, g.words, *g.premise))
    documents: dict[tuple[str, ...], list[_Gold]] = defaultdict(list)
    for g in gold:
        documents[g.premise].append(g)
    found = [j for premise in trial.each(list(documents)) for j in _judge(premise, documents[premise], trial)]
    return _findings(found, trial)


def _gold(record: Record) -> _Gold:
    sentence = record.text("sentence")
    spans = record.spans("spans", within=sentence)
    words = " ".join(span.of(sentence) for span in spans)
    if not any(c.isalnum() for c in words):
        raise record.wrong("“spans” mark no word.")
    premise = record.texts("premise")
    return _Gold(
        record=record,
        sentence=sentence,
        spans=spans,
        words=words,
        premise=premise,
        entailed=record.choice("label", (ENTAILED, *OTHERS)) == ENTAILED,
        support=frozenset(record.wholes("support_sents", below=len(premise)))
        if record.has("support_sents")
        else frozenset(),
    )


def _judge(premise: tuple[str, ...], gold: Sequence[_Gold], trial: Trial) -> list[_Judgement]:
    """Judge all parts of sentences that are held against one document."""
    own = Report(_OWN, tuple(dict.fromkeys(g.sentence for g in gold)))
    comparison = trial.compare([own, Report(_OTHER, premise)])
    return [_judgement(g, own.sentence(own.sentences.index(g.sentence)), comparison, trial) for g in gold]


def _judgement(gold: _Gold, sentence: Sentence, comparison: Comparison, trial: Trial) -> _Judgement:
    scores = against_report(trial, gold.words, gold.premise)
    return _Judgement(
        gold=gold,
        score=part_score(comparison, sentence, gold.spans),
        ranked=ranked(comparison, sentence, _OTHER),
        scores=scores,
    )


def part_score(comparison: Comparison, sentence: Sentence, spans: Sequence[Span]) -> float:
    """Give the weighed share (0-1) of the words within `spans` that document b has, or the sentence's score."""
    table = comparison.evidence
    row, column = comparison.sentences.index(sentence), table.article_ids.index(_OTHER)
    words = slice(int(table.first_word[row]), int(table.first_word[row + 1]))
    places = table.word_spans[words] - sentence.span.start
    inside = np.zeros(len(places), dtype=np.bool_)
    for span in spans:
        inside |= (places[:, 0] < span.end) & (span.start < places[:, 1])
    weights = table.word_weights[words] * inside
    if table.found is None or not weights.any():
        return float(table.score[row, column])
    return float((weights * table.found[words, column]).sum() / weights.sum() / 255)


def _findings(found: Sequence[_Judgement], trial: Trial) -> Findings:
    scores = np.array([j.score for j in found])
    actual = np.array([j.gold.entailed for j in found], dtype=np.bool_)
    called = scores >= trial.options.reported_above
    counts = Counts.of(called, actual)
    figures: dict[str, Figure] = {
        "auc": auc(scores, actual),
        "balanced_accuracy": balanced_accuracy(called, actual),
        "f1": counts.f1,
        "precision": counts.precision,
        "recall": counts.recall,
        "support_hit1": _first_hits(found, [j.ranked for j in found]),
    }
    drawn = grouped([j.gold.premise for j in found], [j.gold.sentence for j in found], names=("documents", "sentences"))
    return Findings(
        n=len(found),
        figures=figures,
        groups=drawn.groups,
        baselines={name: _baseline(name, found, actual) for name in NAMES},
        notes=(*NOTES, drawn.note),
        mistakes=tuple(_mistake(j) for j, c in zip(found, called, strict=True) if c != j.gold.entailed),
    )


def _first_hits(found: Sequence[_Judgement], orders: Sequence[Sequence[int]]) -> Figure:
    asked = np.array([j.gold.entailed and bool(j.gold.support) for j in found])
    hit = [bool(j.gold.support & set(order[:1])) for j, order in zip(found, orders, strict=True)]
    return share(np.array(hit) & asked, asked)


def _baseline(name: str, found: Sequence[_Judgement], actual: Flags) -> dict[str, float]:
    scores = np.array([j.scores[name][0] for j in found])
    orders = [np.argsort(-j.scores[name][1], kind="stable").tolist() for j in found]
    figures = judged(scores, actual, "auc", "balanced_accuracy", "f1", "precision", "recall")
    return {**figures, "support_hit1": value(_first_hits(found, orders), len(found))}


def _mistake(judgement: _Judgement) -> Mistake:
    gold = judgement.gold
    names = {True: "said", False: "not said"}
    shown = sorted(gold.support | set(judgement.ranked[:1]))
    return Mistake(
        distance=abs(judgement.score - float(gold.entailed)),
        place=gold.record.place,
        expected=names[gold.entailed],
        given=f"{names[not gold.entailed]} ({judgement.score:.2f})",
        texts=(gold.words, *(f"b {i}: {gold.premise[i]}" for i in shown)),
    )
