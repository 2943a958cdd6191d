"""The engine as every task asks it: reports cut into sentences go in, the Comparison comes out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from compare.encoders import encode_cached, load_encoder
from compare.encoders.tuning import TUNED
from compare.model import Article, Paragraph, Role, Sentence, Source, Span
from compare.options import Options
from compare.pipeline import compare_articles
from compare.progress import SILENT, Progress, Stage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from numpy.typing import NDArray

    from compare.comparison import Comparison
    from compare.encoders import Encoder, Encoding, EncodingStore

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Report:
    """A report as annotated data has it: cut into sentences already, at least one of them with letters."""

    name: str
    sentences: tuple[str, ...]
    published: date | None = None

    def article(self) -> Article:
        """Give the article of one paragraph a sentence."""
        return Article(
            id=self.name,
            outlet=self.name,
            headline="",
            byline="",
            published=self.published,
            language="en",
            text="\n".join(self.sentences),
            paragraphs=tuple(Paragraph(span, Role.BODY) for span in self._spans()),
            source=Source(path=self.name, format="", sha256="", size=0),
        )

    def sentence(self, index: int) -> Sentence:
        """Give one sentence as the comparison knows it."""
        start = sum(len(s) + 1 for s in self.sentences[:index])
        return Sentence(self.name, index, index, Span(start, start + len(self.sentences[index])))

    def compared(self) -> tuple[Sentence, ...]:
        """Give the sentences with at least one letter or digit, as the pipeline would; they keep their numbers."""
        spans = zip(self.sentences, self._spans(), strict=True)
        return tuple(
            Sentence(self.name, index, index, span)
            for index, (text, span) in enumerate(spans)
            if any(c.isalnum() for c in text)
        )

    def _spans(self) -> Iterator[Span]:
        start = 0
        for text in self.sentences:
            yield Span(start, start + len(text))
            start += len(text) + 1


class Trial:
    """One encoder under one set of options; every text is encoded once, however often it is compared."""

    def __init__(
        self,
        options: Options | None = None,
        *,
        cache: EncodingStore | None = None,
        progress: Progress = SILENT,
    ) -> None:
        self.options = options or Options()
        self.progress = progress
        self._cache = cache
        self._known: dict[str, Encoding] = {}
        self._published: dict[str, NDArray[np.float32]] = {}

    @cached_property
    def encoder(self) -> Encoder:
        """The encoder that the options name, loaded when first needed; raises EncoderError."""
        return load_encoder(self.options.encoder, progress=self.progress)

    def encode(self, texts: Iterable[str]) -> None:
        """Encode all texts of a task at once, which is faster than one by one."""
        new = [t for t in dict.fromkeys(texts) if t not in self._known]
        if not new:
            return
        encodings = encode_cached(self.encoder, new, cache=self._cache, progress=self.progress)
        self._known.update(zip(new, encodings, strict=True))

    def vectors(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Give the sentence vectors (len(texts), D), of length 1, as a tool without our corrections would have them."""
        if not self.encoder.fingerprint.startswith(TUNED):
            self.encode(texts)
            return np.stack([self._known[t].sentence for t in texts])
        new = [t for t in dict.fromkeys(texts) if t not in self._published]
        encodings = encode_cached(self._plain, new, cache=self._cache, progress=self.progress) if new else []
        self._published |= {t: e.sentence for t, e in zip(new, encodings, strict=True)}
        return np.stack([self._published[t] for t in texts])

    @cached_property
    def _plain(self) -> Encoder:
        from compare.encoders.onnx import load

        return load(tuned=False)

    def compare(self, reports: Sequence[Report]) -> Comparison:
        """Compare reports of different names, the way the program does."""
        self.encode(t for r in reports for t in r.sentences)
        return compare_articles(
            [r.article() for r in reports],
            sentences=[s for r in reports for s in r.compared()],
            options=self.options,
            encoder=self.encoder,
            cache=self,
        )

    def each(self, things: Sequence[Thing]) -> Iterator[Thing]:
        """Go through what is to be compared and say how far; raises Cancelled."""
        for done, thing in enumerate(things):
            self.progress.at(Stage.WEIGHING, done, len(things))
            yield thing
        self.progress.at(Stage.WEIGHING, len(things), len(things))

    # -- the pipeline's store of encodings ------------------------------------------------------------------------

    def get(self, _: str, texts: Sequence[str]) -> dict[str, Encoding]:
        """Give what is known of `texts`."""
        return {t: self._known[t] for t in texts if t in self._known}

    def put(self, _: str, encodings: Mapping[str, Encoding]) -> None:
        """Keep the Encoding of each text."""
        self._known.update(encodings)


def ranked(comparison: Comparison, sentence: Sentence, article_id: str) -> tuple[int, ...]:
    """Give the numbers of the article's sentences that support `sentence` best: supporting, containing, nearest."""
    table = comparison.evidence
    row, column = comparison.sentences.index(sentence), table.article_ids.index(article_id)
    rows = [*table.support[row, column], *table.candidates[row, column], table.nearest[row, column]]
    return tuple(dict.fromkeys(comparison.sentences[r].index for r in rows if r >= 0))
