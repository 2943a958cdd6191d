"""Which options the next comparison is made with: those on screen, or those of the preferences, whichever is meant."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compare.options import Options
    from ui.session import Session
    from ui.settings import Settings


class WantedOptions:
    """Knows which strictness of the preferences was seen to, so that the slider's holds until they have another one."""

    def __init__(self, session: Session, settings: Settings) -> None:
        self._session, self._settings = session, settings
        self._strictness = settings.engine_options().strictness

    def to_go_on(self) -> Options:
        """Give the options of the comparison on screen, so that they stay when an article comes or goes."""
        comparison = self._session.comparison
        if comparison is not None and self._session.analysed:
            # A project names its encoder, but only the preferences decide where text is sent.
            return replace(comparison.options, encoder=self._settings.engine_options().encoder)
        return self._preferred()

    def to_start_afresh(self) -> Options:
        """Give the options of the preferences, but the strictness on screen unless they have a new one since."""
        known, on_screen = self._strictness, self.to_go_on().strictness
        options = self._preferred()
        return replace(options, strictness=on_screen) if options.strictness == known else options

    def leave_aside(self) -> None:
        """Take note that a comparison is opened with a strictness of its own."""
        self._preferred()

    def _preferred(self) -> Options:
        options = self._settings.engine_options()
        self._strictness = options.strictness
        return options
