"""Report → JSON for other programs; resources/schemas/report.schema.json describes every field."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from compare.exporters.printable import printable

if TYPE_CHECKING:
    from compare.judgements import Ruling
    from compare.report.parts import Block, Clash, FullText, Line, Outlet, Quote, Report, Row, State, Tally

SCHEMA = "crossread-report/1"
"""Name and number of the layout; the number changes when what reads the older one would stumble."""

_Object = dict[str, Any]


def export(report: Report) -> bytes:
    """Give the report as UTF-8 with keys in a fixed order; sentences are named by their ref ("B12")."""
    document = {
        "schema": SCHEMA,
        "title": report.title,
        "made": report.made,
        "published": report.published,
        "summary": report.summary,
        "findings": [{"kind": f.kind, "words": f.words, "fact_rank": f.rank} for f in report.findings],
        "totals": _totals(report),
        "articles": [_article(*parts) for parts in zip(report.outlets, report.tallies, report.texts, strict=True)],
        "facts": [_fact(row) for row in report.rows],
        "discrepancies": [_discrepancy(clash, report) for clash in report.clashes],
        "alignment": [
            {
                "left": p.left,
                "right": p.right,
                "kind": p.kind.value,
                "semantic": _rounded(p.semantic),
                "lexical": _rounded(p.lexical),
                "overall": _rounded(p.overall),
            }
            for p in report.pairs
        ],
        "copies": [{"letters": list(c.letters), "share": _rounded(c.share)} for c in report.copies],
        "reuse": [
            {
                "left": r.left,
                "right": r.right,
                "identical": r.identical,
                "near": r.near,
                "share": _rounded(r.share),
                "passages": [{"left": list(left), "right": list(right)} for left, right in r.passages],
            }
            for r in report.reuse
        ],
        "method": _method(report),
    }
    text = json.dumps(_clean(document), ensure_ascii=False, indent=1, allow_nan=False)
    return (text + "\n").encode("utf-8")


def _clean(value: Any) -> Any:
    """Give the same document with every text fit to be written."""
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, dict):
        return {key: _clean(inner) for key, inner in value.items()}
    return [_clean(inner) for inner in value] if isinstance(value, list) else value


def _rounded(number: float) -> float:
    return round(float(number), 4)


def _totals(report: Report) -> _Object:
    counts = report.totals
    return {
        "articles": counts.articles,
        "independent_versions": counts.versions,
        "facts": counts.facts,
        "in_all": counts.in_all,
        "only_in_one": counts.only_in_one,
        "discrepancies": counts.clashes,
    }


def _article(outlet: Outlet, tally: Tally, text: FullText) -> _Object:
    return {
        "id": outlet.article_id,
        "letter": outlet.letter,
        "outlet": outlet.outlet,
        "headline": outlet.headline,
        "byline": outlet.byline,
        "published": outlet.published or None,
        "language": outlet.language,
        "file": outlet.file,
        "format": outlet.format,
        "sha256": outlet.sha256,
        "size": outlet.size,
        "notes": list(outlet.notes),
        "words": outlet.words,
        "copies": list(outlet.copies),
        "counts": {
            "carried": tally.carried,
            "partly": tally.partly,
            "conflicting": tally.clashing,
            "unsure": tally.unsure,
            "absent": tally.missing,
            "only_here": tally.only_here,
        },
        "median_depth": None if tally.depth is None else _rounded(tally.depth),
        "paragraphs": [_paragraph(block) for block in text.blocks],
        "text": text.raw,
    }


def _paragraph(block: Block) -> _Object:
    return {"role": block.role.value, "sentences": [_sentence(line) for line in block.lines]}


def _sentence(line: Line) -> _Object:
    return {
        "ref": line.ref or None,
        "text": "".join(piece.words for piece in line.pieces),
        "standing": line.standing.value,
        "also_in": list(line.also),
        "fact_ranks": list(line.facts),
        "only_here": [piece.words for piece in line.pieces if piece.changed],
    }


def _fact(row: Row) -> _Object:
    return {
        "id": row.id,
        "rank": row.rank,
        "label": row.label,
        "weight": row.weight,
        "versions": row.versions,
        "importance": _rounded(row.importance),
        "key": _quote(row.key),
        "contributors": [_quote(q) for q in row.contributors],
        "only_in": row.only_in or None,
        "cells": [_cell(state) for state in row.states],
        "by_hand": [deed.value for deed in row.deeds],
        "note": row.note or None,
        "bookmarked": row.bookmarked,
    }


def _cell(state: State) -> _Object:
    return {
        "article": state.article_id,
        "letter": state.letter,
        "state": state.coverage.value,
        "score": _rounded(state.score),
        "quotes": [_quote(q) for q in state.quotes],
        "missing": [_quote(q) for q in state.missing],
        "left_out": [_quote(q) for q in state.left_out],
        "nearest": state.nearest.ref if state.nearest else None,
        "similarity": _rounded(state.similarity),
        "depth": None if state.depth is None else _rounded(state.depth),
        "judged": _judged(state.judged) if state.judged else None,
        "prominence": state.prominence.value if state.prominence else None,
        "reasons": [{"favours": r.favours, "words": r.words, "missing": list(r.missing)} for r in state.reasons],
    }


def _judged(ruling: Ruling) -> _Object:
    return {"by_hand": ruling.deed.value, "found": ruling.found.value, "score": _rounded(ruling.score)}


def _quote(quote: Quote) -> _Object:
    return {"ref": quote.ref, "start": quote.start, "end": quote.end, "text": quote.words}


def _discrepancy(clash: Clash, report: Report) -> _Object:
    return {
        "fact": report.rows[clash.rank - 1].id,
        "fact_rank": clash.rank,
        "kind": clash.kind.value,
        "reason": clash.reason,
        "readings": [
            {
                "article": side.quote.article_id,
                "letter": side.letter,
                "value": side.value,
                **_quote(side.quote),
                "sentence": side.quote.before + side.quote.words + side.quote.after,
            }
            for side in clash.sides
        ],
    }


def _method(report: Report) -> _Object:
    making = report.making
    return {
        "program": "crossread",
        "version": making.version,
        "encoder": making.encoder,
        "fingerprint": making.fingerprint,
        "wording_only": making.degraded,
        "options": {name: value for name, _, value in making.settings},
        "thresholds": {
            "reported_above": making.reported_above,
            "unsure_below": making.unsure_below,
            "absent_below": making.absent_below,
        },
        "limits": list(making.limits),
    }
