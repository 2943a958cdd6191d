"""What the child process can be asked for, with the encoder that it keeps loaded and the cache that it keeps open."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from compare import pipeline
from compare.options import Options
from compare.service import serve
from compare.store import open_project, save_project
from compare.store.cache import EncodingCache

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from compare.comparison import Comparison
    from compare.encoders import Encoder
    from compare.model import Article
    from compare.progress import Progress
    from compare.service import Telling


class Engine:
    """The requests that need something loaded; it stays loaded for the next one."""

    def __init__(self) -> None:
        self._encoder: tuple[str, Encoder] | None = None
        self._cache = EncodingCache()

    def warm_up(self, encoder: str = "auto", *, progress: Progress) -> None:
        """Load the encoder while the person is still choosing files; raises EncoderError."""
        self._loaded(encoder, progress=progress)

    def compare_articles(
        self,
        articles: Sequence[Article],
        *,
        options: Options | None = None,
        wording_first: bool = False,
        progress: Telling,
    ) -> Comparison:
        """Compare articles with the encoder that the options name; raises what the pipeline raises.

        `wording_first` has the links by wording sent ahead where the comparison takes long.
        """
        chosen = options or Options()
        return pipeline.compare_articles(
            articles,
            options=chosen,
            encoder=self._loaded(chosen.encoder, progress=progress),
            cache=self._cache,
            wording_first=progress.partial if wording_first else None,
            progress=progress,
        )

    def open_project(self, path: Path, *, progress: Progress) -> Comparison:
        """Open a saved comparison here, as the file may come from anyone; raises ProjectError."""
        progress.check()
        return open_project(path)

    def save_project(self, comparison: Comparison, path: Path, *, progress: Progress) -> None:
        """Save a comparison; raises ProjectError."""
        progress.check()
        save_project(comparison, path)

    def _loaded(self, name: str, *, progress: Progress) -> Encoder:
        from compare.encoders import load_encoder

        if self._encoder is None or self._encoder[0] != name:
            self._encoder = None  # two at once could be too much for the memory
            self._encoder = (name, load_encoder(name, progress=progress))
        return self._encoder[1]


def main() -> NoReturn:
    """Be the engine's process: answer requests until the parent is gone."""
    engine = Engine()
    serve(
        {
            "warm_up": engine.warm_up,
            "read_articles": pipeline.read_articles,
            "compare_articles": engine.compare_articles,
            "rederive": pipeline.rederive,
            "open_project": engine.open_project,
            "save_project": engine.save_project,
        }
    )
