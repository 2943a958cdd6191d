"""How a comparison was made, and what it cannot know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.encoders.address import SENTENCES_ONLY, leaving
from compare.options import settings
from compare.report.events import of_events
from compare.report.notes import of_languages
from compare.report.parts import NOT_PROOF, Making

if TYPE_CHECKING:
    from compare.comparison import Comparison
    from compare.model import Method

_DEGRADED = (
    "Only wording was compared, because no encoder that knows meaning was in use: the same thing said in other words "
    "is missed more often."
)
_LIMITS = (
    NOT_PROOF,
    "Every “not found” comes with the nearest sentence and its score, so that it can be checked in the article.",
    "A clash says that two reports give different details of the same thing; which of them is right is not judged.",
    "Captions, bylines, datelines and boilerplate take no part in the comparison; they are shown in the full texts.",
    "Irony, and what a text only implies or shows in pictures, is not understood.",
)


def making(comparison: Comparison) -> Making:
    """Give the method section of a comparison."""
    method, options = comparison.method, comparison.options
    doubts = filter(None, (of_events(comparison), of_languages(comparison.articles)))
    return Making(
        encoder=method.encoder,
        fingerprint=method.fingerprint,
        version=method.version,
        degraded=method.degraded,
        settings=tuple((name, s.label, str(getattr(options, name))) for name, s in settings().items()),
        reported_above=round(options.reported_above, 4),
        unsure_below=round(options.unsure_below, 4),
        absent_below=round(options.absent_below, 4),
        limits=(*_of_the_encoder(method), *doubts, *_LIMITS),
    )


def _of_the_encoder(method: Method) -> tuple[str, ...]:
    """Give what the encoder could not do, and what was done with the text for it."""
    server = leaving(method.encoder)
    return (*((_DEGRADED,) if method.degraded else ()), *((SENTENCES_ONLY, server) if server else ()))
