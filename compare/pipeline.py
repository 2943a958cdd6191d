"""The order of the stages, from paths to a Comparison; no other module knows it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from compare.align import align
from compare.alike import align_by_wording
from compare.comparison import Comparison
from compare.copies import find_copies
from compare.discrepancies import find_discrepancies
from compare.errors import CompareError, ReadError
from compare.evidence import weigh
from compare.facts import find_facts, mark_conflicts, settle
from compare.model import Alignment, Method
from compare.options import Options
from compare.progress import SILENT, Progress, Stage
from compare.scoring import scoring_for
from compare.segment import segment
from compare.unread import only_read

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from compare.encoders import Encoder, EncodingStore
    from compare.evidence_table import EvidenceTable
    from compare.model import Article, Sentence

_MANY_UNKNOWN, _MANY, _TOO_MANY = 180, 500, 10_000
"""Sentences to encode, and sentences in all, from which it takes long; beyond the last, wording alone does, too."""


@dataclass(frozen=True, slots=True)
class Opened:
    """What became of a list of files: the articles, and one problem for each file that could not be read."""

    articles: tuple[Article, ...]
    problems: tuple[CompareError, ...]


def read_articles(paths: Sequence[Path], *, progress: Progress = SILENT) -> Opened:
    """Read every file; a bad one becomes a problem and stops no other, the same content twice is one article."""
    from compare.readers import read_article

    articles: dict[str, Article] = {}
    problems: list[CompareError] = []
    within = progress if len(paths) == 1 else progress.unsaid()
    for done, path in enumerate(paths):
        progress.at(Stage.READING, done, len(paths))
        try:
            article = read_article(path, progress=within)
        except ReadError as problem:
            problems.append(problem)
            continue
        if article.id in articles:
            twin = articles[article.id].source.path
            problems.append(
                ReadError(f"This is the same report as {twin}.", hint="It is compared once.", source=str(path))
            )
        articles.setdefault(article.id, article)
    progress.at(Stage.READING, len(paths), len(paths))
    return Opened(tuple(articles.values()), tuple(problems))


def compare_articles(
    articles: Sequence[Article],
    *,
    sentences: Sequence[Sentence] | None = None,
    options: Options | None = None,
    encoder: Encoder | None = None,
    cache: EncodingStore | None = None,
    wording_first: Callable[[Comparison], None] | None = None,
    progress: Progress = SILENT,
) -> Comparison:
    """Compare two or more articles, of which one given twice counts once; `encoder` is the one that `options` name.

    `sentences`, where given, are taken as they are; otherwise every article is cut into its own. Where meaning takes
    long to read, `wording_first` gets what wording alone shows: a Comparison of links without facts, to look at only.
    Raises CompareError for fewer than two articles, EncoderError when no encoder can be loaded, Cancelled.
    """
    from compare.encoders import encode_cached, load_encoder

    articles = tuple({a.id: a for a in articles}.values())
    if len(articles) < 2:
        raise CompareError("A comparison needs at least two different reports.", hint="Open another file.")
    chosen = options or Options()
    ordered = sorted(articles, key=lambda a: a.id)
    sentences = _sentences(ordered, progress=progress) if sentences is None else tuple(sorted(sentences))
    texts = _texts(ordered, sentences)
    engine = encoder or load_encoder(chosen.encoder, progress=progress)

    def before(unknown: int) -> None:
        if wording_first is not None and engine.semantic and _takes_long(len(texts), unknown):
            wording_first(_by_wording(tuple(articles), sentences, texts, options=chosen, progress=progress))

    encodings = encode_cached(engine, texts, cache=cache, before=before, progress=progress)
    scoring = scoring_for(engine.fingerprint)
    evidence = weigh(
        sentences,
        texts,
        encodings,
        article_ids=tuple(a.id for a in ordered),
        progress=progress,
        language={a.id: a.language for a in ordered},
        scoring=scoring,
    )
    vectors = np.stack([e.sentence for e in encodings])
    del encodings  # a gigabyte for a thousand articles
    alignment = align(sentences, texts, vectors, evidence, alike=scoring.alike, progress=progress)
    return _derive(tuple(articles), sentences, evidence, alignment, chosen, method=_method(engine), progress=progress)


def _takes_long(sentences: int, unknown: int) -> bool:
    """Whether the result is more than about 1.5 s away, and not so far that links by wording would hold it up."""
    return (unknown >= _MANY_UNKNOWN or sentences >= _MANY) and sentences <= _TOO_MANY


def _by_wording(
    articles: tuple[Article, ...],
    sentences: Sequence[Sentence],
    texts: Sequence[str],
    *,
    options: Options,
    progress: Progress,
) -> Comparison:
    """Give the links by wording alone; as nothing is known of meaning, no encoder is named and no fact is found."""
    from compare.encoders.hashing import HashingEncoder

    encodings = HashingEncoder().encode(texts, progress=progress)
    ids = tuple(sorted(a.id for a in articles))
    vectors = np.stack([e.sentence for e in encodings])
    alignment = align_by_wording(sentences, vectors, article_ids=ids, progress=progress)
    return only_read(articles, sentences=sentences, alignment=alignment, options=options)


def rederive(comparison: Comparison, options: Options, *, progress: Progress = SILENT) -> Comparison:
    """Give the comparison under other thresholds; nothing is read or encoded again."""
    return _derive(
        comparison.articles,
        comparison.sentences,
        comparison.evidence,
        comparison.alignment,
        options,
        method=comparison.method,
        progress=progress,
    )


def _derive(
    articles: tuple[Article, ...],
    sentences: tuple[Sentence, ...],
    evidence: EvidenceTable,
    alignment: Alignment,
    options: Options,
    *,
    method: Method,
    progress: Progress,
) -> Comparison:
    progress.at(Stage.GROUPING, 0, 1)
    facts, cells = find_facts(articles, sentences, evidence, alignment, options)
    progress.at(Stage.CLASHES, 0, 1)
    discrepancies = settle(find_discrepancies(articles, sentences, facts, evidence), facts)
    progress.at(Stage.CLASHES, 1, 1)
    return Comparison(
        articles=articles,
        sentences=sentences,
        evidence=evidence,
        alignment=alignment,
        facts=facts,
        cells=mark_conflicts(cells, discrepancies, facts=facts, sentences=sentences, evidence=evidence),
        discrepancies=discrepancies,
        copies=find_copies(sentences, alignment),
        options=replace(options),
        method=method,
    )


def _sentences(articles: Sequence[Article], *, progress: Progress) -> tuple[Sentence, ...]:
    """Cut every article into sentences; one without a single letter or digit has nothing to compare."""
    found: list[Sentence] = []
    for done, article in enumerate(articles):
        progress.at(Stage.SEGMENTING, done, len(articles))
        worded = [s for s in segment(article) if any(c.isalnum() for c in s.span.of(article.text))]
        found.extend(replace(s, index=index) for index, s in enumerate(worded))
    progress.at(Stage.SEGMENTING, len(articles), len(articles))
    if not found:
        raise CompareError("There is no sentence to compare.", hint="Open reports that contain running text.")
    return tuple(found)


def _texts(articles: Sequence[Article], sentences: Sequence[Sentence]) -> list[str]:
    """Give the words of every sentence; offsets stay valid because nothing is changed."""
    by_id = {a.id: a.text for a in articles}
    return [s.span.of(by_id[s.article_id]) for s in sentences]


def _method(encoder: Encoder) -> Method:
    return Method(
        encoder=encoder.name, fingerprint=encoder.fingerprint, version=_version(), degraded=not encoder.semantic
    )


@lru_cache(maxsize=1)
def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("crossread")
    except PackageNotFoundError:
        return "0"
