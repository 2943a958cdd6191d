"""Every text of the window that is to be translated: those of calls, and those that stand in tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare import options
from compare.model import Coverage, MatchKind, Standing
from compare.progress import Stage
from ui import settings as preferences
from ui.actions import ACTIONS, MENUS
from ui.keys import ON_THE_PAGE
from ui.languages.calls import texts_of_calls
from ui.languages.phrases import CONTEXT
from ui.languages.sentences import SENTENCES
from ui.panels import PANELS
from ui.widgets.marks import mark_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.languages.calls import Text


def texts() -> tuple[Text, ...]:
    """Give every text once."""
    commands = [text for a in ACTIONS for text in (a.text, a.tip)] + [words for _, words in ON_THE_PAGE]
    tables = {
        "menus": [name for title in MENUS for name in title.split("/")],
        "actions": commands,
        CONTEXT: [*_of_the_window(), *_of_the_engine(), *SENTENCES],
    }
    found = [*texts_of_calls(), *((context, text, False) for context, table in tables.items() for text in table)]
    return tuple(dict.fromkeys(text for text in found if text[1]))


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
