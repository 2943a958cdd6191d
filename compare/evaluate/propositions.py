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
from compare.parts import content_words, parts_said

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from compare.comparison import Comparison
    from compare.evaluate.figures import Figure, Flags, Numbers
    from compare.evaluate.records import Record
    from compare.evaluate.trial import Trial
    from compare.evidence_table import EvidenceTable
    from compare.model import Sentence, Span

ENTAILED, OTHERS = "e", ("n", "c")
NOTES = (
    "Crossread calls a part said where the chance that all of it is said is at least one half (with an encoder that "
    "nothing was fitted to: where the weighed share of its words that the other document has is that from which a "
    "sentence is reported), each baseline at the threshold with the best F1 on these records.",
)
_OWN, _OTHER = "a", "b"


@dataclass(frozen=True, slots=True)
class Gold:
    """One judgement of a person: a marked part of a sentence, and whether another document says it."""

    record: Record
    sentence: str
    spans: tuple[Span, ...]
    words: str
    """The marked part as one text."""
    premise: tuple[str, ...]
    entailed: bool
    support: frozenset[int]


@dataclass(frozen=True, slots=True, eq=False)
class Marked:
    """A marked part in the comparison of its sentence with the other document."""

    gold: Gold
    comparison: Comparison
    sentence: Sentence
    row: int
    column: int
    """Of its sentence and the other document, in the table of evidence."""
    words: NDArray[np.int64]
    """Places of its content words in that table."""

    @property
    def table(self) -> EvidenceTable:
        """The evidence."""
        return self.comparison.evidence

    def score(self) -> tuple[float, bool]:
        """Give how surely (0-1) the other document says it, and whether that is enough."""
        enough = self.comparison.options.reported_above
        surely, said = parts_said(self.table, self.row, self.words, enough=enough)
        return float(surely[self.column]), bool(said[self.column])


@dataclass(frozen=True, slots=True)
class _Judgement:
    gold: Gold
    score: float
    called: bool
    ranked: tuple[int, ...]
    scores: Mapping[str, tuple[float, Numbers]]


def propositions(paths: Sequence[Path], trial: Trial) -> Findings:
    """Compare the judged sentences of a document with the other document; raises AnnotationError."""
    return _findings([_judgement(part, trial) for part in marked_parts(paths, trial)])


def marked_parts(paths: Sequence[Path], trial: Trial) -> Iterator[Marked]:
    """Give the judged parts, those of one document after another; raises AnnotationError."""
    gold = [_gold(record) for record in read_records(paths)]
    trial.encode(t for g in gold for t in (g.sentence, g.words, *g.premise))
    documents: dict[tuple[str, ...], list[Gold]] = defaultdict(list)
    for g in gold:
        documents[g.premise].append(g)
    for premise in trial.each(list(documents)):
        yield from _marked(premise, documents[premise], trial)


def _gold(record: Record) -> Gold:
    sentence = record.text("sentence")
    spans = record.spans("spans", within=sentence)
    words = " ".join(span.of(sentence) for span in spans)
    if not any(c.isalnum() for c in words):
        raise record.wrong("“spans” mark no word.")
    premise = record.texts("premise")
    return Gold(
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


def _marked(premise: tuple[str, ...], gold: Sequence[Gold], trial: Trial) -> Iterator[Marked]:
    """Mark all parts of sentences that are held against one document."""
    own = Report(_OWN, tuple(dict.fromkeys(g.sentence for g in gold)))
    comparison = trial.compare([own, Report(_OTHER, premise)])
    table = comparison.evidence
    for g in gold:
        sentence = own.sentence(own.sentences.index(g.sentence))
        row, column = comparison.in_evidence(sentence, _OTHER)
        words = content_words(table, row)
        starts, ends = (table.word_spans[words] - sentence.span.start).T
        inside = [(starts < span.end) & (span.start < ends) for span in g.spans]
        yield Marked(g, comparison, sentence, row, column, words[np.any(inside, axis=0)])


def _judgement(part: Marked, trial: Trial) -> _Judgement:
    score, called = part.score()
    return _Judgement(
        gold=part.gold,
        score=score,
        called=called,
        ranked=ranked(part.comparison, part.sentence, _OTHER),
        scores=against_report(trial, part.gold.words, part.gold.premise),
    )


def _findings(found: Sequence[_Judgement]) -> Findings:
    scores = np.array([j.score for j in found])
    actual = np.array([j.gold.entailed for j in found], dtype=np.bool_)
    called = np.array([j.called for j in found], dtype=np.bool_)
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
