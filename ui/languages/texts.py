"""The texts that stand in tables rather than in calls of tr: what extraction cannot see by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare import options
from compare.model import Coverage, MatchKind, Standing
from compare.progress import Stage
from ui import settings as preferences
from ui.actions import ACTIONS, MENUS
from ui.keys import ON_THE_PAGE
from ui.languages.phrases import CONTEXT
from ui.languages.sentences import SENTENCES
from ui.panels import PANELS
from ui.widgets.marks import mark_of

if TYPE_CHECKING:
    from collections.abc import Iterator


def texts() -> dict[str, list[str]]:
    """Give the texts of all tables by the context in which they are looked up, each once."""
    commands = [text for a in ACTIONS for text in (a.text, a.tip)] + [words for _, words in ON_THE_PAGE]
    contexts = {
        "menus": [name for title in MENUS for name in title.split("/")],
        "actions": commands,
        CONTEXT: [*_of_the_window(), *_of_the_engine(), *SENTENCES],
    }
    return {context: [text for text in dict.fromkeys(found) if text] for context, found in contexts.items()}


def _of_the_window() -> Iterator[str]:
    for panel in PANELS:
        yield panel.title
    for setting in preferences.shown().values():
        yield from (setting.label, setting.help)
    for state in (*Standing, *Coverage):
        yield from (mark_of(state).word, mark_of(state).meaning)


def _of_the_engine() -> Iterator[str]:
    from compare.encoders import ENCODERS
    from compare.exporters import EXPORTERS
    from compare.readers import READERS
    from compare.readers.signatures import SIGNATURES
    from compare.report.notes import LANGUAGES

    for setting in options.settings().values():
        yield from (setting.label, setting.help)
    for chosen in EXPORTERS.values():
        yield from (chosen.label, chosen.purpose)
    yield from (chosen.label for chosen in ENCODERS.values())
    yield from (reader.label for reader in READERS)
    yield from (what for _, what in SIGNATURES)
    yield from LANGUAGES.values()
    yield from (f"{stage.value} …" for stage in Stage)
    yield from (kind.value for kind in MatchKind)
