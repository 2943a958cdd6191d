"""Comparisons of articles whose meaning is not read yet: text, at most with links by wording; never to be kept."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any

from compare.comparison import Comparison
from compare.evidence_table import OPTIONAL, EvidenceTable
from compare.model import Alignment, Method
from compare.options import Options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Article, Sentence


def only_read(
    articles: tuple[Article, ...],
    *,
    sentences: Sequence[Sentence] = (),
    alignment: Alignment | None = None,
    options: Options | None = None,
) -> Comparison:
    """Give a Comparison of the articles without any fact, for the screen until the analysis ends: it names no encoder.

    `sentences` and `alignment` are of their wording, where that is compared already.
    """
    import numpy as np

    ids = tuple(sorted(a.id for a in articles))
    # No evidence, so no rows: without a fact nothing ever looks into these tables.
    tables: dict[str, Any] = {f.name: np.zeros(0) for f in fields(EvidenceTable)}
    return Comparison(
        articles=articles,
        sentences=tuple(sentences),
        evidence=EvidenceTable(**{**tables, **dict.fromkeys(OPTIONAL), "article_ids": ids}),
        alignment=alignment or Alignment(ids, ()),
        facts=(),
        cells=(),
        discrepancies=(),
        copies=(),
        options=options or Options(),
        method=Method(encoder="", fingerprint="", version=""),
    )
